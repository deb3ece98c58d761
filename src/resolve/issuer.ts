import { isOfficeName } from '../annotate/contact-names.ts'
import { isSite } from '../annotate/headline.ts'
import type { Contact, Document, Entities, Frame, Organization, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import { isBodyHead, isLegalForm } from '../text/body-words.ts'
import { phrasePattern } from '../text/phrases.ts'
import { findContactSender } from './issuer-contact.ts'
import { isSender, type Page, readPage, toKey } from './issuer-page.ts'
import { findCommittee, findHolder, findLegislator, findOfficeName, findSigner, findStatementMaker } from './issuer-person.ts'
import { findOpener, findSenders } from './issuer-senders.ts'
import { findLabelledName, findOwnVoice, findSelfDescribed, findSignedName } from './issuer-voice.ts'

/** What speaks for an organization as the sender, in points. The best wins if it reaches ENOUGH. */
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
  announces: 5,
  speaks: 6,
  leadSubject: 3,
  lead: 1,
  headline: 1,
  headlineStart: 1,
  headlineAnnounces: 3,
  website: -8,
  periodical: -5,
  board: -5,
  desk: -20,
  contact: 3,
  domain: 4,
  often: 0.15,
}
const ENOUGH = 4
/** Less will do for one that stands so far ahead of all others. */
const ENOUGH_ALONE = 3.2
const AHEAD = 2
const MOST_OFTEN = 10

