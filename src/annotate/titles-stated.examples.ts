/** Offices that a verb gives: sentences and `[name, ...titles]`, a title with its body behind " @ ". */
export const stated: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  // who makes whom what
  ['Zentro Inc. today named Ann Roe chief financial officer.', [['Ann Roe', 'chief financial officer @ Zentro Inc.']]],
  ['The board elected Bo Larsen treasurer in May.', [['Bo Larsen', 'treasurer']]],
  ['The board named Ann Roe for the good work.', [['Ann Roe']]],
  ['The Governor nominated Ann Roe to be Deputy Secretary of Mills.', [['Ann Roe', 'Deputy Secretary of Mills']]],
  [
    'The Governor selected Ann Roe, a partner at Hart & Low LLP, to serve as Secretary of Mills.',
    [['Ann Roe', 'partner @ Hart & Low LLP', 'Secretary of Mills']],
  ],
  ['The Governor wants Ann Roe to be Director of Mills.', [['Ann Roe']]],
  ['Ann Roe was confirmed by the Example Senate as Under Secretary of Mills.', [['Ann Roe', 'Under Secretary of Mills']]],
  ['Ann Roe was confirmed by the Example Senate.', [['Ann Roe']]],
  ['Ann Roe was inaugurated as the 47th President of Kenya.', [['Ann Roe', '47th President of Kenya']]],
  [
    'Bo Larsen was both the National President of the Millers and the Three-Star General over the Weavers.',
    [['Bo Larsen', 'National President of the Millers @ Millers', 'Three-Star General over the Weavers']],
  ],
  // under secretaries; what opens a sentence may be a preposition
  ['Ann Roe, Under Secretary for Mills, said so.', [['Ann Roe', 'Under Secretary for Mills']]],
  ['Under Secretary Larsen’s lead the office grew.', [['Larsen', 'Secretary']]],
  // roles
  ['In her new role as Chief People Officer, Ann Roe will travel.', [['Ann Roe', 'Chief People Officer']]],
  ['Ann Roe rose to the rank of Inspector.', [['Ann Roe', 'Inspector']]],
  ['Ann Roe rose to the occasion of the Inspector.', [['Ann Roe']]],
  ['Zentro congratulated Ann Roe on her appointment as Minister of Mills.', [['Ann Roe', 'Minister of Mills']]],
  ['Zentro congratulated Ann Roe on her speech as a whole.', [['Ann Roe']]],
  ['Ann Roe, who previously held the post of Head Weaver, won.', [['Ann Roe', 'Head Weaver']]],
  [
    'Ann Roe takes over from Bo Larsen as Director of Mills.',
    [
      ['Ann Roe', 'Director of Mills'],
      ['Bo Larsen', 'Director of Mills'],
    ],
  ],
  ['Ann Roe won election as mayor of Linden.', [['Ann Roe', 'mayor of Linden']]],
  ['We welcome Ann Roe to the team as account manager.', [['Ann Roe', 'account manager']]],
  ['We welcome Ann Roe to the mill. Bo Larsen left as chair.', [['Ann Roe'], ['Bo Larsen']]],
  // where a verb leads by a way round
  ['Ann Roe was elected unopposed as president of the Linden Club.', [['Ann Roe', 'president of the Linden Club @ Linden Club']]],
  ['Ann Roe was reappointed for a second term as chair.', [['Ann Roe', 'chair']]],
  ['Ann Roe was confirmed in the role of Head Weaver.', [['Ann Roe', 'Head Weaver']]],
  ['Ann Roe, formerly head of sales at Zentro Inc., becomes director.', [['Ann Roe', 'head of sales @ Zentro Inc.', 'director']]],
  ['Ann Roe is set to become chair of the board.', [['Ann Roe', 'chair of the board']]],
  ['Ann Roe is due to the director at noon.', [['Ann Roe']]],
  ['Ann Roe was promoted from senior manager to director of finance.', [['Ann Roe', 'senior manager', 'director of finance']]],
  ['Ann Roe was promoted from Linden to Riverton.', [['Ann Roe']]],
  ['Ann Roe was officially welcomed as Vice-Chancellor of Linden University.', [['Ann Roe', 'Vice-Chancellor of Linden University @ Linden University']]],
  ['Ann Roe served the company as chief engineer.', [['Ann Roe', 'chief engineer']]],
  ['Ann Roe has a coach and had a doctor.', [['Ann Roe']]],
  ['Ann Roe is one of the directors of Zentro Inc.', [['Ann Roe', 'directors of Zentro Inc. @ Zentro Inc.']]],
  ['Ann Roe, one of the first officers on the scene, spoke.', [['Ann Roe']]],
  ['Ann Roe, speaking as chair of the Linden Committee, agreed.', [['Ann Roe', 'chair of the Linden Committee @ Linden Committee']]],
  ['Ann Roe is here.\n\nShe sings.\n\nIt is late.\n\nShe became Dean of Mills.', [['Ann Roe', 'Dean of Mills']]],
  ['Ann Roe is here.\n\nShe sings.\n\nIt is late.\n\nHe became Dean of Mills.', [['Ann Roe']]],
  ['Bo Larsen is founder and president of Zentro Inc.', [['Bo Larsen', 'founder @ Zentro Inc.', 'president of Zentro Inc. @ Zentro Inc.']]],
  [
    'Her husband, Bo Larsen, is a surgeon. Her son, Cy Hollis, aged 45, head teacher, left.',
    [
      ['Bo Larsen', 'surgeon'],
      ['Cy Hollis', 'head teacher'],
    ],
  ],
  // what follows an apposition
  ['Ann Roe, a former Linden police officer, retired as a sergeant.', [['Ann Roe', 'former Linden police officer', 'sergeant']]],
  [
    'Professor Ann Roe, currently Deputy Vice-Chancellor, was a lecturer in botany.',
    [['Ann Roe', 'Professor', 'Deputy Vice-Chancellor', 'lecturer in botany']],
  ],
  ['Ann Roe was a founding member of Zentro Foods and past president of the Linden Club.', [['Ann Roe', 'past president of the Linden Club @ Linden Club']]],
  // careers
  [
    'Ann Roe held positions at Zentro Inc., including Vice President of Mills and Chief of Staff.',
    [['Ann Roe', 'Vice President of Mills @ Zentro Inc.', 'Chief of Staff @ Zentro Inc.']],
  ],
  ['Ann Roe worked her way up from intern to Chief Engineer.', [['Ann Roe', 'Chief Engineer']]],
  ['Ann Roe taught for years before accepting the position of Executive Director.', [['Ann Roe', 'Executive Director']]],
  ['Ann Roe taught law before becoming the university’s Chief Academic Officer.', [['Ann Roe', 'Chief Academic Officer']]],
  ['Ann Roe is here. As head of mills from 2010 to 2015, she led the team.', [['Ann Roe', 'head of mills']]],
  ['Ann Roe is here. As director Bo Larsen said, she led the team.', [['Ann Roe'], ['Bo Larsen', 'director']]],
  ['Ann Roe is here. Since joining Zentro Inc. in 2017 as Mills Director, she led it.', [['Ann Roe', 'Mills Director @ Zentro Inc.']]],
  ['Ann Roe held positions at Zentro Inc., including some with Linden Mills Ltd.', [['Ann Roe']]],
  [
    'Ann Roe represented the Iron Valley as state representative for District 6A in the Ohio House of Representatives.',
    [['Ann Roe', 'state representative for District 6A @ Ohio House of Representatives']],
  ],
  ['Ann Roe and Bo Larsen have been serving in their roles since Day was sworn in as attorney general.', [['Ann Roe'], ['Bo Larsen']]],
  [
    'Mayor Bo Day announced that Ann Roe is serving as Mayor Day’s Outreach Coordinator.',
    [
      ['Bo Day', 'Mayor'],
      ['Ann Roe', 'Mayor Day’s Outreach Coordinator'],
    ],
  ],
  // whom a pronoun means: no man, and nobody whose aide is spoken of
  [
    'Peter Larsen met Jillian Roe. Larsen left, and she became president of the Linden Club.',
    [['Peter Larsen'], ['Jillian Roe', 'president of the Linden Club @ Linden Club']],
  ],
  [
    'Jillian Roe is one of Alice Larsen’s neighbours. She also served as president of the Linden Club.',
    [['Jillian Roe', 'president of the Linden Club @ Linden Club'], ['Alice Larsen']],
  ],
  // an earlier office before a name
  [
    'It was signed by then-Gov. Bo Larsen and then-U.S. Rep. Ann Roe.',
    [
      ['Bo Larsen', 'then-Gov.'],
      ['Ann Roe', 'then-U.S. Rep.'],
    ],
  ],
  // fields that end in -ing, that "and" joins, that a number ends; words of every day before "at"
  ['Ann Roe, senior director of product marketing and head of growth, spoke.', [['Ann Roe', 'senior director of product marketing', 'head of growth']]],
  ['Ann Roe, assistant professor in mathematics and statistics, spoke.', [['Ann Roe', 'assistant professor in mathematics and statistics']]],
  ['The Vice President of Finance and Corporate Controller, Ann Roe, spoke.', [['Ann Roe', 'Vice President of Finance', 'Corporate Controller']]],
  [
    'Ann Roe was president of Local 12 of the Workers Federation.',
    [['Ann Roe', 'president of Local 12 of the Workers Federation @ Local 12 of the Workers Federation']],
  ],
  ['Ann Roe, Head of Venture Capital at Zentro Inc., spoke.', [['Ann Roe', 'Head of Venture Capital @ Zentro Inc.']]],
  ['Ann Roe was an assistant county attorney in St. Louis County.', [['Ann Roe', 'assistant county attorney in St. Louis County']]],
  // the name of a house before its office, no town, no adjective, no field
  ['It was said by Zentrolab Chief Marketing Officer Ann Roe.', [['Ann Roe', 'Zentrolab Chief Marketing Officer @ Zentrolab']]],
  ['Zentrolab’s new chief marketing officer, Ann Roe, spoke.', [['Ann Roe', 'chief marketing officer @ Zentrolab']]],
  [
    'EMZ Administrator Ann Roe and EMZ Mills Committee Chair Bo Larsen met.',
    [
      ['Ann Roe', 'EMZ Administrator @ EMZ'],
      ['Bo Larsen', 'EMZ Mills Committee Chair @ EMZ Mills Committee'],
    ],
  ],
  [
    'It was said by Fractional CMO Ann Roe and by ERP manager Bo Larsen.',
    [
      ['Ann Roe', 'Fractional CMO'],
      ['Bo Larsen', 'ERP manager'],
    ],
  ],
  ['Ann Roe, Paris CEO, spoke.', [['Ann Roe', 'Paris CEO']]],
  // careers that go on
  [
    'Ann Roe, who joined Zentro Inc. as a product manager and was promoted to director of product, spoke.',
    [['Ann Roe', 'product manager @ Zentro Inc.', 'director of product']],
  ],
  [
    'Ann Roe was head of mills at Zentro Inc. and, before that, a brand manager at Larsen & Sons.',
    [['Ann Roe', 'head of mills @ Zentro Inc.', 'brand manager @ Larsen & Sons']],
  ],
  ['Ann Roe’s previous positions include director of nursing at Linden Hospital.', [['Ann Roe', 'director of nursing @ Linden Hospital']]],
  ['It met Ann Roe. Her past roles include Deputy Mayor of Linden.', [['Ann Roe', 'Deputy Mayor of Linden']]],
  ['Ann Roe’s positions on mills include a firm no.', [['Ann Roe']]],
  ['Bo Larsen said the work began with Linden Mills, and now Project Mill Doctor goes on.', [['Bo Larsen']]],
  ['After serving as interim CEO since May, Ann Roe takes over.', [['Ann Roe', 'interim CEO']]],
  ['After serving as interim CEO, Bo Larsen met Ann Roe.', [['Bo Larsen', 'interim CEO'], ['Ann Roe']]],
  ['Ann Roe’s appointment as CEO takes effect in May.', [['Ann Roe', 'CEO']]],
  ['Ann Roe’s appointment with the CEO is in May.', [['Ann Roe']]],
  ['Ann Roe, the first woman to serve as commissioner, spoke.', [['Ann Roe', 'commissioner']]],
  ['Ann Roe, appointed last year as the chief epidemiologist, spoke.', [['Ann Roe', 'chief epidemiologist']]],
  ['Ann Roe, 62, will retire as executive director in May.', [['Ann Roe', 'executive director']]],
  ['Ann Roe, deputy director, will step in as acting director.', [['Ann Roe', 'deputy director', 'acting director']]],
  ['Zentro Inc. has tapped Ann Roe to lead its work in Paris as managing director.', [['Ann Roe', 'managing director @ Zentro Inc.']]],
  ['Ann Roe has been president since 2010.', [['Ann Roe', 'president']]],
  // a seat behind a comma, the place of which is nobody; a surname that is a small word
  ['Ann Larsen, MP for Arlen Hollis, spoke.', [['Ann Larsen', 'MP for Arlen Hollis']]],
  ['It was said by Linden President Minh Do.', [['Minh Do', 'Linden President @ Linden']]],
  ['Minh Do the Work said so.', []],
  // "his role as": of whoever was named, or is named behind the clause that opens the sentence; not of a name that no rule sees
  ['Bo Larsen is a physician. Larsen spoke of his role as the medical director of the mills.', [['Bo Larsen', 'physician', 'medical director of the mills']]],
  [
    'Bo Larsen met them. In her role as head of the Example Unit, Ann Roe has helped. Bo Larsen spoke of his role as a father.',
    [['Bo Larsen'], ['Ann Roe', 'head of the Example Unit @ Example Unit']],
  ],
  ['Bo Larsen spoke. They say that Brinlow, in his capacity as chairman of the mills, helped.', [['Bo Larsen']]],
]
