import { isOfficeName } from '../annotate/contact-names.ts'
import type { Contact, Document, Organization, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import { isLegalForm } from '../text/body-words.ts'
import { phrasePattern } from '../text/phrases.ts'
import { partInLead } from './issuer-lead.ts'
import { isSender, type Page, toKey } from './issuer-page.ts'

/** What speaks for an organization as the sender, and against it, in points. */
const POINTS = {
  source: 10,
  author: 14,
  letterhead: 12,
  letterheadBelow: 6,
  firstOfSenders: 8,
  inHeader: 3,
  site: 8,
  wireName: 4,
  onlyAbout: 7,
  about: 4,
  more: 3,
  office: 6,
  announces: 6,
  speaks: 7,
  leadSubject: 4,
  lead: 1,
  headline: 1,
  headlineStart: 1,
  headlineAnnounces: 3,
  contact: 3,
  domain: 4,
  mention: 0.15,
  website: -8,
  wire: -8,
  periodical: -5,
  board: -5,
  desk: -20,
}
type Kind = keyof typeof POINTS

/** From so many points on the page itself names the sender. */
export const NAMED_BY_PAGE = POINTS.site
/** From so many on it is an author. */
export const AUTHOR = POINTS.author
const MOST_OFTEN = 10

/** "Linden Foundation announces …", a headline. */
const ANNOUNCES_NEXT = new RegExp(`^ (?:today |to )?${phrasePattern(announcing)}\\b`, 'i')
const WEBSITE = /\.(?:com|org|net|gov|edu|news|ai|io|ca|uk)$|^www\.|^(?:facebook|twitter|x|instagram|linkedin|youtube|amazon)$/i
/** Boards speak for the body whose boards they are. */
const BOARD = /^(?:\p{Lu}\p{L}{3,12}\s){0,2}board(?:\sof\s(?:directors|trustees|governors|regents|managers))?$/iu
const PERIODICAL = /\b(?:news\s?(?:center|centre|room|letter)|currents|gazette|magazine)\b/i
const WIRE = /(?:newswire|news ?direct|prnewswire|press ?release|business wire|citybiz)$/i
const OFFICE = /\b(?:office|attorney|department|sheriff|mayor|governor)\b/i
const PART_OF_OFFICE = /unit|bureau|division/

export const isWire = (name: string): boolean => WIRE.test(name)

/** What is looked at for all organizations alike. */
export interface Scene {
  readonly doc: Document
  readonly page: Page
  readonly contacts: readonly Contact[]
  readonly lead: Span | null
  /** Keys of the office that the first official of the text holds. */
  readonly holder: readonly string[]
  /** Whose name opens the headline. */
  readonly opener: Organization | null
  /** The first of several who head the page. */
  readonly firstSender: Organization | null
}

interface Candidate {
  readonly organization: Organization
  readonly names: readonly string[]
  readonly keys: readonly string[]
}

/** How much speaks for the organization as the sender. */
export function weigh(scene: Scene, organization: Organization): number {
  const names = [organization.name, organization.acronym, ...organization.aliases].filter((name): name is string => name !== null && name.length > 1)
  const candidate = { organization, names, keys: names.map(toKey) }
  let points = Math.min(organization.mentions.length, MOST_OFTEN) * POINTS.mention
  for (const findKinds of [fromPage, fromMarks, fromLead, fromHeadline, fromContacts, fromName])
    for (const kind of findKinds(scene, candidate)) points += POINTS[kind]
  return points
}

/** Author, site and senders that the page names. */
function* fromPage({ page: { senders, site }, holder, firstSender }: Scene, { organization, names, keys }: Candidate): Generator<Kind> {
  if (senders.some((sender) => keys.includes(sender.key) || names.some((own) => isSender(sender.name, own)))) yield 'author'
  if (site !== null && keys.some((key) => site.key === key || (key.length > 8 && site.key.includes(key)))) yield 'site'
  if (organization === firstSender) yield 'firstOfSenders'
  if (OFFICE.test(organization.name) && holder.some((office) => keys.some((key) => key.includes(office) && !PART_OF_OFFICE.test(key)))) yield 'office'
}

/** Letterhead above the body, "About X" and "SOURCE: X" below it. */
function* fromMarks({ page: { marks, abouts } }: Scene, { organization, keys }: Candidate): Generator<Kind> {
  const isIn = (span: Span) => organization.mentions.some((mention) => mention.start >= span.start && mention.end <= span.end)
  let isHeaded = false
  for (const mark of marks) {
    const { kind, key } = mark
    if (kind === 'header') {
      if (isHeaded) continue
      const isName = keys.includes(key)
      isHeaded = isName || isIn(mark)
      if (isHeaded) yield !isName ? 'inHeader' : mark.isAbove ? 'letterhead' : 'letterheadBelow'
    } else if (kind === 'source') {
      if (keys.some((name) => key.startsWith(name) || (key.length > 3 && name.startsWith(key)))) yield 'source'
    } else if (kind === 'about') {
      if (keys.some((name) => name.length > 1 && (key.startsWith(name) || (name.startsWith(key) && key.length > 3)))) yield abouts <= 1 ? 'onlyAbout' : 'about'
    } else if (isIn(mark)) yield kind === 'more' ? 'more' : 'wireName'
  }
}

/** Its part in the first sentence. */
function* fromLead({ doc, lead }: Scene, { organization }: Candidate): Generator<Kind> {
  const part = partInLead(doc, organization, lead)
  if (part !== null) yield part === 'named' ? 'lead' : part === 'subject' ? 'leadSubject' : part
}

function* fromHeadline({ page: { headline }, opener }: Scene, { organization, names }: Candidate): Generator<Kind> {
  if (!headline) return
  if (organization === opener) yield* ['headlineStart', 'headline'] as const
  const title = headline.name.replace(/^The /, '')
  if (names.some((name) => title.startsWith(`${name} `) && ANNOUNCES_NEXT.test(title.slice(name.length)))) yield 'headlineAnnounces'
  else if (names.some((name) => name.length > 3 && headline.name.includes(name))) yield 'headline'
}

/** Whose contacts and mailboxes the release gives. */
function* fromContacts({ page: { domains }, contacts }: Scene, { organization, keys }: Candidate): Generator<Kind> {
  if (contacts.some((contact) => contact.organization === organization.name)) yield 'contact'
  if (keys.some((key) => key.length > 3 && domains.some((domain) => domain.length > 3 && (domain.includes(key) || key.startsWith(domain))))) yield 'domain'
}

/** What no sender is called. */
function* fromName(_: Scene, { organization: { name } }: Candidate): Generator<Kind> {
  if (isWire(name)) yield 'wire'
  if (WEBSITE.test(name)) yield 'website'
  // "Inc.", a magazine and what is left of a name
  if (isLegalForm(name)) yield 'desk'
  // "Press Office" below a heading of contacts
  if (isOfficeName(name)) yield 'desk'
  if (BOARD.test(name)) yield 'board'
  if (PERIODICAL.test(name)) yield 'periodical'
}
