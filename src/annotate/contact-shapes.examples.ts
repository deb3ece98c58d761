import type { Reached } from './contact.examples.ts'

/** How names, titles and bodies of contacts run into each other, and labels and titles of other languages. */
export const shapes: readonly (readonly [string, readonly Reached[]])[] = [
  // a sentence, short as it may be
  ['Jane Larsen can be reached at jane@mills.example or 555-201-3344.', [['Jane Larsen', ['jane@mills.example'], ['555-201-3344']]]],
  ['To arrange a visit: Jane Larsen can be contacted on 020 7946 0011.', [['Jane Larsen', [], ['020 7946 0011']]]],
  ['Reporters may contact Jane Larsen directly at 555-201-3344.', [['Jane Larsen', [], ['555-201-3344']]]],
  // the body behind the name
  [
    'Contact: Clara B. Larsen of Quillabek Public Relations, 555-201-3344,\npress@mills.example',
    [['Clara B. Larsen', ['press@mills.example'], ['555-201-3344'], null, 'Quillabek Public Relations']],
  ],
  // nothing parts name, title and body
  [
    'Contact: Jane Larsen Chief Financial Officer Centre for Mills 555-201-3344 jane@mills.example',
    [['Jane Larsen', ['jane@mills.example'], ['555-201-3344'], 'Chief Financial Officer', 'Centre for Mills']],
  ],
  // a dash behind the label; a label of agencies
  ['Press Contact - Jane Larsen - 555-201-3344 - jane@mills.example', [['Jane Larsen', ['jane@mills.example'], ['555-201-3344']]]],
  ['Agency contact:\nJane Larsen\nHollis PR\n(555) 201-5566', [['Jane Larsen', [], ['(555) 201-5566'], null, 'Hollis PR']]],
  // the mailbox stands above the name
  [
    'jlarsen@mills.example\nJane Larsen\nCommunications Officer\n555-201-3344',
    [['Jane Larsen', ['jlarsen@mills.example'], ['555-201-3344'], 'Communications Officer']],
  ],
  // titles and offices of other languages are no names
  ['Contact presse :\nHollis Conseil\nÉlodie Garnier\n01 44 55 66 77', [['Élodie Garnier', [], ['01 44 55 66 77']]]],
  ['Contatti stampa:\nUfficio Stampa Brillum\nLaura Conti\nTel. +39 02 1234567', [['Laura Conti', [], ['+39 02 1234567']]]],
  // a page without lines: the release goes on behind the contact
  [
    'CONTACT: Jane Larsen Office: (555) 201-3344 jane@mills.example LARSEN OPENS MILL RIVERTON – The mayor has opened the mill that stands by the river. “We are glad,” she said.',
    [['Jane Larsen', ['jane@mills.example'], ['(555) 201-3344']]],
  ],
  [
    'Press contact: Anna Larsen (Riverton): 555-201-3344 Tom Hollis (Linden): 555-201-3355 LINDEN - The mayor has opened the mill that stands by the river.',
    [
      ['Anna Larsen', [], ['555-201-3344']],
      ['Tom Hollis', [], ['555-201-3355']],
    ],
  ],
  ['Contact: Press Office Phone: 555-201-3344 LINDEN - The mayor has opened the mill that stands by the river.', [['Press Office', [], ['555-201-3344']]]],
  // where somebody is; who answers which questions
  [
    'For further information: Media: Anna Larsen in Ireland, +353-87-737-7524; Tom Hollis in the United States, 555-201-3355; or Investors: Jane Brooks, 555-201-3366.',
    [
      ['Anna Larsen', [], ['+353-87-737-7524']],
      ['Tom Hollis', [], ['555-201-3355']],
      ['Jane Brooks', [], ['555-201-3366']],
    ],
  ],
  ['The point of contact is Jane Larsen at 555-201-3344 or jane@mills.example.', [['Jane Larsen', ['jane@mills.example'], ['555-201-3344']]]],
  ['Reporters should direct all questions to Jane Larsen, 555-201-3344.', [['Jane Larsen', [], ['555-201-3344']]]],
  ['Requests for interviews should be sent to Jane Larsen at jane@mills.example.', [['Jane Larsen', ['jane@mills.example'], []]]],
  ['Guild spokesperson Jane Larsen is available for interview: 555-201-3344', [['Jane Larsen', [], ['555-201-3344']]]],
  // no heading at all; the title reads like one
  ['Ms. Jane Larsen\nPress Officer\nTel: +81-3-5555-0143', [['Ms. Jane Larsen', [], ['+81-3-5555-0143'], 'Press Officer']]],
  // rank, name and body in a sentence; the office before the name
  [
    'If you have any information, contact Constable Jane Larsen of the Riverton RCMP at 555-201-3344 or Crime Stoppers at 555-201-3355.',
    [
      ['Jane Larsen', [], ['555-201-3344'], 'Constable'],
      ['Crime Stoppers', [], ['555-201-3355']],
    ],
  ],
  ['Contact: Media Relations, Jane Larsen, 555-201-3344', [['Jane Larsen', [], ['555-201-3344']]]],
]
