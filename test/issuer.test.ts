import { expect, it } from 'vitest'
import { extractFrom } from '../src/extract.ts'
import { issuers } from '../src/resolve/issuer.examples.ts'

it.each(issuers)('$text', ({ text, author, issuer }) => {
  const read = { text, blocks: null, map: null, metadata: author === undefined ? {} : { author }, warnings: [] }
  const release = extractFrom(read, { path: null, format: 'text', sha256: '0'.repeat(64), length: text.length })
  expect(release.issuer?.name ?? null).toBe(issuer)
})

it('reads the sender in what the title of the page has behind the headline', () => {
  const text = 'Three Held After Thefts\n\nThree people were held in the night after thefts in the old mill, and will be heard on Monday.'
  const read = { text, blocks: null, map: null, metadata: { title: 'Three Held After Thefts — Riverton Police Department' }, warnings: [] }
  const release = extractFrom(read, { path: null, format: 'text', sha256: '0'.repeat(64), length: text.length })
  expect(release.issuer?.name).toBe('Riverton Police Department')
})
