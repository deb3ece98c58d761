import { isOfficeName } from '../annotate/contact-names.ts'
import type { Contact, Document, Organization, Person, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import { isLegalForm } from '../text/body-words.ts'
import { firstFrom } from '../text/find-token.ts'
import { isBodyName } from '../text/header-lines.ts'
import { phrasePattern } from '../text/phrases.ts'
import { headNounOf } from './issuer-called.ts'
import type { HostIndex } from './issuer-hosts.ts'
import { type LeadPart, partInLead } from './issuer-lead.ts'
import type { MarkIndex } from './issuer-marks.ts'
import { housesOf, isBoughtBy, isMadeOf, isUnitOfHolder, keysOf } from './issuer-names.ts'
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
  signed: 4,
  onlyAbout: 7,
  about: 4,
  more: 3,
  office: 6,
  officers: 2,
  announces: 6,
  speaks: 7,
  leadSubject: 4,
  leadPeople: 3,
  leadHost: 3.2,
  leadWork: 3,
  called: 1.5,
  force: 3.2,
  lead: 1,
  headline: 1,
  headlineStart: 2,
  headlineActs: 1.5,
  headlineAnnounces: 3,
  contact: 3,
  contactInText: 1,
  domain: 4,
  website: 2,
  mention: 0.15,
  isWebsite: -8,
  wire: -8,
  periodical: -5,
  board: -5,
  bought: -6,
  desk: -20,
}
type Kind = keyof typeof POINTS
type Evidence = ReadonlySet<Kind>

/** From so many on it is an author. */
export const AUTHOR = POINTS.author
const MOST_OFTEN = 10

/** "Linden Foundation announces …", a headline. */
const ANNOUNCES_NEXT = new RegExp(`^ (?:today |to )?${phrasePattern(announcing)}\\b`, 'i')
/** "Linden Cup Launched in Riverton": others launched it. */
const PASSIVE = /^ \p{L}{3,14}ed (?:in|by|at|for|as|with|on|from|to)\b/iu
/** "Linden Foundation marks its birthday" */
const ACTS_NEXT = /^ (?!is |has |was |as )\p{L}{2,14}[^s'’]s\b(?!['’])/u
const WEBSITE = /\.(?:com|org|net|gov|edu|news|ai|io|ca|uk)$|^www\.|^(?:facebook|twitter|x|instagram|linkedin|youtube|amazon)$/i
/** Boards speak for the body whose boards they are. */
const BOARD = /^(?:\p{Lu}\p{L}{3,12}\s){0,2}board(?:\sof\s(?:directors|trustees|governors|regents|managers))?$/iu
const PERIODICAL = /\b(?:news\s?(?:center|centre|room|letter)|currents|gazette|magazine)\b/i
/** "University Relations": the desk of a house that the text names in full. */
const HOUSE_DESK =
  /^(?:University|College|Campus|Alumni|School|City|County|Hospital) (?:Relations|Communications|Affairs|Marketing)(?: (?:and|&) \p{Lu}\p{Ll}{3,15})?$/u
const WIRE = /(?:newswire|presswire|news ?direct|prnewswire|press ?release|business wire|citybiz)$/i
const PARTS = {
  announces: 'announces',
  speaks: 'speaks',
  subject: 'leadSubject',
  people: 'leadPeople',
  host: 'leadHost',
  work: 'leadWork',
  named: 'lead',
} as const satisfies Record<LeadPart, Kind>
const OFFICE = /\b(?:office|attorney|department|sheriff|mayor|governor)\b/i
const FORMER = /^(?:former|then|ex-)/i
const TOWN = /^(?:City|Town|Village|Borough) of (.{3,40})$/
const MINISTRY = /^(?:Federal |National )?(?:Ministry|Department) (?:of|for) (?:the )?(.{4,120})$/i
const PART_OF_OFFICE = /unit|bureau|division/

export const isWire = (name: string): boolean => WIRE.test(name)

/** What is looked at for all organizations alike. */
export interface Scene {
  readonly doc: Document
  readonly page: Page
  /** Bodies that contacts name, and whether the text itself alone says to call them. */
  readonly reached: ReadonlyMap<string, boolean>
  readonly domains: HostIndex
  readonly marks: MarkIndex
  /** The text speaks of the mayor of a town. */
  readonly isMayored: (town: string) => boolean
  /** The bodies whose officers the text names. */
  readonly officered: readonly string[]
  readonly lead: Span | null
  /** Keys of the office that the first official of the text holds. */
  readonly holder: readonly string[]
  /** Key of what the first minister of the text is minister of. */
  readonly portfolio: string | null
  /** Whose name opens the headline. */
  readonly opener: Organization | null
  /** Whose officers or deputies act first. */
  readonly force: Organization | null
  /** The nouns by which the text calls one body alone: "the library". */
  readonly called: ReadonlySet<string>
  /** The first of several who head the page. */
  readonly firstSender: Organization | null
}

interface Candidate {
  readonly organization: Organization
  readonly names: readonly string[]
  readonly keys: readonly string[]
}

/** What the release says for and against the organization as its sender, each kind once. */
export function gatherEvidence(scene: Scene, organization: Organization): Evidence {
  const names = [organization.name, organization.acronym, ...organization.aliases].filter((name): name is string => name !== null && name.length > 1)
  const candidate = { organization, names, keys: names.flatMap(keysOf) }
  const found = new Set<Kind>()
  for (const findKinds of [fromPage, fromMarks, fromLead, fromHeadline, fromContacts, fromPeople, fromName])
    for (const kind of findKinds(scene, candidate)) found.add(kind)
  // "About Example" gives the site of Example, whoever sends it
  if (found.has('about') || found.has('onlyAbout')) found.delete('website')
  return found
}

