/** Releases that show their sender by several weak signs, and in whose name they go out. */
export const signIssuers: readonly { readonly text: string; readonly issuer: string | null }[] = [
  // whose work the text tells of, and whose desk answers
  {
    text: 'Bees prefer looms\n\nBees like the sound of looms more than any other, according to new research from the University of Linden, which took nine years.\n\nMedia contact: Jane Roe, University of Linden press office, 0123 456 789',
    issuer: 'University of Linden',
  },
  // the noun by which the text calls it, and a site made of words of its name
  {
    text: 'Looms to lend\n\nFrom the first of April on, those who read at the Linden Public Library will be able to take home looms and yarn.\n\n"We lend things," said Director Jane Roe. The Library is open on Mondays. For more, visit www.lindenlibrary.example or call 555-0142.',
    issuer: 'Linden Public Library',
  },
  {
    text: 'Looms sell well\n\nLooms sold better than ever in the spring, according to a new study by the World Loom Organization, which took nine years.',
    issuer: null,
  },
  // whose students or which host opens the text, beside a unit of the house
  {
    text: 'Free looms for all\n\nAbout 60 nursing students from Brinlow State University will hand out looms in the valley on Monday, as they did in the spring.\n\n"They are good," said Jane Roe, dean of the College of Nursing. Brinlow State University has 900 students.',
    issuer: 'Brinlow State University',
  },
  {
    text: 'Night of looms brings in 9,000\n\nMore than 400 guests came to the annual gala of the Linden Hospital Foundation on Monday, where looms were sold for the ward.\n\nThe night was helped by the Brinlow Fund.',
    issuer: 'Linden Hospital Foundation',
  },
  {
    text: 'A prize for teachers\n\nNames may be sent in until May for the Loom Prize, given each year by the Linden Lantern Society to a teacher who has changed a school.',
    issuer: 'Linden Lantern Society',
  },
  // where a show is seen
  {
    text: 'New show of looms\n\nMore than 120 looms from eleven valleys will fill the rooms of the Linden Museum this spring.\n\nThe show was helped by the Brinlow Fund.',
    issuer: 'Linden Museum',
  },
  {
    text: 'New show of looms\n\nMore than 120 looms from eleven valleys will fill the rooms of the Linden Town Hall this spring.\n\nThe show was helped by the Brinlow Fund.',
    issuer: null,
  },
  // what the mailbox is called after
  {
    text: 'Brinlo launches Loomcard\n\nThe weavers of the valley can pay with a card from today on, at no cost for the first year of its use.\n\nJane Roe, jane@brinlo.example',
    issuer: 'Brinlo',
  },
  {
    text: 'Pay with Brinlo\n\nThe weavers of the valley can pay with a card from today on, at no cost for the first year of its use.\n\nJane Roe, jane@roewrites.example',
    issuer: null,
  },
  // the name in full is the one of the heading
  {
    text: 'Work starts on 60 homes\n\nThe building of 60 homes began on Monday in the valley, for which weavers have waited for years, said Jane Roe of Greenloom.\n\nAbout Greenloom Housing Association\n\nGreenloom has 9,000 homes. Greenloom was founded in 1912.',
    issuer: 'Greenloom Housing Association',
  },
  // what kind of body opens the text
  {
    text: 'Halt the quarry\n\nSave the Alder, a group of anglers and weavers, is asking the valley to halt work on the quarry at the old mill.',
    issuer: 'Save the Alder',
  },
  {
    text: 'Mill to close\n\nStone Cross, a village of 300 in the north, will lose its mill in the spring, and with it the last work that was left.',
    issuer: null,
  },
  {
    text: 'Passengers deserve looms\n\nThe campaign group Linden Future Now has called on the minister to stop the closing of mills in the valley before the winter.',
    issuer: 'Linden Future Now',
  },
]
