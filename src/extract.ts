import { annotateEntities } from './annotate/entities.ts'
import { findContacts } from './annotate/contact.ts'
import { findFrame } from './annotate/frame.ts'
import { findPassages } from './annotate/quote.ts'
import { assemble } from './assemble.ts'
import type { Options, ReadResult } from './document.ts'
import { resolveEntities } from './resolve/entities.ts'
import { resolveIssuer } from './resolve/issuer.ts'
import { resolveSpeakers } from './resolve/speakers.ts'
import { Release, type Source } from './schema.ts'
import { segment } from './text/segment.ts'

/**
 * The pipeline: what was read in, the validated release out.
 * Pure: no clock, no disk, no locale. Throws only on a bug (the schema has the last word).
 */
export function extractFrom(read: ReadResult, source: Source, options: Options = {}): Release {
  const doc = segment(read, options)
  const frame = findFrame(doc)
  const entities = resolveEntities(doc, annotateEntities(doc, frame))
  const { quotes, warnings } = resolveSpeakers(doc, findPassages(doc, frame), entities)
  const contacts = findContacts(doc, entities)
  const issuer = resolveIssuer(doc, frame, entities, contacts)
  const facts = { frame, issuer, ...entities, quotes, contacts, warnings: [...read.warnings, ...frame.warnings, ...warnings] }
  return Release.parse(assemble(doc, read, facts, source))
}
