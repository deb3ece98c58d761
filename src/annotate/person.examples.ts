/** Text, and the people in it: name and titles as written, the title's body behind "@". Each line shows one shape of phrase. */
export const yes: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // surnames that are also words of streets, names behind "and" after another name of somebody
  ['Jane Brooks met Emma Stone and Ann Cross at the mill.', [['Jane Brooks'], ['Emma Stone'], ['Ann Cross']]],
  ['Bo Larsen, also known as Bobo, and Grace Poe were charged.', [['Bo Larsen'], ['Grace Poe']]],
  // a noun that announces somebody, in the plural all of a list
  [
    'He helped four nationals, Sundalam Vellmark Selviam, Baskalan Uthirak and Gobil Rhaman, to leave.',
    [['Sundalam Vellmark Selviam'], ['Baskalan Uthirak'], ['Gobil Rhaman']],
  ],
  ['It went to two firms, Sundalam Vellmark and Baskalan Uthirak.', []],
  ['The victim, Taylonia Quillip, sat in front of it.', [['Taylonia Quillip']]],
  // a mailbox, an export that lost a space, a street with its number
  ['Investors: Ann Roe Ann.Roe@mills.example Press: Bo Larsen B@mills.example', [['Ann Roe'], ['Bo Larsen']]],
  ['Senator Ann Larsen came. Senator Larsenled the talks.', [['Ann Larsen', 'Senator']]],
  // a headline said again in the text
  ['Read: Governor Larsen Announces She Signs the Bill', [['Larsen', 'Governor']]],
  // whom somebody met, with a comma and no article
  ['The envoy met with Joint Secretary, Khadila Nuhuma and went home.', [['Khadila Nuhuma', 'Joint Secretary']]],
  // title-before-name
  ['Attorney General Anders B. Holm said today that the case is closed.', [['Anders B. Holm', 'Attorney General']]],
  ['Acting Deputy Assistant Attorney General Ann Roe praised the team.', [['Ann Roe', 'Acting Deputy Assistant Attorney General']]],
  ['Under-Secretary-General Bo Larsen ended a visit.', [['Bo Larsen', 'Under-Secretary-General']]],
  ['The law firm’s founder and CEO Ann Roe spoke first.', [['Ann Roe', 'founder', 'CEO']]],
  ['Minister of Transport Marc Bellamy opened the road.', [['Marc Bellamy', 'Minister of Transport']]],
  ['The sale was closed by hedge fund manager Bill Larsen.', [['Bill Larsen', 'hedge fund manager']]],
  // the body's own room, with or without its apostrophe
  ["“Good,” said Ann Roe, Acting Administrator of FDA's Riverton office.", [['Ann Roe', "Acting Administrator of FDA's Riverton office @ FDA"]]],
  ['“Good,” said Ann Roe, Acting Administrator of FDAs Riverton office.', [['Ann Roe', 'Acting Administrator of FDAs Riverton office @ FDA']]],
  // title-comma-name, title-colon-name
  ['The Minister of Transport, Marc Bellamy, opened the road.', [['Marc Bellamy', 'Minister of Transport']]],
  ['The Hon. Minister of Transport, Dr. Marc Bellamy, opened the road.', [['Marc Bellamy', 'Minister of Transport']]],
  ['The minister met Sri Wahyuni. Sri Ram Larsen came too.', [['Sri Wahyuni'], ['Ram Larsen']]],
  // a month as a first name; the family name first, with two syllables behind it
  ['It was led by Dr Jan Larsen until Jan 5, and then by Ms. April Roe.', [['Jan Larsen'], ['April Roe']]],
  ['The officer, Koh Wei Beng, has left. Mr Koh was 54.', [['Koh Wei Beng', 'officer']]],
  [
    'Director: Ann Roe. Lead Editor: Bo Larsen.',
    [
      ['Ann Roe', 'Director'],
      ['Bo Larsen', 'Lead Editor'],
    ],
  ],
  // one title for several people
  [
    'Senators Ann Roe (D-Ex.), Bo Larsen and Carla Mendes (R-Ex.) wrote the bill.',
    [
      ['Ann Roe', 'Senators'],
      ['Bo Larsen', 'Senators'],
      ['Carla Mendes', 'Senators'],
    ],
  ],
  [
    'It was prosecuted by Trial Attorneys Ann Roe and Bo Larsen of the Fraud Section.',
    [
      ['Ann Roe', 'Trial Attorneys @ Fraud Section'],
      ['Bo Larsen', 'Trial Attorneys @ Fraud Section'],
    ],
  ],
  // name-comma-title
  ['“Yes,” said Ann Roe, professor of biology at Example University.', [['Ann Roe', 'professor of biology @ Example University']]],
  ['Ann Roe, 54, a former correctional officer, was sentenced.', [['Ann Roe', 'former correctional officer']]],
  ['Ann Roe, Vice President, Global Communications, Example Corp., agreed.', [['Ann Roe', 'Vice President, Global Communications @ Example Corp.']]],
  [
    'Also there were Mr. Ivo Makar, Foreign Minister; Mr. Stan Zaleski, State Secretary of the Security Council.',
    [
      ['Ivo Makar', 'Foreign Minister'],
      ['Stan Zaleski', 'State Secretary of the Security Council @ Security Council'],
    ],
  ],
  ['Chief Development Officer (CDO) of Example Corp. Ann Roe spoke.', [['Ann Roe', 'Chief Development Officer (CDO) of Example Corp. @ Example Corp.']]],
  // name-is-title, name-as-title, pronoun-title
  ['Ann Roe is the founder of Example Corp. and lives in Riverton.', [['Ann Roe', 'founder of Example Corp. @ Example Corp.']]],
  ['The board welcomed Ann Roe as Chief Financial Officer.', [['Ann Roe', 'Chief Financial Officer']]],
  ['Ann Roe joined in May. She previously served as Director of Research at Example University.', [['Ann Roe', 'Director of Research @ Example University']]],
  ['Dr. Omar bin Yusuf Al Qadir, Minister of State for Foreign Trade, spoke.', [['Omar bin Yusuf Al Qadir', 'Minister of State for Foreign Trade']]],
  ['The Minister of Energy, Mines and Resources Rano Pallas signed it.', [['Rano Pallas', 'Minister of Energy, Mines and Resources']]],
  ['It was argued by ADA Carla Musen against Bo Larsen, aka Big Van Bo.', [['Carla Musen', 'ADA'], ['Bo Larsen']]],
  // a residence or a clause between the name and what is said of the person
  ['Ann Roe, 61, of Riverton, Ohio, served as a trustee of the Ferry Workers Plan.', [['Ann Roe', 'trustee of the Ferry Workers Plan @ Ferry Workers Plan']]],
  ['Ann Roe, of Riverton, a former nurse, was sentenced.', [['Ann Roe', 'former nurse']]],
  ['Ann Roe, who has led the plant since 2017, has been named general manager of the new site.', [['Ann Roe', 'general manager of the new site']]],
  ['Ann Roe, who has led the plant since 2017, has seen the chief of police.', [['Ann Roe']]],
  // "whose", "its": the body that the word stands for
  [
    'It is run by the Example Institute of Weaving (EIW), whose principal, Professor Ann Roe, spoke.',
    [['Ann Roe', 'principal @ Example Institute of Weaving', 'Professor']],
  ],
  [
    'We asked the Example Border Commission for help. We thank its two chairpersons, Ambassador Ann Roe and Ambassador Bo Larsen.',
    [
      ['Ann Roe', 'chairpersons @ Example Border Commission', 'Ambassador'],
      ['Bo Larsen', 'chairpersons @ Example Border Commission', 'Ambassador'],
    ],
  ],
  ['The Example Border Commission met the Example Institute of Weaving and thanked its chair, Ambassador Ann Roe.', [['Ann Roe', 'chair', 'Ambassador']]],
  [
    'Senators Ann Roe and Bo Larsen met Senator Cy Hollis.',
    [
      ['Ann Roe', 'Senators'],
      ['Bo Larsen', 'Senators'],
      ['Cy Hollis', 'Senator'],
    ],
  ],
  // two of one trade share the body
  [
    'Captain Ann Roe and Firefighter Bo Larsen of the Example Fire Department fell.',
    [
      ['Ann Roe', 'Captain @ Example Fire Department'],
      ['Bo Larsen', 'Firefighter @ Example Fire Department'],
    ],
  ],
  [
    'Mayor Ann Roe and Firefighter Bo Larsen of the Example Fire Department came.',
    [
      ['Ann Roe', 'Mayor'],
      ['Bo Larsen', 'Firefighter @ Example Fire Department'],
    ],
  ],
  // "respectively": dealt out in order
  [
    'Ann Roe and Bo Larsen, the president and the dean of Example College, respectively, signed it.',
    [
      ['Ann Roe', 'president @ Example College'],
      ['Bo Larsen', 'dean of Example College @ Example College'],
    ],
  ],
  [
    'Ann Roe and Bo Larsen, the president and dean of Example College, signed it.',
    [['Ann Roe'], ['Bo Larsen', 'president @ Example College', 'dean of Example College @ Example College']],
  ],
  // letters behind a name; a title that stands above it, or before its workplace
  ['Ann Roe, MAI, CCIM, the principal of Hale Advisors, closed the sale.', [['Ann Roe', 'principal of Hale Advisors @ Hale Advisors']]],
  ['Ann Roe, PhD, RN, FAAN, dean of nursing, agreed.', [['Ann Roe', 'dean of nursing']]],
  ['Riverton County District Attorney\nAnn Roe said today that the case is closed.', [['Ann Roe', 'Riverton County District Attorney']]],
  ['Sound Designer:\nAnn Roe listened to the river for a year.', [['Ann Roe']]],
  ['It was read by Chief Investigator at the Example University Peter Larsen.', [['Peter Larsen', 'Chief Investigator @ Example University']]],
  ['Ann Roe is the vice chair of the IEEE branch.', [['Ann Roe', 'vice chair of the IEEE branch @ IEEE']]],
  ['The mayor’s water czar Ann Roe spoke.', [['Ann Roe', 'water czar']]],
  // names that no list holds
  ['The Minister of Economic Development Ranjo Kelemi signed it.', [['Ranjo Kelemi', 'Minister of Economic Development']]],
  ['Deputy District Attorney An Tran spoke. An Tran won the case.', [['An Tran', 'Deputy District Attorney']]],
  ['Special Agent in Charge Shirobo R. Larsen led the case.', [['Shirobo R. Larsen', 'Special Agent in Charge']]],
  ['The tickets went to Samuel Haines, Delrego Larsen, and Ann Mendel.', [['Samuel Haines'], ['Delrego Larsen'], ['Ann Mendel']]],
  ['The prize went to Gulnara Orlobek, Sigurður Zentrason and Tendai Quillambo.', [['Gulnara Orlobek'], ['Sigurður Zentrason'], ['Tendai Quillambo']]],
  ['We thank Jane HolmHead of Investors.', [['Jane Holm', 'Head of Investors']]],
  ['On the panel were Ann Mendel, Zentro Quillip, and Bo Larsen, Novexo Brillum.', [['Ann Mendel'], ['Bo Larsen']]],
  [
    'It was prosecuted by ADAs Peter Larsen, Quimbalo Drestova, and Ann Mendel.',
    [
      ['Peter Larsen', 'ADAs'],
      ['Quimbalo Drestova', 'ADAs'],
      ['Ann Mendel', 'ADAs'],
    ],
  ],
  [
    'Minister of Transport Ann Roe and Trial Attorney Bo Larsen came.',
    [
      ['Ann Roe', 'Minister of Transport'],
      ['Bo Larsen', 'Trial Attorney'],
    ],
  ],
  // surnames that are things, where more than the words speaks for them
  ['“Yes,” said Étienne de la Tour, city manager.', [['Étienne de la Tour', 'city manager']]],
  ['“Yes,” said Kimberly E. Lane. Heather Grove, the mayor, agreed.', [['Kimberly E. Lane'], ['Heather Grove', 'mayor']]],
  ['“Yes,” said Bo Larsen, the council’s cabinet member for housing.', [['Bo Larsen', 'cabinet member for housing']]],
  ['“Yes,” agreed Judge-Executive Floyd “Skip” Combs.', [['Floyd “Skip” Combs', 'Judge-Executive']]],
  // appointed, promoted, elected
  ['We announce the appointment of Ann Roe, M.D., as Chief Medical Officer.', [['Ann Roe', 'Chief Medical Officer']]],
  ['We announce the promotion of Ann Roe to Head of Sales.', [['Ann Roe', 'Head of Sales']]],
  ['The letter of Ann Roe to Director of Sales Bo Larsen was lost.', [['Ann Roe'], ['Bo Larsen', 'Director of Sales']]],
  ['Ann Roe was duly elected Member of Parliament for Tano West.', [['Ann Roe', 'Member of Parliament for Tano West']]],
  ['The Chairman of the Board, Justice (Rtd.) Ann Roe, spoke.', [['Ann Roe', 'Chairman of the Board', 'Justice (Rtd.)']]],
  ['“Yes,” stated the Company’s CEO, Ann Roe.', [['Ann Roe', 'CEO']]],
  ['YB Datuk Rosmah binti Yusof and Sir Alistair Larsen came. Datuk Rosmah thanked Sir Alistair.', [['Rosmah binti Yusof'], ['Alistair Larsen']]],
  // lost apostrophes, other names
  ['Ann Roe, the companys CEO, pleaded guilty.', [['Ann Roe', 'CEO']]],
  ['Ann Roe, aka, Mister Day, MT, and Big Bo, 40, pleaded guilty.', [['Ann Roe']]],
  // names
  ['Dr. Sima Bahari and Ms. Kim Yong-chol met Nguyễn Thị Minh, a lawyer.', [['Sima Bahari'], ['Kim Yong-chol'], ['Nguyễn Thị Minh', 'lawyer']]],
  ['The officers thanked Willem van den Berg, Carmen de la Cruz and Seán O’Brien.', [['Willem van den Berg'], ['Carmen de la Cruz'], ['Seán O’Brien']]],
  ['Robert “Bob” Larsen Jr. and JANE ROE, 31, of Riverton, were named.', [['Robert “Bob” Larsen Jr.'], ['JANE ROE']]],
  ['“We agree,” said Heather March, who leads the town’s choir.', [['Heather March']]],
  [
    'Senator Dean Hollis spoke, and Judge Kowalski listened.',
    [
      ['Dean Hollis', 'Senator'],
      ['Kowalski', 'Judge'],
    ],
  ],
  // first names alone: with an age, behind a word of family
  ['Johanna, 15, from Linden, came with her brother, Robert, and their dog, Rex.', [['Johanna'], ['Robert']]],
  ['It is by A. Mendel, Q. Zentrason and T. Quillambo.', [['A. Mendel'], ['Q. Zentrason'], ['T. Quillambo']]],
  ['She succeeds Zentro Quillip, who left. The mill replaces Novexo Brillum.', [['Zentro Quillip']]],
  ['Deputy Governor Per Larsen-Holm agreed.', [['Per Larsen-Holm', 'Deputy Governor']]],
  ['The director Rhuaro Van der Holm met the Linden-born actor.', [['Rhuaro Van der Holm', 'director']]],
  // one person under several forms
  ['Ann Mendel spoke. The court heard U.S. Attorney Ann Mendels team.', [['Ann Mendel', 'U.S. Attorney']]],
  ['Dr. Zhang Xiaoming, a chemist, spoke. Dr. Zhang smiled.', [['Zhang Xiaoming', 'chemist']]],
  ['Kim Yong-chol, Foreign Minister, spoke. Mr. Kim smiled.', [['Kim Yong-chol', 'Foreign Minister']]],
  ['Joseph R. Larsen, the mayor, met Joe Larsen’s friends. Mr. Larsen smiled.', [['Joseph R. Larsen', 'mayor']]],
]

