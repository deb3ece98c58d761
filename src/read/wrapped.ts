import type { ReadBlock } from '../document.ts'
import { keepsHyphen } from './hyphens.ts'
import type { Edit } from './leftovers.ts'

const WIDEST = 100
const NARROWEST = 45
const WORD = /[\p{L}\d]{1,40}(?:-[\p{L}\d]{1,40}){0,4}/gu
const LINE_START = /^(?:[-*•–—·]|\(?\d{1,2}[.)]|[a-z][.)])\s/

/** Joins lines that a mailer or editor broke at a fixed width; null if the text was not broken so. */
export function joinWrapped(text: string, lines: readonly ReadBlock[]): ReadBlock[] | null {
  const widths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0
  if (width > WIDEST || width < NARROWEST || (widths.at(-1) ?? 0) > WIDEST * 1.5) return null
  const isFull = lines.map((line, i) => isBroken(text, line, lines[i + 1], width))
  const full = isFull.filter(Boolean).length
  if (full < 3 || full < lines.length * 0.3) return null
  const blocks: ReadBlock[] = []
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1)
    if (last && isFull[i - 1]) blocks[blocks.length - 1] = { ...last, end: line.end }
    else blocks.push(line)
  }
  return blocks
}

/** True if the line ends only because the next word did not fit. */
function isBroken(text: string, line: ReadBlock, next: ReadBlock | undefined, width: number): boolean {
  if (!next || countLineEnds(text.slice(line.end, next.start)) !== 1) return false
  const start = text.slice(next.start, next.start + 40)
  if (LINE_START.test(start)) return false
  const length = line.end - line.start
  const word = /^\S{1,40}/.exec(start)?.[0].length ?? 0
  if (length + 1 + word > width - 6) return true
  return (
    length > width * 0.7 &&
    (/^\p{Ll}/u.test(start) || /[\p{L}\d]-$|[,;]$|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u.test(text.slice(line.start, line.end)))
  )
}

/** The hyphens and line ends inside of words ("coopera-⏎tion"); hyphens that belong to the word stay. */
export function findHyphenations(text: string, blocks: readonly ReadBlock[]): Edit[] {
  const edits: Edit[] = []
  let words: ReadonlySet<string> | null = null
  for (const block of blocks) {
    const slice = text.slice(block.start, block.end)
    for (const match of slice.matchAll(/(?<left>[\p{L}\d]{1,40})-[ \t]{0,3}(?:\r\n|\r|\n)[ \t]{0,9}(?<right>\p{Ll}[\p{L}]{0,40})/gu)) {
      const { left, right } = match.groups!
      words ??= new Set(text.match(WORD))
      const keeps = keepsHyphen(left!, right!) || (words.has(`${left}-${right}`) && !words.has(left! + right!))
      const at = block.start + match.index + left!.length
      edits.push({ start: keeps ? at + 1 : at, end: block.start + match.index + match[0].length - right!.length, text: '' })
    }
  }
  return edits
}

function countLineEnds(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0
}
