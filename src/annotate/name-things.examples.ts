/** Names of things that could be people's, beside people: what stands beside them tells them apart. */
export const beside: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  ['Ann Roe met Bo Larsen at the park.', [['Ann Roe'], ['Bo Larsen']]],
  [
    'Ann Roe, a park ranger, met Bo Larsen, the owner of a restaurant.',
    [
      ['Ann Roe', 'park ranger'],
      ['Bo Larsen', 'owner of a restaurant'],
    ],
  ],
  ['The film Ann Roe made is about artists like Bo Larsen.', [['Ann Roe'], ['Bo Larsen']]],
  [
    'Our customers include Ann Roe and Bo Larsen. The owners of the companies are Jane Hollis and Cy Mendel.',
    [['Ann Roe'], ['Bo Larsen'], ['Jane Hollis'], ['Cy Mendel']],
  ],
  ['Ann Roe founded the Ann Roe Institute. Ann Roe was born in Linden.', [['Ann Roe']]],
  // an export lost a blank or an apostrophe, a verb closes the line
  ['Riverton Mills, LLPJonathan Larsen, Esq., signed.', [['Jonathan Larsen']]],
  ['U.S. Attorney Ann Quillabek came. It is the work of U.S. Attorney Quillabeks Fraud Section.', [['Ann Quillabek', 'U.S. Attorney']]],
  ['Ann B. Larsen came. Senator Ann B. Larsen Speaks at the Mill', [['Ann B. Larsen', 'Senator']]],
  ['She told Bo Larsen I was late.', [['Bo Larsen']]],
  // father and son, slips of the pen
  ['Bo Larsen Sr. founded it. Bo Larsen Jr. leads it. Mr. Larsen Sr. has left.', [['Bo Larsen Sr.'], ['Bo Larsen Jr.']]],
  ['Bo A. Larsen fled. Bo C. Larsen stayed. Bo Larsen was caught.', [['Bo A. Larsen'], ['Bo C. Larsen']]],
  ['U.S. Attorney Bo Larsen Jr. came. U.S. Attorney Larsen Jr. spoke.', [['Bo Larsen Jr.', 'U.S. Attorney']]],
  ['Bo Quillabek came. Bo Quilabek spoke.', [['Bo Quillabek']]],
  ['Mr. Mikkelsen agreed. It is the work of Peter Mikkelson.', [['Peter Mikkelson']]],
  ['The firm of Vellmo Quillabek paid. Quillabek was arrested.', [['Vellmo Quillabek']]],
  ['Maria Larsen met Maria Larson.', [['Maria Larsen'], ['Maria Larson']]],
]

/** Nobody is named. */
export const things: readonly string[] = [
  'She spent $90 at Ann Roe and over $70 at Bo Larsen.',
  'He gave four bottles of Bo Larsen. She wore Ann Roe jeans and drank Bo Larsen scotch.',
  'Belle Roe, a 450-acre island park, is open. They sailed on the Ann Larsen, a fishing vessel.',
  'Riverton Names Ann Roe One of the Best Employers. The Ann Roe Institute is glad.',
  'The USS Ann Roe and the ship Bo Larsen sailed. She wears Ann Mendel, Bo Larsen and Ann Roe. It is sold at Jane Hollis.',
  'It has brands like Ann Mendel, Bo Larsen and Jane Hollis. The song “Ann Mendel” is good.',
  'About Ann Outdoor\nAnn Outdoor makes tents.',
  'It is held at 450 South Ave W. The drill crossed the Hanna Fault near Belle Isle.',
  'It stands on the Justice Departmentswebsite and the HELP Committee’swebsiteand page.',
]
