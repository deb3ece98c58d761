import type { Contact } from '../document.ts'
import { isMailboxOf } from './contact-draft.ts'

/** Of a release; lists of a whole country's offices are left as they stand. */
const MOST_DEALT = 60
const KEYS = 'abcdefghijklmnopqrstuvwxyz'
const KEYPAD = '22233344455566677778889999'

/** One entry for each person and each address: what is said twice is said once, the named entry keeps the address. */
export function mergeContacts(found: readonly Contact[]): Contact[] {
  const merged: (Contact | null)[] = []
  /** Where in `merged` a name, mailbox or number stands. */
  const places = new Map<string, number>()
  for (const contact of found) {
    let own = contact
    let place = merged.length
    // a number and a mailbox that stood by themselves may turn out to be one person's
    for (const at of findSame(contact, merged, places)) {
      const other = merged[at]!
      if (other.name !== null && own.name !== null && other.name !== own.name) own = withoutAddresses(own, other)
      else {
        own = join(other, own)
        merged[at] = null
        place = Math.min(place, at)
      }
    }
    merged[place] = own
    for (const key of [...keysOf(contact), ...keysOf(own)]) if (!places.has(key) || merged[places.get(key)!] === null) places.set(key, place)
  }
  return dealMailboxes(merged.filter((contact) => contact !== null).sort((a, b) => a.start - b.start))
}

/** "roe@mills.example" above "Jane Roe, 555-0100": a mailbox that stands by itself goes to the one who has none and whose name it bears. */
function dealMailboxes(contacts: readonly Contact[]): Contact[] {
  const bare = contacts.filter(({ name, emails, phones }) => name === null && emails.length === 1 && phones.length === 0)
  const without = contacts.filter(({ name, emails }) => name?.includes(' ') && emails.length === 0)
  if (bare.length === 0 || without.length === 0 || contacts.length > MOST_DEALT) return [...contacts]
  const owners = new Map<Contact, Contact>()
  for (const lone of bare) {
    const fitting = without.filter(({ name }) => isMailboxOf(name!, lone.emails[0]!))
    if (fitting.length === 1) owners.set(lone, fitting[0]!)
  }
  return contacts
    .filter((contact) => !owners.has(contact))
    .map((contact) => [...owners].filter(([, owner]) => owner === contact).reduce((own, [lone]) => join(own, lone), contact))
}

/** Two people at one address: it stays with the first. */
function withoutAddresses(contact: Contact, { emails, phones }: Contact): Contact {
  return {
    ...contact,
    emails: contact.emails.filter((email) => !emails.includes(email)),
    phones: contact.phones.filter((phone) => !phones.includes(phone)),
  }
}

/** The entries with the same name, mailbox or number, in their order; a number alone does not join two entries with mailboxes. */
function findSame(contact: Contact, merged: readonly (Contact | null)[], places: ReadonlyMap<string, number>): number[] {
  const same = new Set<number>()
  for (const key of keysOf(contact)) {
    const at = places.get(key)
    if (at === undefined || (key.startsWith('tel:') && contact.emails.length > 0 && merged[at]!.emails.length > 0)) continue
    same.add(at)
  }
  return [...same].sort((a, b) => a - b)
}

function keysOf(contact: Contact): string[] {
  const own = contact.name === null ? [] : [`name:${contact.name}`]
  return [...own, ...contact.emails.map((email) => `mailto:${email}`), ...contact.phones.map((phone) => `tel:${digits(phone)}`)]
}

function join(other: Contact, contact: Contact): Contact {
  const named = other.name === null && contact.name !== null ? contact : other
  return {
    ...named,
    title: other.title ?? contact.title,
    organization: other.organization ?? contact.organization,
    emails: [...new Set([...other.emails, ...contact.emails])],
    phones: joinPhones(other.phones, contact.phones),
  }
}

/** Each number once, in its fullest writing. */
function joinPhones(first: readonly string[], second: readonly string[]): string[] {
  const phones = [...first]
  for (const phone of second) {
    const known = phones.findIndex((other) => digits(other) === digits(phone))
    if (known < 0) phones.push(phone)
    else if (phone.length > phones[known]!.length) phones[known] = phone
  }
  return phones
}

/** What is dialled: letters as keys, without extension and what stands in brackets behind it. */
function digits(phone: string): string {
  const number = phone.replace(/,?\s{0,2}(?:ext|x)\b.{0,60}$/i, '').replace(/(?<=\d{4}|[A-Z]{3}\d?)\s?\(.{0,60}$/, '')
  return number
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => KEYPAD[KEYS.indexOf(letter)]!)
    .replace(/\D/g, '')
    .slice(-10)
}
