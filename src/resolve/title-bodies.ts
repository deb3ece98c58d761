import { withOrganization } from '../annotate/titles-found.ts'
import type { Document, Organization, Person, Span, Title } from '../document.ts'
import { firstFrom, sentenceAt } from '../text/find-token.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import {
  bodyLed,
  houseOf,
  isFounded,
  isFromElsewhere,
  isUnknownBody,
  leadsAnother,
  servesAnother,
  wordsBehind,
  workplaceBehind,
  worksAtSite,
} from './title-affiliation.ts'
import { findBodySaid } from './title-bodies-said.ts'
import { findBodyOfQuote, isNamedForAnother, speaksForUnknown } from './title-elsewhere.ts'
import { keyOf, withBody } from './title-named-body.ts'
import { withoutBodyOfHeadline } from './title-of-headline.ts'
import { findBodied, findNamed, isAmongOthers, isOfAnotherCounty, withNamed } from './title-of-others.ts'
import { countPresidents, isOfNoHouse, withoutField } from './title-of-state.ts'
import { isOfficeOfKind } from './title-own-kinds.ts'
import { isGovernment, isInNoGovernment, isOfTown, isOwnOffice, isPublicOffice, isSeat, isStaffOf } from './title-own-office.ts'
import { findBodyOfOffice, findShortBody, indexEndings, isOfOtherKind, isOfOwnKind } from './title-short-bodies.ts'
import { findHouseOfPart, findUnitOfChief, findUnits } from './title-units.ts'

