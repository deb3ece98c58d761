import { findContacts } from './annotate/contact.ts'
import { findFrame } from './annotate/frame.ts'
import { assemble } from './assemble.ts'
import type { ReadResult } from './document.ts'
import { joinContacts } from './resolve/contact-people.ts'
import { resolveIssuer } from './resolve/issuer.ts'
import { resolveOrganizations } from './resolve/organizations.ts'
import { withContactBodies, withIssuerBody, withTitleBodies } from './resolve/organizations-beside.ts'
import { resolvePeople } from './resolve/people.ts'
import { resolveSpeakers } from './resolve/speakers.ts'
import { resolveTitleBodies } from './resolve/title-bodies.ts'
import { applyRules, type ExtractOptions } from './rules.ts'
import { Release, type Source } from './schema.ts'
import { withOwnWords } from './text/own-words.ts'
import { segment } from './text/segment.ts'

/**
 * The pipeline: what was read in, the validated release out.
 * Pure: no clock, no disk, no locale. Throws only on a bug (the schema has the last word).
 */
export function extractFrom(read: ReadResult, source: Source, options: ExtractOptions = {}, onStage: OnStage = () => {}): Release {
  return withOwnWords(options.words, () => extractNow(read, source, options, onStage))
}

/** Told at the end of each stage; for those who measure. */
export type OnStage = (stage: 'segment' | 'frame' | 'annotate' | 'resolve' | 'assemble') => void

function extractNow(read: ReadResult, source: Source, options: ExtractOptions, onStage: OnStage): Release {
  const doc = segment(read, options)
  onStage('segment')
  const frame = findFrame(doc)
  onStage('frame')
  const { organizations: bodies, people: named, passages } = applyRules(doc, frame, options)
  onStage('annotate')
  const shown = resolveOrganizations(doc, bodies, named)
  const introducedPeople = resolvePeople(doc, named)
  const contacts = findContacts(doc, { people: introducedPeople, organizations: shown })
  const organizations = withContactBodies(doc, shown, introducedPeople, contacts)
  const { issuer, house } = resolveIssuer(doc, frame, { people: introducedPeople, organizations }, contacts)
  const people = resolveTitleBodies(doc, joinContacts(doc, introducedPeople, organizations, contacts), organizations, house)
  // speakers come back with the pronouns and offices that mean them among their mentions
  const { quotes, entities, warnings } = resolveSpeakers(doc, passages, {
    people,
    organizations: withIssuerBody(doc, withTitleBodies(doc, organizations, people), people, issuer),
  })
  onStage('resolve')
  const facts = { frame, issuer, ...entities, quotes, contacts, warnings: [...read.warnings, ...frame.warnings, ...warnings] }
  const release = Release.parse(assemble(doc, read, facts, source))
  onStage('assemble')
  return release
}
