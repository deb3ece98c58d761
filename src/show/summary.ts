import { neutralise } from '../print/visible.ts'
import type { Kind } from '../results/marks.ts'
import type { Release } from '../schema.ts'
import type { Look } from './show.ts'
import { paint, wrap } from './terminal.ts'

const LABEL = 15
const SAID = 60

/** A short table: a label on the left, answers on the right, wrapped to the width. */
export function summarise(release: Release, look: Look): string {
  const rows: (readonly [Kind | null, string, readonly string[]])[] = [
    ['headline', 'Headline', [release.headline?.text ?? '']],
    [null, 'Issuer', [release.issuer?.name ?? '']],
    [null, 'Date', [release.releaseDate ?? '']],
    ['dateline', 'Dateline', [release.dateline?.text ?? '']],
    [null, 'Embargo', [release.embargo?.text ?? '']],
    ['person', 'People', release.people.map((person) => describePerson(person, release))],
    ['quote', 'Quotes', release.quotes.filter(({ kind }) => kind === 'direct').map(describeQuote)],
    ['statement', 'Statements', release.quotes.filter(({ kind }) => kind === 'statement').map(describeQuote)],
    [
      'organization',
      'Organizations',
      release.organizations.map(({ name, acronym, mentions }) => `${name}${acronym ? ` (${acronym})` : ''}, ${mentions.length}×`),
    ],
    [
      'contact',
      'Contacts',
      release.contacts.map((contact) =>
        [contact.name, contact.title, contact.organization?.name, ...contact.emails, ...contact.phones].filter(Boolean).join(', '),
      ),
    ],
    [null, 'Warnings', release.warnings.map(({ message }) => message)],
  ]
  return rows
    .filter(([kind, , values]) => values.some((value) => value !== '') && (look.kinds === null || (kind !== null && look.kinds.has(kind))))
    .flatMap(([, label, values]) => values.flatMap((value, i) => layOut(i === 0 ? label : '', value)))
    .join('')

  function layOut(label: string, value: string): string[] {
    const chunks = [{ text: neutralise(value), style: [] }]
    const lines = wrap(chunks, Math.max(20, look.width - LABEL))
    return lines.map((line, i) => `${paint([{ text: (i === 0 ? label : '').padEnd(LABEL), style: [2] }], look.hasColours)}${paint(line, look.hasColours)}\n`)
  }
}

function describePerson({ id, name, titles }: Release['people'][number], { quotes }: Release): string {
  const said = quotes.filter(({ speaker }) => speaker?.id === id).length
  return [name, ...titles.map(({ text }) => text)].join(', ') + (said > 0 ? ` – ${said} ${said === 1 ? 'quote' : 'quotes'}` : '')
}

function describeQuote({ text, speaker, reason }: Release['quotes'][number]): string {
  const short = text.length > SAID ? `${text.slice(0, SAID).trimEnd()}…` : text
  return `“${short}” – ${speaker?.name ?? `nobody: ${reason}`}`
}