const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
/** "Linden Foundation announces …", a headline. */
const ANNOUNCES_NEXT = new RegExp(`^ (?:today |to )?${phrasePattern(announcing)}\\b`, 'i')
const PART_OF = /^(?: \(\p{Lu}{2,8}\))? of (?:the )?(\p{Lu}.{2,150})/su
/** "the Committee says in a report", "a report published today by the Committee" */
const SAID_BEHIND = /^,?(?: \(\p{Lu}{2,8}\))? (?:today )?(?:announced|said|says|warned|warns)\b/u
const MADE_BY = /\b(?:published|released|issued|launched|unveiled|announced)(?: today| this week| on \w{6,9}),? by (?:the )?$/i
/** "Jane Roe, who chairs the independent Mills Board": its head is the subject. */
const HEADED = /\bwho (?:chairs|heads|leads|runs|directs) (?:the )?(?:[\p{Ll}-]{3,20},? ){0,3}$/u
/** What a sentence may begin with before the body that is its subject. */
const LEADS = /^[\s–—:"'-]{0,6}(?:(?:today|yesterday),?\s)?(?:the\s)?(?:board of directors (?:of|for) (?:the\s)?)?$/i
const NEAR_START = 40
/** "The Ministry of Mills, along with Linden Mills, held a fair": any of them may be the sender. */
const JOINED_BY = /^(?: \(\p{Lu}{2,8}\))?,? (?:along|together|jointly) with /u
/** "…, the union announced today": the body that the sentence named first. */
const NOUN_SAID = /, the (?:\p{Ll}{2,14} ){1,2}(?:announced|said)\b/u
const WEBSITE = /\.(?:com|org|net|gov|edu|news|ai|io|ca|uk)$|^www\.|^(?:facebook|twitter|x|instagram|linkedin|youtube|amazon)$/i
/** Boards speak for the body whose boards they are. */
const BOARD = /^(?:\p{Lu}\p{L}{3,12}\s){0,2}board(?:\sof\s(?:directors|trustees|governors|regents|managers))?$/iu
const BOARD_OF = /^board of (?:directors|trustees|governors|regents|managers) of (?:the )?/i
const PERIODICAL = /\b(?:news\s?(?:center|centre|room|letter)|currents|gazette|magazine)\b/i
const WIRE = /(?:newswire|news ?direct|prnewswire|press ?release|business wire|citybiz)$/i

export interface Issuer {
  /** In whose name the release goes out: the name of an organization, or of the person whose office it is; null if the text does not show it. */
  readonly issuer: string | null
  /** Whose offices are meant where the text names no body: the issuer's own, but for a wire that writes of somebody else. */
  readonly house: string | null
}

export function resolveIssuer(doc: Document, frame: Frame, entities: Entities, contacts: readonly Contact[]): Issuer {
  const page = readPage(doc, frame, contacts)
  const house = findHouse(doc, frame, entities, contacts, page)
  return { issuer: findContactSender(page, contacts) ?? house, house }
}

function findHouse(doc: Document, frame: Frame, entities: Entities, contacts: readonly Contact[], page: Page): string | null {
  const lead = findLead(doc, frame)
  const holder = findHolder(doc, entities.people)
  const senders = findSenders(page, entities.organizations)
  const opener = findOpener(page, entities.organizations)
  const scored = entities.organizations.map((organization) => ({
    organization,
    points: weigh(doc, page, organization, contacts, lead, holder, opener) + (senders[0] === organization ? POINTS.firstOfSenders : 0),
  }))
  const best = scored.reduce<(typeof scored)[number] | null>((top, next) => (top === null || next.points > top.points ? next : top), null)
  const hasLetterhead = best !== null && best.points >= POINTS.site
  const legislator = hasLetterhead ? null : findLegislator(doc, frame, entities.people, lead)
  if (legislator === 'several') return null
  if (legislator !== null) return findCommittee(frame, legislator) ?? legislator.name
  const author = doc.metadata.author ?? null
  if (author !== null && (best === null || best.points < POINTS.author) && isBodyAuthor(author)) return author
  if (best === null || best.points < POINTS.speaks) {
    const voice = findOwnVoice(doc, entities.organizations)
    if (voice !== null) return voice
  }
  const isAlone =
    best !== null &&
    best.points >= ENOUGH_ALONE &&
    scored.every(({ organization, points }) => organization === best.organization || points <= best.points - AHEAD)
  if (best !== null && (best.points >= ENOUGH || isAlone)) {
    const whole = findWhole(doc, best.organization, entities.organizations, page.headline?.name ?? '')
    const { name } = whole ?? best.organization
    const labelled = findLabelledName(doc)
    return labelled?.startsWith(`${name},`) ? labelled : ownerOf(name, entities.organizations)
  }
  return (
    findSigner(doc, entities.people, lead)?.name ??
    findStatementMaker(frame, entities.people, lead)?.name ??
    findOfficeName(doc, entities.people, lead) ??
    findLabelledName(doc) ??
    findSelfDescribed(doc, entities.organizations) ??
    findSignedName(doc, page, contacts) ??
    (page.site && isSite(page.site.name) ? page.site.name : null)
  )
}

/** Desks that sign what their house sends: "Comms Team". */
const DESK =
  /^(?:(?:the|our)\s)?(?:(?:comms|communications?|media|press|news|marketing|editorial|web|digital|content|pr|public|affairs|relations|and|&)\s){1,4}(?:team|desk|staff|department|dept|office|unit)$/i

/** "Government of Linden", which a page names as its author: no person, no desk. */
function isBodyAuthor(author: string): boolean {
  const words = author.split(/\s+/)
  return (
    words.length > 1 &&
    words.length < 8 &&
    words.some((word) => isBodyHead(word)) &&
    /^\p{Lu}/u.test(author) &&
    !isOfficeName(author) &&
    !DESK.test(author) &&
    !WIRE.test(author)
  )
}

/** "The *Rates Committee of the Bank of Linden* decided", below a headline that names the bank: a part of the body that speaks. */
function findWhole(doc: Document, part: Organization, organizations: readonly Organization[], headline: string): Organization | null {
  const behind = part.mentions.map(({ end }) => PART_OF.exec(doc.plain.slice(end, end + 200))).find((match) => match !== null)
  if (!behind) return null
  const rest = behind[1]!
  return organizations.find(({ name, mentions }) => rest.startsWith(name) && headline.includes(name) && mentions.length > 1) ?? null
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

function weigh(
  doc: Document,
  page: Page,
  organization: Organization,
  contacts: readonly Contact[],
  lead: Span | null,
  holder: readonly string[],
  opener: Organization | null,
): number {
  const names = [organization.name, organization.acronym, ...organization.aliases].filter((name): name is string => name !== null && name.length > 1)
  const keys = names.map(toKey)
  let points = Math.min(organization.mentions.length, MOST_OFTEN) * POINTS.often
  const { senders, site, headline, domains } = page
  if (senders.some((sender) => keys.includes(sender.key) || names.some((own) => isSender(sender.name, own)))) points += POINTS.author
  if (site !== null && keys.some((key) => site.key === key || (key.length > 8 && site.key.includes(key)))) points += POINTS.site
  points += weighMarks(page, organization, keys)
  points += weighLead(doc, organization, lead)
  if (headline) {
    if (organization === opener) points += POINTS.headlineStart + POINTS.headline
    const title = headline.name.replace(/^The /, '')
    if (names.some((name) => title.startsWith(`${name} `) && ANNOUNCES_NEXT.test(title.slice(name.length)))) points += POINTS.headlineAnnounces
    else if (names.some((name) => name.length > 3 && headline.name.includes(name))) points += POINTS.headline
  }
  if (contacts.some((contact) => contact.organization === organization.name)) points += POINTS.contact
  if (keys.some((key) => key.length > 3 && domains.some((domain) => domain.length > 3 && (domain.includes(key) || key.startsWith(domain)))))
    points += POINTS.domain
  if (WIRE.test(organization.name)) points -= POINTS.site
  if (WEBSITE.test(organization.name)) points += POINTS.website
  // "Inc.", a magazine and what is left of a name
  if (isLegalForm(organization.name)) points += POINTS.desk
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
  const isSubject = LEADS.test(before) && (!JOINED_BY.test(after) || ANNOUNCES.test(after))
  if (before.length < NEAR_START && NOUN_SAID.test(after)) return POINTS.lead + POINTS.announces
  if (isSubject) return POINTS.lead + POINTS.leadSubject + (ANNOUNCES.test(after) ? POINTS.announces - POINTS.leadSubject : 0)
  if (HEADED.test(before)) return POINTS.lead + POINTS.leadSubject
  // "… , the Department of Examples announced today"
  if (SAID_BEHIND.test(after) || MADE_BY.test(before)) return POINTS.lead + POINTS.speaks
  return POINTS.lead
}

/** Whose "Example University News" stands at the top of a page, or whose "Board of Directors of Example Mills" speaks, where the text names it too. */
function ownerOf(name: string, organizations: readonly Organization[]): string {
  const owner = name.replace(BOARD_OF, '').replace(/\sNews$/, '')
  return organizations.some((organization) => organization.name === owner) ? owner : name
}
