import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extract, linesOf, makeFolder, releaseOf } from './command.ts'

const COUNT = 1500
const nameOf = (i: number) => `${String(i).padStart(5, '0')}.txt`

it('goes on when files vanish, change or are closed meanwhile', async () => {
  const folder = makeFolder(Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [nameOf(i), releaseOf(`Town${i}`)])))
  chmodSync(folder, 0o755)
  // Permissions do not hold for the superuser.
  const uid = process.getuid?.() === 0 ? 65534 : undefined
  const ran = await extract([folder, '--workers', '2'], {
    ...(uid !== undefined && { uid }),
    onStart: (child) => {
      child.stdout!.once('data', () => {
        for (let i = COUNT - 90; i < COUNT - 60; i++) rmSync(join(folder, nameOf(i)))
        for (let i = COUNT - 60; i < COUNT - 30; i++) writeFileSync(join(folder, nameOf(i)), releaseOf('Changed'))
        for (let i = COUNT - 30; i < COUNT; i++) chmodSync(join(folder, nameOf(i)), 0)
      })
    },
  })
  const codes = linesOf(ran).map(({ error }) => error?.code ?? 'ok')
  expect(ran.code).toBe(1)
  expect(codes).toHaveLength(COUNT)
  expect(codes.slice(0, 1000)).toEqual(Array(1000).fill('ok'))
  expect(codes.slice(COUNT - 90, COUNT - 60)).toEqual(Array(30).fill('missing'))
  expect(linesOf(ran)[COUNT - 45].dateline.place).toBe('CHANGED, Ohio')
  expect(codes.slice(COUNT - 30)).toEqual(Array(30).fill('forbidden'))
}, 60_000)

// Two words that no release should hold, and that stand for text that the rules cannot cope with.
const TROUBLE = `
const decode = TextDecoder.prototype.decode
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args)
  if (text.includes('TAKE FOREVER')) for (;;);
  if (text.includes('EAT THE MEMORY')) for (const all = []; ; ) all.push(new Array(1e6).fill(Math.random()))
  return text
}`

it('gives up what takes too long or too much, and only that', async () => {
  const rows = ['Esk', 'TAKE FOREVER', 'Fell', 'TAKE FOREVER', 'Glen'].map((town) => JSON.stringify({ text: releaseOf(town) })).join('\n')
  const folder = makeFolder({
    'a.txt': releaseOf('Ayre'),
    'b.txt': 'TAKE FOREVER',
    'c.txt': releaseOf('Cole'),
    'd.txt': 'EAT THE MEMORY',
    'e.txt': releaseOf('Dale'),
    'f.jsonl': rows.replaceAll('TAKE FOREVER', 'Slow'),
    'trouble.mjs': TROUBLE,
  })
  const env = { NODE_OPTIONS: `--import ${join(folder, 'trouble.mjs')}` }
  const ran = await extract([folder, '--timeout', '3', '--worker-memory', '200MB'], { env })
  expect(linesOf(ran).map(({ source, error }) => [source.path.slice(folder.length + 1), error?.code ?? 'ok'])).toEqual([
    ['a.txt', 'ok'],
    ['b.txt', 'timeout'],
    ['c.txt', 'ok'],
    ['d.txt', 'crash'],
    ['e.txt', 'ok'],
    ...[1, 2, 3, 4, 5].map((row) => [`f.jsonl#${row}`, 'ok']),
  ])
  expect(ran.err).toContain('b.txt: This took longer than 3 s and was given up. Raise --timeout to wait longer.')
  expect(ran.err).toContain('d.txt: The worker died of this release, most likely for want of memory. Raise --worker-memory to give it more.')
  expect(ran.code).toBe(1)
}, 60_000)

it('holds a single release to a limit that is asked for', async () => {
  const folder = makeFolder({ 'a.txt': 'TAKE FOREVER', 'b.txt': releaseOf('Ayre'), 'trouble.mjs': TROUBLE })
  const env = { NODE_OPTIONS: `--import ${join(folder, 'trouble.mjs')}` }
  const ran = await extract([join(folder, 'a.txt'), '--timeout', '2'], { env })
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('This took longer than 2 s and was given up.') })
  const [release] = linesOf(await extract([join(folder, 'b.txt'), '--timeout', '20'], { env }))
  expect(release).toMatchObject({ dateline: { place: 'AYRE, Ohio' } })
}, 60_000)
