import { isCommonWord } from '../text/name-words.ts'

/** "co-", "self-": what is often written with a hyphen behind it. */
const PREFIX = /^(?:all|anti|co|cross|ex|half|high|inter|long|low|mid|multi|non|post|pre|pro|re|self|semi|short|sub|well|\d+)$/i

/** True if the hyphen at the end of a line belongs to the word: "well-known", against "high-er". */
export function keepsHyphen(left: string, right: string): boolean {
  if (!PREFIX.test(left)) return false
  // "high" and "er": only the whole is a word
  return isCommonWord(right.toLowerCase()) || !isCommonWord((left + right).toLowerCase())
}