/** True if so much speaks for a body, besides its officers, that no member of it sends the release. */
export const isSure = (points: number, evidence: Evidence): boolean => points - (evidence.has('officers') ? POINTS.officers : 0) >= POINTS.site

/** What the release shows of its sender besides its own words: a body without any of it may be one that others speak of. */
const SHOWN: ReadonlySet<string> = new Set(
  'source author signed letterhead letterheadBelow firstOfSenders site onlyAbout about announces speaks contact domain headlineAnnounces'.split(' '),
)

/** True if the page, the contacts or the first sentence show the body as the sender. */
export const isShown = (evidence: Evidence): boolean => [...evidence].some((kind) => SHOWN.has(kind))

/** The evidence in points, together with how often the body is named. */
export function weigh({ mentions }: Organization, evidence: Evidence): number {
  let points = Math.min(mentions.length, MOST_OFTEN) * POINTS.mention
  for (const kind of evidence) points += POINTS[kind]
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
function* fromMarks({ page: { abouts }, marks }: Scene, { organization, keys }: Candidate): Generator<Kind> {
  const header = marks.headerOf(organization, keys)
  if (header !== null) yield !keys.includes(header.key) ? 'inHeader' : header.isAbove ? 'letterhead' : 'letterheadBelow'
  if (marks.isSource(keys)) yield 'source'
  if (marks.isAbout(keys)) yield abouts <= 1 ? 'onlyAbout' : 'about'
  if (marks.isSignature(keys)) yield 'signed'
  for (const { kind } of marks.around(organization)) if (kind === 'more' || kind === 'news') yield kind === 'more' ? 'more' : 'wireName'
}

/** Its part in the first sentence. */
function* fromLead({ doc, lead, force, called }: Scene, { organization }: Candidate): Generator<Kind> {
  if (organization === force) yield 'force'
  if (called.has(headNounOf(organization.name))) yield 'called'
  const part = partInLead(doc, organization, lead)
  if (part !== null) yield PARTS[part]
}

function* fromHeadline({ page: { headline }, opener }: Scene, { organization, names, keys }: Candidate): Generator<Kind> {
  if (!headline) return
  // a name alone where the headline should be
  if (keys.includes(headline.key) && isBodyName(headline.name)) yield 'letterheadBelow'
  if (organization === opener) yield 'headlineStart'
  else if (opener !== null && names.some((name) => isBoughtBy(headline.name, name))) yield 'bought'
  const title = headline.name.replace(/^The /, '')
  const behind = names.filter((name) => title.startsWith(`${name} `)).map((name) => title.slice(name.length))
  if (behind.some((words) => ANNOUNCES_NEXT.test(words) && !PASSIVE.test(words))) yield 'headlineAnnounces'
  else if (behind.some((words) => ACTS_NEXT.test(words))) yield 'headlineActs'
  else if (names.some((name) => name.length > 3 && headline.name.includes(name))) yield 'headline'
}

/** Whose contacts and mailboxes the release gives. */
function* fromContacts({ page: { hosts }, reached, domains }: Scene, { organization, names, keys }: Candidate): Generator<Kind> {
  const isOnlyInText = reached.get(organization.name)
  if (isOnlyInText !== undefined) yield isOnlyInText ? 'contactInText' : 'contact'
  if (keys.some(domains.isHostOf) || names.some((name) => domains.isShortFor(name) || domains.isMadeOf(name))) yield 'domain'
  else if (hosts.some((host) => (host.length > 2 && keys.includes(host)) || names.some((name) => isMadeOf(host, name)))) yield 'website'
}

/** The bodies that contacts name, each with whether the text itself says to call it: the hotline of another body, as a rule. */
export function findReached({ blocks }: Document, contacts: readonly Contact[]): ReadonlyMap<string, boolean> {
  const reached = new Map<string, boolean>()
  for (const { organization, start } of contacts) {
    if (organization === null) continue
    const at = firstFrom(blocks, start + 1) - 1
    const block = at >= 0 && blocks[at]!.end > start ? blocks[at] : blocks[at + 1]
    for (const name of housesOf(organization)) reached.set(name, (reached.get(name) ?? true) && block?.role === 'body')
  }
  return reached
}

/** The bodies whose present officers the text names, each once. */
export function findOfficered(people: readonly Person[]): string[] {
  return [
    ...new Set(people.flatMap(({ titles }) => titles.flatMap(({ text, organization }) => (organization === null || FORMER.test(text) ? [] : [organization])))),
  ]
}

/** Whose people the text introduces, and who governs the town. */
function* fromPeople({ isMayored, officered, holder, portfolio }: Scene, { organization, names }: Candidate): Generator<Kind> {
  if (officered.length > 0 && officered.every((body) => names.includes(body))) yield 'officers'
  const field = portfolio === null ? undefined : MINISTRY.exec(organization.name)?.[1]
  if (field !== undefined && toKey(field) === portfolio) yield 'office'
  const town = holder.includes('mayor') ? TOWN.exec(organization.name)?.[1] : undefined
  if (town && isMayored(town)) yield 'office'
}

/** What no sender is called. */
function* fromName(_: Scene, { organization: { name } }: Candidate): Generator<Kind> {
  if (isWire(name)) yield 'wire'
  if (WEBSITE.test(name)) yield 'isWebsite'
  // "Inc.", a magazine and what is left of a name
  if (isLegalForm(name)) yield 'desk'
  // "Press Office" below a heading of contacts
  if (isOfficeName(name) || HOUSE_DESK.test(name)) yield 'desk'
  if (BOARD.test(name) || isUnitOfHolder(name)) yield 'board'
  if (PERIODICAL.test(name)) yield 'periodical'
}
