const SYLLABLE = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|e|i|o|u)'
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}'?${SYLLABLE}$`)
const SHORTEST = 5

/** "xiaoming", "jianguo": two syllables of Chinese in one word; words of other languages may look alike. Takes lower case. */
export function isTwoSyllables(lower: string): boolean {
  return lower.length >= SHORTEST && TWO_SYLLABLES.test(lower)
}
