/** The text and the bodies in it that are known by name, and what stands around them. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['A NASA Mills Dynamics Lab team met. NASA missions are good, says NASA.', ['NASA Mills Dynamics Lab', 'NASA']],
  ['The Kenyan Red Cross and the Syrian Arab Red Crescent opened a camp.', ['Kenyan Red Cross', 'Syrian Arab Red Crescent']],
  ['The Republican Red Cross of it was the Red Cross.', ['Red Cross']],
  ['It was passed by the State Senate in May.', ['State Senate']],
  // an agency, but no state behind a town
  ['He was treated by the VA in May and lives in Riverton, VA.', ['VA']],
  ['The SEC said so, and so did the SEC’s Office of Mills.', ['SEC', 'Office of Mills']],
  // what every house has, and the house
  ['It was decided by the Executive Board of the Linden Mills Fund in May.', ['Linden Mills Fund']],
  // a kind of bank, and a bank
  ['A Foreign Bank was opened, and Linden Foreign Bank closed.', ['Linden Foreign Bank']],
  // before a hyphen, and behind members
  ['It is an SEC-regulated house with FDA-cleared looms, said members of Congress.', ['SEC', 'FDA', 'Congress']],
  ['Vellmark Inc. (TSX.V: VLMK) met the FBI and changed its Nasdaq ticker.', ['Vellmark Inc.', 'FBI']],
  // an exchange inside a ticker
  ['Vellmark Inc. (Nasdaq GM: VLMK) opened a mill.', ['Vellmark Inc.']],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'She represents the 48th Senate District and lives in the 118th Assembly District.',
  'It was held in the Republic of Kenya and in the Kingdom of Norway.',
  'It was said by a Mills Team Member.',
  'It is shown here. Excessive Agency Control & Risk Management: it is so.',
  'It was won by U.S. Treasury Inspector General Ann Roe.',
  // standards, and an acronym that stands for something else here
  'It meets ISO 9001, ISO/IEC 17025 and IEEE 802.11, and it is ISO certified.',
  'It signed a Central Irrigation Agreement (CIA). The CIA is for five years.',
  'It is an old-approved, a FDA_cleared and a WHO-like thing.',
  'Kenyan Red '.repeat(20000),
]
