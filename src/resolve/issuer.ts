import { isOfficeName } from '../annotate/contact-names.ts'
import { isSite } from '../annotate/headline.ts'
import { findIssueNote } from '../annotate/issue-note.ts'
import type { Contact, Document, Entities, Frame, Organization } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { findDescribed } from './issuer-about.ts'
import { findCalled } from './issuer-called.ts'
import { findContactSender, isNewsWire } from './issuer-contact.ts'
import { AUTHOR, findOfficered, findReached, gatherEvidence, isShown, isSure, isWire, weigh } from './issuer-evidence.ts'
import { indexHosts } from './issuer-hosts.ts'
import { findForce, findLead } from './issuer-lead.ts'
import { findMailboxName } from './issuer-mailbox.ts'
import { indexMarks } from './issuer-marks.ts'
import { lookForMayors } from './issuer-mayors.ts'
import { findAssembly, findHeadedText, findOfficeSite, findSpeakingMember } from './issuer-member.ts'
import { isUnitOfHolder } from './issuer-names.ts'
import { findIntroducedName, findOpeningName } from './issuer-opening.ts'
import { type Page, readPage, toKey } from './issuer-page.ts'
import {
  findAnnouncer,
  findCommittee,
  findHolder,
  findLegislator,
  findOfficeName,
  findPortfolio,
  findSigner,
  findSource,
  findStatementMaker,
  nameOffice,
} from './issuer-person.ts'
import { findSelf, findSurnamed } from './issuer-self.ts'
import { findOpener, findSenders } from './issuer-senders.ts'
import { findCommuniqueMaker, findProud } from './issuer-stated.ts'
import { findLabelledName, findOwnVoice, findPayer, findSelfDescribed, findSignedName } from './issuer-voice.ts'

/** The best wins if it reaches so many points. */
const ENOUGH = 4
/** Less will do for one that stands so far ahead of all others. */
const ENOUGH_ALONE = 3.2
const AHEAD = 2
const SPEAKS = 6
const SEVERAL = 3
/** In so much of its first sentence a body opens the text. */
const NEAR_START = 80

const PART_OF = /^(?: \(\p{Lu}{2,8}\))? of (?:the )?(\p{Lu}.{2,150})/su
const BOARD_OF = /^(?:executive board|board of (?:directors|trustees|governors|regents|managers)) of (?:the )?/i

export interface Issuer {
  /** In whose name the release goes out: the name of an organization, or of the person whose office it is; null if the text does not show it. */
  readonly issuer: string | null
  /** Whose offices are meant where the text names no body: the issuer's own, but for a wire that writes of somebody else. */
  readonly house: string | null
}

export function resolveIssuer(doc: Document, frame: Frame, entities: Entities, contacts: readonly Contact[]): Issuer {
  const page = readPage(doc, frame, contacts)
  const house = findHouse(doc, frame, entities, contacts, page)
  return { issuer: findContactSender(page, contacts) ?? house, house: house !== null && isNewsWire(house) ? null : house }
}

