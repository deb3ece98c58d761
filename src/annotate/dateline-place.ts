import cities from '../lexicons/dateline-cities.txt'
import notPlaces from '../lexicons/dateline-not-places.txt'
import { isBodyHead, isLegalForm } from '../text/body-words.ts'
import { isCalendarWord } from '../text/dates.ts'
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
const WORD = String.raw`(?:[dDlL]')?\p{Lu}(?:[\p{L}\p{M}.']|-(?=\p{L})){0,24}`
const LINK = String.raw`(?:de|del|de la|la|le|les|of|the|upon|on|am|im|an der|ob der|sur|da|do|dos|di|al)`
const PART = new RegExp(String.raw`(?:${WORD}|the(?=\s\p{Lu}))(?:[ ](?:${LINK}[ ])?${WORD}){0,4}`, 'uy')
const JOIN = /(?:\s?,\s?|\s&\s?|&\s|\/(?=\S)|\s\/\s|\sand\s|\sAND\s)(?=\p{Lu})/uy
/** A state, province or country behind the city: "N.C.", "MA", "Calif.", "Ontario". */
const REGION_CODE = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.)$/u
/** Places whose name opens with an article. */
const WITH_ARTICLE = /^the (?:hague|bronx|dalles|woodlands|villages|valley)\b/i
/** "Cedar Grove", "Port Example": two words or three, one of them a word of places. */
const BY_FORM =
  /^(?:\p{Lu}\p{L}{2,15}\s){1,2}(?:Springs|Heights|Grove|Creek|Falls|Bay|Harbou?r|Beach|Hills|Junction|Rapids|Ridge|City|Lakes?)$|^(?:Port|Fort|Mount|Saint|St\.?|San|Santa)\s\p{Lu}\p{L}{2,15}$/u
/** "Riverton (Germany)" */
const COUNTRY = /^\s\((\p{Lu}[\p{L} .]{1,24})\)/u
const LONGEST_COUNTRY = 30
const FIRST_WORD = /^[\p{L}'-]+/u
/** "LINDEN NEWS", "MAYOR'S UPDATE" */
const HEADS_OF_PAGE = /\s(?:news|releases?|updates?|alert|bulletin|statement)$/i
const SLASH_BEFORE = /\s\/\s$/
const WIDE = /(?:wide|nationwide)$/i

let labels: ReadonlySet<string> | null = null

/** The place that starts at `at`, or null. Parts that are months or weekdays do not belong to it. */
export function readPlace(plain: string, at: number): PlaceFound | null {
  let end = at
  const parts: string[] = []
  for (let from = at; parts.length < 5; ) {
    PART.lastIndex = from
    const match = PART.exec(plain)
    if (!match || isCalendarWord(FIRST_WORD.exec(match[0])![0])) break
    // "RIVERTON / Linden Mills": who sends it
    if (SLASH_BEFORE.test(plain.slice(from - 3, from)) && !isCity(match[0]) && !isPlace(match[0])) break
    const part = parts.length > 0 || match[0].includes('-') ? beforeMonth(match[0]) : match[0]
    parts.push(part)
    end = from + part.length
    if (part !== match[0]) break
    const country = COUNTRY.exec(plain.slice(end, end + LONGEST_COUNTRY))
    if (country && isPlace(country[1]!)) {
      parts.push(country[1]!)
      end += country[0].length
      break
    }
    JOIN.lastIndex = end
    const join = JOIN.exec(plain)
    if (!join) break
    from = end + join[0].length
  }
  if (parts.length === 0) return null
  const name = plain.slice(at, end)
  const look = lookOf(parts)
  if (isLabel(name) || isBody(parts, look)) return null
  return { start: at, end, look }
}

/** "VA November 19", "Riverton-May 4": a date may follow without a comma. */
function beforeMonth(part: string): string {
  const hyphen = part.lastIndexOf('-')
  if (hyphen > 0 && isCalendarWord(part.slice(hyphen + 1))) return part.slice(0, hyphen)
  let at = part.indexOf(' ')
  while (at > 0 && !isCalendarWord(FIRST_WORD.exec(part.slice(at + 1))?.[0] ?? '')) at = part.indexOf(' ', at + 1)
  return at > 0 && /^\S{3,10}\s?$/.test(part.slice(at + 1)) ? part.slice(0, at) : part
}

function lookOf(parts: readonly string[]): PlaceFound['look'] {
  const first = parts[0]!
  if (/\p{Lu}{3}/u.test(first) && !/\p{Ll}/u.test(first)) return 'upper'
  if (isCity(first) || placeKind(first) === 'city' || WIDE.test(first) || BY_FORM.test(first)) return 'known'
  return parts.length > 1 && (REGION_CODE.test(parts[1]!) || isPlace(parts[1]!)) ? 'known' : 'open'
}

/** "Linden Mills, Inc.", "MINISTRY OF MILLS": who sends it stands where a place could. "COLLEGE PARK, Md." is a town. */
function isBody(parts: readonly string[], look: PlaceFound['look']): boolean {
  if (parts.some((part) => isFormOf(part.slice(part.lastIndexOf(' ') + 1)))) return true
  if (look === 'known' || isCity(parts[0]!) || (parts.length > 1 && (REGION_CODE.test(parts[1]!) || isPlace(parts[1]!)))) return false
  const words = parts[0]!.split(' ')
  return words.length > 1 && words.some((word, i) => isBodyHead(word) && (i === words.length - 1 || /^(?:of|for)$/i.test(words[i + 1]!)))
}

/** "Inc.", "INC.", but "CO" and "S.C." are states too. */
function isFormOf(word: string): boolean {
  return word.length > 2 && !isPlace(word) && (isLegalForm(word) || isLegalForm(word[0]! + word.slice(1).toLowerCase()))
}

function isLabel(name: string): boolean {
  labels ??= lexiconSet(notPlaces)
  const first = FIRST_WORD.exec(name)![0].toLowerCase()
  return labels.has(first) || HEADS_OF_PAGE.test(name) || (first === 'the' && !WITH_ARTICLE.test(name))
}

/** True for a city that a dateline may name without its state. */
export function isCity(name: string): boolean {
  return CITIES.has(name.toLowerCase())
}
