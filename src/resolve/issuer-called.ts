import type { Document, Organization } from '../document.ts'
import { matchesIn } from '../text/matches.ts'

/** "the library is", "The library's", "the library." */
const BARE = /\b[Tt]he (\p{Lu}?\p{Ll}{3,13})(?=['’]s\b|[,.;]|\s(?:is|has|will|was|and|also|said|plans?|offers?|serves?|hopes?|opened|opens|hosts?)\b)/gu
/** What people call a house by that sends its own releases; not courts, agencies, companies, of which others tell. */
const HOUSES = new Set(
  'academy aquarium archive association cathedral centre center charity choir church clinic club college cooperative federation festival gallery guild hospital institute institution library ministry museum nonprofit observatory orchestra orphanage seminary shelter society theater theatre union university zoo'.split(
    ' ',
  ),
)
const SAMPLE = 20_000

/** The noun that heads a name: "library" of "Linden Public Library", "museum" of "Museum of Looms". */
export function headNounOf(name: string): string {
  const of = name.indexOf(' of ')
  const whole = of < 0 ? name : name.slice(0, of)
  return whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase()
}

/** The noun by which the text calls a house, if it is one alone and heads the name of one body alone. */
export function findCalled(doc: Document, organizations: readonly Organization[]): ReadonlySet<string> {
  const found = new Set(matchesIn(doc.plain.slice(0, SAMPLE), BARE).map(([, noun]) => noun!.toLowerCase()))
  const heads = organizations.map(({ name }) => headNounOf(name))
  const called = [...found].filter((noun) => HOUSES.has(noun) && heads.includes(noun))
  // "the university" and "the school": one is part of the other, or they are two
  return new Set(called.filter((noun) => called.length === 1 && heads.indexOf(noun) === heads.lastIndexOf(noun)))
}