function findHouse(doc: Document, frame: Frame, entities: Entities, contacts: readonly Contact[], page: Page): string | null {
  const noted = findIssueNote(doc)?.name
  if (noted !== undefined) return entities.organizations.find(({ name, acronym, aliases }) => [name, acronym, ...aliases].includes(noted))?.name ?? noted
  const office = findOfficeSite(page) ?? findCommuniqueMaker(doc, frame)
  if (office !== null) return office
  const lead = findLead(doc, frame)
  const holder = findHolder(doc, entities.people)
  const scene = {
    doc,
    page,
    reached: findReached(doc, contacts),
    domains: indexHosts(page.domains),
    marks: indexMarks(page.marks),
    isMayored: lookForMayors(doc),
    officered: findOfficered(entities.people),
    lead,
    holder,
    portfolio: findPortfolio(entities.people, lead),
    opener: findOpener(page, entities.organizations),
    // a prosecutor or mayor who speaks tells of the forces of others
    force: holder.length > 0 ? null : findForce(doc, entities.organizations),
    called: findCalled(doc, entities.organizations),
    firstSender: findSenders(page, entities.organizations)[0] ?? null,
  }
  // a party that all call by one word is named by its foes, a journal by who writes in it
  const scored = entities.organizations
    .filter(({ rule }) => rule !== 'party-word' && rule !== 'journal-name')
    .map((organization) => {
      const evidence = gatherEvidence(scene, organization)
      return { organization, evidence, points: weigh(organization, evidence) }
    })
  const top = scored.reduce<(typeof scored)[number] | null>((first, next) => (first === null || next.points > first.points ? next : first), null)
  // three that share the first place sign together
  const best = top !== null && scored.filter(({ points }) => points === top.points).length < SEVERAL ? top : null
  const hasLetterhead = best !== null && isSure(best.points, best.evidence)
  const legislator = hasLetterhead ? null : findLegislator(doc, frame, entities.people, lead)
  if (legislator === 'several') return findSource(page, entities.people)?.name ?? null
  if (legislator !== null) return findAssembly(entities.organizations, lead) ?? findCommittee(frame, legislator) ?? legislator.name
  const speaker = hasLetterhead ? null : findSpeakingMember(doc, entities.people, best !== null && best.points >= ENOUGH_ALONE ? best.organization : null)
  if (speaker !== null) return speaker.name
  const author = doc.metadata.author ?? null
  if (author !== null && (best === null || best.points < AUTHOR) && isBodyAuthor(author)) return author
  // two describe themselves, and one of them opens headline and text
  const first = best?.evidence.has('about') && !best.evidence.has('headlineStart') ? findDescribed(doc, page, entities.organizations, lead) : null
  if (
    first !== null &&
    lead !== null &&
    page.headline?.key.startsWith(toKey(first)) &&
    toKey(doc.plain.slice(lead.start, lead.start + NEAR_START)).startsWith(toKey(first))
  )
    return first
  // who is only spoken of gives way to who describes itself
  if (best === null || !isShown(best.evidence)) {
    const own = findDescribed(doc, page, entities.organizations, lead) ?? findSelf(page, entities.people, contacts)?.name ?? findMailboxName(doc, page, lead)
    // whose firm bears the name: its firm
    if (own !== null) return entities.organizations.find(({ name }) => name.includes(own))?.name ?? own
  }
  if (best === null || best.points < SPEAKS || !isShown(best.evidence)) {
    const voice = findOwnVoice(doc, entities.organizations)
    if (voice !== null && !isWire(voice) && !isUnitOfHolder(voice)) return ownerOf(voice, entities.organizations)
  }
  const isAlone =
    best !== null &&
    best.points >= ENOUGH_ALONE &&
    scored.every(
      ({ organization, points }) => organization === best.organization || points <= best.points - AHEAD || isUnit(organization.name, best.organization.name),
    )
  if (best !== null && (best.points >= ENOUGH || isAlone)) {
    const whole = findWhole(doc, best.organization, entities.organizations, page.headline?.name ?? '')
    const described = scored.find(({ organization }) => isDescribedBy(page, organization.name, best.organization.name))
    const { name } = whole ?? described?.organization ?? best.organization
    const labelled = findLabelledName(doc)
    // "Linden Elementary School PTA", of which the rules know the school
    const longer = isShown(best.evidence) ? null : findOpeningName(doc, page, entities.people, lead)
    if (longer?.startsWith(`${name} `)) return longer
    return labelled?.startsWith(`${name},`) ? labelled : nameOffice(ownerOf(name, entities.organizations), doc, entities.people)
  }
  return (
    findSigner(doc, entities.people, lead)?.name ??
    findStatementMaker(frame, entities.people, lead)?.name ??
    findOfficeName(doc, entities.people, lead) ??
    findAnnouncer(frame, doc, entities.people, lead)?.name ??
    findSurnamed(doc, frame, entities.people) ??
    findHeadedText(doc, entities.people, lead)?.name ??
    findLabelledName(doc) ??
    findPayer(doc) ??
    findOpeningName(doc, page, entities.people, lead) ??
    findIntroducedName(doc, entities.people, lead) ??
    findSelfDescribed(doc, entities.organizations) ??
    findSignedName(doc, page, contacts) ??
    findProud(doc, entities.people, lead) ??
    (page.site && isSite(page.site.name) ? page.site.name : null)
  )
}

/** "About Linden Housing Association", and below it what Linden does: the name in full is the heading's. */
const isDescribedBy = ({ marks }: Page, full: string, short: string) =>
  full.startsWith(`${short} `) && marks.some(({ kind, key }) => kind === 'about' && key.startsWith(toKey(full)))

/** "College of Nursing", which a university has. */
const isUnit = (name: string, house: string) => UNIT.test(name) && HOUSE.test(house)
const UNIT = /^(?:College|School|Faculty|Department|Division|Institute|Center|Centre) (?:of|for) \p{Lu}/u
const HOUSE = /\b(?:University|College|Hospital|Medical Cent(?:er|re)|Institute of Technology)\b/

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
    !isWire(author)
  )
}

/** "The *Rates Committee of the Bank of Linden* decided", below a headline that names the bank: a part of the body that speaks. */
function findWhole(doc: Document, part: Organization, organizations: readonly Organization[], headline: string): Organization | null {
  const behind = part.mentions.map(({ end }) => PART_OF.exec(doc.plain.slice(end, end + 200))).find((match) => match !== null)
  if (!behind) return null
  const rest = behind[1]!
  return organizations.find(({ name, mentions }) => rest.startsWith(name) && headline.includes(name) && mentions.length > 1) ?? null
}

/** "Example Union Executive Council", which speaks for the union. */
const OWN_BOARD = / (?:executive (?:council|board|committee)|board of (?:directors|trustees|governors|regents|managers)|news)$/i

/** Whose "Example University News" stands at the top of a page, or whose "Board of Directors of Example Mills" speaks, where the text names it too. */
function ownerOf(name: string, organizations: readonly Organization[]): string {
  const owner = name.replace(BOARD_OF, '').replace(OWN_BOARD, '')
  return organizations.find((organization) => [organization.name, organization.acronym, ...organization.aliases].includes(owner))?.name ?? name
}
