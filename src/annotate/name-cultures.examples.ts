/** Names as other languages build them, and how initials, nicknames and degrees are written; places and firms that look alike. Each line shows one shape of phrase. */
export const cultures: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // the family name first, with two syllables in one word; a family name behind a given one is none of these
  ['The board includes Chen Xiaohui, Li Wei and Wang Jianlei.', [['Chen Xiaohui'], ['Li Wei'], ['Wang Jianlei']]],
  ['It is led by Ng Wai-lun. Mr. Ng was born here.', [['Ng Wai-lun']]],
  ['They came from Tang China and went to Song Line.', []],
  // below the noun for all of them a third is enough
  [
    'The board members are:\n- Ann Roe\n- Gang Zhen\n- Bo Larsen\n- Tytus Kurak\n- ChangBo Guan',
    [['Ann Roe'], ['Gang Zhen'], ['Bo Larsen'], ['Tytus Kurak'], ['ChangBo Guan']],
  ],
  // words that are offices and names: behind an office, and where the text shows what they are
  ['Lt. Quillo King of the Riverton force came.', [['Quillo King', 'Lt.']]],
  [
    'Dean Ann Larsen came. They thank Dean Larsen and Associate Dean Hollis.',
    [
      ['Ann Larsen', 'Dean'],

      ['Hollis', 'Associate Dean'],
    ],
  ],
  ['Senator Dean Larsen came.', [['Dean Larsen', 'Senator']]],
  // family names in capitals come first; a text in capitals
  ['The winners are: LARSEN Ann, DAY Bo, HOLLIS Tom.', [['LARSEN Ann'], ['DAY Bo'], ['HOLLIS Tom']]],
  ['MAYOR JANE LARSEN SAID TODAY THAT THE MILL IS OPEN.', [['JANE LARSEN', 'MAYOR']]],
  // a word of the office before three of a name
  ['The Leader of the Opposition Mahamat Idriss Tchonai spoke.', [['Mahamat Idriss Tchonai', 'Leader of the Opposition']]],
  ['The widow of Bo Hollis came. Mr Hollis’s widow, Ann, spoke.', [['Bo Hollis'], ['Ann']]],
  // given names of Africa and Oceania
  ['Ngahuia Te Whetu met Paora Hohaia and Sitiveni Vakata.', [['Ngahuia Te Whetu'], ['Paora Hohaia'], ['Sitiveni Vakata']]],
  ['Naledi Mthembu-Zwane spoke with Chidi Okonjo.', [['Naledi Mthembu-Zwane'], ['Chidi Okonjo']]],
  // most names of a list are sure
  ['Aroha Holm, Vellmo Quillabek and Ann Roe lead the team.', [['Aroha Holm'], ['Vellmo Quillabek'], ['Ann Roe']]],
  ['Ann Roe, Brillum Novexo, Bo Larsen and Quent Mirabo are listed.', [['Ann Roe'], ['Bo Larsen']]],
  // initials without points; letters that stand for places and bodies
  ['RK Larsen said so. KT Rama Roe, the minister, agreed.', [['RK Larsen'], ['KT Rama Roe', 'minister']]],
  ['UK Novexo and CA Brillum grew. PR Quillabek came first.', []],
  // nicknames
  ['Mayor Robert F. "Bobby" Kanen, Jr. spoke.', [['Robert F. "Bobby" Kanen, Jr.', 'Mayor']]],
  ['Mayor Robert "Bobby" F. Kanen spoke.', [['Robert "Bobby" F. Kanen', 'Mayor']]],
  ['The code is by Vellmo "quillo" Larsen, a developer.', [['Vellmo "quillo" Larsen', 'developer']]],
  ['They read in vitamin B. "Good" is what it does.', []],
  // particles
  ['H.E. Sultan bin Rashid Al Quimi attended.', [['Sultan bin Rashid Al Quimi']]],
  ['Jordi Pujalls i Solanes spoke with José Luis Ortega y Vidal.', [['Jordi Pujalls i Solanes'], ['José Luis Ortega y Vidal']]],
  // degrees and orders behind the name
  ['Jane Roe CMG OBE and Dr. Bo Larsen PhD met.', [['Jane Roe'], ['Bo Larsen']]],
  ['JANE ROE MD', []],
  // the office, then a surname that is a landscape
  ['The play is by director Oscar Bay.', [['Oscar Bay', 'director']]],
  ['The ships lie in Oscar Bay. They went to Lake Louise Park, Fort Henry Harbor and Ellis Parkway.', []],
  ['Mayor Pro Tem Lia Voss voted.', [['Lia Voss', 'Mayor Pro Tem']]],
  // firms and journals
  ['Advice came from law firm Hollis Grant and agency Ellis Brand.', []],
  ['It is in Nat Roe 14, 2033 and in Ann Holm 2020.', []],
  ['It was sold by insurer Lloyd Marsh to lender Hugo Benn.', []],
  ['The school Ann Roe attended is closed. At school Bo Larsen sang.', [['Ann Roe'], ['Bo Larsen']]],
  // popes and ranks
  [
    'Pope Leo XV met Pfc. Amber Larsen and Cr Bo Holm.',
    [
      ['Leo XV', 'Pope'],
      ['Amber Larsen', 'Pfc.'],
      ['Bo Holm', 'Cr'],
    ],
  ],
]
