import type { Document, Span } from '../document.ts'
import { type Stretch, trim } from './quote-stretches.ts'

/** Where a single mark may open a passage: 'tis, '90s and rock 'n' roll open none. */
const OPENS = /(?:^|[\s([{—–:-])$/
const NOT_OPENING = /^(?:\d|(?:tis|twas|til|em|cause|bout|n|s|t|re|ve|ll|d|m)\b)/i
const CLOSES = /^(?:$|[\s.,;:!?)\]}—–-])/
const ENDING = /[.,!?…—–-]/
/** "the workers' rights": an apostrophe that looks like a closing mark. */
const POSSESSIVE = /s'\s\p{Ll}/u
const MOST_PARAGRAPHS = 8

function findMarks(plain: string): number[] {
  const marks: number[] = []
  for (let at = plain.indexOf("'"); at >= 0; at = plain.indexOf("'", at + 1)) marks.push(at)
  return marks
}

/** Stretches between single marks (British ‘…’ and '…'), outside of the double ones or around them. */
export function findSingleStretches(doc: Document, doubles: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  const isInside = insideOf(doubles)
  const marks = findMarks(doc.plain)
  let free = 0
  for (let block = 0; block < doc.blocks.length; block++) {
    const { start: blockStart, end, role } = doc.blocks[block]!
    if (role === 'chrome') continue
    for (const open of within(marks, { start: Math.max(free, blockStart), end })) {
      if (open < free || !opensHere(doc, open, blockStart) || isInside(open)) continue
      const found = findEnd(doc, marks, block, open, isInside)
      if (found === null) continue
      const { last, close } = found
      const parts: Span[] = []
      for (let i = block; i <= last; i++) {
        const from = i === block ? open + 1 : doc.blocks[i]!.start + 1
        parts.push(trim(doc, { start: from, end: i === last ? close : doc.blocks[i]!.end }))
      }
      stretches.push({
        start: parts[0]!.start,
        end: parts.at(-1)!.end,
        outer: { start: open, end: close + 1 },
        parts,
        firstBlock: block,
        lastBlock: last,
        look: 'single',
      })
      free = close + 1
    }
  }
  return stretches
}

/** The mark that closes a passage in its paragraph, or in the last of those that re-open it. */
function findEnd(
  doc: Document,
  marks: readonly number[],
  block: number,
  open: number,
  isInside: (offset: number) => boolean,
): { last: number; close: number } | null {
  for (let i = block; i < doc.blocks.length && i - block < MOST_PARAGRAPHS; i++) {
    const { start, end } = doc.blocks[i]!
    if (i > block && !opensHere(doc, start, start)) return null
    const close = closeWithin(doc, marks, { start: i === block ? open + 1 : start + 1, end }, isInside)
    if (close !== null) return { last: i, close }
  }
  return null
}

function closeWithin(doc: Document, marks: readonly number[], span: Span, isInside: (offset: number) => boolean): number | null {
  let doubtful: number | null = null
  let nested = 0
  for (const mark of within(marks, span)) {
    if (isInside(mark)) continue
    const [before, after] = [doc.plain[mark - 1]!, doc.plain.slice(mark + 1, Math.min(mark + 2, span.end))]
    if (/\s/.test(before) || !CLOSES.test(after)) {
      // another passage opens before this one has closed
      if (opensHere(doc, mark, span.start) && doubtful !== null) return doubtful
      if (opensHere(doc, mark, span.start) && ++nested > 2) return null
      continue
    }
    if (doc.text[mark] === '‘') continue
    if (ENDING.test(before) || /^[.,;:!?]/.test(after)) return mark
    if (POSSESSIVE.test(doc.plain.slice(mark - 1, mark + 3))) doubtful ??= mark
    else return mark
  }
  return doubtful
}

function opensHere(doc: Document, mark: number, blockStart: number): boolean {
  if (doc.plain[mark] !== "'" || doc.text[mark] === '’') return false
  return (
    OPENS.test(mark === blockStart ? '' : doc.plain[mark - 1]!) &&
    /^["\p{L}\d…[]/u.test(doc.plain.slice(mark + 1, mark + 2)) &&
    !NOT_OPENING.test(doc.plain.slice(mark + 1, mark + 8))
  )
}

/** The offsets in the range, out of a sorted list. */
function* within(marks: readonly number[], span: Span): Generator<number> {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]! < span.start) low = middle + 1
    else high = middle
  }
  for (; low < marks.length && marks[low]! < span.end; low++) yield marks[low]!
}

/** Whether an offset lies between double marks. Offsets may be asked for in any order. */
export function insideOf(stretches: readonly Stretch[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (stretches[middle]!.outer.start <= offset) low = middle + 1
      else high = middle
    }
    return low > 0 && stretches[low - 1]!.outer.end > offset
  }
}
