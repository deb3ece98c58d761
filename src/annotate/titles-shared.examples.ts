/** Bodies that stand beside a list of people, or beside the last of them: text, and whom it names with their titles. */
export const shared: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // in brackets behind the last name of a list
  [
    "Corporals Ann Roe and Cy Hollis and Deputies Bo Larsen and Eve Marsh (Linden County Sheriff's Department) spoke.",
    [
      ['Ann Roe', "Corporals @ Linden County Sheriff's Department"],
      ['Cy Hollis', "Corporals @ Linden County Sheriff's Department"],
      ['Bo Larsen', "Deputies @ Linden County Sheriff's Department"],
      ['Eve Marsh', "Deputies @ Linden County Sheriff's Department"],
    ],
  ],
  [
    'Patrolman Bo Larsen Jr. (Linden Police Department, Ohio) met Captain Ann Roe (retired).',
    [
      ['Bo Larsen Jr.', 'Patrolman @ Linden Police Department'],
      ['Ann Roe', 'Captain'],
    ],
  ],
  // two of one trade
  [
    'They thanked Trial Attorney Ann Roe and Assistant Chief Bo Larsen of the Example Division.',
    [
      ['Ann Roe', 'Trial Attorney @ Example Division'],
      ['Bo Larsen', 'Assistant Chief @ Example Division'],
    ],
  ],
  [
    'They thanked Reporter Ann Roe and Assistant Chief Bo Larsen of the Example Division.',
    [
      ['Ann Roe', 'Reporter'],
      ['Bo Larsen', 'Assistant Chief @ Example Division'],
    ],
  ],
  // the people of a body, listed
  [
    "They thanked those from the Example Attorney's Office, including former Attorney Ann Roe and Paralegal Specialists Bo Larsen and Eve Marsh.",
    [
      ['Ann Roe', "former Attorney @ Example Attorney's Office"],
      ['Bo Larsen', "Paralegal Specialists @ Example Attorney's Office"],
      ['Eve Marsh', "Paralegal Specialists @ Example Attorney's Office"],
    ],
  ],
  ['They thanked many of those who came, including Attorney Ann Roe.', [['Ann Roe', 'Attorney']]],
  [
    'At Example Mills Inc., lawyers Ann Roe and Bo Larsen lead the work.',
    [
      ['Ann Roe', 'lawyers @ Example Mills Inc.'],
      ['Bo Larsen', 'lawyers @ Example Mills Inc.'],
    ],
  ],
  [
    'Besides Example Mills Inc., lawyers Ann Roe and Bo Larsen lead the work.',
    [
      ['Ann Roe', 'lawyers'],
      ['Bo Larsen', 'lawyers'],
    ],
  ],
  // "its" of a body whose initials stand behind it in brackets
  [
    'Example Mills Inc. (EMI), its chairman of the board, Bo Larsen, and its vice president of looms, Ann Roe, have agreed.',
    [
      ['Bo Larsen', 'chairman of the board @ Example Mills Inc.'],
      ['Ann Roe', 'vice president of looms @ Example Mills Inc.'],
    ],
  ],
  // a house of a body is none by itself; a prison named after its state is one
  ['Ann Roe was the operations manager at the Brinlow plant from July 2008.', [['Ann Roe', 'operations manager']]],
  ['Ann Roe, a former nurse with the Ohio State Hospital, spoke.', [['Ann Roe', 'former nurse @ Ohio State Hospital']]],
  // what somebody says of another
  ['Inspector Ann Roe said, “The accused used her position as a case worker for the town to steal from people.”', [['Ann Roe', 'Inspector']]],
  // several callings of one person before the name; praise before an office
  [
    'We met the best-selling author, speaker, and small-business advocate Ann Roe and the writer, actor and director Bo Larsen.',
    [
      ['Ann Roe', 'author', 'speaker', 'small-business advocate'],
      ['Bo Larsen', 'writer', 'actor', 'director'],
    ],
  ],
  ['We met the mayor, council president and director Ann Roe.', [['Ann Roe', 'council president', 'director']]],
  ['This is the work of the widely celebrated furniture designer, Ann Roe.', [['Ann Roe', 'furniture designer']]],
  // what somebody is besides where they live and whose kin they are
  ["Ann Roe, Larsen's mother and the former secretary of the Example Trust, spoke.", [['Ann Roe', 'former secretary of the Example Trust @ Example Trust']]],
  [
    'Ann Roe, a resident of Riverton and the former treasurer of Example Mills Inc., spoke.',
    [['Ann Roe', 'former treasurer of Example Mills Inc. @ Example Mills Inc.']],
  ],
  ['Ann Roe, a resident of Riverton and the mills around it, spoke.', [['Ann Roe']]],
  // what a company does, in small letters
  [
    'Ann Roe, the owner of a Florida airline fuel and ground service company, spoke.',
    [['Ann Roe', 'owner of a Florida airline fuel and ground service company']],
  ],
  // where the body is that somebody works at
  [
    'Ann Roe works as a preparer in Washington, D.C. at Example Mills Inc. and Bo Larsen is a consul in Ohio.',
    [
      ['Ann Roe', 'preparer @ Example Mills Inc.'],
      ['Bo Larsen', 'consul in Ohio'],
    ],
  ],
  // a grade before a court, a region before a job, a field that no company is
  [
    'She spoke before Chief Example Court Judge Ann Roe and Riverton-area tax preparer Bo Larsen.',
    [
      ['Ann Roe', 'Chief Example Court Judge @ Example Court'],
      ['Bo Larsen', 'tax preparer'],
    ],
  ],
  [
    'Ann Roe held roles at Vellmark, including Chief Revenue Officer and President of Retail Trade.',
    [['Ann Roe', 'Chief Revenue Officer @ Vellmark', 'President of Retail Trade @ Vellmark']],
  ],
  // one office in two wordings
  [
    'Acting Director Ann Roe and Mills Officers Bo Larsen and Cy Hollis spoke. Acting Riverton Director Ann Roe left. Officer Bo Larsen stayed.',
    [
      ['Ann Roe', 'Acting Riverton Director'],
      ['Bo Larsen', 'Mills Officers'],
      ['Cy Hollis', 'Mills Officers'],
    ],
  ],
  // words of an office that stand before it in small letters or as a number, and two words of address
  [
    'He met state Sen. Ann Roe and state Rep. Bo Larsen.',
    [
      ['Ann Roe', 'state Sen.'],
      ['Bo Larsen', 'state Rep.'],
    ],
  ],
  ['The 47th President of the Example Union, Ann Roe, spoke.', [['Ann Roe', '47th President of the Example Union @ Example Union']]],
  [
    'We met the Chairman of the Example Union, Dr. the Hon. Ann Roe, Prime Minister of Ohio, the Secretary-General said.',
    [['Ann Roe', 'Chairman of the Example Union @ Example Union', 'Prime Minister of Ohio']],
  ],
  ['Ann Roe, founder of Ohio-based Vellmark, spoke.', [['Ann Roe', 'founder of Ohio-based Vellmark @ Vellmark']]],
  // the part of a body, its apostrophe kept or lost, and parts that no list knows
  [
    "Ann Roe, Special Counsel, in the Example Division's Mills Section, met Bo Larsen, an attorney with the Example Division's Loom Unit.",
    [
      ['Ann Roe', 'Special Counsel @ Mills Section'],
      ['Bo Larsen', 'attorney @ Loom Unit'],
    ],
  ],
  [
    'Assistant Chief Ann Roe of the Grain Enterprise Investigations met Captain Bo Larsen of the Harbor Zone and Attorney Cy Hollis of the Mills Divisions Loom Safety Branch.',
    [
      ['Ann Roe', 'Assistant Chief @ Grain Enterprise Investigations'],
      ['Bo Larsen', 'Captain'],
      ['Cy Hollis', 'Attorney @ Loom Safety Branch'],
    ],
  ],
]
