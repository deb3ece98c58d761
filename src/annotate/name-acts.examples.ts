/** Names whose words no list holds, and what beside them tells that they are people's. Each line shows one shape of phrase. */
export const acts: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // done, suffered
  ['Vellmo Quillabek pleaded guilty to fraud.', [['Vellmo Quillabek']]],
  ['Vellmo Quillabek was later sentenced to a year.', [['Vellmo Quillabek']]],
  ['Vellmo Quillabek wrote the book.', [['Vellmo Quillabek']]],
  ['The jury convicted Vellmo Quillabek of fraud.', [['Vellmo Quillabek']]],
  ['The victim was identified as Vellmo Quillabek.', [['Vellmo Quillabek']]],
  ['It follows the arrest of Vellmo Quillabek and a film written by Zentro Drestamba.', [['Vellmo Quillabek'], ['Zentro Drestamba']]],
  // what is theirs, and who they are
  ['A judge heard Vellmo Quillabek and his son.', [['Vellmo Quillabek']]],
  ['Vellmo Quillabek opened the mill in May. She is proud. Zentro Drestamba sold his house.', [['Vellmo Quillabek'], ['Zentro Drestamba']]],
  ['Vellmo Quillabek (left) read Zentro Drestamba’s new novel.', [['Vellmo Quillabek'], ['Zentro Drestamba']]],
  ['Speakers: Vellmo Quillabek (Riverton), Zentro Drestamba (Linden), Ann Larsen (Milltown)', [['Vellmo Quillabek'], ['Zentro Drestamba'], ['Ann Larsen']]],
  ['They met Vellmo Quillabek’s mother.', [['Vellmo Quillabek']]],
  ['Vellmo Quillabek, a former resident of South Riverton, came.', [['Vellmo Quillabek']]],
  ['Vellmo Quillabek, of Riverton, Ohio, was arrested.', [['Vellmo Quillabek']]],
  ['It is run by billionaire Vellmo Quillabek.', [['Vellmo Quillabek']]],
  // all of a list
  ['Vellmo Quillabek, Zentro Drestamba and Tendo Brillamba have all pleaded guilty.', [['Vellmo Quillabek'], ['Zentro Drestamba'], ['Tendo Brillamba']]],
  ['The winners of the year are: Vellmo Quillabek and Ann Drestamba.', [['Vellmo Quillabek'], ['Ann Drestamba']]],
  ['It has stars like Storm Larsen, Bo Larsen, Riri Quillabek, and Ann Mendel.', [['Storm Larsen'], ['Bo Larsen'], ['Riri Quillabek'], ['Ann Mendel']]],
  ['The winners:\n\n- Ann Mendel, Riverton\n- Vellmo Quillabek, Linden\n- Bo Larsen, Linden', [['Ann Mendel'], ['Vellmo Quillabek'], ['Bo Larsen']]],
  // endings of surnames, syllables, two initials
  ['They charged Vellmo Abdrestulov, Zentro Quillenko and Bo Larsen.', [['Vellmo Abdrestulov'], ['Zentro Quillenko'], ['Bo Larsen']]],
  [
    'The case names Peter Yong Park, Young Soon Choi, Young Chul Park and Chin Ho Chang.',
    [['Peter Yong Park'], ['Young Soon Choi'], ['Young Chul Park'], ['Chin Ho Chang']],
  ],
  ['“Yes,” said AJ Quillabek. “No,” said Peter Ellis Park.', [['AJ Quillabek'], ['Peter Ellis Park']]],
  ['Special Agent in Charge Peter G. Stadium led it.', [['Peter G. Stadium', 'Special Agent in Charge']]],
  // first names and surnames alone: family, a title behind, a verb that reports
  ['He came with daughters Aaliyah and Noor, and brothers Thomas and Gregory Larsen own it.', [['Aaliyah'], ['Noor'], ['Thomas'], ['Gregory Larsen']]],
  ['Peter, our head of sales, agreed. “Yes,” said Maria. “No,” Sanders said.', [['Peter', 'head of sales'], ['Maria'], ['Sanders']]],
  ['“Yes,” said 12-year-old Maria. “No,” said third-grader Tomas.', [['Maria'], ['Tomas']]],
  // offices in the plural before surnames
  [
    'Senators Quillabek and Sanders wrote it.',
    [
      ['Quillabek', 'Senators'],
      ['Sanders', 'Senators'],
    ],
  ],
  [
    'Detectives Morales, Smith and Kowalski agreed.',
    [
      ['Morales', 'Detectives'],
      ['Smith', 'Detectives'],
      ['Kowalski', 'Detectives'],
    ],
  ],
  [
    'Bo “The Hammer” Larsen met Juan Carlos Rodríguez y Martínez, Lê Hoàng Nam and the late Vellmo Quillabek.',
    [['Bo “The Hammer” Larsen'], ['Juan Carlos Rodríguez y Martínez'], ['Lê Hoàng Nam'], ['Vellmo Quillabek']],
  ],
  ['Director QUILLABEK Hiroshi spoke. He is of Linden, Md. Ann Larsen left.', [['QUILLABEK Hiroshi', 'Director'], ['Ann Larsen']]],
  ['The class: Ann Roe, Riverton; Vellmo Quillabek, New Linden; Bo Larsen, Milltown.', [['Ann Roe'], ['Vellmo Quillabek'], ['Bo Larsen']]],
  ['Ricardo “Rico” del Valle, Jr., came in memory of Zentro Quillabek.', [['Ricardo “Rico” del Valle, Jr.'], ['Zentro Quillabek']]],
  ['The winners:\n\n- Gold: Ann Mendel\n- Silver: Vellmo Quillabek\n- Bronze: Bo Larsen', [['Ann Mendel'], ['Vellmo Quillabek'], ['Bo Larsen']]],
  ['The court barred Vellmo K. Quillabek from it.', [['Vellmo K. Quillabek']]],
]

/** Nobody is named. */
export const noActs: readonly string[] = [
  'The company Vellmo Quillabek was convicted of fraud. Its subsidiary Zentro Drestamba pleaded guilty.',
  'Vellmo Quillabek was fined. Zentro Drestamba launched a mill. It is made by Tendo Brillamba.',
  'They met at Robert Owen Park and Van Cortlandt Park. Can You Join? So Can You.',
  'Vellmo Quillabek praised the driver for his work. The driver is glad. Zentro Drestamba opened the mill. It is new.',
  'The members include Vellmo Quillabek and Zentro Drestamba. It is a tale of Santa Claus, with Kung Fu, Mai Tai and Mardi Gras.',
  'The death of Vellmo Quillabek, a software company, was sad.',
  'Directors Guild and Governors Ball are off. Senators Montana and Texas voted. Professors Emeriti and Fellows were named.',
  'By helping children, Quillabek hopes for more. In honor of Asian American Month, Vellmo aims at a “new” day.',
  'It is “new” and comes from Riverton Mills. Riverton said so, and Sanders’s firm said so.',
  `${'was never '.repeat(30000)}Vellmo`,
  `${'Vellmo Quillabek, a '.repeat(20000)}`,
]
