import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../src/index.ts'

const FOLDER = 'fixtures/releases'
const EXPECTED = 'fixtures/expected'
/**
 * Releases whose expected answers, written by hand, are not reached yet, with what is wrong. A release that comes out right must leave the
 * list.
 */
const TODO: Readonly<Record<string, string>> = {
  'dam-statement': '"two companies of the State Guard": a body',
  'northern-lakes-ferry': '"a First Nation" is no alias; "Transport Arctic Canada"',
  'river-nets': '"Regulation (EU) 2022/999" names no organization',
}

const releases = readdirSync(FOLDER)

describe('whole releases', () => {
  it.each(releases.filter((name) => !(stemOf(name) in TODO)))('%s', async (name) => expect(await extractFile(`${FOLDER}/${name}`)).toEqual(expectedOf(name)))
})

describe('whole releases, not reached yet', () => {
  it.fails.each(releases.filter((name) => stemOf(name) in TODO))('%s', async (name) => expect(await extractFile(`${FOLDER}/${name}`)).toEqual(expectedOf(name)))
})

it('has expected answers for every release, and sees what changes', () => {
  expect(releases.length).toBeGreaterThanOrEqual(15)
  for (const name of Object.keys(TODO)) expect(releases.map(stemOf)).toContain(name)
  for (const name of releases) expect(expectedOf(name).source.path).toBe(`${FOLDER}/${name}`)
})

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, '')
}

function expectedOf(name: string) {
  return JSON.parse(readFileSync(`${EXPECTED}/${stemOf(name)}.json`, 'utf8'))
}
