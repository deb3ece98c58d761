import { isPersonName } from '../annotate/contact-names.ts'
import type { Contact, Document, Organization, Person, Title } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import { isSamePerson, keysOfName, MOST_BEARERS } from './people.ts'
import { isSameOffice } from './people-offices.ts'

/** Joins two offices of one person. */
const JOIN = /\s(?:&|and)\s|\s?[/|]\s?/

const BEFORE_BODY = /[\s,]{0,20}(?:\s(?:of|for|at|with)(?:\sthe)?)?[\s,]{0,20}$/
const OWN_LINK = /^\s(?:of|for)\s/

/** Whom a contact block names is a person too, and the title that it gives to a person is one of theirs. */
export function joinContacts(doc: Document, people: readonly Person[], organizations: readonly Organization[], contacts: readonly Contact[]): Person[] {
  const bodies = new Set(organizations.flatMap((organization) => [organization.name, organization.acronym, ...organization.aliases]))
  const byName = new Map<string, number>()
  for (const [i, { name }] of organizations.entries()) if (!byName.has(name)) byName.set(name, i)
  const bodyBehind = (words: string) => organizations[firstEnding(words, byName)]
  const joined = [...people]
  // a staff list may name thousands: each is compared only with those of the same surname or first names
  const index = new Map<string, Set<number>>()
  const isNamed = new Uint8Array(doc.text.length)
  const add = (person: Person, at: number) => {
    for (const key of [...keysOfName(person.name), ...person.mentions.map(({ text }) => text)]) index.set(key, (index.get(key) ?? new Set()).add(at))
    for (const { start, end } of person.mentions) isNamed.fill(1, start, end)
  }
  const bearersOf = (key: string): readonly number[] => {
    const bearers = index.get(key)
    return bearers === undefined || bearers.size > MOST_BEARERS ? [] : [...bearers]
  }
  people.forEach(add)
  for (const contact of contacts) {
    const { name } = contact
    if (name === null || bodies.has(name)) continue
    const alike = [name, ...keysOfName(name)].flatMap((key) => bearersOf(key)).sort((a, b) => a - b)
    const known = alike.find((at) => isBearer(joined[at]!, name))
    if (known !== undefined) {
      const person = joined[known]!
      joined[known] = { ...person, titles: toTitles(doc, contact, bodyBehind).reduce(addTitle, person.titles) }
    } else if (isPersonName(name)) {
      const start = findInside(doc, contact, name)
      const end = start + name.length
      if (start < 0 || isNamed.subarray(start, end).includes(1)) continue
      const person = { name, honorific: null, titles: toTitles(doc, contact, bodyBehind), mentions: [{ text: name, start, end, rule: 'contact-name' }] }
      add(person, joined.push(person) - 1)
    }
  }
  return joined.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

function isBearer(person: Person, name: string): boolean {
  return person.name === name || isSamePerson(person.name, name) || person.mentions.some((mention) => mention.text === name)
}

/** The office of a contact, or each of two that "&" joins, without the body that stands behind it. A desk or a department is no office. */
function toTitles(doc: Document, contact: Contact, bodyBehind: (words: string) => Organization | undefined): Title[] {
  if (contact.title === null) return []
  const parts = contact.title.split(JOIN)
  const texts = parts.every(isOffice) ? parts : isOffice(contact.title) ? [contact.title] : []
  return texts.flatMap((words) => {
    const body = bodyBehind(words)
    const role = body ? words.slice(0, -body.name.length).replace(BEFORE_BODY, '') : words
    // "director of communications *for the Example Ministry*" is one phrase, "manager at Example Mills" is not
    const text = body && OWN_LINK.test(words.slice(role.length)) ? words : role
    const start = findInside(doc, contact, text)
    if (start < 0) return []
    return [{ text, role, organization: body?.name ?? contact.organization, start, end: start + text.length, rule: 'contact-title' }]
  })
}

/** The first in the order of the text of those in whose name the words end; -1 if they end in none. */
function firstEnding(words: string, byName: ReadonlyMap<string, number>): number {
  let first = -1
  for (let blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
    const at = byName.get(words.slice(blank + 1))
    if (at !== undefined && (first < 0 || at < first)) first = at
  }
  return first
}

/** Where words first stand within a contact; -1 if they do not. */
function findInside(doc: Document, { start, end }: Contact, words: string): number {
  const at = doc.text.slice(start, end).indexOf(words)
  return at < 0 ? -1 : start + at
}

function isOffice(words: string): boolean {
  return words.split(/[\s,]+/).some((word) => isTitleHead(word.toLowerCase().replace(/\.$/, '')))
}

/** The titles with one more, or with its body where they lack it. */
function addTitle(titles: readonly Title[], title: Title): readonly Title[] {
  if (!titles.some((own) => isSameOffice(own, title))) return [...titles, title]
  return titles.map((own) => (own.organization === null && isSameOffice(own, title) ? { ...own, organization: title.organization } : own))
}
