/** Who sends the release, a sentence of it, and the titles with the body that they are in: the sender only where no other is meant. */
export const elsewhere: readonly (readonly [string, string, readonly (readonly [string, ...string[]])[]])[] = [
  // the words of the office name another
  [
    'Example Mills Inc.',
    'Ann Roe, director of Norwell DeepDrive, met Bo Larsen, head of Zentrolab’s spring office, and Cy Hollis, head of Product Design.',
    [
      ['Ann Roe', 'director of Norwell DeepDrive'],
      ['Bo Larsen', 'head of Zentrolab’s spring office'],
      ['Cy Hollis', 'head of Product Design @ Example Mills Inc.'],
    ],
  ],
  [
    'Example Mills Inc.',
    '“It works,” said Ann Roe, Zentrolab President and COO. Bo Larsen, Translational Research Director, agreed.',
    [
      ['Ann Roe', 'Zentrolab President', 'COO'],
      ['Bo Larsen', 'Translational Research Director @ Example Mills Inc.'],
    ],
  ],
  [
    'Example Mills Inc.',
    'Ann Roe, Urban Looms Founder & CEO, met Bo Larsen, Group CEO.',
    [
      ['Ann Roe', 'Urban Looms Founder', 'CEO'],
      ['Bo Larsen', 'Group CEO @ Example Mills Inc.'],
    ],
  ],
  // of a part behind a comma the house that is named with "at"
  [
    'Example Mills Inc.',
    'Ann Roe, SVP, Chief Scientific Officer, Pulp Research Unit at Tarn Foundry Inc., met Bo Larsen, Chief, River Section, Linden Council.',
    [
      ['Ann Roe', 'SVP @ Tarn Foundry Inc.', 'Chief Scientific Officer @ Tarn Foundry Inc.'],
      ['Bo Larsen', 'Chief @ River Section'],
    ],
  ],
  // the body that a quote speaks for
  ['Example Mills Inc.', '“At Tarn Foundry Inc., we cast bells,” said Ann Roe, CEO.', [['Ann Roe', 'CEO @ Tarn Foundry Inc.']]],
  ['Example Mills Inc.', '“Tarn Foundry Inc. is proud to help,” said Ann Roe, CEO.', [['Ann Roe', 'CEO @ Tarn Foundry Inc.']]],
  ['Example Mills Inc.', '“At Zentrolab, we cast bells,” said Ann Roe, CEO.', [['Ann Roe', 'CEO']]],
  ['Example Mills Inc.', '“Good,” said Ann Roe, CEO. “At Zentrolab, we cast bells.”', [['Ann Roe', 'CEO']]],
  ['Example Mills Inc.', '“At Example Mills Inc., we weave,” said Ann Roe, CEO.', [['Ann Roe', 'CEO @ Example Mills Inc.']]],
  ['Example Mills Inc.', '“At first, we wove,” said Ann Roe, CEO.', [['Ann Roe', 'CEO @ Example Mills Inc.']]],
  // whose office, and who leads a body beside it
  [
    'Example Mills Inc.',
    'It works with Tarn Foundry Inc., whose chief engineer, Ann Roe, agreed. Tarn Foundry Inc. and CEO Bo Larsen were honored.',
    [
      ['Ann Roe', 'chief engineer @ Tarn Foundry Inc.'],
      ['Bo Larsen', 'CEO @ Tarn Foundry Inc.'],
    ],
  ],
  ['Example Mills Inc.', 'Many thanked the Linden Council, the Tarn Foundry Inc. and President Ann Roe.', [['Ann Roe', 'President @ Example Mills Inc.']]],
  // "CIO for" one body in a row with an office in another
  [
    'Example Mills Inc.',
    'Ann Roe was CIO for Quillimer Mills and dean at Linden University.',
    [['Ann Roe', 'CIO for Quillimer Mills @ Quillimer Mills', 'dean @ Linden University']],
  ],
  [
    'Example Mills Inc.',
    'Ann Roe spent ten years with Tarn Foundry Inc. as chief operating officer of Zentro Quill. Bo Larsen, vice president, sales, for Tarn Foundry Inc., and Cy Hollis, product lead, agreed.',
    [
      ['Ann Roe', 'chief operating officer of Zentro Quill @ Zentro Quill'],
      ['Bo Larsen', 'vice president, sales @ Tarn Foundry Inc.'],
      ['Cy Hollis', 'product lead @ Example Mills Inc.'],
    ],
  ],
  // offices of a town; a noun for the sender
  [
    'Example Mills Inc.',
    'Bo Larsen, town manager, and Ann Roe, president of the city council, met the company’s head weaver, Cy Hollis.',
    [
      ['Bo Larsen', 'town manager'],
      ['Ann Roe', 'president of the city council'],
      ['Cy Hollis', 'head weaver @ Example Mills Inc.'],
    ],
  ],
  ['Linden Police Department', 'The company’s founder, Ann Roe, was fined.', [['Ann Roe', 'founder']]],
  [
    'Linden Attorney General’s Office',
    '“It is open,” said Bo Larsen, Attorney General Roe’s chief of staff.',
    [['Bo Larsen', 'Attorney General Roe’s chief of staff @ Linden Attorney General’s Office']],
  ],
  // the noun of the sender's own name before the office or behind it
  [
    'Linden Ministry of Mills',
    'Ministry spokesman Ann Roe, Joint Secretary (Mills) Bo Larsen and Chief of Protocol Cy Hollis spoke. Hospital director Jane Day agreed.',
    [
      ['Ann Roe', 'Ministry spokesman @ Linden Ministry of Mills'],
      ['Bo Larsen', 'Joint Secretary (Mills) @ Linden Ministry of Mills'],
      ['Cy Hollis', 'Chief of Protocol @ Linden Ministry of Mills'],
      ['Jane Day', 'Hospital director'],
    ],
  ],
  [
    'Linden Ferry Union',
    'Ann Roe, deputy leader of the union, and national secretary Bo Larsen spoke.',
    [
      ['Ann Roe', 'deputy leader of the union @ Linden Ferry Union'],
      ['Bo Larsen', 'national secretary @ Linden Ferry Union'],
    ],
  ],
]
