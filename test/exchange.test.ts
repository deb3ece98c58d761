import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import type { Release } from '../src/schema.ts'
import { extract, linesOf, makeFolder } from './command.ts'
import { NINJS } from './ninjs-2.1.ts'

const FIXTURES = 'fixtures/releases'
const releases: Release[] = linesOf(await extract([FIXTURES]))
const print = async (format: string) => {
  const ran = await extract([FIXTURES, '--format', format])
  expect(ran).toMatchObject({ code: 0, err: '' })
  return ran
}

/** Names alone; that schema.org knows them is checked by its types when the project is built. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } }
const SCHEMA = 'https://schema.org/'

it('prints JSON-LD that another program reads as the same facts', async () => {
  const nodes = linesOf(await print('jsonld'))
  expect(nodes).toHaveLength(releases.length)
  for (const [i, node] of nodes.entries()) {
    const release = releases[i]!
    const documentLoader = async (url: string) => ({ document: CONTEXT, documentUrl: url })
    const [article] = (await jsonld.expand(node, { documentLoader })) as Record<string, { '@id'?: string; '@value'?: string; '@type'?: string[] }[]>[]
    const valuesOf = (object: Record<string, unknown>, name: string) =>
      ((object[SCHEMA + name] ?? []) as Record<string, unknown>[]).map((value) => value['@value'] ?? value)
    expect(article!['@type']).toEqual([`${SCHEMA}NewsArticle`])
    expect(valuesOf(article!, 'dateline')).toEqual(release.dateline ? [release.dateline.text] : [])
    const mentions = valuesOf(article!, 'mentions') as Record<string, unknown>[]
    const ofType = (type: string) => mentions.filter((mention) => (mention['@type'] as string[])[0] === SCHEMA + type)
    expect(ofType('Person').map((person) => valuesOf(person, 'name')[0])).toEqual(release.people.map(({ name }) => name))
    expect(ofType('Organization').map((body) => valuesOf(body, 'name')[0])).toEqual(release.organizations.map(({ name }) => name))
    const quotations = valuesOf(article!, 'hasPart') as Record<string, unknown>[]
    expect(quotations.map((quotation) => valuesOf(quotation, 'text')[0])).toEqual(release.quotes.map(({ text }) => text))
    const creators = quotations.map((quotation) => (valuesOf(quotation, 'creator') as Record<string, unknown>[])[0])
    expect(creators.map((creator) => (creator ? valuesOf(creator, 'name')[0] : null))).toEqual(release.quotes.map(({ speaker }) => speaker?.name ?? null))
    expect(JSON.stringify(node).match(/"@type":"ContactPoint"/g)?.length ?? 0).toBe(release.contacts.length)
  }
})

it('prints contacts as vCards that another program reads', async () => {
  const { out } = await print('vcard')
  expect(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const cards = (ICAL.parse(out.trimEnd()) as unknown[][]).flatMap((card) => (Array.isArray(card) && card[0] === 'vcard' ? [card] : []))
  const contacts = releases.flatMap((release) => release.contacts)
  expect(contacts.length).toBeGreaterThan(10)
  const read = (cards.length > 0 ? cards : [ICAL.parse(out.trimEnd())]).map((card) => new ICAL.Component(card as never))
  const valuesOf = (card: ICAL.Component, name: string) => card.getAllProperties(name).map((property) => property.getFirstValue())
  expect(read.map((card) => valuesOf(card, 'version'))).toEqual(contacts.map(() => ['4.0']))
  expect(read.map((card) => valuesOf(card, 'email'))).toEqual(contacts.map(({ emails }) => emails))
  expect(read.map((card) => valuesOf(card, 'tel'))).toEqual(contacts.map(({ phones }) => phones))
  expect(read.map((card) => valuesOf(card, 'fn')[0])).toEqual(
    contacts.map(({ name, organization, emails, phones }) => name ?? organization?.name ?? emails[0] ?? phones[0]),
  )
})

it('prints news items that the schema of ninjs allows', async () => {
  const ajv = new Ajv2020()
  addFormats.default(ajv)
  const validate = ajv.compile(NINJS)
  const items = linesOf(await print('ninjs'))
  expect(items).toHaveLength(releases.length)
  for (const [i, item] of items.entries()) {
    expect(validate(item), JSON.stringify(validate.errors)).toBe(true)
    expect(item.people.map(({ name }: { name: string }) => name)).toEqual(releases[i]!.people.map(({ name }) => name))
    expect(item.bodies[0].value.length).toBe(item.bodies[0].charcount)
  }
  expect(validate({ ...items[0], headline: 'unknown' })).toBe(false)
  // From results whose releases are gone: the same without the text.
  const results = makeFolder({
    'r.ndjson': releases.map((release) => `${JSON.stringify({ ...release, source: { ...release.source, path: 'gone.txt' } })}\n`).join(''),
  })
  for (const item of linesOf(await extract(['r.ndjson', '--to', 'ninjs'], { cwd: results }))) {
    expect(validate(item)).toBe(true)
    expect(item).toMatchObject({ representationtype: 'partial' })
  }
})

const HOSTILE =
  '\uFEFFTown 🎉 Opens Library\r\n\r\nDALE, Ohio, May 3, 2024 – “It is 🎈 open\r\nat last, and we\r\nare glad of it,” said Mayor Jane Whitlock of the Dale Library Board.\r\n'

it('prints stand-off annotation whose places hold the words', async () => {
  const folder = makeFolder({ 'hostile.txt': HOSTILE })
  expect((await extract([FIXTURES, 'fixtures/formats', join(folder, 'hostile.txt'), '--to', 'brat', '--out', folder])).err).toMatch(/locked\.pdf: .{10,80}\n$/)
  const conf = readFileSync(join(folder, 'annotation.conf'), 'utf8')
  const paths = [...releases.map(({ source }) => source.path!), 'fixtures/formats/river.html', 'fixtures/formats/river.pdf', join(folder, 'hostile.txt')]
  for (const path of paths) {
    const text = [...readFileSync(join(folder, `${path}.txt`), 'utf8')]
    const marks = new Set<string>()
    for (const line of readFileSync(join(folder, `${path}.ann`), 'utf8')
      .trimEnd()
      .split('\n')) {
      const [id, body, words] = line.split('\t') as [string, string, string]
      const [type, ...rest] = body.split(' ') as [string, ...string[]]
      if (id.startsWith('T')) {
        marks.add(id)
        const places = rest
          .join(' ')
          .split(';')
          .map((place) => place.split(' ').map(Number) as [number, number])
        expect(places.map(([start, end]) => text.slice(start, end).join('')).join(' '), `${path} ${line}`).toBe(words)
        expect(words).not.toMatch(/[\r\n]/)
      } else for (const [mark] of body.matchAll(/\bT\d+\b/g)) expect(marks.has(mark), `${path} ${line}`).toBe(true)
      if (!id.startsWith('#')) expect(conf).toMatch(new RegExp(`^${type}(?:\t|$)`, 'm'))
    }
    expect(marks.size).toBeGreaterThan(0)
  }
})

const READ_BRAT = `
import sys
from bioc import brat
for path in sys.argv[1:]:
    with open(path + '.txt', newline='') as text, open(path + '.ann') as ann:
        doc = brat.load(text, ann)
    print(len(doc.entities), len(doc.relations), len(doc.equiv_relations))
`
/** `.ci/run` installs it; elsewhere the test may be left out. */
const hasBrat = spawnSync('python3', ['-c', 'from bioc import brat']).status === 0 || process.env.TEST_EVERYTHING !== undefined

