import { findContacts } from './annotate/contact.ts'
import { findFrame } from './annotate/frame.ts'
import { findOrganizations } from './annotate/organization.ts'
import { findIntroducedOrganizations } from './annotate/organization-introduced.ts'
import { findPeople } from './annotate/person.ts'
import { findPassages } from './annotate/quote.ts'
import { assemble } from './assemble.ts'
import type { Options, ReadResult } from './document.ts'
import { joinContacts } from './resolve/contact-people.ts'
import { resolveIssuer } from './resolve/issuer.ts'
import { resolveOrganizations } from './resolve/organizations.ts'
import { resolvePeople } from './resolve/people.ts'
import { resolveSpeakers } from './resolve/speakers.ts'
import { resolveTitleBodies } from './resolve/title-bodies.ts'
import { Release, type Source } from './schema.ts'
import { segment } from './text/segment.ts'

/**
 * The pipeline: what was read in, the validated release out.
 * Pure: no clock, no disk, no locale. Throws only on a bug (the schema has the last word).
 */
export function extractFrom(read: ReadResult, source: Source, options: Options = {}): Release {
  const doc = segment(read, options)
  const frame = findFrame(doc)
  // bodies that their own name shows, then people, then bodies that only the company they keep shows ("Example's CEO")
  const shown = findOrganizations(doc, frame)
  const named = findPeople(doc, frame, shown)
  const introduced = findIntroducedOrganizations(doc, frame, shown, named)
  const organizations = resolveOrganizations(doc, [...shown, ...introduced], named)
  const introducedPeople = resolvePeople(doc, named)
  const contacts = findContacts(doc, { people: introducedPeople, organizations })
  const issuer = resolveIssuer(doc, frame, { people: introducedPeople, organizations }, contacts)
  const people = resolveTitleBodies(joinContacts(doc, introducedPeople, organizations, contacts), organizations, issuer)
  // speakers come back with the pronouns and offices that mean them among their mentions
  const { quotes, entities, warnings } = resolveSpeakers(doc, findPassages(doc, frame), { people, organizations })
  const facts = { frame, issuer, ...entities, quotes, contacts, warnings: [...read.warnings, ...frame.warnings, ...warnings] }
  return Release.parse(assemble(doc, read, facts, source))
}
