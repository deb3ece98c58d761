import type { Example } from './speakers.examples.ts'

const BOTH = ['Jane Roe | mayor of Riverton', 'Peter Day | chief executive officer of Riverton Mills']
const INSTITUTE = ['Riverton Institute']

/** Reports that speak, people who speak for others, and others who speak in the same paragraph. */
export const sources: readonly Example[] = [
  {
    text: '“The mills are closed,” according to the Riverton Institute’s annual report.',
    people: [],
    organizations: INSTITUTE,
    speakers: ['Riverton Institute'],
  },
  { text: '“The mills are closed,” according to a study by the Riverton Institute.', people: [], organizations: INSTITUTE, speakers: ['Riverton Institute'] },
  { text: '“The mills are closed,” according to a study of the mills.', people: [], organizations: INSTITUTE, speakers: ['a study of the mills'] },
  {
    text: 'According to research from the Riverton Institute, “the mills are closed all year.”',
    people: [],
    organizations: INSTITUTE,
    speakers: ['Riverton Institute'],
  },
  { text: '“We never heard of it,” the family of Jane Roe said.', people: BOTH, speakers: ['the family of Jane Roe'] },
  { text: 'The Quillabek family said in a statement: “We never heard of it here.”', people: BOTH, speakers: ['The Quillabek family'] },
  { text: '“We never heard of it,” the family said.', people: BOTH, speakers: ['the family'] },
  { text: '“We never heard of it,” said the wife of Peter Day, Jane Roe.', people: BOTH, speakers: ['Jane Roe'] },
  {
    text: '“We never heard of it,” said Jane Roe. “We wait for it,” said a friend of Peter Day. “It is late,” added the mother of Peter Day.',
    people: BOTH,
    speakers: ['Jane Roe', 'a friend of Peter Day', 'the mother of Peter Day'],
  },
  { text: 'Peter Day met Jane Roe. “We never heard of it,” he said. “It is late,” she added.', people: BOTH, speakers: ['Peter Day', 'Jane Roe'] },
  { text: 'She learned from Peter Day at Riverton Mills, who says she “is the best of all the millers.”', people: BOTH, speakers: ['Peter Day'] },
  { text: '“We never heard of it,” said a leading expert in the field.', people: BOTH, speakers: ['a leading expert in the field'] },
  { text: '“We never heard of it,” laughed Peter Day. “It is late,” his wife said.', people: BOTH, speakers: ['Peter Day', 'his wife'] },
  {
    text: '“We never heard of it,” said Riverton Mills’ chief executive, Peter Day.',
    people: BOTH,
    organizations: ['Riverton Mills'],
    speakers: ['Peter Day'],
  },
  { text: '“We never heard of it here.” (Jane Roe, mayor of Riverton)', people: BOTH, speakers: ['Jane Roe'] },
  { text: '“We never heard of it here.” (Jane Roe knew it) It is so.', people: BOTH, speakers: [null] },
  // a text whose lines an export broke: the line below names whom the passage speaks of
  {
    text: '“The mills are closed,” said Jane Roe.\n\n“Peter will bring a wealth of care to all of our mills.”\n\nWith a long career in the valley, Peter Day has worked as a miller, a',
    people: BOTH,
    organizations: [],
    speakers: ['Jane Roe', 'Jane Roe'],
  },
  // a surname that is a noun of people; the text of what somebody sent
  {
    text: '“It is out,” Sergeant Martin Friend said.\n“Nobody was hurt in it,” Detective Sergeant Friend says.',
    people: ['Martin Friend | Sergeant'],
    speakers: ['Martin Friend', 'Martin Friend'],
  },
  {
    text: 'Jane Roe sent a telegram. The text of the telegram is as follows:\n“Please accept our sympathy on the loss of the mill.”',
    people: BOTH,
    speakers: ['Jane Roe'],
  },
  // a noun for speakers that is an office in capitals
  {
    text: 'The Speaker of the House, Jane Roe, came.\n“The House is closed,” the Speaker said.',
    people: ['Jane Roe | Speaker of the House'],
    speakers: ['Jane Roe'],
  },
  { text: '“The House is closed,” the speaker said.', people: ['Jane Roe | Speaker of the House'], speakers: ['the speaker'] },
]