it.skipIf(!hasBrat)('prints stand-off annotation that another program reads', async () => {
  const folder = makeFolder()
  await extract([FIXTURES, '--to', 'brat', '--out', folder])
  const { stdout, stderr } = spawnSync('python3', ['-c', READ_BRAT, ...releases.map(({ source }) => join(folder, source.path!))], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const counts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
  expect(counts.map(([entities]) => entities)).toEqual(
    releases.map(
      ({ headline, dateline, people, organizations, quotes, contacts }) =>
        (headline ? 1 : 0) +
        (dateline ? 1 : 0) +
        [...people, ...organizations].reduce((sum, { mentions }) => sum + mentions.length, 0) +
        people.reduce((sum, { titles }) => sum + titles.length, 0) +
        quotes.length +
        contacts.length,
    ),
  )
})

it('asks for the text where a format needs it', async () => {
  const folder = makeFolder({ 'a.txt': HOSTILE })
  const { out } = await extract(['a.txt'], { cwd: folder })
  const elsewhere = makeFolder({ 'r.ndjson': out })
  expect(await extract(['r.ndjson', '--to', 'brat'], { cwd: elsewhere })).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--releases') })
  const found = await extract(['r.ndjson', '--to', 'brat', '--releases', folder], { cwd: elsewhere })
  expect(found.code).toBe(0)
  expect(found.out).toBe((await extract(['-', '--to', 'brat'], { input: HOSTILE })).out)
})
