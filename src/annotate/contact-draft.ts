import type { Contact, Span } from '../document.ts'
import { isPlace } from '../text/places.ts'
import { isBodyPiece, isLanguage, isOfficeName, isTitle } from './contact-names.ts'
import type { Reach } from './contact-reach.ts'

/** Labels that name who answers, where nobody else is named. */
const LABEL_NAME = /^(?:investors?|analysts?)$/i
/** A company ends with its legal form: "Example Corp.156 Main Street". */
const WITH_LEGAL_FORM = /^.{2,80}?\b(?:Inc\.|Ltd\.|Corp\.|LLC|LLP|GmbH|plc)(?=[\s\d\p{Lu}]|$)/u
const CAPITALISED = /^(?:the\s)?\p{Lu}[\p{L}\d&.'’-]{1,40}(?:\s(?:(?:of|for|and|the|&|de)\s){0,2}\p{Lu}[\p{L}\d&.'’-]{0,40}){0,7}$/u
const STREET = /\d|\b(?:street|st|avenue|ave|road|rd|drive|suite|floor|box|boulevard|blvd|plaza|lane|square|building|tower|room)\b/i

interface Named {
  name: string
  title: string | null
  /** Known as a person from elsewhere, or listed beside one. */
  isSure: boolean
}

/** What is known so far of the contacts that one stretch of a block describes; filled piece by piece, then turned into contacts. */
export class Draft {
  people: Named[] = []
  office: string | null = null
  label: string | null = null
  organization: string | null = null
  /** A single capitalised word or phrase that its address may show to be a name. */
  phrase: string | null = null
  readonly #emails = new Set<string>()
  readonly #phones = new Set<string>()
  start = -1
  end = -1
  isLabelled = false

  get isReached(): boolean {
    return this.#emails.size + this.#phones.size > 0
  }

