// npm run generate -- [--count 10000] [--seed 1] [--misses [FIELD]] [--show NUMBER]
// Makes releases with known answers, extracts them with the rules in src/ and prints F1 for each field.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string' },
    show: { type: 'string' },
  },
})
const project = fileURLToPath(new URL('..', import.meta.url))
const folder = `${project}node_modules/.cache/press-extract`
mkdirSync(folder, { recursive: true })
await build({
  entryPoints: [`${project}test/generator/main.ts`],
  outfile: `${folder}/generator.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  loader: { '.txt': 'text' },
  logLevel: 'warning',
})
const { makeRelease, scoreMade } = await import(`${folder}/generator.mjs`)

if (values.show !== undefined) {
  const { text, answer } = makeRelease(Number(values.show))
  console.log(text)
  console.log(JSON.stringify(answer, null, 1))
} else {
  const onMiss = (name, _text, traits, misses) => {
    for (const { field, kind, what } of misses)
      if (values.misses === 'all' || values.misses === field) console.log([name, field, kind, what, traits.slice(0, 2).join(' ')].join('\t'))
  }
  const started = performance.now()
  const score = scoreMade({ count: Number(values.count), seed: Number(values.seed), ...(values.misses === undefined ? {} : { onMiss }) })
  console.log(score.table())
  console.log(`${values.count} releases in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
