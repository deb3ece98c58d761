import type { Dateline, Span, Warning } from '../document.ts'
import type { DateFound } from '../text/dates.ts'
import { placeKind } from '../text/places.ts'
import { foldSpace } from '../text/white-space.ts'
import { eat, hasRegion, readBracketed, readFormula } from './dateline-formula.ts'
import { isCity, type PlaceFound } from './dateline-place.ts'

/** A dateline and what has to be said about its date. */
export interface DatelineFound {
  readonly dateline: Dateline
  readonly found: DateFound | null
  readonly warning: Warning | null
  /** A line of its own with words that are no known place: "Feast of St. Example, August 10, 2025". */
  readonly isDoubtful?: boolean
}

const LONGEST = 260
const PATH = /^[^/\n]{2,60}\s\/\s[^/\n]{2,40}\s\/\s/
const LEAD = /[\s•*·–—>-]{0,8}(?:for immediate release[\s:–—-]{1,4})?(?:on (?=[a-z]{3,9}\.? \d{1,2}, \d{4} [–—-]))?/iy
/** "EXAMPLE SUMMIT 2031, RIVERTON, Ore. –": the meeting at which it is made known. */
const EVENT = /\p{Lu}[\p{Lu}\d.&'’-]{1,24}(?: [\p{Lu}\d.&'’-]{1,24}){0,5} (?:19|20)\d\d, (?=\p{Lu})/uy
const TEXT_AFTER = /["'(]{0,2}[\p{Lu}\d$@#]/uy
/** After a city in capitals whose dash was lost in an export. */
const LOST_DASH = /^(?:\s{2,12}(?=["']?[\p{Lu}\d])|\s?(?=\p{Lu}\p{Ll}))(?!\s?(?:State|City|County|Post|Times|University|Heights|Street|Avenue)\b)/u

/** "WALPOLE, MA The", "DOVER, N.H. Example Mills" */
const STATE_LOST_DASH = /^\p{Lu}{3,14}(?: \p{Lu}{2,12}){0,2}, (?<state>\p{Lu}{2}|(?:\p{Lu}\.){2})(?=\s{1,12}\p{Lu}\p{Ll})/u

/** The formula PLACE, DATE, WIRE and dash that opens a block, in every order that agencies use; null if the block opens with something else. */
export function readDateline(text: string, plain: string, block: Span): DatelineFound | null {
  const slice = plain.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const isWhole = block.end - block.start <= LONGEST
  const lead = eat(LEAD, slice, 0)
  const start = /\d, /.test(slice) ? eat(EVENT, slice, lead) : lead
  return readClosed(text, slice, block, start, isWhole) ?? readLostDash(text, slice, block, start)
}

function readClosed(text: string, slice: string, block: Span, start: number, isWhole: boolean): DatelineFound | null {
  const bracketed = readBracketed(slice, start)
  const formula = bracketed ?? readFormula(slice, start)
  if (!formula) return null
  const { place, date, wire, end, isClosed, afterPlace } = formula
  const isEnd = isWhole && slice.slice(end).trim() === ''
  TEXT_AFTER.lastIndex = end
  const goesOn = TEXT_AFTER.test(slice)
  const rule = nameRule(place, date, wire)
  const make = (): DatelineFound => toDateline(text, block, { place, date, wire, end: afterPlace }, rule)
  if (!place) return date && isClosed && !isEnd && goesOn ? make() : null
  // a place alone on its line: a city that stands alone or has its state
  if (isEnd && !date && !wire && isSure(slice, place)) return toDateline(text, block, { place, date, wire, end: afterPlace }, 'place-line')
  // "Example Airport / News / 02.04.2025": the path of a page
  if (isEnd && PATH.test(slice)) return null
  // "March 4, 2031 | Jane Roe": who put it there
  if (isEnd && date && date.start < place.start && place.look === 'open' && !bracketed) return null
  if (isEnd)
    return (date?.iso || date?.problem === 'ambiguous' || (date && hasRegion(slice, place)) || bracketed) && (place.look !== 'open' || date)
      ? { ...make(), isDoubtful: place.look === 'open' }
      : null
  if (wire) return make()
  if (date) return isClosed && (goesOn || place.look !== 'open') ? make() : null
  if (!isClosed) return null
  if (place.look === 'open' && !bracketed) return null
  return goesOn && (place.look === 'known' || !isOneLongPhrase(slice, place)) ? make() : null
}

/** "WASHINGTON  The former chief …", "WASHINGTONAggregate Industries …". */
function readLostDash(text: string, slice: string, block: Span, start: number): DatelineFound | null {
  const behindState = slice.length < 60 ? null : STATE_LOST_DASH.exec(slice.slice(start))
  if (behindState && placeKind(behindState.groups!.state!) === 'region') {
    const place = { start, end: start + behindState[0].length, look: 'upper' as const }
    return toDateline(text, block, { place, date: null, wire: null, end: place.end }, 'place-lost-dash')
  }
  const match = /^\p{Lu}{3,14}(?: \p{Lu}{2,12}){0,2}(?=\s|\p{Lu}\p{Ll})/u.exec(slice.slice(start))
  if (!match || slice.length < 60) return null
  // "WASHINGTONThe": the last capital belongs to the next word
  const names = [match[0], match[0].slice(0, -1)]
  const name = names.find((candidate) => isCity(candidate) && LOST_DASH.test(slice.slice(start + candidate.length, start + candidate.length + 40)))
  if (!name) return null
  const place = { start, end: start + name.length, look: 'upper' as const }
  return toDateline(text, block, { place, date: null, wire: null, end: place.end }, 'place-lost-dash')
}

function toDateline(
  text: string,
  block: Span,
  parts: { place: PlaceFound | null; date: DateFound | null; wire: string | null; end: number },
  rule: string,
): DatelineFound {
  const { place, date, wire } = parts
  const from = Math.min(place?.start ?? Number.POSITIVE_INFINITY, date?.start ?? Number.POSITIVE_INFINITY)
  const move = (span: Span) => ({ start: block.start + span.start, end: block.start + span.end })
  const name = place && foldSpace(text.slice(block.start + place.start, block.start + place.end))
  const dateline = { place: name, date: date?.iso ?? null, wire, ...move({ start: from, end: parts.end }), rule }
  const found = date && { ...date, ...move(date) }
  return { dateline, found, warning: found && warnOf(found, foldSpace(text.slice(found.start, found.end))) }
}

/** What has to be said of a date that cannot be read. */
export function warnOf(date: DateFound, words: string): Warning | null {
  const span = { start: date.start, end: date.end }
  if (date.problem === 'ambiguous') return { code: 'ambiguous-date', message: `“${words}” may be read with the day or the month first.`, ...span }
  if (date.problem === 'impossible') return { code: 'impossible-date', message: `There is no such day as “${words}”.`, ...span }
  return null
}

function nameRule(place: PlaceFound | null, date: DateFound | null, wire: string | null): string {
  if (!place) return 'date-dash'
  if (date && date.start < place.start) return 'date-place-dash'
  return ['place', date && 'date', wire && 'wire']
    .filter(Boolean)
    .join('-')
    .replace(/^place$/, 'place-dash')
}

function isSure(slice: string, place: PlaceFound): boolean {
  const name = slice.slice(place.start, place.end)
  return isCity(name.split(/,|\sand\s/)[0]!) && place.end - place.start < 60
}

/** More than four words in capitals are a heading, not a place. */
function isOneLongPhrase(slice: string, place: PlaceFound): boolean {
  return slice.slice(place.start, place.end).split(',')[0]!.split(' ').length > 4
}
