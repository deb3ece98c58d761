/** What stands behind the noun of a title: text, and whom it names with which titles. */
export const complements: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  // one office serves another
  [
    'Ann Roe worked as press secretary for Governor Bo Larsen, press officer for Mayor Cy Hollis.',
    [
      ['Ann Roe', 'press secretary for Governor Bo Larsen'],
      ['Bo Larsen', 'Governor'],
      ['Cy Hollis', 'Mayor'],
    ],
  ],
  [
    'Ann Roe, a legislative aide to Sen. Bo Larsen, was charged.',
    [
      ['Ann Roe', 'legislative aide to Sen. Bo Larsen'],
      ['Bo Larsen', 'Sen.'],
    ],
  ],
  ['He was chief of staff for former Mayor Ann Roe.', [['Ann Roe', 'former Mayor']]],
  ['The minister for Education Ann Roe spoke.', [['Ann Roe', 'minister for Education']]],
  // offices, teams and branches of a body
  ["Ann Larsen, head of Quillip Ltd's Linden field office, spoke.", [['Ann Larsen', "head of Quillip Ltd's Linden field office @ Quillip Ltd"]]],
  ["Ann Larsen, director of Quillip Ltd's office in Berlin, spoke.", [['Ann Larsen', "director of Quillip Ltd's office in Berlin @ Quillip Ltd"]]],
  ["Ann Larsen, head of Quillip Ltd's global research team, spoke.", [['Ann Larsen', "head of Quillip Ltd's global research team @ Quillip Ltd"]]],
  ["Ann Larsen, head of the EPA's Region 4 office, spoke.", [['Ann Larsen', "head of the EPA's Region 4 office @ EPA's Region 4 office"]]],
  ["Ann Larsen, manager of Quillip Ltd's mill that burned, spoke.", [['Ann Larsen', 'manager of Quillip Ltd @ Quillip Ltd']]],
  ['Ann Larsen, co-author of the Linden report, spoke.', [['Ann Larsen', 'co-author of the Linden report']]],
  ['Col. Ann Larsen, commander of the 5th Wing, spoke.', [['Ann Larsen', 'Col.', 'commander of the 5th Wing']]],
  ['Petty Officer 2nd Class Ann Larsen spoke.', [['Ann Larsen', 'Petty Officer 2nd Class']]],
  // a dash before the holder, a body before the office in brackets
  [
    'The officers are: President – Ann Larsen; Treasurer – Bo Larsen.',
    [
      ['Ann Larsen', 'President'],
      ['Bo Larsen', 'Treasurer'],
    ],
  ],
  ['They met Ann Larsen, President – Bo Larsen came too.', [['Ann Larsen', 'President'], ['Bo Larsen']]],
  ['It has Ann Larsen (Linden University, chair) and Bo Larsen (Linden University, a school).', [['Ann Larsen', 'chair @ Linden University'], ['Bo Larsen']]],
  ['Bo Larsen (Labour, Linden East), chair of the Mills Committee, spoke.', [['Bo Larsen', 'chair of the Mills Committee @ Mills Committee']]],
  ['Bo Larsen (Labour), the mills and the looms spoke.', [['Bo Larsen']]],
  ['Ann Larsen, a member of the Linden Oversight Board, spoke.', [['Ann Larsen', 'member of the Linden Oversight Board @ Linden Oversight Board']]],
  ['Ann Larsen, a member of the team, and Bo Larsen, a member of the Linden Choir, spoke.', [['Ann Larsen'], ['Bo Larsen']]],
  // behind the body or the larger body; behind a dash the field
  ['Ann Larsen of Linden University, a professor of law, spoke.', [['Ann Larsen', 'professor of law @ Linden University']]],
  ['Ann Larsen of Linden University, Director Bo Larsen and others spoke.', [['Ann Larsen'], ['Bo Larsen', 'Director']]],
  [
    'Ann Larsen, Director, Centre for Looms, Linden University, and Professor of Law, spoke.',
    [['Ann Larsen', 'Director @ Centre for Looms', 'Professor of Law']],
  ],
  ['Ann Larsen, Director – Corporate Communications, spoke.', [['Ann Larsen', 'Director – Corporate Communications']]],
  // a name of another form behind the field or the place of an office
  ['Minister for Trade and Industry Gan Kim Beng opened the mill.', [['Gan Kim Beng', 'Minister for Trade and Industry']]],
  ['Governor of Lagos State Babajide Olusola Dewan opened the mill.', [['Babajide Olusola Dewan', 'Governor of Lagos State']]],
  // a field that opens with a word for people
  ['Ann Larsen, SVP, Driver Assistance at Quillip Ltd, spoke.', [['Ann Larsen', 'SVP, Driver Assistance @ Quillip Ltd']]],
  ['Ann Larsen, Director, Chief Counsel at Quillip Ltd, spoke.', [['Ann Larsen', 'Director @ Quillip Ltd', 'Chief Counsel @ Quillip Ltd']]],
  // the next office opens in small letters
  ['Ann Larsen, leader of the council and cabinet member for roads, spoke.', [['Ann Larsen', 'leader of the council', 'cabinet member for roads']]],
  ['Ann Larsen, director of research and development operations, spoke.', [['Ann Larsen', 'director of research and development operations']]],
  // the grade of an office is no suffix of a name
  [
    'Ann Larsen, Sr. Manager of Looms at Quillip Ltd, met Sr. Vice President Bo Roe.',
    [
      ['Ann Larsen', 'Sr. Manager of Looms @ Quillip Ltd'],
      ['Bo Roe', 'Sr. Vice President'],
    ],
  ],
  ['Bo Roe, Sr., president of Quillip Ltd, spoke.', [['Bo Roe, Sr.', 'president of Quillip Ltd @ Quillip Ltd']]],
  // where somebody works, between article and office
  ['Ann Larsen, a Portland, Ore., attorney, was charged.', [['Ann Larsen', 'attorney']]],
  ['Ann Larsen, a Riverton, Ohio, real estate agent, was charged.', [['Ann Larsen', 'real estate agent']]],
  ['Ann Larsen, a Managing Director, Riverside, agreed.', [['Ann Larsen', 'Managing Director']]],
  ['Ann Larsen, a former staff member of the Linden Council, spoke.', [['Ann Larsen', 'former staff member of the Linden Council @ Linden Council']]],
]
