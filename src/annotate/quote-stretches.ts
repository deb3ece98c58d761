import type { Document, Span } from '../document.ts'
import { findMarks, type Mark } from './quote-marks.ts'

/** Text between quotation marks, whatever it is: a quote, a title, a scare quote. Nested marks belong to the outer stretch. */
export interface Stretch extends Span {
  /** With the outer marks. */
  readonly outer: Span
  /** One range for each paragraph, without marks that re-open there. */
  readonly parts: readonly Span[]
  readonly firstBlock: number
  readonly lastBlock: number
  readonly look: 'closed' | 'reopened' | 'unclosed' | 'unopened' | 'single'
}

/** How far a quotation may run on over paragraphs that do not re-open it. */
const MOST_PARAGRAPHS = 12
/** Of a passage inside another, and how far before it an attribution may stand. */
const LONGEST_INSIDE = 200
const BEFORE_INSIDE = 120
/** "…, said Jane Roe" behind a mark that never came: the passage ends before it. */
const ATTRIBUTION =
  /[,.?!](?=\s(?:(?:said|says|added|adds|stated|explained|noted|commented|continued|wrote|remarked)\s(?:\p{Lu}|the\s|an?\s|he\b|she\b)|(?:he|she|\p{Lu}[\p{L}.'-]{1,20}(?:\s\p{Lu}[\p{L}.'-]{1,20}){0,3})\s(?:said|says|added|stated|explained|noted|continued)\b))/u
/** A passage with an attribution of its own is none inside another. */
const TELLS = /[,?!]"\s(?:said|says|added|stated)\s\p{Lu}|[,?!]"\s\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{1,20}){0,3}\s(?:said|says|added|stated)\b/u
/** The attribution right behind a passage: "said Jane Roe", "Jane Roe said" */
const SAID_NAME =
  /^\s{0,3}(?:(?:said|says|added|adds|stated|explained|noted|commented|continued)\s(?:\p{L}{1,20}\.?\s){0,6}?\p{Lu}[^,.]{1,60}|\p{Lu}[^,.]{1,60}\s(?:said|says|added|adds|stated|explained|noted|commented|continued)\b)/u
