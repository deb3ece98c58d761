import { keepsHyphen } from './hyphens.ts'
import type { Paragraph } from './pages.ts'

/** One line of one column, in points from the top left corner of the page. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  readonly page: { readonly width: number; readonly height: number }
}

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
const PAGE_NUMBER = /^\W{0,3}(?:page\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?\W{0,3}$|^\W{0,3}more\W{0,3}$/i
const BULLET = /^[•●▪◦‣·*–-]\s|^\(?\d{1,2}[.)]\s/
/** A gap this many times the type's size wide is the gutter between two columns. */
const GUTTER = 1.6

/** The pieces of text that the parser found on a page, as lines: top to bottom, column after column. */
export function toLines(items: readonly unknown[], width: number, height: number): Line[] {
  const pieces: Piece[] = []
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('str' in item)) continue
    const { str, transform, width: length } = item as { str: string; transform: number[]; width: number }
    if (str.trim() === '') continue
    const [a = 0, b = 0, , , x = 0, y = 0] = transform
    // Text that runs up the margin is no part of the body.
    if (Math.abs(b) > Math.abs(a)) continue
    pieces.push({
      text: str.replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature),
      left: x,
      right: x + length,
      top: height - y,
      size: Math.hypot(a, b) || 10,
    })
  }
  const rows = groupRows(pieces)
  const segments = rows.flatMap((row) => cutAtGutters(row))
  const page = { width, height }
  return orderColumns(segments, width).map((segment) => ({ ...segment, page }))
}

/** Pieces on one base line, from left to right. */
function groupRows(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.top - piece.top) < Math.max(row[0]!.size, piece.size) * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

function cutAtGutters(row: readonly Piece[]): Piece[] {
  const segments: Piece[] = []
  for (const piece of row) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : 0
    if (last && gap < Math.max(last.size, piece.size) * GUTTER) {
      const blank = gap > piece.size * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : ''
      segments[segments.length - 1] = {
        ...last,
        text: last.text + blank + piece.text,
        right: Math.max(last.right, piece.right),
        size: Math.max(last.size, piece.size),
      }
    } else segments.push(piece)
  }
  return segments
}

/** Two columns are read one after the other, between full-width lines; a few gaps (tables, "Contact:   Jane Roe") stay on their line. */
function orderColumns(segments: readonly Piece[], width: number): Piece[] {
  const middle = width / 2
  const isLeft = (piece: Piece) => piece.right <= middle + 12
  const isRight = (piece: Piece) => piece.left >= middle - 12
  const paired = segments.filter((piece) => isRight(piece) && segments.some((other) => isLeft(other) && Math.abs(other.top - piece.top) < piece.size * 0.4))
  const long = paired.filter((piece) => piece.right - piece.left > width * 0.25)
  if (long.length < 6) return joinRows(segments)
  const ordered: Piece[] = []
  let left: Piece[] = []
  let right: Piece[] = []
  const flush = () => {
    const below = findBelow(left, right)
    ordered.push(...left.slice(0, below), ...right, ...left.slice(below))
    left = []
    right = []
  }
  for (const piece of segments) {
    if (isRight(piece)) right.push(piece)
    else if (isLeft(piece)) left.push(piece)
    else {
      flush()
      ordered.push(piece)
    }
  }
  flush()
  return ordered
}

/**
 * Index of the first line at the left that stands below both columns: they end side by side, and a gap follows. Short lines of
 * a contact block are narrow enough for a column and belong to none.
 */
function findBelow(left: readonly Piece[], right: readonly Piece[]): number {
  const bottom = right.at(-1)?.top
  if (bottom === undefined) return left.length
  const first = left.findIndex((piece, i) => {
    const last = left[i - 1]
    return last !== undefined && piece.top > bottom && Math.abs(last.top - bottom) < last.size * 1.6 && piece.top - last.top > last.size * 1.6
  })
  return first < 0 ? left.length : first
}

function joinRows(segments: readonly Piece[]): Piece[] {
  const lines: Piece[] = []
  for (const piece of segments) {
    const last = lines.at(-1)
    if (last && Math.abs(last.top - piece.top) < Math.max(last.size, piece.size) * 0.4)
      lines[lines.length - 1] = { ...last, text: `${last.text.trimEnd()} | ${piece.text.trimStart()}`, right: piece.right }
    else lines.push(piece)
  }
  return lines
}

