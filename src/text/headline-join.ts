import type { Metadata, ReadBlock } from '../document.ts'
import { BYLINE, isBodyName, isHeaderLine } from './header-lines.ts'
import { CLOSED, isAddress, isAdjacent, LIST_MARK } from './line-ends.ts'
import { isFirstName } from './name-words.ts'
import { findPageTitle, squash } from './page-title.ts'

const LINK_START =
  /^(?:With|To|For|In|Of|On|And|Or|From|By|At|As|That|Who|Whose|Which|After|Before|Under|Over|Into|Through|During|While|Following|Against|Among|Amid|Between)\s/
/** A heading does not end so. */
const OPEN_END = /(?:\s(?:of|the|an?|and|for|to|with|in|at|by|from)|\S['’]s)\s?$/i
/** The headline stands among the first blocks. */
const TOP = 12
const TOP_OF_PAGE = 40
/** A line of a headline that was broken for its width is at least so long. */
const WIDE = 40
const LONGEST_LINE = 160
const LONGEST = 400
const SHORTEST_UPPER = 12
/** Share of the words in capitals. */
const MOSTLY = 0.7
const MOST_LINES = 4

/** Puts the lines of a headline into one block: together they are the page's title, or they look like lines of one. */
export function joinHeadline(text: string, blocks: readonly ReadBlock[], metadata: Metadata): ReadBlock[] {
  const title = findPageTitle(text, blocks, metadata)
  const out: ReadBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    let last = i
    if (block.kind === 'heading' && i < TOP_OF_PAGE && isBroken(text, block, blocks[i + 1])) last = i + 1
    else if (block.kind === 'paragraph') {
      if (title && i > title.block && i < TOP_OF_PAGE) last = findTitleEnd(text, blocks, i, title.squashed)
      else if (!title && i < TOP) last = findLookEnd(text, blocks, i)
    }
    out.push(last > i ? { ...block, end: blocks[last]!.end } : block)
    i = last
  }
  return out
}

/** "# Riverton Museum Announces the Appointment of": its last words went to a line of their own, right below. */
function isBroken(text: string, heading: ReadBlock, below: ReadBlock | undefined): boolean {
  if (below?.kind !== 'paragraph' || below.end - below.start > LONGEST_LINE || !isAdjacent(text, heading, below)) return false
  const rest = text.slice(below.start, below.end)
  return OPEN_END.test(text.slice(heading.start, heading.end)) && /^\p{L}/u.test(rest) && !CLOSED.test(rest) && !isHeaderLine(rest)
}

/** The last of the blocks from `i` on that together are the start of the page's title. */
function findTitleEnd(text: string, blocks: readonly ReadBlock[], i: number, title: string): number {
  const squashed = (block: ReadBlock) => squash(text.slice(block.start, Math.min(block.end, block.start + LONGEST)))
  let own = squashed(blocks[i]!)
  if (own.length <= 8 || own.length >= title.length || !title.startsWith(own)) return i
  let last = i
  while (own.length < title.length && blocks[last + 1] && title.startsWith(own + squashed(blocks[last + 1]!))) own += squashed(blocks[++last]!)
  return last
}

/** The last of the blocks from `i` on that look like lines of one headline. */
function findLookEnd(text: string, blocks: readonly ReadBlock[], i: number): number {
  const words = (at: number) => (blocks[at] ? text.slice(blocks[at]!.start, Math.min(blocks[at]!.end, blocks[at]!.start + LONGEST)) : '')
  const follows = (at: number) => blocks[at] !== undefined && blocks[at]!.kind === 'paragraph' && isAdjacent(text, blocks[at - 1]!, blocks[at]!)
  if (!follows(i + 1) || !isPart(words(i)) || CLOSED.test(words(i))) return i
  if (isAuthor(words(i + 1))) return i
  if (words(i).length >= WIDE && LINK_START.test(words(i + 1)) && words(i + 1).length < LONGEST_LINE && !CLOSED.test(words(i + 1))) return i + 1
  // lines that empty lines set apart from the rest
  if (i > 0 && isAdjacent(text, blocks[i - 1]!, blocks[i]!)) return i
  let last = i
  while (follows(last + 1)) if (++last - i >= MOST_LINES) return i
  if (!blocks[last + 1]) return i
  const lines = Array.from({ length: last - i + 1 }, (_, offset) => words(i + offset))
  if (!lines.every(isPart) || lines.slice(0, -1).some((line) => CLOSED.test(line)) || /[.:;]["'”’)]{0,2}$/.test(lines.at(-1)!)) return i
  const isUpper = lines.every(isCapitals)
  if (isUpper) return last
  // capitals, and the deck below them in small letters
  const uppers = lines.findIndex((line) => !isCapitals(line))
  if (uppers > 1) return i + uppers - 1
  return lines.length === 2 && lines[0]!.length >= WIDE && isWrapped(lines[0]!, lines[1]!) && isTitleCase(lines[0]!) === isTitleCase(lines[1]!) ? last : i
}

/** "By Jane Roe", not "By Nine in Ten of All Voters" */
const isAuthor = (line: string) => BYLINE.test(line) && isFirstName(line.split(' ')[1]!)

function isCapitals(line: string): boolean {
  return line.length > SHORTEST_UPPER && !/\p{Ll}{2}/u.test(line)
}

/** The first word of the next line would have made the line longer than the next one is. */
function isWrapped(line: string, next: string): boolean {
  return line.length + 1 + next.indexOf(' ') > next.length
}

/** "Riverton Opens Its New Bridge", against "New bridge opens in Riverton". */
function isTitleCase(line: string): boolean {
  const words = line.match(/(?<=^|\s)["“‘']?\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.filter((word) => /^["“‘']?\p{Lu}/u.test(word)).length >= words.length * MOSTLY
}

/** True for a line that may be part of a headline by its look. */
function isPart(line: string): boolean {
  return line.length < LONGEST_LINE && !isHeaderLine(line) && !isBodyName(line) && !isAddress(line) && !LIST_MARK.test(line) && !BYLINE.test(line)
}
