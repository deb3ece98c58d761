import type { Block, Document, OrganizationMention, Sentence, Token } from '../document.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import {
  CALENDAR,
  type Classes,
  COMPANY,
  classify,
  FORM,
  HEAD,
  LINK,
  NAME,
  OFFICE,
  OPENER,
  POSSESSIVE,
  type SentenceStyle,
  styleOf,
  TOPIC,
} from './organization-classes.ts'

/** One sentence under the eyes of the rules: its tokens, their class bits, how it is set. */
export interface Scan {
  readonly doc: Document
  readonly tokens: readonly Token[]
  readonly classes: Classes
  readonly bits: Uint16Array
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
  readonly style: SentenceStyle
  /** All class bits of its words in capitals together: rules pass by sentences that hold nothing for them. */
  readonly all: number
  /** Lines of their own, as in addresses: no name runs over their ends. */
  readonly isList: boolean
}

/** A name in tokens `from` up to, not including, `to`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Names stay on their line, and within a column. */
const MAX_GAP = 2
/** A line that ends before this many characters was not wrapped: it ends there on purpose. */
const WRAPPED = 45
/** Whose office or house may bear the possessive inside of a name. */
const POSSESSOR =
  /^(?:da|general|children|women|men|people|veterans?|farmers?|workers?|teachers?|nurses?|king|queen|bishop|prince|citizens?|consumers?|employers?|girls?|boys?|students?|parents?|authors?|writers?|artists?|actors?|directors?|lawyers?|bar|bankers?|builders?|growers?|taxpayers?|tenants?|crown|public defenders?|public advocate|advocate|ombudsman|revisor|recorder|assessor|auditor|registrar|marshal|medical examiner|examiner|defenders?|guardian)$/
/** "Riverton-based" */
const BASED = /-(?:based|led|owned|backed|area|born|style|wide|listed|funded|headquartered|class|related)$/
/** Bodies that bear a number: "512 Squadron". */
const NUMBERED = /^(?:squadron|precinct|battalion|regiment|brigade|wing|division)$/
/** Words on which lines end that exports run together with the next. */
const GLUED =
  /^(?:Details|Officer|Group|Inc|Corp|Ltd|LLC|Contacts?|Website|President|Director|Manager|Relations|Company|Information|Release|Founder|Chairman)(?=\p{Lu})/u
const OFFICE_HEAD = /^(?:offices?|department|dept|service|bureau|division|association|society|unit|court|council|academy|cabinet)$/

function scanOf(doc: Document, classes: Classes, sentence: Sentence, style: SentenceStyle): Scan {
  const { bits, words } = classes
  const { role } = doc.blocks[sentence.block]!
  let all = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (bits[i]! & NAME) all |= bits[i]!
  return {
    doc,
    tokens: doc.tokens,
    classes,
    bits,
    words,
    from: sentence.firstToken,
    to: sentence.endToken,
    style,
    all,
    isList: role === 'contact' || role === 'header',
  }
}

/** Both finders of organizations look at the same sentences. */
const scanned = new WeakMap<Document, readonly { scan: Scan; block: Block }[]>()

/** The sentences of all blocks that are no chrome of the page. */
export function scanBlocks(doc: Document): readonly { scan: Scan; block: Block }[] {
  const known = scanned.get(doc)
  if (known) return known
  const scans = readScans(doc)
  scanned.set(doc, scans)
  return scans
}

function readScans(doc: Document): { scan: Scan; block: Block }[] {
  const classes = classify(doc)
  const scans: { scan: Scan; block: Block }[] = []
  for (const block of doc.blocks) {
    if (block.role === 'chrome') continue
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = doc.sentences[s]!
      scans.push({ scan: scanOf(doc, classes, sentence, styleOf(doc, sentence)), block })
    }
  }
  return scans
}

/** "of", "and", "the" in lower case, or in any case where all words are in capitals. */
export function isLink(scan: Scan, i: number): boolean {
  if (i < scan.from || i >= scan.to || !(scan.bits[i]! & LINK)) return false
  const { text, lower } = scan.tokens[i]!
  // "OFFICE OF THE MAYOR: …" in a sentence set otherwise
  return text === lower || scan.style !== 'plain' || (text.length > 1 && scan.tokens[i]!.shape === 'upper' && scan.tokens[i + 1]?.shape === 'upper')
}

/** A word in capitals that can be part of a name. */
export function isName(scan: Scan, i: number): boolean {
  return i >= scan.from && i < scan.to && (scan.bits[i]! & NAME) !== 0 && !isLink(scan, i)
}

/** True if one of the words stands at `i`. Written out: it is asked for every token, an array for each question is too much. */
export function isWord(scan: Scan, i: number, a: string, b?: string, c?: string, d?: string, e?: string, f?: string, g?: string, h?: string): boolean {
  if (i < scan.from || i >= scan.to) return false
  const word = scan.words[i]!
  return word === a || word === b || word === c || word === d || word === e || word === f || word === g || word === h
}

