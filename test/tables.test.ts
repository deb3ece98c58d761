import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { tables } from '../src/print/tables.ts'
import { extract, linesOf, makeFolder, releaseOf } from './command.ts'

const RELEASE = `Town Opens Its New Library

DALE, Ohio, May 3, 2024 – The town of Dale has opened its new library.

“=SUM(A1:A9) is no way to run a library, and “+1” is none either,” said Mayor Jane Whitlock, chair of the Dale Library Board.

“We waited, and then we waited; now, it is open.”

Contact: Jane Whitlock, press@dale.example, +1 555 0100 1234
`

const read = (text: string, delimiter = ',') => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

it('writes a folder as five tables in two commands', async () => {
  const folder = makeFolder({ 'in/a.txt': RELEASE, 'in/b.txt': releaseOf('Ayre'), 'in/c.txt': '' })
  const { out } = await extract(['in'], { cwd: folder })
  const results = makeFolder({ 'results.ndjson': out })
  const ran = await extract(['table', join(results, 'results.ndjson'), '--out', join(folder, 'tables')], { cwd: folder })
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toMatch(/^extract: in\/c\.txt: This file is empty\.\n$/)
  expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['contacts.csv', 'organizations.csv', 'people.csv', 'quotes.csv', 'releases.csv'])
  expect((await extract(['table', 'in', '--out', 'tables'], { cwd: folder })).err).toContain('tables/releases.csv is there already')
  expect((await extract(['table', 'in', '--out', 'tables', '--force'], { cwd: folder })).err).toBe(ran.err)
  const tableOf = (name: string) => read(readFileSync(join(folder, 'tables', `${name}.csv`), 'utf8'))
  const [a, , c] = linesOf({ out, err: '', code: 0 })
  expect(tableOf('releases').map(({ path, error }) => [path, error])).toEqual([
    ['in/a.txt', ''],
    ['in/b.txt', ''],
    ['in/c.txt', c.error.message],
  ])
  // a row for each title
  const titles = a.people.flatMap((person: { name: string; titles: { text: string }[] }) => person.titles.map(({ text }) => [person.name, text]))
  expect(titles.length).toBeGreaterThan(1)
  expect(
    tableOf('people')
      .filter(({ path, title }) => path === 'in/a.txt' && title !== '')
      .map(({ name, title }) => [name, title]),
  ).toEqual(titles)
  expect(tableOf('quotes').filter(({ path }) => path === 'in/a.txt')).toHaveLength(a.quotes.length)
})

it('keeps columns in their order', () => {
  expect(tables.map(({ name, columns }) => `${name}: ${columns.join(' ')}`)).toEqual([
    'releases: path release_date issuer headline dateline place dateline_date wire embargo_until people quotes organizations contacts warnings format sha256 error duplicate_of',
    'people: path release_date issuer person_id name honorific title role organization mentions quotes rule start end',
    'quotes: path release_date issuer quote_id kind speaker speaker_id speaker_title text cue continues words reason rule start end',
    'organizations: path release_date issuer organization_id name acronym aliases mentions quotes rule start end',
    'contacts: path release_date issuer name title organization emails phones rule start end',
  ])
})

it.each(['csv', 'tsv', 'markdown'])('reads a release and prints a table as %s', async (format) => {
  const folder = makeFolder({ 'a.txt': RELEASE })
  const [release] = linesOf(await extract(['a.txt'], { cwd: folder }))
  const { out, code } = await extract(['table', 'a.txt', '--table', 'quotes', '--format', format], { cwd: folder })
  expect(code).toBe(0)
  const texts = format === 'markdown' ? readMarkdown(out).map((row) => row[8]) : read(out, format === 'tsv' ? '\t' : ',').map(({ text }) => text)
  const expected = release.quotes.map(({ text }: { text: string }) => (format === 'markdown' || !text.startsWith('=') ? text : `'${text}`))
  expect(texts).toEqual(expected)
})

it('defuses formulas unless told not to', async () => {
  const folder = makeFolder({ 'a.txt': RELEASE })
  const phonesOf = async (...args: string[]) =>
    read((await extract(['table', 'a.txt', '--table', 'contacts', ...args], { cwd: folder })).out).map(({ phones }) => phones)
  expect(await phonesOf()).toEqual(["'+1 555 0100 1234"])
  expect(await phonesOf('--keep-formulas')).toEqual(['+1 555 0100 1234'])
})

it('begins with a byte order mark on request', async () => {
  const folder = makeFolder({ 'a.txt': RELEASE })
  expect((await extract(['table', 'a.txt', '--bom'], { cwd: folder })).out.startsWith('\uFEFFpath,')).toBe(true)
  expect((await extract(['table', 'a.txt'], { cwd: folder })).out.startsWith('path,')).toBe(true)
})

it('takes results however they were printed', async () => {
  const folder = makeFolder({ 'a.txt': RELEASE })
  const [line, indented, few] = await Promise.all(
    [['a.txt'], ['a.txt', '--pretty'], ['a.txt', '--fields', 'source,people,quotes']].map((args) => extract(args, { cwd: folder })),
  )
  const results = makeFolder({ 'line.ndjson': line!.out, 'folder/indented.json': indented!.out, 'few.jsonl': few!.out })
  const quotesOf = async (args: string[], input?: string) =>
    (await extract(['table', ...args, '--table', 'quotes'], { cwd: results, ...(input !== undefined && { input }) })).out
      .split('\n')
      .slice(1)
      .map((row) => row.slice(row.indexOf('q')))
  const expected = await quotesOf(['line.ndjson'])
  expect(expected.length).toBeGreaterThan(2)
  expect(await quotesOf(['folder'])).toEqual(expected)
  expect(await quotesOf(['few.jsonl'])).toEqual(expected)
  expect(await quotesOf(['-'], line!.out)).toEqual(expected)
  expect(await quotesOf(['-'], RELEASE)).toEqual(expected)
})

it('says which line is no result', async () => {
  const folder = makeFolder({ 'a.txt': releaseOf('Ayre') })
  const { out } = await extract(['a.txt'], { cwd: folder })
  const results = makeFolder({
    'torn.ndjson': `${out}${out.slice(0, 100)}\n`,
    'other.ndjson': `${out.replace('"people":[', '"people":["')}`,
    'odd.ndjson': `${out}{"source":{"path":7}}\n`,
  })
  for (const [name, message] of [
    ['torn.ndjson', /^extract: Line 2 of torn\.ndjson is no result of extract/],
    ['other.ndjson', /^extract: Line 1 of other\.ndjson/],
    ['odd.ndjson', /^extract: Line 2 of odd\.ndjson is no result of extract \(source/],
  ] as const) {
    const ran = await extract(['table', name], { cwd: results })
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(message)
  }
})

function readMarkdown(text: string): string[][] {
  const [table] = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children
  if (table?.type !== 'table') throw new Error('no table')
  return table.children.slice(1).map((row) => row.children.map((cell) => cell.children.map((node) => ('value' in node ? node.value : '')).join('')))
}
