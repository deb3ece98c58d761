import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, madeRelease, mutated } from './properties/inputs.ts'
import { likenesses } from './properties/likeness.ts'
import { ONCE_BROKEN } from './properties/once-broken.ts'
import { promises } from './properties/promises.ts'

const FIXTURES = readdirSync('fixtures/releases')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`fixtures/releases/${name}`, 'utf8'))
const fixture = fc.constantFrom(...FIXTURES)
/** The same inputs on every machine; the long run (npm run fuzz) takes others each time. */
const SEED = 20240607
const PATIENCE = 60_000

describe.each(Object.entries(promises))('%s', (_, holds) => {
  it('for anything at all', () => fc.assert(fc.property(anyText, holds), { seed: SEED, numRuns: 120 }), PATIENCE)
  it(
    'for releases that something happened to',
    () => fc.assert(fc.property(mutated(fc.oneof(madeRelease, fixture)), holds), { seed: SEED, numRuns: 40 }),
    PATIENCE,
  )
})

describe.each(Object.entries(likenesses))('unchanged by %s', (_, holds) => {
  it('in the fixtures', () => {
    for (const text of FIXTURES) holds(text)
  })
  it('in made releases', () => fc.assert(fc.property(madeRelease, holds), { seed: SEED, numRuns: 30 }), PATIENCE)
})

describe.each(ONCE_BROKEN.map((text) => [text.slice(0, 40), text]))('once broken: %j', (_, text) => {
  it.each(Object.entries({ ...promises, ...likenesses }))('%s', (_, holds) => holds(text))
})

it('has promises that can be broken', () => {
  expect(() => likenesses['a byte order mark']!('')).not.toThrow()
  expect(Object.keys(promises).length).toBeGreaterThan(5)
})
