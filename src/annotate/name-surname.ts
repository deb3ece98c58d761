import type { Token } from '../document.ts'
import { isCommonWord, isFirstName, isHonorific, isNameSuffix, isSurname } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { isInitial } from './name.ts'
import { MAKES } from './title-verbs.ts'

/** Offices that are first names too. */
const OFFICE_OR_NAME = new Set('Dean Earl Duke Guy Rector Chancellor King Prince'.split(' '))
/** Before an office, of who is below it. */
const BELOW = new Set('Associate Assistant Vice Deputy Interim Acting'.split(' '))
/** Tokens of a name and the words of an office that stand behind it without a mark. */
const LONGEST_GLUED = 8

/** The words of those that stand before a whole name somewhere: "*Dean* Jane Roe" makes "Dean Roe" an office. */
export function findOfficesHere(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [i, { text }] of tokens.entries()) {
    if (!OFFICE_OR_NAME.has(text)) continue
    const [given, surname] = [tokens[i + 1], tokens[i + 2]]
    if (given?.shape === 'capital' && surname?.shape === 'capital' && isFirstName(given.text) && !isTitleHead(given.lower) && !isNameSuffix(surname.lower))
      found.add(text)
  }
  return found
}

/** "Senator *Dean* Roe": a word that is an office and a first name, with one word behind it; an office behind "Associate" or where the text shows it to be one. */
export function isFirstOfTwo(tokens: readonly Token[], at: number, end: number, offices: ReadonlySet<string>): boolean {
  if (offices.has(tokens[at]!.text) || BELOW.has(tokens[at - 1]?.text ?? '')) return false
  return OFFICE_OR_NAME.has(tokens[at]!.text) && tokens.slice(at + 1, end).filter((token) => !isInitial(token) && !isNameSuffix(token.lower)).length === 1
}

/** "Bo King", "Summer Judge": a word that could be a title closes a name whose first name stands before it. */
export function isSurnameHere(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  if (at === first || (at < end - 1 && !isNameSuffix(tokens[at + 1]!.lower))) {
    // a first name that is also a title: "Judge", "Major", "Earl", "Dean", "Pierre"
    return (
      isFirstName(tokens[at]!.text) &&
      // "Justice M. Roe", but "Jane Justice Roe"
      !(/^(?:Justice|Judge)$/.test(tokens[at]!.text) && !(at > first && isFirstName(tokens[at - 1]!.text))) &&
      at < end - 1 &&
      !isHonorific(tokens[at]!.lower) &&
      !isTitleHead(tokens[at + 1]!.lower) &&
      (isInitial(tokens[at + 1]!) || (at > first && isFirstName(tokens[at - 1]!.text)))
    )
  }
  if (isInitial(tokens[at - 1]!) || tokens[at - 1]!.shape === 'mark') return true
  // "appoints Jane Roe *President* and"
  if (at - first === 2 && MAKES.has(tokens[first - 1]?.lower ?? '') && !isFirstName(tokens[at - 1]!.text) && isFirstName(tokens[first]!.text)) return false
  // "Jane Roe *Director of* Mills": the comma was lost
  if (
    at - first === 2 &&
    !isFirstName(tokens[at]!.text) &&
    /^(?:of|at|for)$/.test(tokens[at + 1]?.lower ?? '') &&
    !isSurname(tokens[at]!.text) &&
    isFirstName(tokens[first]!.text)
  )
    return false
  // "Jane RoeHead of News": an export ran the lines together
  if (tokens[at]!.start === tokens[at - 1]!.end) return false
  // "Lt. *Brenner King* of the county force": behind an office a name that is no word
  if (at - first === 1 && first > 0 && isSurname(tokens[at]!.text) && isBehindRank(tokens, first)) return true
  return at - first <= 2 && isFirstName(tokens[first]!.text) && tokens[at]!.shape !== 'upper' && !isTitleModifier(tokens[first]!.lower)
}

/** An office right before a word that is neither of every day nor a part of offices. */
function isBehindRank(tokens: readonly Token[], name: number): boolean {
  const [office, own] = [tokens[name - 1]!, tokens[name]!]
  return office.sentence === own.sentence && isTitleHead(office.lower) && !isCommonWord(own.lower) && !isTitleModifier(own.lower) && !isPlace(own.text)
}

/** Where the name ends in "Jane Roe *Public Relations* Officer": behind a first name and a surname, words of every day of which the first says what an office is for; null if it is otherwise. */
export function endBeforeField(tokens: readonly Token[], first: number, head: number): number | null {
  if (head - first < 3 || head - first > LONGEST_GLUED || !isFirstName(tokens[first]!.text) || isCommonWord(tokens[first]!.lower)) return null
  for (let i = first + 2; i < head; i++) {
    if (!isTitleModifier(tokens[i]!.lower)) continue
    const isField = tokens.slice(i, head).every(({ lower, text }) => isCommonWord(lower) && !isFirstName(text))
    return isField && isFullName(tokens, first, i) ? i : null
  }
  return null
}

export function isFullName(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first >= 2 && end - first <= 4 && isFirstName(tokens[first]!.text) && !isCommonWord(tokens[first]!.lower) && !isCommonWord(tokens[end - 1]!.lower)
  )
}
