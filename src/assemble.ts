import type { Document, Facts, MapRun, Organization, Person, ReadResult, Span, Speaker } from './document.ts'
import type { Release, Source } from './schema.ts'
import { normalise } from './text/normalise.ts'
import { foldSpace } from './text/white-space.ts'

/** Facts in the shape of the contract: ids in the order of the text, offsets into the source. */
export function assemble(doc: Document, read: ReadResult, facts: Facts, source: Source): Release {
  const personIds = new Map(facts.people.map((person, i) => [person, `p${i + 1}`]))
  const organizationIds = new Map(facts.organizations.map((organization, i) => [organization, `o${i + 1}`]))
  const bearers = new Map<string, Organization>()
  for (const organization of facts.organizations)
    for (const name of [organization.name, organization.acronym, ...organization.aliases])
      if (name !== null && !bearers.has(normalise(name))) bearers.set(normalise(name), organization)
  const range = (span: Span) => toSource(read.map, span)
  const folded = (span: Span) => foldSpace(doc.text.slice(span.start, span.end))

  const organizationRef = (written: string | null) => {
    if (written === null) return null
    const name = foldSpace(written)
    const organization = bearers.get(normalise(name))
    return organization ? { id: organizationIds.get(organization)!, name: organization.name } : { id: null, name }
  }
  const speakerRef = (speaker: Speaker | null) => {
    if (speaker === null) return null
    if (speaker.kind === 'person') return { id: personIds.get(speaker.person) ?? null, name: speaker.person.name }
    if (speaker.kind === 'organization') return { id: organizationIds.get(speaker.organization) ?? null, name: speaker.organization.name }
    return { id: null, name: speaker.name }
  }
  const issuerRef = (name: string | null) => {
    const person = facts.people.find((p) => p.name === name)
    return person ? { id: personIds.get(person)!, name: person.name } : organizationRef(name)
  }

  const { headline, dateline, releaseDate, embargo } = facts.frame
  return {
    schemaVersion: '1',
    source,
    headline: headline && { text: headline.value, ...range(headline), rule: headline.rule },
    issuer: issuerRef(facts.issuer),
    releaseDate,
    embargo,
    dateline: dateline && {
      text: folded(dateline),
      place: dateline.place,
      date: dateline.date,
      wire: dateline.wire,
      ...range(dateline),
      rule: dateline.rule,
    },
    people: facts.people.map((person) => ({
      id: personIds.get(person)!,
      name: person.name,
      honorific: person.honorific,
      titles: person.titles.map((title) => ({
        text: title.text,
        role: title.role,
        organization: organizationRef(title.organization),
        ...range(title),
        rule: title.rule,
      })),
      mentions: mentionsOf(person),
    })),
    quotes: facts.quotes.map((quote, i) => ({
      id: `q${i + 1}`,
      kind: quote.kind,
      text: quote.text,
      ...range(quote),
      speaker: speakerRef(quote.speaker),
      cue: quote.cue,
      continues: quote.continues === null ? null : `q${quote.continues + 1}`,
      rule: quote.rule,
      reason: quote.reason,
    })),
    organizations: facts.organizations.map((organization) => ({
      id: organizationIds.get(organization)!,
      name: organization.name,
      acronym: organization.acronym,
      aliases: [...organization.aliases],
      mentions: mentionsOf(organization).map(({ rule: _, ...mention }) => mention),
      rule: organization.rule,
    })),
    contacts: facts.contacts.map((contact) => ({
      name: contact.name,
      title: contact.title,
      organization: organizationRef(contact.organization),
      emails: [...contact.emails],
      phones: [...contact.phones],
      ...range(contact),
      rule: contact.rule,
    })),
    warnings: facts.warnings.map(({ code, message, ...span }) => ({ code, message, ...range(span) })),
  }

  function mentionsOf(entity: Person | Organization) {
    return entity.mentions.map((mention) => ({ text: mention.text, ...range(mention), rule: mention.rule }))
  }
}

/** The range of the source that a range of the read text came from. */
export function toSource(map: readonly MapRun[] | null, span: Span): Span {
  if (map === null) return { start: span.start, end: span.end }
  const first = runAt(map, span.start)
  const last = runAt(map, Math.max(span.start, span.end - 1))
  const start = first ? first.source + inRun(first, span.start - first.start) : 0
  const end = last ? last.source + (span.end >= last.end ? last.sourceLength : inRun(last, span.end - last.start)) : start
  return { start, end: Math.max(start, end) }
}

const inRun = (run: MapRun, offset: number) => (run.sourceLength === run.end - run.start ? Math.min(offset, run.sourceLength) : 0)

/** The run that holds `offset`, or the nearest before it. */
function runAt(map: readonly MapRun[], offset: number): MapRun | undefined {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return map[low]
}
