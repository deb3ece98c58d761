import type { Span } from '../document.ts'
import monthNames from '../lexicons/months.txt'
import { parseLexicon } from './lexicon.ts'
import { matchesIn } from './matches.ts'

/** A date as it stands in the text. */
export interface DateFound extends Span {
  /** YYYY-MM-DD; null if the year is missing, the day does not exist, or day and month cannot be told apart. */
  readonly iso: string | null
  readonly problem: 'no-year' | 'ambiguous' | 'impossible' | null
  /** Month and day of a date without a year, "MM-DD". */
  readonly monthDay: string | null
  /** HH:MM if a time of day follows. */
  readonly time: string | null
}

const MONTHS = parseLexicon(monthNames).map((line) => line.split(' '))
const NAMES = MONTHS.flat().sort((a, b) => b.length - a.length)
const MONTH = String.raw`(?<month>${NAMES.join('|')})(?![\p{L}\d])\.?`
const WEEKDAY = String.raw`(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?,?\s{1,4})?`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)\b`
const DAY = String.raw`(?<day>\d{1,2})(?:\s?(?:st|nd|rd|th)(?![\p{L}])|er|º)?`

/** In this order: the first that matches at a place is right. All are anchored at `lastIndex`. */
const FORMS = [
  // "2024-10-03", "2024-10-03 16:24:16", "2024/10/03"
  String.raw`(?<year>(?:19|20)\d\d)(?:-(?<monthNumber>\d\d)-|/(?<monthOfYear>\d\d)/)(?<day>\d\d)(?!\d)`,
  // "Thursday, October 3rd, 2024", "April 19,2024", "Feb. 17"
  String.raw`${WEEKDAY}${MONTH}\s{0,4}${DAY}(?![\d%])(?:(?:\s{0,3},\s{0,4}|\s{1,4})${YEAR})?`,
  // "Friday, 11 October 2018", "the 5th of May 2025", "4. März 2025", "4 de marzo de 2025"
  String.raw`${WEEKDAY}(?:the\s)?${DAY}\.?(?:\s(?:of|de))?[\s-]{0,4}${MONTH}(?:[\s,-]{1,4}(?:de\s|del\s)?${YEAR})?`,
  // "11.10.2018": day, month, year wherever full stops are used, but for "10.23.2018"
  String.raw`(?<day>\d{1,2})\.(?<monthBehind>\d{1,2})\.(?<year>(?:19|20)\d\d)\b`,
  // "10/23/2024", "05/06/2024"
  String.raw`(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>(?:19|20)\d\d)\b`,
  // "05/23/14": with two digits for the year only where the day cannot be a month
  String.raw`(?<first>\d{1,2})/(?<second>1[3-9]|2\d|3[01])/(?<shortYear>\d\d)(?![\d/])`,
].map((form) => new RegExp(form, 'iuy'))

const TIME =
  /[\s,@|T]{1,4}(?:at\s)?(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?::\d\d)?\s?(?<half>[ap])\.?m\b\.?|(?<noon>noon|midnight)\b|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?::\d\d)?)/iy

/** "March", "Sept", "Monday": a word of dates, without its full stop. */
export function isCalendarWord(word: string): boolean {
  return NAMES.includes(word.toLowerCase()) || /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)$/i.test(word)
}

/** The date that starts exactly at `at`, or null. `plain` is the look-alike text. */
export function readDate(plain: string, at: number): DateFound | null {
  for (const form of FORMS) {
    form.lastIndex = at
    const match = form.exec(plain)
    if (!match) continue
    const end = at + match[0].length
    const { value, problem, monthDay } = evaluate(match.groups!)
    const time = readTime(plain, end)
    return { start: at, end, iso: value, problem, monthDay, time: time?.value ?? null }
  }
  return null
}

/** Every place where `readDate` may be worth a try: a digit, a month, a weekday. */
const STARTS =
  /\b(?:(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]{0,6}\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|\d{1,4}(?=[-/.\s]|st|nd|rd|th))/gi

/** The dates in a short range, in order; no two overlap. */
export function findDates(plain: string, span: Span): DateFound[] {
  const found: DateFound[] = []
  const slice = plain.slice(span.start, span.end)
  let from = 0
  for (const match of matchesIn(slice, STARTS)) {
    if (match.index < from) continue
    const date = readDate(slice, match.index)
    if (!date) continue
    from = date.end
    found.push({ ...date, start: date.start + span.start, end: date.end + span.start })
  }
  return found
}

/** The time of day that follows directly at `at`, as HH:MM. */
export function readTime(plain: string, at: number): { value: string; end: number } | null {
  TIME.lastIndex = at
  const match = TIME.exec(plain)
  if (!match) return null
  const { hour, minute, half, noon, hour24, minute24 } = match.groups!
  const end = at + match[0].length
  if (noon) return { value: noon.toLowerCase() === 'noon' ? '12:00' : '00:00', end }
  if (hour24) return { value: `${hour24.padStart(2, '0')}:${minute24}`, end }
  const twelve = Number(hour)
  if (twelve < 1 || twelve > 12) return null
  const hours = (twelve % 12) + (half!.toLowerCase() === 'p' ? 12 : 0)
  return { value: `${String(hours).padStart(2, '0')}:${minute ?? '00'}`, end }
}

type Evaluated = { value: string | null; problem: DateFound['problem']; monthDay: string | null }

function evaluate(groups: Record<string, string | undefined>): Evaluated {
  const { first, second, shortYear } = groups
  const year = groups.year ?? (shortYear && `${Number(shortYear) < 70 ? 20 : 19}${shortYear}`)
  if (first && second) {
    const [a, b] = [Number(first), Number(second)]
    if (a <= 12 && b <= 12 && a !== b) return { value: null, problem: 'ambiguous', monthDay: null }
    return a > 12 ? toIso(year, b, a) : toIso(year, a, b)
  }
  const [day, behind] = [Number(groups.day), Number(groups.monthBehind)]
  if (behind > 12 && day <= 12) return toIso(year, day, behind)
  const number = groups.monthNumber ?? groups.monthOfYear ?? groups.monthBehind
  const month = number ? Number(number) : MONTHS.findIndex((names) => names.includes(groups.month!.toLowerCase())) + 1
  return toIso(year, month, day)
}

function toIso(year: string | undefined, month: number, day: number): Evaluated {
  // 29 February is possible as long as no year says otherwise
  const last = month < 1 || month > 12 ? 0 : new Date(Date.UTC(year ? Number(year) : 2024, month, 0)).getUTCDate()
  if (day < 1 || day > last) return { value: null, problem: 'impossible', monthDay: null }
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year ? { value: `${year}-${monthDay}`, problem: null, monthDay } : { value: null, problem: 'no-year', monthDay }
}
