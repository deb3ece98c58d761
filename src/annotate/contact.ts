import type { Block, Contact, Document, Entities } from '../document.ts'
import { isLabel, measureLabel } from '../text/contact-labels.ts'
import { isContactHeading } from '../text/end-lines.ts'
import { matchesIn } from '../text/matches.ts'
import { groupPieces } from './contact-group.ts'
import { readContactItem } from './contact-items.ts'
import { mergeContacts } from './contact-merge.ts'
import { cutPieces, type Piece } from './contact-pieces.ts'
import { findProse } from './contact-prose.ts'
import { findReaches, type Reach } from './contact-reach.ts'

/** Longer blocks without an address belong to no contact. */
const LONGEST_PART = 240
const LONGEST_NAME = 80
/** A heading of contacts behind the end of a sentence: "… next year. Media Contact: Jane Roe". */
const HEADING_INSIDE =
  /(?<=[.!?:)\]"/\d\p{Ll}]\s{1,6})(?:(?:Media|Press|Investors?|Public|News)\s(?:Relations\s)?)?(?:Contacts?(?:\s(?:Information|Details|Info|Person))?|CONTACTS?)(?:\s?:\s{0,3}|\s)(?=\p{Lu}\p{Ll}{1,20}\s\p{Lu})/gu

/** "Jane Roe can be reached at": a sentence, short as it may be. */
const REACHED =
  /\s(?:(?:can|may|will)\sbe\s(?:reached|contacted)|may\scontact|point\sof\scontact\b.{0,60}?\sis|(?:is|are)\savailable\sfor\s(?:comment|interviews?):?)\s/

/** The people and offices that the reader is told to turn to; each address stands in one of them. */
export function findContacts(doc: Document, entities: Entities): Contact[] {
  const people = new Set(
    entities.people.flatMap((person) => [person.name, ...person.mentions.map((mention) => mention.text)]).filter((name) => name.includes(' ')),
  )
  const bodies = new Set(entities.organizations.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.includes(' ') && !people.has(name)))
  const found: Contact[] = []
  let region: Piece[][] = []
  const close = () => {
    if (region.length > 0) found.push(...groupPieces(region, people, bodies))
    region = []
  }
  for (const [i, block] of doc.blocks.entries()) {
    const reaches = findReaches(doc.text, doc.plain, block, block.role === 'contact' || block.role === 'header')
    const item = block.role === 'contact' ? readContactItem(doc, i, reaches, bodies) : null
    if (item !== null) {
      close()
      found.push(item)
    } else if (reaches.length > 0 && isProse(doc, block, reaches)) {
      close()
      const cut = findHeadingInside(doc, block, reaches)
      const [prose, listed] = [reaches.filter((reach) => reach.start < cut), reaches.filter((reach) => reach.start >= cut)]
      if (prose.length > 0) found.push(...findProse(doc, { start: block.start, end: cut }, prose, entities))
      if (listed.length > 0) region.push(cutPieces(doc.text, { start: cut, end: block.end }, listed))
    } else if (reaches.length > 0 || isPart(doc, block, region.length > 0)) region.push(cutPieces(doc.text, block, reaches))
    else close()
  }
  close()
  return nameOrganizations(mergeContacts(found), entities)
}

/** A block without an address between those that have one: in a contact block, or "Contact: Jane Roe" above the headline. */
function isPart(doc: Document, block: Block, isOpen: boolean): boolean {
  const length = block.end - block.start
  if (block.role === 'contact') return length < LONGEST_PART
  if (block.role !== 'header' || length > LONGEST_NAME) return false
  if (isOpen || isContactHeading(doc.plain.slice(block.start, block.end))) return true
  const words = doc.plain.slice(block.start, block.end).split(/\s{3,80}/)
  return words.some((part) => /\b(?:contacts?|[ei]nquir(?:y|ies))\b/i.test(part) && (isLabel(part) || measureLabel(part) > 0))
}

/** Where "Media contact: Jane Roe, …" begins in a paragraph that an export made of all lines; the paragraph's end if it holds none. */
function findHeadingInside(doc: Document, block: Block, reaches: readonly Reach[]): number {
  for (const match of matchesIn(doc.plain.slice(block.start, block.end), HEADING_INSIDE)) {
    const at = block.start + match.index
    if (reaches.some((reach) => reach.start > at && reach.start < at + LONGEST_PART)) return at
  }
  return block.end
}

/** Running text that holds an address, against a block made of names and addresses. */
function isProse(doc: Document, block: Block, reaches: readonly Reach[]): boolean {
  const words = doc.plain.slice(block.start, block.end)
  if (reaches.length > 3 && words.length < reaches.length * 60) return false
  if (REACHED.test(words) && !words.includes('\n')) return true
  const lower = words.match(/(?:^|\s)\p{Ll}{2,}(?=[\s,.;])/gu)?.length ?? 0
  return lower >= 7 && lower * 12 > words.length / 2
}

/** Organizations by the names under which the release knows them. */
function nameOrganizations(contacts: readonly Contact[], entities: Entities): Contact[] {
  const byName = new Map<string, string>()
  const mentions: { start: number; end: number; name: string }[] = []
  for (const { name, acronym, aliases, mentions: own } of entities.organizations) {
    for (const form of [name, acronym, ...aliases]) if (form !== null && !byName.has(form)) byName.set(form, name)
    for (const { start, end } of own) mentions.push({ start, end, name })
  }
  mentions.sort((a, b) => a.start - b.start)
  let first = 0
  return contacts.map((contact) => {
    if (contact.organization !== null) return { ...contact, organization: byName.get(contact.organization) ?? contact.organization }
    while (first < mentions.length && mentions[first]!.start < contact.start) first++
    const inside = mentions[first]
    return inside && inside.end <= contact.end ? { ...contact, organization: inside.name } : contact
  })
}
