import { ExtractError } from '../errors.ts'

/** The parser takes its time with marks that lead nowhere; no release has so many. */
const LARGEST = 1_000_000
const MOST_BRACKETS = 4_000
const MOST_MARKS = 40_000
const MOST_ITEMS = 10_000
const ITEM = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/gm
const TOO_DEEP = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/m

/** Throws for texts that would keep the parser busy for long. */
export function refuseHostile(source: string): void {
  if (source.length > LARGEST)
    throw new ExtractError(
      'too-large',
      `This Markdown file has ${source.length} characters; at most ${LARGEST} are read. Take it apart, or read it with --format text.`,
    )
  let brackets = 0
  let marks = 0
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (char === '[') brackets++
    else if (char === '*' || char === '_' || char === '`' || char === '<' || char === '~' || char === '&') marks++
  }
  if (brackets > MOST_BRACKETS || marks > MOST_MARKS || (source.match(ITEM)?.length ?? 0) > MOST_ITEMS || TOO_DEEP.test(source))
    throw new ExtractError('broken', 'This Markdown file has more marks than a text can use. Read it with --format text.')
}
