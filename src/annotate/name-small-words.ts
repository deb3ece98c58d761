import type { Token } from '../document.ts'
import { isCommonWord, isFamilyLast, isFirstName, isNameSuffix, isParticle, isSurname } from '../text/name-words.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'

/** Between somebody and the father. */
export const SON_OF = new Set('bin bint ibn'.split(' '))
const NONE: ReadonlySet<number> = new Set()

/** "An" is a given name behind an office ("Deputy An Tran"), and then before the same surname everywhere: the tokens where it is one. */
export function findGivenArticles(tokens: readonly Token[]): ReadonlySet<number> {
  const places: number[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    const next = tokens[i + 1]!
    if (tokens[i]!.text === 'An' && next.shape === 'capital' && next.sentence === tokens[i]!.sentence) places.push(i)
  }
  if (places.length === 0) return NONE
  const surnames = new Set(places.filter((i) => isBehindOffice(tokens, i)).map((i) => tokens[i + 1]!.text))
  return new Set(places.filter((i) => surnames.has(tokens[i + 1]!.text)))
}

function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.shape === 'capital' && before.sentence === tokens[at]!.sentence && isTitleHead(before.lower) && !isCommonWord(tokens[at + 1]!.lower)
}

/** Syllables of Korean and Chinese given names that are small words of English. */
const SMALL_SYLLABLES = new Set('Soon In So Do On Or Up We He'.split(' '))

/** "Young *Soon* Choi": a small word in capitals between a syllable and a family name. */
export function isSmallSyllable(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!SMALL_SYLLABLES.has(tokens[at]!.text) || at + 1 >= limit) return false
  return isFamilyLast([tokens[at - 1]!.text, tokens[at]!.text, tokens[at + 1]!.text])
}

/** Surnames that are small words of English too. */
const SMALL_SURNAMES = new Set('Do So To An On'.split(' '))

/** "said Minh *Do*.", "Linh *To* told us": a small word in capitals behind a given name, where no words in capitals follow as in a title. */
export function isSmallSurname(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!SMALL_SURNAMES.has(tokens[at]!.text) || before?.shape !== 'capital' || !isFirstName(before.text) || isCommonWord(before.lower)) return false
  return at + 1 >= limit || next === undefined || next.shape === 'mark' || isReporting(next)
}

/** "y", "e", "i", "do" are particles behind a capitalised name alone; "Ortega *y* Vidal" is one name where no other follows. */
export function isRealParticle(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, { text }, next, behind] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (SON_OF.has(text)) return true
  if (text.length > 1 && !/^(?:do|san|st|op|av|ben)$/.test(text))
    return isFirstName(tokens[from]!.text) || !isCommonWord(before.lower) || isParticle(before.lower)
  if (isFirstName(before.text)) return true
  const isSurnameBehind = next !== undefined && (!isFirstName(next.text) || (isSurname(next.text) && behind?.shape !== 'capital'))
  return /^[eyi]$/.test(text) && at > from + 1 && !isCommonWord(before.lower) && isSurnameBehind
}

/** "I told Bo *I* was late": no initial, where nothing in capitals follows. */
export function isPronoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'I' && tokens[at + 1]?.shape !== 'capital'
}

/** "Bo Roe *Sr.*", but "Jane Roe, *Sr. Director* of": the grade of an office. */
export function isSuffix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return isNameSuffix(tokens[at]!.lower) && !(next?.shape === 'capital' && (isTitleHead(next.lower) || isTitleModifier(next.lower)))
}
