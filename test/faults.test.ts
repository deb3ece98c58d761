import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { COMMAND, extract, linesOf, makeFolder, releaseOf, runProcess } from './command.ts'

const nameOf = (i: number) => `${String(i).padStart(5, '0')}.txt`
const releases = (count: number, folder = '') => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}${nameOf(i)}`, releaseOf(`Town${i}`)]))
const codesOf = (ran: Awaited<ReturnType<typeof extract>>) => linesOf(ran).map(({ error }) => error?.code ?? 'ok')
const shell = (script: string, cwd: string) => runProcess('bash', ['-c', script.replaceAll('extract', `node ${COMMAND}`)], { cwd })

/** Words that no release holds, and what the thread does that reads them. */
const TROUBLE = `
const decode = TextDecoder.prototype.decode
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args)
  if (text.includes('END THE THREAD')) process.exit(3)
  return text
}`

/** Whoever reads one of the files from the first up to the other finds that its process has all the files open that it may. */
const takeAllFiles = (from: number, to: number) => `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  const number = Number(/(\\d{5})\\.txt$/.exec(path)?.[1])
  const taken = []
  try {
    if (number >= ${from} && number < ${to}) for (;;) taken.push(fs.openSync('/dev/null'))
  } catch {}
  try {
    return readFileSync(path, ...rest)
  } finally {
    for (const file of taken) fs.closeSync(file)
  }
}
syncBuiltinESMExports()`

describe('reading', () => {
  it('goes on behind a file that a disk cannot read', async () => {
    const folder = makeFolder({ 'a.txt': releaseOf('Ayre'), 'z.txt': releaseOf('Cole') })
    // a file that gives an input/output error to whoever reads it from its start
    const ran = await extract([join(folder, 'a.txt'), '/proc/self/mem', join(folder, 'z.txt')])
    const errors = linesOf(ran).filter(({ error }) => error)
    expect(ran.code).toBe(1)
    expect(codesOf(ran).filter((code) => code === 'ok')).toHaveLength(2)
    expect(errors).toMatchObject([{ source: { path: '/proc/self/mem' }, error: { code: 'unreadable', message: expect.stringContaining('EIO') } }])
  })

  const allow = (pid: number, files: string) => execFileSync('prlimit', ['--pid', String(pid), `--nofile=${files}`])

  it('goes on behind files that could not be opened, as too many were open already', async () => {
    const count = 120
    const [from, to] = [41, 80]
    const folder = makeFolder({ ...releases(count, 'in/'), 'trouble.mjs': takeAllFiles(from, to) })
    const out = join(folder, 'results.ndjson')
    const paths = Array.from({ length: count }, (_, i) => join(folder, 'in', nameOf(i)))
    const ran = await shell(`ulimit -n 200 && NODE_OPTIONS="--import ./trouble.mjs" extract in --workers 1 --out results.ndjson`, folder)
    const answers = () =>
      readFileSync(out, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    expect(ran.err).not.toMatch(/\n\s+at /)
    expect(ran.code).toBe(1)
    const first = answers()
    expect(first.map(({ source }) => basename(source.path))).toEqual(paths.map((path) => basename(path)))
    expect(first.flatMap(({ error }, i) => (error ? [i] : []))).toEqual(Array.from({ length: to - from }, (_, i) => from + i))
    for (const { error } of first.slice(from, to)) expect(error).toMatchObject({ code: 'unreadable', message: expect.stringContaining('EMFILE') })
    // an answer that tells of a failure is an answer: to go on adds and changes nothing
    expect(await shell('extract in --workers 1 --out results.ndjson --resume', folder)).toMatchObject({ code: 0 })
    expect(answers()).toEqual(first)
  }, 60_000)

  it('says that no worker can be started, and goes on later', async () => {
    const folder = makeFolder(releases(1500, 'in/'))
    const out = join(folder, 'results.ndjson')
    const ran = await extract([join(folder, 'in'), '--workers', '1', '--out', out], {
      onStart: async (child) => {
        while (!existsSync(out) || readFileSync(out, 'utf8') === '') await sleep(5)
        allow(child.pid!, '4:')
      },
    })
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('No worker can be started') })
    expect(ran.err).not.toMatch(/\n\s+at /)
    expect(await extract([join(folder, 'in'), '--out', out, '--resume'])).toMatchObject({ code: 0 })
    const lines = readFileSync(out, 'utf8').split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(Array.from({ length: 1500 }, (_, i) => join(folder, 'in', nameOf(i))))
  }, 60_000)
})

describe('a reader of the output that goes away', () => {
  const folder = () => makeFolder(releases(300, 'in/'))
  it.each([
    'extract in',
    'extract in --workers 2',
    'extract in/00000.txt',
    'extract text in/00000.txt',
    'extract table in',
    'extract show in',
    'extract schema',
  ])('ends %s in silence', async (command) => {
    const ran = await shell(`${command} 2>err | head -c 50 >/dev/null; echo \${PIPESTATUS[0]}; grep -v 'done' err`, folder())
    expect(ran.out).toBe('0\n')
  })
  it('ends a stream of records', async () => {
    const ran = await shell(
      `(for i in $(seq 5000); do echo '{"id":1,"text":"DALE, Ohio, May 3, 2024 – The town is open."}'; done) | extract stream 2>err | head -1 >/dev/null; echo \${PIPESTATUS[1]}; cat err`,
      folder(),
    )
    expect(ran.out).toBe('0\n')
  })
  it('does without standard error', async () => {
    const ran = await shell('extract in/00000.txt in/00001.txt gone.txt 2>&-; echo $?', folder())
    expect(ran.out.split('\n').at(-2)).toBe('1')
    expect(ran.out.split('\n')).toHaveLength(5)
  })
})

describe('a full disk', () => {
  it.each(['extract in', 'extract in/00000.txt', 'extract text in/00000.txt', 'extract table in', 'extract schema'])(
    'behind standard output is told: %s',
    async (command) => {
      const ran = await shell(`${command} >/dev/full`, makeFolder(releases(3, 'in/')))
      expect(ran.code).toBe(1)
      expect(ran.err).toContain('the disk is full')
      expect(ran.err).not.toMatch(/\n\s+at /)
    },
  )
  it.each(['extract report in --force --out', 'extract in --out'])('behind a file is told: %s', async (command) => {
    const ran = await shell(`${command} /dev/full`, makeFolder(releases(3, 'in/')))
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/^extract: \/dev\/full: the disk is full\.[^\n]*\n$/) })
  })
  it.each([
    ['extract in --out', ''],
    ['extract table in --out', ''],
    ['extract in --to brat --out', ''],
  ])('behind a folder is told: %s', async (command) => {
    const base = makeFolder(releases(400, 'in/'))
    mkdirSync(join(base, 'disk'))
    const ran = await runProcess(
      'unshare',
      ['-rm', 'bash', '-c', `mount -t tmpfs -o size=64k none disk && ${command} disk/; echo code $?`.replaceAll('extract', `node ${COMMAND}`)],
      { cwd: base },
    )
    expect(ran.out).toBe('code 1\n')
    expect(ran.err).toMatch(/the disk is full\.[^\n]*\n$/)
    expect(ran.err).not.toMatch(/\n\s+at /)
  })
})

describe('a worker that dies', () => {
  it('costs the release that it died of, and no other', async () => {
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [nameOf(i), i === 41 ? 'END THE THREAD' : releaseOf(`Town${i}`)]))
    const folder = makeFolder({ ...files, 'trouble.mjs': TROUBLE })
    const ran = await extract([folder, '--workers', '2'], { env: { NODE_OPTIONS: `--import ${join(folder, 'trouble.mjs')}` } })
    const lines = linesOf(ran)
    expect(ran.code).toBe(1)
    expect(lines.map(({ source }) => source.path)).toEqual(Array.from({ length: 80 }, (_, i) => join(folder, nameOf(i))))
    expect(codesOf(ran).flatMap((code, i) => (code === 'ok' ? [] : [[i, code]]))).toEqual([[41, 'crash']])
  }, 60_000)
})

it('ends a stream whole on SIGTERM', async () => {
  let isTold = false
  const ran = await extract(['stream'], {
    onStart: (child) => {
      const timer = setInterval(() => child.stdin!.write(`${JSON.stringify({ id: 1, text: releaseOf('Ayre') })}\n`.repeat(50)), 10)
      child.on('close', () => clearInterval(timer))
      child.stdout!.on('data', () => {
        if (!isTold) child.kill('SIGTERM')
        isTold = true
      })
    },
  })
  expect(ran.code).toBe(143)
  expect(linesOf(ran).length).toBeGreaterThan(0)
  expect(ran.out.endsWith('}\n')).toBe(true)
})

describe('what is there', () => {
  const commands = [
    ['extract in --out', 'mine.ndjson'],
    ['extract in --out', 'mine/'],
    ['extract in/a.txt --out', 'mine.ndjson'],
    ['extract report in --out', 'mine.html'],
    ['extract table in --out', 'tables/'],
    ['extract in --to csv --out', 'tables/'],
    ['extract in --to brat --out', 'brat/'],
    ['extract in --to jsonld --out', 'jsonld/'],
  ] as const
  const MINE = {
    'in/a.txt': releaseOf('Ayre'),
    'mine.ndjson': 'mine',
    'mine/a.txt.json': 'mine',
    'mine.html': 'mine',
    'tables/people.csv': 'mine',
    'brat/in/a.txt.ann': 'mine',
    'jsonld/in/a.txt.jsonld': 'mine',
  }
  const stateOf = (folder: string) =>
    Object.fromEntries(Object.keys(MINE).map((name) => [name, existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null]))
  it.each(commands)('stays without --force: %s %s', async (command, out) => {
    const folder = makeFolder(MINE)
    const ran = await shell(`${command} ${out}`, folder)
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('is there already') })
    expect(stateOf(folder)).toEqual(MINE)
    expect(readdirSync(folder)).toEqual([...new Set(Object.keys(MINE).map((name) => name.split('/')[0]!))].sort())
  })
  it.each(commands)('is written over with --force: %s %s', async (command, out) => {
    const folder = makeFolder(MINE)
    expect(await shell(`${command} ${out} --force`, folder)).toMatchObject({ code: 0 })
    expect(Object.entries(stateOf(folder)).filter(([name, content]) => name !== 'in/a.txt' && content !== 'mine')).toHaveLength(1)
  })
})
