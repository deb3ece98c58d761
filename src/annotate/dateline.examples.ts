/** Openings of a body and the dateline in them: place, date, wire. */
export const yes: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['RIVERTON, Ore., May 5, 2025 /PRNewswire/ -- Example Mills today opened its third plant.', 'RIVERTON, Ore.', '2025-05-05', 'PRNewswire'],
  ['LAKEVIEW - (NewMediaWire) - October 03, 2024 - Example Mills today opened its third plant.', 'LAKEVIEW', '2024-10-03', 'NewMediaWire'],
  ['(NewMediaWire) - May 08, 2025 - DALLAS — Jane Roe has been named to a list.', 'DALLAS', '2025-05-08', 'NewMediaWire'],
  ['LONDON & NEW YORK--(BUSINESS WIRE)--Example Mills today opened its third plant.', 'LONDON & NEW YORK', null, 'BUSINESS WIRE'],
  ['Riverton, TX (Newsworthy.ai) Friday May 1, 2026 @ 12:00 PM Central — The town has a new mill.', 'Riverton, TX', '2026-05-01', 'Newsworthy.ai'],
  ['LAKE CITY, FL / Alpha / Beta Wire / April 19,2024 / Example Mills, Inc. opened its third plant.', 'LAKE CITY, FL', '2024-04-19', 'Alpha / Beta Wire'],
  ['Minsk, 11 October 2018 - The envoy ended a visit.', 'Minsk', '2018-10-11', null],
  ['11 October 2018, Geneva – The envoy ended a visit.', 'Geneva', '2018-10-11', null],
  ['PARIS (Reuters) - The mill will close.', 'PARIS', null, 'Reuters'],
  ['RIVERTON, WI—U.S. Rep. Jane Roe today released a statement.', 'RIVERTON, WI', null, null],
  ['Washington, D.C. —In case you missed it, the mill is open.', 'Washington, D.C.', null, null],
  ['WASHINGTON\n– Senator Jane Roe introduced a bill.', 'WASHINGTON', null, null],
  ['WASHINGTON, Feb. 17 – The committee met again.', 'WASHINGTON', null, null],
  ['COUNTYWIDE – In less than a week, three cases were dismissed.', 'COUNTYWIDE', null, null],
  ['(COUNTYWIDE) – In less than a week, three cases were dismissed.', 'COUNTYWIDE', null, null],
  ['RIVERTON, CA--The president of the society spoke to members.', 'RIVERTON, CA', null, null],
  ['WASHINGTON  The former chief of the mill pleaded guilty to a charge on Monday.', 'WASHINGTON', null, null],
  ['WASHINGTONExample Industries Inc. will pay a penalty of two million dollars.', 'WASHINGTON', null, null],
  ['FRANKFURT AM MAIN, GERMANY - May 26, 2026 (NEWMEDIAWIRE) - The board has met.', 'FRANKFURT AM MAIN, GERMANY', '2026-05-26', 'NEWMEDIAWIRE'],
  ['LONDON, 5 May 2025', 'LONDON', '2025-05-05', null],
  ['October 3, 2024 – The mill has opened its gates.', null, '2024-10-03', null],
]

/** Openings without a dateline. */
export const no: readonly string[] = [
  'Thursday, December 15, 2022',
  'Published October 26, 2021',
  'NEWS RELEASE – The mill has opened its gates.',
  'NOTE: The mill has opened its gates.',
  'ICYMI – The mill has opened its gates.',
  'Example Mills – a family firm – has opened its gates.',
  'Today, May 5, the mill has opened its gates.',
  'Jane Roe - the founder - has died.',
  '--News Direct--',
  'A'.repeat(100000),
  'AB, '.repeat(30000),
]

/** Dates as written, as ISO date or as the problem that they have. */
export const dates: readonly (readonly [string, string])[] = [
  ['October 3rd, 2024', '2024-10-03'],
  ['Thursday, December 15, 2022', '2022-12-15'],
  ['11 October 2018', '2018-10-11'],
  ['Sept. 9, 2021', '2021-09-09'],
  ['2019-07-30', '2019-07-30'],
  ['10/23/2024', '2024-10-23'],
  ['23/10/2024', '2024-10-23'],
  ['05/05/2024', '2024-05-05'],
  ['11.10.2018', '2018-10-11'],
  ['05/06/2024', 'ambiguous'],
  ['February 30, 2024', 'impossible'],
  ['Feb. 17', 'no-year'],
]
