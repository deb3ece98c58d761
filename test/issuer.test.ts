import { expect, it } from 'vitest'
import { extractFrom } from '../src/extract.ts'
import { issuers } from '../src/resolve/issuer.examples.ts'

it.each(issuers)('$text', ({ text, author, issuer }) => {
  const read = { text, blocks: null, map: null, metadata: author === undefined ? {} : { author }, warnings: [] }
  const release = extractFrom(read, { path: null, format: 'text', sha256: '0'.repeat(64), length: text.length })
  expect(release.issuer?.name ?? null).toBe(issuer)
})
