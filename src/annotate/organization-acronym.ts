import type { OrganizationMention } from '../document.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { COMPANY, HEAD, OTHER, POSSESSIVE } from './organization-classes.ts'
import { extendLeft } from './organization-left.ts'
import { isTicker, readTicker } from './organization-ticker.ts'
import { hasBit, isApart, isLink, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan, toMention } from './organization-walk.ts'

/** What stands in brackets behind a name: "(EO)", "(the "Foundation")", "("EO" or the "Company")". */
export interface Given {
  readonly acronym: string | null
  /** Token of a short form that is no acronym: "("Linden")". */
  readonly alias: Piece | null
}

const NONE: Given = { acronym: null, alias: null }
const ACRONYM = /^(?=.{0,10}\p{Lu}.{0,10}\p{Lu})[\p{L}\p{N}&.-]{2,12}$/u
/** Bracketed capitals that are no acronym of the name before them. */
const NO_ACRONYM = /^(?:D|R|I|CEO|CFO|COO|CTO|MD|PhD|USD|EUR|GBP|CAD|AUD|RET|ADR|OTC|PDF|LIVE|VIDEO|TM|FY|EST|EDT|PST|PDT|GMT)$/i
/** "the Mill and Loom Technology (MLT) industry": a field of many. */
const FIELD_OF = new Set(
  'industry industries sector sectors market markets technology technologies devices device software products product services'.split(' '),
)
/** What may stand between the bracket and the short form. */
const BEFORE_GIVEN = new Set(['"', "'", 'the', 'hereinafter', 'hereafter', 'or', 'also', 'known', 'as'])
/** What people come together in, and events too: with an acronym it is a body. */
const COMES_TOGETHER = new Set('front movement forum workers campaign voices women mothers citizens brotherhood initiative platform'.split(' '))
const MAX_INSIDE = 8
const MOST_TICKERS = 4
/** Words before "(LORA) Coalition" that are looked at. */
const MAX_LETTERED = 9

/** The acronym or short form given in brackets behind the name that ends at token `to`. */
export function readGiven(scan: Scan, from: number, to: number): Given {
  if (isWord(scan, to, ',') && isWord(scan, to + 1, 'or') && isAcronymOf(scan, from, to, to + 2)) return { acronym: scan.tokens[to + 2]!.text, alias: null }
  // "EO (Example Organization)"
  if (isWord(scan, to, ')') && isWord(scan, from - 1, '(') && isAcronymOf(scan, from, to, from - 2))
    return { acronym: scan.tokens[from - 2]!.text, alias: null }
  const open = behindTickers(scan, to)
  if (!isWord(scan, open, '(')) return NONE
  let i = open + 1
  while (i < Math.min(open + MAX_INSIDE, scan.to) && BEFORE_GIVEN.has(scan.words[i]!)) i++
  const first = scan.tokens[i]
  if (!first || i >= scan.to) return NONE
  let end = i + 1
  while (end < i + 5 && end < scan.to && !isWord(scan, end, ')', '"', ',', ';', "'")) end++
  if (!isWord(scan, end, ')', '"', ',', ';', "'")) return NONE
  if (end === i + 1 && isAcronymOf(scan, from, to, i)) return { acronym: hasBit(scan, i, POSSESSIVE) ? first.text.slice(0, -1) : first.text, alias: null }
  const isQuoted = isWord(scan, i - 1, '"')
  const isFirstWord = first.lower === scan.tokens[from]!.lower || (end === i + 1 && first.shape === 'mixed')
  return isFirstWord && (isQuoted || end === i + 1) && end - i < to - from ? { acronym: null, alias: { from: i, to: end, rule: 'given-short-form' } } : NONE
}

/** Over "(CSE: LNDN) (OTC: LNDNF)" between a name and its short form. */
function behindTickers(scan: Scan, to: number): number {
  let open = to
  for (let n = 0; n < MOST_TICKERS && isWord(scan, open, '(') && isTicker(scan, open); n++) {
    let close = open + 3
    while (close < open + MAX_INSIDE && !isWord(scan, close, ')')) close++
    if (!isWord(scan, close, ')')) return to
    open = close + 1
  }
  return open
}

