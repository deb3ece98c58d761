import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { extract, linesOf } from './command.ts'

it('prints a JSON Schema that every answer passes', async () => {
  const ran = await extract(['schema'])
  expect(ran).toMatchObject({ code: 0, err: '' })
  const schema = JSON.parse(ran.out)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
  const releases = linesOf(await extract(['fixtures'])).filter(({ error }) => !error)
  expect(releases.length).toBeGreaterThan(20)
  for (const release of releases) expect(validate(release), `${release.source.path}: ${JSON.stringify(validate.errors)}`).toBe(true)
  expect(validate({ ...releases[0], headline: 'no object' })).toBe(false)
  expect(validate({ ...releases[0], quotes: undefined })).toBe(false)
})

it('prints the schema that was agreed on', async () => {
  const { out } = await extract(['schema'])
  // a change goes in with its line in docs/CHANGELOG.md; docs/CONTRIBUTING.md says which version it makes
  expect(JSON.parse(out), 'the contract has changed: npm run -s schema > test/schema.json, and say so in docs/CHANGELOG.md').toEqual(
    JSON.parse(readFileSync('test/schema.json', 'utf8')),
  )
})
