import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadBundle } from '../bin/bundle.js'
import packageJson from '../package.json' with { type: 'json' }
import { Release } from '../src/schema.ts'
import { extract, linesOf, makeFolder, releaseOf, runProcess } from './command.ts'

const RIVER = 'fixtures/formats/river.txt'

it('prints one release as one line of JSON', async () => {
  const ran = await extract([RIVER])
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(linesOf(ran)).toHaveLength(1)
  const release = Release.parse(linesOf(ran)[0])
  const bytes = readFileSync(RIVER)
  expect(release.source).toEqual({ path: RIVER, format: 'text', sha256: createHash('sha256').update(bytes).digest('hex'), length: bytes.length })
  expect(release.dateline?.place).toBe('KELDWICK')
})

it('reads standard input with and without a dash', async () => {
  const input = readFileSync(RIVER)
  const [bare, dash, piped] = await Promise.all([
    extract([], { input }),
    extract(['-'], { input }),
    runProcess('bash', ['-c', `cat ${RIVER} | node bin/extract.js`]),
  ])
  const [release] = linesOf(bare)
  expect(release.source.path).toBeNull()
  expect(release.headline.text).toContain('flood forecast centre')
  expect(dash).toEqual(bare)
  expect(piped).toEqual(bare)
})

it('gives the same bytes in every locale and time zone', async () => {
  const plain = await extract([RIVER])
  expect(await extract([RIVER], { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } })).toEqual(plain)
})

it('indents on a terminal, or when told to', async () => {
  // As it is built, where workers find their code.
  const { run } = loadBundle()
  const runOn = async (isTerminal: boolean, ...args: string[]) => {
    let out = ''
    const io = {
      stdin: () => process.stdin,
      isStdinTerminal: () => true,
      isStdoutTerminal: () => isTerminal,
      isStderrTerminal: () => false,
      onInterrupt: () => () => {},
      out: async (text: string) => void (out += text),
      err: () => {},
    }
    await run(args, io)
    return out
  }
  const line = await runOn(false, RIVER)
  const indented = `${JSON.stringify(JSON.parse(line), null, 2)}\n`
  expect(line.split('\n')).toHaveLength(2)
  expect(await runOn(true, RIVER)).toBe(indented)
  expect(await runOn(false, RIVER, '--pretty')).toBe(indented)
  expect(await runOn(true, RIVER, '--compact')).toBe(line)
  // Many releases stay lines, so that they can be read as such.
  expect((await runOn(true, 'fixtures/formats')).split('\n')).toHaveLength(26)
})

it('prints a line for each file, in the order of the paths', async () => {
  const folder = makeFolder({
    'b.txt': releaseOf('Bree'),
    'a/z.md': releaseOf('Zell'),
    'a/deep/er/x.html': `<p>${releaseOf('Xanten')}</p>`,
    'a-b/c.txt': releaseOf('Cole'),
    'a.txt': releaseOf('Ayre'),
    'a/.hidden.txt': releaseOf('Hidden'),
    '.git/d.txt': releaseOf('Hidden'),
    'node_modules/e.txt': releaseOf('Hidden'),
    'a/picture.png': 'no release',
  })
  const expected = ['a-b/c.txt', 'a.txt', 'a/deep/er/x.html', 'a/z.md', 'b.txt']
  const ran = await extract([folder])
  expect(ran).toMatchObject({ code: 0, err: expect.stringMatching(/^extract: 5 done, 0 failed in [\d.]+ s \(\d+\/s\)\n$/) })
  expect(linesOf(ran).map(({ source }) => source.path)).toEqual(expected.map((path) => join(folder, path)))
  // However they are named, each once.
  const named = await extract(['b.txt', './a/', 'a-b', 'a/z.md', 'a.txt', 'a.txt'], { cwd: folder })
  expect(linesOf(named).map(({ source }) => source.path)).toEqual(expected)
  expect(linesOf(await extract(['.'], { cwd: folder })).map(({ source }) => source.path)).toEqual(expected)
})

it('takes a named file whatever its name is', async () => {
  const folder = makeFolder({ RELEASE: releaseOf('Ayre'), '.draft': releaseOf('Bree') })
  expect(linesOf(await extract(['RELEASE', '.draft'], { cwd: folder })).map(({ dateline }) => dateline.place)).toEqual(['BREE, Ohio', 'AYRE, Ohio'])
})

it('gives an error record for a file that fails, and goes on', async () => {
  const folder = makeFolder({ 'a.txt': releaseOf('Ayre'), 'b.pdf': '%PDF-1.4 broken', 'c.txt': '', 'd.txt': releaseOf('Dale') })
  const ran = await extract([folder, join(folder, 'gone.txt')])
  expect(ran.code).toBe(1)
  const lines = linesOf(ran)
  expect(lines.map((line) => line.error?.code ?? 'ok')).toEqual(['ok', 'broken', 'empty', 'ok', 'missing'])
  expect(lines[2]).toEqual({ source: { path: join(folder, 'c.txt') }, error: { code: 'empty', message: expect.any(String) } })
  expect(ran.err.match(/^extract: /gm)).toHaveLength(4)
})

