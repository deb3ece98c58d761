// npm run generate -- [--count 10000] [--seed 1] [--misses FIELD|all] [--show NUMBER] [--least 0.98]
// Makes releases with known answers, extracts them with the rules in src/ and prints F1 for each field.
import { parseArgs } from 'node:util'
import { importBundled } from './bundled.mjs'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string' },
    show: { type: 'string' },
    least: { type: 'string' },
  },
})
const { makeRelease, scoreMade } = await importBundled('test/generator/main.ts')

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
  const below = [...score.counts.keys()].filter((field) => score.f1(field) < Number(values.least ?? 0))
  if (below.length > 0) console.log(`below ${values.least}: ${below.join(', ')}`)
  process.exitCode = below.length > 0 ? 1 : 0
}
