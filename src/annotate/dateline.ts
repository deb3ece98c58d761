import type { Dateline, Span, Warning } from '../document.ts'
import wireWords from '../lexicons/wire-services.txt'
import { type DateFound, readDate, readTime } from '../text/dates.ts'
import { lexiconSet } from '../text/lexicon.ts'
import { isCity, type PlaceFound, readPlace } from './dateline-place.ts'

/** A dateline and what has to be said about its date. */
export interface DatelineFound {
  readonly dateline: Dateline
  readonly found: DateFound | null
  readonly warning: Warning | null
}

const LONGEST = 260
const WIRES = lexiconSet(wireWords)
const WIRE_LIKE = /wire|newsworthy|press\s?release|prweb|presse?\b|reuters/i
const LEAD = /[\s•*·–—>-]{0,8}(?:for immediate release[\s:–—-]{1,4})?/iy
/** "Paris, le 4 mars 2025", "this 4th day": the article of the date goes with the gap. */
const GAP = /[\s,|]{0,6}(?:(?:le|den|el|this|on)\s(?=\d))?/y
const DASH = /\s{0,4}(?:--+|\.-|[–—―‒−]|-(?=\s|\p{Lu}|["(]|$)|:(?=\s))\s{0,4}/uy
const PAREN_WIRE = /\(([^()\n]{2,40})\)/y
const SLASH_WIRE = /\/\s{0,2}([^/\n]{2,40}?)\s{0,2}\/(?!\d)/y
const SLASH = /\/\s{0,3}/y
const ZONE =
  /\s{0,2}\(?(?:[A-Z][a-z]+\/[A-Z][A-Za-z_]+|(?:Central|Eastern|Pacific|Mountain|Greenwich)(?:\s(?:Standard|Daylight|Summer|Mean))?|[A-Z]{2,4}(?:\/[A-Z]{2,4})?|GMT[+-]\d{1,2})\b\)?(?:\s[Tt]ime)?/y
const TEXT_AFTER = /["'(]{0,2}[\p{Lu}\d$@#]/uy
/** After a city in capitals whose dash was lost in an export. */
const LOST_DASH = /^(?:\s{2,12}(?=["']?[\p{Lu}\d])|\s?(?=\p{Lu}\p{Ll}))(?!\s?(?:State|City|County|Post|Times|University|Heights|Street|Avenue)\b)/u

/** The formula PLACE, DATE, WIRE and dash that opens a block, in every order that agencies use; null if the block opens with something else. */
export function readDateline(text: string, plain: string, block: Span): DatelineFound | null {
  const slice = plain.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const isWhole = block.end - block.start <= LONGEST
  const start = eat(LEAD, slice, 0)
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
  if (isEnd) return (date?.iso || date?.problem === 'ambiguous' || bracketed) && (place.look !== 'open' || date) ? make() : null
  if (wire) return make()
  if (date) return isClosed && (goesOn || place.look !== 'open') ? make() : null
  if (!isClosed) return null
  if (place.look === 'open' && !bracketed) return null
  return goesOn && (place.look === 'known' || !isOneLongPhrase(slice, place)) ? make() : null
}

interface Formula {
  readonly place: PlaceFound | null
  readonly date: DateFound | null
  readonly wire: string | null
  /** Behind the last mark of the formula. */
  readonly end: number
  /** Behind its last part, before the dash. */
  readonly afterPlace: number
  readonly isClosed: boolean
}

/** Parts in any order, each at most once, until something else stands there. */
function readFormula(slice: string, start: number): Formula | null {
  let place: PlaceFound | null = null
  let date: DateFound | null = null
  let wire: string | null = null
  let at = start
  let afterPlace = start
  let isClosed = false
  for (let turn = 0; turn < 12; turn++) {
    const from = eat(GAP, slice, at)
    const nextDate: DateFound | null = date ? null : (readDate(slice, from) ?? readBracketedDate(slice, from))
    const nextWire = nextDate ? null : readWire(slice, from, place !== null)
    if (nextDate) {
      date = nextDate
      const time = readTime(slice, nextDate.end)
      at = time ? eat(ZONE, slice, time.end) : nextDate.end
      afterPlace = at
      isClosed = false
    } else if (nextWire) {
      wire = wire === null ? nextWire.name : `${wire} / ${nextWire.name}`
      at = nextWire.end
      afterPlace = at
      isClosed = true
    } else if (!place && (place = isClosed && from > start ? readLatePlace(slice, from) : readPlace(slice, from))) {
      at = place.end
      afterPlace = at
      isClosed = false
    } else {
      const dash = eat(DASH, slice, at)
      const slash = dash > at || !place ? dash : eat(SLASH, slice, from)
      if (slash === at || slash === from) break
      // a colon ends only what is sure to be a dateline
      if (slice.slice(at, slash).includes(':') && !date && !wire) break
      at = slash
      isClosed = true
    }
  }
  return place || date ? { place, date, wire, end: at, afterPlace, isClosed } : null
}

/** "RIVERTON, Ohio (March 4, 2025) –" */
function readBracketedDate(slice: string, from: number): DateFound | null {
  const date = slice[from] === '(' ? readDate(slice, from + 1) : null
  return date && slice[date.end] === ')' ? { ...date, end: date.end + 1 } : null
}

/** A place behind the dash of a date or wire, "(NewsWire) - May 8, 2025 - DALLAS —": only if a dash follows it too. */
function readLatePlace(slice: string, from: number): PlaceFound | null {
  const place = readPlace(slice, from)
  return place && place.look !== 'open' && eat(DASH, slice, place.end) > place.end ? place : null
}

/** "(COUNTYWIDE) –", "(Whitehorse, Yukon)". */
function readBracketed(slice: string, start: number): Formula | null {
  if (slice[start] !== '(') return null
  const place = readPlace(slice, start + 1)
  if (!place || slice[place.end] !== ')' || isWire(slice.slice(place.start, place.end))) return null
  const dash = eat(DASH, slice, place.end + 1)
  return { place, date: null, wire: null, end: dash, afterPlace: place.end + 1, isClosed: dash > place.end + 1 }
}

function readWire(slice: string, at: number, hasPlace: boolean): { name: string; end: number } | null {
  PAREN_WIRE.lastIndex = at
  const inParens = PAREN_WIRE.exec(slice)
  if (inParens) return isWire(inParens[1]!) ? { name: inParens[1]!.trim(), end: at + inParens[0].length } : null
  SLASH_WIRE.lastIndex = at
  const inSlashes = hasPlace ? SLASH_WIRE.exec(slice) : null
  if (!inSlashes || readDate(inSlashes[1]!, 0)) return null
  return { name: inSlashes[1]!.trim(), end: at + inSlashes[0].length - (isWire(inSlashes[1]!) ? 0 : 1) }
}

function isWire(name: string): boolean {
  const lower = name.trim().toLowerCase()
  return WIRES.has(lower) || WIRES.has(lower.replace(/^www\.|\.com$/g, '')) || WIRE_LIKE.test(lower)
}

/** "WASHINGTON  The former chief …", "WASHINGTONAggregate Industries …". */
function readLostDash(text: string, slice: string, block: Span, start: number): DatelineFound | null {
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
  const name = place && fold(text.slice(block.start + place.start, block.start + place.end))
  const dateline = { place: name, date: date?.iso ?? null, wire, ...move({ start: from, end: parts.end }), rule }
  const found = date && { ...date, ...move(date) }
  return { dateline, found, warning: found && warnOf(found, fold(text.slice(found.start, found.end))) }
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

function eat(pattern: RegExp, slice: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(slice)
  return match ? at + match[0].length : at
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
