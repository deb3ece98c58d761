import type { Document, Frame, OrganizationMention, PersonMention, Span } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { isCommonWord } from '../text/name-words.ts'
import { mentionsOf } from './organization-acronym.ts'
import { findActingAcronyms } from './organization-acronym-acts.ts'
import { findByActs } from './organization-acts.ts'
import { findAffiliated } from './organization-affiliated.ts'
import { findAgain } from './organization-again.ts'
import { findAround } from './organization-around.ts'
import { findByBelongings } from './organization-belongings.ts'
import { findChosen } from './organization-chosen.ts'
import { findByDeals } from './organization-deal.ts'
import { findItems } from './organization-items.ts'
import { findInLists } from './organization-lists.ts'
import { findByPage, readSiteNames } from './organization-page.ts'
import { findBehindTitles, findByRoles, openTitleEnds, titleOrganizations } from './organization-roles.ts'
import { BODY, COMMON_NAMES, canBeBody, PERSON, type Sight } from './organization-run.ts'
import { findSubject } from './organization-subject.ts'
import { findByVotes } from './organization-votes.ts'
import { type Piece, type Scan, scanBlocks, toMention } from './organization-walk.ts'

/** "About" and a name of so many words at most make a heading. */
const LONGEST_HEADING = 8

/** Bodies whose name alone shows nothing, but that the text introduces as one: "About Example", "Example's CEO". */
export function findIntroducedOrganizations(
  doc: Document,
  frame: Frame,
  shown: readonly OrganizationMention[],
  people: readonly PersonMention[],
): OrganizationMention[] {
  const taken = new Uint8Array(doc.tokens.length)
  for (const person of people) mark(doc, taken, person, PERSON)
  for (const organization of shown) mark(doc, taken, organization, BODY)
  if (frame.dateline) mark(doc, taken, frame.dateline, BODY)
  const sites = readSiteNames(doc)
  const titleEnds = openTitleEnds(people)
  const scans = scanBlocks(doc)
  const houses = housesOfHeadings(scans)
  const found: OrganizationMention[] = []
  const subject = findSubject(doc, frame, scans, taken)
  if (subject) {
    const { scan, piece } = subject
    for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
    found.push(...mentionsOf(scan, piece))
  }
  for (const { scan, block } of scans) {
    const sight: Sight = { scan, taken }
    const isHeading = block.end - block.start < 120
    const pieces: Piece[] = [...findByPage(sight, sites, isHeading)]
    if (scan.style === 'plain')
      pieces.push(
        ...findByRoles(sight),
        ...findBehindTitles(sight, titleEnds),
        ...findAround(sight),
        ...findByActs(sight),
        ...findByDeals(sight),
        ...findChosen(sight),
        ...findAffiliated(sight),
        ...findByBelongings(sight),
        ...findActingAcronyms(sight),
      )
    for (const piece of pieces) {
      if ((COMMON_NAMES.has(piece.rule) ? taken[piece.from] : !canBeBody(sight, piece)) || isOfHouse(scan, piece, houses)) continue
      for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
      found.push(...mentionsOf(scan, piece))
    }
  }
  found.push(...findTitleOrganizations(doc, new Map(scans.map(({ scan }) => [doc.tokens[scan.from]!.sentence, scan])), taken, people))
  for (const { scan } of scans) {
    if (scan.style !== 'plain') continue
    for (const piece of findInLists({ scan, taken })) {
      for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
      found.push(toMention(scan, piece, null))
    }
  }
  for (const { scan, piece } of findItems(scans, taken)) {
    for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
    found.push(...mentionsOf(scan, piece))
  }
  for (const { scan, piece } of findByVotes(
    scans.flatMap(({ scan }) => (scan.style === 'plain' ? [scan] : [])),
    taken,
  )) {
    for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
    found.push(toMention(scan, piece, null))
  }
  return [
    ...found,
    ...findAgain(
      scans.map(({ scan }) => scan),
      found,
      frame,
      taken,
    ),
  ].sort((a, b) => a.start - b.start)
}

/** What lines "About Example" say the house is called, as its words: nothing else stands in the line. */
function housesOfHeadings(scans: ReturnType<typeof scanBlocks>): ReadonlySet<string> {
  const houses = new Set<string>()
  for (const { scan } of scans)
    if (scan.words[scan.from] === 'about' && scan.to - scan.from < LONGEST_HEADING) houses.add(scan.words.slice(scan.from + 1, scan.to).join(' '))
  return houses
}

/** "Vellmark Loom offers" where the text ends on "About Vellmark": what the house makes. */
function isOfHouse({ words }: Scan, { from, to, rule }: Piece, houses: ReadonlySet<string>): boolean {
  if (rule !== 'name-announces' || houses.size === 0) return false
  for (let end = from + 1; end < to; end++) if (houses.has(words.slice(from, end).join(' '))) return true
  return false
}

/** The organizations that titles name, where they stand near the title. */
function findTitleOrganizations(
  doc: Document,
  bySentence: ReadonlyMap<number, Scan>,
  taken: Uint8Array,
  people: readonly PersonMention[],
): OrganizationMention[] {
  const found: OrganizationMention[] = []
  for (const { name, start, end } of titleOrganizations(people)) {
    for (let i = firstTokenFrom(doc, start); i < taken.length && doc.tokens[i]!.start < end; i++) {
      const at = doc.tokens[i]!.start
      const scan = bySentence.get(doc.tokens[i]!.sentence)
      if (!scan || taken[i] || !doc.text.startsWith(name, at)) continue
      const piece = { from: i, to: firstTokenFrom(doc, at + name.length), rule: 'title-organization' }
      if (piece.to > scan.to || !canBeBody({ scan, taken }, piece) || (scan.style !== 'plain' && isOfCommonWords(scan, piece))) continue
      for (let k = piece.from; k < piece.to; k++) taken[k] = BODY
      found.push(toMention(scan, piece, null))
    }
  }
  return found
}

/** "Second-Hand Mills" in Words Set in Capitals. */
function isOfCommonWords({ words }: Scan, { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (!words[i]!.split('-').every(isCommonWord)) return false
  return true
}

function mark(doc: Document, taken: Uint8Array, span: Span, value: number): void {
  for (let i = firstTokenFrom(doc, span.start); i < taken.length && doc.tokens[i]!.start < span.end; i++) taken[i] = value
}
