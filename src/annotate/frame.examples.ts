/** The opening of a release, and what it shows of itself; `undefined` where it does not matter. */
interface Opening {
  readonly text: string
  readonly headline?: string | null
  readonly place?: string | null
  readonly date?: string | null
}

const TALE =
  ' Congressman Hal Brinlow spoke on the floor about the mills of the valley, which he has wanted to save for nearly thirty years. The mills will now be repaired. The House passed the bill two weeks ago and it awaits a signature. The mills stand in two counties, and people who worked in them have waited for the vote since the last of the looms was stopped.'
const BODY = 'The town of Riverton has opened a new bridge that leads over the river and into the old part of the town, the mayor said.'

/** Releases that a crawl put into one line. */
export const oneLine: readonly Opening[] = [
  {
    text: `03.11.2031\tFor Immediate Release March 11, 2031 Contact: Jane Voss (202) 555-0143 House Picks Riverton To Host Mill Fair Washington, D.C. – ${TALE}`,
    headline: 'House Picks Riverton To Host Mill Fair',
    place: 'Washington, D.C.',
    date: '2031-03-11',
  },
  { text: `02.06.2031\tWASHINGTON, DC -- ${TALE}`, headline: null, place: 'WASHINGTON, DC', date: '2031-02-06' },
  { text: `10.15.2031\t(Washington, D.C.) – ${TALE}`, headline: null, place: 'Washington, D.C.', date: '2031-10-15' },
  {
    text: `For Immediate Release May 4, 2031 Contact: Bo Day 202-555-0199 bo.day@mail.example Brinlow Votes for the Mill Act WASHINGTON — ${TALE}`,
    headline: 'Brinlow Votes for the Mill Act',
    place: 'WASHINGTON',
    date: '2031-05-04',
  },
  {
    text: `Brinlow Votes to Protect the Mills of the Valley PR Newswire CEDARTON, Fla., March 21, 2031 CEDARTON, Fla., March 21, 2031 /PRNewswire/ -- ${TALE}`,
    headline: 'Brinlow Votes to Protect the Mills of the Valley',
    place: 'CEDARTON, Fla.',
    date: '2031-03-21',
  },
  {
    text: `Brinlow, Roe Introduce Bill to Repair Mills May 4, 2031 Washington, DC - ${TALE}`,
    headline: 'Brinlow, Roe Introduce Bill to Repair Mills',
    place: 'Washington, DC',
    date: '2031-05-04',
  },
  {
    text: `05.04.2031\tBrinlow welcomes funding for the mills of the valley Click here to watch his remarks WASHINGTON, D.C. -- ${TALE}`,
    headline: 'Brinlow welcomes funding for the mills of the valley',
    place: 'WASHINGTON, D.C.',
    date: '2031-05-04',
  },
  {
    text: `PRESS RELEASE Governor Voss Signs Mill Act into Law COLUMBUS, Ohio – ${TALE}`,
    headline: 'Governor Voss Signs Mill Act into Law',
    place: 'COLUMBUS, Ohio',
  },
  { text: `(NewMediaWire) - May 4, 2031 - DALLAS — ${TALE}`, headline: null, place: 'DALLAS', date: '2031-05-04' },
  { text: `Linden Beach, California (Newsworthy.ai) Tuesday Aug 26, 2031 @ 7:00 AM Pacific — ${TALE}`, headline: null, place: 'Linden Beach, California' },
  { text: `Yesterday the mayor met with senators about the mills in Washington – The talks went well.${TALE}`, headline: null, place: null },
  { text: `The mayor of Riverton spoke in Berlin. He met the mayor of Paris – The two are friends.${TALE}`, headline: null, place: null },
  { text: `LINDEN, N.C. – Linden Mills has opened a plant in Boston – The new plant is the third.${TALE}`, headline: null, place: 'LINDEN, N.C.' },
  { text: `For Immediate Release ${'Riverton Washington, D.C. '.repeat(40)}${TALE}`, place: null },
]

