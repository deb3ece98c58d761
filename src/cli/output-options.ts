import { type Command, Option } from 'commander'
import { exportFormats, tableNames } from '../print/exports.ts'
import { formats } from '../read/formats.ts'
import type { ReadOptions } from './options.ts'

const inputs = formats.map(({ name }) => name)
const outputs = exportFormats.map(({ name }) => name)

/** What commands say that print something else than JSON. */
export interface OutputOptions {
  /** The name of an output format. */
  readonly to?: string
  readonly table?: (typeof tableNames)[number]
  readonly bom?: true
  readonly keepFormulas?: true
  readonly force?: true
  /** Where the releases of results lie. */
  readonly releases?: string
}

/** Both sides have formats, and some have the same name: `--from` and `--to` are plain, `--format` is either. */
export interface FormatOptions {
  readonly from?: string
  readonly to?: string
  readonly format?: string
}

export function addFormatOption(command: Command): Command {
  return command.addOption(
    new Option('--format <name>', 'short for --to, or for --from where the name cannot be printed').choices([...new Set([...outputs, ...inputs])]),
  )
}

export function addTableOptions(command: Command): Command {
  return command
    .addOption(new Option('--table <name>', 'which table (all of them with --out)').choices(tableNames))
    .option('--bom', 'begin tables with a byte order mark, for Excel')
    .option('--keep-formulas', 'leave cells that begin with = + - @ as they are')
    .option('--force', 'write over files that are there')
}

export function addOutputOptions(command: Command): Command {
  command.addOption(new Option('--to <name>', 'print tables or an exchange format instead of JSON').choices(outputs))
  return addTableOptions(command).option('--releases <folder>', 'where the releases lie, if not where the results say')
}

/** `format`: how the input is read; `to`: how the answers are printed. */
export function settleFormats<Given extends ReadOptions & FormatOptions>({
  from,
  to,
  format,
  ...rest
}: Given): Omit<Given, 'from' | 'to' | 'format'> & { format?: string; to?: string } {
  const isOutput = format !== undefined && outputs.includes(format) && to === undefined
  const input = from ?? (isOutput ? undefined : format)
  const output = to ?? (isOutput ? format : undefined)
  return { ...rest, ...(input !== undefined && { format: input }), ...(output !== undefined && { to: output }) }
}
