import type { Document, Frame, OrganizationMention, PersonMention, Span } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { findByActs } from './organization-acts.ts'
import { findAgain } from './organization-again.ts'
import { findInLists } from './organization-lists.ts'
import { findByPage, squashedNames } from './organization-page.ts'
import { findBehindTitles, findByRoles, titleOrganizations } from './organization-roles.ts'
import { BODY, canBeBody, PERSON, type Sight } from './organization-run.ts'
import { type Piece, type Scan, scanBlocks, toMention } from './organization-walk.ts'

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
  const names = squashedNames(doc)
  const scans = scanBlocks(doc)
  const found: OrganizationMention[] = []
  for (const { scan, block } of scans) {
    const sight: Sight = { scan, taken }
    const isHeading = block.end - block.start < 120
    const pieces: Piece[] = [...findByPage(sight, names, isHeading)]
    if (scan.style === 'plain') pieces.push(...findByRoles(sight), ...findBehindTitles(sight, people), ...findByActs(sight))
    for (const piece of pieces) {
      if (!canBeBody(sight, piece)) continue
      for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
      found.push(toMention(scan, piece, null))
    }
  }
  found.push(...findTitleOrganizations(scans, taken, people))
  for (const { scan } of scans) {
    if (scan.style !== 'plain') continue
    for (const piece of findInLists({ scan, taken })) {
      for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
      found.push(toMention(scan, piece, null))
    }
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

/** The organizations that titles name, in the sentences around them. */
function findTitleOrganizations(scans: readonly { scan: Scan }[], taken: Uint8Array, people: readonly PersonMention[]): OrganizationMention[] {
  const found: OrganizationMention[] = []
  for (const { name, start, end } of titleOrganizations(people)) {
    for (const { scan } of scans) {
      if (scan.tokens[scan.to - 1]!.end < start || scan.tokens[scan.from]!.start > end) continue
      const piece = locate(scan, name)
      if (!piece || !canBeBody({ scan, taken }, piece)) continue
      for (let i = piece.from; i < piece.to; i++) taken[i] = BODY
      found.push(toMention(scan, piece, null))
    }
  }
  return found
}

function locate(scan: Scan, name: string): Piece | null {
  for (let i = scan.from; i < scan.to; i++) {
    const at = scan.tokens[i]!.start
    if (!scan.doc.text.startsWith(name, at)) continue
    let to = i
    while (to < scan.to && scan.tokens[to]!.end <= at + name.length) to++
    return { from: i, to, rule: 'title-organization' }
  }
  return null
}

function mark(doc: Document, taken: Uint8Array, span: Span, value: number): void {
  for (let i = firstTokenFrom(doc, span.start); i < taken.length && doc.tokens[i]!.start < span.end; i++) taken[i] = value
}
