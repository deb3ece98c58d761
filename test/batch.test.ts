import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract, linesOf, makeFolder, releaseOf, runProcess } from './command.ts'

const TOWNS = Array.from({ length: 40 }, (_, i) => `Town${i}`)
const townFiles = () => Object.fromEntries(TOWNS.map((town, i) => [`${String(i).padStart(3, '0')}.txt`, releaseOf(town)]))
const pathsOf = (lines: readonly { source: { path: string } }[], folder: string) => lines.map(({ source }) => source.path.slice(folder.length + 1))

it('does 2,000 files with 20 bad ones among them, the same with 1, 2 and 4 workers', async () => {
  const files: Record<string, string> = {}
  for (let i = 0; i < 2000; i++) files[`${i % 10}/${i}.txt`] = i % 100 === 7 ? '' : releaseOf(`Town${i}`)
  const folder = makeFolder(files)
  const [one, two, four] = await Promise.all(['1', '2', '4'].map((workers) => extract([folder, '--workers', workers, '--quiet'])))
  expect(one!.code).toBe(1)
  expect(one!.err).toMatch(/^extract: 1980 done, 20 failed in [\d.]+ s \(\d+\/s\)\n$/)
  const lines = linesOf(one!)
  expect(lines).toHaveLength(2000)
  expect(lines.filter(({ error }) => error?.code === 'empty')).toHaveLength(20)
  const paths = lines.map(({ source }) => source.path)
  expect(paths).toEqual([...paths].sort())
  expect(two!.out).toBe(one!.out)
  expect(four!.out).toBe(one!.out)
}, 120_000)

describe('what is taken', () => {
  const files = {
    'a.txt': releaseOf('Ayre'),
    'b.html': `<p>${releaseOf('Bree')}</p>`,
    'sub/c.html': `<p>${releaseOf('Cole')}</p>`,
    'sub/old/d.txt': releaseOf('Dale'),
    'e.news': releaseOf('Esk'),
  }
  it.each([
    [['.'], ['a.txt', 'b.html', 'sub/c.html', 'sub/old/d.txt']],
    [['**/*.html'], ['b.html', 'sub/c.html']],
    [['sub/**/*.{txt,html}'], ['sub/c.html', 'sub/old/d.txt']],
    [
      ['*.news', 'sub'],
      ['e.news', 'sub/c.html', 'sub/old/d.txt'],
    ],
    [
      ['.', '--include', '**/*.news', '**/*.html'],
      ['b.html', 'e.news', 'sub/c.html'],
    ],
    [
      ['.', '--exclude', '**/old'],
      ['a.txt', 'b.html', 'sub/c.html'],
    ],
    [
      ['.', '--exclude', '*.txt', 'sub/c.*'],
      ['b.html', 'sub/old/d.txt'],
    ],
  ])('%j', async (args, expected) => {
    expect(linesOf(await extract(args, { cwd: makeFolder(files) })).map(({ source }) => source.path)).toEqual(expected)
  })
  it('says when nothing matches a pattern', async () => {
    expect(linesOf(await extract(['*.pdf'], { cwd: makeFolder(files) }))).toMatchObject([{ source: { path: '*.pdf' }, error: { code: 'no-releases' } }])
  })
  it('follows links inside of the folder only', async () => {
    const outside = makeFolder({ 'secret.txt': releaseOf('Ayre') })
    const folder = makeFolder({ 'in/a.txt': releaseOf('Bree') })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'))
    symlinkSync(outside, join(folder, 'outside'))
    symlinkSync('..', join(folder, 'in/around'))
    symlinkSync('gone.txt', join(folder, 'gone-link.txt'))
    symlinkSync('in/a.txt', join(folder, 'link.txt'))
    expect(pathsOf(linesOf(await extract([folder])), folder)).toEqual(['in/a.txt', 'link.txt'])
  })
})

describe('--out', () => {
  it('writes what would be printed to a file, and does not write over it', async () => {
    const folder = makeFolder(townFiles())
    const out = join(makeFolder(), 'results.ndjson')
    const printed = await extract([folder])
    expect(await extract([folder, '--out', out])).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(out, 'utf8')).toBe(printed.out)
    const again = await extract([folder, '--out', out])
    expect(again).toMatchObject({ code: 1, err: `extract: ${out} is there already. Go on with it (--resume), or write over it (--force).\n` })
    expect(readFileSync(out, 'utf8')).toBe(printed.out)
  })

  it('writes one file for each release, in the same tree, never outside of the folder', async () => {
    const base = makeFolder({
      'in/a.txt': releaseOf('Ayre'),
      'in/deep/b.md': releaseOf('Bree'),
      'other/c.txt': releaseOf('Cole'),
      'in/rows.jsonl': `${JSON.stringify({ id: '../../evil', text: releaseOf('Dale') })}\n${JSON.stringify({ id: 'a:b', text: releaseOf('Esk') })}\n`,
    })
    expect(await extract(['in', '--out', 'out/'], { cwd: base })).toMatchObject({ code: 0 })
    const tree = (folder: string) =>
      readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
        .sort()
    expect(tree('out')).toEqual([
      'out/.extract-done',
      'out/a.txt.json',
      'out/deep/b.md.json',
      'out/rows.jsonl#../%2E%2E/evil.json',
      'out/rows.jsonl#a%3Ab.json',
    ])
    expect(JSON.parse(readFileSync(join(base, 'out/a.txt.json'), 'utf8')).source.path).toBe('in/a.txt')
    expect(await extract(['../other/c.txt', '--out', '../flat/'], { cwd: join(base, 'in') })).toMatchObject({ code: 0 })
    expect(tree('flat')).toEqual(['flat/%2E%2E/other/c.txt.json', 'flat/.extract-done'])
  })
})

describe('--dedupe', () => {
  const text = readFileSync('fixtures/releases/rail-depot.txt', 'utf8')
  const files = {
    'a.txt': text,
    'b.txt': text.toUpperCase().replaceAll('\n\n', '\n \n\n'),
    'c.txt': text.replace('A Victorian engine shed', 'An old Victorian engine shed').replace('£14m', '£15m'),
    'd.txt': readFileSync('fixtures/releases/river-nets.txt'),
    'e.txt': releaseOf('Ayre'),
    'f.txt': releaseOf('Bree'),
  }
  const firstOf = async (...args: string[]) => linesOf(await extract(['.', ...args], { cwd: makeFolder(files) })).map(({ duplicateOf }) => duplicateOf ?? null)
  it('marks the same words again', async () => {
    expect(await firstOf('--dedupe')).toEqual([null, 'a.txt', null, null, null, null])
    expect(await firstOf()).toEqual([null, null, null, null, null, null])
  })
  it('marks texts that are mostly the same', async () => {
    expect((await firstOf('--dedupe', 'near')).slice(0, 4)).toEqual([null, 'a.txt', 'a.txt', null])
  })
})

it('ends at the first failure when told to', async () => {
  const folder = makeFolder({ ...townFiles(), '004.txt': '' })
  const ran = await extract([folder, '--fail-fast'])
  expect(ran.code).toBe(1)
  expect(linesOf(ran).map(({ error }) => error?.code ?? 'ok')).toEqual(['ok', 'ok', 'ok', 'ok', 'empty'])
})

it('shows how far it is on a terminal', async () => {
  const ran = await runProcess('script', ['-qec', `node bin/extract.js ${makeFolder(townFiles())} > /dev/null`, '/dev/null'])
  expect(ran.out).toMatch(/0\/40/)
  expect(ran.out).toMatch(/extract: 40 done, 0 failed in/)
})
