import type { Block, Document, Frame } from '../document.ts'
import acts from '../lexicons/body-acts.txt'
import { firstTokenFrom } from '../text/find-token.ts'
import { parseLexicon } from '../text/lexicon.ts'
import { isCommonWord, isFirstName, isFunctionWord, isParticle } from '../text/name-words.ts'
import { isAppositive } from './organization-acts.ts'
import { CALENDAR, FORM, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { canBeBody, type Sight } from './organization-run.ts'
import { hasBit, isApart, isLink, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Words between the subject and what it does: "Example today proudly announced". */
const BETWEEN = new Set('today yesterday has have had is are will proudly also recently officially now'.split(' '))
const PLEASED = new Set(
  'pleased proud excited thrilled delighted happy honoured honored set calling asking urging warning seeking opening launching hosting hiring planning celebrating'.split(
    ' ',
  ),
)
const BASED = /-based$/
const MAX_WORDS = 8
const LONGEST_ACRONYM = 9
/** A name of several words that comes back so often in the text is no chance. */
const OFTEN_AGAIN = 3
/** What senders say they are besides the nouns for bodies. */
const SENDERS = new Set(
  'leader pioneer specialist member platform center centre facility practice service registered not-for-profit team party society campaign innovator venture name'.split(
    ' ',
  ),
)

let actForms: ReadonlySet<string> | null = null

/** The body that opens the text and acts, and whose name comes back at the top of the headline or behind "About": "Linden Without Walls called on …". */
export function findSubject(
  doc: Document,
  frame: Frame,
  scans: readonly { scan: Scan; block: Block }[],
  taken: Uint8Array,
): { scan: Scan; piece: Piece } | null {
  const start = frame.dateline?.end ?? 0
  const lead = scans.find(
    ({ scan, block }) => block.role === 'body' && block.kind !== 'heading' && scan.style === 'plain' && block.end > start && scan.to - scan.from > 5,
  )
  if (!lead) return null
  const { scan } = lead
  const sight = { scan, taken }
  let from = Math.max(scan.from, firstTokenFrom(doc, start))
  while (from < scan.to && (scan.tokens[from]!.shape === 'mark' || isWord(scan, from, 'the'))) from++
  // "Riverton County-based Example"
  for (let i = from; i < from + 4; i++) if (hasText(scan, i, BASED)) from = i + 1
  const small = { from, to: from + 1, rule: 'common-name' }
  if (isSmallBrand(doc, sight, from)) return { scan, piece: small }
  // the longest first: "Union of Mills and Docks" before "Union of Mills"
  for (const to of endsOfRuns(sight, from)) {
    const piece = { from, to, rule: 'subject-again' }
    const behind = readBehind(scan, piece)
    if (behind === null || !(canBeBody(sight, piece) || (behind === 'described' && (isOneWord(sight, piece) || isOfWords(sight, piece))))) continue
    if (isSender(doc, scan, piece)) return { scan, piece }
  }
  return null
}

/** "qorvell has been named" below "qorvell Named": a word that nobody uses opens both in small letters. */
function isSmallBrand(doc: Document, { scan, taken }: Sight, i: number): boolean {
  const token = scan.tokens[i]
  if (!token || i >= scan.to || token.shape !== 'lower' || taken[i] || token.text.length < 3 || !/^\p{Ll}/u.test(token.text)) return false
  if (isCommonWord(token.lower) || isFunctionWord(token.lower) || isParticle(token.lower)) return false
  const headline = doc.blocks.find(({ role }) => role === 'headline')
  const first = headline && scan.tokens[firstTokenFrom(doc, headline.start)]
  return first?.text === token.text && first.start < token.start
}

/** A word that everybody uses, as a name: "Eleven, a maker of mills, …" below "Eleven Opens Mill". */
function isOneWord({ scan, taken }: Sight, { from, to }: Piece): boolean {
  return (
    to === from + 1 &&
    !taken[from] &&
    scan.tokens[from]!.text.length > 3 &&
    !hasBit(scan, from, HEAD | OFFICE | TOPIC | CALENDAR | FORM | OTHER | OPENER) &&
    !isPlaceWord(scan, from)
  )
}

/** "Open Looms Series, the first race of weavers, …": words of which none is an office, a time or taken, and one is no place. */
function isOfWords({ scan, taken }: Sight, { from, to }: Piece): boolean {
  let own = 0
  for (let i = from; i < to; i++) {
    if (taken[i] || hasBit(scan, i, OFFICE | CALENDAR)) return false
    if (isName(scan, i) && !isPlaceWord(scan, i)) own++
  }
  return to - from > 1 && own > 1
}

function hasText(scan: Scan, i: number, pattern: RegExp): boolean {
  return i < scan.to && pattern.test(scan.tokens[i]!.text)
}

/** Ends of the run of words in capitals from `from` on, over links between them; the longest first. */
function endsOfRuns({ scan, taken }: Sight, from: number): number[] {
  const ends: number[] = []
  let i = from
  while (i < scan.to && i - from < MAX_WORDS && !taken[i] && (i === from || !isApart(scan, i - 1))) {
    if (isName(scan, i)) ends.unshift(++i)
    else if (i > from && (isLink(scan, i) || isWord(scan, i, '&', 'without', 'with', "'s"))) i++
    else break
  }
  return ends
}

/** What the words behind a name make of it: it acts ("called on donors"), or they say what it is ("is proud to", ", a leading provider of"). */
function readBehind(scan: Scan, { from, to }: Piece): 'acts' | 'described' | null {
  actForms ??= new Set(parseLexicon(acts).flatMap(formsOf))
  // "Linden Series (LS), a race of mills,"
  if (isWord(scan, to, '(') && isWord(scan, to + 2, ')') && scan.tokens[to + 1]!.text.length < LONGEST_ACRONYM)
    return readBehind(scan, { from, to: to + 3, rule: 'subject-again' })
  // ", in partnership with Brinlow, is"
  if (isWord(scan, to, ',') && isWord(scan, to + 1, 'in') && isWord(scan, to + 2, 'partnership', 'collaboration') && isWord(scan, to + 3, 'with')) return 'acts'
  if (isWord(scan, to, ',')) return isWord(scan, to + 1, 'a', 'an', 'the', 'one') && scan.tokens[to + 1]!.shape === 'lower' ? 'described' : null
  let i = to
  while (i < to + 3 && i < scan.to && BETWEEN.has(scan.words[i]!)) i++
  if (i >= scan.to || scan.tokens[i]!.shape !== 'lower') return null
  if (actForms.has(scan.words[i]!)) return 'acts'
  if (i === to) return null
  if (isWord(scan, i - 1, 'will') && !isWord(scan, i, 'be', 'have', 'help', 'make', 'give', 'offer')) return 'acts'
  if (PLEASED.has(scan.words[i]!)) return isWord(scan, to, 'is') ? 'described' : 'acts'
  // "Roe & Linden is slimming down"
  for (let k = from; k < to; k++) if (isWord(scan, k, '&')) return 'acts'
  return null
}

/** "open", "opens", "opened". */
export function formsOf(verb: string): string[] {
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`]
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`]
}

/** The name stands elsewhere too, where names of senders do, and nowhere as somebody's surname or as what no body is. */
function isSender(doc: Document, scan: Scan, piece: Piece): boolean {
  const length = piece.to - piece.from
  const whole = { ...scan, from: 0, to: scan.words.length }
  let isFound = false
  let again = 0
  for (let i = 0; i + length <= scan.words.length; i++) {
    if (scan.words[i] !== scan.words[piece.from] || scan.tokens[i]!.shape === 'lower') continue
    let same = 1
    while (same < length && scan.words[i + same] === scan.words[piece.from + same]) same++
    if (same < length) continue
    if (isSomethingElse(whole, i + length)) return false
    if (i === piece.from) continue
    // "Ms. Linden", "Jane Linden": a person of that name
    if (length === 1 && i > 0 && isFirstName(scan.tokens[i - 1]!.lower) && scan.tokens[i - 1]!.shape === 'capital') return false
    isFound ||= opensBlock(doc, scan, i) || isWord(whole, i - 1, 'about') || isInHeadline(doc, scan, i)
    again++
  }
  return isFound || (length > 1 && again >= OFTEN_AGAIN)
}

/** Whole in the headline: "Mill Opens with Help from Linden". */
function isInHeadline(doc: Document, scan: Scan, at: number): boolean {
  return doc.blocks[doc.sentences[scan.tokens[at]!.sentence]!.block]!.role === 'headline'
}

/** "Hanukkah is a feast", "Linden is a town of ten": no noun for a body follows. */
function isSomethingElse(scan: Scan, at: number): boolean {
  if (!isWord(scan, at, 'is', 'was', 'are') || !isWord(scan, at + 1, 'a', 'an')) return false
  if (isAppositive(scan, at)) return false
  for (let i = at + 2; i < at + 2 + MAX_WORDS && i < scan.to && scan.words[i] !== '.'; i++) if (SENDERS.has(scan.words[i]!)) return false
  return true
}

/** First in its block, or behind "About" or "The" there. */
function opensBlock(doc: Document, scan: Scan, at: number): boolean {
  const { firstToken, block } = doc.sentences[scan.tokens[at]!.sentence]!
  const { role } = doc.blocks[block]!
  let first = firstToken
  if (/^(?:about|contact|source)$/.test(scan.words[first]!)) first++
  if (scan.words[first] === 'the' || scan.words[first] === ':') first++
  return first === at && /^(?:headline|header|boilerplate|contact)$/.test(role)
}
