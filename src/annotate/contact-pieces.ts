import type { Span } from '../document.ts'
import { isPersonName, TITLE_START } from './contact-names.ts'
import type { Reach } from './contact-reach.ts'

/** What stands in a contact block, in order: words, addresses, and headings above the next people. */
export type Piece = Span &
  (
    | { readonly kind: 'words'; readonly words: string; readonly isLineStart: boolean }
    | { readonly kind: 'label'; readonly words: string }
    | { readonly kind: 'reach'; readonly reach: Reach }
  )

const CUT = new RegExp(
  [
    String.raw`\n`,
    String.raw`\s[|•·/]\s?`,
    String.raw`[;\t]\s?`,
    String.raw`\s{3,20}`,
    // "… USA Examples Email: …"
    String.raw`\s(?=(?:Tel|Telephone|Phone|Ph|Email|E-mail|Web|Website|Web site|Fax|Mobile|Cell|Office|Direct|Facebook|Twitter|LinkedIn|Address)\b\.?:)`,
    // "Contact DetailsJane Roe", "ContactsInvestors:", "Jane RoeDirector", "OfficerExample Ltd.", "Inc.Jane Roe", "PresidentTel:"
    String.raw`(?<=\b(?:Details|Contacts?|CONTACTS?|Information|Inquiries|Enquiries|Director|Officer|President|Manager|Relations|Founder|CEO|CFO|COO|CMO|Chairman|Communications|Secretary|Inc\.|Ltd\.|LLC|LLP|Corp\.|P\.A\.|Esq\.|Website|Source))(?=\p{Lu}\p{Ll}|https?:|www\.)`,
    String.raw`(?<=\p{Ll}{2})(?=(?:Tel|Phone|Email|Web|Website|Fax|Mobile|Director|Head|Chief|President|CEO|CFO|Vice|Senior|Manager|Founder|Chairman|Investors?|Media|Public|Press|Executive)\b)`,
    // "Contact:Jane Roe"
    String.raw`(?<=\b\p{L}{3,12}:)(?=\p{Lu})`,
  ].join('|'),
  'gu',
)
const URL = /(?:https?:\/\/|www\.)[^\s|,;]{2,300}/g
/** "Media contact:", "For more information, please contact:", "Investors:". */
const LABEL =
  /^(?:(?:[a-z&/]{2,14}\s){0,3}contacts?(?:\s(?:details|info(?:rmation)?|person|us))?|(?:for\s)?(?:more|further|additional|any)?\s?(?:media|press|news|investors?|public|company|corporate|general|sales|business|pr|ir)?(?:\s?(?:&|and|\/|or)\s?(?:media|press|investors?|public|analysts?|general))?\s?(?:relations\s)?(?:contacts?|contact (?:details|information|info|person|us)|enquir(?:y|ies)|inquir(?:y|ies)|information|queries)(?:\s(?:details|info(?:rmation)?|please contact))?|(?:investors?|media|press|public relations|analysts?)|for (?:more|further|additional|media|press|interview|any|investor|general|public).{0,90}|(?:please\s)?(?:contact|call|e-?mail|write to|reach)|to (?:learn more|arrange|schedule|book|request).{0,60})\s?:?$/i
/** "Tel:", "E-mail", "Office" in front of an address. */
const FIELD =
  /^(?:tel(?:ephone)?|ph(?:one)?|e-?mail|mail|mobile|cell|office|direct|toll[- ]free|main|fax|web(?:\s?site)?|company website|website|url|t|e|p|m|o|c|w|d|or|and|at|by|via|on|call|contact|reach|text|address|location|tty|tdd|facebook|twitter|instagram|linkedin|follow us.{0,20}|visit|by phone|by email|phone number|email address)(?:\s(?:at|to|us|number|address))?\s?[.:]?$/i
