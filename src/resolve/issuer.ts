import { isOfficeName } from '../annotate/contact-names.ts'
import type { Contact, Document, Entities, Frame, Organization, Person, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import legislators from '../lexicons/legislators.txt'
import officeHolders from '../lexicons/office-holders.txt'
import { phrasePattern } from '../text/phrases.ts'
import { type Page, readPage, toKey } from './issuer-page.ts'

/** What speaks for an organization as the sender, in points. The best wins if it reaches ENOUGH. */
const POINTS = {
  source: 10,
  author: 14,
  letterhead: 12,
  letterheadBelow: 6,
  inHeader: 3,
  site: 8,
  wireName: 4,
  onlyAbout: 7,
  about: 4,
  more: 3,
  office: 6,
  announces: 5,
  leadSubject: 3,
  lead: 1,
  headline: 1,
  headlineStart: 1,
  website: -8,
  periodical: -5,
  board: -5,
  desk: -20,
  contact: 3,
  domain: 4,
  often: 0.15,
}
const ENOUGH = 4
const MOST_OFTEN = 10

const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
const LEGISLATOR = new RegExp(`\\b${phrasePattern(legislators)}\\b`, 'i')
const STATEMENT_OF = /^(?:(?:joint|official)\s)?(?:statement|message|remarks|letter)\s(?:from|by|of)\s/i
const JOINED = /^[\s,]{0,3}(?:and|&|,)[\s,]/i
const WEBSITE = /\.(?:com|org|net|gov|edu|news|ai|io|ca|uk)$|^www\.|^(?:facebook|twitter|x|instagram|linkedin|youtube|amazon)$/i
/** Boards speak for the body whose boards they are. */
const BOARD = /^(?:\p{Lu}\p{L}{3,12}\s){0,2}board(?:\sof\s(?:directors|trustees|governors|regents|managers))?$/iu
const PERIODICAL = /\b(?:news\s?(?:center|centre|room|letter)|currents|gazette|magazine)\b/i
const OFFICE_HOLDER = new RegExp(`\\b${phrasePattern(officeHolders)}\\b`, 'i')
const WIRE = /(?:newswire|news ?direct|prnewswire|press ?release|business wire|citybiz)$/i

/** In whose name the release goes out: the name of an organization, or of the person whose office it is; null if the text does not show it. */
export function resolveIssuer(doc: Document, frame: Frame, entities: Entities, contacts: readonly Contact[]): string | null {
  const page = readPage(doc, frame, contacts)
  const lead = findLead(doc, frame)
  const holder = findHolder(doc, entities.people)
  const scored = entities.organizations.map((organization) => ({ organization, points: weigh(doc, page, organization, contacts, lead, holder) }))
  const best = scored.reduce<(typeof scored)[number] | null>((top, next) => (top === null || next.points > top.points ? next : top), null)
  const hasLetterhead = best !== null && best.points >= POINTS.site
  const legislator = hasLetterhead ? null : findLegislator(doc, frame, entities.people, lead)
  if (legislator === 'several') return null
  if (legislator !== null) return legislator.name
  if (best !== null && best.points >= ENOUGH) return ownerOf(best.organization.name, entities.organizations)
  return findStatementMaker(frame, entities.people, lead)?.name ?? null
}

/** The first sentence of the body, behind its dateline. */
function findLead(doc: Document, frame: Frame): Span | null {
  for (const block of doc.blocks) {
    if (block.role !== 'body' || block.kind === 'heading' || block.end - block.start < 60) continue
    const start = frame.dateline && frame.dateline.start >= block.start && frame.dateline.end <= block.end ? frame.dateline.end : block.start
    const sentence = doc.sentences.slice(block.firstSentence, block.endSentence).find((candidate) => candidate.end > start + 30)
    return { start, end: Math.min(sentence?.end ?? block.end, start + 500) }
  }
  return null
}

function weigh(doc: Document, page: Page, organization: Organization, contacts: readonly Contact[], lead: Span | null, holder: readonly string[]): number {
  const names = [organization.name, organization.acronym, ...organization.aliases].filter((name): name is string => name !== null && name.length > 1)
  const keys = names.map(toKey)
  let points = Math.min(organization.mentions.length, MOST_OFTEN) * POINTS.often
  const { senders, site, headline, domains } = page
  if (senders.some((sender) => keys.includes(sender.key) || names.some((own) => sender.name.startsWith(`${own} `)))) points += POINTS.author
  if (site !== null && keys.some((key) => site === key || (key.length > 8 && site.includes(key)))) points += POINTS.site
  points += weighMarks(page, organization, keys)
  points += weighLead(doc, organization, lead)
  if (headline) {
    if (keys.some((name) => name.length > 2 && headline.key.startsWith(name))) points += POINTS.headlineStart + POINTS.headline
    else if (names.some((name) => name.length > 3 && headline.name.includes(name))) points += POINTS.headline
  }
  if (contacts.some((contact) => contact.organization === organization.name)) points += POINTS.contact
  if (keys.some((key) => key.length > 3 && domains.some((domain) => domain.length > 3 && (domain.includes(key) || key.startsWith(domain)))))
    points += POINTS.domain
  if (WIRE.test(organization.name)) points -= POINTS.site
  if (WEBSITE.test(organization.name)) points += POINTS.website
  // "Press Office" below a heading of contacts
  if (isOfficeName(organization.name)) points += POINTS.desk
  if (BOARD.test(organization.name)) points += POINTS.board
  if (PERIODICAL.test(organization.name)) points += POINTS.periodical
  if (
    /\b(?:office|attorney|department|sheriff|mayor|governor)\b/i.test(organization.name) &&
    holder.some((office) => keys.some((key) => key.includes(office) && !/unit|bureau|division/.test(key)))
  )
    points += POINTS.office
  return points
}

/** "Riverton District Attorney Jane Roe" in the first paragraphs: the keys of the office that she holds. */
function findHolder(doc: Document, people: readonly Person[]): string[] {
  const body = doc.blocks.filter((block) => block.role === 'body').slice(0, 4)
  const end = body.at(-1)?.end ?? 0
  const first = people
    .flatMap((person) =>
      person.titles
        .filter((title) => OFFICE_HOLDER.test(title.text) && !/\b(?:deputy|assistant|former)\b/i.test(title.text))
        .map((title) => ({ title, at: person.mentions[0]?.start ?? Number.POSITIVE_INFINITY })),
    )
    .filter(({ at }) => at < end)
    .sort((a, b) => a.at - b.at)[0]
  const office = first ? toKey(OFFICE_HOLDER.exec(first.title.text)![0]) : null
  if (office === null) return []
  return office === 'da' || office === 'districtattorney' ? ['dasoffice', 'districtattorney'] : [office]
}

/** Letterhead above the body, "About X" and "SOURCE: X" below it. */
function weighMarks({ marks, abouts }: Page, organization: Organization, keys: readonly string[]): number {
  let points = 0
  const isIn = (span: Span) => organization.mentions.some((mention) => mention.start >= span.start && mention.end <= span.end)
  let hasPoints = false
  for (const mark of marks) {
    const { kind, key } = mark
    if (kind === 'header') {
      if (hasPoints) continue
      const isName = keys.includes(key)
      hasPoints = isName || isIn(mark)
      if (isName) points += mark.isAbove ? POINTS.letterhead : POINTS.letterheadBelow
      else if (hasPoints) points += POINTS.inHeader
    } else if (kind === 'source') {
      if (keys.some((name) => key.startsWith(name) || (key.length > 3 && name.startsWith(key)))) points += POINTS.source
    } else if (kind === 'about') {
      if (keys.some((name) => name.length > 1 && (key.startsWith(name) || (name.startsWith(key) && key.length > 3))))
        points += abouts <= 1 ? POINTS.onlyAbout : POINTS.about
    } else if (isIn(mark)) points += kind === 'more' ? POINTS.more : POINTS.wireName
  }
  return points
}

/** Its place in the first sentence: the subject of "announced today" is the sender. */
function weighLead(doc: Document, organization: Organization, lead: Span | null): number {
  if (!lead) return 0
  const first = organization.mentions.find((mention) => mention.start >= lead.start && mention.end <= lead.end)
  if (!first) return 0
  const before = doc.plain.slice(lead.start, first.start)
  const after = doc.plain.slice(first.end, Math.min(lead.end, first.end + 300))
  const isSubject = /^[\s–—:"'-]{0,6}(?:(?:today|yesterday),?\s)?(?:the\s)?$/i.test(before)
  if (isSubject) return POINTS.lead + POINTS.leadSubject + (ANNOUNCES.test(after) ? POINTS.announces - POINTS.leadSubject : 0)
  // "… , the Department of Examples announced today"
  if (/^,?\s(?:today\s)?(?:announced|said)\b/i.test(after)) return POINTS.lead + POINTS.announces
  return POINTS.lead
}

/** The legislator whose office speaks: alone the subject of the headline or of the first sentence. */
function findLegislator(doc: Document, frame: Frame, people: readonly Person[], lead: Span | null): Person | 'several' | null {
  const inOffice = people.filter(
    (person) => person.titles.some((title) => LEGISLATOR.test(title.text) && !/^former\b/i.test(title.text)) || LEGISLATOR.test(person.honorific ?? ''),
  )
  if (inOffice.length === 0 || !lead) return null
  const headline = frame.headline?.value ?? ''
  const inHeadline = inOffice.filter((person) => headline.includes(lastName(person)))
  const firsts = inOffice
    .map((person) => ({ person, mention: person.mentions.find((mention) => mention.start >= lead.start && mention.end <= lead.end) }))
    .filter((entry): entry is { person: Person; mention: Person['mentions'][number] } => entry.mention !== undefined)
    .sort((a, b) => a.mention.start - b.mention.start)
  const first = firsts[0]
  if (first && firsts[1] && isJoined(doc, first.mention, firsts[1].mention)) return 'several'
  if (first && (inHeadline.includes(first.person) || doc.plain.slice(lead.start, first.mention.start).length < 60)) return first.person
  if (inHeadline.length === 1) return inHeadline[0]!
  return null
}

/** "Example University News" at the top of a page: the pages of the Example University, where the text names it too. */
function ownerOf(name: string, organizations: readonly Organization[]): string {
  const owner = name.replace(/\sNews$/, '')
  return organizations.some((organization) => organization.name === owner) ? owner : name
}

/** "Statement from Governor Jane Roe on the Example Dam", and she opens the text: the office is named by its holder alone. */
function findStatementMaker(frame: Frame, people: readonly Person[], lead: Span | null): Person | null {
  const headline = frame.headline?.value ?? ''
  const made = STATEMENT_OF.exec(headline)
  if (!made || !lead) return null
  const makers = people.filter(
    (person) =>
      person.titles.some((title) => OFFICE_HOLDER.test(title.text)) &&
      headline.slice(made[0].length).includes(lastName(person)) &&
      person.mentions.some((mention) => mention.start >= lead.start && mention.start < lead.start + 60),
  )
  return makers.length === 1 ? makers[0]! : null
}

/** "Senators A of X and B of Y": two who speak together. */
function isJoined(doc: Document, a: Span, b: Span): boolean {
  const between = doc.plain.slice(a.end, b.start)
  if (between.length > 60 || /\b(?:joined by|along with|together with|alongside)\b/i.test(between)) return false
  return JOINED.test(between.replace(/^\s?\([^)]{1,20}\)|^\s(?:of|from)\s\p{Lu}[\p{L}\s]{1,20}?(?=\sand|,)/u, ''))
}

function lastName(person: Person): string {
  return person.name
    .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
    .at(-1)!
}
