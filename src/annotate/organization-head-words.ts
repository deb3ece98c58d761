import thingPairs from '../lexicons/things-like-bodies.txt'
import { knownBody } from '../text/known-bodies.ts'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord, isFirstName, isSurname } from '../text/name-words.ts'
import { isTitleModifier } from '../text/title-words.ts'
import { COMPANY, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { hasBit, isInitial, isName, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

let likeBodies: ReadonlySet<string> | null = null

/** "Photo Gallery", "Users Group": a body's word that the word before it makes a thing. */
export function isThingLikeBody(scan: Scan, head: number): boolean {
  likeBodies ??= lexiconSet(thingPairs)
  return likeBodies.has(`${scan.words[head - 1]} ${scan.words[head]}`)
}

/** "the Linden Government", "Vellin Orsted Government": one or two words of its own that are nobody's name. */
export function isOwnGovernment(scan: Scan, left: number, head: number): boolean {
  if (scan.style !== 'plain' || head - left > 2 || (head - left === 1 && !isWord(scan, left - 1, 'the'))) return false
  for (let i = left; i < head; i++) {
    const word = scan.words[i]!
    if (scan.tokens[i]!.shape === 'upper' || isCommonWord(word) || isFirstName(word) || isSurname(word) || hasBit(scan, i, TOPIC | OFFICE | OPENER))
      return false
  }
  return true
}

/** A known place, or words that not everybody uses. */
export function isTown(scan: Scan, left: number, head: number): boolean {
  for (let i = left; i < head; i++)
    if (isName(scan, i) && !isPlaceWord(scan, i) && (isCommonWord(scan.words[i]!) || scan.tokens[i]!.shape === 'upper')) return false
  return true
}

/** Places, topics and words that everybody uses. */
export function isOfAll(scan: Scan, left: number, head: number): boolean {
  for (let i = left; i < head; i++)
    if (isName(scan, i) && !isCommonWord(scan.words[i]!) && !isPlaceWord(scan, i) && scan.tokens[i]!.text.length > 2) return false
  return true
}

export function hasAnd(scan: Scan, left: number, head: number): boolean {
  for (let i = left; i < head; i++) if (isWord(scan, i, 'and')) return true
  return false
}

/** "Vellmark Services" inside a sentence: one word of its own, and no field of work. */
export function isOwnService(scan: Scan, i: number): boolean {
  const word = scan.words[i]!
  if (scan.style !== 'plain' || scan.tokens[i]!.shape !== 'capital' || word.length < 4 || isInitial(scan, i) || isPlaceWord(scan, i)) return false
  return (
    !isCommonWord(word) &&
    !isTitleModifier(word) &&
    !hasBit(scan, i, TOPIC | OFFICE | OTHER | COMPANY) &&
    !/(?:care|caid)$/.test(word) &&
    knownBody(word) === null
  )
}

/** A word that is no common one, or a place. */
export function hasOwnWord(scan: Scan, left: number, head: number): boolean {
  for (let i = left; i < head; i++) if (isName(scan, i) && (!isCommonWord(scan.words[i]!) || isPlaceWord(scan, i))) return true
  return false
}

/** "Behavioral Health Services", "Linden Card Services", not "Paper Hat Services": topics all, or a word that is no common one. */
export function hasKindOrName(scan: Scan, left: number, head: number): boolean {
  let isTopic = true
  for (let i = left; i < head; i++) {
    if (!isName(scan, i) || hasBit(scan, i, TOPIC | HEAD)) continue
    if (!isCommonWord(scan.words[i]!) || isPlaceWord(scan, i)) return true
    isTopic = false
  }
  return isTopic
}

/** What is said of things of a kind. */
const SAID_OF_KIND = new Set(
  'leading trusted premier top new modern local small large independent professional certified licensed dedicated specialised specialized reputable innovative growing established'.split(
    ' ',
  ),
)

/** Where the "a", "every", "a leading" before a word starts; the word itself if none stands there. */
export function behindArticle(scan: Scan, left: number): number {
  const at = scan.tokens[left - 1]?.shape === 'lower' && SAID_OF_KIND.has(scan.words[left - 1]!) ? left - 2 : left - 1
  return isWord(scan, at, 'a', 'an', 'each', 'every', 'any') && scan.tokens[at]!.shape === 'lower' ? at : left
}

/** "a First Nation", "every Police Department": a kind of body, in words that everybody uses. */
export function isAnyOfKind(scan: Scan, left: number, head: number): boolean {
  if (isWord(scan, left, 'royal') || behindArticle(scan, left) === left) return false
  // "a Mill Owners Association (MOA) vote"
  const behind = isWord(scan, head + 1, "'s") ? head + 2 : head + 1
  if (isWord(scan, behind, '(') && isWord(scan, behind + 2, ')') && scan.tokens[behind + 1]!.shape === 'upper') return false
  for (let i = left; i < head; i++) if (isName(scan, i) && (!isCommonWord(scan.words[i]!) || isPlaceWord(scan, i))) return false
  return true
}
