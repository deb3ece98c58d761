/** Text, and whom it names: name, then the titles with "@ organization" where the text says it. */
export const titles: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // title-is-name: a company may own and sponsor, a person presides
  ['Its president and CEO is Delrego Larsen.', [['Delrego Larsen', 'president', 'CEO']]],
  ['The Example Border Commission met. Its chair is Ann Roe.', [['Ann Roe', 'chair @ Example Border Commission']]],
  ['Its owner is Zentro Quillip. The sponsor was Novexo Brillum.', []],
  // a body or a field between an office and its name; offices before names, one after the other
  [
    'The Secretary, Ministry of Example Affairs, Shri Bo Larsen, came.',
    [['Bo Larsen', 'Secretary, Ministry of Example Affairs @ Ministry of Example Affairs']],
  ],
  ['The Executive Director, Retail and Farm Banking, Ms. Ann Roe, agreed.', [['Ann Roe', 'Executive Director, Retail and Farm Banking']]],
  [
    'Ann Roe, Director, Example Mills Inc., Mr. Bo Larsen and Ms. Cy Hollis came.',
    [['Ann Roe', 'Director @ Example Mills Inc.'], ['Bo Larsen'], ['Cy Hollis']],
  ],
  [
    'The Minister of Transport, Ms. Ann Roe, Secretary, Ministry of Example Affairs, Mr. Bo Larsen, Additional Secretary, Ms. Cy Hollis and others came.',
    [
      ['Ann Roe', 'Minister of Transport'],
      ['Bo Larsen', 'Secretary, Ministry of Example Affairs @ Ministry of Example Affairs'],
      ['Cy Hollis', 'Additional Secretary'],
    ],
  ],
  [
    'The first image (principal investigator: Ann Roe) is sharp. Speakers: Bo Larsen and Cy Hollis.',
    [['Ann Roe', 'principal investigator'], ['Bo Larsen'], ['Cy Hollis']],
  ],
  ['Press officer on duty: Ann Roe, 0100 555.', [['Ann Roe', 'Press officer on duty']]],
  [
    'Norway’s Minister for Mills, Ann Roe, met the town’s director of works Bo Larsen OBE.',
    [
      ['Ann Roe', 'Norway’s Minister for Mills'],
      ['Bo Larsen', 'director of works'],
    ],
  ],
  ['Quotes attributable to Example Mills Managing Director, Ann Roe: “Good.”', [['Ann Roe', 'Example Mills Managing Director']]],
  [
    'Ann Roe remains as head coach. Bo Larsen, a poet, will be president of the jury.',
    [
      ['Ann Roe', 'head coach'],
      ['Bo Larsen', 'poet', 'president of the jury'],
    ],
  ],
  // whose office: the body that the clause names, or the sentence; where somebody is from is no part of it
  ['Speaking for EIWA, its Secretary-General Ann Roe agreed.', [['Ann Roe', 'Secretary-General @ EIWA']]],
  ['We fly with Azulo and with EIWA, whose chairman, Ann Roe, agreed.', [['Ann Roe', 'chairman @ EIWA']]],
  [
    'The Example Border Commission paid. The Example Institute of Weaving signed what its president, Ann Roe, called peace.',
    [['Ann Roe', 'president @ Example Institute of Weaving']],
  ],
  [
    'It was built by Riverton-based general contractor Ann Roe and the Linden-born painter Bo Larsen.',
    [
      ['Ann Roe', 'general contractor'],
      ['Bo Larsen', 'painter'],
    ],
  ],
  ['Ann Roe, Manager of Plant Department, Example Mills Inc., agreed.', [['Ann Roe', 'Manager of Plant Department @ Example Mills Inc.']]],
  [
    'The Example Institute of Weaving met the former Example Institute of Weaving director Ann Roe.',
    [['Ann Roe', 'former Example Institute of Weaving director @ Example Institute of Weaving']],
  ],
  // two offices without a mark between them; seats of a parliament; letters of an order
  [
    'Opposition leader Councillor Ann Roe and Pro-Vice-Chancellor for Mills Professor Bo Larsen met.',
    [
      ['Ann Roe', 'Opposition leader', 'Councillor'],
      ['Bo Larsen', 'Pro-Vice-Chancellor for Mills', 'Professor'],
    ],
  ],
  [
    'Deputy Councillor Ann Roe and Research Professor Bo Larsen met.',
    [
      ['Ann Roe', 'Deputy Councillor'],
      ['Bo Larsen', 'Research Professor'],
    ],
  ],
  [
    'Ann Roe, MLA for Linden, met Bo Larsen, MP, and Cy Hollis MSP, a nurse.',
    [
      ['Ann Roe', 'MLA for Linden'],
      ['Bo Larsen', 'MP'],
      ['Cy Hollis', 'MSP', 'nurse'],
    ],
  ],
  [
    'Ask Sister Ann Roe, OSF, chancellor, or Deacon Bo Larsen. His Honour Judge Cy Hollis KC smiled.',
    [
      ['Ann Roe', 'chancellor'],
      ['Bo Larsen', 'Deacon'],
      ['Cy Hollis', 'Judge'],
    ],
  ],
  // trades and how somebody came to an office; where the words behind a title end
  [
    'They met fishmonger Ann Roe and Bo Larsen, elected chief of the Example First Nation.',
    [
      ['Ann Roe', 'fishmonger'],
      ['Bo Larsen', 'elected chief of the Example First Nation @ Example First Nation'],
    ],
  ],
  [
    'The town’s chief officer for strategic mill planning, Ann Roe, met Bo Larsen, currently pastor at Riverton.',
    [
      ['Ann Roe', 'chief officer for strategic mill planning'],
      ['Bo Larsen', 'pastor @ Riverton'],
    ],
  ],
  [
    'Ann Roe, consultant geriatrician and clinical lead for falls, spoke. Bo Larsen elected to stay.',
    [['Ann Roe', 'consultant geriatrician', 'clinical lead for falls'], ['Bo Larsen']],
  ],
  // ranks and words of address between an office and a name
  [
    'Vice-Chancellor Professor Ann Roe and Associate Professor Bo Larsen spoke.',
    [
      ['Ann Roe', 'Vice-Chancellor', 'Professor'],
      ['Bo Larsen', 'Associate Professor'],
    ],
  ],
  ['The Chair of the Board, H.E. Ambassador Ann Roe, came.', [['Ann Roe', 'Chair of the Board', 'Ambassador']]],
  [
    'Chief Minister Smt. Ann Roe, Minister of State Dr. Bo Larsen and Secretary (Power) Shri Cy Hollis came.',
    [
      ['Ann Roe', 'Chief Minister'],
      ['Bo Larsen', 'Minister of State'],
      ['Cy Hollis', 'Secretary (Power)'],
    ],
  ],
  [
    'PC Ann Roe and DS Robert Larsen are leading enquiries.',
    [
      ['Ann Roe', 'PC'],
      ['Robert Larsen', 'DS'],
    ],
  ],
  ['Then-Governor Ann Roe appointed him.', [['Ann Roe', 'Then-Governor']]],
  ['Chief Executive Officer and Managing Director, Mr Bo Larsen, said so.', [['Bo Larsen', 'Chief Executive Officer', 'Managing Director']]],
  [
    'We met Assistant coaches Ann Roe and Bo Larsen.',
    [
      ['Ann Roe', 'Assistant coaches'],
      ['Bo Larsen', 'Assistant coaches'],
    ],
  ],
  ['The sales and marketing director Ann Roe spoke.', [['Ann Roe', 'sales and marketing director']]],
  ['The Board today appointed Ms. Ann Roe of Bhutan as Executive Director.', [['Ann Roe', 'Executive Director']]],
  ['Ann Roe, Reader in Palaeoecology at Example University, agreed.', [['Ann Roe', 'Reader in Palaeoecology @ Example University']]],
  ['Ann Roe is a lawyer and was a partner at Hollis Brandel.', [['Ann Roe', 'lawyer']]],
  [
    'Chief Scientist Hye-jin Park and Per-Olov Larsen, head of trading, came.',
    [
      ['Hye-jin Park', 'Chief Scientist'],
      ['Per-Olov Larsen', 'head of trading'],
    ],
  ],
  [
    'Lighting designer Ann Roe and K-9 handler Cpl. Bo Larsen came.',
    [
      ['Ann Roe', 'Lighting designer'],
      ['Bo Larsen', 'K-9 handler', 'Cpl.'],
    ],
  ],
  // brackets behind a name; an office without an article; where a body sits
  ['The Board has appointed Dr. Ann Roe (51) as Chief Financial Officer.', [['Ann Roe', 'Chief Financial Officer']]],
  ['Renée du Plessis (ex-Example) becomes VP of Engineering.', [['Renée du Plessis', 'VP of Engineering']]],
  ['Ann Roe was deputy chief and medical director of trauma services.', [['Ann Roe', 'deputy chief', 'medical director of trauma services']]],
  ['Ann Roe was guest at the fair and is captain.', [['Ann Roe']]],
  ['“Yes,” said Ann Roe, head of IT at Riverton-based Example Bank.', [['Ann Roe', 'head of IT @ Example Bank']]],
  // where the words behind a title end
  [
    'Ann Roe, Chair of the Senate Health, Education, and Pensions (HEP) Committee, spoke.',
    [['Ann Roe', 'Chair of the Senate Health, Education, and Pensions (HEP) Committee @ Senate Health']],
  ],
  ['Ann Roe, the owner of a Florida pain clinic, pleaded guilty.', [['Ann Roe', 'owner of a Florida pain clinic']]],
  ['Ann Roe was the director of corporate policy and planning with the town.', [['Ann Roe', 'director of corporate policy and planning']]],
  ['Ann Roe, an attorney for its Racial Justice Program, spoke.', [['Ann Roe', 'attorney for its Racial Justice Program']]],
  ['They seek justice for little Anna Roe.', [['Anna Roe']]],
  [
    'U.S. Attorney Miller and DA Ann Roe met.',
    [
      ['Miller', 'U.S. Attorney'],
      ['Ann Roe', 'DA'],
    ],
  ],
  ['In an assault on officers of the law, Senator Ann Roe lost.', [['Ann Roe', 'Senator']]],
  ['Ann Roe, a litigator in the firm, is a former prosecutor.', [['Ann Roe', 'litigator', 'former prosecutor']]],
  [
    'Ann Roe, a litigator, and her brother, Robert Larsen, who acted as Chief Executive, came.',
    [
      ['Ann Roe', 'litigator'],
      ['Robert Larsen', 'Chief Executive'],
    ],
  ],
  [
    'Culture Minister Ann Roe met Bo Larsen, technical lead on pollen.',
    [
      ['Ann Roe', 'Culture Minister'],
      ['Bo Larsen', 'technical lead on pollen'],
    ],
  ],
  ['Example Mills Inc. (Riverton; CEO: Ann Roe) is closed.', [['Ann Roe', 'CEO @ Example Mills Inc.']]],
  ['Patricia “Trish” Larsen came. Mayor Trish Larsen spoke.', [['Patricia “Trish” Larsen', 'Mayor']]],
]
