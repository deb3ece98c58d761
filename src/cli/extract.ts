import { statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { readBytes, readStream } from '../batch/bytes.ts'
import type { FingerprintKind } from '../batch/fingerprint.ts'
import { extractRead } from '../batch/releases.ts'
import type { TaskSettings } from '../batch/task.ts'
import { ExtractError } from '../errors.ts'
import { type Field, printJson } from '../print/json.ts'
import { escapeCommands } from '../print/visible.ts'
import { holdsMany } from '../read/formats.ts'
import { read } from '../read/read.ts'
import type { BatchOptions } from './batch.ts'
import { type Io, tellFailure } from './io.ts'
import { addReadOptions, addWorkOptions, parseDate, parseFields, pickReadOptions, type ReadOptions, type WorkOptions } from './options.ts'
import { addFormatOption, addOutputOptions, type FormatOptions, type OutputOptions, settleFormats } from './output-options.ts'
import { quickenPatterns } from './quick-patterns.ts'

/** What makes a path a pattern. */
const PATTERN = /[*?[{]/

/** What other formats of the output do not know. */
const JSON_ONLY = ['fields', 'pretty', 'resume', 'watch', 'dedupe'] as const

/** Limits that only a worker keeps: given, they take even a single release to one. */
const LIMITS_OF_WORK = ['timeout', 'workerMemory'] as const

const EXAMPLES = `
Examples:
  extract release.txt                       the facts as one JSON object
  extract < release.txt                     the same from standard input
  extract a.txt b.md folder/ > all.ndjson   one JSON line for each release, in the order of the paths
  extract mails.mbox                        one line for each message (archives and tables too)
  extract release.txt --fields dateline,quotes
  extract 'archive/**/*.html' --out results.ndjson --resume
  extract report folder/                    a page to read; extract table, show, explain, score: see their --help
  extract folder/ --to csv --table quotes   a table (--to markdown, jsonld, vcard, brat, ninjs …)
  extract folder/ | jq -r '.quotes[]? | [.speaker.name, .text] | @tsv'

Exit codes: 0 all done, 1 at least one input failed, 2 wrong use, 130 ended with Ctrl-C.`

interface Options extends ReadOptions, WorkOptions, BatchOptions, OutputOptions {
  readonly fields?: Field[]
  readonly referenceDate?: string
  readonly pretty?: true
  readonly compact?: true
  readonly timings?: true
  readonly out?: string
  readonly resume?: true
  readonly dedupe?: FingerprintKind | true
  readonly isLimited: boolean
}

/** The command itself: releases in, facts out. */
export function addExtract(program: Command, io: Io, end: (code: number) => void): void {
  program
    .description('Turns press releases into facts: dateline, people with titles, quotes with speakers, organizations, contacts.')
    .usage('[options] [files, folders, patterns…]')
    .argument('[files...]', 'files, folders, patterns, or - for standard input')
    .option('--fields <list>', 'print only these, as in dateline,quotes', parseFields)
    .option('--reference-date <date>', 'YYYY-MM-DD, completes dates that lack a year', parseDate)
    .addOption(new Option('--pretty', 'indent the JSON (as on a terminal)').conflicts('compact'))
    .option('--compact', 'one line for each release (as everywhere else)')
    .option('--timings', 'tell on standard error how long each stage takes (one release)')
  addReadOptions(addFormatOption(program), '--from <name>')
  addOutputOptions(program.optionsGroup('Other formats:'))
  program
    .optionsGroup('Many releases:')
    .option('-o, --out <path>', 'write to a file, or to a folder (ends in /): one file for each release')
    .option('--resume', 'go on with what --out holds; nothing is done twice')
    .option('--include <glob...>', 'take only files of folders that match')
    .option('--exclude <glob...>', 'leave out files and folders that match')
    .option('--watch', 'wait for more files in the folder, until Ctrl-C')
    .addOption(new Option('--dedupe [kind]', 'mark texts that came before with duplicateOf; near: mostly the same').choices(['exact', 'near']))
    .option('--fail-fast', 'end at the first failure')
    .option('--quiet', 'nothing on standard error but the last line')
  addWorkOptions(program)
    .addHelpText('after', EXAMPLES)
    .action(async (operands: string[], given: Options & FormatOptions, command: Command) => {
      const isLimited = LIMITS_OF_WORK.some((name) => command.getOptionValueSource(name) === 'cli')
      const options: Options = { ...settleFormats(given), isLimited }
      if (operands.length === 0 && io.isStdinTerminal()) program.error('error: nothing to read: name a file or a folder, or pipe a release in')
      const clash = options.to === undefined ? undefined : JSON_ONLY.find((name) => options[name] !== undefined)
      if (clash !== undefined) program.error(`error: --${clash} is for JSON, and cannot be used with --to or --format ${options.to}`)
      if (options.resume && options.out === undefined) program.error('error: --resume goes on with an --out; name it')
      if (options.resume && operands.includes('-')) program.error('error: --resume cannot go on with standard input')
      end(await runCommand(operands.length > 0 ? operands : ['-'], options, io))
    })
}

async function runCommand(inputs: readonly string[], options: Options, io: Io): Promise<number> {
  if (options.to !== undefined) return (await import('./export.ts')).exportAll(inputs, { ...options, to: options.to }, io)
  if (!isOne(inputs, options)) return runMany(inputs, null, options, io)
  const path = inputs[0] === '-' ? null : inputs[0]!
  try {
    const bytes = await (path === null ? readStream(io.stdin(), options.maxBytes) : readBytes(path, options.maxBytes))
    if (holdsMany(bytes, { ...options, path })) return runMany(inputs, bytes, options, io)
    quickenPatterns(bytes)
    if (options.timings) io.err(await (await import('./timings.ts')).measureStages(bytes, path, options))
    const release = extractRead(await read(bytes, { ...options, path }), path, options)
    const printed = printJson(release, options.pretty ?? (!options.compact && io.isStdoutTerminal()), options.fields)
    await io.out(`${io.isStdoutTerminal() ? escapeCommands(printed) : printed}\n`)
    return 0
  } catch (cause) {
    if (!(cause instanceof ExtractError)) throw cause
    tellFailure(io, path, cause)
    return 1
  }
}

/** True for one file, whatever it may hold, whose answer goes to standard output. */
function isOne(inputs: readonly string[], options: Options): boolean {
  if (inputs.length > 1 || options.out !== undefined || options.watch || options.dedupe || options.isLimited) return false
  const stats = statSync(inputs[0]!, { throwIfNoEntry: false })
  return inputs[0] === '-' || (stats === undefined ? !PATTERN.test(inputs[0]!) : !stats.isDirectory())
}

/** Batches bring their own code, which one release does not wait for. */
async function runMany(inputs: readonly string[], bytes: Uint8Array | null, options: Options, io: Io): Promise<number> {
  const [{ runOperands }, { openResults }] = await Promise.all([import('./batch.ts'), import('./results.ts')])
  const settings: TaskSettings = {
    ...pickReadOptions(options),
    ...(options.referenceDate !== undefined && { referenceDate: options.referenceDate }),
    timeoutSeconds: options.timeout,
    workerMemory: options.workerMemory,
    isPretty: options.pretty === true,
    fingerprint: options.dedupe === true ? 'exact' : (options.dedupe ?? null),
    // A line that does not say whose it is would be of no use.
    ...(options.fields && { fields: [...options.fields, 'source'] }),
  }
  return runOperands(inputs, bytes, openResults(inputs, options, io), settings, options, io)
}