const CAPITALISED = /\p{Lu}[\p{L}.'-]{0,30}(?:\s\p{Lu}[\p{L}.'-]{0,30}){0,8}/u
const SENTENCE_END = /[.?!…]["')\]]{0,2}$/

/** All stretches between double marks, in the order of the text; none overlaps another. */
export function findStretches(doc: Document): Stretch[] {
  const stretches: Stretch[] = []
  const marks = doc.blocks.map((block) => (block.role === 'chrome' ? [] : findMarks(doc, block)))
  let block = 0
  let from = 0
  while (block < doc.blocks.length) {
    const mark = marks[block]![from]
    if (mark === undefined) {
      block++
      from = 0
      continue
    }
    if (mark.turn === 'close') {
      const unopened = readUnopened(doc, block, mark, marks[block]!, from, stretches)
      if (unopened) stretches.push(unopened)
      from++
      continue
    }
    // a mark of measurement outside of any quotation
    if (mark.turn === 'either' && /\d$/.test(doc.plain.slice(Math.max(0, mark.start - 2), mark.start).trimEnd())) {
      from++
      continue
    }
    const end = findEnd(doc, marks, block, from)
    const parts = partsOf(doc, marks, block, mark, end)
    const start = parts[0]!.start
    stretches.push({
      start,
      end: parts.at(-1)!.end,
      outer: { start: mark.start, end: end.close ? end.close.end : parts.at(-1)!.end },
      parts,
      firstBlock: block,
      lastBlock: end.block,
      look: end.close === null ? 'unclosed' : end.block > block ? 'reopened' : 'closed',
    })
    block = end.block
    from = end.next
  }
  return stretches
}

interface End {
  readonly block: number
  /** Null where no mark closes the passage: it ends at `offset`. */
  readonly close: Mark | null
  readonly offset: number
  /** The mark, in that block, to go on with. */
  readonly next: number
}

function findEnd(doc: Document, marks: readonly (readonly Mark[])[], block: number, from: number): End {
  const inside = closeWithin(doc, marks[block]!, from + 1)
  if (inside !== null)
    return inside.close ? { block, close: inside.close, offset: inside.close.start, next: inside.next } : recover(doc, marks, block, from, inside.next)
  // nothing closes it in its paragraph: paragraphs that re-open the mark, or that come before one that closes it, go on with it
  const opens = marks[block]![from]!
  let reopened = true
  let lastReopened = block
  for (let next = block + 1; next < doc.blocks.length && next - block <= MOST_PARAGRAPHS; next++) {
    const { role, kind } = doc.blocks[next]!
    if (role !== doc.blocks[block]!.role || kind === 'heading') break
    const first = marks[next]![0]
    if (first === undefined) {
      reopened = false
      continue
    }
    const opensBlock = first.turn === 'open' && first.start === doc.blocks[next]!.start
    if (first.turn === 'open' && !(opensBlock && reopened)) {
      // quotations inside a long one: the mark too many closes it
      const last =
        from === 0 && opens.start === doc.blocks[block]!.start && !TELLS.test(doc.plain.slice(first.start, doc.blocks[next]!.end)) ? excess(marks[next]!) : null
      if (last === null) break
      if (last.close) return { block: next, close: last.close, offset: last.close.start, next: last.next }
      reopened = false
      continue
    }
    const found = closeWithin(doc, marks[next]!, opensBlock ? 1 : 0)
    if (found?.close && changesSpeaker(doc, marks[block]!, from, { start: found.close.end, end: doc.blocks[next]!.end })) break
    if (found?.close) return { block: next, close: found.close, offset: found.close.start, next: found.next }
    if (found !== null && !(opensBlock && isPaired(doc, marks[next]!.slice(1)))) break
    if (opensBlock && reopened && marks[next]!.length === 1) lastReopened = next
  }
  // paragraphs that open with a mark, and none of them closes it
  const isRun = lastReopened > block && !ATTRIBUTION.test(doc.plain.slice(opens.end, doc.blocks[lastReopened - 1]!.end))
  return isRun ? recover(doc, marks, lastReopened, 0, 1) : recover(doc, marks, block, from, marks[block]!.length)
}

/** "She claims that "we deliver." How then …⏎: passages inside one that goes on in the next paragraph. */
function isPaired(doc: Document, marks: readonly Mark[]): boolean {
  return marks.every((mark, i) => {
    if (i % 2 === 1) return mark.turn === 'close' && mark.start - marks[i - 1]!.end <= LONGEST_INSIDE
    const before = marks[i - 1]?.end ?? mark.start - BEFORE_INSIDE
    return mark.turn === 'open' && i + 1 < marks.length && !ATTRIBUTION.test(doc.plain.slice(Math.max(before, mark.start - BEFORE_INSIDE), mark.start))
  })
}

/** The closing mark that no mark of its paragraph opens; null close where all are paired; null where one is not closed. */
function excess(marks: readonly Mark[]): { close: Mark | null; next: number } | null {
  let depth = 0
  for (const [i, mark] of marks.entries()) {
    if (mark.turn === 'open') depth++
    else if (depth === 0) return { close: mark, next: i + 1 }
    else depth--
  }
  return depth === 0 ? { close: null, next: marks.length } : null
}

/** “A,” said Roe. “B.⏎“C,” said Day.: a closing mark is missing behind B, for C is another speaker's. */
function changesSpeaker(doc: Document, marks: readonly Mark[], from: number, behind: Span): boolean {
  const previous = marks[from - 1]
  if (previous === undefined) return false
  const before = doc.plain.slice(previous.end, Math.min(marks[from]!.start, previous.end + 200)).match(SAID_NAME)
  const after = doc.plain.slice(behind.start, Math.min(behind.end, behind.start + 120)).match(SAID_NAME)
  if (!before || !after) return false
  return surnameIn(before[0]) !== surnameIn(after[0])
}

/** The last word of the first name: "Lee" of "Senator Lee said" */
function surnameIn(attribution: string): string | undefined {
  return attribution.match(CAPITALISED)?.[0].split(' ').at(-1)
}

/** The mark that closes a passage, from mark `from` on; null close where another passage opens first; null where no mark is left. */
function closeWithin(doc: Document, marks: readonly Mark[], from: number): { close: Mark | null; next: number } | null {
  let depth = 0
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.turn !== 'open') {
      if (depth === 0) return { close: mark, next: i + 1 }
      depth--
    } else if (isNested(doc, marks, i)) depth++
    // a mark that leans the wrong way at the end of a passage
    else if (!mark.isSure) return { close: mark, next: i + 1 }
    else return { close: null, next: i }
  }
  return null
}

