import type { ReadBlock, ReadResult } from '../document.ts'
import { splitLong } from './paragraphs.ts'

const LINE = /[^\r\n]+/g
const WIDEST = 100

/** Plain text is its own source; blocks are given only where lines are not paragraphs. */
export function readText(source: string): ReadResult {
  const lines = findLines(source)
  const wrapped = joinWrapped(source, lines)
  const blocks = wrapped ?? lines
  const split = splitLong(source, blocks)
  return { text: source, blocks: wrapped || split.length > blocks.length ? split : null, map: null, metadata: {}, warnings: [] }
}

function findLines(source: string): ReadBlock[] {
  const lines: ReadBlock[] = []
  for (const match of source.matchAll(LINE)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + match[0].indexOf(trimmed)
    lines.push({ start, end: start + trimmed.length, kind: 'paragraph', level: null })
  }
  return lines
}

/** Joins lines that a mailer or editor broke at a fixed width; null if the text was not broken so. */
function joinWrapped(source: string, lines: readonly ReadBlock[]): ReadBlock[] | null {
  const widths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0
  if (width > WIDEST || width < 45 || (widths.at(-1) ?? 0) > WIDEST * 1.5) return null
  const isFull = (i: number) => {
    const [line, next] = [lines[i]!, lines[i + 1]]
    if (!next || countLineEnds(source.slice(line.end, next.start)) !== 1) return null
    const word = /^\S{1,40}/.exec(source.slice(next.start, next.start + 40))?.[0].length ?? 0
    return line.end - line.start + 1 + word > width - 6
  }
  const followed = lines.map((_, i) => isFull(i))
  const full = followed.filter((f) => f === true).length
  if (full < 3 || full < lines.length * 0.3) return null
  const blocks: ReadBlock[] = []
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1)
    if (last && i > 0 && followed[i - 1] === true) blocks[blocks.length - 1] = { ...last, end: line.end }
    else blocks.push(line)
  }
  return blocks
}

function countLineEnds(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0
}
