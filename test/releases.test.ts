import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extractFile } from '../src/index.ts'

const FOLDER = 'fixtures/releases'
const EXPECTED = 'fixtures/expected'

const releases = readdirSync(FOLDER)

it.each(releases)('%s', async (name) => expect(await extractFile(`${FOLDER}/${name}`)).toEqual(expectedOf(name)))

it('has expected answers for every release, and sees what changes', () => {
  expect(releases.length).toBeGreaterThanOrEqual(15)
  for (const name of releases) expect(expectedOf(name).source.path).toBe(`${FOLDER}/${name}`)
})

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, '')
}

function expectedOf(name: string) {
  return JSON.parse(readFileSync(`${EXPECTED}/${stemOf(name)}.json`, 'utf8'))
}
