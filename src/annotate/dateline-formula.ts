import wireWords from '../lexicons/wire-services.txt'
import { type DateFound, readDate, readTime } from '../text/dates.ts'
import { lexiconSet } from '../text/lexicon.ts'
import { isPlace } from '../text/places.ts'
import { isCity, type PlaceFound, readPlace } from './dateline-place.ts'

const WIRES = lexiconSet(wireWords)
const WIRE_LIKE = /wire|newsfile|newsworthy|press\s?release|prweb|presse?\b|reuters/i
/** "RIVERTON (Example News) —": a name in capitals of one word or some. */
const AGENCY = /^\p{Lu}[\p{L}&'-]{1,20}(?: \p{Lu}[\p{L}&'-]{1,20}){0,3}$/u
/** "Riverton (RWC) –": who sends it from there. */
const INITIALS = /^\p{Lu}{3,8}$/u
/** Also what is left of a dash that was read with the wrong table: "â". */
const DASH = /\s{0,4}(?:--+|\.-|[–—―‒−]|(?<=\s)â(?:[\u0080-\u009F]{2}|€[“”"])?(?=\s)|-(?=\s|\p{Lu}|["(/]|$)|:(?=\s))\s{0,4}/uy
const PAREN_WIRE = /\(([^()\n]{2,40})\)/y
const DATED_WIRE = /\(([^()\n]{2,40}?)\s[–—-]\s(?=[\p{L}\d])/uy
const SLASH_WIRE = /\/\s{0,2}([^/\n]{2,40}?)\s{0,2}\/(?!\d)/y
/** "- Media OutReach Newswire - ": the name of a wire between two dashes. */
const BARE_WIRE = /([\p{L}\d][\p{L}\d .&]{2,38}?)(?=\s{0,2}(?:--+|[–—]|-\s))/uy
/** "Kyiv, 4 March 2025. The fund …" */
const STOP = /\.\s{1,4}(?=["'(]?\p{Lu})/uy
/** "Riverton, Thursday –" */
const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s{0,2}(?:--|[–—]|-\s))/y
/** "Suva, Monday. The team …" */
const WEEKDAY_STOP = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.\s{1,4}(?=["'(]?\p{Lu})/uy
const BLANKS = /\s{0,4}/y
const SLASH = /\/\s{0,3}/y
/** "Paris, le 4 mars 2025", "this 4th day": the article of the date goes with the gap. */
const GAP = /[\s,;|]{0,6}(?:(?:le|den|el|this|on)\s(?=\d))?/y
const ZONE =
  /\s{0,2}\(?(?:[A-Z][a-z]+\/[A-Z][A-Za-z_]+|(?:Central|Eastern|Pacific|Mountain|Greenwich)(?:\s(?:Standard|Daylight|Summer|Mean))?|[A-Z]{2,4}(?:\/[A-Z]{2,4})?|GMT[+-]\d{1,2})\b\)?(?:\s[Tt]ime)?/y

/** The parts of a dateline as they stand at the start of a block. */
export interface Formula {
  readonly place: PlaceFound | null
  readonly date: DateFound | null
  readonly wire: string | null
  /** Behind the last mark of the formula. */
  readonly end: number
  /** Behind its last part, before the dash. */
  readonly afterPlace: number
  readonly isClosed: boolean
}

/** Parts in any order, each at most once, until something else stands there; a place in brackets may have been read before them. */
export function readFormula(slice: string, start: number, bracketed: PlaceFound | null = null): Formula | null {
  let place = bracketed
  let date: DateFound | null = null
  let wire: string | null = null
  let at = start
  let afterPlace = start
  let isClosed = false
  let late: PlaceFound | null = null
  for (let turn = 0; turn < 12; turn++) {
    const from = eat(GAP, slice, at)
    const nextDate: DateFound | null = date ? null : (readDate(slice, from) ?? readBracketedDate(slice, from))
    // "(Newsfile Corp. - April 3, 2031)"
    const inWire: ReturnType<typeof readDateInWire> = nextDate || date ? null : readDateInWire(slice, from)
    if (inWire) {
      ;({ date } = inWire)
      wire = inWire.name
      at = inWire.end
      afterPlace = at
      isClosed = true
      continue
    }
    const nextWire = nextDate ? null : (readWire(slice, from, place, date !== null) ?? (isClosed ? readBareWire(slice, from) : null))
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
    } else if (!place && date && (late = readBracketedPlace(slice, from))) {
      place = late
      at = place.end + 1
      afterPlace = at
      isClosed = false
    } else if (!place && (place = isClosed && from > start ? readLatePlace(slice, from) : readPlace(slice, from))) {
      at = place.end
      afterPlace = at
      isClosed = false
    } else if (place && isClosed && !date && !wire && isSender(slice, place) && (late = readDatedPlace(slice, from))) {
      place = late
      at = place.end
      afterPlace = at
      isClosed = false
    } else if (place && !date && !isClosed && eat(WEEKDAY, slice, from) > from) {
      // nothing but a place stands before a weekday and a dash
      place = { ...place, look: place.look === 'open' ? 'known' : place.look }
      at = eat(WEEKDAY, slice, from)
    } else if (place && place.look === 'known' && !date && !isClosed && eat(WEEKDAY_STOP, slice, from) > from) {
      at = eat(WEEKDAY_STOP, slice, from)
      isClosed = true
    } else {
      const dash = place && date?.iso && at === date.end ? Math.max(eat(DASH, slice, at), eat(STOP, slice, at)) : eat(DASH, slice, at)
      const slash = dash > at || !place ? dash : eat(SLASH, slice, from)
      if (slash === at || slash === from) break
      // a colon ends only what is sure to be a dateline
      const isSaid = date !== null && !(place && date.start < place.start)
      if (slice.slice(at, slash).includes(':') && !isSaid && !wire && !(place && isSurePlace(slice, place))) break
      at = slash
      isClosed = true
    }
  }
  return place || date ? { place, date, wire, end: at, afterPlace, isClosed } : null
}

/** "(Newsfile Corp. - April 3, 2031)": the wire and the date in one pair of brackets. */
function readDateInWire(slice: string, from: number): { name: string; date: DateFound; end: number } | null {
  DATED_WIRE.lastIndex = from
  const match = DATED_WIRE.exec(slice)
  if (!match || !isWire(match[1]!)) return null
  const date = readDate(slice, from + match[0].length)
  return date && slice[date.end] === ')' ? { name: match[1]!.trim(), date, end: date.end + 1 } : null
}

/** "March 4, 2025 (Riverton, Ohio) –" */
function readBracketedPlace(slice: string, from: number): PlaceFound | null {
  const place = slice[from] === '(' ? readPlace(slice, from + 1) : null
  return place && place.look !== 'open' && slice[place.end] === ')' ? place : null
}

/** "RIVERTON, Ohio (March 4, 2025) –", "RIVERTON [March 4, 2025] –" */
function readBracketedDate(slice: string, from: number): DateFound | null {
  const closing = slice[from] === '(' ? ')' : slice[from] === '[' ? ']' : null
  const date = closing === null ? null : readDate(slice, from + 1)
  return date && slice[date.end] === closing ? { ...date, end: date.end + 1 } : null
}

/** A place behind the dash of a date or wire, "(NewsWire) - May 8, 2025 - DALLAS —": only if a dash follows it too. */
function readLatePlace(slice: string, from: number): PlaceFound | null {
  const place = readPlace(slice, from)
  return place && place.look !== 'open' && (eat(DASH, slice, place.end) > place.end || place.end === slice.length) ? place : null
}

/** "OECD - Paris, 4 March 2025": letters that are no place, before the place and the date. */
function isSender(slice: string, place: PlaceFound): boolean {
  const name = slice.slice(place.start, place.end)
  return /^\p{Lu}{2,8}$/u.test(name) && !isPlace(name) && !isCity(name)
}

/** A known place with a date behind it. */
function readDatedPlace(slice: string, from: number): PlaceFound | null {
  const place = readPlace(slice, from)
  return place && place.look !== 'open' && readDate(slice, eat(GAP, slice, place.end)) ? place : null
}

/** "(COUNTYWIDE) –", "[Geneva, 4 March 2025]", "(Whitehorse, Yukon)", "(Riverton) March 4, 2025 –". */
export function readBracketed(slice: string, start: number): Formula | null {
  const closing = slice[start] === '(' ? ')' : slice[start] === '[' ? ']' : null
  if (closing === null) return null
  const place = readPlace(slice, start + 1)
  if (!place || isWire(slice.slice(place.start, place.end))) return null
  const date = slice[place.end] === closing ? null : readDate(slice, eat(GAP, slice, place.end))
  const close = date?.end ?? place.end
  if (slice[close] !== closing) return null
  if (!date) {
    const behind = readFormula(slice, close + 1, place)
    if (behind && (behind.date || behind.wire)) return behind
  }
  const dash = eat(DASH, slice, close + 1)
  return {
    place,
    date,
    wire: null,
    end: eat(BLANKS, slice, dash),
    afterPlace: close,
    isClosed:
      dash > close + 1 || (closing === ']' && date !== null) || (place.look !== 'open' && date?.iso != null) || (date === null && hasRegion(slice, place)),
  }
}

/** "(Riverton, GA) On Tuesday …": so sure of itself that no dash has to follow. */
export function hasRegion(slice: string, place: PlaceFound): boolean {
  return place.look === 'known' && slice.slice(place.start, place.end).includes(',')
}

function readWire(slice: string, at: number, place: PlaceFound | null, hasDate: boolean): { name: string; end: number } | null {
  PAREN_WIRE.lastIndex = at
  const inParens = PAREN_WIRE.exec(slice)
  if (inParens) {
    const end = at + inParens[0].length
    // behind place and date, before a dash, nothing else stands in brackets; behind a place in capitals only a second place
    const isLikely =
      place !== null &&
      (hasDate || (place.look === 'upper' && AGENCY.test(inParens[1]!) && !isPlace(inParens[1]!)) || (place.look === 'known' && INITIALS.test(inParens[1]!)))
    return isWire(inParens[1]!) || (isLikely && eat(DASH, slice, end) > end) ? { name: inParens[1]!.trim(), end } : null
  }
  SLASH_WIRE.lastIndex = at
  const inSlashes = place ? SLASH_WIRE.exec(slice) : null
  if (!inSlashes || readDate(inSlashes[1]!, 0)) return null
  return { name: inSlashes[1]!.trim(), end: at + inSlashes[0].length - (isWire(inSlashes[1]!) ? 0 : 1) }
}

function readBareWire(slice: string, at: number): { name: string; end: number } | null {
  BARE_WIRE.lastIndex = at
  const name = BARE_WIRE.exec(slice)?.[1]?.trim()
  return name && isWire(name) ? { name, end: at + name.length } : null
}

/** A city that stands alone, or one with its state or country. */
function isSurePlace(slice: string, place: PlaceFound): boolean {
  const [city, region] = slice.slice(place.start, place.end).split(/,\s?/)
  return isCity(city!) || (region !== undefined && (isPlace(region) || /^\p{Lu}{2}$|^(?:\p{Lu}\.){2}$/u.test(region)))
}

function isWire(name: string): boolean {
  const lower = name.trim().toLowerCase()
  return WIRES.has(lower) || WIRES.has(lower.replace(/^www\.|\.com$/g, '')) || WIRE_LIKE.test(lower)
}

/** Where the pattern ends that is tried at `at`; `at` itself if it does not match. */
export function eat(pattern: RegExp, slice: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(slice)
  return match ? at + match[0].length : at
}
