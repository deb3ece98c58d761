import { type Command, Option } from 'commander'
import { extractAll } from '../batch/batch.ts'
import { isFolder } from '../batch/inputs.ts'
import type { Outcome } from '../batch/releases.ts'
import { type Field, printError, printJson } from '../print/json.ts'
import type { Io } from './io.ts'
import { addReadOptions, parseDate, parseFields, type ReadOptions } from './options.ts'

const EXAMPLES = `
Examples:
  extract release.txt                      the facts as one JSON object
  extract < release.txt                    the same from standard input
  extract a.txt b.md folder/ > all.ndjson  one JSON line for each release, in the order of the paths
  extract mails.mbox                       one line for each message (archives and tables too)
  extract release.txt --fields dateline,quotes
  extract folder/ | jq -r '.quotes[]? | [.speaker.name, .text] | @tsv'

Exit codes: 0 all done, 1 at least one input failed, 2 wrong use.`

interface Options extends ReadOptions {
  readonly fields?: Field[]
  readonly referenceDate?: string
  readonly pretty?: true
  readonly compact?: true
}

/** The command itself: releases in, facts out. */
export function addExtract(program: Command, io: Io, end: (code: 0 | 1) => void): void {
  program
    .description('Turns press releases into facts: dateline, people with titles, quotes with speakers, organizations, contacts.')
    .usage('[options] [files and folders…]')
    .argument('[files...]', 'files, folders, or - for standard input')
    .option('--fields <list>', 'print only these, as in dateline,quotes', parseFields)
    .option('--reference-date <date>', 'YYYY-MM-DD, completes dates that lack a year', parseDate)
    .addOption(new Option('--pretty', 'indent the JSON (as on a terminal)').conflicts('compact'))
    .option('--compact', 'one line for each release (as everywhere else)')
  addReadOptions(program)
    .addHelpText('after', EXAMPLES)
    .action(async (operands: string[], options: Options) => {
      if (operands.length === 0 && io.isStdinTerminal()) program.error('error: nothing to read: name a file or a folder, or pipe a release in')
      const isMany = operands.length > 1 || operands.some(isFolder)
      const counts = { done: 0, failed: 0 }
      for await (const outcome of extractAll(operands.length > 0 ? operands : ['-'], io.stdin, options)) {
        counts[outcome.error === null ? 'done' : 'failed']++
        if (outcome.error !== null) io.err(`extract: ${outcome.path ?? 'standard input'}: ${outcome.error.message}\n`)
        const line = printOutcome(outcome, isMany || outcome.isPart)
        if (line !== null) await io.out(`${line}\n`)
      }
      if (counts.failed > 0) end(1)

      function printOutcome({ path, release, error }: Outcome, isLine: boolean): string | null {
        const isPretty = options.pretty ?? (!options.compact && !isLine && io.isStdoutTerminal())
        // A line that does not say whose it is would be of no use.
        const fields = options.fields && (isLine ? [...options.fields, 'source' as const] : options.fields)
        if (error !== null) return isLine ? printError(path, error, isPretty) : null
        return printJson(release!, isPretty, fields)
      }
    })
}