const FIELD_START = /^(?:tel(?:ephone)?|phone|e-?mail|mobile|cell|office|direct|fax|web(?:site)?|name|contact(?: person)?|contacts)\s?[.:]\s{0,3}/i
const REGION = /^(?:\p{Lu}[\p{L}&/-]{1,20}\s?){1,4}:\s{1,3}(?=\p{Lu})/u
const EDGES = /^[\s,;:|(<[\]–—•·*/-]+|[\s,;:|(<[–—•·*/-]+$/g

/** Cuts the words of one block at line ends, separators, addresses, and where an export ran words together. */
export function cutPieces(plain: string, block: Span, reaches: readonly Reach[]): Piece[] {
  const pieces: Piece[] = []
  const slice = plain.slice(block.start, block.end)
  const holes: (Span & { reach: Reach | null })[] = [
    ...reaches.map((reach) => ({ start: reach.start - block.start, end: reach.end - block.start, reach })),
    ...[...slice.matchAll(URL)].map((match) => ({ start: match.index, end: match.index + match[0].length, reach: null })),
  ].sort((a, b) => a.start - b.start)
  let at = 0
  for (const [i, hole] of [...holes.entries()]) {
    // a number that was run together with the site before it
    const next = holes[i + 1]
    if (!hole.reach && next?.reach && next.start < hole.end) holes[i] = { ...hole, end: next.start }
  }
  for (const hole of [...holes, { start: slice.length, end: slice.length, reach: null }]) {
    if (hole.start < at) continue
    pieces.push(...cutWords(slice, at, hole.start, block.start))
    if (hole.reach) pieces.push({ kind: 'reach', reach: hole.reach, start: hole.reach.start, end: hole.reach.end })
    at = hole.end
  }
  return pieces
}

function cutWords(slice: string, from: number, to: number, offset: number): Piece[] {
  const part = slice.slice(from, to)
  const pieces: Piece[] = []
  let at = 0
  let isLineStart = from === 0 || /\n\s{0,9}$/.test(slice.slice(Math.max(0, from - 10), from))
  for (const cut of [...part.matchAll(CUT), null]) {
    const end = cut ? cut.index : part.length
    const piece = toPiece(part.slice(at, end), offset + from + at, isLineStart)
    if (piece) pieces.push(...(Array.isArray(piece) ? piece : [piece]))
    isLineStart = cut ? cut[0].includes('\n') || cut[0] === '' : false
    at = cut ? cut.index + cut[0].length : end
  }
  return pieces
}

function toPiece(raw: string, start: number, isLineStart: boolean): Piece | Piece[] | null {
  let words = raw.replace(EDGES, '')
  const span = { start: start + Math.max(0, raw.indexOf(words)), end: start + Math.max(0, raw.indexOf(words)) + words.length }
  if (words.length < 2 || FIELD.test(words)) return null
  if (LABEL.test(words)) return { kind: 'label', words, ...span }
  // "Media Contact: Jane Roe"
  const colon = words.indexOf(':')
  if (colon > 0 && colon < 90 && LABEL.test(words.slice(0, colon))) {
    const rest = toPiece(words.slice(colon + 1), span.start + colon + 1, true)
    const label: Piece = { kind: 'label', words: words.slice(0, colon), start: span.start, end: span.start + colon }
    return rest === null ? label : [label, ...(Array.isArray(rest) ? rest : [rest])]
  }
  const field = FIELD_START.exec(words) ?? (isLineStart ? REGION.exec(words) : null)
  if (field) {
    words = words.slice(field[0].length)
    span.start += field[0].length
    if (words.length < 2 || FIELD.test(words)) return null
  }
  words = words.replace(/\s(?:at|by|on|via|or|email|phone|tel)$/i, '').replace(EDGES, '')
  return words.length < 2 ? null : { kind: 'words', words, isLineStart, ...span, end: span.start + words.length }
}

/** "Jane Roe, Press Officer, Example Ltd." in its parts; without commas where the title begins. */
export function splitParts(words: string): string[] {
  const parts = words
    .split(/,\s+(?!(?:Inc|LLC|Ltd|Jr|Sr|P\.A|II|III|LP|LLP)\b)|\s[–—-]\s|\s?[()]\s?/)
    .map((part) => part.replace(EDGES, '').trim())
    .filter((part) => part.length > 1)
  const first = parts[0]
  if (first === undefined || isPersonName(first)) return parts
  const title = TITLE_START.exec(first)
  if (title && title.index > 3) {
    const name = first.slice(0, title.index).replace(EDGES, '').trim()
    if (isPersonName(name)) return [name, first.slice(title.index).trim(), ...parts.slice(1)]
  }
  return parts
}
