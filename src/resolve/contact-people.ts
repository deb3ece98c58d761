import { isPersonName } from '../annotate/contact-names.ts'
import type { Contact, Document, Organization, Person, Title } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import { isSameOffice, isSamePerson } from './people.ts'

/** Whom a contact block names is a person too, and the title that it gives to a person is one of theirs. */
export function joinContacts(doc: Document, people: readonly Person[], organizations: readonly Organization[], contacts: readonly Contact[]): Person[] {
  const bodies = new Set(organizations.flatMap((organization) => [organization.name, organization.acronym, ...organization.aliases]))
  let joined = [...people]
  for (const contact of contacts) {
    const { name } = contact
    if (name === null || bodies.has(name)) continue
    const known = joined.find((person) => person.name === name || isSamePerson(person.name, name) || person.mentions.some((mention) => mention.text === name))
    if (known) {
      const title = toTitle(doc, contact)
      const isNew = title !== null && !known.titles.some((other) => isSameOffice(other, title))
      if (isNew) joined = joined.map((person) => (person === known ? { ...person, titles: [...person.titles, title] } : person))
      else if (title?.organization)
        joined = joined.map((person) =>
          person === known
            ? {
                ...person,
                titles: person.titles.map((own) =>
                  own.organization === null && isSameOffice(own, title) ? { ...own, organization: title.organization } : own,
                ),
              }
            : person,
        )
    } else if (isPersonName(name)) {
      const start = doc.text.indexOf(name, contact.start)
      if (
        start < 0 ||
        start + name.length > contact.end ||
        joined.some((person) => person.mentions.some((mention) => mention.start < start + name.length && start < mention.end))
      )
        continue
      const title = toTitle(doc, contact)
      joined.push({ name, honorific: null, titles: title ? [title] : [], mentions: [{ text: name, start, end: start + name.length, rule: 'contact-name' }] })
    }
  }
  return joined.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

function toTitle(doc: Document, contact: Contact): Title | null {
  // a desk or a department is no office
  if (contact.title === null || !contact.title.split(/[\s,/]+/).some((word) => isTitleHead(word.toLowerCase().replace(/\.$/, '')))) return null
  const start = doc.text.indexOf(contact.title, contact.start)
  if (start < 0 || start >= contact.end) return null
  return { text: contact.title, role: contact.title, organization: contact.organization, start, end: start + contact.title.length, rule: 'contact-title' }
}
