/** Offices of states, parliaments, police and churches: text, and whom it names with which titles. */
export const publicOffices: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  // who is to hold an office soon, and who stands in
  ['The High Commissioner – designate of Norway, Ann Roe, came.', [['Ann Roe', 'High Commissioner – designate of Norway']]],
  ['Ambassador- designate of the Republic of Kenya Bo Larsen came.', [['Bo Larsen', 'Ambassador- designate of the Republic of Kenya']]],
  [
    'Chargé d’Affaires Ann Roe and the Chargé d’Affaires of Japan, Ms. Eve Marsh, came.',
    [
      ['Ann Roe', 'Chargé d’Affaires'],
      ['Eve Marsh', 'Chargé d’Affaires of Japan'],
    ],
  ],
  // addresses of two words, and a country that looks like one
  ['The Foreign Minister of Kenya, His Excellency Bo Larsen, came.', [['Bo Larsen', 'Foreign Minister of Kenya']]],
  ['The Dean of Linden, the Very Revd Ann Roe, spoke.', [['Ann Roe', 'Dean of Linden']]],
  ['They met the Foreign Minister of Sri Lanka Bo Larsen.', [['Bo Larsen', 'Foreign Minister of Sri Lanka']]],
  // ranks behind posts, but generals that are no rank
  ['Area Investigations Manager Detective Senior Sergeant Bo Larsen spoke.', [['Bo Larsen', 'Area Investigations Manager', 'Detective Senior Sergeant']]],
  [
    'Station Commander Colonel Ann Roe and Provincial Commissioner Lieutenant General Bo Larsen spoke.',
    [
      ['Ann Roe', 'Station Commander', 'Colonel'],
      ['Bo Larsen', 'Provincial Commissioner', 'Lieutenant General'],
    ],
  ],
  ['Head of Linden CIB Detective Inspector Ann Roe spoke.', [['Ann Roe', 'Head of Linden CIB', 'Detective Inspector']]],
  [
    'Secretary General Bo Larsen, Brigadier General Ann Roe and Sergeant Major Cy Hollis spoke.',
    [
      ['Bo Larsen', 'Secretary General'],
      ['Ann Roe', 'Brigadier General'],
      ['Cy Hollis', 'Sergeant Major'],
    ],
  ],
  [
    'School Superintendent Bo Larsen and Team Captain Ann Roe spoke.',
    [
      ['Bo Larsen', 'School Superintendent'],
      ['Ann Roe', 'Team Captain'],
    ],
  ],
  // attorneys of a state, speakers of a house, seats
  [
    "State's Attorney Ann Roe and House Speaker Bo Larsen spoke.",
    [
      ['Ann Roe', "State's Attorney"],
      ['Bo Larsen', 'House Speaker'],
    ],
  ],
  [
    'House Speaker Ann Roe and Public Defender Bo Larsen spoke.',
    [
      ['Ann Roe', 'House Speaker'],
      ['Bo Larsen', 'Public Defender'],
    ],
  ],
  [
    'Linden TD Ann Roe met Bo Larsen TD, spokesperson on housing.',
    [
      ['Ann Roe', 'Linden TD'],
      ['Bo Larsen', 'TD', 'spokesperson on housing'],
    ],
  ],
  // offices of who serves another
  [
    "Ann Roe, Minister of State and the Prime Minister's Special Envoy on Mills, spoke.",
    [['Ann Roe', 'Minister of State', "Prime Minister's Special Envoy on Mills"]],
  ],
  ["Ann Roe, the governor's press secretary, and Bo Larsen, the president's nephew, spoke.", [['Ann Roe', "governor's press secretary"], ['Bo Larsen']]],
  // letters with stops, and initials of a name
  [
    'Ann Roe, V.P. of Sales, and Bo Larsen, C.E.O., spoke.',
    [
      ['Ann Roe', 'V.P. of Sales'],
      ['Bo Larsen', 'C.E.O.'],
    ],
  ],
  ['Ann Roe is Endowed Chair in Nursing.', [['Ann Roe', 'Endowed Chair in Nursing']]],
  ['V.P. Larsen was Prime Minister.', [['V.P. Larsen', 'Prime Minister']]],
  // ministers of no department, initials behind an office, one of several
  [
    'Minister in the Presidency Ann Roe met Bo Larsen, Deputy Minister in the Presidency.',
    [
      ['Ann Roe', 'Minister in the Presidency'],
      ['Bo Larsen', 'Deputy Minister in the Presidency'],
    ],
  ],
  [
    'Minister Bo Larsen, Secretary to the President P.B. Roe and the mayor came.',
    [
      ['Bo Larsen', 'Minister'],
      ['P.B. Roe', 'Secretary to the President'],
    ],
  ],
  ['One of our members, Sgt. Ann Roe, came.', [['Ann Roe', 'Sgt.']]],
  ['Bo Larsen (MP, Linden), Chair of the Mills Committee, spoke.', [['Bo Larsen', 'MP', 'Chair of the Mills Committee @ Mills Committee']]],
  // what somebody has agreed to be
  ['Ann Roe has agreed to serve as acting dean; Bo Larsen has agreed to sell.', [['Ann Roe', 'acting dean'], ['Bo Larsen']]],
]
