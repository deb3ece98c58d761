import type { Outcome } from '../batch/releases.ts'
import type { Release } from '../schema.ts'
import type { tableNames } from './exports.ts'

export type Cell = string | number | null

/** One kind of fact as rows. Columns keep their names and their order; new ones are added at the end. */
export interface Table {
  readonly name: (typeof tableNames)[number]
  readonly columns: readonly string[]
  readonly rows: (release: Release) => Cell[][]
}

const HEAD = ['path', 'release_date', 'issuer']
const headOf = ({ source, releaseDate, issuer }: Release): Cell[] => [source.path, releaseDate, issuer?.name ?? null]
const SEVERAL = '; '

const releases: Table = {
  name: 'releases',
  columns: [
    ...HEAD,
    'headline',
    'dateline',
    'place',
    'dateline_date',
    'wire',
    'embargo_until',
    'people',
    'quotes',
    'organizations',
    'contacts',
    'warnings',
    'format',
    'sha256',
    'error',
    'duplicate_of',
  ],
  rows: (release) => [
    [
      ...headOf(release),
      release.headline?.text ?? null,
      release.dateline?.text ?? null,
      release.dateline?.place ?? null,
      release.dateline?.date ?? null,
      release.dateline?.wire ?? null,
      release.embargo && (release.embargo.until ?? release.embargo.text),
      release.people.length,
      release.quotes.length,
      release.organizations.length,
      release.contacts.length,
      release.warnings.map(({ code }) => code).join(SEVERAL),
      release.source.format,
      release.source.sha256,
      null,
      release.duplicateOf ?? null,
    ],
  ],
}

/** A row for each title; a person without one has one row. */
const people: Table = {
  name: 'people',
  columns: [...HEAD, 'person_id', 'name', 'honorific', 'title', 'role', 'organization', 'mentions', 'quotes', 'rule', 'start', 'end'],
  rows: (release) =>
    release.people.flatMap((person) => {
      const quotes = release.quotes.filter(({ speaker }) => speaker?.id === person.id).length
      const place = person.mentions[0] ?? null
      const titles = person.titles.length > 0 ? person.titles : [null]
      return titles.map((title) => [
        ...headOf(release),
        person.id,
        person.name,
        person.honorific,
        title?.text ?? null,
        title?.role ?? null,
        title?.organization?.name ?? null,
        person.mentions.length,
        quotes,
        (title ?? place)?.rule ?? null,
        (title ?? place)?.start ?? null,
        (title ?? place)?.end ?? null,
      ])
    }),
}

const quotes: Table = {
  name: 'quotes',
  columns: [...HEAD, 'quote_id', 'kind', 'speaker', 'speaker_id', 'speaker_title', 'text', 'cue', 'continues', 'words', 'reason', 'rule', 'start', 'end'],
  rows: (release) =>
    release.quotes.map((quote) => [
      ...headOf(release),
      quote.id,
      quote.kind,
      quote.speaker?.name ?? null,
      quote.speaker?.id ?? null,
      release.people.find(({ id }) => id === quote.speaker?.id)?.titles[0]?.text ?? null,
      quote.text,
      quote.cue,
      quote.continues,
      countWords(quote.text),
      quote.reason,
      quote.rule,
      quote.start,
      quote.end,
    ]),
}

const organizations: Table = {
  name: 'organizations',
  columns: [...HEAD, 'organization_id', 'name', 'acronym', 'aliases', 'mentions', 'quotes', 'rule', 'start', 'end'],
  rows: (release) =>
    release.organizations.map((organization) => [
      ...headOf(release),
      organization.id,
      organization.name,
      organization.acronym,
      organization.aliases.join(SEVERAL),
      organization.mentions.length,
      release.quotes.filter(({ speaker }) => speaker?.id === organization.id).length,
      organization.rule,
      organization.mentions[0]?.start ?? null,
      organization.mentions[0]?.end ?? null,
    ]),
}

const contacts: Table = {
  name: 'contacts',
  columns: [...HEAD, 'name', 'title', 'organization', 'emails', 'phones', 'rule', 'start', 'end'],
  rows: (release) =>
    release.contacts.map((contact) => [
      ...headOf(release),
      contact.name,
      contact.title,
      contact.organization?.name ?? null,
      contact.emails.join(SEVERAL),
      contact.phones.join(SEVERAL),
      contact.rule,
      contact.start,
      contact.end,
    ]),
}

export const tables: readonly Table[] = [releases, people, quotes, organizations, contacts]

/** The rows of a table for one outcome. A release that failed is a row of `releases`, with its error. */
export function rowsOf(table: Table, { path, release, error }: Outcome): Cell[][] {
  if (release !== null) return table.rows(release)
  if (table !== releases) return []
  return [table.columns.map((column) => (column === 'path' ? path : column === 'error' ? error!.message : null))]
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+){0,20}/gu)?.length ?? 0
}
