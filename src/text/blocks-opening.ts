import type { ReadBlock } from '../document.ts'
import { type DateFound, findDates, readDate } from './dates.ts'
import { isPlace, placeKind } from './places.ts'

/** Shorter blocks are left as they are. */
const WORTH = 250
/** So far into the text the title and what stands around it may reach. */
const LONGEST_OPENING = 600
const FIRST_BLOCKS = 3
const CITY = String.raw`(?:\p{Lu}[\p{L}.'’-]{1,20})(?:\s(?!and\s)\p{Lu}[\p{L}.'’-]{1,20}){0,2}?`
const REGION = String.raw`(?<region>D\.?C\.?|\p{Lu}[\p{L}.]{1,16}(?:\s\p{Lu}\p{L}{2,14})?)`
/** "Riverton, Ohio, May 5, 2031 /PRNewswire/ -- The": a place, its state, a date and a wire, then a dash. */
const DATELINE = new RegExp(
  String.raw`[([]?(?<city>${CITY})(?:,\s{1,2}${REGION})?[)\]]?(?:,?\s{1,2}[([]?(?<date>\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})[)\]]?)?(?:\s?[/(][\p{L} ]{3,30}[/)])?\s{0,2}(?:[–—]|--|-(?=\s))\s{0,2}(?=["“‘]?\p{Lu})`,
  'uy',
)
const WORD_START = /(?<=^|\s)[([]?\p{Lu}/gu
const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]+$/u
const RELEASE = /(?:for immediate release|for release|(?:press|news|media) (?:release|statement|advisory))(?![\p{L}\d])[\s:|–—-]{0,6}/iuy
const CONTACT = /(?:(?:media|press) )?contacts?(?: information)?\s?:/iy
/** Where what is said of a contact ends: the last number to call or address. */
const REACH = /(?:\(\d{3}\)\s?|\b\d{3}[-.])\d{3}[-.]\d{4}(?:\s(?:ext|x)\.?\s?\d{1,5})?|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,24}){1,4}/g
const WIRE_END = /\s(?:PR ?Newswire|Business ?Wire|GLOBE ?NEWSWIRE|GlobeNewswire|Newsfile Corp\.?|ACCESSWIRE|EIN Presswire)\s?$/i
const WIRE_START = /^(?:PR ?Newswire|Business ?Wire|GLOBE ?NEWSWIRE|Newsfile Corp\.?|ACCESSWIRE|EIN Presswire)\s{1,4}/i
const DATE_END = /(?<=\s)(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\/\d{1,2}\/\d{4})\s?$/u
const LINK_END = /\s(?:click|watch|read|listen|view|see)\s(?:it\s)?here\b.{0,160}$/i
const SENTENCE = /\p{Ll}[.!?]["”’)]?\s+\p{Lu}/u
const SHORTEST_TITLE = 3
const MOST_WORDS = 45
/** Share of the longer words that a title has in capitals. */
const MOSTLY = 0.6

/**
 * Parts the opening of a release that a crawl put into one line: "03.14.2031 For Immediate Release Contact: Jane Roe (202) 555-0143 Roe Opens Mill
 * Washington, D.C. – …" is a date, a mark, a contact, a title and the text, which its dateline opens.
 */
export function splitOpening(text: string, blocks: readonly ReadBlock[]): ReadBlock[] {
  for (let i = 0; i < Math.min(FIRST_BLOCKS, blocks.length); i++) {
    const block = blocks[i]!
    if (block.kind !== 'paragraph' || block.end - block.start < WORTH) continue
    const cuts = findCuts(text.slice(block.start, Math.min(block.end, block.start + LONGEST_OPENING)))
    if (cuts.length === 0) return [...blocks]
    const starts = [0, ...cuts].map((at) => block.start + at)
    const parts = starts.map((start, at) => trim(text, { ...block, start, end: starts[at + 1] ?? block.end }))
    return [...blocks.slice(0, i), ...parts, ...blocks.slice(i + 1)]
  }
  return [...blocks]
}

/** Where the parts behind the first begin; none if the line is no opening of a release. */
function findCuts(slice: string): number[] {
  const marks = readMarks(slice)
  const from = marks.at(-1) ?? 0
  const body = findDateline(slice, from)
  if (body === null) return marks
  const before = slice.slice(from, body.start)
  const title = trimTitle(before, body.place)
  if (title.trim() === '') return marks
  if (!isTitle(title.trim(), marks.length > 0)) return marks
  const cuts = [...marks]
  const rest = before.slice(title.length).trim()
  if (rest !== '') {
    const start = from + title.length + before.slice(title.length).search(/\S/)
    const wire = WIRE_START.exec(rest)?.[0].length ?? rest.length
    cuts.push(start)
    if (wire < rest.length) cuts.push(start + wire)
  }
  return [...cuts, body.start]
}

/** The ends of what stands before the title: the date of a list, "For Immediate Release", the day, whom to ask. */
function readMarks(slice: string): number[] {
  const cuts: number[] = []
  let at = 0
  for (let turn = 0; turn < 5; turn++) {
    const end = endOfDate(slice, at, turn === 0) ?? endOf(RELEASE, slice, at) ?? endOfContact(slice, at)
    if (end === null || end >= slice.length) break
    cuts.push(end)
    at = end
  }
  return cuts
}

/** A day and the gap behind it: a wide one, unless it stands behind a mark or another mark behind it. */
function endOfDate(slice: string, at: number, isFirst: boolean): number | null {
  const date: DateFound | null = readDate(slice, at)
  if (date === null || date.problem === 'no-year') return null
  const gap = /^[\t ]{1,20}/.exec(slice.slice(date.end))?.[0]
  if (gap === undefined) return null
  const end = date.end + gap.length
  return !isFirst || gap.includes('\t') || gap.length > 1 || endOf(RELEASE, slice, end) !== null ? end : null
}

function endOfContact(slice: string, at: number): number | null {
  if (endOf(CONTACT, slice, at) === null) return null
  REACH.lastIndex = at
  let end: number | null = null
  for (let found = REACH.exec(slice); found !== null && found.index < (end ?? at) + 80; found = REACH.exec(slice)) end = REACH.lastIndex
  return end === null ? null : end + /^[\s|,;]{0,6}/.exec(slice.slice(end))![0].length
}

function endOf(pattern: RegExp, slice: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(slice) ? pattern.lastIndex : null
}

/** Where the first dateline begins behind `from`: a known city, or a town whose state is known and which its letters or its mark set apart. */
function findDateline(slice: string, from: number): { start: number; place: string } | null {
  WORD_START.lastIndex = from
  for (let start = WORD_START.exec(slice); start !== null; start = WORD_START.exec(slice)) {
    const at = start.index
    DATELINE.lastIndex = at
    const found = DATELINE.exec(slice)?.groups
    if (!found) continue
    const hasRegion = found.region !== undefined && isRegion(found.region)
    if (found.region !== undefined && !hasRegion) continue
    const isApart = (CAPITALS.test(found.city!) && /(?:^|\p{Ll}|[\d.!?)”"])\s*$/u.test(slice.slice(from, at))) || start[0].length > 1
    const place = hasRegion ? `${found.city}, ${found.region}` : found.city!
    if (isPlace(found.city!) || (hasRegion && isApart)) return { start: at, place }
  }
  return null
}

function isRegion(name: string): boolean {
  return /^(?:\p{Lu}\.?){2}$/u.test(name) || /^\p{Lu}\p{L}{1,4}\.$/u.test(name) || placeKind(name) !== null
}

/** Without what stands behind a title: a link, the wire, the day, the place, which the dateline says again. */
function trimTitle(before: string, place: string): string {
  const again = before.lastIndexOf(` ${place}`)
  const title = (again < 0 ? before : before.slice(0, again)).replace(LINK_END, '').replace(DATE_END, '')
  return title.replace(WIRE_END, '')
}

/** No running text; without a mark before it in capitals, or with most words in them. */
function isTitle(title: string, isMarked: boolean): boolean {
  const words = title.split(/\s+/)
  // a dateline of another order: "(Example Wire) - May 4, 2031 - RIVERTON —", "Riverton, Ohio, Tuesday Aug 26, 2031 @ 7:00 AM Pacific —"
  if (!/^["“‘']?[\p{L}\d$]/u.test(title) || findDates(title, { start: 0, end: title.length }).some(({ iso }) => iso !== null)) return false
  if (words.length < SHORTEST_TITLE || words.length > MOST_WORDS || SENTENCE.test(title) || /[.,:;]$/.test(title)) return false
  if (isMarked) return true
  const long = words.filter((word) => /^["“‘']?\p{L}{4}/u.test(word))
  return long.length > 0 && long.filter((word) => /^["“‘']?\p{Lu}/u.test(word)).length >= long.length * MOSTLY
}

function trim(text: string, block: ReadBlock): ReadBlock {
  const words = text.slice(block.start, block.end)
  return { ...block, end: block.start + words.trimEnd().length }
}
