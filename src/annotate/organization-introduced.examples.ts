/** Bodies that only the company they keep shows, in order. People stand between square brackets. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['Today [Jane Roe], CEO of Vellmark, spoke of growth.', ['Vellmark']],
  ["It was Vellmark's new chief executive officer who spoke.", ['Vellmark']],
  ['The mill was shown by Vellmark CEO [Jane Roe] on Monday.', ['Vellmark']],
  ['It is the work of an engineer at Orsted Quay in the valley.', ['Orsted Quay']],
  ['Vellmark, a leading provider of mills, has opened one in the valley.', ['Vellmark']],
  ['Vellmark today announced that it will open a mill in the valley.', ['Vellmark']],
  ['The mill belongs to a subsidiary of Vellmark that builds mills.', ['Vellmark']],
  ['Shares of Vellmark Loom (NASDAQ: VELM) rose, as Vellmark had hoped.', ['Vellmark Loom']],
  ['About Vellmark Loom', ['Vellmark Loom']],
  ['For more about what Vellmark Loom does, visit www.vellmarkloom.example today.', ['Vellmark Loom']],
  ['Orsted Rovers won. The Orsted Rovers write to www.orsted.example at night.', ['Orsted Rovers']],
  ['The mill was built and is run by Vellmark and Orsted Quay.', ['Vellmark', 'Orsted Quay']],
  ['Write to [Jane Roe] at Brinlow Quay, or call.', ['Brinlow Quay']],
  ['Orsted Quay and Brinlow welcomed the news.', ['Orsted Quay', 'Brinlow']],
  ['The ships are leased from Vellmark and Brinlow; the work is done by SQM.', ['Vellmark', 'Brinlow', 'SQM']],
  ['They work with Linden Trust Inc. and Brinlow.', ['Linden Trust Inc.', 'Brinlow']],
  ['It was backed by companies such as Vellmark, Orsted Quay and Brinlow in the valley.', ['Vellmark', 'Orsted Quay', 'Brinlow']],
  ['They are advised by Vellmark, Orsted Quay and Brinlow in the valley.', ['Vellmark', 'Orsted Quay', 'Brinlow']],
  ['A former Vellmark executive and a former Orsted Quay striker spoke.', ['Vellmark', 'Orsted Quay']],
  ['They met Vellmark, whose chairman spoke; Brinlow is owned by them.', ['Vellmark', 'Brinlow']],
  ['She told the Beacon-Courier last month, and was in Loom & Field magazine.', ['Beacon-Courier', 'Loom & Field']],
  ['It is a report of Beacon, the charity for all who mill, in the valley.', ['Beacon']],
  ['She joined Vellmark in 2019, before [Jane Roe] left Orsted as an analyst.', ['Vellmark', 'Orsted']],
  ['The regulators Vellmark and QDFS met an economist with Orsted Economics.', ['Vellmark', 'QDFS', 'Orsted Economics']],
  ['They met Brinlow, which employs 900 people. The players from Vellmark left.', ['Brinlow', 'Vellmark']],
  ['The mills are bought from Linden Trust Inc., Vellmark and Orsted Quay.', ['Linden Trust Inc.', 'Vellmark', 'Orsted Quay']],
  ['It is done by a subsidiary, Vellmark Loom, that builds mills; their bank, Brinlow, has left.', ['Vellmark Loom', 'Brinlow']],
  ['In a statement to the Vellmark Echo, they said no.', ['Vellmark Echo']],
  ['They asked Dentlow & Crabbe and were heard by Veldon, Brinlow & Woods in March.', ['Dentlow & Crabbe', 'Veldon, Brinlow & Woods']],
  ['Vellmark, QDFS and Orsted Quay are not for it.', ['Vellmark', 'QDFS', 'Orsted Quay']],
  ['She worked at Vellmark of Linden Heights for years.', ['Vellmark of Linden Heights']],
  ['She came to the town from Vellmark, where she led a team of ten.', ['Vellmark']],
]

/** Nothing here is introduced as a body. */
export const no: readonly string[] = [
  'She is the President of Belarus and an heir to the Queen of Riverland.',
  'The director of Communications spoke at Christmas, as the head of Human Resources had done.',
  '[Jane Roe], author of a book, Away You Go, spoke.',
  'About the Author',
  'The shares of Kenyan and Japanese farms rose.',
  'Vellmore and Brinlow pleaded guilty; Vellmore and Day welcomed it.',
  'It was written by Vellmore, hammered by Inflation, expected by Advent, and is good for the Lindeners.',
  'The trend is measured by EBITDA, covered by Medicare and required by the Penalties Act.',
  'They acquired French software in Paris and merged with English teams in London.',
  'A former Roosevelt aide told the Lindeners of Romeo & Juliet in a British magazine, by a Follow-Mail.',
  'It will be done by Winter, the company says, and by Love, a song for the charity.',
  'She left Paris in 1999, joined Vellmore in calling for it, and met a professor with Tourette Syndrome and the partners Vellmore and Brinlow.',
  'It is a company, Jane says, and a bank, Tuesday or not, for the firm, First or not.',
  'Oslo, Brinlow and Vellmark are towns.',
  'It is operated by the Vellmark V210 and built by Vellmark-based people, like the Swiss ones, says Chief Mill & Loom Officer [Jane Roe].',
  'CEO of Of at '.repeat(20000),
]

/** Whole releases whose first sentence has the body as its subject, and what is found in them. */
export const subjects: readonly (readonly [string, readonly string[]])[] = [
  [
    'Linden Without Walls Opens Ten Camps\n\nRIVERTON, 18 April 2025 — Linden Without Walls today called on all donors to step up after the floods of March.',
    ['Linden Without Walls'],
  ],
  [
    "St. Brannoc's Health Names a Chief\n\nRIVERTON, 18 April 2025 — St. Brannoc's Health has named a new chief for all its houses in the valley.",
    ["St. Brannoc's Health"],
  ],
  ['Eleven Opens a Mill\n\nRIVERTON, 18 April 2025 — Eleven, a maker of mills, is proud to open one for all who live in the valley.', ['Eleven']],
  ['Officials Open Mill\n\nRIVERTON, 18 April 2025 — Officials opened a mill for all who live in the valley, as had been hoped.', []],
  // a product, a person, a name that does not come back
  ['Linden Loop Helps Runners\n\nRIVERTON, 18 April 2025 — Linden Loop is what all runners need for a good day in the valley.', []],
  ['Vellmark Opens Mill\n\nRIVERTON, 18 April 2025 — Vellmark opened a mill for all who live in the valley, as Jane Vellmark had hoped.', []],
  ['The mill is open\n\nRIVERTON, 18 April 2025 — Vellmark Loom opened a mill for all who live in the valley, as had been hoped.', []],
  [`The mill is open\n\n${'Linden of '.repeat(20000)}`, []],
]
