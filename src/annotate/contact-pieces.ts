import type { Span } from '../document.ts'
import { isLegalForm } from '../text/body-words.ts'
import { type FormField, isField, isLabel, measureLabel, readColonLabel, readFormField } from '../text/contact-labels.ts'
import { matchesIn } from '../text/matches.ts'
import { isBodyPiece, isOfficeName, isPersonName, splitBody, splitPlace, splitRunOn, splitTitle } from './contact-names.ts'
import type { Reach } from './contact-reach.ts'

/** What stands in a contact block, in order: words, addresses, and headings above the next people. */
export type Piece = Span &
  (
    | { readonly kind: 'words'; readonly words: string; readonly isLineStart: boolean; readonly isListed: boolean; readonly field?: FormField }
    | { readonly kind: 'label'; readonly words: string }
    | { readonly kind: 'reach'; readonly reach: Reach }
  )

const CUT = new RegExp(
  [
    String.raw`\n`,
    String.raw`\s[|•·/]\s?`,
    String.raw`[;\t]\s?`,
    String.raw`\s{3,80}`,
    // "… USA Examples Email: …"
    String.raw`(?<!\b(?:Press|Media|News|Governor's|Mayor's))\s(?=(?:Tel|Telephone|Phone|Ph|Email|E-mail|Web|Website|Web site|Fax|Mobile|Cell|Office|Direct|Facebook|Twitter|LinkedIn|Address)\b\.?:)`,
    // "Contact DetailsJane Roe", "ContactsInvestors:", "Jane RoeDirector", "OfficerExample Ltd.", "Inc.Jane Roe", "PresidentTel:"
    String.raw`(?<=\b(?:Details|Contacts?|CONTACTS?|Information|Inquiries|Enquiries|Director|Officer|President|Manager|Relations|Founder|CEO|CFO|COO|CMO|Chairman|Communications|Secretary|Inc\.|Ltd\.|LLC|LLP|Corp\.|P\.A\.|Esq\.|Website|Source))(?=\p{Lu}\p{Ll}|https?:|www\.)`,
    String.raw`(?<=\p{Ll}{2})(?=(?:Tel|Phone|Email|Web|Website|Fax|Mobile|Director|Head|Chief|President|CEO|CFO|Vice|Senior|Manager|Founder|Chairman|Investors?|Media|Public|Press|Executive)\b)`,
    // "Contact:Jane Roe"
    String.raw`(?<=\b\p{L}{3,12}:)(?=\p{Lu})`,
    // "Jane Roe (jane@mills.example) and Bo Day"
    String.raw`(?<=[>)\]]|^),?\s(?:and|or|&)\s(?=\p{Lu})`,
  ].join('|'),
  'gu',
)
const URL = /(?:https?:\/\/|www\.)[^\s|,;]{2,300}/g
/** "In Geneva, Jane Roe": where somebody is. */
const WHERE = /^[Ii]n\s(?:\p{Lu}[\p{L}.'-]{1,20}\s?){1,3}(?:\([^()]{1,30}\)\s?)?(?:,\s(?:\p{Lu}{2}|D\.C\.))?[,:–-]\s{0,2}(?=\p{Lu})/u
const JOINED = /^(?:and|or|&)\s(?=\p{Lu})/u
const TRAILING = /,?\s(?:at|by|on|via|or|email|e-mail|phone|ph|tel|telephone|mobile|cell|and|from|t|e|p|m)\.?$/i
const EDGES = /^(?:[\s,;:|(<>)[\]–—•·*/-]{1,60}(?:\d{1,2}[.)]\s)?|\d{1,2}[.)]\s)|[\s,;|(<[–—•·*/-]{1,60}$/g
/** "Jane Roe or Bo Day, Riverton Council" */
const PAIR = /^(?<name>.{4,40}?)\s(?:or|and|&)\s(?<rest>.{4,200})$/
/** "Minister Roe – Bo Day": for whom the person behind the dash answers. */
const DASH_LABEL = /^(?<label>\p{Lu}[^–—,]{2,60}?)\s[–—]\s(?<rest>\p{Lu}.{3,200})$/u
const NUMBER_KIND = /^([A-Za-z]{2,12})\)[,;]?\s/
const COLON = /\s?:$/
/** "Email: Send Email": what a page made of a link. */
const LINK = /^(?:send|click|e-?mail|contact|write|visit)\s(?:an?\s)?(?:e-?mail|message|here|us|website)$/i

/** Cuts the words of one block at line ends, separators, addresses, and where an export ran words together. */
export function cutPieces(plain: string, block: Span, reaches: readonly Reach[]): Piece[] {
  const pieces: Piece[] = []
  const slice = plain.slice(block.start, block.end)
  const holes: (Span & { reach: Reach | null })[] = [
    ...reaches.map((reach) => ({ start: reach.start - block.start, end: reach.end - block.start, reach })),
    ...matchesIn(slice, URL).map((match) => ({ start: match.index, end: match.index + match[0].length, reach: null })),
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
  let isListed = false
  for (const cut of [...matchesIn(part, CUT), null]) {
    const end = cut ? cut.index : part.length
    pieces.push(...readPieces(part.slice(at, end), offset + from + at, isLineStart, isListed))
    isLineStart = cut ? cut[0].includes('\n') || cut[0] === '' : false
    isListed = cut !== null && /[/&]|\b(?:and|or)\b/.test(cut[0])
    at = cut ? cut.index + cut[0].length : end
  }
  return pieces
}

/** The label in front and the words behind it; nothing for what names a field alone. */
function readPieces(raw: string, offset: number, isLineStart: boolean, isListed: boolean): Piece[] {
  const pieces: Piece[] = []
  let words = raw.replace(EDGES, '')
  let start = offset + Math.max(0, raw.indexOf(words))
  const skip = (length: number) => {
    const rest = words.slice(length)
    words = rest.replace(EDGES, '')
    start += length + Math.max(0, rest.indexOf(words))
  }
  // "(cell), Jane Roe": what kind of number stood before
  const kind = NUMBER_KIND.exec(words)
  if (kind && isField(kind[1]!)) skip(kind[0].length)
  const form = isLineStart ? readForm(words) : null
  if (form !== null) {
    skip(form.length)
    if (form.field === null || words.length < 2) return pieces
    return [{ kind: 'words', words, isLineStart, isListed: false, field: form.field, start, end: start + words.length }]
  }
  for (let turn = 0; turn < 4; turn++) {
    if (words.length < 2 || isField(words.replace(COLON, ''))) return pieces
    const bare = words.replace(COLON, '')
    if (isLabel(bare) && !isOfficeName(bare)) return [...pieces, { kind: 'label', words: bare, start, end: start + bare.length }]
    const colon = readColonLabel(words)
    if (colon && isField(colon.label) && LINK.test(words.slice(colon.length).trim())) return pieces
    const length = measureLabel(words)
    if (length > 0) {
      pieces.push({ kind: 'label', words: words.slice(0, length).replace(EDGES, ''), start, end: start + length })
      skip(length)
      continue
    }
    if (colon && isField(colon.label)) skip(colon.length)
    else if (colon && (isLineStart || isOfficeName(colon.label) || isPersonName(bareOf(colon.label)))) {
      // "Customer Service: 1-800 …", "Europe: Jane Roe"
      pieces.push(
        isPersonName(bareOf(colon.label)) || isOfficeName(colon.label) || isBodyPiece(colon.label)
          ? { kind: 'words', words: colon.label, isLineStart: true, isListed: false, start, end: start + colon.label.length }
          : { kind: 'label', words: colon.label, start, end: start + colon.label.length },
      )
      skip(colon.length)
    } else if (readDashLabel(words) !== null) {
      const label = readDashLabel(words)!
      const end = start + label.length
      pieces.push(
        isBodyPiece(label) || isOfficeName(label)
          ? { kind: 'words', words: label, isLineStart: true, isListed: false, start, end }
          : { kind: 'label', words: label, start, end },
      )
      skip(label.length)
    } else {
      const where = WHERE.exec(words) ?? JOINED.exec(words)
      if (!where) break
      if (where[0].length < 5) isListed = true
      skip(where[0].length)
    }
  }
  for (let turn = 0; turn < 2; turn++) words = words.replace(COLON, '').replace(TRAILING, '').replace(EDGES, '')
  const pair = PAIR.exec(words)?.groups
  if (pair && isPersonName(pair.name!) && isPersonName(splitParts(pair.rest!)[0] ?? '')) {
    pieces.push({ kind: 'words', words: pair.name!, isLineStart, isListed, start, end: start + pair.name!.length })
    isListed = true
    skip(words.length - pair.rest!.length)
  }
  if (words.length > 1 && !isField(words)) pieces.push({ kind: 'words', words, isLineStart, isListed, start, end: start + words.length })
  return pieces
}

/** "Company Name: Example Mills", a line of a form. */
function readForm(words: string): { field: FormField | null; length: number } | null {
  const colon = readColonLabel(words)
  const field = colon ? readFormField(colon.label) : undefined
  return colon && field !== undefined && colon.length < words.length ? { field, length: colon.length } : null
}

/** "Jane Roe (English, French)" without the brackets. */
function bareOf(label: string): string {
  return label.replace(/\s?\([^()]{1,60}\)$/, '')
}

function readDashLabel(words: string): string | null {
  const parts = DASH_LABEL.exec(words)?.groups
  return parts && isPersonName(splitParts(parts.rest!)[0] ?? '') && !isPersonName(parts.label!) ? parts.label! : null
}

/** The full stop of a sentence that ends in a name: "…, University of Riverton. Tel …". */
function withoutStop(part: string): string {
  return /\p{Ll}{3}\.$/u.test(part) && !isLegalForm(part.split(' ').at(-1)!) ? part.slice(0, -1) : part
}

/** "Jane Roe, Press Officer, Example Ltd." in its parts; without commas where the title begins; a title in front comes behind. */
export function splitParts(words: string): string[] {
  const parts = words
    .split(/,\s+(?!(?:Inc|LLC|Ltd|Jr|Sr|P\.A|II|III|LP|LLP)\b)|\s[–—@-]\s|\s?[()]\s?/)
    .map((part) => withoutStop(part.replace(EDGES, '').trim()))
    .filter((part) => part.length > 1)
  const first = parts[0]
  if (first === undefined || isPersonName(first)) return parts
  const placed = splitPlace(first)
  if (placed) return [placed, ...parts.slice(1)]
  const run = splitRunOn(first) ?? splitBody(first)
  if (run) return [...run, ...parts.slice(1)]
  const split = splitTitle(first)
  return split ? [split.name, split.title, ...parts.slice(1)] : parts
}
