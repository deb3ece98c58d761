import { join } from 'node:path'
import type { Outcome } from '../batch/releases.ts'
import { ExtractError } from '../errors.ts'
import { type ExportFormat, exportFormats, type ReleasePrinter } from '../print/exports.ts'
import { rowsOf, type Table, tables } from '../print/tables.ts'
import { type FindOriginal, openOriginals } from '../results/originals.ts'
import { readResults } from '../results/results.ts'
import { rememberStdin } from '../results/stdin.ts'
import { type Io, tellFailure } from './io.ts'
import type { ReadOptions } from './options.ts'
import { openOut } from './out-file.ts'
import type { OutputOptions } from './output-options.ts'

export interface ExportOptions extends ReadOptions, OutputOptions {
  readonly to: string
  readonly out?: string
}

const BOM = '\uFEFF'

/** Prints results, or releases that are read at once, in an output format. Returns the exit code. */
export async function exportAll(operands: readonly string[], options: ExportOptions, io: Io): Promise<0 | 1> {
  const format = exportFormats.find(({ name }) => name === options.to)!
  let code: 0 | 1 = 0
  const { stdin, bytes } = rememberStdin(io.stdin, options.maxBytes)
  const outcomes = watchFailures(readResults(operands, stdin, options))
  if (format.tables) await exportTables(format, outcomes, options, io)
  else await exportReleases(format, outcomes, openOriginals(options, bytes), options, io)
  return code

  async function* watchFailures(all: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
    for await (const outcome of all) {
      if (outcome.error !== null) {
        code = 1
        tellFailure(io, outcome.path, outcome.error)
      }
      yield outcome
    }
  }
}

async function exportTables(format: ExportFormat, outcomes: AsyncIterable<Outcome>, options: ExportOptions, io: Io): Promise<void> {
  const { header, rows } = await format.tables!({ keepFormulas: options.keepFormulas === true })
  const chosen = options.out !== undefined && options.table === undefined ? tables : tables.filter(({ name }) => name === (options.table ?? 'releases'))
  const head = (table: Table) => `${options.bom ? BOM : ''}${header(table)}`
  if (options.out === undefined) {
    const table = chosen[0]!
    await io.out(head(table))
    for await (const outcome of outcomes) {
      const printed = rows(rowsOf(table, outcome))
      if (printed !== '') await io.out(printed)
    }
    return
  }
  const ending = format.name === 'markdown' ? 'md' : format.name
  const files = chosen.map((table) => ({ table, file: openOut(join(options.out!, `${table.name}.${ending}`), options.force === true) }))
  try {
    for (const { table, file } of files) file.write(head(table))
    for await (const outcome of outcomes) for (const { table, file } of files) file.write(rows(rowsOf(table, outcome)))
  } finally {
    for (const { file } of files) file.close()
  }
}

async function exportReleases(format: ExportFormat, outcomes: AsyncIterable<Outcome>, originalOf: FindOriginal, options: ExportOptions, io: Io): Promise<void> {
  const print = await format.releases!()
  for await (const { release, path } of outcomes) {
    if (release === null) continue
    const original = await originalOf(release)
    if (original === null && format.needsText)
      throw new ExtractError(
        'no-text',
        `${path ?? 'standard input'}: ${format.name} needs the text of the release. Name the folder that holds it with --releases.`,
      )
    const files = print(release, original)
    if (options.out === undefined) await io.out(files[0].content)
    else writeAll(files, join(options.out, placeOf(path)), options.force === true)
  }
  if (options.out !== undefined && format.folderFiles)
    for (const [name, content] of Object.entries(await format.folderFiles())) openOut(join(options.out, name), options.force === true).writeWhole(content)
}

function writeAll(files: ReturnType<ReleasePrinter>, stem: string, isForced: boolean): void {
  for (const { ending, content } of files) openOut(`${stem}${ending}`, isForced).writeWhole(content)
}

/** The path of the release below the output folder, which no path may leave. */
function placeOf(path: string | null): string {
  const parts = (path ?? 'release').split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.join('/').replace(/[#:\\]/g, '-')
}
