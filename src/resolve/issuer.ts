import type { Contact, Document, Entities, Frame, Organization, Person, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import legislators from '../lexicons/legislators.txt'
import officeHolders from '../lexicons/office-holders.txt'
import { findPageTitle } from '../text/page-title.ts'
import { phrasePattern } from '../text/phrases.ts'

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
  contact: 3,
  domain: 4,
  often: 0.15,
}
const ENOUGH = 4
const MOST_OFTEN = 10

const SOURCE = /^\s*source\s?[:–—-]\s{0,3}/i
const ABOUT = /^[\s#*]{0,4}about\s(?:the\s)?/i
const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
const LEGISLATOR = new RegExp(`\\b${phrasePattern(legislators)}\\b`, 'i')
const JOINED = /^[\s,]{0,3}(?:and|&|,)[\s,]/i
const MORE = /^(?:for (?:more|further|additional) information|to learn more|learn more|more information)\b/i
const WEBSITE = /\.(?:com|org|net|gov|edu|news|ai|io|ca|uk)$|^www\.|^(?:facebook|twitter|x|instagram|linkedin|youtube|amazon)$/i
/** Boards speak for the body whose boards they are. */
const BOARD = /^(?:\p{Lu}\p{L}{3,12}\s){0,2}board(?:\sof\s(?:directors|trustees|\p{Lu}.*))?$/iu
const PERIODICAL = /\b(?:news\s?(?:center|centre|room|letter)|currents|gazette|magazine)\b/i
const OFFICE_HOLDER = new RegExp(`\\b${phrasePattern(officeHolders)}\\b`, 'i')
const WIRE = /(?:newswire|news ?direct|prnewswire|press ?release|business wire|citybiz)$/i
const NEWS_LINE = /^(?:the post .{1,300} appeared first on|view (?:the )?(?:source|original)|.{2,60} is powered by)/i

/** In whose name the release goes out: the name of an organization, or of the person whose office it is; null if the text does not show it. */
export function resolveIssuer(doc: Document, frame: Frame, entities: Entities, contacts: readonly Contact[]): string | null {
  const lead = findLead(doc, frame)
  const holder = findHolder(doc, entities.people)
  const site = findPageTitle(doc.text, doc.blocks, doc.metadata)?.site ?? null
  const scored = entities.organizations.map((organization) => ({ organization, points: weigh(doc, frame, organization, { contacts, lead, holder, site }) }))
  const best = scored.reduce<(typeof scored)[number] | null>((top, next) => (top === null || next.points > top.points ? next : top), null)
  const hasLetterhead = best !== null && best.points >= POINTS.site
  const legislator = hasLetterhead ? null : findLegislator(doc, frame, entities.people, lead)
  if (legislator === 'several') return null
  if (legislator !== null) return legislator.name
  return best !== null && best.points >= ENOUGH ? best.organization.name : null
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

/** What the text shows once for all organizations. */
interface Signs {
  readonly contacts: readonly Contact[]
  readonly lead: Span | null
  readonly holder: readonly string[]
  /** The name of the site behind the page's title. */
  readonly site: string | null
}

function weigh(doc: Document, frame: Frame, organization: Organization, { contacts, lead, holder, site }: Signs): number {
  const names = [organization.name, organization.acronym, ...organization.aliases].filter((name): name is string => name !== null && name.length > 1)
  const keys = names.map(toKey)
  let points = Math.min(organization.mentions.length, MOST_OFTEN) * POINTS.often
  const { author, publisher } = doc.metadata
  if ([author, publisher].some((name) => name !== undefined && (keys.includes(toKey(name)) || names.some((own) => name.startsWith(`${own} `)))))
    points += POINTS.author
  if (site && keys.some((key) => toKey(site) === key || (key.length > 8 && toKey(site).includes(key)))) points += POINTS.site
  points += weighBlocks(doc, organization, keys)
  points += weighLead(doc, organization, lead)
  const { headline } = frame
  if (headline) {
    const key = toKey(headline.value)
    if (keys.some((name) => name.length > 2 && key.startsWith(name))) points += POINTS.headlineStart + POINTS.headline
    else if (names.some((name) => name.length > 3 && headline.value.includes(name))) points += POINTS.headline
  }
  if (contacts.some((contact) => contact.organization === organization.name)) points += POINTS.contact
  const domains = contacts.flatMap((contact) =>
    contact.emails.map((email) => toKey(email.slice(email.indexOf('@') + 1).replace(/\.(?:com?|org|net|gov|edu|[a-z]{2})(?:\.[a-z]{2})?$/, ''))),
  )
  if (keys.some((key) => key.length > 3 && domains.some((domain) => domain.length > 3 && (domain.includes(key) || key.startsWith(domain)))))
    points += POINTS.domain
  if (WIRE.test(organization.name)) points -= POINTS.site
  if (WEBSITE.test(organization.name)) points += POINTS.website
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
function weighBlocks(doc: Document, organization: Organization, keys: readonly string[]): number {
  let points = 0
  const isIn = (span: Span) => organization.mentions.some((mention) => mention.start >= span.start && mention.end <= span.end)
  let hasPoints = false
  let isAbove = true
  const abouts = doc.blocks.filter((block) => block.role === 'boilerplate' && ABOUT.test(doc.plain.slice(block.start, block.start + 20))).length
  for (const block of doc.blocks) {
    const words = doc.plain.slice(block.start, Math.min(block.end, block.start + 200))
    if (block.role === 'headline') isAbove = false
    if (block.role === 'header' && block.end - block.start < 120) {
      const isName = keys.includes(toKey(words))
      if (isName && !hasPoints) points += isAbove ? POINTS.letterhead : POINTS.letterheadBelow
      else if (isIn(block) && !hasPoints) points += POINTS.inHeader
      hasPoints ||= isName || isIn(block)
    } else if (SOURCE.test(words) && words.length < 160) {
      const key = toKey(words.replace(SOURCE, ''))
      if (keys.some((name) => key.startsWith(name) || (key.length > 3 && name.startsWith(key)))) points += POINTS.source
    } else if (ABOUT.test(words)) {
      const key = toKey(words.replace(ABOUT, ''))
      if (keys.some((name) => name.length > 1 && (key.startsWith(name) || (name.startsWith(key) && key.length > 3))))
        points += abouts <= 1 ? POINTS.onlyAbout : POINTS.about
    } else if (MORE.test(words) && isIn({ start: block.start, end: Math.min(block.end, block.start + 200) })) points += POINTS.more
    else if (NEWS_LINE.test(words) && isIn(block)) points += POINTS.wireName
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

/** "Senators A of X and B of Y": two who speak together. */
function isJoined(doc: Document, a: Span, b: Span): boolean {
  const between = doc.plain.slice(a.end, b.start)
  if (between.length > 60) return false
  return JOINED.test(between.replace(/^\s?\([^)]{1,20}\)|^\s(?:of|from)\s\p{Lu}[\p{L}\s]{1,20}?(?=\sand|,)/u, ''))
}

function lastName(person: Person): string {
  return person.name
    .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
    .at(-1)!
}

/** Letters and digits alone: "The Example Group, Inc." and "Example Group Inc" agree. */
function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’'‘`]s\b/g, 's')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
