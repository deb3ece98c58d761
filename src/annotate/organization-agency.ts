import { isCommonWord } from '../text/name-words.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { CALENDAR, HEAD, OFFICE, OPENER, TOPIC } from './organization-classes.ts'
import { extendLeft } from './organization-left.ts'
import { hasBit, isApart, isInitial, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

const LONGEST_NAME = 5

/** "Vellmark Public Relations", "Orsted Investor Relations", among contacts also "Hat Public Relations": agencies that speak for others. */
export function* findAgencies(scan: Scan): Generator<Piece> {
  for (let i = scan.from + 2; i < scan.to; i++) {
    if (!isWord(scan, i, 'relations') || !isWord(scan, i - 1, 'public', 'investor') || !isName(scan, i) || !isName(scan, i - 1)) continue
    // "Linden Mills Public Relations Director Jane Roe"
    if ((isName(scan, i + 1) && !isApart(scan, i)) || isApart(scan, i - 1) || isApart(scan, i - 2)) continue
    const from = extendLeft(scan, i - 1, 'company')
    // "Linden Mills Investor Relations": a part of the house, unless it is hired
    if (isWord(scan, i - 1, 'investor') && !(i - from === 2 && isWord(scan, from - 1, 'with', 'at', 'by', 'from') && !isOfHouse(scan, from))) continue
    if (from < i - 1 && i - from <= LONGEST_NAME + 1 && isOfItsOwn(scan, from, i - 1)) yield { from, to: i + 1, rule: 'name-public-relations' }
  }
}

/** No part of a house, no field, no office: a word of its own; in a list of contacts any word but those of titles. */
function isOfItsOwn(scan: Scan, from: number, end: number): boolean {
  if (hasBit(scan, end - 1, HEAD)) return false
  // "with Hat Thread Public Relations", not "head of Global Public Relations"
  const isSure = scan.isList || isWord(scan, from - 1, 'at', 'with', 'by', 'from')
  let own = 0
  for (let i = from; i < end; i++) {
    const word = scan.words[i]!
    if (hasBit(scan, i, OFFICE | CALENDAR) || isTitleHead(word)) return false
    if (!isName(scan, i) || isPlaceWord(scan, i) || hasBit(scan, i, TOPIC) || isTitleModifier(word)) continue
    if (hasBit(scan, i, OPENER) && isInitial(scan, i)) return false
    if (isSure || !isCommonWord(word) || isWord(scan, i + 1, '&')) own++
  }
  return own > 0
}

/** Answers by word, for each document: a text may name one agency ten thousand times. */
const houses = new WeakMap<Scan['classes'], Map<string, boolean>>()

/** The name stands elsewhere without its relations. */
function isOfHouse({ words, classes }: Scan, at: number): boolean {
  const known = houses.get(classes) ?? new Map<string, boolean>()
  houses.set(classes, known)
  const word = words[at]!
  let found = known.get(word)
  if (found === undefined) {
    found = words.some((other, i) => other === word && words[i + 1] !== 'investor')
    known.set(word, found)
  }
  return found
}
