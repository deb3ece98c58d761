import type { Block, Contact, Document, Entities, Span } from '../document.ts'
import { isBodyPiece, isOfficeName, isPersonName, TITLE_START } from './contact-names.ts'
import { cutPieces, type Piece, splitParts } from './contact-pieces.ts'
import { findProse } from './contact-prose.ts'
import { findReaches, type Reach } from './contact-reach.ts'

/** Labels that name who answers, where nobody else is named. */
const LABEL_NAME = /^(?:investors?|investor relations|media relations|press office|public relations)$/i
const TITLE_WORDS =
  /^(?:\p{Lu}?[\p{L}&'/-]{1,24}\s){0,6}(?:officer|director|manager|president|secretary|coordinator|specialist|spokes\w+|chief|chair\w*|executive|advisor|consultant|associate|assistant|administrator|editor|owner|founder|partner|ceo|cfo|coo|publicist)\b/iu

interface Draft {
  name: string | null
  office: string | null
  label: string | null
  title: string | null
  organization: string | null
  emails: string[]
  phones: string[]
  start: number
  end: number
  isLabelled: boolean
}

/** The people and offices that the reader is told to turn to; each address stands in one of them. */
export function findContacts(doc: Document, entities: Entities): Contact[] {
  const people = new Set(
    entities.people.flatMap((person) => [person.name, ...person.mentions.map((mention) => mention.text)]).filter((name) => name.includes(' ')),
  )
  const found: Contact[] = []
  let region: Piece[][] = []
  const close = () => {
    if (region.length > 0) found.push(...group(region, people))
    region = []
  }
  for (const block of doc.blocks) {
    const reaches = findReaches(doc.text, doc.plain, block)
    if (reaches.length > 0 && isProse(doc, block, reaches)) {
      close()
      found.push(...findProse(doc, block, reaches, entities))
    } else if (reaches.length > 0 || (block.role === 'contact' && block.end - block.start < 240)) region.push(cutPieces(doc.text, block, reaches))
    else close()
  }
  close()
  return nameOrganizations(merge(found), entities)
}

/** Running text that holds an address, against a block made of names and addresses. */
function isProse(doc: Document, block: Block, reaches: readonly Reach[]): boolean {
  const words = doc.plain.slice(block.start, block.end)
  if (reaches.length > 3 && words.length < reaches.length * 60) return false
  const lower = words.match(/(?:^|\s)\p{Ll}{2,}(?=[\s,.;])/gu)?.length ?? 0
  return lower >= 7 && lower * 12 > words.length / 2
}

function group(blocks: readonly (readonly Piece[])[], people: ReadonlySet<string>): Contact[] {
  const found: Contact[] = []
  let draft = start()
  let pending: (Piece & { kind: 'words' })[] = []
  let isLabelled = false
  const flush = () => {
    const contact = finish(draft)
    if (contact) found.push(contact)
    draft = start()
    draft.isLabelled = isLabelled
    for (const piece of pending) describe(draft, splitParts(piece.words), piece)
    pending = []
  }
  const isReached = () => draft.emails.length + draft.phones.length > 0
  for (const pieces of blocks) {
    let isFresh = true
    for (const piece of pieces) {
      if (piece.kind === 'label') {
        isLabelled = true
        if (isReached() || draft.name) flush()
        draft.isLabelled = true
        if (LABEL_NAME.test(piece.words)) draft.label ??= piece.words
        widen(draft, piece)
      } else if (piece.kind === 'reach') {
        if (pending.length > 0 && (piece.reach.kind === 'email' ? draft.emails.length > 0 : draft.phones.length > 0 && draft.emails.length > 0)) flush()
        for (const words of pending) describe(draft, splitParts(words.words), words)
        pending = []
        const list = piece.reach.kind === 'email' ? draft.emails : draft.phones
        if (!list.includes(piece.reach.value)) list.push(piece.reach.value)
        widen(draft, piece)
      } else {
        const parts = splitParts(piece.words)
        const isName = parts.length > 0 && (isPersonName(parts[0]!) || people.has(parts[0]!)) && !/^\p{Lu}{2}$/u.test(parts[1] ?? '')
        if (isName && draft.name && !isReached() && !people.has(parts[0]!) && draft.title && !isFresh) {
          // "Jane Roe / President / Example Explorations"
          draft.organization ??= parts[0]!
          widen(draft, piece)
        } else if (isName) {
          if (draft.name && !isReached() && !draft.title && !people.has(draft.name)) {
            // "Contact details Example Springs / Jane Roe": the first of two names without an address is the company
            draft.organization ??= draft.name
            draft.name = null
          }
          if (draft.name || draft.emails.length > 0 || (isReached() && isFresh && (draft.office ?? draft.organization) !== null)) flush()
          else for (const words of pending.splice(0)) describe(draft, splitParts(words.words), words)
          draft.name = parts[0]!
          describe(draft, parts.slice(1), piece)
        } else if (isReached()) pending.push(piece)
        else describe(draft, parts, piece)
      }
      isFresh = false
    }
  }
  pending = []
  flush()
  return found
}

function describe(draft: Draft, parts: readonly string[], span: Span): void {
  for (const part of parts) {
    if (isOfficeName(part)) draft.office ??= part
    else if (isBodyPiece(part) && !(TITLE_WORDS.test(part) && draft.name)) draft.organization ??= trimBody(part)
    else if (draft.name && (TITLE_START.test(part) || TITLE_WORDS.test(part))) draft.title ??= part
  }
  widen(draft, span)
}

/** A company ends with its legal form: "Example Corp.156 Main Street". */
function trimBody(words: string): string {
  return /^.{2,80}?\b(?:Inc\.|Ltd\.|Corp\.|LLC|LLP|GmbH|plc)(?=[\s\d\p{Lu}]|$)/u.exec(words)?.[0] ?? words
}

function start(): Draft {
  return { name: null, office: null, label: null, title: null, organization: null, emails: [], phones: [], start: -1, end: -1, isLabelled: false }
}

function widen(draft: Draft, span: Span): void {
  if (draft.start < 0) draft.start = span.start
  draft.end = Math.max(draft.end, span.end)
}

function finish(draft: Draft): Contact | null {
  const isReached = draft.emails.length + draft.phones.length > 0
  if (!isReached && !(draft.name && draft.isLabelled)) return null
  const office = draft.name ? null : (draft.office ?? draft.label)
  const rule = draft.name ? 'contact-person' : office ? 'contact-office' : 'contact-address'
  return {
    name: draft.name ?? office,
    title: draft.title,
    organization: draft.organization,
    emails: draft.emails,
    phones: draft.phones,
    start: draft.start,
    end: draft.end,
    rule,
  }
}

/** One entry for each person and each address: what is said twice is said once, the named entry keeps the address. */
function merge(found: readonly Contact[]): Contact[] {
  const merged: Contact[] = []
  for (const contact of found) {
    const same = merged.findIndex((other) => (contact.name !== null && other.name === contact.name) || shareAddress(other, contact))
    if (same < 0) {
      merged.push(contact)
      continue
    }
    const other = merged[same]!
    if (other.name !== null && contact.name !== null && other.name !== contact.name) {
      // two people at one address: it stays with the first
      const emails = contact.emails.filter((email) => !other.emails.includes(email))
      const phones = contact.phones.filter((phone) => !other.phones.includes(phone))
      merged.push({ ...contact, emails, phones })
      continue
    }
    const named = other.name !== null ? other : contact.name !== null ? contact : other
    merged[same] = {
      ...named,
      title: other.title ?? contact.title,
      organization: other.organization ?? contact.organization,
      emails: [...new Set([...other.emails, ...contact.emails])],
      phones: joinPhones(other.phones, contact.phones),
    }
  }
  return merged.sort((a, b) => a.start - b.start)
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

function shareAddress(a: Contact, b: Contact): boolean {
  return (
    a.emails.some((email) => b.emails.includes(email)) ||
    a.phones.some((phone) => b.phones.some((other) => digits(phone) === digits(other)) && (a.emails.length === 0 || b.emails.length === 0))
  )
}

const KEYS = 'abcdefghijklmnopqrstuvwxyz'
const KEYPAD = '22233344455566677778889999'
/** What is dialled: letters as keys, without extension and what stands in brackets behind it. */
function digits(phone: string): string {
  const number = phone.replace(/,?\s{0,2}(?:ext|x)\b.*$/i, '').replace(/(?<=\d{4}|[A-Z]{3}\d?)\s?\(.*$/, '')
  return number
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => KEYPAD[KEYS.indexOf(letter)]!)
    .replace(/\D/g, '')
    .slice(-10)
}

/** Organizations by the names under which the release knows them. */
function nameOrganizations(contacts: readonly Contact[], entities: Entities): Contact[] {
  return contacts.map((contact) => {
    const known = entities.organizations.find((organization) =>
      contact.organization === null
        ? organization.mentions.some((mention) => mention.start >= contact.start && mention.end <= contact.end)
        : [organization.name, organization.acronym, ...organization.aliases].includes(contact.organization),
    )
    return { ...contact, organization: known?.name ?? contact.organization }
  })
}
