/** The text and the movements, orders, unions and ministries in it. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['The Ohio Coalition Against Mildew and the Campaign to Protect Old Looms met.', ['Ohio Coalition Against Mildew', 'Campaign to Protect Old Looms']],
  [
    'It was the Movement for the Rights of the Vell People, and the Committee to End Mildew.',
    ['Movement for the Rights of the Vell People', 'Committee to End Mildew'],
  ],
  ['The Sisters of Mercy met the Confederated Tribes of the Vell Valley.', ['Sisters of Mercy', 'Confederated Tribes of the Vell Valley']],
  ["The Linden Band of Vell Indians and the Fund to Save Linden's Bees met.", ['Linden Band of Vell Indians', "Fund to Save Linden's Bees"]],
  ['It is Local 12 of the Brotherhood of Mill Workers and Weavers in town.', ['Local 12 of the Brotherhood of Mill Workers and Weavers']],
  ['Friends of the Vell River and Mothers Against Mildew met.', ['Friends of the Vell River', 'Mothers Against Mildew']],
  ['The Senate Subcommittee on Water, Power and Oceans met.', ['Senate Subcommittee on Water, Power and Oceans']],
  ['The National Loom Kite, Data, and Information Service met.', ['National Loom Kite, Data, and Information Service']],
  ["It is at Saint Brannoc's Health System. Van den Loring Mills B.V. mills.", ["Saint Brannoc's Health System", 'Van den Loring Mills B.V.']],
  ['QNC (Quellish National Council) met. The Vellish Loom Front (VLF) met.', ['Quellish National Council', 'Vellish Loom Front']],
]

/** Nothing here is a movement. */
export const no: readonly string[] = [
  'Campaign against mildew begins. The campaign to Protect looms and the Sisters of my mother met.',
  'It is the Campaign for Mildew Awareness Day, and the Loom Sisters of the Vell Film Festival.',
  'The movement for looms and a coalition against Vellmark met. The band of Vell played.',
  `A ${'Campaign Against '.repeat(20000)}`,
  `A ${'Movement for the Vell of the '.repeat(20000)}`,
]
