import { Option } from 'commander'
import { exportFormats } from '../print/exports.ts'
import { tables } from '../print/tables.ts'
import { type ExportOptions, exportAll } from './export.ts'
import type { Fill } from './late.ts'
import { addReadOptions } from './options.ts'

const EXAMPLES = `
The tables are ${tables.map(({ name }) => name).join(', ')}.

Examples:
  extract folder/ > results.ndjson
  extract table results.ndjson --out tables/           all five tables as files
  extract table results.ndjson --table quotes > quotes.csv
  extract table release.txt --table people --format markdown
  extract table results.ndjson --out tables/ --bom     for Excel, which takes other files for Windows text`

/** Tables of results, or of releases that are read at once. */
export const fillTable: Fill = (command, io, end) => {
  command
    .usage('[options] <results or releases…>')
    .argument('<files...>', 'results (NDJSON), releases, folders, or - for standard input')
    .addOption(new Option('--table <name>', 'which table').choices(tables.map(({ name }) => name)))
    .addOption(
      new Option('--format, --to <name>', 'the format of the tables')
        .choices(exportFormats.filter(({ tables }) => tables).map(({ name }) => name))
        .default('csv'),
    )
    .option('-o, --out <folder>', 'write all tables to files in this folder')
    .option('--bom', 'begin files with a byte order mark')
    .option('--keep-formulas', 'leave cells that begin with = + - @ as they are')
  addReadOptions(command, '--from <name>')
    .addHelpText('after', EXAMPLES)
    .action(async (operands: string[], { from, ...options }: ExportOptions & { from?: string }) => {
      end(await exportAll(operands, { ...options, ...(from !== undefined && { format: from }) }, io))
    })
}
