/** Ranks between an office and a name, and where a title begins and ends: text, and whom it names with which titles. */
export const edges: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
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
  // set off by the verb behind the name; without a mark in an entry; judges with initials
  ['Linden confirmed that Director of Rugby, Bo Larsen, will leave.', [['Bo Larsen', 'Director of Rugby']]],
  ['Linden confirmed that Director of Rugby, Bo Larsen and Ann Roe left.', [['Bo Larsen'], ['Ann Roe']]],
  [
    'Mr. Roe and Chief Operating Officer, Bo Larsen, will travel. Ann Hollis, Chair and Chief Executive, spoke.',
    [['Roe'], ['Bo Larsen', 'Chief Operating Officer'], ['Ann Hollis', 'Chair', 'Chief Executive']],
  ],
  ['Contact:\nJane Larsen Public Relations Officer Linden University Ph. 555 7599', [['Jane Larsen', 'Public Relations Officer @ Linden University']]],
  ['Justice A. M. Larsen wrote it for Peter Justice Roe.', [['A. M. Larsen', 'Justice'], ['Peter Justice Roe']]],
  ['Jane Larsen CMG OBE, Deputy Ambassador, welcomed guests.', [['Jane Larsen', 'Deputy Ambassador']]],
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
  ['Ann Roe is a lawyer and was a partner at Hollis Brandel.', [['Ann Roe', 'lawyer', 'partner @ Hollis Brandel']]],
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
    [['Ann Roe', 'Chair of the Senate Health, Education, and Pensions (HEP) Committee @ Senate Health, Education, and Pensions (HEP) Committee']],
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
  // what stands before an office: newness, a number, a possessive, the words of a body that open the sentence
  [
    'We announce a new CEO, Ann Roe, and the newly appointed chair, Bo Larsen.',
    [
      ['Ann Roe', 'CEO'],
      ['Bo Larsen', 'chair'],
    ],
  ],
  [
    'The other two officers, Ann Roe and Bo Larsen, came. Some officers, Cy Hollis among them, did not.',
    [['Ann Roe', 'officers'], ['Bo Larsen', 'officers'], ['Cy Hollis']],
  ],
  [
    'Stone Belt President Ann Roe met zentro’s President & CEO, Bo Larsen.',
    [
      ['Ann Roe', 'Stone Belt President @ Stone Belt'],
      ['Bo Larsen', 'President', 'CEO'],
    ],
  ],
  [
    'Yesterday President Ann Roe met Quillip’s Co-CEO Bo Larsen.',
    [
      ['Ann Roe', 'President'],
      ['Bo Larsen', 'Quillip’s Co-CEO @ Quillip'],
    ],
  ],
  ['They sued a mill in Linden Heights, Md., its president, Ann Roe, and others.', [['Ann Roe', 'president']]],
  ['It was said by the Founder & CEO, Brand X.', []],
  // a role that somebody takes; letters of guilds; two fields; several of one kind
  [
    'Ann Roe has assumed the role of Chief Financial Officer. Bo Larsen took a position as a matter of course.',
    [['Ann Roe', 'Chief Financial Officer'], ['Bo Larsen']],
  ],
  ['“Yes,” said Ann Roe, RN, PHM-C, founder of Example Mills Inc.', [['Ann Roe', 'founder of Example Mills Inc. @ Example Mills Inc.']]],
  [
    'Ann Roe, head of communications and public affairs, met Bo Larsen, chair of mathematics and teaches physics.',
    [
      ['Ann Roe', 'head of communications and public affairs'],
      ['Bo Larsen', 'chair of mathematics'],
    ],
  ],
  [
    'Ann Roe and Bo Larsen, both trustees of Example College, came with Cy Hollis, senior and corresponding author of the study.',
    [
      ['Ann Roe', 'trustees of Example College @ Example College'],
      ['Bo Larsen', 'trustees of Example College @ Example College'],
      ['Cy Hollis', 'senior and corresponding author of the study'],
    ],
  ],
  ['The U.S. Attorney for the Northern District of Florida Ann Roe spoke.', [['Ann Roe', 'U.S. Attorney for the Northern District of Florida']]],
  // careers; the name behind a kind of company; teams of men and women
  ['Ann Roe spoke. She began her career as a teacher at Holm College and worked as a volunteer.', [['Ann Roe', 'teacher @ Holm College']]],
  [
    'Ann Roe, founder of fashion brand Zentro, met Bo Larsen, editor of the Linden Law Review.',
    [
      ['Ann Roe', 'founder of fashion brand Zentro @ Zentro'],
      ['Bo Larsen', 'editor of the Linden Law Review @ Linden Law Review'],
    ],
  ],
  ['Ann Roe is the new Women’s Rowing Coach.', [['Ann Roe', 'Women’s Rowing Coach']]],
  // brackets behind a name, words of address that are part of an office, bodies behind "in"
  [
    'Ann Roe (pictured), chief executive of Zentro Mills Inc., met the Lord Mayor of Holm, Bo Larsen.',
    [
      ['Ann Roe', 'chief executive of Zentro Mills Inc. @ Zentro Mills Inc.'],
      ['Bo Larsen', 'Lord Mayor of Holm'],
    ],
  ],
  [
    'Ann Roe, Permanent Secretary in the Ministry of Health, met Bo Larsen, a nurse in the north.',
    [
      ['Ann Roe', 'Permanent Secretary @ Ministry of Health'],
      ['Bo Larsen', 'nurse'],
    ],
  ],
  [
    'WHO Director-General Ann Roe met UNICEF Representative in Kenya Bo Larsen.',
    [
      ['Ann Roe', 'WHO Director-General @ WHO'],
      ['Bo Larsen', 'UNICEF Representative in Kenya @ UNICEF'],
    ],
  ],
  // who comes and who goes
  [
    'Ann Roe will succeed Bo Larsen as chief executive. Cy Hollis steps down as chairman.',
    [
      ['Ann Roe', 'chief executive'],
      ['Bo Larsen', 'chief executive'],
      ['Cy Hollis', 'chairman'],
    ],
  ],
  [
    'Ann Roe met Bo Larsen as chief executive. Cy Hollis retired to the country and is retired.',
    [['Ann Roe'], ['Bo Larsen', 'chief executive'], ['Cy Hollis']],
  ],
  [
    'Ann Roe will retire as chair of the Example Mills Board on July 3. Bo Larsen will become treasurer of the town.',
    [
      ['Ann Roe', 'chair of the Example Mills Board @ Example Mills Board'],
      ['Bo Larsen', 'treasurer of the town'],
    ],
  ],
  [
    'Ann Roe, most recently head of sales, joins. Ministry spokesman Bo Larsen agreed.',
    [
      ['Ann Roe', 'head of sales'],
      ['Bo Larsen', 'Ministry spokesman'],
    ],
  ],
  // chairs in small letters, countries and fields behind an office, an article between office and address
  [
    'Ann Roe, the university’s Peter Holm professor of law, met Bo Larsen, Managing Director of Holm Germany.',
    [
      ['Ann Roe', 'Peter Holm professor of law'],
      ['Bo Larsen', 'Managing Director of Holm Germany'],
    ],
  ],
  [
    'Ann Roe, vice president, marketing and communications, met Bo Larsen, president, general manager.',
    [
      ['Ann Roe', 'vice president, marketing and communications'],
      ['Bo Larsen', 'president', 'general manager'],
    ],
  ],
  [
    'Ann Roe, Country Manager Kenya, met the Manager Kenya Larsen.',
    [
      ['Ann Roe', 'Country Manager Kenya'],
      ['Kenya Larsen', 'Manager'],
    ],
  ],
  [
    'Senator the Hon Ann Roe met Deputy U.S. Marshal Bo Larsen and Linden resident and business owner Cy Hollis.',
    [
      ['Ann Roe', 'Senator'],
      ['Bo Larsen', 'Deputy U.S. Marshal'],
      ['Cy Hollis', 'business owner'],
    ],
  ],
  ['Ann Roe, professor of chemistry and chemical engineering, spoke.', [['Ann Roe', 'professor of chemistry and chemical engineering']]],
]
