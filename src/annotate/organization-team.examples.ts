/** The text and the teams in it. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['The Riverton Wildcats beat the Vell Lady Hawks and the Ohio Bulldogs in the league.', ['Riverton Wildcats', 'Vell Lady Hawks', 'Ohio Bulldogs']],
  ['The mill is near FC Brinlow, and AFC Vellot came from FC San Diego.', ['FC Brinlow', 'AFC Vellot', 'FC San Diego']],
  ['She prayed at Congregation Beth Vellom and at Temple Beth Linden.', ['Congregation Beth Vellom', 'Temple Beth Linden']],
]

/** Nothing here is a team. */
export const no: readonly string[] = [
  'The Vellmark Panthers are rebounding this season, the team said. Galapagos Penguins face a warmer sea. Portable Chargers were recalled.',
  'The league saw that the Young Lions and the Kenyan Lions are beasts, as Wildcats are. The Health Bears and the Vell Wolves Lodge are old.',
  'The FC Power module runs, and the FC Hydrogen stack and an FC Vellmark Player came.',
  'The temple Beth saw, and the Temple of Doom.',
  `A league. ${'Linden Tigers and '.repeat(20000).replace(/Tigers/g, 'Tiger')}`,
  'Temple Beth '.repeat(20000).replace(/Beth/g, 'of'),
]
