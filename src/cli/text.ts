import type { Command } from 'commander'
import { readBytes, readStream } from '../batch/bytes.ts'
import { neutralise } from '../print/visible.ts'
import { open } from '../read/read.ts'
import type { Io } from './io.ts'
import { addReadOptions, type ReadOptions } from './options.ts'

interface Options extends ReadOptions {
  readonly map?: true
}

const EXAMPLES = `
Examples:
  extract text release.pdf         the text that facts and offsets are taken from
  extract text release.md --map    the runs of it: [start, end, start in the source, length in the source]`

/** Shows what the readers make of a file. */
export function addText(program: Command, io: Io): void {
  const command = program
    .command('text')
    .description('print the text that was read')
    .argument('<file>', 'a file, or - for standard input')
    .option('--map', 'print as JSON how the text maps to the source instead')
  addReadOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: Options) => {
      const bytes = await (path === '-' ? readStream(io.stdin(), options.maxBytes) : readBytes(path, options.maxBytes))
      for await (const { suffix, read } of open(bytes, { ...options, path: path === '-' ? null : path })) {
        const { text, map, format } = await read()
        const runs = map?.map((run) => [run.start, run.end, run.source, run.sourceLength]) ?? [[0, text.length, 0, text.length]]
        const printed = options.map ? JSON.stringify({ path: `${path}${suffix}`, format, length: text.length, runs }) : text
        const shown = io.isStdoutTerminal() ? neutralise(printed) : printed
        await io.out(shown.endsWith('\n') ? shown : `${shown}\n`)
      }
    })
}