/** Page numbers, and the lines at the edge of the page that come back on others. */
export function dropRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const key = (line: Line) => `${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()}`
  const isAtEdge = (line: Line) => line.top < line.page.height * 0.1 || line.top > line.page.height * 0.9
  const counts = new Map<string, number>()
  for (const lines of pages) for (const text of new Set(lines.filter(isAtEdge).map(key))) counts.set(text, (counts.get(text) ?? 0) + 1)
  return pages.map((lines, i) =>
    lines.filter((line) => {
      if (!isAtEdge(line)) return !/^\W{0,3}more\W{0,3}$/i.test(line.text)
      if (PAGE_NUMBER.test(line.text.trim())) return false
      // The letterhead of the first page stays.
      return (counts.get(key(line)) ?? 0) < 2 || (i === 0 && line.top < line.page.height * 0.1)
    }),
  )
}

/** Lines to paragraphs: a new one where the gap widens, the type changes, an indent or a bullet stands, or the line before ends short. */
export function joinLines(pages: readonly (readonly Line[])[]): Paragraph[] {
  const lines = pages.flat()
  const size = median(lines.flatMap((line) => new Array<number>(Math.ceil(line.text.length / 20)).fill(line.size)))
  const gaps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i]!.top - lines[i - 1]!.top
    if (gap > 0 && gap < size * 3 && lines[i]!.page === lines[i - 1]!.page) gaps.push(gap)
  }
  // The gaps between lines of one paragraph are the small ones.
  const leading = gaps.sort((a, b) => a - b)[gaps.length >> 2] ?? size * 1.2
  const paragraphs: { text: string; size: number; lines: number }[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const last = paragraphs.at(-1)
    if (before && last && !startsParagraph(before, line, leading, size, lines)) {
      last.text = join(last.text, line.text.trim(), lines)
      last.lines++
    } else paragraphs.push({ text: line.text.trim(), size: line.size, lines: 1 })
  }
  return paragraphs.map((paragraph) => {
    const isHeading = paragraph.size > size * 1.15 && paragraph.text.length < 300
    const isItem = BULLET.test(paragraph.text)
    const level = isHeading ? (paragraph.size > size * 1.5 ? 1 : 2) : null
    return { kind: isHeading ? 'heading' : isItem ? 'item' : 'paragraph', level, text: paragraph.text.replace(/^[•●▪◦‣]\s*/, '') }
  })
}

function startsParagraph(before: Line, line: Line, leading: number, size: number, lines: readonly Line[]): boolean {
  const text = line.text.trim()
  if (BULLET.test(text)) return true
  if (Math.abs(before.size - line.size) > Math.max(1, line.size * 0.08)) return true
  const samePage = before.page === line.page
  const gap = line.top - before.top
  if (!samePage || gap < -leading) {
    // A column or page ends in the middle of a sentence, on a full line.
    const isOver = /[.!?:”"’)]$/.test(before.text.trim()) && !/^\p{Ll}/u.test(text)
    return isOver || before.right < edgeOf(before, lines) - line.size * 6
  }
  // Lines of one large heading.
  if (line.size > size * 1.15) return gap > line.size * 1.5
  if (gap > leading * 1.3) return true
  if (line.left - before.left > line.size * 1.2 && before.left < line.page.width * 0.3 && /[.!?:”"’)]$/.test(before.text.trim())) return true
  // The first word of this line would have fitted on the line before.
  const word = /^\S{1,40}/.exec(text)?.[0].length ?? 0
  const perCharacter = (before.right - before.left) / Math.max(1, before.text.trim().length)
  return before.right + (word + 2) * perCharacter < edgeOf(before, lines) - line.size
}

function join(text: string, next: string, lines: readonly Line[]): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) {
    const word = /[\p{L}]{1,40}-$/u.exec(text)![0]
    const rest = /^\p{L}{1,40}/u.exec(next)![0]
    if (keepsHyphen(word.slice(0, -1), rest)) return text + next
    const isKept = lines.some((line) => line.text.includes(word + rest)) && !lines.some((line) => line.text.includes(word.slice(0, -1) + rest))
    return isKept ? text + next : text.slice(0, -1) + next
  }
  return /[\u2010\u00AD]$/.test(text) ? text.slice(0, -1) + next : `${text} ${next}`
}

/** Where most lines of the column end at the right. */
function edgeOf(line: Line, lines: readonly Line[]): number {
  const ends: number[] = []
  for (const other of lines) if (Math.abs(other.left - line.left) < 40 && Math.abs(other.size - line.size) < 1.5) ends.push(other.right)
  ends.sort((a, b) => a - b)
  return ends[Math.floor(ends.length * 0.9)] ?? 0
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 10
}
