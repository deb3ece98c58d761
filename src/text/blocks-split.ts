import type { ReadBlock } from '../document.ts'
import { matchesIn } from './matches.ts'

/** Between real paragraphs that an export put into one: "… /PRWire/ -- Introduction to Waves Waves, situated". */
const GAP = /(?<=[.!?:]["'”’)]{0,2}|[\p{L}\p{N}>])[ \t\u00A0]{2,40}(?=["“'‘(]?[\p{Lu}\d•])/gu
/** Quicker than `GAP`: any wide gap at all. */
const WIDE = /[ \t\u00A0]{2}/
const ENDED = /[.!?:]["'”’)]{0,2}$/
/** Shorter blocks are left as they are. */
const WORTH = 400
/** From this share of sentence ends on two blanks are the typist's habit. */
const HABIT = 0.5
/** A gap inside a sentence, where a line once ended: "more  than". */
const INSIDE = /[\p{Ll},][ \t\u00A0]{2,12}\p{Ll}/gu
/** From so many on gaps say nothing. */
const WRAPPED = 4
const SENTENCE_END = /[.!?]["'”’)]{0,2}[ \u00A0]{1,12}(?=[\p{Lu}“"‘])/gu

/** Splits blocks at the wide gaps that lost line ends left; a text whose sentences or lines are all set apart so is left alone. */
export function splitParts(text: string, blocks: readonly ReadBlock[]): ReadBlock[] {
  const wide = blocks.some((block) => block.end - block.start > WORTH)
  if (!wide || !WIDE.test(text) || isHabit(text) || isWrapped(text)) return [...blocks]
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.end - block.start > WORTH ? split(text, block) : [block]))
}

function isHabit(text: string): boolean {
  let ends = 0
  let wide = 0
  for (const match of matchesIn(text, SENTENCE_END)) {
    ends++
    if (/\s{2}$/.test(match[0])) wide++
  }
  return ends > 4 && wide > ends * HABIT
}

function isWrapped(text: string): boolean {
  let gaps = 0
  INSIDE.lastIndex = 0
  while (gaps < WRAPPED && INSIDE.test(text)) gaps++
  return gaps >= WRAPPED
}

/** True if a quotation mark was opened and not closed. */
function isInsideQuote(piece: string): boolean {
  let depth = 0
  let straight = 0
  for (const mark of piece.matchAll(/["“”]/g)) {
    if (mark[0] === '“') depth++
    else if (mark[0] === '”') depth--
    else straight++
  }
  return depth > 0 || straight % 2 === 1
}

function split(text: string, block: ReadBlock): ReadBlock[] {
  const slice = text.slice(block.start, block.end)
  if (!WIDE.test(slice)) return [block]
  const pieces: ReadBlock[] = []
  let start = 0
  for (const gap of matchesIn(slice, GAP)) {
    // a city whose dash was lost ("WASHINGTON  The …") stays with its sentence
    const piece = slice.slice(start, gap.index)
    if (piece.length < 40 && !/\p{Ll}/u.test(piece)) continue
    // without a full stop only a short heading ends, and only behind another gap
    if (!ENDED.test(piece) && (start === 0 || piece.length > 90)) continue
    if (isInsideQuote(piece)) continue
    pieces.push({ ...block, start: block.start + start, end: block.start + gap.index })
    start = gap.index + gap[0].length
  }
  pieces.push({ ...block, start: block.start + start })
  return pieces
}
