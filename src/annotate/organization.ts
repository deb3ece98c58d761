import type { Document, Frame, OrganizationMention, Span } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { findInitialed, mentionsOf } from './organization-acronym.ts'
import { findAgain } from './organization-again.ts'
import { findAgencies } from './organization-agency.ts'
import { findCauses } from './organization-cause.ts'
import { findChurches, findCongregations } from './organization-church.ts'
import { HEAD } from './organization-classes.ts'
import { findCompanies } from './organization-company.ts'
import { findFormFirst } from './organization-form-first.ts'
import { findHeads } from './organization-head.ts'
import { findKnown } from './organization-known.ts'
import { findLetterhead, findSite } from './organization-letterhead.ts'
import { findLocalBodies } from './organization-local.ts'
import { findMovements } from './organization-movement.ts'
import { withOwnedOffices } from './organization-owned.ts'
import { findPapers } from './organization-paper.ts'
import { findParties } from './organization-party.ts'
import { findSigns } from './organization-sign.ts'
import { findSchools } from './organization-study.ts'
import { findClubs, findTeams } from './organization-team.ts'
import { hasBit, isLink, type Piece, type Scan, scanBlocks, toMention } from './organization-walk.ts'

/** Bodies that their own name shows: by legal form, head noun, acronym, or because the general reader knows them; nested bodies too. */
export function findOrganizations(doc: Document, frame: Frame): OrganizationMention[] {
  const scans = scanBlocks(doc)
  if (scans.length === 0) return []
  const shown: OrganizationMention[] = []
  const headings: Scan[] = []
  for (const { scan, block } of scans) {
    const whole = findLetterhead(scan, block)
    if (whole) shown.push(...mentionsOf(scan, whole))
    else if (scan.style !== 'plain') headings.push(scan)
    else for (const piece of findPieces(scan)) if (!isInside(frame.dateline, doc.tokens[piece.from]!)) shown.push(...mentionsOf(scan, piece))
  }
  const site = findSite(doc, (from, to) => ({
    doc,
    tokens: doc.tokens,
    classes: scans[0]!.scan.classes,
    bits: scans[0]!.scan.bits,
    words: scans[0]!.scan.words,
    from,
    to,
    style: 'title',
    all: -1,
    isList: false,
  }))
  if (site) shown.push(toMention(site.scan, site.piece, null))
  // where all words are in capitals, names that running text shows come first
  const again = findAgain(
    scans.map(({ scan }) => scan),
    shown,
    frame,
  )
  const inText = [...shown, ...again]
  const bySentence = new Map<number, OrganizationMention[]>()
  for (const mention of inText) {
    const { sentence } = doc.tokens[firstTokenFrom(doc, mention.start)]!
    const here = bySentence.get(sentence)
    if (here) here.push(mention)
    else bySentence.set(sentence, [mention])
  }
  const inHeadings: OrganizationMention[] = []
  const replaced = new Set<OrganizationMention>()
  for (const scan of headings) {
    const here = bySentence.get(doc.tokens[scan.from]!.sentence) ?? []
    for (const piece of settle(scan, [...findKnown(scan), ...findCompanies(scan), ...findAgencies(scan), ...findHeads(scan), ...findLocalBodies(scan)])) {
      const mentions = mentionsOf(scan, piece)
      const [{ start, end }] = mentions as [OrganizationMention]
      if (isInside(frame.dateline, { start, end })) continue
      const rivals = here.filter((other) => other.start < end && start < other.end)
      // "Linden Group" of the text is "Linden Group Inc." here
      const isFuller = piece.rule === 'name-legal-form' && rivals.every((other) => other.start >= start && other.end < end)
      if (rivals.length > 0 && !isFuller) continue
      for (const rival of rivals) replaced.add(rival)
      inHeadings.push(...mentions)
    }
  }
  return [...inText.filter((mention) => !replaced.has(mention)), ...inHeadings].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The bodies of a sentence of running text. */
function findPieces(scan: Scan): Piece[] {
  return withOwnedOffices(
    scan,
    settle(scan, [
      ...findKnown(scan),
      ...findCauses(scan),
      ...findMovements(scan),
      ...findCompanies(scan),
      ...findAgencies(scan),
      ...findFormFirst(scan),
      ...findHeads(scan),
      ...findLocalBodies(scan),
      ...findChurches(scan),
      ...findInitialed(scan),
      ...findSigns(scan),
      ...findPapers(scan),
      ...findParties(scan),
      ...findTeams(scan),
      ...findClubs(scan),
      ...findSchools(scan),
      ...findCongregations(scan),
    ]),
  )
}

/** The longest of overlapping names; a body named behind "of the" in a longer name stays beside it, as does the first half of such a name. */
function settle(scan: Scan, pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Piece[] = []
  let open: Piece[] = []
  for (const piece of ordered) {
    // what ends before this one ends before all that follow
    open = open.filter((other) => other.to > piece.from)
    if (
      open.every(
        (other) =>
          other.to >= piece.to &&
          (other.from === piece.from
            ? piece.rule === 'head-part' && other.to > piece.to
            : other.rule.endsWith('-of') && other.to === piece.to && isNested(scan, piece.from)),
      )
    ) {
      kept.push(piece)
      open.push(piece)
    }
  }
  return kept
}

/** Behind "of the", or behind the "of" of a second complement. */
function isNested(scan: Scan, from: number): boolean {
  return isLink(scan, from - 1) && (scan.words[from - 1] === 'the' || !hasBit(scan, from - 2, HEAD))
}

function isInside(span: Span | null, token: Span): boolean {
  return span !== null && token.start >= span.start && token.end <= span.end
}
