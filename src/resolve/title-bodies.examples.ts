/** Who sends the release, a sentence of it, and the titles with the body that they are in. */
export const senders: readonly (readonly [string, string, readonly (readonly [string, ...string[]])[]])[] = [
  // an office that only bodies of the sender's kind have
  [
    'Bank of Linden',
    'Governor Ann Roe and Deputy Governor Bo Larsen spoke.',
    [
      ['Ann Roe', 'Governor @ Bank of Linden'],
      ['Bo Larsen', 'Deputy Governor @ Bank of Linden'],
    ],
  ],
  [
    'Example Mills Inc.',
    'Governor Ann Roe and Detective Inspector Bo Larsen spoke.',
    [
      ['Ann Roe', 'Governor'],
      ['Bo Larsen', 'Detective Inspector'],
    ],
  ],
  [
    'Linden Constabulary',
    'Detective Inspector Bo Larsen and Judge Ann Roe spoke.',
    [
      ['Bo Larsen', 'Detective Inspector @ Linden Constabulary'],
      ['Ann Roe', 'Judge'],
    ],
  ],
  // a paragraph that begins with another body, and one that names the sender too
  [
    'Example Mills Inc.',
    'Tarn Foundry Co. was founded in 1933. Ann Roe, President, and Bo Larsen, CEO, own it.',
    [
      ['Ann Roe', 'President'],
      ['Bo Larsen', 'CEO'],
    ],
  ],
  [
    'Example Mills Inc.',
    'Tarn Foundry Co. bought looms of Example Mills Inc. Ann Roe, President, thanked everybody.',
    [['Ann Roe', 'President @ Example Mills Inc.']],
  ],
  // what somebody founded, on a line of its own
  [
    'Example Mills Inc.',
    'Many came.\nAnn Roe, Founder, Steps 2Work\nBo Larsen, Founder\nCy Hollis, CEO',
    [
      ['Ann Roe', 'Founder'],
      ['Bo Larsen', 'Founder @ Example Mills Inc.'],
      ['Cy Hollis', 'CEO @ Example Mills Inc.'],
    ],
  ],
  // an office for another body
  ['Example Mills Inc.', 'Ann Roe, Chief Information Officer for Zentro Quill, spoke.', [['Ann Roe', 'Chief Information Officer for Zentro Quill']]],
  [
    'Riverton Museum of Rivers',
    'Ann Roe, Curator of Contemporary Art, Bo Larsen, registrar, and Cy Hollis, Manager of Communications, agreed.',
    [
      ['Ann Roe', 'Curator of Contemporary Art @ Riverton Museum of Rivers'],
      ['Bo Larsen', 'registrar @ Riverton Museum of Rivers'],
      ['Cy Hollis', 'Manager of Communications @ Riverton Museum of Rivers'],
    ],
  ],
  [
    'FC Brinlow',
    'Assistant coach Ann Roe and former Director of Client Services Bo Larsen agreed.',
    [
      ['Ann Roe', 'Assistant coach @ FC Brinlow'],
      ['Bo Larsen', 'former Director of Client Services'],
    ],
  ],
  [
    'Linden County Sheriff’s Office',
    'Sheriff Ann Roe and Curator Bo Larsen agreed.',
    [
      ['Ann Roe', 'Sheriff @ Linden County Sheriff’s Office'],
      ['Bo Larsen', 'Curator'],
    ],
  ],
  // the desk of the sender
  [
    'Press Office of the International Tribunal for Mills',
    'The International Tribunal for Mills met. Judge Ann Roe agreed.',
    [['Ann Roe', 'Judge @ International Tribunal for Mills']],
  ],
  // the last words of a name
  ['Linden Council', 'The Mills and Rivers Committee met. Committee convener Ann Roe spoke.', [['Ann Roe', 'Committee convener @ Mills and Rivers Committee']]],
  ['Linden Council', 'The Mills Committee and the Rivers Committee met. Committee convener Ann Roe spoke.', [['Ann Roe', 'Committee convener']]],
  [
    'Linden Council',
    'The Riverton Ferry Trust agreed. Ferry Trust chief executive Ann Roe spoke.',
    [['Ann Roe', 'Ferry Trust chief executive @ Riverton Ferry Trust']],
  ],
  // somebody else's office
  ['Example Mills Inc.', 'It is the firm of Bo Larsen. His office manager, Ann Roe, agreed.', [['Bo Larsen'], ['Ann Roe', 'office manager']]],
  ['Example Mills Inc.', 'Its chief executive, Ann Roe, agreed.', [['Ann Roe', 'chief executive @ Example Mills Inc.']]],
  [
    'Example Mills Inc.',
    'Said zentro’s President & CEO, Ann Roe, and the company’s president, Bo Larsen: “Good.”',
    [
      ['Ann Roe', 'President', 'CEO'],
      ['Bo Larsen', 'president @ Example Mills Inc.'],
    ],
  ],
  ['Example Mills Inc.', 'The report went to the owners of mills in town. Its vice-chair, Ann Roe, agreed.', [['Ann Roe', 'vice-chair']]],
  ['Example Mills Inc.', 'Ann Roe, Chairwoman of the Supervisory Board, agreed.', [['Ann Roe', 'Chairwoman of the Supervisory Board @ Example Mills Inc.']]],
  // the chief of a part of a house: the part of that kind named last
  [
    'Linden County Attorney’s Office',
    'It was prosecuted by Assistant Attorney Bo Larsen of the County Attorney’s Frauds Bureau, under the supervision of Ann Roe, Deputy Bureau Chief, and Cy Hollis, Unit Chief.',
    [
      ['Bo Larsen', 'Assistant Attorney @ County Attorney’s Frauds Bureau'],
      ['Ann Roe', 'Deputy Bureau Chief @ County Attorney’s Frauds Bureau'],
      ['Cy Hollis', 'Unit Chief'],
    ],
  ],
  [
    'Linden County Attorney’s Office',
    'The County Attorney’s Frauds Bureau met. Ann Roe, Bureau Chief, agreed. The Frauds Bureau thanked Deputy Chief Bo Larsen.',
    [
      ['Ann Roe', 'Bureau Chief'],
      ['Bo Larsen', 'Deputy Chief'],
    ],
  ],
  // a party in its own voice, bodies by the last word of their names, the form of a company left out
  [
    'Linden Labour Party',
    'Labour education spokesperson Ann Roe and Party Secretary Bo Larsen met Housing spokesperson Cy Hollis.',
    [
      ['Ann Roe', 'Labour education spokesperson @ Linden Labour Party'],
      ['Bo Larsen', 'Party Secretary @ Linden Labour Party'],
      ['Cy Hollis', 'Housing spokesperson'],
    ],
  ],
  ['University of Linden', 'University Chancellor Ann Roe spoke.', [['Ann Roe', 'University Chancellor @ University of Linden']]],
  ['Example Foundation', 'Ann Roe, Chair of the Example Foundation Board, spoke.', [['Ann Roe', 'Chair of the Example Foundation Board @ Example Foundation']]],
  // "of the": the one body of that kind
  [
    'Example Mills Inc.',
    'The Institute of Rivers helped. Ann Roe, Director of the Institute, and Bo Larsen, Secretary of the Society, spoke.',
    [
      ['Ann Roe', 'Director of the Institute @ Institute of Rivers'],
      ['Bo Larsen', 'Secretary of the Society'],
    ],
  ],
  // what stands behind the comma: a body of the text by a shorter name, one named nowhere else, or a field
  [
    'Example Mills Inc.',
    'Zentro Ltd. will help. Ann Roe, Regional President, Zentro, and Bo Larsen, Chief Scientist, River Research at Zentro, agreed.',
    [
      ['Ann Roe', 'Regional President @ Zentro Ltd.'],
      ['Bo Larsen', 'Chief Scientist @ Zentro Ltd.'],
    ],
  ],
  ['Example Mills Inc.', 'Ann Roe, Managing Director, Zentro de Brandelquill, agreed.', [['Ann Roe', 'Managing Director']]],
  ['Example Mills Inc.', 'The Managing Director, Mr Bo Larsen, agreed.', [['Bo Larsen', 'Managing Director @ Example Mills Inc.']]],
  ['Example Mills Inc.', 'Ann Roe, Managing Director, Riverside, agreed.', [['Ann Roe', 'Managing Director @ Example Mills Inc.']]],
  // the name of a body begins another
  ['Brinlow Bank', 'Ann Roe, President of Brinlow Bank, agreed.', [['Ann Roe', 'President of Brinlow Bank @ Brinlow Bank']]],
  // whose office serves a person's
  [
    'Example Mills Inc.',
    'Ann Roe worked as press secretary for Governor Bo Larsen.',
    [
      ['Ann Roe', 'press secretary for Governor Bo Larsen'],
      ['Bo Larsen', 'Governor'],
    ],
  ],
  // a lawyer of the law firm that sends; of another sender whose lawyer it is remains open
  [
    'Roe & Larsen, LLP',
    'Attorney Ann Roe and Captain Cy Hollis spoke.',
    [
      ['Ann Roe', 'Attorney @ Roe & Larsen, LLP'],
      ['Cy Hollis', 'Captain'],
    ],
  ],
  ['Example Mills Inc.', 'Attorney Ann Roe spoke.', [['Ann Roe', 'Attorney']]],
  ['Example Mills Inc.', '“Good,” said Ann Roe, President and CSO.', [['Ann Roe', 'President @ Example Mills Inc.', 'CSO @ Example Mills Inc.']]],
  // where another company has its plant
  ['Riverton Department of Mills', 'Ann Roe was the operations manager at the Brinlow plant.', [['Ann Roe', 'operations manager']]],
  // a name behind which another place of work is said; one of the sender's own
  [
    'Example Mills Inc.',
    'Executive Director Ann Roe from Horizons and Executive Director Bo Larsen came.',
    [
      ['Ann Roe', 'Executive Director'],
      ['Bo Larsen', 'Executive Director @ Example Mills Inc.'],
    ],
  ],
  // who teaches at the university that sends
  [
    'Linden University',
    '“Good,” said Ann Roe, assistant professor of mathematics. Bo Larsen, a teacher, agreed.',
    [
      ['Ann Roe', 'assistant professor of mathematics @ Linden University'],
      ['Bo Larsen', 'teacher'],
    ],
  ],
  // guests of other bodies, an office of a county, and an office of a state beside one of a body
  [
    'Example Mills Inc.',
    'Among the guests were Linden Trust Chair Cy Hollis, Executive Director Ann Roe and others. Executive Director Bo Larsen spoke.',
    [
      ['Cy Hollis', 'Linden Trust Chair @ Linden Trust'],
      ['Ann Roe', 'Executive Director'],
      ['Bo Larsen', 'Executive Director @ Example Mills Inc.'],
    ],
  ],
  ['Example Mills Inc.', 'We met Los Angeles County Waters Director Ann Roe.', [['Ann Roe', 'Los Angeles County Waters Director']]],
  [
    'Example Mills Inc.',
    'Ann Roe, Minister of Mills and Chairman of Example Forum, met President-elect Bo Larsen.',
    [
      ['Ann Roe', 'Minister of Mills', 'Chairman of Example Forum @ Example Forum'],
      ['Bo Larsen', 'President-elect'],
    ],
  ],
  ['Riverton Department of Mills', 'Ann Roe is the head of the investment firm.', [['Ann Roe', 'head of the investment firm']]],
  // a side in a case is no body, a word of a contract no office
  ['Example Mills Inc.', "The Plaintiffs' attorney, Ann Roe, spoke.", [['Ann Roe', "Plaintiffs' attorney"]]],
  ['Example Mills Inc.', 'The samples were taken by Bo Larsen (the Vendor) in May.', [['Bo Larsen']]],
]
