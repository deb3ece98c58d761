import packageJson from '../../package.json' with { type: 'json' }
import type { ReportRelease } from '../report/data.ts'
import { printReport, toReportRelease } from '../report/report.ts'
import { openOriginals } from '../results/originals.ts'
import { readResults } from '../results/results.ts'
import { rememberStdin } from '../results/stdin.ts'
import { tellFailure, tellNote } from './io.ts'
import type { Fill } from './late.ts'
import { addReadOptions, type ReadOptions } from './options.ts'
import { openOut } from './out-file.ts'

interface Options extends ReadOptions {
  readonly out: string
  readonly force?: true
  readonly title?: string
  readonly releases?: string
}

const EXAMPLES = `
Examples:
  extract report release.txt                             one release, in report.html
  extract report folder/ --out may.html --title "May"    a folder: an index, and every release behind it
  extract report results.ndjson --releases folder/       from results that were printed before`

/** One page for the eye, of results or of releases that are read at once. */
export const fillReport: Fill = (command, io, end) => {
  command
    .usage('[options] <releases or results…>')
    .argument('<files...>', 'releases, folders, results (NDJSON), or - for standard input')
    .option('-o, --out <file>', 'the page to write; - for standard output', 'report.html')
    .option('--force', 'write over a page that is there')
    .option('--title <text>', 'what the page is called')
    .option('--releases <folder>', 'where the releases lie, if not where the results say')
  addReadOptions(command, '--from, --format <name>')
    .addHelpText('after', EXAMPLES)
    .action(async (operands: string[], options: Options) => {
      const { stdin, bytes } = rememberStdin(io.stdin, options.maxBytes)
      const originalOf = openOriginals(options, bytes)
      const releases: ReportRelease[] = []
      for await (const outcome of readResults(operands, stdin, options)) {
        if (outcome.error !== null) tellFailure(io, outcome.path, outcome.error)
        releases.push(toReportRelease(outcome, outcome.release && (await originalOf(outcome.release))))
      }
      const title = options.title ?? (releases.length === 1 ? releases[0]!.headline : null) ?? `${releases.length.toLocaleString('en')} press releases`
      const page = printReport({ title, version: packageJson.version, releases })
      if (options.out === '-') await io.out(page)
      else {
        openOut(options.out, options.force === true).writeWhole(page)
        tellNote(io, `${options.out}: ${releases.length} ${releases.length === 1 ? 'release' : 'releases'}${missingText(releases)}`)
      }
      if (releases.some(({ error }) => error !== null)) end(1)
    })
}

function missingText(releases: readonly ReportRelease[]): string {
  const missing = releases.filter(({ text, error }) => text === null && error === null).length
  return missing === 0 ? '' : `, ${missing} without their text (name their folder with --releases)`
}
