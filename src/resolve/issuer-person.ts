import type { Document, Frame, Person, Span, Title } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import legislators from '../lexicons/legislators.txt'
import officeHolders from '../lexicons/office-holders.txt'
import { matchesIn } from '../text/matches.ts'
import { phrasePattern } from '../text/phrases.ts'
import { type Page, toKey } from './issuer-page.ts'

const LEGISLATOR = new RegExp(`\\b${phrasePattern(legislators)}\\b`, 'i')
/** An office of a place that bears one person's name. */
const OFFICE_OF_PLACE = /^(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,4}(?:District Attorney|Prosecuting Attorney|State['’]s Attorney|Sheriff|Attorney General)$/u
const BARE_OFFICE = /^(?<head>DA|District Attorney|Prosecuting Attorney|State['’]s Attorney|Sheriff|Attorney General)(?:['’]s (?:[Oo]ffice|Department))?$/
/** The name opens the sentence and acts: "is warning", "charged"; not "and Sheriff Day", "of Riverton". */
const ACTS = /^ (?:today |also )?(?:is \p{Ll}{3,12}ing|has \p{Ll}{3,12}|will \p{Ll}{3,12}|\p{Ll}{3,12}(?:ed|s)) /u
const MINISTER = /\b(?:minister|senator|MP|MLA|MSP|TD|secretary of state)\b/i
const FORMER = /^(?:former|shadow|deputy|assistant|then)\b/i
const MOST_HOSTS = 50
const NEAR_LEAD = 60
const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
const MOST_SIGNERS = 50
/** The host of a link or of an address. */
const HOST = /(?:@|:\/\/|www\.)[\w.-]{4,60}/g
/** Behind the name that ends the first sentence. */
const ENDS_LEAD = /^(?:,?\s(?:and|along with|together with)\s[^.,;]{3,80})?\s(?:announced|said)\s(?:today|(?:on\s)?\p{Lu}\p{Ll}{3,8}day)\s?[.(]/u
const ANNOUNCED = /^\s?(?:has |today |also )?(?:announced|said today)\b/
/** "Media advisory: Mills Committee to Hold Hearing" */
const COMMITTEE_ACTS =
  /^(?:[\p{L} ]{4,20}: )?(?:\p{Lu}[\p{L}&'’-]{0,20} ){1,5}(?:Subc|C)ommittee (?:to|will|holds?|hears?|advances?|passes|approves|launches|releases) /u
const CHAIR = /^chair(?:man|woman|person)?\b/i
const COMMITTEE = /committee/i
const HOUSE = /committee|caucus|conference|\b(?:senate|congress|parliament|legislature|house of|city council|county council)\b/i
/** "(R-Ky.)", "House Committee": whoever is only called "Chairman" chairs a committee there. */
const SEATS = /\((?:R|D|I)-[A-Z][a-z]|\b(?:Sub)?[Cc]ommittee on\b|\b(?:House|Senate) (?:\p{Lu}\p{L}{1,20} (?:and |& )?){1,4}Committee\b/u
const STATEMENT_OF = /^(?:(?:joint|official)\s)?(?:statement|message|remarks|letter)\s(?:from|by|of)\s/i
const JOINED = /^[\s,]{0,3}(?:and|&|,)[\s,]/i
const OFFICE_HOLDER = new RegExp(`\\b${phrasePattern(officeHolders)}\\b`, 'i')

/** "Riverton District Attorney Jane Roe" in the first paragraphs: the keys of the office that she holds. */
export function findHolder(doc: Document, people: readonly Person[]): string[] {
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

const MINISTER_OF = /^(?:\p{Lu}[\p{L}'’]+ ){0,2}Minister (?:of|for) (?:the )?(.{4,120})$/u

/** "Minister of Mills and Looms" in the first sentence of the body: the key of what the ministry is for; null if nobody is. */
export function findPortfolio(people: readonly Person[], lead: Span | null): string | null {
  if (lead === null) return null
  const first = people.find(({ titles, mentions }) => mentions.some(({ start }) => start >= lead.start && start < lead.end) && titles.some(isMinister))
  const title = first?.titles.find(isMinister)
  return title ? toKey(MINISTER_OF.exec(title.text)![1]!) : null
}

const isMinister = ({ text }: Title) => MINISTER_OF.test(text)

/** The legislator whose office speaks: alone the subject of the headline or of the first sentence. */
export function findLegislator(doc: Document, frame: Frame, people: readonly Person[], lead: Span | null): Person | 'several' | null {
  let seats: boolean | null = null
  const hasSeats = () => (seats ??= SEATS.test(doc.plain))
  const inOffice = people.filter(
    (person) => person.titles.some((title) => isSeat(title, hasSeats) && !/^former\b/i.test(title.text)) || LEGISLATOR.test(person.honorific ?? ''),
  )
  if (inOffice.length === 0 || !lead) return null
  const headline = frame.headline?.value ?? ''
  const inHeadline = inOffice.filter((person) => placeIn(headline, person) >= 0)
  const firsts = inOffice
    .map((person) => ({ person, mention: person.mentions.find((mention) => mention.start >= lead.start && mention.end <= lead.end) }))
    .filter((entry): entry is { person: Person; mention: Person['mentions'][number] } => entry.mention !== undefined)
    .sort((a, b) => a.mention.start - b.mention.start)
  const first = firsts[0]
  if (first && firsts[1] && isJoined(doc, first.mention, firsts[1].mention)) return ownerOfSite(doc, inOffice) ?? 'several'
  if (first && (inHeadline.includes(first.person) || doc.plain.slice(lead.start, first.mention.start).length < 60)) return first.person
  if (inHeadline.length === 1) return inHeadline[0]!
  return null
}

/** "Source: Representative Jane Roe": the one of several in whose name the release goes out. */
export function findSource({ marks }: Page, people: readonly Person[]): Person | null {
  const sources = marks.filter(({ kind }) => kind === 'source')
  const named = people.filter(({ mentions }) => mentions.some(({ start, end }) => sources.some((mark) => start >= mark.start && end <= mark.end)))
  return named.length === 1 ? named[0]! : null
}

/** A chair sits in a parliament only if the text names a house or committee of one. */
function isSeat({ text, organization }: Title, hasSeats: () => boolean): boolean {
  const seat = LEGISLATOR.exec(text)
  if (!seat) return false
  return !CHAIR.test(seat[0]) || HOUSE.test(`${text} ${organization ?? ''}`) || (organization === null && text.length === seat[0].length && hasSeats())
}

/** "Mills Committee to Hold Hearing" above "Sen. Jane Roe, Chair of the Senate Mills Committee, will lead": the committee speaks, not its chair. */
export function findCommittee(frame: Frame, chair: Person): string | null {
  if (!COMMITTEE_ACTS.test(frame.headline?.value ?? '')) return null
  return chair.titles.find(({ text, organization }) => CHAIR.test(text) && COMMITTEE.test(organization ?? ''))?.organization ?? null
}

/** "www.roe.senate.example": of several who speak together, the one whose site it is. */
function ownerOfSite(doc: Document, people: readonly Person[]): Person | null {
  const hosts = [...new Set(matchesIn(doc.plain, HOST).map((match) => match[0].toLowerCase()))].slice(0, MOST_HOSTS)
  const owners = people.filter((person) => {
    const name = lastName(person).toLowerCase()
    return name.length > 3 && hosts.some((host) => host.includes(name))
  })
  return owners.length === 1 ? owners[0]! : null
}

/** "The Hon Jane Roe MP, Minister for Roads" in a line of her own above the text: the first of those who sign it. */
export function findSigner(doc: Document, people: readonly Person[], lead: Span | null): Person | null {
  if (!lead) return null
  for (const person of people.slice(0, MOST_SIGNERS)) {
    const first = person.mentions[0]
    if (!first || first.start >= lead.start || !person.titles.some((title) => MINISTER.test(title.text) && !FORMER.test(title.text))) continue
    if (doc.blocks.some((block) => block.role === 'header' && first.start >= block.start && first.end <= block.end)) return person
  }
  return null
}

/** "Riverton County District Attorney Jane Roe announced today", or "…, Roe and Sheriff Day announced today.": the office, where the text has no other name for it. */
export function findOfficeName(doc: Document, people: readonly Person[], lead: Span | null): string | null {
  if (!lead) return null
  for (const { titles, mentions } of people) {
    const first = mentions.find(({ start }) => start >= lead.start)
    const title = titles.find(({ text }) => OFFICE_OF_PLACE.test(text) && !/^(?:Former|Deputy|Assistant|Acting|Then)\b/.test(text))
    if (!title || !first || first.end > lead.end) continue
    const behind = doc.plain.slice(first.end, first.end + 120)
    if (first.start > lead.start + 90 ? ENDS_LEAD.test(behind) : ANNOUNCED.test(behind.slice(0, 40)) || (opensLead(doc, lead, first) && ACTS.test(behind)))
      return title.text
  }
  return null
}

/** True if nothing but the office stands before the name. */
const opensLead = (doc: Document, lead: Span, name: Span) => /^[\s–—-]{0,6}(?:\p{Lu}[\p{L}.'’-]{0,20}\s){2,7}$/u.test(doc.plain.slice(lead.start, name.start))

/** "District Attorney's Office", where the text has "Riverton County District Attorney Jane Roe" and no fuller name of the office. */
export function nameOffice(name: string, doc: Document, people: readonly Person[]): string {
  const head = BARE_OFFICE.exec(name)?.groups!.head
  if (head === undefined) return name
  const title = people
    .flatMap(({ titles }) => titles)
    .find(({ text }) => OFFICE_OF_PLACE.test(text) && !FORMER.test(text) && text.endsWith(head === 'DA' ? 'District Attorney' : head))?.text
  if (title === undefined) return name
  const office = `${title}'s Office`
  return doc.plain.includes(office) ? office : title
}

/** "Statement from Governor Jane Roe on the Example Dam", and she opens the text: the office is named by its holder alone. */
export function findStatementMaker(frame: Frame, people: readonly Person[], lead: Span | null): Person | null {
  const headline = frame.headline?.value ?? ''
  const made = STATEMENT_OF.exec(headline)
  if (!made || !lead) return null
  const makers = people.filter(
    (person) =>
      person.titles.some((title) => OFFICE_HOLDER.test(title.text)) &&
      placeIn(headline.slice(made[0].length), person) >= 0 &&
      person.mentions.some((mention) => mention.start >= lead.start && mention.start < lead.start + 60),
  )
  return makers.length === 1 ? makers[0]! : null
}

/** "Governor Jane Roe today announced" below "Governor Roe Announces Dam": the office is named by its holder alone. */
export function findAnnouncer(frame: Frame, doc: Document, people: readonly Person[], lead: Span | null): Person | null {
  const headline = frame.headline?.value ?? ''
  if (!lead) return null
  for (const person of people) {
    const first = person.mentions.find(({ start }) => start >= lead.start)
    if (!first || first.start > lead.start + NEAR_LEAD || placeIn(headline, person) < 0) continue
    if (!person.titles.some(({ text }) => OFFICE_HOLDER.test(text) && !FORMER.test(text))) continue
    if (ANNOUNCES.test(doc.plain.slice(first.end, Math.min(lead.end, first.end + 200)))) return person
  }
  return null
}

/** "Senators A of X and B of Y": two who speak together. */
function isJoined(doc: Document, a: Span, b: Span): boolean {
  const between = doc.plain.slice(a.end, b.start)
  if (between.length > 60 || /\b(?:joined by|along with|together with|alongside)\b/i.test(between)) return false
  return JOINED.test(between.replace(/^\s?\([^)]{1,20}\)|^\s(?:of|from)\s\p{Lu}[\p{L}\s]{1,20}?(?=\sand|,)/u, ''))
}

/** Where the headline names the person, as the text does or in capitals; -1 if it does not. */
function placeIn(headline: string, person: Person): number {
  const name = lastName(person)
  const at = headline.indexOf(name)
  return at < 0 ? headline.indexOf(name.toUpperCase()) : at
}

function lastName(person: Person): string {
  return person.name
    .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
    .at(-1)!
}