/** What stands around a headline and is none, what its line has besides, and days. */
export const around: readonly Opening[] = [
  ...[
    'Photo courtesy of Riverton Tourism',
    'Click Here to Access PDF Version',
    'To: Town Community',
    'News Search',
    'LPD News Release',
    'I believe in openness and facts.',
  ].map((line) => ({ text: `News Release\n${line}\n\n${BODY}`, headline: null })),
  ...['CASE#: 31A2007374', 'RANK: Trooper Jane Roe'].map((line) => ({
    text: `Arson / Port Linden Barracks\n\nNEWS RELEASE\n\n${line}\n\nSTATION: Linden\n\nDATE/TIME: 10/04/31 @0138\n\n${BODY}`,
    headline: 'Arson / Port Linden Barracks',
    place: null,
  })),
  { text: `Riverton opens its new bridge to trams [October 2031]\n\n${BODY}`, headline: 'Riverton opens its new bridge to trams' },
  { text: `PRESS RELEASE : Riverton opens its new bridge [May 2031]\n\n${BODY}`, headline: 'Riverton opens its new bridge' },
  { text: `Riverton Opens Its New Bridge Sep 26, 2031\n\n${BODY}`, headline: 'Riverton Opens Its New Bridge', date: '2031-09-26' },
  { text: `Riverton Opens Its New Bridge | 26 September 2031\n\n${BODY}`, headline: 'Riverton Opens Its New Bridge', date: '2031-09-26' },
  { text: `Riverton Opens Its New Bridge on Sep 26, 2031\n\n${BODY}`, headline: 'Riverton Opens Its New Bridge on Sep 26, 2031', date: null },
  { text: `Newsroom Riverton Man Arrested for Fire on Bridge\n\n${BODY}`, headline: 'Riverton Man Arrested for Fire on Bridge' },
  { text: `Newsroom Opens at Riverton Bridge for a Day\n\n${BODY}`, headline: 'Newsroom Opens at Riverton Bridge for a Day' },
  {
    text: `MONETARY POLICY STATEMENT DECEMBER 2031\n\nBRLN KEEPS REFERENCE RATE AT TWO PERCENT\n\n${BODY}`,
    headline: 'BRLN KEEPS REFERENCE RATE AT TWO PERCENT',
  },
  { text: `Riverton Opens New Bridge\n\nThe press release issued by the Linden Office on 28 October 2031.\n\n${BODY}`, date: '2031-10-28' },
  { text: `Riverton Opens New Bridge\n\nThis is taken from the press-release by the Linden Institute on October 2, 2031.\n\n${BODY}`, date: '2031-10-02' },
  { text: `Riverton Opens New Bridge\n\nThe plan issued by the Linden Office on 28 October 2031 was changed.\n\n${BODY}`, date: null },
  { text: ` date 2031-09-17 16 September 2031\n\nRiverton Opens New Bridge\n\n${BODY}`, date: '2031-09-16' },
  { text: ` date 2031-05-14 The mayors of three towns have met. ${BODY}`, date: '2031-05-14' },
  { text: `Riverton Opens New Bridge\n\n${BODY}\n\nLinden, December 12, 2031`, date: '2031-12-12' },
  { text: `Riverton Opens New Bridge\n\n${BODY}\n\nMINISTRY OF BRIDGES 14 MARCH 2031`, date: '2031-03-14' },
  { text: `Riverton Opens New Bridge\n\n${`${BODY}\n\n`.repeat(5)}— Jane Roe (@roe)\n\nMarch 14, 2031`, date: null },
  { text: `Riverton Opens New Bridge\nRiverton-June 26, 2031\n– ${BODY}`, place: 'Riverton', date: '2031-06-26' },
  { text: `Riverton Opens New Bridge\nMILL COUNTY, Calif.\n— ${BODY}`, place: 'MILL COUNTY, Calif.' },
  { text: `Riverton Opens New Bridge\nAdmin | June 26, 2031\n\n${BODY}`, place: null, date: '2031-06-26' },
  { text: `From: Linden Council\nTo: All media\nSent: May 4, 2031\nSubject: Bridge opens to trams\n\n${BODY}`, headline: 'Bridge opens to trams' },
  { text: `Linden Mills plc\n(“Linden” or “the Company”)\n\nRiverton Opens New Bridge\n\n${BODY}`, headline: 'Riverton Opens New Bridge' },
  { text: `Bridge opens to trams\n\n04 May 2031 | by Linden Council\n\n${BODY}`, headline: 'Bridge opens to trams', date: '2031-05-04' },
]
