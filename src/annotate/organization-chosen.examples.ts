/** Persons stand in brackets. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['Vellmarq has selected Orstedon to build its ferries.', ['Vellmarq', 'Orstedon']],
  ['The town chose Brinlowe Quay as its exclusive supplier. It awarded Orstedon a five-year contract.', ['Brinlowe Quay', 'Orstedon']],
  ['They read Vellmarq Magazine, hear Radio Belgium and see Channel 9 News.', ['Vellmarq Magazine', 'Radio Belgium', 'Channel 9 News']],
  ['It was paid by engineers from Vellmarq, Orstedon Mills Ltd. and Brinlowe Quay.', ['Vellmarq', 'Orstedon Mills Ltd.', 'Brinlowe Quay']],
  ['Investors in the round include Vellmarq, Orstedon Capital and Brinlowe.', ['Vellmarq', 'Orstedon Capital', 'Brinlowe']],
  ['They thank Vellmarq Cares and Save Our Weirs for it, and sing at P.S. 114.', ['Vellmarq Cares', 'Save Our Weirs', 'P.S. 114']],
  ['The Vellmarq Board of Directors and the Orstedon Mills Board of Directors met.', ['Vellmarq', 'Orstedon Mills']],
  [
    'The Institute of Technology, Vellmouth has a hall. It met IBM Research and Google Cloud.',
    ['Institute of Technology, Vellmouth', 'IBM Research', 'Google Cloud'],
  ],
  [
    'The Ministry of Foreign Relations Vellindo Orstenka met the Office of Loring State Attorney [Jane Roe].',
    ['Ministry of Foreign Relations', 'Office of Loring State Attorney'],
  ],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'The coach picked Brinlowe to start, the town chose [Jane Roe] to run its mills, and the league selected Orsted as its captain.',
  'Save our weirs! She cares. The radio was on, and the magazine is Smart Magazine Loom.',
  'They were awarded Best Mills and hired Loom to build.',
  'Vellmarq has selected '.repeat(5000),
]
