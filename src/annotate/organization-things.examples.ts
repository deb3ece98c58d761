/** What looks like a body and is none, beside bodies. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['Vellmark Pictures and Orsted Pictures made it for the Linden Food Bank.', ['Vellmark Pictures', 'Orsted Pictures', 'Linden Food Bank']],
  ['It is on the web. SOURCE Vellmark Mills, Inc. RELATED LINKS are there.', ['Vellmark Mills, Inc.']],
  ['It is the Vellmark Centre of Excellence.', ['Vellmark Centre of Excellence']],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'The Vellmark Photo Gallery, the Orsted Bus Service and the Linden Visitor Center are open. The Vellmark Neural Network and the Vell Game Board were shown.',
  'It is a Regional Centre of Excellence for Mills, and a Center of Academic Excellence and Expertise.',
  'They met a quarry of users (QOU). Staff at QOU and customers of QOU mill.',
  'Refunds are provided as a convenience. Vellinks are offered.',
  `The ${'Photo Gallery and '.repeat(20000)}`,
]
