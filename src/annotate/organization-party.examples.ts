/** The text and the parties in it. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['Labour has failed, said the MP, and National’s plan is better.', ['Labour', 'National']],
  ['The Green Party and Labour voted for it, as under National.', ['Green Party', 'Labour', 'National']],
  ['The Labour Party leads. The vote was against Labour in the end.', ['Labour Party']],
]

/** Nothing here is a party. */
export const no: readonly string[] = [
  'The Minister of Labour said that Labour costs of the party rose, and that National pride and Labour Day are good.',
  // no word of politics in the text
  'Labour has its price. National will sell it.',
  'The MP heard. Labour and '.repeat(20000),
]
