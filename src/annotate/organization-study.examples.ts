/** The text and the schools in it. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['He attended Riverton High and Linden Tech, and is a graduate of Vell State.', ['Riverton High', 'Linden Tech', 'Vell State']],
  ['She holds a degree from Orsted A&M in law.', ['Orsted A&M']],
]

/** Nothing here is a school. */
export const no: readonly string[] = [
  'He attended a fair in Linden State. The Vell State Road is old. The New High was good for Linden Tech Day.',
  'He graduated in the Third High Wind.',
  'attended High '.repeat(20000),
]