it.each([
  ['dateline,quotes', ['dateline', 'quotes']],
  ['quotes, dateline', ['dateline', 'quotes']],
])('limits what is printed to %s', async (fields, keys) => {
  expect(Object.keys(linesOf(await extract([RIVER, '--fields', fields]))[0])).toEqual(keys)
  for (const line of linesOf(await extract(['fixtures/formats', '--fields', fields])).filter(({ error }) => !error))
    expect(Object.keys(line)).toEqual(['source', ...keys])
})

it('completes dates with the reference date', async () => {
  const input = 'Town Opens Library\n\nDALE, Ohio, May 3 – The town of Dale has opened its new library after two years of work on it.\n'
  expect(linesOf(await extract([], { input }))[0].releaseDate).toBeNull()
  expect(linesOf(await extract(['--reference-date', '2024-06-01'], { input }))[0].releaseDate).toBe('2024-05-03')
})

it('reads as the format that is named', async () => {
  const input = '<h1>Town Opens Library</h1><p>It is open.</p>'
  expect(linesOf(await extract(['--format', 'text'], { input }))[0].source.format).toBe('text')
  expect(linesOf(await extract(['--format', 'html'], { input }))[0]).toMatchObject({ source: { format: 'html' }, headline: { text: 'Town Opens Library' } })
})

it('reads mailboxes, archives and tables entry by entry', async () => {
  const mail = (town: string) =>
    `From a@b.example Fri May  3 09:00:00 2024\nSubject: ${town}\nFrom: press@${town}.example\nMIME-Version: 1.0\n\n${releaseOf(town)}\n`
  const folder = makeFolder({
    'inbox.mbox': mail('Ayre') + mail('Bree'),
    'news.jsonl': `${JSON.stringify({ id: 'n1', story: releaseOf('Cole') })}\n{broken\n${JSON.stringify({ id: 'n3', story: releaseOf('Dale') })}\n`,
    'rows.csv': `nr,text\n7,"${releaseOf('Esk').replaceAll('"', '""')}"\n`,
  })
  const ran = await extract(['.', '--text-field', 'story', '--id-field', 'id'], { cwd: folder })
  expect(ran.code).toBe(1)
  expect(linesOf(ran).map(({ source, error }) => [source.path, error?.code])).toEqual([
    ['inbox.mbox#1', undefined],
    ['inbox.mbox#2', undefined],
    ['news.jsonl#n1', undefined],
    ['news.jsonl#2', 'broken'],
    ['news.jsonl#n3', undefined],
    ['rows.csv#1', 'no-text-field'],
  ])
  // One file with many releases is printed as many.
  expect(linesOf(await extract(['rows.csv', '--id-field', 'nr'], { cwd: folder })).map(({ source }) => source.path)).toEqual(['rows.csv#7'])
  expect(linesOf(await extract([], { input: readFileSync(join(folder, 'inbox.mbox')) })).map(({ source }) => source.path)).toEqual(['#1', '#2'])
})

it('prints the text that was read, and its map', async () => {
  const folder = makeFolder({ 'a.html': '<p>Town &amp; county</p>' })
  expect((await extract(['text', 'a.html'], { cwd: folder })).out).toBe('Town & county\n')
  const { runs, ...rest } = JSON.parse((await extract(['text', 'a.html', '--map'], { cwd: folder })).out)
  expect(rest).toEqual({ path: 'a.html', format: 'html', length: 13 })
  expect(runs[0]).toEqual([0, 5, 3, 5])
  expect((await extract(['text', '-', '--format', 'text'], { input: 'a <b>' })).out).toBe('a <b>\n')
})

it('explains itself', async () => {
  const help = await extract(['--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
  for (const word of ['Examples:', 'extract release.txt', '--fields', '--reference-date', '--max-bytes', 'schema', 'text']) expect(help.out).toContain(word)
  expect(await extract(['--version'])).toEqual({ code: 0, err: '', out: `${packageJson.version}\n` })
})

it('ends quietly when nobody reads any more', async () => {
  const folder = makeFolder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.txt`, releaseOf(`Town${i}`)])))
  const ran = await runProcess('bash', ['-c', `node bin/extract.js ${folder} | head -1; echo "codes \${PIPESTATUS[*]}"`])
  expect(ran.err).toBe('')
  expect(ran.out).toMatch(/\}\ncodes 0 0\n$/)
})

it('tells how long each stage takes', async () => {
  const ran = await extract([RIVER, '--timings'])
  expect(ran.err.split('\n').map((line) => line.split(' ')[0])).toEqual(['read', 'segment', 'frame', 'annotate', 'resolve', 'assemble', 'total', ''])
  expect(ran.err).toMatch(/^total +first +[\d.]+ ms +warm +[\d.]+ ms$/m)
  expect(ran.out).toBe((await extract([RIVER])).out)
})