  get emails(): readonly string[] {
    return [...this.#emails]
  }

  get hasEmail(): boolean {
    return this.#emails.size > 0
  }

  get hasPhone(): boolean {
    return this.#phones.size > 0
  }

  get last(): Named | undefined {
    return this.people.at(-1)
  }

  widen(span: Span): void {
    if (this.start < 0) this.start = span.start
    this.end = Math.max(this.end, span.end)
  }

  addReach(reach: Reach): void {
    if (reach.kind === 'email') this.#emails.add(reach.value)
    else this.#phones.add(reach.value)
    this.widen(reach)
  }

  addLabel(words: string, span: Span): void {
    this.isLabelled = true
    if (LABEL_NAME.test(words)) this.label ??= words
    this.widen(span)
  }

  /** What a line of a form says of the contact: the first word on it holds. */
  addField(field: 'organization' | 'title', words: string, span: Span): void {
    if (field === 'organization') this.organization ??= words
    else if (this.last) this.last.title ??= words
    this.widen(span)
  }

  addPerson(name: string, isSure: boolean, rest: readonly string[], span: Span): void {
    this.people.push({ name, title: null, isSure })
    this.describe(rest, span)
  }

  /** Title, office and organization in the parts of a line, in the order in which they stand there. */
  describe(parts: readonly string[], span: Span): void {
    let previous: 'title' | 'office' | null = null
    for (const [i, written] of parts.entries()) {
      const part = written.replace(/^the\s(?=\p{Lu})/u, '')
      const person = this.last
      if (isOfficeName(part)) {
        // "Assistant Director, Media Relations"
        if (person && previous === 'title') person.title = `${person.title}, ${part}`
        else if (person && previous === 'office')
          // "Communications, Community Services"
          this.organization ??= part
        else {
          this.office ??= part
          previous = 'office'
        }
      } else if (person && isTitle(part)) {
        person.title ??= part.replace(/^(?:the|an?)\s/i, '')
        previous = 'title'
      } else if (isBodyPiece(part)) this.organization ??= WITH_LEGAL_FORM.exec(part)?.[0] ?? part
      else if (CAPITALISED.test(part) && !STREET.test(part) && !isPlace(part) && !isLanguage(part)) {
        // "Jane Roe, Head of News, Example Mills", "Press Office / Example Mills": behind title or office stands the body
        // … and so does a name of several words behind a person's
        if (person ? previous || person.title || (person.isSure && part.includes(' ')) : this.office) this.organization ??= joinList(parts.slice(i))
        else this.phrase ??= part
      }
    }
    this.widen(span)
  }

  /** The contacts, none if nobody can be reached and nobody is named below a heading. */
  finish(): Contact[] {
    if (!this.isReached && !(this.isLabelled && this.people.some((person) => person.isSure))) return []
    this.#settleNames()
    const base = { organization: this.organization, start: this.start, end: this.end }
    if (this.people.length === 0) {
      const name = this.office ?? this.label
      return [{ ...base, name, title: null, emails: this.emails, phones: [...this.#phones], rule: name ? 'contact-office' : 'contact-address' }]
    }
    const shares = share(this.people, this.emails, [...this.#phones])
    return this.people.map(({ name, title }, i) => ({ ...base, name, title, ...shares[i]!, rule: 'contact-person' }))
  }

  /** The body that a phrase names: an address is at its site, or it alone stands below a heading. */
  #bodyOf(phrase: string): string | null {
    const email = this.emails.find((candidate) => isDomainOf(phrase, candidate))
    if (!email) return this.isLabelled && this.people.length === 0 && phrase.includes(' ') ? phrase : null
    // "Example NewsAustin": a place that an export ran together with the name
    const domain = keyOf(email.slice(email.indexOf('@') + 1).split('.')[0]!)
    let end = 0
    for (let letters = 0; end < phrase.length && letters < domain.length; end++) if (/[a-z\d]/i.test(phrase[end]!)) letters++
    return /^\p{Lu}/u.test(phrase.slice(end)) && isPlace(phrase.slice(end).split(',')[0]!) ? phrase.slice(0, end) : phrase
  }

  /** What the addresses say of names: whose they are, which of them is the company's. */
  #settleNames(): void {
    if (this.people.length === 0 && this.phrase && !this.phrase.includes(' ') && this.emails.some((email) => email.startsWith(this.phrase!.toLowerCase()))) {
      this.people.push({ name: this.phrase, title: null, isSure: true })
      this.phrase = null
    }
    const first = this.people[0]
    if (this.people.length > 1 && first && !first.isSure && !first.title && !this.emails.some((email) => isMailboxOf(first.name, email))) {
      // "Contact details Example Springs / Jane Roe": the first of two names on lines of their own is the company
      this.organization ??= first.name
      this.people.shift()
    }
    const body = this.people.findIndex(({ name, title, isSure }, i) => i > 0 && !isSure && !title && this.emails.some((email) => isDomainOf(name, email)))
    // "Jane Roe / Example Otters / jane@example-otters.example": the name of the site is the body's
    if (body > 0) this.organization ??= this.people.splice(body, 1)[0]!.name
    if (this.organization === null && this.phrase) this.organization = this.#bodyOf(this.phrase)
  }
}

/** "Energy, Mines and Resources": a department named after several things, up to the "and" before the last. */
function joinList(parts: readonly string[]): string {
  const last = parts.findIndex((part) => /\s(?:and|&)\s/.test(part))
  return last > 0 && parts.slice(0, last + 1).every((part) => CAPITALISED.test(part)) ? parts.slice(0, last + 1).join(', ') : parts[0]!
}

/** True if the address is at a site named after the body: "Example Springs", info@examplesprings.example. */
function isDomainOf(body: string, email: string): boolean {
  const domain = keyOf(email.slice(email.indexOf('@') + 1).split('.')[0]!)
  const key = keyOf(body)
  return domain.length > 3 && key.length > 3 && (key.startsWith(domain) || domain.startsWith(key))
}

/** True if the mailbox is called after the person: jane.roe@, jroe@, roe.j@ for "Jane Roe". */
export function isMailboxOf(name: string, email: string): boolean {
  const mailbox = fold(email.slice(0, email.indexOf('@')))
  const parts = fold(name)
    .split(' ')
    .filter((part) => part.length > 1)
  const surname = parts.at(-1) ?? ''
  return (surname.length > 2 && mailbox.includes(surname)) || (parts[0]!.length > 2 && mailbox.startsWith(parts[0]!))
}

/** Shares addresses among several people: to whom each is called after, else in the order of the text if there is one for each, else all to the first. */
function share(people: readonly Named[], emails: readonly string[], phones: readonly string[]): { emails: string[]; phones: string[] }[] {
  const shares = people.map(() => ({ emails: [] as string[], phones: [] as string[] }))
  for (const [i, email] of emails.entries()) {
    const owner = people.findIndex(({ name }) => people.length > 1 && isMailboxOf(name, email))
    shares[owner >= 0 ? owner : emails.length === people.length ? i : 0]!.emails.push(email)
  }
  const owners = shares.flatMap(({ emails }, i) => (emails.length > 0 ? [i] : []))
  for (const [i, phone] of phones.entries()) shares[phones.length === people.length ? i : owners.length === 1 ? owners[0]! : 0]!.phones.push(phone)
  return shares
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z\d]/g, '')
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
}
