import type { Contact } from '../document.ts'

const KEYS = 'abcdefghijklmnopqrstuvwxyz'
const KEYPAD = '22233344455566677778889999'

/** One entry for each person and each address: what is said twice is said once, the named entry keeps the address. */
export function mergeContacts(found: readonly Contact[]): Contact[] {
  const merged: Contact[] = []
  /** Where in `merged` a name, mailbox or number stands first. */
  const places = new Map<string, number>()
  for (const contact of found) {
    const at = findSame(contact, merged, places)
    if (at === null) merged.push(contact)
    else {
      const other = merged[at]!
      if (other.name !== null && contact.name !== null && other.name !== contact.name) {
        // two people at one address: it stays with the first
        const emails = contact.emails.filter((email) => !other.emails.includes(email))
        const phones = contact.phones.filter((phone) => !other.phones.includes(phone))
        merged.push({ ...contact, emails, phones })
      } else merged[at] = join(other, contact)
    }
    const place = at !== null && merged[at]!.name === (contact.name ?? merged[at]!.name) ? at : merged.length - 1
    for (const key of keysOf(contact)) if (!places.has(key)) places.set(key, place)
  }
  return merged.sort((a, b) => a.start - b.start)
}

/** Index of the entry with the same name, mailbox or number; a number alone does not join two entries with mailboxes. */
function findSame(contact: Contact, merged: readonly Contact[], places: ReadonlyMap<string, number>): number | null {
  let first: number | null = null
  for (const key of keysOf(contact)) {
    const at = places.get(key)
    if (at === undefined || (first !== null && at >= first)) continue
    if (key.startsWith('tel:') && contact.emails.length > 0 && merged[at]!.emails.length > 0) continue
    first = at
  }
  return first
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
