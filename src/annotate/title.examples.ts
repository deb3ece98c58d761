/** Text, and whom it names: name, then the titles with "@ organization" where the text says it. */
export const titles: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // a row of titles: each in the body that the next one names, none in that of a former one
  [
    'Ann Roe, a professor and lecturer in surgery at Example University, and former chief of staff at Riverton Hospital, spoke.',
    [['Ann Roe', 'professor @ Example University', 'lecturer in surgery @ Example University', 'former chief of staff @ Riverton Hospital']],
  ],
  ['Ann Roe, an engineer and former director at Example University, spoke.', [['Ann Roe', 'engineer', 'former director @ Example University']]],
  [
    'Ann Roe is a poet, writer, painter, educator and media strategist in Riverton.',
    [['Ann Roe', 'poet', 'writer', 'painter', 'educator', 'media strategist']],
  ],
  // degrees with their full stops, and where they were given
  [
    'Ann Roe, Ed.D., Superintendent of Example Schools, met Bo Larsen, J.D., LL.M., a judge.',
    [
      ['Ann Roe', 'Superintendent of Example Schools @ Example Schools'],
      ['Bo Larsen', 'judge'],
    ],
  ],
  [
    'Ann Roe, P.Geo. (Linden), Exploration Manager, met Bo Larsen, USN (Ret.), the chairman.',
    [
      ['Ann Roe', 'Exploration Manager'],
      ['Bo Larsen', 'chairman'],
    ],
  ],
  ['Ann Roe, Mill.Ed., Exploration Manager, spoke.', [['Ann Roe']]],
  // a small word that opens a name; a seat
  ['Ann Roe, former CEO of One Dental, spoke.', [['Ann Roe', 'former CEO of One Dental @ One Dental']]],
  ['Ann Roe, head of all of it, spoke.', [['Ann Roe', 'head']]],
  [
    'Ann Roe, ranking member of the Senate Mills Committee, and Bo Larsen, a member of it, spoke.',
    [['Ann Roe', 'ranking member of the Senate Mills Committee @ Senate Mills Committee'], ['Bo Larsen']],
  ],
  // two bodies of one office; a career behind a name that a phrase stands before
  [
    'Ann Roe, President of Riverton Hospital and Linden Medical Center, met Bo Larsen, President of Riverton Hospital and Cy Hollis.',
    [
      ['Ann Roe', 'President of Riverton Hospital and Linden Medical Center @ Riverton Hospital'],
      ['Bo Larsen', 'President of Riverton Hospital @ Riverton Hospital'],
      ['Cy Hollis'],
    ],
  ],
  ['With ten years of work, Ann Roe has been a part of it, serving as Assistant Program Director.', [['Ann Roe', 'Assistant Program Director']]],
  ['It met Bo Larsen in May, Ann Roe has been told, serving as Assistant Program Director.', [['Bo Larsen'], ['Ann Roe']]],
  // a field that holds the noun of an office; where an office is
  [
    'Ann Roe, Vice President, Investor Relations, and Bo Larsen, Director, Investor, spoke.',
    [
      ['Ann Roe', 'Vice President, Investor Relations'],
      ['Bo Larsen', 'Director', 'Investor'],
    ],
  ],
  [
    'Ann Roe, associate professor of health in the College of Mills, and Bo Larsen, Lecturer in Marine Chemistry, spoke.',
    [
      ['Ann Roe', 'associate professor of health @ College of Mills'],
      ['Bo Larsen', 'Lecturer in Marine Chemistry'],
    ],
  ],
  // entries that a page runs together
  [
    'Speakers: - Ann Roe, SVP & Chief Digital Officer, Zentro - Bo Larsen, President, Novexo',
    [
      ['Ann Roe', 'SVP @ Zentro', 'Chief Digital Officer @ Zentro'],
      ['Bo Larsen', 'President @ Novexo'],
    ],
  ],
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
  // regions are a part of an office, cities are not
  [
    'Ann Roe will serve as Managing Director, Asia Pacific. Bo Larsen, Director, London, agreed.',
    [
      ['Ann Roe', 'Managing Director, Asia Pacific'],
      ['Bo Larsen', 'Director'],
    ],
  ],
  [
    'Ann Roe was named President, Central Europe, of Example Corp. Bo Larsen is Vice President, Central Bank of Linden.',
    [
      ['Ann Roe', 'President, Central Europe @ Example Corp.'],
      ['Bo Larsen', 'Vice President @ Central Bank of Linden'],
    ],
  ],
  // chairs that are named after somebody, fields that look like a name
  ['Ann Roe, the John B. Holm Professor of Mills at Example University, spoke.', [['Ann Roe', 'John B. Holm Professor of Mills @ Example University']]],
  [
    'Ann Roe, the Anna and Peter Holm Curator of Prints, met Bo Larsen, Senior Lecturer in Marine Chemistry.',
    [
      ['Ann Roe', 'Anna and Peter Holm Curator of Prints'],
      ['Bo Larsen', 'Senior Lecturer in Marine Chemistry'],
    ],
  ],
  [
    'Ann Roe, assistant to Bo Larsen MEP, spoke.',
    [
      ['Ann Roe', 'assistant to Bo Larsen MEP'],
      ['Bo Larsen', 'MEP'],
    ],
  ],
  // what somebody was before, in a clause of its own; several who join as one
  [
    'Ann Roe, a tax lawyer who was previously co-head of research at Example Mills, will lead it.',
    [['Ann Roe', 'tax lawyer', 'co-head of research @ Example Mills']],
  ],
  [
    'Ann Roe, Bo Larsen and Cy Hollis have joined the firm as partners.',
    [
      ['Ann Roe', 'partners'],
      ['Bo Larsen', 'partners'],
      ['Cy Hollis', 'partners'],
    ],
  ],
  ['Ann Roe joined the choir, as well as the leaders of the town. She will serve as a sound steward.', [['Ann Roe']]],
  [
    'The Hon Ann Roe MP\nMinister for Mills\n\nThe Hon Bo Larsen MP\nMinister for Rivers',
    [
      ['Ann Roe', 'MP', 'Minister for Mills'],
      ['Bo Larsen', 'MP', 'Minister for Rivers'],
    ],
  ],
  [
    'It was said by my second-grade teacher, Mrs. Ann Roe. The Judge-Rapporteur was Lord Larsen-Hollis.',
    [
      ['Ann Roe', 'second-grade teacher'],
      ['Larsen-Hollis', 'Judge-Rapporteur'],
    ],
  ],
]