/** Double marks inside double marks: the inner pair closes and another mark closes after it. */
function isNested(doc: Document, marks: readonly Mark[], i: number): boolean {
  const [before, inner, closer, outer] = [marks[i - 1], marks[i]!, marks[i + 1], marks[i + 2]]
  if (closer?.turn !== 'close' || closer.start - inner.end > LONGEST_INSIDE || outer?.turn !== 'close') return false
  return !ATTRIBUTION.test(doc.plain.slice(Math.max(before?.end ?? 0, inner.start - BEFORE_INSIDE), inner.start))
}

/** Where a passage without its closing mark ends: before its attribution, else at the paragraph's or the next passage's edge. */
function recover(doc: Document, marks: readonly (readonly Mark[])[], block: number, from: number, next: number): End {
  const start = marks[block]![from]!.end
  const limit = marks[block]![next]?.start ?? doc.blocks[block]!.end
  const words = doc.plain.slice(start, limit)
  const attribution = words.match(ATTRIBUTION)
  const offset = attribution ? start + attribution.index! + 1 : start + words.trimEnd().length
  return { block, close: null, offset, next }
}

function partsOf(doc: Document, marks: readonly (readonly Mark[])[], block: number, open: Mark, end: End): Span[] {
  const parts: Span[] = []
  for (let i = block; i <= end.block; i++) {
    const first = marks[i]![0]
    const isReopened = i > block && first?.start === doc.blocks[i]!.start
    const start = i === block ? open.end : isReopened ? first!.end : doc.blocks[i]!.start
    parts.push(trim(doc, { start, end: i === end.block ? end.offset : doc.blocks[i]!.end }))
  }
  return parts
}

/** "We are glad,” said Jane Roe.": the mark that opens is lost; the passage opens its paragraph or its sentence. */
function readUnopened(doc: Document, block: number, close: Mark, marks: readonly Mark[], index: number, before: readonly Stretch[]): Stretch | null {
  const previous = before.at(-1)
  const from = previous && previous.lastBlock === block ? previous.outer.end : doc.blocks[block]!.start
  if (index > 0 && marks[index - 1]!.end > from) return null
  // after another passage only a whole sentence counts
  const sentence = previous && from === previous.outer.end ? doc.sentences.find((s) => s.block === block && s.start > from) : undefined
  if (previous && from === previous.outer.end && (sentence === undefined || sentence.start >= close.start)) return null
  const span = trim(doc, { start: sentence?.start ?? from, end: close.start })
  if (!/[,.?!…]$/.test(doc.plain.slice(span.start, span.end)) || span.end - span.start < 20) return null
  return { ...span, outer: { start: span.start, end: close.end }, parts: [span], firstBlock: block, lastBlock: block, look: 'unopened' }
}

export function trim(doc: Document, span: Span): Span {
  const words = doc.plain.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  return { start, end: Math.max(start, span.start + words.trimEnd().length) }
}

/** Whether the stretch ends a sentence, inside its marks or right behind them. */
export function endsSentence(doc: Document, stretch: Stretch): boolean {
  return (
    SENTENCE_END.test(doc.plain.slice(Math.max(stretch.start, stretch.end - 4), stretch.end)) ||
    /^[.?!]/.test(doc.plain.slice(stretch.outer.end, stretch.outer.end + 1))
  )
}
