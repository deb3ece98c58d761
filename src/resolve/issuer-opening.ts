import type { Document, Person, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import { isBodyNoun } from '../text/body-words.ts'
import { isFirstName } from '../text/name-words.ts'
import { phrasePattern } from '../text/phrases.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import type { Page } from './issuer-page.ts'

const ANNOUNCES = new RegExp(`^(?:to |will |has |today )?${phrasePattern(announcing)}\\b`, 'i')
/** What a body does of its own will, as a headline says it. */
const OWN_ACTS = words(
  'add adds appoint appoints award awards bring brings call calls celebrate celebrates close closes debut debuts donate donates earn earns expand expands expanding give gives hire hires hold holds host hosts invite invites join joins mark marks name names now offer offers offering open opens partner partners plan plans present presents promote promotes raise raises receive receives reveal reveals seek seeks send sends share shares sign signs thank thanks win wins',
)
/** What ends the name of a thing or an event, which others hold. */
const THINGS = words(
  'act app award awards bill bridge case court cup day draw fair friday game highway index lake law market monday month parade park plan price prices prize program programme project report river road rules saturday season series show storm street study sunday survey trail trial tour virus vote war week',
)
/** What opens the name of somebody or something else. */
const OPENERS = words('hurricane mount president prime king queen pope judge justice team world black new')
const SMALL = words('& and of for the at')
const SMALL_AT_END = /^(?:&|and|of|for|the|at)$/i
const MOST_WORDS = 8
const LOOKED_AT = 160
const LEAD_START = /^[\s–—-]{0,4}(?:[Tt]he )?/
/** What may stand before the name in the text: nothing, "The", "A new tea room, ". */
const BEFORE = /(?:^|[\s–—-]\s?|[Tt]he |, )$/
const PREPOSITION = /\b(?:of|in|at|by|with|for|to|on|from|and|against|about) (?:the )?$/i
const BEHIND = /^(?:,|®|™| \(|'s board| (?:(?:is|are|has|have|will|was|were|today|can|announced|and|said)\b|\p{Ll}{2,14}(?:s|ed|t|e|d)\b))/u

/**
 * "Linden Harriers celebrate nine medals" above "Linden Harriers came home …": the words with which the headline opens and of which the text speaks
 * first, where they do what a body does; null if they name a person, a place or an event.
 */
export function findOpeningName(doc: Document, page: Page, people: readonly Person[], lead: Span | null): string | null {
  if (lead === null || page.headline === null) return null
  const title = page.headline.name.split(/\s+/)
  const from = title[0]!.toLowerCase() === 'the' ? 1 : 0
  const text = doc.plain.slice(lead.start, Math.min(lead.end, lead.start + LOOKED_AT))
  for (let to = Math.min(from + MOST_WORDS, title.length - 1); to > from + 1; to--) {
    const name = title.slice(from, to)
    if (SMALL_AT_END.test(name.at(-1)!) || !name.every(isCapital) || !actsNext(title.slice(to))) continue
    const at = placeOf(name.join(' '), text)
    if (at === null) continue
    const found = doc.text.slice(lead.start + at.start, lead.start + at.end)
    return isBodyLike(found, people) ? found : null
  }
  return null
}

/** ", a *group* of anglers, is asking": what the text says it is. */
const INTRODUCED = /^(?:an?|the) ((?:[\p{L}\d’'-]{1,20} ){0,6}?[\p{L}-]{3,20})(?=,| (?:of|for|that|which|in|based|working|with|dedicated|whose)\b)/u

/**
 * "Save the Alder River, a group of anglers, is asking …": the words in capitals with which the text opens, and behind them the kind of body;
 * null if they name a person.
 */
export function findIntroducedName(doc: Document, people: readonly Person[], lead: Span | null): string | null {
  if (lead === null) return null
  const text = doc.plain.slice(lead.start, Math.min(lead.end, lead.start + LOOKED_AT))
  const opened = LEAD_START.exec(text)![0].length
  const comma = text.indexOf(', ', opened)
  const words = text.slice(opened, Math.max(opened, comma)).split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || !words.every(isCapital) || SMALL_AT_END.test(words.at(-1)!)) return null
  const what = INTRODUCED.exec(text.slice(comma + 2))?.[1]
  if (what === undefined || !isBodyNoun(what.slice(what.lastIndexOf(' ') + 1).toLowerCase())) return null
  const found = doc.text.slice(lead.start + opened, lead.start + comma)
  return isBodyLike(found, people) ? found : null
}

function placeOf(name: string, text: string): Span | null {
  const start = name === name.toUpperCase() ? text.toUpperCase().indexOf(name) : text.indexOf(name)
  if (start < 0) return null
  const end = start + name.length
  const before = text.slice(0, start)
  if (!BEFORE.test(before) || PREPOSITION.test(before) || !BEHIND.test(text.slice(end))) return null
  return text.slice(start, end).split(' ').every(isCapital) ? { start, end } : null
}

const isCapital = (word: string) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word)

/** "celebrate nine medals", "to Open in Riverton", "Proudly Announces" */
function actsNext(rest: readonly string[]): boolean {
  const [first, second] = rest.map((word) => word.toLowerCase())
  if (ANNOUNCES.test(rest.slice(0, 4).join(' '))) return true
  const verb = first === 'to' || first === 'will' || first?.endsWith('ly') ? second : first
  return verb !== undefined && OWN_ACTS.has(verb)
}

function isBodyLike(name: string, people: readonly Person[]): boolean {
  const parts = name.toLowerCase().split(' ')
  if (THINGS.has(parts.at(-1)!) || OPENERS.has(parts[0]!) || parts.some((part) => isTitleHead(part)) || isPlace(name)) return false
  return !(parts.length === 2 && isFirstName(name.split(' ')[0]!)) && !people.some((person) => name.includes(person.name) || person.name.includes(name))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
