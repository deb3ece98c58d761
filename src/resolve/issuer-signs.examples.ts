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
  // a place alone
  {
    text: 'Town Opens Its Mill\n\nDALE, Ohio, May 3, 2024 – The town of Dale has opened its mill on the river today, and all are welcome, said Jane Roe.\n\nContact: press@dale.example',
    issuer: null,
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
  // the only member of a house who speaks, not the house; nobody if two do
  {
    text: 'WASHINGTON, DC -- Today, the U.S. House of Representatives passed a mill bill, which makes Linden Mills a monument. Congressman Hal Brinlow spoke on the House floor about the mills. "This is a victory for our treasured mills where history was written," said Congressman Brinlow.',
    issuer: 'Hal Brinlow',
  },
  {
    text: 'House Passes Bill to Save Linden Mills\n\nWASHINGTON – The House of Representatives has passed the Save the Mills Act, which will protect the oldest mills of the valley.\n\n"I am proud that the House passed my bill to save the mills," said Rep. Ann Roe (D-OH).',
    issuer: 'Ann Roe',
  },
  // whose office it is, where nothing else is named: alone in the first words, by surname, as the page calls itself
  {
    text: 'Linden Man Arrested for Theft of Looms\n[BOISE] – Attorney General Ann Roe has announced that investigators arrested a man of Linden on Wednesday. Call the Attorney General’s Mills Unit at 208-555-0143.\n\nThe Attorney General’s Mills Unit works for all who know where our looms are.',
    issuer: 'Ann Roe',
  },
  {
    text: '– Acting Attorney General Bo J. Day announced that a man was indicted today on charges of theft from his apartment in Riverton.',
    issuer: 'Bo J. Day',
  },
  { text: 'Riverton – The brother of Governor Bo J. Day announced that he was indicted today on charges of theft from his apartment.', issuer: null },
  {
    text: 'Governor Carlow’s Statement on Fallen Linden Trooper\n\nWILMINGTON, Del. – Governor Carlow issued the following statement on the death of an officer, who was killed on Wednesday:\n\n"One of our sworn troopers has lost his life," said Governor Carlow.',
    issuer: 'Carlow',
  },
  {
    text: 'Officer Charged With a False Ticket for Former Friend - Office of Linden-Mill State Attorney Jane Roe Voss\nNews\nPress Release\nOfficer Charged With a False Ticket for Former Friend\nJune 26, 2031\nLinden – Linden-Mill State Attorney Jane Roe Voss and City of Linden Police Chief Bo Day announce the charging of a Linden Police Officer. The City of Linden Police Department can confirm the arrest.',
    issuer: 'Office of Linden-Mill State Attorney Jane Roe Voss',
  },
  // an assembly of members of several parliaments
  {
    text: 'Chair Ignacio Sande issues statement on events in Linden\n\nCOPENHAGEN, 18 July 2031 – In response to the events, Ignacio Sande (MP, Spain), Chairperson of the Linden Parliamentary Assembly’s Committee on Rights, today issued the following statement:\n\n“I regret the events that took place in Linden on the night of 15 July,” he said.',
    issuer: 'Linden Parliamentary Assembly',
  },
  // the note of an archive, the communiqué of a meeting, the signature with its day
  {
    text: 'Town opens its mills\n\nThe press release issued by the Linden Office on 28 October 2031.\n\nThe town will give two million to Brinlow Mills, as the mayor said, and the mills will open in May.',
    issuer: 'Linden Office',
  },
  {
    text: 'COMMUNIQUÉ ISSUED AT THE END OF THE GENERAL ASSEMBLY OF LINDEN STATE YOUTH COUNCIL HELD ON WEDNESDAY 29TH OF AUGUST 2031\n\nAfter the meeting of the General Assembly of Linden State Youth Council, which held for 2 hours, the delegates agreed as follows.',
    issuer: 'Linden State Youth Council',
  },
  // the first of those in a line "From:"
  {
    text: 'Better food in mills and schools\n\nFrom: Department of Linden Mills, Department for Rural Looms, and Department for Teaching\n\nPublished 8 May 2031\n\nThe government recognises the importance of good food across every area of the public sector.',
    issuer: 'Department of Linden Mills',
  },
  // whose pride opens the text, where no rule knows the name; the buyer, not the bought
  {
    text: 'Our new looms\n\nLou Merton Joinery Works is proud to announce that Brightly will sell our looms in the valley from May on.',
    issuer: 'Lou Merton Joinery Works',
  },
  { text: 'Our new looms\n\nWe are proud to announce that Brightly will sell our looms in the valley from May on.', issuer: null },
]