/** "Health Service Executive (HSE)": words whose first letters the brackets give, with a body's word or a place among them. */
export function* findInitialed(scan: Scan): Generator<Piece> {
  for (let i = scan.from + 2; i + 2 < scan.to; i++) {
    if (!isWord(scan, i, '(') || !isWord(scan, i + 2, ')')) continue
    const { text } = scan.tokens[i + 1]!
    if (!/^\p{Lu}{3,8}$/u.test(text) || NO_ACRONYM.test(text) || isPlace(text)) continue
    const behind = i + 3
    if (FIELD_OF.has(scan.words[behind] ?? '')) continue
    if (isName(scan, behind) && !isApart(scan, behind - 1)) {
      // "the Safe Access to Mills (SAM) Act"
      if (hasBit(scan, behind, OTHER) && !hasBit(scan, behind, HEAD)) continue
      // "Loom Restoration and Advocacy (LORA) Coalition"
      const from = hasBit(scan, behind, HEAD) && !isName(scan, behind + 1) && !hasBit(scan, i - 1, HEAD | COMPANY) ? startOfLetters(scan, i, text) : null
      if (from !== null) {
        yield { from, to: behind + 1, rule: 'name-initials-head' }
        continue
      }
    }
    const from = startOfInitials(scan, i, text)
    // "Goods and Services Tax (GST)"
    if (from === null || hasBit(scan, i - 1, OTHER) || isOffice(scan, i - 1) || isWord(scan, i - 1, 'tax', 'levy', 'duty')) continue
    let isBody = false
    for (let k = from; k < i; k++) {
      isBody ||=
        isName(scan, k) && (hasBit(scan, k, HEAD) || (k === i - 1 && hasBit(scan, k, COMPANY)) || isPlaceWord(scan, k) || COMES_TOGETHER.has(scan.words[k]!))
    }
    // "Millers of Linden (MOL) President Jane Roe"
    isBody ||= isName(scan, i + 3) && isTitleHead(scan.words[i + 3]!)
    // "Chief Medical Officer of Health (CMOH)" is somebody
    if (isBody && !isWord(scan, from, 'chief', 'director', 'deputy')) yield { from, to: i, rule: 'name-initials' }
  }
}

/** Where words start whose first letters stand in the acronym, in order; it may take one letter more from inside of a word. */
function startOfLetters(scan: Scan, end: number, letters: string): number | null {
  let i = end - 1
  let at = letters.length
  let more = 1
  for (; i > end - MAX_LETTERED && (isName(scan, i) || isLink(scan, i) || isWord(scan, i, ',')) && !isApart(scan, i); i--) {
    if (!isName(scan, i)) continue
    const found = letters.lastIndexOf(scan.tokens[i]!.text[0]!, at - 1)
    more -= at - 1 - found
    if (found < 0 || more < 0) return null
    if (found === 0) return extendLeft(scan, i, 'head')
    at = found
  }
  return null
}

function startOfInitials(scan: Scan, end: number, letters: string): number | null {
  let i = end
  for (let left = letters.length - 1; left >= 0; left--) {
    do i--
    while (i > scan.from && (isLink(scan, i) || isWord(scan, i, '&')))
    if (i < scan.from || !isName(scan, i) || isApart(scan, i) || scan.tokens[i]!.text[0] !== letters[left]) return null
  }
  return i
}

function isAcronymOf(scan: Scan, from: number, to: number, at: number): boolean {
  const token = scan.tokens[at]
  if (!token || at >= scan.to || !ACRONYM.test(token.text) || NO_ACRONYM.test(token.text)) return false
  if (isWord(scan, at + 1, ':')) return false
  const letters = token.text.replace(/[^\p{L}]/gu, '').toLowerCase()
  const isInitials = matchesLetters(scan, from, to, letters)
  if (isPlace(token.text)) return isInitials && letters.length > 2
  return isInitials || letters.length > 3
}

/** True if each letter of the acronym stands in the name, in order, the first at the start of a word. */
function matchesLetters(scan: Scan, from: number, to: number, letters: string): boolean {
  let next = 0
  for (let i = from; i < to && next < letters.length; i++) {
    const word = scan.tokens[i]!.lower
    if (word[0] !== letters[next]) continue
    for (const letter of word) if (letter === letters[next]) next++
  }
  return next >= letters.length
}

/** The mention, with what is given in brackets behind it; a short form there is a mention of its own. */
export function mentionsOf(scan: Scan, piece: Piece): OrganizationMention[] {
  const { acronym, alias } = readGiven(scan, piece.from, piece.to)
  const mention = toMention(scan, piece, acronym ?? readTicker(scan, piece.to))
  return alias ? [mention, toMention(scan, alias, null)] : [mention]
}
