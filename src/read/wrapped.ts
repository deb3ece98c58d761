import type { ReadBlock } from '../document.ts'
import { keepsHyphen } from './hyphens.ts'
import type { Edit } from './leftovers.ts'

const WIDEST = 120
const NARROWEST = 45
/** Share of lines that go on in lower case, in a text that also has lines too long to be broken. */
const GOES_ON = 0.5
const WORD = /[\p{L}\d]{1,40}(?:-[\p{L}\d]{1,40}){0,4}/gu
const LINE_START = /^(?:[-*•–—·]|\(?\d{1,2}[.)]|[a-z][.)])\s/

/** Joins lines that a mailer or editor broke at a fixed width; null if the text was not broken so. */
export function joinWrapped(text: string, lines: readonly ReadBlock[]): ReadBlock[] | null {
  const widthOf = (line: ReadBlock) => line.end - line.start
  // lines that stand alone between blank ones were not broken: paragraphs that somebody pasted below say nothing of the others
  const neighbours = lines.filter((line, i) => isNext(text, line, lines[i + 1]) || (i > 0 && isNext(text, lines[i - 1]!, line)))
  const isMixed = lines.some((line) => widthOf(line) > WIDEST)
  const judged = isMixed ? neighbours : lines
  const widths = judged.map(widthOf).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0
  if (width > WIDEST || width < NARROWEST || (widths.at(-1) ?? 0) > WIDEST * 1.5) return null
  const isFull = lines.map((line, i) => isBroken(text, line, lines[i + 1], width))
  const full = isFull.filter(Boolean).length
  // contacts and headings are short in any text: only lines of some width are counted
  if (full < 3 || full < judged.filter((line) => widthOf(line) > width * 0.5).length * 0.3) return null
  // among long paragraphs and many short lines, a list of long lines is none of broken ones: most of those go on in lower case
  if (
    (isMixed || full < judged.length * 0.3) &&
    lines.filter((line, i) => isFull[i - 1] && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))).length < full * GOES_ON
  )
    return null
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
  if (!isNext(text, line, next)) return false
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

const isNext = (text: string, line: ReadBlock, next: ReadBlock | undefined): next is ReadBlock =>
  next !== undefined && countLineEnds(text.slice(line.end, next.start)) === 1

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
