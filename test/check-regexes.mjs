// npm run check:regex [-- --fresh]
// Proves every regular expression in src/ safe against backtracking, by its automaton (recheck). Where recheck finds an attack,
// the processor time that a character of the attack takes must not grow with its length. What recheck cannot decide in time must
// have an upper bound for every repetition, so that a place in a text costs a fixed number of steps at most, and pass the same
// measurement with runs of the characters that it is made of. What was proven is remembered in node_modules/.cache.
// Prints what is not safe; exit code 1.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { parseSync } from 'oxc-parser'
import { check } from 'recheck'
import { importBundled } from './bundled.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const cacheFolder = `${project}node_modules/.cache/press-extract`
const cacheFile = `${cacheFolder}/regexes.json`
/** Characters; each four times the one before. */
const SIZES = [4_000, 16_000, 64_000, 256_000]
/** Growth of the time per character from one size to the next that noise explains. */
const NOISE = 2
/** Below this (ms) a time says nothing. */
const SHORTEST = 4
const AT_ONCE = 2
/** No pattern may need this long (ms) for one of the sizes. */
const LONGEST = 2_000

/** A busy machine makes times longer, never shorter: a pattern that seems slow is measured again. */
const TRIES = 5
/** Milliseconds for one proof. */
const PATIENCE = 10_000
const UNBOUNDED = /[*+]|\{\d+,\}/

const proven = new Set(process.argv.includes('--fresh') ? [] : readCache())
const regexes = [...listLiterals(), ...(await listMade())]
const unknown = [...new Map(regexes.map((regex) => [keyOf(regex), regex])).values()].filter((regex) => !proven.has(keyOf(regex)))
const open = []
const queue = [...unknown]
await Promise.all(Array.from({ length: AT_ONCE }, prove))
// afterwards, when nothing else runs in this process
let unsafe = 0
for (const { regex, verdict } of open) {
  // on a busy machine a proof may only need more time
  const isLate = verdict.attack === undefined && isUnbounded(regex.source)
  const reason = judge(regex, isLate ? await ask(regex, 6 * PATIENCE) : verdict)
  if (reason === null) proven.add(keyOf(regex))
  else {
    unsafe++
    console.log(`${regex.file}: /${regex.source}/${regex.flags}\n  ${reason}`)
  }
}
mkdirSync(cacheFolder, { recursive: true })
writeFileSync(cacheFile, JSON.stringify([...proven]))
console.log(`${regexes.length} regular expressions, ${unknown.length} looked at (${open.length} by their bounds and by time), ${unsafe} unsafe`)
process.exitCode = unsafe > 0 ? 1 : 0

async function prove() {
  for (let regex = queue.shift(); regex !== undefined; regex = queue.shift()) {
    const verdict = await ask(regex, PATIENCE)
    if (verdict.status === 'safe') proven.add(keyOf(regex))
    else open.push({ regex, verdict })
  }
}

function ask({ source, flags }, timeout) {
  return check(source, flags.replace('d', ''), { timeout })
}

/** Null if it is safe; else what is wrong with it. */
function judge(regex, { status, attack, complexity }) {
  if (status === 'safe') return null
  if (isUnbounded(regex.source) && attack === undefined) return `${status}: it repeats without an upper bound, and the proof took too long`
  const texts = attack === undefined ? hostileTo(regex.source) : [sizeOfAttack(attack)]
  for (const make of texts) {
    const slow = measure(regex, make)
    if (slow !== null) return `${complexity?.type ?? status}: ${slow}\n  ${attack?.pattern ?? JSON.stringify(make(20))}`
  }
  return null
}

/** True if something in the pattern, outside of character classes, repeats without an upper bound. */
function isUnbounded(source) {
  return UNBOUNDED.test(source.replace(/\\./gs, 'a').replace(/\[[^\]]*\]/g, 'a'))
}

function sizeOfAttack({ pumps, suffix }) {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  return (size) => pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, Math.floor(size / length)))).join('') + suffix
}

/** Runs of what the pattern may match: single characters, and pairs with a blank or a mark between. */
function hostileTo(source) {
  const letters = [
    ...new Set(
      source
        .replace(/\\d/g, '1')
        .replace(/\\[spPwWbBDS]/g, ' ')
        .replace(/[\\{}|?:=!<>]/g, ''),
    ),
  ].filter((char) => char.trim() !== '')
  const pieces = [...letters, ' ', '1', 'a', 'A']
  const pairs = ['1', 'a', 'A', '('].flatMap((first) => [' ', '-', '.', ', ', ') '].map((mark) => first + mark))
  return [...new Set([...pieces, ...pairs, '(1) ', '1-1 ', '+1 ', '11 ', '111-', '1111 ', 'Aa ', 'AA ', 'aa '])].map(
    (piece) => (size) => piece.repeat(Math.ceil(size / piece.length)),
  )
}

/** Null if the time is linear in the length; else the times. */
function measure({ source, flags }, make) {
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  const texts = SIZES.map(make)
  const best = texts.map(() => LONGEST)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    for (const [i, text] of texts.entries()) {
      best[i] = Math.min(best[i], timeOf(text, regex))
      if (best[i] >= LONGEST) break
    }
    const isLinear = best.every(
      (ms, i) => ms < LONGEST && (i === 0 || ms <= SHORTEST || ms / texts[i].length <= (NOISE * Math.max(best[i - 1], SHORTEST)) / texts[i - 1].length),
    )
    if (isLinear) return null
  }
  return texts.map((text, i) => `${text.length}: ${best[i].toFixed(1)} ms`).join(', ')
}

/** In milliseconds; `LONGEST` if it was given up. */
function timeOf(text, regex) {
  const { user } = process.cpuUsage()
  try {
    runInContext("text.replace(regex, '')", createContext({ text, regex }), { timeout: LONGEST })
  } catch {
    return LONGEST
  }
  return (process.cpuUsage().user - user) / 1000
}

function* listLiterals(folder = `${project}src`) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* listLiterals(path)
    else if (/(?<!\.d)\.ts$/.test(entry.name)) yield* literalsIn(parseSync(path, readFileSync(path, 'utf8')).program, relative(project, path))
  }
}

function* literalsIn(node, file) {
  if (node === null || typeof node !== 'object') return
  if (node.type === 'Literal' && node.regex) yield { source: node.regex.pattern, flags: node.regex.flags, file }
  for (const value of Object.values(node)) if (value !== null && typeof value === 'object') yield* literalsIn(value, file)
}

/** Those that are put together when the rules are loaded, or when they first read a release. */
async function listMade() {
  const made = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = ''], newTarget) {
      if (typeof source === 'string') made.push({ source, flags, file: 'made with new RegExp' })
      return Reflect.construct(target, [source, flags], newTarget)
    },
  })
  try {
    const { extractAll } = await importBundled('src/index.ts')
    for await (const _ of extractAll([`${project}fixtures`]));
  } finally {
    globalThis.RegExp = Original
  }
  return made.filter(({ source }) => source.length < 5_000)
}

function keyOf({ source, flags }) {
  return createHash('sha256').update(`/${source}/${flags}`).digest('base64url')
}

function readCache() {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'))
  } catch {
    return []
  }
}
