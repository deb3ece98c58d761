// npm run check:regex [-- --fresh]
// Proves every regular expression in src/ safe against backtracking: by its automaton (recheck) or, where a bounded pattern
// is too large for that, by time: the worst string that recheck finds is pumped up, and the time for a character must not
// grow with its length. What was proven is remembered in node_modules/.cache. Prints what is not safe; exit code 1.
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

const proven = new Set(process.argv.includes('--fresh') ? [] : readCache())
const regexes = [...listLiterals(), ...(await listMade())]
const unknown = [...new Map(regexes.map((regex) => [keyOf(regex), regex])).values()].filter((regex) => !proven.has(keyOf(regex)))
let unsafe = 0
let measured = 0
const queue = [...unknown]
await Promise.all(Array.from({ length: AT_ONCE }, work))
mkdirSync(cacheFolder, { recursive: true })
writeFileSync(cacheFile, JSON.stringify([...proven]))
console.log(`${regexes.length} regular expressions, ${unknown.length} looked at (${measured} by time), ${unsafe} unsafe`)
process.exitCode = unsafe > 0 ? 1 : 0

async function work() {
  for (let regex = queue.shift(); regex !== undefined; regex = queue.shift()) {
    const { source, flags, file } = regex
    const { status, attack, complexity } = await check(source, flags.replace('d', ''), { timeout: 10_000 })
    const slow = status === 'safe' ? null : attack === undefined ? 'cannot be judged' : measure(regex, attack)
    if (status !== 'safe') measured++
    if (slow === null) proven.add(keyOf(regex))
    else {
      unsafe++
      console.log(`${file}: /${source}/${flags}\n  ${complexity?.type ?? status}: ${slow}${attack ? `\n  ${attack.pattern}` : ''}`)
    }
  }
}

/** Null if the time is linear in the length; else the times. */
function measure({ source, flags }, { pumps, suffix }) {
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  const times = []
  for (const size of SIZES) {
    const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
    const repeats = Math.max(1, Math.floor(size / length))
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join('') + suffix
    const ms = Math.min(timeOf(text, regex), timeOf(text, regex))
    if (ms >= LONGEST) return [...times, { size: text.length, ms }].map((time) => `${time.size}: ${time.ms.toFixed(1)} ms`).join(', ')
    times.push({ size: text.length, ms })
    const last = times.at(-2)
    if (last && ms > SHORTEST && ms / text.length > NOISE * (Math.max(last.ms, SHORTEST / 4) / last.size))
      return times.map((time) => `${time.size}: ${time.ms.toFixed(1)} ms`).join(', ')
  }
  return null
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
