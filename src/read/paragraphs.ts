import type { ReadBlock } from '../document.ts'

/** A body that came as one paragraph is longer than this and makes up most of the text. */
const LONG = 600
const GAP = /(?<=(?<before>\S))[ \t\u00A0]{2,40}(?=(?<after>\S{1,80}))/g
const SENTENCE_END = /[.!?][”"’')]{0,2}[ \u00A0]{1,12}(?=[\p{Lu}“"‘])/gu
const SENTENCE_GAP = /[.!?][”"’')]{0,2}[ \u00A0]{2,12}(?=[\p{Lu}“"‘])/gu
/** From this share on two blanks are the typist's habit after each sentence, not a lost line end. */
const HABIT = 0.8
const ADDRESS = /@|^www\.|^https?:/

/**
 * Splits a body that came as one long paragraph at the wide gaps that its lost line ends left
 * ("… today.  “We are …", "Media contact  Jane Roe  jane@roe.example").
 */
export function splitLong(text: string, blocks: readonly ReadBlock[]): ReadBlock[] {
  const total = blocks.reduce((sum, block) => sum + block.end - block.start, 0)
  return blocks.flatMap((block) => {
    const length = block.end - block.start
    return block.kind === 'paragraph' && length > LONG && length > total / 2 ? split(text, block) : [block]
  })
}

function split(text: string, block: ReadBlock): ReadBlock[] {
  const slice = text.slice(block.start, block.end)
  const ends = slice.match(SENTENCE_END)?.length ?? 0
  const wideEnds = slice.match(SENTENCE_GAP)?.length ?? 0
  if (ends > 4 && wideEnds > ends * HABIT) return [block]
  const pieces: ReadBlock[] = []
  let start = 0
  for (const gap of slice.matchAll(GAP)) {
    const { before, after } = gap.groups!
    // Two blanks inside of a sentence are a slip.
    if (/[\p{Ll},]/u.test(before!) && /^\p{Ll}/u.test(after!) && !ADDRESS.test(after!)) continue
    pieces.push({ ...block, start: block.start + start, end: block.start + gap.index })
    start = gap.index + gap[0].length
  }
  pieces.push({ ...block, start: block.start + start })
  return pieces
}
