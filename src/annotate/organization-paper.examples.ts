/** The text and the papers in it. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['It was in the Ohio Observer Dispatch and in the Vellmark Post-Courier.', ['Ohio Observer Dispatch', 'Vellmark Post-Courier']],
  ['It was in the Ohio/Dallas Business Journal and in the Vellmark Business Journal.', ['Ohio/Dallas Business Journal', 'Vellmark Business Journal']],
]

/** Nothing here is a paper. */
export const no: readonly string[] = [
  'The Post-Times reader said so. The Morning Sun Globe Lamp is good.',
  'Observer Dispatch '.repeat(20000),
  'Post-Times '.repeat(20000),
]
