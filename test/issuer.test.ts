import { expect, it } from 'vitest'
import type { Organization } from '../src/document.ts'
import { extractFrom } from '../src/extract.ts'
import { issuers } from '../src/resolve/issuer.examples.ts'
import { openingIssuers } from '../src/resolve/issuer-opening.examples.ts'
import { toKey } from '../src/resolve/issuer-page.ts'
import { selfIssuers } from '../src/resolve/issuer-self.examples.ts'
import { findOpener } from '../src/resolve/issuer-senders.ts'
import { signIssuers } from '../src/resolve/issuer-signs.examples.ts'

it.each([...issuers, ...selfIssuers, ...openingIssuers, ...signIssuers])(
  '$text',
  ({ text, author, issuer }: { text: string; author?: string; issuer: string | null }) => {
    const read = { text, blocks: null, map: null, metadata: author === undefined ? {} : { author }, warnings: [] }
    const release = extractFrom(read, { path: null, format: 'text', sha256: '0'.repeat(64), length: text.length })
    expect(release.issuer?.name ?? null).toBe(issuer)
  },
)

it('reads the sender in what the title of the page has behind the headline', () => {
  const text = 'Three Held After Thefts\n\nThree people were held in the night after thefts in the old mill, and will be heard on Monday.'
  const read = { text, blocks: null, map: null, metadata: { title: 'Three Held After Thefts — Riverton Police Department' }, warnings: [] }
  const release = extractFrom(read, { path: null, format: 'text', sha256: '0'.repeat(64), length: text.length })
  expect(release.issuer?.name).toBe('Riverton Police Department')
})

it.each([
  ['LindenWire', null],
  ['Linden Mills Inc.', 'Linden Mills Inc.'],
])('gives an office without a body to the sender, but for a wire: %s', (sender, body) => {
  const text = `New loom turns wind into cloth\n\nThe text on the loom of stone was read and approved by Ann Roe, Exploration Manager, in May.\n\nAbout ${sender}\n\n${sender} writes of looms.\n`
  const read = { text, blocks: null, map: null, metadata: {}, warnings: [] }
  const release = extractFrom(read, { path: null, format: 'text', sha256: '0'.repeat(64), length: text.length })
  expect(release.issuer?.name).toBe(sender)
  expect(release.people[0]?.titles[0]?.organization?.name ?? null).toBe(body)
})

it.each([
  ['The Linden Mills Foundation Announces a Prize', 'Linden Mills Foundation'],
  ['Linden Opens a Prize', 'Linden Prize Board'],
  ['A Prize of the Linden Mills Foundation', null],
])('of the bodies that open a headline takes the one with the longest name: %s', (headline, opener) => {
  const names = [
    { name: 'Linden Prize Board', acronym: null, aliases: ['Linden'] },
    { name: 'Linden Mills Foundation', acronym: null, aliases: [] },
  ] as unknown as Organization[]
  const page = { senders: [], site: null, headline: { name: headline, key: toKey(headline) }, marks: [], abouts: 0, domains: [], hosts: [] }
  expect(findOpener(page, names)?.name ?? null).toBe(opener)
})
