import type { ReadBlock } from '../document.ts'

/** A paragraph longer than this with wide gaps in it is a whole body whose line ends were lost. */
const LONG = 600
const GAP = /(?<=[.!?:;)][”"’')]{0,2})[ \u00A0]{2,12}(?=[\p{Lu}\p{N}“"‘'(•–—*-])/gu
const SENTENCE_END = /[.!?][”"’')]{0,2}[ \u00A0]{1,12}(?=[\p{Lu}“"‘])/gu
/** From this share on two blanks are the typist's habit after each sentence, not a lost line end. */
const HABIT = 0.6

/** Splits long paragraphs at the wide gaps that lost line ends left ("… today.  “We are …"). */
export function splitLong(text: string, blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.flatMap((block) => (block.end - block.start > LONG && block.kind === 'paragraph' ? split(text, block) : [block]))
}

/** True if some line of the text is a long paragraph that `splitLong` would split. */
export function hasLostLineEnds(text: string, blocks: readonly ReadBlock[]): boolean {
  return blocks.some((block) => block.end - block.start > LONG && split(text, block).length > 1)
}

function split(text: string, block: ReadBlock): ReadBlock[] {
  const slice = text.slice(block.start, block.end)
  const gaps = [...slice.matchAll(GAP)]
  const ends = slice.match(SENTENCE_END)?.length ?? 0
  if (gaps.length === 0 || (ends > 3 && gaps.length > ends * HABIT)) return [block]
  const pieces: ReadBlock[] = []
  let start = 0
  for (const gap of gaps) {
    pieces.push({ ...block, start: block.start + start, end: block.start + gap.index })
    start = gap.index + gap[0].length
  }
  pieces.push({ ...block, start: block.start + start })
  return pieces
}
