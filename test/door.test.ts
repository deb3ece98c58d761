import { expect, it } from 'vitest'
import { linesOf, makeFolder, releaseOf, extract as runCommand } from './command.ts'

// As a user writes it: the built package by its name.
const door = await import('press-extract')
const { extract, extractAll, extractFile, extractSource, ExtractError } = door

it('opens to these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'ExtractError',
    'Release',
    'describeRelease',
    'extract',
    'extractAll',
    'extractFile',
    'extractSource',
    'parseWords',
    'rules',
  ])
})

it('extracts from a string', () => {
  const release = extract(releaseOf('Ayre'))
  expect(release.dateline).toMatchObject({ place: 'AYRE, Ohio', date: '2024-05-03' })
  expect(release.source).toMatchObject({ path: null, format: 'text', length: new TextEncoder().encode(releaseOf('Ayre')).length })
  expect(extract('DALE, Ohio, May 3 – The town of Dale has opened its new library.', { referenceDate: '2024-06-01' }).releaseDate).toBe('2024-05-03')
})

it.each(['', ' \n', 'a'.repeat(100_000)])('makes nothing of nothing', (text) => {
  expect(extract(text)).toMatchObject({ headline: null, dateline: null, people: [], quotes: [], organizations: [], contacts: [] })
})

it('gives what the command prints', async () => {
  const path = 'fixtures/formats/river.html'
  const [printed] = linesOf(await runCommand([path]))
  expect(await extractFile(path)).toEqual(printed)
  expect(await extractSource('# Town Opens Library\n\nIt **is** open.', { format: 'markdown' })).toMatchObject({ source: { format: 'markdown' } })
})

it('gives the releases of a folder with what failed among them', async () => {
  const folder = makeFolder({ 'a.txt': releaseOf('Ayre'), 'b.txt': '', 'c.txt': releaseOf('Cole') })
  const outcomes = []
  for await (const { release, error } of extractAll([folder])) outcomes.push(error?.code ?? release?.dateline?.place)
  expect(outcomes).toEqual(['AYRE, Ohio', 'empty', 'COLE, Ohio'])
})

it('rejects with a code and a message', async () => {
  const failure = await extractFile('gone.txt').catch((cause) => cause)
  expect(failure).toBeInstanceOf(ExtractError)
  expect(failure).toMatchObject({ code: 'missing', message: expect.stringContaining('no such file') })
  await expect(extractSource('{"text": "a"}\n{"text": "b"}\n', { path: 'a.jsonl' })).rejects.toMatchObject({ code: 'many-releases' })
})
