/** The text and the bodies in it that are known by name, and what stands around them. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
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
  'Kenyan Red '.repeat(20000),
]