export function hasBit(scan: Scan, i: number, bit: number): boolean {
  return i >= scan.from && i < scan.to && (scan.bits[i]! & bit) !== 0
}

/** True if more than a blank stands between the token and the next: a column, or the end of a line that is not merely wrapped. */
export function isApart(scan: Scan, i: number): boolean {
  const next = scan.tokens[i + 1]
  if (next === undefined) return false
  const { end } = scan.tokens[i]!
  const gap = next.start - end
  const { text } = scan.doc
  if (gap === 0 || (gap === 1 && text[end] === ' ')) return false
  if (gap > MAX_GAP) return true
  if (text[end] !== '\n' && text[end + 1] !== '\n') return false
  return scan.isList || text.slice(Math.max(0, end - WRAPPED), end).includes('\n') || scan.tokens[scan.from]!.start > end - WRAPPED
}

/** An office or rank: "Attorney", and "General" behind one. */
export function isOffice(scan: Scan, i: number): boolean {
  if (!hasBit(scan, i, OFFICE)) return false
  return scan.tokens[i]!.lower !== 'general' || hasBit(scan, i - 1, OFFICE)
}

/** The first token of a sentence, or of what stands behind a colon, a bullet, a quotation mark. */
export function isInitial(scan: Scan, i: number): boolean {
  return i === scan.from || (scan.tokens[i - 1]!.shape === 'mark' && /^[:"(•*—–;#|-]$/.test(scan.tokens[i - 1]!.text))
}

/** A known place that the token is or is part of: "Diego" of "San Diego". */
export function isPlaceWord(scan: Scan, i: number): boolean {
  const { text } = scan.tokens[i]!
  if (isPlace(text)) return true
  if (isName(scan, i + 1) && isPlace(`${text} ${scan.tokens[i + 1]!.text}`)) return true
  return isName(scan, i - 1) && isPlace(`${scan.tokens[i - 1]!.text} ${text}`)
}

/** Where the name that ends before `right` starts: over words in capitals, "&", possessives of offices, "and" between topics. */
export function extendLeft(scan: Scan, head: number, kind: 'head' | 'company'): number {
  let left = head
  while (left > scan.from && head - left < 16 && !isApart(scan, left - 1)) {
    const before = left - 1
    if (gluedLength(scan.tokens[left]!) > 0) break
    if (isName(scan, before)) {
      if (stopsLeft(scan, before, left, kind)) break
      left = before
      continue
    }
    if (scan.tokens[before]!.shape === 'number' && left === head && NUMBERED.test(scan.words[head]!)) {
      left = before
      break
    }
    const jump = crossLeft(scan, before, left, head, kind)
    if (jump === null) break
    left = jump
  }
  return skipRepeated(scan, trimLeft(scan, left, head), head)
}

function stopsLeft(scan: Scan, before: number, left: number, kind: 'head' | 'company'): boolean {
  const { lower, text } = scan.tokens[before]!
  if (hasBit(scan, before, CALENDAR | POSSESSIVE) || BASED.test(text)) return true
  if (lower === 'the' || lower === 'a' || lower === 'an') return true
  if (isOffice(scan, before)) return !(OFFICE_HEAD.test(scan.tokens[left]!.lower) || isOffice(scan, left) || POSSESSOR.test(scan.tokens[left]!.lower))
  if (scan.style === 'plain') return false
  if (kind === 'company') return hasBit(scan, before, OPENER)
  // Words Set in Capitals: only what is at home in the names of bodies
  return (
    !hasBit(scan, before, TOPIC | HEAD) &&
    !isPlaceWord(scan, before) &&
    !/^(?:county|city|state|district|u\.s|us|united|states|royal|american|british|canadian)$/.test(lower)
  )
}

function crossLeft(scan: Scan, before: number, left: number, head: number, kind: 'head' | 'company'): number | null {
  const { text, lower } = scan.tokens[before]!
  const far = before - 1
  if (text === "'s" || text === "'") {
    if (!isName(scan, far) || scan.tokens[before]!.start !== scan.tokens[far]!.end) return null
    if (isWord(scan, far, 'state') && isWord(scan, left, 'attorney', 'attorneys')) return far
    if (isOffice(scan, far) || POSSESSOR.test(scan.tokens[far]!.lower)) return far
    return kind === 'company' && text === "'s" && !isName(scan, far - 1) && !isPlaceWord(scan, far) ? far : null
  }
  // "Riverton/Linden Council"
  if (text === '/')
    return isName(scan, far) &&
      scan.tokens[far]!.end === scan.tokens[before]!.start &&
      scan.tokens[left]!.start === scan.tokens[before]!.end &&
      !stopsLeft(scan, far, left, kind)
      ? far
      : null
  if (text === '&') return isName(scan, far) && !stopsLeft(scan, far, left, kind) ? far : null
  if (lower === 'and' && isWord(scan, far, ',') && hasBit(scan, far - 1, TOPIC) && isName(scan, far - 1) && left < head && hasBit(scan, left, TOPIC))
    return startOfList(scan, far - 1)
  if (lower === 'and' && isWord(scan, far - 1, ',') && isName(scan, far) && left < head && joinsTopics(scan, far, left)) return startOfList(scan, far)
  if (lower === 'and') return isName(scan, far) && left < head && joinsTopics(scan, far, left) ? far : null
  // "Education and the Workforce Committee"
  if (
    lower === 'the' &&
    isWord(scan, far, 'and') &&
    isName(scan, far - 1) &&
    left === head - 1 &&
    hasBit(scan, left, TOPIC) &&
    hasBit(scan, far - 1, TOPIC) &&
    !isWord(scan, far - 2, 'of', 'for')
  )
    return far - 1
  if (lower === 'of' && isName(scan, far) && !isOffice(scan, far) && hasBit(scan, far, HEAD) && (kind === 'company' || hasBit(scan, left, TOPIC)))
    return kind === 'company' && /^(?:board|committee|division|department|subsidiary|unit|office)$/.test(scan.tokens[far]!.lower) ? null : far
  if (text === ',' && isRegionBetweenCommas(scan, before, left)) return far
  return null
}

/** "Health, Education, Labor": the first of the topics that commas part, from the last on. */
function startOfList(scan: Scan, last: number): number {
  let first = last
  while (isWord(scan, first - 1, ',') && isName(scan, first - 2) && hasBit(scan, first - 2, TOPIC)) first -= 2
  return first
}

/** "Health and Human Services": both words say what a body is for, and no body ends at the first. */
function joinsTopics(scan: Scan, a: number, b: number): boolean {
  const isCommon = (i: number) => scan.tokens[i]!.shape === 'capital' && isCommonWord(scan.words[i]!) && !hasBit(scan, i, HEAD | OFFICE | CALENDAR | OPENER)
  if (scan.style === 'plain' && isCommon(a) && isCommon(b)) return true
  return hasBit(scan, b, TOPIC | HEAD | COMPANY) && (hasBit(scan, a, TOPIC) || (hasBit(scan, a, COMPANY) && hasBit(scan, b, COMPANY))) && !hasBit(scan, a, FORM)
}

/** "Bell, Calif., Police Department" */
function isRegionBetweenCommas(scan: Scan, comma: number, left: number): boolean {
  const inner = scan.tokens[comma - 1]
  if (!inner || !isName(scan, comma - 1)) return false
  if (isWord(scan, comma - 2, ',') && isPlace(inner.text) && isName(scan, left)) return isName(scan, comma - 3)
  return isName(scan, comma - 1) && isPlace(scan.tokens[left]!.text) && scan.tokens[left + 1]?.text === ','
}

/** "About Linden Mills Linden Mills is …": a heading that exports run together with its paragraph; the start of the second. */
export function skipRepeated(scan: Scan, from: number, to: number): number {
  for (let i = from + 1; i <= to; i++)
    if (scan.words[i] === scan.words[from] && isName(scan, i) && (i === to || i + 1 >= to || scan.words[i + 1] === scan.words[from + 1])) return i
  return from
}

function trimLeft(scan: Scan, left: number, head: number): number {
  let start = left
  while (
    start < head &&
    ((hasBit(scan, start, OPENER) && (isInitial(scan, start) || scan.style !== 'plain')) || isLink(scan, start) || scan.tokens[start]!.shape === 'mark')
  )
    start++
  return start
}

/** Units of a token that belong to the line before, whose end got lost: "Contact DetailsLinden Mills". */
function gluedLength({ text, shape }: Token): number {
  return shape === 'mixed' ? (GLUED.exec(text)?.[0].length ?? 0) : 0
}

/** The mention in the text's own characters, on one line. */
export function toMention(scan: Scan, piece: Piece, acronym: string | null): OrganizationMention {
  const start = scan.tokens[piece.from]!.start + gluedLength(scan.tokens[piece.from]!)
  const last = piece.to - 1
  const end = scan.tokens[last]!.end - (scan.bits[last]! & POSSESSIVE ? 1 : 0)
  return { start, end, name: scan.doc.text.slice(start, end).replace(/\s+/g, ' '), acronym, rule: piece.rule }
}

/** The words of the tokens, in lower case, spaced as in the text. */
export function wordsOf(scan: Scan, from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) words += (i > from && scan.tokens[i]!.start > scan.tokens[i - 1]!.end ? ' ' : '') + scan.words[i]!
  return words
}
