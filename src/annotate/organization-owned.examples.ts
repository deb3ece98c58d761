/** Offices that are named by their place and their owner, and companies of one part of the world: the fullest name of each body, in order. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ["They went to the FBI's Boston Field Office and to EPAs New England office.", ["FBI's Boston Field Office", 'FBI', 'EPAs New England office', 'EPA']],
  ["She leads the EPA's Region 4 office and the World Bank's Nairobi office.", ["EPA's Region 4 office", 'EPA', "World Bank's Nairobi office", 'World Bank']],
  ["The FBI's Boston mission statement is old, and the firm's Boston office is new.", ['FBI']],
  [
    'The mill was sold to Vell Mills - Southeast Region Inc. and Vellmark Foods – Europe GmbH.',
    ['Vell Mills - Southeast Region Inc.', 'Vellmark Foods – Europe GmbH'],
  ],
  [
    "The Department of Labor's Office of Inspector General and the U.S. Mill Service, Office of the Inspector General (MS-OIG) came.",
    ["Department of Labor's Office of Inspector General", 'Department of Labor', 'U.S. Mill Service, Office of the Inspector General'],
  ],
  ['The Department of Vell Mills Office of Inspector General came.', ['Department of Vell Mills Office of Inspector General']],
  [
    "The Ministry of Seniors' Care and Housing met the Ministry of Women's and Children's Affairs.",
    ["Ministry of Seniors' Care and Housing", "Ministry of Women's and Children's Affairs"],
  ],
  ["The Department of Commerce's Division of Mills met the Ministry of Women's staff.", ['Department of Commerce', 'Division of Mills', 'Ministry of Women']],
  ['It was bought by Vell Mills - Brinlow Looms Inc. of Riverton.', ['Brinlow Looms Inc.']],
]
