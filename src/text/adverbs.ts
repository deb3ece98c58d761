const ADVERB = /^\p{L}{3,14}ly$/u
/** Nouns and verbs that end as adverbs do. */
const NO_ADVERBS = new Set('family assembly supply reply anomaly monopoly'.split(' '))

/** "warmly", "publicly", by its ending; "family" is none. Takes lower case. */
export function isAdverb(lower: string): boolean {
  return ADVERB.test(lower) && !NO_ADVERBS.has(lower)
}
