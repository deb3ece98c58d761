import type { Document, Warning } from '../document.ts'
import { type DateFound, findDates, readDate } from '../text/dates.ts'
import { isDateLine, measureDateLabel } from '../text/header-lines.ts'
import { matchesIn } from '../text/matches.ts'
import { isFirstName } from '../text/name-words.ts'
import { isInUnitedStates } from '../text/places.ts'
import { isPersonName } from './contact-names.ts'
import { warnOf } from './dateline.ts'
import { findDateBehindTitle } from './headline-date.ts'
import { findIssueNote } from './issue-note.ts'

export interface ReleaseDateFound {
  readonly iso: string | null
  readonly warning: Warning | null
}

/** Days that are not the release's own. */
const NOT_THIS = /^\W{0,4}(?:updated|modified|last (?:updated|modified|reviewed)|embargo|not for|event|when|deadline|expires?)\b/i
/** "*Posted by* Jane Roe, January 5, 2031" */
const POSTER = /^(?:posted|published|submitted|uploaded) by\s/i
const DAY_LABEL = /^\W{0,4}date\b/i
const EVENT_LABEL = /^\W{0,4}(?:time|place|venue|location|where)\s?:/i
/** What the software of the page writes: "2021-02-26 00:00:00". */
const STAMP = /^(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?/
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d\b/g
/** "Posted *09:14,* 3 July 2023" */
const TIME = /\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\b/i
/** Between a date and the first words of the text. */
const GAP = /^(?:\t|\s{2}|\s[|–—]\s)/
/** "date 2031-03-04", which a crawl wrote before the first words. */
const STAMPED = /^\s{0,3}date (?=(?:19|20)\d\d-\d\d-\d\d )/
const DOTTED = /^(\d\d)\.(\d\d)\.(\d{4})$/
/** So far behind a date of figures the same day in words may stand. */
const OPENING = 300
/** What stands before the date of a signature: a place, or the name of a body. */
const SIGNED = /^\W{0,3}(?:(?:\p{Lu}[\p{L}.'-]{0,20}|of|and|for|the|&|de),?\s){0,8}$/u
const LONGEST_DATE = 40
const LONGEST = 200
/** Behind the date of a line: a time, a place, a note. */
const LONGEST_BEHIND = 90
/** A line with nothing but the date may stand below the first sentence. */
const BELOW = 4
/** "press@mills.co.za", "www.mills.org.uk/news": the country that an address ends with. */
const COUNTRY_END = /(?:@|\/\/|www\.)[a-z\d.-]{1,80}\.([a-z]{2})(?![a-z\d.-])/g
/** Countries that write the day before the month. */
const DAY_FIRST = new Set(
  'uk ie au nz in pk bd lk za ng ke gh ug tz zm zw bw na mw rw sg my hk fr de es it nl be at ch se no dk fi pl pt gr cz ro eu br mx ar cl co pe'.split(' '),
)
/** Read for the habit of writing dates. */
const SAMPLE = 100_000

/**
 * The date that the release bears: in its dateline, on a line of its own at the top, labelled at the top or bottom, as the end of
 * its embargo, or in the file's own data.
 */
export function findReleaseDate(doc: Document, fromDateline: DateFound | null, place: string | null, embargoed: string | null): ReleaseDateFound {
  let doubtful = fromDateline
  if (fromDateline?.iso) return { iso: fromDateline.iso, warning: null }
  let warning: Warning | null = null
  const bodyStart = doc.blocks.findIndex((block) => block.role === 'body')
  for (let i = 0; i < doc.blocks.length; i++) {
    const date = readLine(doc, i, bodyStart < 0 ? doc.blocks.length - i : i - bodyStart)
    if (date?.iso) return { iso: inOrderOfPlace(doc, date, place), warning: null }
    if (date && date.problem !== 'impossible') doubtful ??= date
    if (date && date.problem !== 'no-year') warning ??= warnOf(date, doc.text.slice(date.start, date.end))
  }
  const noted = findIssueNote(doc)
  if (noted) return { iso: noted.date, warning: null }
  doubtful ??= readOpening(doc) ?? readBehindHeadline(doc) ?? readEnd(doc)
  if (doubtful?.iso) return { iso: inOrderOfPlace(doc, doubtful, place), warning: null }
  const settled = doubtful && (doubtful.problem === 'ambiguous' ? settle(doc, doubtful, place) : withYear(doc, doubtful))
  return { iso: settled ?? embargoed?.slice(0, 10) ?? doc.metadata.date ?? null, warning: settled ? null : warning }
}

/** The date of a line that bears little else; `below` counts the blocks from the body's start. */
function readLine(doc: Document, at: number, below: number): DateFound | null {
  const block = doc.blocks[at]!
  if (block.end - block.start > LONGEST || block.role === 'headline') return null
  const words = doc.plain.slice(block.start, block.end)
  if (!/\d/.test(words) || NOT_THIS.test(words) || isOfEvent(doc, at, words)) return null
  const isWhole = isDateLine(words) || isDateAndAuthor(words)
  const label = measureDateLabel(words) || (POSTER.exec(words)?.[0].length ?? 0)
  const isStamp = STAMP.test(words)
  if (block.role === 'subheadline' && !isWhole) return null
  if (!isStamp && !(below < 0 || (isWhole && below < BELOW) || (label > 0 && block.role !== 'chrome'))) return null
  if (block.role === 'chrome' && !isStamp && below >= 0) return null
  const dates = findDates(doc.plain, block)
  const date = (STAMPED.test(`${words} `) && dates[1]) || dates[0]
  if (!date) return null
  if (isStamp || isWhole || date !== dates[0]) return date
  const before = words.slice(label, Math.max(label, date.start - block.start)).replace(TIME, '')
  return /^[\s\p{L},.|:–—()-]{0,40}$/u.test(before) && block.end - date.end < LONGEST_BEHIND ? date : null
}

/** "09.14.2031    The mill opened": the date that a list of releases sets before the first words, with a gap behind it. */
function readOpening(doc: Document): DateFound | null {
  const first = doc.blocks[0]
  const words = first ? doc.plain.slice(first.start, first.start + LONGEST_DATE) : ''
  const stamp = STAMPED.exec(words)
  if (stamp) return readDate(words, stamp[0].length)
  const date = readDate(words, 0)
  return date && GAP.test(doc.text.slice(first!.start + date.end, first!.start + date.end + 4)) ? date : null
}

/** "Riverton Opens Its Bridge Sep 26, 2031", in one line. */
function readBehindHeadline({ blocks, plain }: Document): DateFound | null {
  const headline = blocks.find(({ role }) => role === 'headline')
  return headline ? (findDateBehindTitle(plain.slice(headline.start, headline.end))?.date ?? null) : null
}

/** "03.04.2031" above "WASHINGTON, D.C. –", or above "March 4, 2031": the month stands first there. */
function inOrderOfPlace(doc: Document, date: DateFound, place: string | null): string {
  const iso = date.iso!
  const [, day, month, year] = DOTTED.exec(doc.plain.slice(date.start, date.end)) ?? []
  if (day === undefined || Number(day) > 12) return iso
  const swapped = `${year}-${day}-${month}`
  const isSaid = () => findDates(doc.plain, { start: date.end, end: Math.min(date.end + OPENING, doc.plain.length) }).some((other) => other.iso === swapped)
  return (place !== null && isInUnitedStates(place)) || isSaid() ? swapped : iso
}

/** "Linden, March 4, 2031", "MINISTRY OF MILLS 4 MARCH 2031": the last line of all, which signs the text. */
function readEnd(doc: Document): DateFound | null {
  const last = doc.blocks.findLast(({ start, end }) => /[\p{L}\d]/u.test(doc.plain.slice(start, Math.min(end, start + LONGEST))))
  if (!last || last.role === 'headline' || last.end - last.start > LONGEST_BEHIND) return null
  const words = doc.plain.slice(last.start, last.end)
  // "— Jane Roe (@roe)" and the day of her post
  if (doc.plain.slice(Math.max(0, last.start - LONGEST_DATE), last.start).includes('@')) return null
  const dates = findDates(doc.plain, last)
  return dates.length === 1 && dates[0]!.iso && last.end - dates[0]!.end < 3 && SIGNED.test(words.slice(0, dates[0]!.start - last.start)) ? dates[0]! : null
}

/** "March 4, 2031 Jane Roe": the date of a post and who wrote it. */
function isDateAndAuthor(words: string): boolean {
  const date = readDate(words, 0)
  const author = date ? words.slice(date.end).trim() : ''
  return isFirstName(author.split(' ')[0]!) && isPersonName(author)
}

/** "Date: 4 March 2031", then "Time: 10 a.m.", "Place: Town Hall": when something will take place. */
function isOfEvent(doc: Document, at: number, words: string): boolean {
  if (!DAY_LABEL.test(words)) return false
  const behind = words.indexOf('\n')
  const next = doc.blocks[at + 1]
  return EVENT_LABEL.test(behind < 0 ? (next ? doc.plain.slice(next.start, next.start + 20) : '') : words.slice(behind + 1))
}

/** A date whose day and month may be swapped: the file's own date, the other dates of the text, an American dateline or the country of its addresses may decide. */
function settle(doc: Document, date: DateFound, place: string | null): string | null {
  const [first, second, year] = doc.plain.slice(date.start, date.end).match(/\d+/g) ?? []
  if (!first || !second || !year) return null
  const monthFirst = `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`
  const dayFirst = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`
  if (doc.metadata.date === monthFirst || doc.metadata.date === dayFirst) return doc.metadata.date
  let isMonthFirst = false
  let isDayFirst = false
  for (const [, a, b] of matchesIn(doc.plain.slice(0, SAMPLE), SLASHED)) {
    if (Number(b) > 12 && Number(a) <= 12) isMonthFirst = true
    if (Number(a) > 12 && Number(b) <= 12) isDayFirst = true
  }
  if (!isMonthFirst && !isDayFirst) {
    isMonthFirst = place !== null && isInUnitedStates(place)
    isDayFirst = !isMonthFirst && isFromDayFirst(doc)
  }
  if (isMonthFirst === isDayFirst) return null
  return isMonthFirst ? monthFirst : dayFirst
}

/** All addresses that end with a country end with one that writes the day first. */
function isFromDayFirst(doc: Document): boolean {
  const ends = [...matchesIn(doc.plain.slice(0, SAMPLE), COUNTRY_END)].map(([, end]) => end!)
  return ends.length > 0 && ends.every((end) => DAY_FIRST.has(end))
}

/** The year of a date without one: from the file's own date or the caller's reference date, the nearest before it. */
function withYear(doc: Document, date: DateFound): string | null {
  const reference = doc.options.referenceDate ?? doc.metadata.date
  if (!reference || !date.monthDay) return null
  const year = Number(reference.slice(0, 4))
  const same = `${year}-${date.monthDay}`
  return same <= reference ? same : `${year - 1}-${date.monthDay}`
}
