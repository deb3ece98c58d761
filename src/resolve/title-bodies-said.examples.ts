/** Who sends the release, a sentence of it, and the titles with the body that the sentence says before them, or that nobody's house has. */
export const said: readonly (readonly [string, string, readonly (readonly [string, ...string[]])[]])[] = [
  // the sentence says the body before the office
  [
    'Example Mills Inc.',
    'Bo Larsen joins Linden Mills from Tarn Foundry Inc., where he was the Managing Director. Ann Roe joined Tarn Foundry Inc. in 2019 as Chief Financial Officer.',
    [
      ['Bo Larsen', 'Managing Director @ Tarn Foundry Inc.'],
      ['Ann Roe', 'Chief Financial Officer @ Tarn Foundry Inc.'],
    ],
  ],
  [
    'Example Mills Inc.',
    'Tarn Foundry Inc. is led by CEO and Founder Ann Roe. On behalf of the Linden Council, Chair Bo Larsen thanked everybody.',
    [
      ['Ann Roe', 'CEO @ Tarn Foundry Inc.', 'Founder @ Tarn Foundry Inc.'],
      ['Bo Larsen', 'Chair @ Linden Council'],
    ],
  ],
  [
    'Example Mills Inc.',
    'Tarn Foundry Inc. makes looms. It is led by President Ann Roe. “Good,” said Linden Council’s Bo Larsen, treasurer.',
    [
      ['Ann Roe', 'President @ Tarn Foundry Inc.'],
      ['Bo Larsen', 'treasurer @ Linden Council'],
    ],
  ],
  [
    'Example Mills Inc.',
    'Tarn Foundry Inc. has appointed Ann Roe as Chief Marketing Officer. Roe, founder of Zentro Industry, agreed.',
    [['Ann Roe', 'Chief Marketing Officer @ Tarn Foundry Inc.', 'founder of Zentro Industry @ Zentro Industry']],
  ],
  // offices that only a house has; callings that anybody may have
  [
    'Example Mills Inc.',
    '“Good,” said incoming General Secretary Ann Roe and Senior Software Engineer Bo Larsen. Author Cy Hollis agreed.',
    [
      ['Ann Roe', 'incoming General Secretary @ Example Mills Inc.'],
      ['Bo Larsen', 'Senior Software Engineer @ Example Mills Inc.'],
      ['Cy Hollis', 'Author'],
    ],
  ],
  // a seat in the list of a board
  [
    'Example Foundation',
    'The members are Ann Roe, board member, chief executive at Tarn Foundry Inc., and others.',
    [['Ann Roe', 'board member @ Example Foundation', 'chief executive @ Tarn Foundry Inc.']],
  ],
  // attorneys of a district beside those of a section
  [
    'Riverton Department of Mills',
    'They thanked Assistant U.S. Attorney Ann Roe and Trial Attorney Bo Larsen of the Frauds Section.',
    [
      ['Ann Roe', 'Assistant U.S. Attorney'],
      ['Bo Larsen', 'Trial Attorney @ Frauds Section'],
    ],
  ],
  // a body that the office leads, named nowhere else; a field of one
  [
    'Example Mills Inc.',
    'Ann Roe, Executive Director of Providence Zelderplace, met Bo Larsen, Executive Director of Alumni Relations.',
    [
      ['Ann Roe', 'Executive Director of Providence Zelderplace @ Providence Zelderplace'],
      ['Bo Larsen', 'Executive Director of Alumni Relations'],
    ],
  ],
  // behind a comma, behind brackets, with no mark between
  [
    'Example Mills Inc.',
    'Ann Roe, CEO, of Tarn Foundry Inc. met Bo Larsen, Senior Engineer of Looms (Riverton) at Tarn Foundry Inc., and Cy Hollis, CEO Tarn Foundry Inc.; all agreed.',
    [
      ['Ann Roe', 'CEO @ Tarn Foundry Inc.'],
      ['Bo Larsen', 'Senior Engineer of Looms @ Tarn Foundry Inc.'],
      ['Cy Hollis', 'CEO @ Tarn Foundry Inc.'],
    ],
  ],
  // heads of states, ranks of address, fields of a government
  ['Example Mills Inc.', 'The letter went to President Larsen.', [['Larsen', 'President']]],
  ['Example Mills Inc.', 'The letter went to the President of Peru, Ann Roe.', [['Ann Roe', 'President of Peru']]],
  ['Linden University', 'The letter went to Professor Ann Roe.', [['Ann Roe', 'Professor']]],
  ['Example Mills Inc.', 'Minister of Tourism and Culture Ann Roe agreed.', [['Ann Roe', 'Minister of Tourism and Culture']]],
]
