import type { Block, Document, OrganizationMention, Sentence, Token } from '../document.ts'
import { isPlace } from '../text/places.ts'
import { foldSpace } from '../text/white-space.ts'
import { type Classes, classify, LINK, NAME, OFFICE, POSSESSIVE, type SentenceStyle, styleOf } from './organization-classes.ts'

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
/** Words on which lines end that exports run together with the next. */
const MOST_REPEATED = 3
const GLUED =
  /^(?:the|Details|Officer|Group|Inc|Corp|Ltd|LLC|Contacts?|Website|President|Director|Manager|Relations|Company|Information|Release|Founder|Chairman)(?=\p{Lu}\p{L})|^Details(?=\p{Lu}$)/u

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
  return scan.isList || text.slice(Math.max(0, end - WRAPPED), end).includes('\n') || isShortLine(scan, end)
}

/** The sentence starts its line, and the line ends at `end`, soon. */
function isShortLine({ doc, tokens, from }: Scan, end: number): boolean {
  const { start } = tokens[from]!
  return start > end - WRAPPED && (start === 0 || doc.text[start - 1] === '\n')
}

/** Behind the signs of a trade mark: "Example®", "Example (TM)". */
export function behindMarks(scan: Scan, at: number): number {
  if (isWord(scan, at, '®', '™')) return at + 1
  return isWord(scan, at, '(') && isWord(scan, at + 1, 'r', 'tm') && isWord(scan, at + 2, ')') ? at + 3 : at
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

/** Units of a token that belong to the line before, whose end got lost: "Contact DetailsLinden Mills". */
export function gluedLength({ text, shape }: Token): number {
  return shape === 'mixed' ? (GLUED.exec(text)?.[0].length ?? 0) : 0
}

/** Units of a token that end a name that is said again at once, its blank lost: "Linden LabsLinden Labs". */
export function repeatedLength({ tokens, from }: Scan, i: number): number {
  const { text, shape } = tokens[i]!
  if (shape !== 'mixed') return 0
  for (let n = 1; n <= MOST_REPEATED && i - n >= from; n++) {
    const last = tokens[i + n]?.text
    if (last && text.length === last.length + tokens[i - n]!.text.length && text.startsWith(last) && text.endsWith(tokens[i - n]!.text)) return last.length
  }
  return 0
}

/** The mention in the text's own characters, on one line. */
export function toMention(scan: Scan, piece: Piece, acronym: string | null): OrganizationMention {
  const start = scan.tokens[piece.from]!.start + (gluedLength(scan.tokens[piece.from]!) || repeatedLength(scan, piece.from))
  const last = piece.to - 1
  const { text } = scan.tokens[last]!
  // "EMA" of "EMA-approved"
  const behind = piece.rule === 'known-hyphened' ? text.length - text.indexOf('-') : scan.bits[last]! & POSSESSIVE ? 1 : 0
  const end = scan.tokens[last]!.end - behind
  return { start, end, name: foldSpace(scan.doc.text.slice(start, end)), acronym, rule: piece.rule }
}

/** The words of the tokens, in lower case, spaced as in the text. */
export function wordsOf(scan: Scan, from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) words += (i > from && scan.tokens[i]!.start > scan.tokens[i - 1]!.end ? ' ' : '') + scan.words[i]!
  return words
}
