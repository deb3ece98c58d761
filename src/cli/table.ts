import { Option } from 'commander'
import { exportFormats, tableNames } from '../print/exports.ts'
import { type ExportOptions, exportAll } from './export.ts'
import type { Fill } from './late.ts'
import { addReadOptions } from './options.ts'
import { addTableOptions, type FormatOptions, settleFormats } from './output-options.ts'

const tableFormats = exportFormats.filter(({ tables }) => tables).map(({ name }) => name)

const EXAMPLES = `
The tables are ${tableNames.join(', ')}.

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
    .addOption(new Option('--format, --to <name>', 'the format of the tables').choices(tableFormats).default('csv'))
    .option('-o, --out <folder>', 'write all tables to files in this folder')
  addTableOptions(command)
  addReadOptions(command, '--from <name>')
    .addHelpText('after', EXAMPLES)
    .action(async (operands: string[], options: ExportOptions & FormatOptions) => {
      end(await exportAll(operands, { ...settleFormats(options), to: options.to }, io))
    })
}
