import type { Token } from '../document.ts'
import { isCommonWord, isFamilyFirst, isFirstName, isParticle, isSurname } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isDegree, isTitleHead } from '../text/title-words.ts'
import { isInitial } from './name.ts'
import { mayBeInitials } from './name-initials.ts'

/** Of a surname that was run together with the words behind it. */
const LONGEST_SURNAME = 30
const KIND_OF_PLACE = new Set('State County Province Region District'.split(' '))

/** Leaves out words before the name: "Yesterday Jane …", "Riverton Resident", adjectives and places before a known first name. */
export function trimLeft(tokens: readonly Token[], from: number, end: number, opensSentence: boolean): number {
  let i = from
  // a known first name inside the run whose left side is no name
  for (let k = from + 1; k < end - 1; k++) {
    if (isInitial(tokens[k - 1]!) || !isFirstName(tokens[k]!.text)) continue
    const left = tokens[k - 1]!
    if (isParticle(left.text)) continue
    // "of the Northern District of *Florida* Jane Roe"
    if (k > 1 && /^(?:of|in|for|to)$/.test(tokens[k - 2]!.lower) && isPlace(left.text)) i = k
    if (!isFirstName(left.text) && (isCommonWord(left.lower) || isPlace(left.text) || (left.shape === 'upper' && !mayBeInitials(left)))) i = k
  }
  if (
    opensSentence &&
    i === from &&
    i < end - 1 &&
    !isFirstName(tokens[i]!.text) &&
    isCommonWord(tokens[i]!.lower) &&
    !(isSurname(tokens[i]!.text) && end - i === 2)
  )
    i++
  if (i > from) return i
  if (!opensPlace(tokens, from, end)) return skipField(tokens, from, end)
  // "Governor of *Linden State* Jane Roe"
  return end - from > 3 && KIND_OF_PLACE.has(tokens[from + 1]!.text) ? from + 2 : from + 1
}

/** "Member for *Linden* Jane Roe", "Director for *Nepal* Hiroki Roe": where an office is, before a known first name or a place that all know. */
function opensPlace(tokens: readonly Token[], from: number, end: number): boolean {
  const [place, given] = [tokens[from]!, tokens[from + 1]!]
  if (end - from < 3 || from < 2 || !/^(?:of|for|to)$/.test(tokens[from - 1]!.lower) || !isTitleHead(tokens[from - 2]!.lower)) return false
  if (isFirstName(place.text) || isInitial(place) || isInitial(given)) return false
  return isPlace(place.text) || (tokens[from - 1]!.lower !== 'to' && isFirstName(given.text) && !isCommonWord(given.lower))
}

/** "Minister of *Economic Development* Rano Pallas", "… and *Resources* Rano Pallas": the words of the title before a name of two that are no words, or a family name and two syllables. */
function skipField(tokens: readonly Token[], from: number, end: number): number {
  if (isFieldOfOne(tokens, from, end)) return from + 1
  const isThree = end - from > 3 && isFamilyFirst(tokens.slice(end - 3, end).map(({ text }) => text))
  const first = isThree ? end - 3 : end - 2
  if (first <= from || first > from + 4) return from
  for (let i = from; i < first; i++) if (!isCommonWord(tokens[i]!.lower) || isFirstName(tokens[i]!.text) || isSurname(tokens[i]!.text)) return from
  if (isThree) return first
  const isName = !isInitial(tokens[first]!) && !isCommonWord(tokens[first]!.lower) && !isCommonWord(tokens[first + 1]!.lower)
  return isName && (end - from === 3 || /^(?:of|for|and|&|the)$/.test(tokens[from - 1]?.lower ?? '')) ? first : from
}

/** "Leader of the *Opposition* Rano Idriss Pallas": one word of the title before three that are no words. */
function isFieldOfOne(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from !== 4 || tokens[from - 1]?.lower !== 'the' || !/^(?:of|to|for)$/.test(tokens[from - 2]?.lower ?? '')) return false
  if (!isTitleHead(tokens[from - 3]?.lower ?? '') || !isCommonWord(tokens[from]!.lower) || isFirstName(tokens[from]!.text)) return false
  return tokens.slice(from + 1, end).every((token) => !isCommonWord(token.lower) && !isInitial(token) && !isPlace(token.text))
}

/** "Jane Roe *OBE*", "Bo Day *CMG KC*", "Cy Hollis *PhD*": the end of the name, where its own letters are not all capitals. */
export function beforeDegrees(tokens: readonly Token[], first: number, to: number): number {
  let end = to
  while (end - first > 2 && /^(?:upper|mixed)$/.test(tokens[end - 1]!.shape) && isDegree(tokens[end - 1]!.text)) end--
  return tokens[end - 1]!.shape === 'upper' && tokens[end - 1]!.text.length > 1 ? to : end
}

/** "Congresswoman *Roeled* the way": an export ran a surname of the text together with the words behind it. */
export function isRunOn(word: string, surnames: ReadonlySet<string>): boolean {
  if (isSurname(word) || isFirstName(word)) return false
  const start = word.slice(0, LONGEST_SURNAME).toLowerCase()
  for (let length = Math.min(start.length, word.length - 3); length > 3; length--) if (surnames.has(start.slice(0, length))) return true
  return false
}
