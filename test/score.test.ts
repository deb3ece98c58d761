import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Release } from '../src/schema.ts'
import { extract, linesOf, makeFolder } from './command.ts'

const TEXT = `Town Opens Its New Library

DALE, Ohio, May 3, 2024 – The town of Dale has opened its new library. “We are glad to see it open at last,” said Mayor Jane Whitlock of the Dale Library Board. “It took us seven years to build it.”

Contact: Ben Orrin, press@dale.example, 555 0100 123
`

interface GoldAnswers {
  people: object[]
  quotes: object[]
  organizations: object[]
  contacts: object[]
  [field: string]: unknown
}

/** Gold answers that say what was found. */
const goldOf = ({ headline, issuer, releaseDate, dateline, people, quotes, organizations, contacts }: Release): GoldAnswers => ({
  headline: headline?.text ?? null,
  issuer: issuer?.name ?? null,
  releaseDate,
  dateline: dateline && { place: dateline.place, date: dateline.date },
  people: people.map(({ name, titles }) => ({ name, titles: titles.map(({ text, organization }) => ({ text, org: organization?.name ?? null })) })),
  quotes: quotes.map(({ kind, text, speaker }) => ({ kind, text, speaker: speaker?.name ?? null })),
  organizations: organizations.map(({ name, acronym, aliases }) => ({ name, aliases: [acronym, ...aliases].filter(Boolean) })),
  contacts: contacts.map(({ name, emails, phones }) => ({ name, emails, phones })),
})

async function scoreOf(change: (gold: GoldAnswers) => void, ...args: string[]) {
  const folder = makeFolder({ 'a.txt': TEXT })
  const { out } = await extract(['a.txt'], { cwd: folder })
  const gold = goldOf(JSON.parse(out))
  change(gold)
  const place = makeFolder({ 'gold/a.json': JSON.stringify(gold), 'r.ndjson': out })
  return extract(['score', 'gold', 'r.ndjson', ...args], { cwd: place })
}
const figuresOf = async (change: (gold: GoldAnswers) => void) => JSON.parse((await scoreOf(change, '--json')).out).figures

it('finds nothing to blame where all is right', async () => {
  const figures = await figuresOf(() => {})
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(['headline', 'people', 'titles', 'quotes', 'quotes+speaker', 'organizations', 'emails']))
  for (const { f1 } of Object.values(figures) as { f1: number }[]) expect(f1).toBe(1)
})

it('counts what is missing, superfluous and optional', async () => {
  const figures = await figuresOf((gold) => {
    gold.headline = 'Another Headline'
    gold.people.push({ name: 'Ada Moss' }, { name: 'Cy Fox', optional: true })
    gold.quotes.shift()
    gold.contacts = []
  })
  expect(figures.headline).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1, found: 1 })
  expect(figures.people).toMatchObject({ precision: 1, recall: 2 / 3, gold: 3, found: 2 })
  expect(figures.quotes).toMatchObject({ precision: 1 / 2, recall: 1, gold: 1, found: 2 })
  expect(figures.emails).toEqual({ precision: 0, recall: 1, f1: 0, gold: 0, found: 1 })
})

it('takes near answers where a field asks for no more', async () => {
  const figures = await figuresOf((gold) => {
    gold.people = [{ name: 'Jane A. Whitlock', titles: [{ text: 'the Mayor' }] }, { name: 'Ben Orrin' }]
    gold.quotes = gold.quotes.map((quote) => ({ ...quote, text: `${(quote as { text: string }).text} indeed`, speaker: 'Whitlock' }))
  })
  expect(figures.people.f1).toBe(1)
  expect(figures.titles.recall).toBe(1)
  expect(figures.quotes.f1).toBe(0)
  expect(figures['quotes~'].f1).toBe(1)
})

it('prints a table, and the misses', async () => {
  const change = (gold: GoldAnswers) => void gold.people.push({ name: 'Ada Moss' })
  expect((await scoreOf(change)).out).toMatch(
    /^1 releases, 1 with a result\nfield +precision +recall +F1 +gold +found\nheadline +1\.000 +1\.000 +1\.000 +1 +1\n/,
  )
  expect((await scoreOf(change, '--misses', '--field', 'people')).out).toMatch(/\na\tpeople\tmissing\tAda Moss\n$/)
  expect((await scoreOf(change, '--only', 'b')).err).toContain('There are no gold answers here')
})

it.each([
  ['{"people": 5}', /a\.json: people: /],
  ['{', /a\.json: This is no JSON/],
])('says what is wrong with gold answers like %s', async (gold, message) => {
  const ran = await extract(['score', 'gold', 'a.txt'], { cwd: makeFolder({ 'gold/a.json': gold, 'a.txt': TEXT }) })
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toMatch(message)
})

const shared = join(process.cwd(), '../shared')
const scorer = join(shared, 'tools/score.mjs')

it.skipIf(!existsSync(scorer))('gives the same figures as the scorer beside the project', async () => {
  const gold = join(shared, 'gold/dev')
  const { out } = await extract([join(shared, 'corpus/dev')])
  expect(linesOf({ out, err: '', code: 0 }).length).toBeGreaterThan(50)
  const folder = makeFolder({ 'r.ndjson': out, 'few.ndjson': out.split('\n').slice(20, 60).join('\n') })
  for (const args of [
    ['r.ndjson', '--misses'],
    ['few.ndjson', '--misses', '--field', 'quotes'],
    ['r.ndjson', '--json'],
    ['r.ndjson', '--misses', '--only', '1'],
  ]) {
    const theirs = spawnSync(process.execPath, [scorer, gold, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
    expect((await extract(['score', gold, ...args], { cwd: folder })).out).toBe(theirs.stdout)
  }
})