/** Text without a person. */
export const no: readonly string[] = [
  // places, peoples and brands that are few people's first names
  'Venetia Ridge won. Britton Hill is high. Samaria Gorge is deep. Azul Linhas fly. Stafford Park and Cherokee Hill are open.',
  'General Motors announced record earnings in Houston and Chad.',
  'Brooklyn Man Sentenced to Fourteen Years in Prison for Armed Robbery',
  'Clinic Manager Pleads Guilty in Medicare Fraud Scheme',
  'The Ryan White Act and the Simons Law Award were named on Jay Street.',
  'Major Depressive Disorder is common. The Chief Medal of Valor was shown in Forest Park.',
  'An Example Park Will Open in Riverton. An officer, An Inspector Calls, and An American Dream were shown.',
  'She reads Marine Biology and runs for the Carlton Harriers.',
  'They met at Kimberly Lane and walked to Heather Grove.',
  'An hour for the Archie Tobbins Dedication Ceremony and the premier Fox Mills.',
  'Dr April 5 came, and so did Chan Park Road and Lim Bay Hall.',
  'Per Share Data is below. Per Capita Income rose. As per Larsen, it is.',
  'The news came from Jo Allan PR and Agento AI.',
  'The DA Will Fight for the Victims on Martin Luther Avenue in San Diego.',
  'It will be held from Monday, March 3, to Friday, May 9, in St. Louis.',
  `${'Jane '.repeat(20000)}`,
  `${'Vellmark, '.repeat(50000)}`,
  `${'of the '.repeat(20000)}President`,
]
