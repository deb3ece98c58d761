import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { COMMAND, extract, linesOf, makeFolder, releaseOf, runProcess } from './command.ts'

const releases = (count: number, folder = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}${String(i).padStart(5, '0')}.txt`, i % 40 === 9 ? '' : releaseOf(`Town${i}`)]))
const sizeOf = (path: string) => (existsSync(path) ? statSync(path).size : 0)

/** Runs the command until its output has grown by so many bytes, then kills it. */
async function killAfter(args: readonly string[], out: () => number, bytes: number): Promise<void> {
  const start = out()
  await extract(args, {
    onStart: async (child) => {
      while (child.exitCode === null && child.signalCode === null && out() - start < bytes) await sleep(5)
      child.kill('SIGKILL')
    },
  })
}

it('loses, doubles and tears nothing when it is killed ten times', async () => {
  const folder = makeFolder(releases(500))
  const whole = join(makeFolder(), 'whole.ndjson')
  await extract([folder, '--out', whole])
  const expected = readFileSync(whole, 'utf8')
  const out = join(makeFolder(), 'results.ndjson')
  for (let kill = 0; kill < 10; kill++) {
    await killAfter([folder, '--out', out, '--resume', '--workers', '2'], () => sizeOf(out), Math.floor((Math.random() * expected.length) / 12))
    expect(expected.startsWith(readFileSync(out, 'utf8'))).toBe(true)
  }
  const left = expected.split('\n').length - readFileSync(out, 'utf8').split('\n').length
  const last = await extract([folder, '--out', out, '--resume'])
  expect(readFileSync(out, 'utf8')).toBe(expected)
  // What was done is not done again.
  const [, done, failed] = /(\d+) done, (\d+) failed/.exec(last.err)!
  expect(Math.abs(Number(done) + Number(failed) - left)).toBeLessThanOrEqual(1)
  expect((await extract([folder, '--out', out, '--resume'])).err).toMatch(/^extract: 0 done, 0 failed/)
  expect(readFileSync(out, 'utf8')).toBe(expected)
}, 120_000)

it('finishes a folder of results that was killed', async () => {
  const folder = makeFolder(releases(300))
  const [whole, out] = [join(makeFolder(), 'whole/'), join(makeFolder(), 'results/')]
  await extract([folder, '--out', whole])
  const count = () => (existsSync(out) ? readdirSync(out).length : 0)
  for (let kill = 0; kill < 3; kill++) await killAfter([folder, '--out', out, '--resume'], count, Math.floor(Math.random() * 90))
  await extract([folder, '--out', out, '--resume'])
  const names = readdirSync(whole)
  expect(readdirSync(out).filter((name) => !name.endsWith('.part'))).toEqual(names)
  for (const name of names.filter((other) => other.endsWith('.json')))
    expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'))
}, 120_000)

it('goes on inside of a mailbox or table, and cuts off a torn line', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: i, text: releaseOf(`Town${i}`) })).join('\n')
  const folder = makeFolder({ 'a.jsonl': rows, 'b.txt': releaseOf('Bree') })
  const out = join(makeFolder(), 'results.ndjson')
  await extract([folder, '--out', out])
  const expected = readFileSync(out, 'utf8')
  writeFileSync(out, expected.slice(0, Math.floor(expected.length / 3)))
  await extract([folder, '--out', out, '--resume', '--dedupe'])
  expect(readFileSync(out, 'utf8')).toBe(expected)
  appendFileSync(out, '\0\0\0\0\n')
  await extract([folder, '--out', out, '--resume'])
  expect(readFileSync(out, 'utf8')).toBe(expected)
})

describe('a disk that is full', () => {
  it('is told', async () => {
    const ran = await extract([makeFolder(releases(3)), '--out', '/dev/full'])
    expect(ran.code).toBe(1)
    expect(ran.err).toBe('extract: /dev/full: the disk is full. What is there is whole (0 releases of this run); go on with --resume.\n')
  })

  it('leaves whole lines, from which the batch goes on', async (test) => {
    const base = makeFolder(releases(400, 'in/'))
    const inSmallDisk = (script: string) => runProcess('unshare', ['-rm', 'bash', '-c', `mount -t tmpfs -o size=128k none disk && ${script}`], { cwd: base })
    mkdirSync(join(base, 'disk'))
    if ((await inSmallDisk('true')).code !== 0) return test.skip()
    const ran = await inSmallDisk(`node ${COMMAND} in --out disk/results.ndjson; echo code $?; cat disk/results.ndjson`)
    expect(ran.err).toMatch(/results\.ndjson: the disk is full\. What is there is whole \(\d+ releases of this run\); go on with --resume\.\n$/)
    const [code, ...lines] = ran.out.split('\n')
    expect(code).toBe('code 1')
    expect(lines.length).toBeGreaterThan(10)
    const expected = (await extract(['in'], { cwd: base })).out
    expect(expected.startsWith(lines.join('\n'))).toBe(true)
    expect(lines.at(-1)).toBe('')
    writeFileSync(join(base, 'results.ndjson'), lines.join('\n'))
    await extract(['in', '--out', 'results.ndjson', '--resume'], { cwd: base })
    expect(readFileSync(join(base, 'results.ndjson'), 'utf8')).toBe(expected)
  })
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('ends whole on %s', async (signal, code) => {
  const folder = makeFolder(releases(1500))
  const out = join(makeFolder(), 'results.ndjson')
  const ran = await extract([folder, '--out', out], {
    onStart: async (child) => {
      while (sizeOf(out) === 0) await sleep(5)
      child.kill(signal)
    },
  })
  expect(ran.code).toBe(code)
  const lines = readFileSync(out, 'utf8').split('\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.length).toBeLessThan(1500)
  for (const line of lines.slice(0, -1)) expect(JSON.parse(line)).toHaveProperty('source')
})

it('refuses to go on with what it cannot know', async () => {
  expect(await extract(['a.txt', '--resume'])).toMatchObject({ code: 2, err: expect.stringContaining('--out') })
  expect(await extract(['-', '--resume', '--out', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('standard input') })
})

it('takes each file of an inbox once, when it is completely written', async () => {
  const folder = makeFolder({ 'a.txt': releaseOf('Ayre') })
  const out = join(makeFolder(), 'results.ndjson')
  const lineCount = () => (existsSync(out) ? readFileSync(out, 'utf8').split('\n').length - 1 : 0)
  const watch = (args: readonly string[], during: () => Promise<void>) =>
    extract([folder, '--watch', '--out', out, ...args], {
      onStart: async (child) => {
        await during()
        child.kill('SIGINT')
      },
    })
  const until = async (count: number) => {
    while (lineCount() < count) await sleep(20)
  }
  const first = await watch([], async () => {
    await until(1)
    const text = releaseOf('Bree')
    for (const piece of text.match(/[\s\S]{1,60}/g)!) {
      appendFileSync(join(folder, 'b.txt'), piece)
      await sleep(60)
    }
    await until(2)
    writeFileSync(join(folder, 'c.txt'), releaseOf('Cole'))
    await until(3)
  })
  expect(first.code).toBe(130)
  writeFileSync(join(folder, 'd.txt'), releaseOf('Dale'))
  await watch(['--resume'], () => until(4))
  const places = readFileSync(out, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).dateline.place)
  expect(places).toEqual(['AYRE, Ohio', 'BREE, Ohio', 'COLE, Ohio', 'DALE, Ohio'])
}, 60_000)

it('hands the same to a reader that is slow', async () => {
  const folder = makeFolder(releases(400))
  const ran = await runProcess('bash', [
    '-c',
    `node ${COMMAND} ${folder} --quiet | (sleep 1; while IFS= read -r -n 3000 part; do printf '%s' "$part"; sleep 0.002; done) | wc -c`,
  ])
  const printed = await extract([folder])
  expect(linesOf(printed)).toHaveLength(400)
  // `read` drops the ends of the lines.
  expect(Number(ran.out)).toBeGreaterThanOrEqual(Buffer.byteLength(printed.out) - 800)
})
