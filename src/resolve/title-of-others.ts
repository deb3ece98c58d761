import type { Document, Organization, Person, Span, Title } from '../document.ts'
import { firstFrom, sentenceAt } from '../text/find-token.ts'
import { isPlace } from '../text/places.ts'

const SEAT = /^(.{3,40}? (?:County|City|Parish|Borough|Township|State)) /
/** Places of bodies before a title that are looked at. */
const MOST_PLACES = 40

export interface BodyPlace extends Span {
  readonly name: string
}

/** Where titles stand that say which body they are in. */
export function findBodied(people: readonly Person[]): readonly BodyPlace[] {
  return inOrder(
    people.flatMap(({ titles }) => titles.flatMap(({ start, end, organization }) => (organization === null ? [] : [{ start, end, name: organization }]))),
  )
}

/** Where bodies are named. */
export function findNamed(organizations: readonly Organization[]): readonly BodyPlace[] {
  return inOrder(organizations.flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name }))))
}

/** Both in the order of the text. */
export function withNamed(bodied: readonly BodyPlace[], named: readonly BodyPlace[]): readonly BodyPlace[] {
  return inOrder([...bodied, ...named])
}

function inOrder(places: readonly BodyPlace[]): readonly BodyPlace[] {
  return [...places].sort((a, b) => a.start - b.start)
}

/**
 * "Among the guests were Example County Sheriff's Office Colonel Ann Roe, *Director Bo Day*": of a list in which the bodies of others are
 * named and the sender is not, nobody is the sender's for sure.
 */
export function isAmongOthers(doc: Document, title: Title, own: string, issuer: readonly Span[], places: readonly BodyPlace[]): boolean {
  if (title.rule !== 'title-before-name') return false
  const sentence = sentenceAt(doc, title.start)
  if (sentence === undefined || (issuer[firstFrom(issuer, sentence.start)]?.start ?? sentence.end) < sentence.end) return false
  const before = firstFrom(places, title.start)
  let isBehindOther = false
  for (let i = before - 1; i >= Math.max(0, before - MOST_PLACES) && places[i]!.start >= sentence.start; i--) {
    if (places[i]!.name === own) return false
    isBehindOther = true
  }
  return isBehindOther
}

/** "*Example County* Waters Director" in a release of a club: a county's office. */
export function isOfAnotherCounty(title: Title, own: string): boolean {
  const county = SEAT.exec(title.text)?.[1]
  return county !== undefined && !own.includes(county) && isPlace(county.slice(0, county.lastIndexOf(' ')))
}
