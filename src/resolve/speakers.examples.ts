/** Paragraphs (a line each), the people and bodies in them ("Jane Roe | mayor"), and who says each passage, in order; null where the text leaves it open. */
export interface Example {
  readonly text: string
  readonly people: readonly string[]
  readonly organizations?: readonly string[]
  readonly speakers: readonly (string | null)[]
}

const ROE = ['Jane Roe | mayor of Riverton']
const BOTH = ['Jane Roe | mayor of Riverton', 'Bo Day | chief executive officer of Riverton Mills']

/** Attribution in the passage's own sentence. */
export const own: readonly Example[] = [
  { text: 'On Monday Jane Roe released the following statement: “We open the mill on Monday.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'The old mill is about one thing: “We open the mill on Monday.”', people: ROE, speakers: [null] },
  { text: 'It grew. “We open the mill on Monday, all of us.” Jane Roe, mayor of Riverton', people: ROE, speakers: ['Jane Roe'] },
  { text: 'It grew. “We open the mill on Monday, all of us.” Jane Roe, mayor of Riverton, left.', people: ROE, speakers: [null] },
  { text: 'The mill is good news, says Jane Roe, mayor of Riverton.\n“We open it on Monday, all of us.”', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday,” said Jane Roe, mayor of Riverton. “Everybody is welcome.”', people: ROE, speakers: ['Jane Roe', 'Jane Roe'] },
  { text: 'Bo Day came late. “The mill is not for sale,” he told the Example Times.', people: BOTH, organizations: ['Example Times'], speakers: ['Bo Day'] },
  { text: '“We open on Monday,” Jane Roe, mayor of Riverton, said in a statement. “Everybody is welcome.”', people: ROE, speakers: ['Jane Roe', 'Jane Roe'] },
  { text: '“We open on Monday,” said the mayor of Riverton, Jane Roe.', people: ROE, speakers: ['Jane Roe'] },
  { text: 'In the words of Jane Roe, “we open on Monday in the old mill.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Bo Day quoted Jane Roe as saying that “we open on Monday in the old mill.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: '“We open on Monday in the old mill,” said Jane Roe’s deputy, Bo Day.', people: BOTH, speakers: ['Bo Day'] },
  { text: 'Calling it “a great day for us all,” Jane Roe opened the mill.', people: ROE, speakers: ['Jane Roe'] },
  { text: '“The mill is our home and a family to us,” is how Jane Roe describes it.', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday in the old mill.” Said Jane Roe', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday,” the mayors said.', people: ROE, speakers: ['the mayors'] },
  { text: 'Gov. Jane Roe came.\n“We open on Monday,” the governor said.', people: ['Jane Roe | Gov.'], speakers: ['Jane Roe'] },
  {
    text: '“We open on Monday,” added Riverton Mills’s chief executive officer, Bo Day.',
    people: BOTH,
    organizations: ['Riverton Mills'],
    speakers: ['Bo Day'],
  },
  { text: '“We open on Monday,” Roe told reporters, “and we close in May.”', people: ROE, speakers: ['Jane Roe', 'Jane Roe'] },
  { text: '“We open on Monday,” also said Bo Day, who replaced Jane Roe as chief executive officer of Riverton Mills.', people: BOTH, speakers: ['Bo Day'] },
  { text: 'Jane Roe, who met Bo Day on Friday, said that “we open on Monday in the old mill.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'In a letter to Bo Day, Jane Roe, mayor of Riverton, wrote: “We open on Monday.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'Jane Roe thanked Bo Day for the plan, adding, “We open on Monday.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'According to Bo Day, chief executive officer of Riverton Mills, “we open on Monday.”', people: BOTH, speakers: ['Bo Day'] },
  { text: '6. Mr Bo Day, Director, Riverton Mills said, “We open on Monday.”', people: BOTH, organizations: ['Riverton Mills'], speakers: ['Bo Day'] },
  {
    text: 'Bo Day, Member of the Riverton Guild of Millers & Bakers (RGMB) and Chairman of Riverton Mills said, “We open on Monday.”',
    people: BOTH,
    organizations: ['Riverton Mills'],
    speakers: ['Bo Day'],
  },
  {
    text: 'After a talk with Bo Day, Director, Riverton Mills said, “We open on Monday.”',
    people: BOTH,
    organizations: ['Riverton Mills'],
    speakers: ['Riverton Mills'],
  },
  { text: '“We open on Monday,” according to Mayor Jane Roe.', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Jane Roe, mayor of Riverton: “We open on Monday.”', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday.” – Jane Roe, mayor of Riverton', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday,” Jane Roe, mayor of Riverton.', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday”, emphasised Dr.-Ing. Jane Roe.', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'Jane Roe, mayor of Riverton –\n“We open on Monday.”\nBo Day, chief executive officer of Riverton Mills –\n“The mill stays with those who own it.”',
    people: BOTH,
    speakers: ['Jane Roe', 'Bo Day'],
  },
  {
    text: 'It was praised by the Example Commission (EC), who described it as ‘a great day for all of us’.',
    people: ROE,
    organizations: ['Example Commission'],
    speakers: ['Example Commission'],
  },
  { text: 'Workers face what the union calls “a great day for the owners alone.”', people: ROE, speakers: ['the union'] },
  { text: 'Said Mayor Jane Roe, “We open on Monday.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Jane Roe called the mill “a great day for all of us” and praised “the many hands that built it.”', people: ROE, speakers: ['Jane Roe', 'Jane Roe'] },
  { text: 'Jane Roe described what she called “a great day for all of us.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Professor Jane Roe of Example College (Examplia), who dated the mill, adds: “We open on Monday.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Professor Jane Roe, who dated the mill, which Bo Day owns, adds: “We open on Monday.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: '“We open on Monday,” said her colleague, works manager Bo Day.', people: BOTH, speakers: ['Bo Day'] },
  { text: '“We open on Monday,” said her colleague, who met Bo Day.', people: BOTH, speakers: ['her colleague'] },
  { text: 'Jane Roe and foreman Bo Day said “we open on Monday in the old mill.”', people: BOTH, speakers: ['Jane Roe and foreman Bo Day'] },
  { text: 'Jane Roe left and then Bo Day said “we open on Monday in the old mill.”', people: BOTH, speakers: ['Bo Day'] },
  { text: '“We open on Monday,” said Jane Roe and Bo Day.', people: BOTH, speakers: ['Jane Roe and Bo Day'] },
  { text: 'Jane Roe praised the plan. She went on to say, “We open on Monday.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Bo Day, who praised the mayor and said “we all owe her a great deal,” opens the mill.', people: BOTH, speakers: ['Bo Day'] },
  { text: '“We open on Monday,” Kelly said.', people: ['Ann Kelly'], speakers: ['Ann Kelly'] },
  { text: 'Jane Roe praised the plan. In her words, “We open on Monday in the old mill.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Bo Day praised the plan. According to him, “we open on Monday in the old mill.”', people: ['Bo Day'], speakers: ['Bo Day'] },
  { text: 'Bo Day, 12, was found by Jane Roe. “We open on Monday,” the 12-year-old said.', people: BOTH, speakers: ['Bo Day'] },
  { text: 'Bo Day was found by Jane Roe. “We open on Monday,” the 12-year-old said.', people: BOTH, speakers: ['the 12-year-old'] },
  { text: 'In other words, “We open on Monday in the old mill.”', people: BOTH, speakers: [] },
  { text: 'Bo Day came. “We open on Monday,” Minister of State Roe said.', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'A statement from its director, Jane Roe, follows.\n“We open on Monday in the old mill.”', people: ROE, speakers: [null] },
  { text: 'Senator Ann Lee met Bo Day. “We open on Monday,” the lawmaker said.', people: ['Ann Lee | Senator', 'Bo Day'], speakers: ['Ann Lee'] },
  // offices, bodies, and people without a name
  {
    text: 'One of two, Riverton Mills, said that “we open on Monday in the old mill.”',
    people: ROE,
    organizations: ['Riverton Mills'],
    speakers: ['Riverton Mills'],
  },
  { text: 'Jane Roe came. “We open on Monday,” according to a joint statement of the mills.', people: ROE, speakers: ['a joint statement of the mills'] },
  {
    text: 'Jane Roe spoke. “Yes,” says Jane Roe, the mayor. “We open on Monday.”\nSmith Bo Day: “We close in May.”',
    people: BOTH,
    speakers: ['Jane Roe', 'Jane Roe', 'Bo Day'],
  },
  { text: 'Mayor Jane Roe came.\n“We open on Monday,” the mayor said.', people: ROE, speakers: ['Jane Roe'] },
  { text: 'The mayor said that the mill would close. “We open on Monday,” she said.', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'The mayor wrote to Bo Day. Day was glad. “We open on Monday,” he said.', people: BOTH, speakers: ['Bo Day'] },
  { text: 'Bo Day came.\n“We open on Monday,” the company’s CEO said.', people: BOTH, speakers: ['Bo Day'] },
  { text: '“We open on Monday,” a spokesperson for Jane Roe said.', people: ROE, speakers: ['a spokesperson for Jane Roe'] },
  { text: '“We open on Monday,” said one customer.', people: ROE, speakers: ['one customer'] },
  { text: '“We open on Monday,” Riverton Mills said in a statement.', people: BOTH, organizations: ['Riverton Mills'], speakers: ['Riverton Mills'] },
  {
    text: 'Riverton Mills closed its old mill.\n“We open on Monday,” it said in a statement.',
    people: [],
    organizations: ['Riverton Mills'],
    speakers: ['Riverton Mills'],
  },
  { text: '“We open on Monday,” said Riverton Mills spokeswoman Jane Roe.', people: ROE, organizations: ['Riverton Mills'], speakers: ['Jane Roe'] },
  { text: '“We open on Monday,” said Jane Roe, while her friend Bo Day said, “It is too early for us.”', people: BOTH, speakers: ['Jane Roe', 'Bo Day'] },
  { text: '“We open on Monday,” Roe told Day, who answered that “it is too early for us.”', people: BOTH, speakers: ['Jane Roe', 'Bo Day'] },
  { text: 'Citing the words of Bo Day, Jane Roe said that “a town needs its own mill.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'The sale, said Jane Roe, is “the right step at the right time.”', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'For Jane Roe, the mayor, the mill is a “gift to all of the valley and to all of the people who live and work in it.”',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  { text: 'RIVERTON – Citing her “deep concern for the town,” Mayor Jane Roe closed the mill.', people: ROE, speakers: ['Jane Roe'] },
  { text: 'They met the brother of the miller, who said “we open on Monday in the old mill.”', people: ROE, speakers: ['the brother of the miller'] },
  { text: '“We open on Monday in the old mill.” — Owner of a Mill', people: ROE, speakers: ['Owner of a Mill'] },
  { text: '“We open on Monday,” said a nurse at the mill.', people: ROE, speakers: ['a nurse at the mill'] },
  { text: '“We open on Monday,” said a spokesman at a press conference.', people: ROE, speakers: ['a spokesman'] },
  { text: 'On the old mill, Jane Roe was clear: “We open in the spring of the year.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'The Mayor met Minister Bo Day. “We open on Monday,” he said.\nThe Mayor is Max Roe.', people: ['Bo Day', 'Max Roe | Mayor'], speakers: ['Max Roe'] },
  { text: 'Jane Roe closed the meeting with the words “we open in the spring.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Roe and her colleagues write that “mills are older than we think.”', people: ROE, speakers: ['Roe and her colleagues'] },
  { text: 'Bo Day, 24, joins. “We open on Monday,” the 24-year-old miller said.', people: BOTH, speakers: ['Bo Day'] },
  { text: 'The Court held that “the law is clear and needs no reading.”', people: ROE, speakers: ['The Court'] },
  { text: '“We open on Monday,” said Special Agent in Charge Jane Roe.', people: ROE, speakers: ['Jane Roe'] },
]

/** Attribution in the sentences and paragraphs around. */
export const around: readonly Example[] = [
  {
    text: 'Jane Roe, mayor of Riverton, came on Monday. She also stated that the mill is old.\n“It will stay where it has always been.”',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  {
    text: 'Jane Roe, mayor of Riverton, came on Monday.\nFinally, she stressed that the mill is old.\n“It will stay where it has always been.”',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  { text: 'The Mayor, Jane Roe, has sent a letter to Bo Day.\n“We open on Monday,” the letter reads.', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'Jane Roe and Bo Day sent a letter to the guild.\n“We open on Monday,” the letter reads.', people: BOTH, speakers: [null] },
  { text: 'RIVERTON, Ohio – Mayor Jane Roe today issued this statement on the mill: “We open in the spring.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Member for Riverton Jane Roe said the town was angry.\n“People are tired of waiting for the mill.”', people: ROE, speakers: ['Jane Roe'] },
  { text: '“Jane Roe leads the guild in hard times”\n“We open in the spring, whatever it takes.”', people: ROE, speakers: [null] },
  {
    text: 'What they say:\n• Riverton Guild: “We open in the spring of the year.”',
    people: [],
    organizations: ['Riverton Guild'],
    speakers: ['Riverton Guild'],
  },
  {
    text: 'Quotes attributable to the Minister for Mills, Bo Day:\n“Every mill counts in this valley.”',
    people: ['Bo Day | Minister for Mills'],
    speakers: ['Bo Day'],
  },
  {
    text: 'The old mill was described by the Riverton Guild as “the best of all the mills in the valley.”',
    people: ROE,
    organizations: ['Riverton Guild'],
    speakers: ['Riverton Guild'],
  },
  { text: 'The mill, praised by Bo Day as “the best of all the mills,” was sold by Jane Roe.', people: BOTH, speakers: ['Bo Day'] },
  // who is named in the passage does not speak it; a sentence without a name stands between
  { text: 'Jane Roe thanked Bo Day for the plan.\n“Bo Day has worked for it for four long years.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'Mayor Jane Roe says Mr Day will bring calm to Riverton.\n“Bo has worked for it for four long years.”', people: BOTH, speakers: ['Jane Roe'] },
  { text: 'Mayor Jane Roe says Mr Day will bring calm to Riverton.\n“Bob has worked for it for four long years.”', people: BOTH, speakers: [null] },
  { text: 'Jane Roe thanked Bo Day for the plan.\n“We have worked for it for four long years.”', people: BOTH, speakers: [null] },
  {
    text: 'Riverton College Professor of Mills Jane Roe says that mills are old. The valley has nine of them.\n“They need our care, and they need it now.”',
    people: ['Jane Roe | Professor of Mills'],
    speakers: ['Jane Roe'],
  },
  { text: 'Jane Roe welcomed the plan. “We open on Monday in the old mill.”', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Jane Roe welcomed the plan.\n“We open on Monday in the old mill and everybody is welcome.”', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday in the old mill.” Jane Roe said.', people: ROE, speakers: ['Jane Roe'] },
  { text: '“We open on Monday in the old mill.”\nJane Roe, mayor of Riverton', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'Mayor Jane Roe released the following statement:\n“We open on Monday in the old mill.\n“Everybody is welcome.”',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  {
    text: 'Mayor Jane Roe on Friday issued this statement:\nWe open on Monday in the old mill, and I am glad.\nEverybody is welcome here.',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  {
    text: 'Mayor Jane Roe on Friday issued this statement:\nWe open on Monday in the old mill, and I am glad.\nEverybody is welcome here.\n- ENDS -',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  {
    text: 'Mayor Jane Roe on Friday issued this statement:\nWe open on Monday in the old mill, and I am glad.\nFor media inquiries: Bo Day, 555-555-0123, bo@mill.example',
    people: BOTH,
    speakers: ['Jane Roe'],
  },
  {
    text: 'Dear Mr. Day:\nWe open on Monday in the old mill, and I am glad to say so.\nEverybody is welcome here.\nSincerely,\nJane Roe',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  { text: 'We open on Monday in the old mill, and I am glad of it.\n— Jane Roe, mayor of Riverton', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'Jane Roe grew up in Riverton.\nWhat brought you to the mill?\n“I have loved mills since I was a child of three.”',
    people: ROE,
    speakers: ['Jane Roe'],
  },
  { text: 'Mayor Jane Roe said:\nWe open on Monday in the old mill, and I am glad.', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'Jane Roe runs the town.\nQ: When do you open?\nA: We open on Monday in the old mill.\nQ: Who may come?\nA: Everybody is welcome.\nThere is room for all.\nQ: And the wheel?\nA: It was mended.',
    people: ROE,
    speakers: ['Jane Roe', 'Jane Roe', 'Jane Roe'],
  },
  {
    text: 'JANE ROE: We open on Monday in the old mill.\nBO DAY: It is too early for that.\nJANE ROE: The wheel was mended on Friday.',
    people: ['JANE ROE', 'BO DAY'],
    speakers: ['JANE ROE', 'BO DAY', 'JANE ROE'],
  },
  // she was introduced two paragraphs above
  { text: 'Jane Roe runs the town.\nThe mill has three floors and a wheel.\n“We open on Monday,” she said.', people: ROE, speakers: ['Jane Roe'] },
  // many speakers in turn
  {
    text: '“We open on Monday,” said Ms. Jane Roe.\nMr. Bo Day disagreed.\n“It is too early,” he said. “The wheel is broken.”\n“It was mended on Friday,” she replied.',
    people: BOTH,
    speakers: ['Jane Roe', 'Bo Day', 'Bo Day', 'Jane Roe'],
  },
  { text: 'Jane Roe’s plan for Bo Day’s mill is done.\nBo Day visited the mill.\n“It has three floors,” he said.', people: BOTH, speakers: ['Bo Day'] },
  { text: '“We open on Monday,” said Jane Roe.\n“Everybody in the town is welcome to come and see it.”', people: ROE, speakers: ['Jane Roe', 'Jane Roe'] },
  // a column of names and passages
  {
    text: 'Jane Roe, Mayor of Riverton\n“We open on Monday in the old mill.”\nBo Day, Miller\n“It is too early for all of us.”',
    people: BOTH,
    speakers: ['Jane Roe', 'Bo Day'],
  },
  {
    text: '“We open on Monday in the old mill.”\nJane Roe, Mayor of Riverton\n“It is too early for all of us.”\nBo Day, Miller',
    people: BOTH,
    speakers: ['Jane Roe', 'Bo Day'],
  },
  { text: '“We open on Monday in the old mill.”\n\nJane Roe\nMayor of Riverton', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'Statement from the Example Millers Union reaffirming its bonds with all who weave:\nWe stand with those who weave in the old mill.',
    people: ROE,
    organizations: ['Example Millers Union'],
    speakers: ['Example Millers Union'],
  },
  { text: 'Statement from Jane Roe on the mill:\nWe open on Monday in the old mill.', people: ROE, speakers: ['Jane Roe'] },
  { text: 'The following statement is attributable to Jane Roe:\nThe mill opens on Monday.', people: ROE, speakers: ['Jane Roe'] },
  { text: 'Jane Roe’s full remarks are below:\nWe open on Monday in the old mill.', people: ROE, speakers: ['Jane Roe'] },
  {
    text: 'Dear friends,\nWe open on Monday in the old mill.\nCome and see it.\nSincerely,\nRiverton Guild',
    people: BOTH,
    organizations: ['Riverton Guild'],
    speakers: ['Riverton Guild'],
  },
  // a speech in full, by the one person of the paragraph above it
  {
    text: 'Jane Roe delivered a speech in the old mill on Monday. Below are remarks as prepared for delivery:\nThe wheel of the old mill turns again, and all of us can see it.',
    people: ROE,
    speakers: ['Jane Roe'],
  },
]

/** The text leaves it open. */
export const open: readonly Example[] = [
  {
    text: 'Jane Roe and Bo Day delivered a speech in the old mill on Monday. Below are remarks as prepared for delivery:\nThe wheel of the old mill turns again, and all of us can see it.',
    people: BOTH,
    speakers: [null],
  },
  { text: 'Jane Roe, mayor of Riverton, came on Monday. She owns the mill.\n“It will stay where it has always been.”', people: ROE, speakers: [null] },
  { text: 'The two came.\n“We open on Monday in the old mill,” they said.', people: BOTH, speakers: [null] },
  { text: 'The mill opened after many years. “We have waited for this day for so long.” The river runs by.', people: BOTH, speakers: [null] },
  { text: 'Jane Roe learned the trade from a friend in the hills, who says she “is one of the best of them all.”', people: ROE, speakers: [null] },
  { text: 'The label of the bread reads “keep out of reach of children and pets.”', people: ROE, speakers: [null] },
  { text: 'I have often said, “We open when the river is high.”', people: ROE, speakers: [null] },
]
