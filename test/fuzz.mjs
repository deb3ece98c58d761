// npm run fuzz -- [--minutes 1] [--seed N] [--runs 200] [FOLDER…]
// Tries the promises of the output on random texts, mutated and made releases, until the time is up. Texts of the
// folders are mutated too. Prints every broken promise with its seed and its smallest input; exit code 1 if there is one.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importBundled } from './bundled.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, runs: { type: 'string', default: '200' } },
})
const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../fixtures/releases', import.meta.url))]
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
)
const { fuzzOnce } = await importBundled('test/properties/fuzz.ts')

const until = performance.now() + Number(values.minutes) * 60_000
const broken = new Map()
let tried = 0
let seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
do {
  for (const { tried: more, failure } of fuzzOnce(seed, Number(values.runs), texts)) {
    tried += more
    if (failure !== null && !broken.has(failure.property)) {
      broken.set(failure.property, failure)
      console.log(
        `\n${failure.property}\n  npm run fuzz -- --seed ${failure.seed}\n  ${failure.error.slice(0, 1500)}\n  input ${JSON.stringify(failure.input)}`,
      )
    }
    if (performance.now() > until) break
  }
  seed++
} while (performance.now() < until && values.seed === undefined)
console.log(`\n${tried} inputs tried, ${broken.size} promises broken`)
process.exitCode = broken.size > 0 ? 1 : 0
