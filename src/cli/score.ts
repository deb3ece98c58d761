import { InvalidArgumentError } from 'commander'
import { readResults } from '../results/results.ts'
import type { Release } from '../schema.ts'
import { readGold, stemOf } from '../score/gold.ts'
import { scoreRelease } from '../score/score.ts'
import { type Figures, Tally } from '../score/tally.ts'
import { tellFailure } from './io.ts'
import type { Fill } from './late.ts'
import { addReadOptions, type ReadOptions } from './options.ts'

interface Options extends ReadOptions {
  readonly misses?: true
  readonly field?: string
  readonly only?: RegExp
  readonly json?: true
}

const EXAMPLES = `
A result belongs to the gold answers that have the name of its file without the ending.

Examples:
  extract score gold/ results.ndjson
  extract score gold/ releases/                      reads the releases first
  extract score gold/ results.ndjson --misses --field quotes
  extract score gold/ results.ndjson --json`

/** Results measured against answers that a person gave. */
export const fillScore: Fill = (command, io, end) => {
  command
    .usage('[options] <gold> <results or releases…>')
    .argument('<gold>', 'folder of gold answers, one JSON file for each release')
    .argument('<results...>', 'results (NDJSON, a folder of JSON files, - for standard input), or releases')
    .option('--misses', 'print every missing and superfluous answer too')
    .option('--field <name>', 'only misses of this field')
    .option('--only <pattern>', 'only releases whose name matches this regular expression', parsePattern)
    .option('--json', 'print the figures as JSON')
  addReadOptions(command, '--from, --format <name>')
    .addHelpText('after', EXAMPLES)
    .action(async (gold: string, results: string[], options: Options) => {
      const right = readGold(gold, options.only ?? null)
      const found = new Map<string, Release>()
      for await (const { path, release, error } of readResults(results, io.stdin, options)) {
        if (error !== null) {
          tellFailure(io, path, error)
          end(1)
        } else if (path !== null) found.set(stemOf(path), release!)
      }
      const tally = new Tally()
      for (const [name, answers] of right) scoreRelease(tally, name, answers, found.get(name))
      const answered = [...right.keys()].filter((name) => found.has(name)).length
      const figures = tally.figures()
      await io.out(options.json ? `${JSON.stringify({ releases: right.size, answered, figures })}\n` : printTable(right.size, answered, figures))
      const misses = options.misses ? tally.misses.filter(({ field }) => options.field === undefined || options.field === field) : []
      for (const { release, field, outcome, what } of misses) await io.out(`${[release, field, outcome, what].join('\t')}\n`)
    })
}

function printTable(releases: number, answered: number, figures: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(figures).map(([field, { precision, recall, f1, gold, found }]) => {
    const shares = [precision, recall, f1].map((share) => share.toFixed(3).padStart(8)).join(' ')
    return `${field.padEnd(16)} ${shares} ${String(gold).padStart(6)} ${String(found).padStart(6)}`
  })
  return `${[`${releases} releases, ${answered} with a result`, `${'field'.padEnd(16)} precision  recall     F1   gold  found`, ...rows].join('\n')}\n`
}

function parsePattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch (cause) {
    throw new InvalidArgumentError(`${(cause as Error).message}.`)
  }
}