/** The form of a company behind its name. */
const FORM = /,?\s(?:Inc|Incorporated|L\.?L\.?C|Ltd|Limited|Corp|Corporation|plc|PLC|GmbH|AG|S\.?A|N\.?V|B\.?V|(?:Pte|Pty)\.? Ltd|S\.p\.A|A\/S|AB|Oy)\.?$/
/** Offices of a party that bear its name: "*Millers* education spokesperson". */
const PARTY_OFFICE = /^(\p{Lu}[\p{L}-]{2,20})(?:['’]s)? .{0,40}\b(?:spokes(?:man|woman|person)|(?:co-)?leader|whip|president|secretary|convenor)$/u
/** A desk that speaks for the whole. */
const DESK_OF = /^(?:Registry|Secretariat|(?:Press|Media|Information) (?:Office|Service|Unit)|Office of (?:Communications|Public Affairs)) of (?:the )?(.+)$/i
/** Rules that mostly find what somebody was before. */
const PAST = new Set('pronoun-title career-title name-is-a-title unnamed-title headline-title'.split(' '))
/** Joins two titles of a row. */
const JOIN = /^\s?(?:&|and|\/|,|, and)\s?$/
const LONGEST_JOIN = 7
/** Whose office it is, in words that are no name, and what a body calls itself. */
const OWNER = /(?:^|\s)([\p{L}-]{2,24})'s\s$/u
const OWN_NOUN =
  /^(?:company|firm|bank|group|club|school|university|college|museum|council|charity|trust|agency|organi[sz]ation|foundation|association|authority|institute|union|society|board|city|county|department|ministry|festival|hospital|carrier|airline|party|commission|committee|court|district|diocese|fund|business|corporation|centre|center|library|theatre|orchestra|team|brand|retailer|developer|manufacturer|network)$/i
/** "*the party's* leader" and, between, when she holds the office; the nouns for a sender of any kind. */
const SENDERS = /\b(?:the|our) ([a-z-]{3,20})'s (?:[a-z]{2,10} )?$/i
const HOUSE_NOUN = /^(?:company|firm|group|business|organi[sz]ation|party|corporation)$/
/** How far into a paragraph a quotation mark is looked for. */
const LONGEST_QUOTE = 4000
const FORMER = /^(?:ex-|retired|late)\b|\bformer\b/i

/** Says of each title which body it is in: the one its words name, by any of its names; the one that stands beside; the issuer's own. */
export function resolveTitleBodies(doc: Document, people: readonly Person[], organizations: readonly Organization[], issuer: string | null): Person[] {
  const byKey = new Map<string, string>()
  for (const organization of organizations) for (const name of namesOf(organization)) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), organization.name)
  // "Acme CEO" where the text names Acme, Inc.
  for (const { name } of organizations) {
    const bare = keyOf(name.replace(FORM, ''))
    if (bare.length > 2 && !byKey.has(bare) && !(isCommonWord(bare) && (isTitleModifier(bare) || isTitleHead(bare)))) byKey.set(bare, name)
  }
  const ranks = new Map([...byKey.keys()].map((key, rank) => [key, rank]))
  const own = issuer !== null && organizations.some((organization) => organization.name === issuer) ? wholeOf(issuer, byKey) : null
  const issuerMentions = organizations.filter(({ name }) => name === own).flatMap(({ mentions }) => mentions)
  const byPlace = new Map(organizations.flatMap(({ name, mentions }) => mentions.map(({ start }) => [start, name] as const)))
  const endings = indexEndings(organizations)
  const units = findUnits(organizations)
  const bodied = findBodied(people)
  const named = findNamed(organizations)
  const bodiesAndTitles = withNamed(bodied, named)
  const presidents = countPresidents(people)
  const holders = new Set(people.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  return people.map((person) => {
    const titles = person.titles
      .map((title) => withBody(isGeneric(title.organization, own) ? withOrganization(title, own) : title, byKey, ranks))
      .map((title) => withoutField(withoutBodyOfHeadline(title, organizations)))
    const rows = indexRows(titles)
    const only = new Set(
      titles
        .filter((title) => !PAST.has(title.rule) && !FORMER.test(title.text))
        .map((title) => title.organization)
        .filter((name) => name !== null),
    )
    return {
      name: person.name,
      honorific: person.honorific,
      titles: titles.map((title) => {
        const unit = title.organization === null ? findUnitOfChief(doc, title, units) : null
        if (unit !== null) return withOrganization(title, unit)
        if (title.organization !== null) return withOrganization(title, findHouseOfPart(doc, lastOfRow(doc, title, rows), named) ?? title.organization)
        const said = findBodySaid(doc, firstOfRow(doc, title, rows), person.mentions, named)
        if (said !== null && !isPublicOffice(title.text) && !leadsAnother(title.text)) return withOrganization(title, said)
        if (PAST.has(title.rule) || isOfNoHouse(title, person.name, presidents)) return title
        const led = bodyLed(title.text)
        if (led !== null) return withOrganization(title, led, title.text.slice(0, title.text.indexOf(' of ')))
        const at = workplaceBehind(doc, title)
        const workplace = byPlace.get(at ?? title.end + 1)
        if (workplace !== undefined && (at !== null || (title.rule.startsWith('name-') && isOwnOffice(title.text)))) return withOrganization(title, workplace)
        const behind = wordsBehind(doc, lastOfRow(doc, title, rows), holders)
        const house = behind === null ? undefined : byKey.get(keyOf(houseOf(behind)))
        if (house !== undefined && !FORMER.test(title.text) && !isPublicOffice(title.text)) return withOrganization(title, house)
        const isAtUnknown = at !== null || (behind !== null && (isUnknownBody(behind) || isFounded(doc, lastOfRow(doc, title, rows))))
        if (FORMER.test(title.text) || isAtUnknown || leadsAnother(title.text) || servesAnother(doc, title)) return title
        const short = (only.size === 0 ? findShortBody(title, endings) : null) ?? findBodyOfOffice(title, endings, own)
        if (short !== null) return withOrganization(title, short)
        if (own !== null && only.size === 0 && /\bparty\b/i.test(own) && own.split(' ').includes(PARTY_OFFICE.exec(title.text)?.[1] ?? ''))
          return withOrganization(title, own)
        if (own !== null && (isStaffOf(title.text, own) || (only.size === 0 && (isOfSender(doc, title, own) || isOfOwnKind(title, own)))))
          return withOrganization(title, own)
        if (isFromElsewhere(doc, title, person.mentions)) return title
        if (
          own !== null &&
          (isOfAnotherCounty(title, own) || (only.size === 0 && isAmongOthers(doc, title, own, issuerMentions, isGovernment(own) ? bodiesAndTitles : bodied)))
        )
          return title
        if (isOthers(doc, firstOfRow(doc, title, rows), issuerMentions)) return title
        if (own !== null && only.size === 0 && isOfAnother(doc, title, own, byPlace, issuerMentions)) return title
        if (own !== null && only.size === 0 && (isNamedForAnother(title.text, own) || isNamedForAnother(firstOfRow(doc, title, rows).text, own))) return title
        const spoken = only.size === 0 && isOwnOffice(title.text) ? findBodyOfQuote(doc, title, named) : null
        if (spoken !== null) return withOrganization(title, spoken)
        if (own !== null && only.size === 0 && isOwnOffice(title.text) && speaksForUnknown(doc, title, own)) return title
        if (own !== null && (only.size === 0 || only.has(own)) && isOfficeOfKind(title.role, own)) return withOrganization(title, own)
        // "the company's CEO" in a release of a prosecutor
        const isElsewhere =
          own !== null &&
          (isOfTown(title.text, own) || isOfOtherKind(title.text, own) || (isGovernment(own) && (isInNoGovernment(title.text) || worksAtSite(doc, title))))
        // one office without a body beside one with it: "Jane Roe, Example Corp.'s CEO … said the CEO and founder"
        if (own !== null && !isElsewhere && (title.rule.startsWith('own-') || only.has(own)) && isOwnOffice(title.text)) return withOrganization(title, own)
        // the seat in a list of a board, beside an office elsewhere
        if (only.size === 1 && isSeat(title.text)) return own === null || isElsewhere ? title : withOrganization(title, own)
        if (only.size === 1 && isOwnOffice(title.text)) return withOrganization(title, [...only][0]!)
        if (only.size === 0 && own !== null && !isElsewhere && isOwnOffice(title.text) && !isPublicOffice(title.text)) return withOrganization(title, own)
        return title
      }),
      mentions: person.mentions,
    }
  })
}

/** The titles of one person by where they start and by where they end: in a long list of offices each would else be held against all. */
interface Rows {
  readonly byStart: ReadonlyMap<number, Title>
  readonly byEnd: ReadonlyMap<number, Title>
}

function indexRows(titles: readonly Title[]): Rows {
  // of two the first to start, the last to end
  return { byStart: new Map([...titles].reverse().map((title) => [title.start, title])), byEnd: new Map(titles.map((title) => [title.end, title])) }
}

/** "*President* & CEO": the title that the row ends with. */
function lastOfRow(doc: Document, title: Title, { byStart }: Rows): Title {
  for (let gap = 1; gap <= LONGEST_JOIN; gap++) {
    const other = byStart.get(title.end + gap)
    if (other && JOIN.test(doc.plain.slice(title.end, other.start))) return other
  }
  return title
}

/** "Registry of the Example Tribunal": whose desk it is. */
function wholeOf(issuer: string, byKey: ReadonlyMap<string, string>): string {
  return byKey.get(keyOf(DESK_OF.exec(issuer)?.[1] ?? '')) ?? issuer
}

/** "President & *CEO*": the title that the row begins with. */
function firstOfRow(doc: Document, title: Title, { byEnd }: Rows): Title {
  for (let gap = 1; gap <= LONGEST_JOIN; gap++) {
    const other = byEnd.get(title.start - gap)
    if (other && JOIN.test(doc.plain.slice(other.end, title.start))) return other
  }
  return title
}

/** "*his* office manager", "It's paid *its* chief executive" in a quote: whoever speaks would say "our" of the issuer's own. */
function isOthers(doc: Document, title: Title, issuer: readonly Span[]): boolean {
  const before = doc.plain.slice(Math.max(0, title.start - 30), title.start)
  // "zentro's president", a brand in small letters
  const owner = OWNER.exec(before)?.[1]
  if (owner !== undefined) return !OWN_NOUN.test(owner)
  if (/\b(?:his|her|my)\s$/i.test(before)) return true
  if (!/\bits\s$/i.test(before)) return false
  const within = sentenceAt(doc, title.start)
  const block = within && doc.blocks[within.block]
  if (block === undefined || title.start - block.start > LONGEST_QUOTE) return false
  if (doc.plain.slice(block.start, title.start).split('"').length % 2 === 0) return true
  // "The report went to the Mill Owners. *Its chair*": a sentence before this one, and the issuer is not named in the paragraph
  return within !== doc.sentences[block.firstSentence] && !isNamedIn(issuer, block.start, title.start)
}

/** "*The company's* head weaver", "*the council's* leader": whose office it is says a noun for the sender. */
function isOfSender(doc: Document, title: Title, own: string): boolean {
  const noun = SENDERS.exec(doc.plain.slice(Math.max(0, title.start - 30), title.start))?.[1]
  if (noun === undefined || isPublicOffice(title.text)) return false
  return own.toLowerCase().split(' ').includes(noun) || (HOUSE_NOUN.test(noun) && !isGovernment(own))
}

/** "*Example Mills* was founded in 1933. Jane Roe, President, …": the paragraph begins with another body and does not name the issuer. */
function isOfAnother(doc: Document, title: Title, own: string, byPlace: ReadonlyMap<number, string>, issuer: readonly Span[]): boolean {
  const within = sentenceAt(doc, title.start)
  const block = within && doc.blocks[within.block]
  if (block === undefined) return false
  const first = byPlace.get(block.start) ?? (/^the\s/i.test(doc.plain.slice(block.start, block.start + 4)) ? byPlace.get(block.start + 4) : undefined)
  return first !== undefined && first !== own && !isNamedIn(issuer, block.start, block.end)
}

/** One of the mentions, in order, starts in the range. */
function isNamedIn(mentions: readonly Span[], start: number, end: number): boolean {
  return (mentions[firstFrom(mentions, start)]?.start ?? end) < end
}

/** "CEO of the Association" in a release of the Example Association. */
function isGeneric(name: string | null, own: string | null): boolean {
  if (
    name !== null &&
    /^(?:trustees|directors|governors|regents|(?:supervisory|executive|management) board|board of (?:management|directors|trustees|governors|regents))$/i.test(
      name,
    )
  )
    return true
  return name !== null && own !== null && !name.includes(' ') && isCommonWord(name.toLowerCase()) && own.toLowerCase().split(' ').includes(name.toLowerCase())
}

function namesOf(organization: Organization): string[] {
  return [organization.name, organization.acronym, ...organization.aliases].filter((name): name is string => name !== null)
}
