import cities from '../lexicons/dateline-cities.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isPlace, placeKind } from '../text/places.ts'

/** A place as it stands in a dateline: "CHARLOTTE, N.C.", "LONDON & NEW YORK", "Minsk". */
export interface PlaceFound {
  readonly start: number
  readonly end: number
  /** upper: in capitals, a dash behind it is enough; known: a city that stands alone, or one with its state; else it needs a date or a wire. */
  readonly look: 'upper' | 'known' | 'open'
}

const CITIES = lexiconSet(cities)
const WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}.']|-(?=\p{L})){0,24}`
const LINK = String.raw`(?:de|del|de la|la|le|les|of|the|upon|on|am|an der|sur|da|do|dos|di|al)`
const PART = new RegExp(String.raw`(?:${WORD}|the(?=\s\p{Lu}))(?:[ ](?:${LINK}[ ])?${WORD}){0,4}`, 'uy')
const JOIN = /(?:\s?,\s?|\s&\s?|&\s|\/(?=\S)|\sand\s)(?=\p{Lu})/uy
const CALENDAR =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?/i
/** A state, province or country behind the city: "N.C.", "MA", "Calif.", "Ontario". */
const REGION_CODE = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.)$/u
/** What stands in capitals before a dash and is no place. */
const LABEL =
  /^(?:a|advisory|alert|also|announcement|attention|background|breaking|bulletin|by|caption|congressional|contacts?|correction|corrected|date|dateline|details|editor'?s?|embargo(?:ed)?|exclusive|fact|facts|feature|for|from|headline|here'?s|how|icymi|immediate|important|in|info|information|invitation|issued|it|just|letter|listen|live|media|memo|more|my|news|note|notes|notice|on|op-ed|our|photos?|please|posted|press|public|published|question|quote|read|register|release[ds]?|reminder|remarks|report|revised|rsvp|save|source|special|speech|statement|subject|summary|survey|tags?|test|that|the(?! (?:hague|bronx|dalles|woodlands|villages|valley))|these|this|tip|title|to|today|tomorrow|topic|transcript|update[ds]?|upcoming|urgent|us|usa|video|warning|watch|we|what|when|where|who|why|yesterday|you)\b/i
const WIDE = /(?:wide|nationwide)$/i

/** The place that starts at `at`, or null. Parts that are months or weekdays do not belong to it. */
export function readPlace(plain: string, at: number): PlaceFound | null {
  let end = at
  const parts: string[] = []
  for (let from = at; parts.length < 5; ) {
    PART.lastIndex = from
    const match = PART.exec(plain)
    if (!match || CALENDAR.test(match[0])) break
    parts.push(match[0])
    end = from + match[0].length
    JOIN.lastIndex = end
    const join = JOIN.exec(plain)
    if (!join) break
    from = end + join[0].length
  }
  if (parts.length === 0) return null
  const name = plain.slice(at, end)
  if (LABEL.test(name)) return null
  return { start: at, end, look: lookOf(parts) }
}

function lookOf(parts: readonly string[]): PlaceFound['look'] {
  const first = parts[0]!
  if (/\p{Lu}{3}/u.test(first) && !/\p{Ll}/u.test(first)) return 'upper'
  if (isCity(first) || placeKind(first) === 'city' || WIDE.test(first)) return 'known'
  return parts.length > 1 && (REGION_CODE.test(parts[1]!) || isPlace(parts[1]!)) ? 'known' : 'open'
}

/** True for a city that a dateline may name without its state. */
export function isCity(name: string): boolean {
  return CITIES.has(name.toLowerCase())
}
