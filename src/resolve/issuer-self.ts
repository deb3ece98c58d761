import type { Contact, Document, Frame, Person } from '../document.ts'
import officeHolders from '../lexicons/office-holders.txt'
import { phrasePattern } from '../text/phrases.ts'
import { type Page, toKey } from './issuer-page.ts'

/** "Award-winning author Jane Roe", "Candidate Jane Roe": so much may stand before the name in the headline. */
const MOST_BEFORE = 40
/** "Under the Mill by Jane Roe", a work */
const BY = /\bby $/i
/** "NEWS: Roe Statement on …", "Roe's Remarks at …": by whoever is called by surname alone. */
const BY_SURNAME =
  /^(?:[\p{L} ]{4,20}: )?(?:(?<office>\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{3,14})?) )??(?<name>\p{Lu}[\p{L}'’-]{2,20}?)(?:['’]s?)? (?:[Ii]ssues |[Rr]eleases )?(?:[Ss]tatement|STATEMENT|[Rr]emarks|REMARKS|[Rr]esponds|[Rr]eacts) (?:on|at|to|after|following|regarding|ON|AT|TO|AFTER|FOLLOWING|REGARDING)\s/u
const OFFICE_HOLDER = new RegExp(`\\b${phrasePattern(officeHolders)}\\b`, 'i')
const SAYING = ['said', 'says', 'stated', 'added']

/**
 * The person whose own release it is: opens the headline, and nobody else is to be turned to, or a mailbox or site bears the name.
 */
export function findSelf(page: Page, people: readonly Person[], contacts: readonly Contact[]): Person | null {
  const headline = page.headline?.name ?? ''
  for (const person of people) {
    const at = headline.indexOf(person.name)
    if (at < 0 || at > MOST_BEFORE || BY.test(headline.slice(0, at)) || !/^\p{Lu}\S* \S/u.test(person.name)) continue
    const key = toKey(person.name)
    if ([...page.domains, ...page.hosts].some((host) => host.includes(key)) || isOwnContact(person, contacts)) return person
  }
  return null
}

/** Of all who are to be turned to, only this one has a name, and no body stands beside it. */
const isOwnContact = ({ name }: Person, contacts: readonly Contact[]) =>
  contacts.some((contact) => contact.name === name) && contacts.every((contact) => contact.organization === null && (contact.name ?? name) === name)

/** "NEWS: Roe Statement on the Dam", and below it what Roe said, whose other names the text does not have; "Mayor Roe's Statement": the mayor by full name. */
export function findSurnamed({ plain }: Document, { headline }: Frame, people: readonly Person[]): string | null {
  const { name, office } = BY_SURNAME.exec(headline?.value ?? '')?.groups ?? {}
  if (name === undefined) return null
  const person =
    people.find((candidate) => candidate.name.endsWith(` ${name}`)) ?? (office === undefined ? undefined : people.find((candidate) => candidate.name === name))
  if (office !== undefined) return person?.titles.some(({ text }) => OFFICE_HOLDER.test(text)) ? person.name : null
  return person === undefined && SAYING.some((verb) => plain.includes(` ${verb} ${name}`) || plain.includes(` ${name} ${verb}`)) ? name : null
}
