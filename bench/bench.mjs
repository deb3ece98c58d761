// npm run bench -- [RELEASES] [--only engine,start,workers,memory,length] [--quick] [--json FILE]
// Measures speed and memory of the built package on a folder of releases, as ratios within this one run, so that they
// mean the same on every machine. Prints a table, and writes it as JSON.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const project = fileURLToPath(new URL('..', import.meta.url))
const command = join(project, 'bin/extract.js')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'string', default: join(project, 'bench/results.json') } },
})
const releases = positionals[0] ?? join(project, '../shared/corpus/raw')
const paths = readdirSync(releases)
  .sort()
  .filter((name) => !name.startsWith('.'))
  .map((name) => join(releases, name))
/** Certificates that a machine adds to every start of Node have nothing to do with this. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: '' }
delete env.NODE_EXTRA_CA_CERTS
const scale = values.quick ? 0.05 : 1
const rows = []
const scratch = mkdtempSync(join(tmpdir(), 'press-extract-bench-'))

const measurements = { engine: measureEngine, start: measureStart, workers: measureWorkers, memory: measureMemory, length: measureLength }
try {
  for (const [name, measure] of Object.entries(measurements)) if (!values.only || values.only.split(',').includes(name)) await measure()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
const node = `Node ${process.version}, ${availableParallelism()} threads, ${paths.length} releases`
console.log(`${node}\n`)
for (const { what, figure, wanted } of rows) console.log(`${what.padEnd(72)} ${figure.padStart(10)}   wanted ${wanted}`)
writeFileSync(values.json, `${JSON.stringify({ node, rows }, null, 2)}\n`)

/** One process, warm: all fields, validated, against naive use of compromise on the same texts. Three rounds in turn. */
async function measureEngine() {
  const { extractSource } = await import('press-extract')
  const { default: nlp } = await import('compromise')
  const files = paths.map((path) => ({ path, bytes: readFileSync(path), text: readFileSync(path, 'utf8') }))
  const ours = async () => {
    for (const { path, bytes } of files) await extractSource(bytes, { path })
  }
  const naive = () => {
    for (const { text } of files) {
      const doc = nlp(text)
      for (const found of [doc.people(), doc.organizations(), doc.places(), doc.quotations()]) found.out('array')
    }
  }
  for (let round = 0; round < 5; round++) await ours()
  const rounds = []
  for (let round = 0; round < 3; round++) rounds.push({ ours: await timeOf(ours), naive: await timeOf(naive) })
  const [fast, slow] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.naive))]
  add('one process, warm, releases/s against naive compromise', `${(slow / fast).toFixed(0)} ×`, '≥ 40 ×')
  add('releases/s', ((files.length * 1000) / fast).toFixed(0), '≥ 2000')
}

async function measureStart() {
  const release = join(project, 'fixtures/releases/pension-fraud.txt')
  const bare = []
  const whole = []
  for (let round = 0; round < 15; round++) {
    bare.push(await timeOf(() => spawnSync(process.execPath, ['-e', '0'], { env })))
    whole.push(await timeOf(() => spawnSync(process.execPath, [command, release], { env })))
  }
  add('start: the whole command on one plain release against bare node', `${(median(whole) / median(bare)).toFixed(2)} ×`, '≤ 2.0 ×')
}

async function measureWorkers() {
  const count = Math.round(20_000 * scale)
  const folder = fill('workers', count)
  const run = (workers) =>
    timeOf(() =>
      execFileSync(process.execPath, [command, folder, '--workers', workers, '--quiet'], { env, stdio: ['ignore', openSync('/dev/null', 'w'), 'ignore'] }),
    )
  const rounds = []
  for (let round = 0; round < 3; round++) rounds.push({ one: await run('1'), two: await run('2') })
  const ratio = median(rounds.map(({ one, two }) => one / two))
  add(`two workers against one, ${count} releases`, `${ratio.toFixed(2)} ×`, '≥ 1.7 ×')
}

async function measureMemory() {
  const counts = [Math.round(2_000 * scale), Math.round(200_000 * scale)]
  const [few, many] = [await peakOf(fill('few', counts[0])), await peakOf(fill('many', counts[1]))]
  add(`memory at ${counts[1]} releases against ${counts[0]}`, `${(many / few).toFixed(2)} ×`, '≤ 1.3 ×')
  add('memory at most, MB for the process', many.toFixed(0), '< 300')
}

async function measureLength() {
  const { extract } = await import('press-extract')
  const all = paths.map((path) => readFileSync(path, 'utf8')).join('\n\n')
  const perCharacter = async (length) => {
    const text = all.slice(0, length)
    const rounds = []
    for (let round = 0; round < 5; round++) rounds.push(await timeOf(() => extract(text)))
    return median(rounds) / text.length
  }
  for (let round = 0; round < 50; round++) extract(all.slice(round * 5_000, round * 5_000 + 10_000))
  const [short, long] = [await perCharacter(10_000), await perCharacter(Math.min(all.length, 1_000_000))]
  add('a release of 1 MB against one of 10 KB, time for each character', `${(long / short).toFixed(2)} ×`, '≤ 1.5 ×')
}

/** A folder of so many releases: the given ones over and over, under other names. */
function fill(name, count) {
  const sources = paths.map((path, i) => {
    const copy = join(scratch, `${name}-source-${i}`)
    writeFileSync(copy, readFileSync(path))
    return copy
  })
  const folder = join(scratch, name)
  for (let i = 0; i < count; i++) {
    const part = join(folder, String(Math.floor(i / 1000)).padStart(4, '0'))
    if (i % 1000 === 0) mkdirSync(part, { recursive: true })
    linkSync(sources[i % sources.length], join(part, `${i}-${paths[i % paths.length].split('/').at(-1)}`))
  }
  return folder
}

/** Most memory, in MB, that a batch over a folder ever held. */
function peakOf(folder) {
  const report = 'data:text/javascript,process.on("exit",()=>process._rawDebug("peak",process.resourceUsage().maxRSS))'
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', report, command, folder, '--quiet'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk))
    child.on('error', reject).on('close', () => resolve(Math.max(...[...err.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))) / 1024))
  })
}

async function timeOf(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function add(what, figure, wanted) {
  rows.push({ what, figure, wanted })
}
