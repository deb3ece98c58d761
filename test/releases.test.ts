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
  'arson-verdict': '"Captain A and Firefighter B of the C": the body belongs to both',
  'border-statement': '"its two chairpersons, A and B": the office belongs to both, in the commission named before',
  'clean-wells': 'a possessive is no part of the title; "in Nairobi: Daniel Kiprono, number" has a name',
  'corvane-plant': 'a possessive is no part of the title; "has been named general manager"; roles without "of Corvane"',
  'dam-statement': '"the following statement": its author is the governor; "# # #" is nobody',
  'ferry-strike': '"PLACE (Agency) —" without a date; "Union of A and B Workers" is one name',
  'glacier-dust': '"… News" at the top names the university\'s news, not the issuer',
  'night-nurses': '"Quotes attributable to X:" above the passages; a media contact below says nothing',
  'northern-lakes-ferry': '"a First Nation" is no alias; "Transport Arctic Canada"',
  'pension-fraud': '"served as a trustee of"',
  'rail-depot': '"whose principal, Professor X": the institute before; the role without "of Northmoor Rail"',
  'river-nets': '"Regulation (EU) 2022/999" names no organization',
  'world-harbours': '"The Minister said … she said": the minister of before',
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
