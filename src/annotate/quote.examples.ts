/** Paragraphs (a line each) and the passages that are found in them. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['“We open on Monday,” said Jane Roe. “Everybody is welcome.”', ['We open on Monday,', 'Everybody is welcome.']],
  ['"We open on Monday," Roe said, "and we close in May."', ['We open on Monday,', 'and we close in May.']],
  // marks that lean the wrong way, or are mixed
  ['"We open on Monday,” said Roe. ”Everybody is welcome.“', ['We open on Monday,', 'Everybody is welcome.']],
  ['Roe said, ""We open on Monday."', ['We open on Monday.']],
  ["``We open on Monday,'' said Roe.", ['We open on Monday,']],
  ['«We open on Monday», said Roe.', ['We open on Monday']],
  ['„We open on Monday,“ said Roe. „Everybody is welcome.“', ['We open on Monday,', 'Everybody is welcome.']],
  // blanks lost between paragraphs
  ['the mayor said.“We open on Monday,”said Roe.', ['We open on Monday,']],
  // paragraphs that re-open their marks are one passage; so are paragraphs up to the one that closes it
  ['“We open on Monday.\n“Everybody is welcome,” said Roe.', ['We open on Monday.\nEverybody is welcome,']],
  [
    'Roe issued this statement:\n“We open on Monday.\nEverybody is welcome at the mill.\nWe are glad.”',
    ['We open on Monday.\nEverybody is welcome at the mill.\nWe are glad.'],
  ],
  // a closing mark is missing: another speaker's passage follows
  [
    '“We open on Monday,” said Jane Roe. “Everybody is welcome to come.\n“The old mill has three floors,” said Bo Day.',
    ['We open on Monday,', 'Everybody is welcome to come.', 'The old mill has three floors,'],
  ],
  [
    '“We open on Monday,” said Jane Roe. “Everybody is welcome.\n“The old mill has three floors,” Roe added.',
    ['We open on Monday,', 'Everybody is welcome.\nThe old mill has three floors,'],
  ],
  [
    '"We have waited long.\n"The mayor claims that "she opens mills." How does she explain this?\n"The mill is open," Roe said.',
    ['We have waited long.\nThe mayor claims that "she opens mills." How does she explain this?\nThe mill is open,'],
  ],
  [
    'Her remarks:\n“We have waited long.\nAs my father asked us, “will it ever be done?” He knew the answer.\nThe mill is open.”',
    ['We have waited long.\nAs my father asked us, “will it ever be done?” He knew the answer.\nThe mill is open.'],
  ],
  [
    '“We have waited long for this.\n“The mill is open now.\n“Everybody in the town is welcome.',
    ['We have waited long for this.\nThe mill is open now.\nEverybody in the town is welcome.'],
  ],
  // short, and a paragraph of its own below another
  ['“We open on Monday,” said Roe. “Everybody is welcome.”\n“The mayor must come.”', ['We open on Monday,', 'Everybody is welcome.', 'The mayor must come.']],
  ['It is, in Jane Roe’s words, “the mill of all mills.”', ['the mill of all mills.']],
  // nested
  ['“He said “never again” to all of us,” said Roe.', ['He said “never again” to all of us,']],
  ['“It’s the ‘mill of mills’ to us,” said Roe.', ['It’s the ‘mill of mills’ to us,']],
  // parts of a sentence, from four words up
  ['Roe called it “a great day for all of us” and “a start”.', ['a great day for all of us']],
  ['Roe described the project as “a great day for all of us in the valley”.', ['a great day for all of us in the valley']],
  ['Roe called the decision ‘a shameful breach of public trust’.', ['a shameful breach of public trust']],
  ['Jane Roe, of the mill, said the bridge had been ‘the last link in a chain’.', ['the last link in a chain']],
  ['The mayor praised “the many hands that built the mill” on Monday.', ['the many hands that built the mill']],
  // a mark that is lost
  ['“We open on Monday, said Jane Roe, the mayor of Riverton. The mill has three floors.', ['We open on Monday,']],
  ['We open on Monday in the old mill,” said Jane Roe.', ['We open on Monday in the old mill,']],
  // British marks, with apostrophes in them
  [
    '‘It’s the workers’ mill, and we’re glad,’ said Jane Roe. ‘Everybody is welcome here.’',
    ['It’s the workers’ mill, and we’re glad,', 'Everybody is welcome here.'],
  ],
  ['The mayor said: ‘We’ve waited for “the mill of mills” for years.\n‘It’s here now.’', ['We’ve waited for “the mill of mills” for years.\nIt’s here now.']],
  ["'It's a great day for us,' Roe said.", ["It's a great day for us,"]],
  // typed twice
  ['Roe said, ““We open on Monday in the old mill.””', ['We open on Monday in the old mill.']],
  // the opening mark is lost behind the attribution
  ['“We open on Monday,” said J. Roe. Everybody is welcome at the old mill.”', ['We open on Monday,', 'Everybody is welcome at the old mill.']],
  // behind a contact on a page without lines
  ['Contact: Jane Roe (555) 201-3344 MILL OPENS RIVERTON – The old mill is open to all. “We are glad today,” said the mayor.', ['We are glad today,']],
  // below somebody's "said:", whoever it speaks of
  [
    'The mayor, Jane Roe, said:\nThe old wheel has stood still since May, and the town has done all it could. It turns again in June.',
    ['The old wheel has stood still since May, and the town has done all it could. It turns again in June.'],
  ],
  // statements without marks
  ['Roe had this to say about it:\nMills have fed us for thousands of years.\nKeep them.', ['Mills have fed us for thousands of years.\nKeep them.']],
  ['The following is a statement from Jane Roe, the mayor:\nThe wheel turns again.', ['The wheel turns again.']],
  ['Statement by the Riverton Guild on the old mill:\nThe wheel turns again.', ['The wheel turns again.']],
  ['Jane Roe’s full statement is below:\nI see the wheel turn again.', ['I see the wheel turn again.']],
  [
    'Jane Roe gave a speech in the mill on Monday. Below are remarks as prepared for delivery:\nThe wheel of the old mill turns again.',
    ['The wheel of the old mill turns again.'],
  ],
  [
    'Jane Roe delivered a speech on the floor on Monday.\nMr. President, the wheel of the old mill turns again, and all can see it.',
    ['Mr. President, the wheel of the old mill turns again, and all can see it.'],
  ],
  ['Roe sent a message today on the feast of the mill:\nI see the wheel turn again.', ['I see the wheel turn again.']],
  [
    'Dear friends,\nI see that the wheel turns again.\nIt will be loud.\nJane Roe, mayor of Riverton',
    ['Dear friends, I see that the wheel turns again.\nIt will be loud.'],
  ],
  // the whole paragraph
  ['“We have waited for this mill for many years and now it is here.”', ['We have waited for this mill for many years and now it is here.']],
]

/** Marks around anything else. */
export const no: readonly string[] = [
  'The show, “What we eat and why it matters,” opens on Monday, said Jane Roe.',
  'The term “mill worker” means “any person who works in or near a mill.”',
  'Roe pleaded guilty to “knowingly and willfully making a false statement.”',
  'The album includes the songs “I Love the Mill” and “We are the millers of the world.”',
  'Statements with the words “believe,” “expect” and “we will continue to grow” are forward-looking.',
  // the full stop of an initial opens no turn of a dialogue
  'Accused:\nJane Roe, 54, Linden\nDr. Jane B. Roe, 54, Linden\nDr. Paul A. Day, 61, Linden\nDr. Bo Hollis, 40, Linden\nDr. Jane B. Roe\nDr. Paul A. Day',
  'The report said:\nThe old wheel has stood still since May, and the town has done all it could. It turns again in June.',
  // sentences with a colon that announce no statement
  'The guild’s letter of intent sets out our plan as follows:\nWe will buy the mill in May.',
  'The mill issued a statement of its results:\nOur sales rose by four per cent.',
  'Jane Roe delivered a speech on the floor on Monday.\nThe wheel of the old mill turns again, and all can see it.',
  'The mayor’s remarks were followed by a panel on our old towns:\nWe heard of mills, bread and the valley.',
  // a script that an export took for text
  `if (!window.ads) { var ads = []; } document.write('<div id="place_'+ads.length+'"></div>'); ads.push({ show: function(opt){ opt.draw("banner at the top of it"); } });`,
  'Riverton Mills, Inc. (“Riverton” or the “Company”) opened a mill.',
  'The workshop “Milling in the Age of Steam” takes place on Monday.',
  'A talk titled “how we mill today” was given by Jane Roe, and she said little.',
  'Robert “Bob” Roe bought a 12" pipe and a 6\' 2" ladder.',
  'The words “may,” “will,” “could” and “expect” identify forward-looking statements.',
  'The town has “pull factors” and “the social issues of our day” to think about.',
  'The workers’ rights and the ’90s were the themes of ‘how we mill today’ in Riverton.',
  "Rock 'n' roll fans said the mills' owners weren't 'the best of the best' by far.",
  "'a ".repeat(100000),
  '“'.repeat(100000),
  '"a '.repeat(100000),
]
