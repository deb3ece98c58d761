import { findFrame } from '../annotate/frame.ts'
import { ENOUGH } from '../annotate/name-points.ts'
import { findOrganizations } from '../annotate/organization.ts'
import { findCompanies } from '../annotate/organization-company.ts'
import { findHeads } from '../annotate/organization-head.ts'
import { findKnown } from '../annotate/organization-known.ts'
import { scanBlocks, toMention } from '../annotate/organization-walk.ts'
import { seeAll } from '../annotate/person.ts'
import { judgeSpeech } from '../annotate/quote-speech.ts'
import { findStretches } from '../annotate/quote-stretches.ts'
import type { Document, ReadResult, Span } from '../document.ts'
import { segment } from '../text/segment.ts'
import { foldSpace } from '../text/white-space.ts'

/** Something that a rule looked at and did not take. Places are those of the text. */
export interface LeftOut extends Span {
  readonly what: 'quoted words' | 'name' | 'organization'
  readonly why: string
}

/** What was looked at and left out, in the order of the text: quoted words that are no speech, names that too little speaks for, overlaps that lost. */
export function listLeftOut(
  read: ReadResult,
  found: { readonly people: readonly Span[]; readonly organizations: readonly Span[]; readonly quotes: readonly Span[] },
): LeftOut[] {
  const doc = segment(read, {})
  return [
    ...leftQuotes(doc, found.quotes),
    ...leftNames(doc, found.people, found.organizations),
    ...leftOrganizations(doc, found.people, found.organizations),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function leftQuotes(doc: Document, quotes: readonly Span[]): LeftOut[] {
  const stretches = findStretches(doc)
  return stretches
    .filter((stretch, i) => judgeSpeech(doc, stretch, stretches[i - 1] ?? null, stretches[i + 1] ?? null) === null)
    .filter((stretch) => !quotes.some((quote) => overlap(quote, stretch)))
    .map(({ outer }) => ({
      ...outer,
      what: 'quoted words',
      why: 'by their length and what stands beside them these are a name, a term or a title, not speech',
    }))
}

function leftNames(doc: Document, people: readonly Span[], organizations: readonly Span[]): LeftOut[] {
  const frame = findFrame(doc)
  return seeAll(doc, frame, findOrganizations(doc, frame))
    .filter(({ words, points }) => words.length > 1 && points > 0)
    .map(({ name, points }) => ({ start: doc.tokens[name.first]!.start, end: doc.tokens[name.end - 1]!.end, points }))
    .filter((span) => !people.some((person) => overlap(person, span)))
    .map(({ start, end, points }) => {
      const body = organizations.find((organization) => overlap(organization, { start, end }))
      const short = `only ${points.toFixed(1)} of the ${ENOUGH} points that a person's name needs`
      return { start, end, what: 'name', why: body ? `lost to the organization “${foldSpace(doc.text.slice(body.start, body.end))}”` : short }
    })
}

/** Names of bodies that overlap with others; where they overlap with nothing, another rule had a reason to drop them. */
function leftOrganizations(doc: Document, people: readonly Span[], organizations: readonly Span[]): LeftOut[] {
  const pieces = scanBlocks(doc).flatMap(({ scan }) =>
    [...findKnown(scan), ...findCompanies(scan), ...findHeads(scan)].map((piece) => toMention(scan, piece, null)),
  )
  const once = [...new Map(pieces.map((piece) => [`${piece.start} ${piece.end}`, piece])).values()]
  return once
    .filter(({ start, end }) => !organizations.some((kept) => kept.start === start && kept.end === end))
    .map(({ start, end, rule }) => {
      const winner = [...organizations, ...people].find((kept) => overlap(kept, { start, end }))
      const why = winner ? `lost to “${foldSpace(doc.text.slice(winner.start, winner.end))}”` : 'its place or its neighbours speak against it'
      return { start, end, what: 'organization', why: `seen by ${rule}, ${why}` }
    })
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
