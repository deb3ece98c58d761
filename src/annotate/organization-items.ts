import type { Block } from '../document.ts'
import nouns from '../lexicons/body-list-nouns.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OTHER } from './organization-classes.ts'
import { OF_PEOPLE } from './organization-list-cues.ts'
import { BODY, PERSON } from './organization-run.ts'
import { hasBit, isLink, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

type Line = { readonly scan: Scan; readonly block: Block }

/** So many items make a list. */
const LEAST = 2
const MAX_WORDS = 8
/** A line above the list is no longer than that. */
const LONGEST_LEAD = 24
/** Who is listed as often by person as by house. */
const WEAK = new Set('members recipients grantees winners honorees finalists signatories participants awardees attendees nominees'.split(' '))
/** What may stand between the noun and the end of its line: "organizations that took part this year are". */
const BEHIND_NOUN = new Set(
  'include includes included including are were is was as follows follow following that who which have has had participated participating participate joined joining received receiving receive attended attending signed signing took taking part supported supporting support in of for the this year event project programme program day us and by to list below recognized honored 2022 2023 2024 2025 2026 – - ,'.split(
    ' ',
  ),
)
const AMOUNT = new Set('list group number coalition network roster variety array members'.split(' '))
/** Bodies that "the following" announces, whatever is said of them. */
const FOLLOWING = new Set(
  'schools organizations organisations companies charities agencies nonprofits hospitals universities colleges banks institutions libraries museums clubs'.split(
    ' ',
  ),
)
const MOST_BETWEEN = 4
/** Behind these the name of an item has ended: "Linden Trust – for its mills". */
const ENDS_NAME = new Set(['–', '—', '-', '(', ':', ',', ';', '.', '®', '™'])

const BULLETS = new Set(['•', '*', '-', '–', '·', '▪', '●', '◦'])

let listNouns: ReadonlySet<string> | null = null

/** Bodies by the line and its points below it: "Participating companies include:" and "• Linden Mills" under it. */
export function findItems(lines: readonly Line[], taken: Uint8Array): { scan: Scan; piece: Piece }[] {
  const found: { scan: Scan; piece: Piece }[] = []
  for (let i = 1; i < lines.length; i++) {
    if (!isItem(lines[i]!) || isItem(lines[i - 1]!)) continue
    let end = i
    while (end < lines.length && isItem(lines[end]!)) end++
    const lead = kindOfLead(lines[i - 1]!.scan)
    if (lead !== null && end - i >= LEAST) found.push(...readItems(lines.slice(i, end), taken, lead))
    i = end - 1
  }
  return found
}

/** A point of a list: as its format says, or behind a bullet. */
function isItem({ scan, block }: Line): boolean {
  return block.kind === 'item' || BULLETS.has(scan.tokens[scan.from]!.text)
}

/** What the line above says of its list: bodies all, or people as often; null if it says nothing. */
function kindOfLead({ words, from, to }: Scan): 'bodies' | 'either' | null {
  listNouns ??= lexiconSet(nouns)
  const hasColon = words[to - 1] === ':'
  // "The following schools received help for a mill."
  for (let i = from; i + 1 < to && to - from <= LONGEST_LEAD; i++)
    if (words[i] === 'following' && FOLLOWING.has(words[i + 1]!) && words[i + 2] !== 'of') return 'bodies'
  if (to - from > LONGEST_LEAD || (!hasColon && to - from >= MAX_WORDS)) return null
  const end = hasColon ? to - 1 : to
  for (let i = end - 1; i >= from; i--) {
    const word = words[i]!
    if (WEAK.has(word) || listNouns.has(word)) {
      if (isOfAnother(words, from, i)) return null
      return WEAK.has(word) || OF_PEOPLE.has(word) ? 'either' : 'bodies'
    }
    if (!BEHIND_NOUN.has(word)) return null
  }
  return null
}

/** "products of the companies": what is listed stands before them. */
function isOfAnother(words: readonly string[], from: number, noun: number): boolean {
  for (let i = noun - 1; i > from && i > noun - MOST_BETWEEN; i--) if (/^(?:of|by|from|for|to|at)$/.test(words[i]!)) return !AMOUNT.has(words[i - 1]!)
  return false
}

function readItems(items: readonly Line[], taken: Uint8Array, lead: 'bodies' | 'either'): { scan: Scan; piece: Piece }[] {
  const open: { scan: Scan; piece: Piece }[] = []
  let bodies = 0
  for (const { scan } of items) {
    const first = BULLETS.has(scan.tokens[scan.from]!.text) ? scan.from + 1 : scan.from
    const from = isWord(scan, first, 'the') ? first + 1 : first
    if (taken[from] === BODY) {
      bodies++
      continue
    }
    if (taken[from] === PERSON) {
      if (lead === 'either') return []
      continue
    }
    const to = endOfItem(scan, from, taken)
    if (to === null) {
      // an item that is a sentence: a list of something else
      if (scan.to - scan.from > MAX_WORDS * 2) return []
      continue
    }
    if (looksLikeBody(scan, from, to)) bodies++
    open.push({ scan, piece: { from, to, rule: 'item-of-list' } })
  }
  if (lead === 'either' && (bodies * 2 < items.length || bodies < LEAST)) return []
  return open.length + bodies < LEAST ? [] : open
}

/** The end of the name that an item begins with; null if it is none. */
function endOfItem(scan: Scan, from: number, taken: Uint8Array): number | null {
  let to = from
  while (to < scan.to && !ENDS_NAME.has(scan.words[to]!)) {
    // "Linden Mills School in Riverton"
    if (to > from && isWord(scan, to, 'in', 'at') && scan.tokens[to]!.shape === 'lower' && hasBit(scan, to - 1, HEAD | COMPANY | FORM)) break
    if (taken[to] || !(isName(scan, to) || isLink(scan, to) || isWord(scan, to, '&', "'s", "'", '/', '+'))) return null
    if (isTitleHead(scan.words[to]!) || hasBit(scan, to, OFFICE | CALENDAR)) return null
    to++
  }
  // "Linden Mills, Inc."
  if (isWord(scan, to, ',') && hasBit(scan, to + 1, FORM)) return null
  const last = to - 1
  if (to === from || to - from > MAX_WORDS || !isName(scan, from) || (!isName(scan, last) && !isWord(scan, last, "'s"))) return null
  if (hasBit(scan, last, OTHER) && !hasBit(scan, last, HEAD | COMPANY)) return null
  if (isPlace(scan.doc.plain.slice(scan.tokens[from]!.start, scan.tokens[last]!.end))) return null
  if (to - from === 1) return isCommonWord(scan.words[from]!) || scan.tokens[from]!.text.length < 3 || hasBit(scan, from, HEAD | COMPANY) ? null : to
  // "Tools and mills": words that everybody uses
  let own = 0
  for (let i = from; i < to; i++) if (isName(scan, i) && !isCommonWord(scan.words[i]!)) own++
  if (isFirstName(scan.words[from]!) && to - from < 4 && !looksLikeBody(scan, from, to)) return null
  return own > 0 || looksLikeBody(scan, from, to) ? to : null
}

function looksLikeBody(scan: Scan, from: number, to: number): boolean {
  if (hasBit(scan, to - 1, HEAD | COMPANY | FORM)) return true
  for (let i = from; i < to; i++)
    if (isWord(scan, i, '&') || (scan.tokens[i]!.shape === 'mixed' && scan.tokens[i]!.text.length > 4) || (isLink(scan, i) && hasBit(scan, i - 1, HEAD)))
      return true
  return false
}
