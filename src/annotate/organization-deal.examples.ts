/** Bodies by their part in a deal or in a career, in order. People stand between square brackets. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['Vellmark Roe acted as legal counsel to the seller and Brinlow as financial advisor.', ['Vellmark Roe', 'Brinlow']],
  ['Orsted Quay is serving as exclusive placement agent, and Vellmark were joint bookrunners.', ['Orsted Quay']],
  ['Vellmark and Brinlow today announced a joint mill.', ['Vellmark', 'Brinlow']],
  ['Vellmark, Orsted Quay, and Brinlow have signed a contract.', ['Vellmark', 'Orsted Quay', 'Brinlow']],
  ['Before joining Vellmark, she worked at Brinlow and Orsted Quay.', ['Vellmark', 'Brinlow', 'Orsted Quay']],
  ['She most recently served as vice president of global sales at Vellmark.', ['Vellmark']],
  ['He was a director of product and design at Brinlow, and spent a decade at Vellmark.', ['Brinlow', 'Vellmark']],
  ['Vellmark, the leader in paper looms, is open.', ['Vellmark']],
  ['Vellmark, makers of the Loom app, is open. Brinlow, based in Riverton, will mill.', ['Vellmark', 'Brinlow']],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'Mayor [Roe] served as legal adviser to the town. Ohio served as lead agency in the case.',
  'Smith and Jones today announced a joint mill. Ohio and Indiana have signed a contract.',
  'The mayors of Vellmark and Brinlow announced a mill. Milling and Looms launched at noon.',
  'It is a sign of good times at Vellmark. Vellmark served as a mill.',
  `${'Vellmark and '.repeat(20000)}announced`,
]
