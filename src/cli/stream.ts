import type { Command } from 'commander'
import type { TaskSettings } from '../batch/task.ts'
import type { Field } from '../print/json.ts'
import type { Io } from './io.ts'
import { addReadOptions, addWorkOptions, parseDate, parseFields, pickReadOptions, type ReadOptions, type WorkOptions } from './options.ts'

const EXAMPLES = `
Each line of standard input is {"id": …, "text": …}, {"id": …, "base64": …} (the bytes of a file) or {"id": …, "path": …};
each is answered by one line in the same order.
A line that cannot be answered gives {"id": …, "source": …, "error": {"code": …, "message": …}}, and the stream goes on.

Examples:
  extract stream < records.ndjson > facts.ndjson
  parallel --pipe --block 10M extract stream < records.ndjson > facts.ndjson`

interface Options extends ReadOptions, WorkOptions {
  readonly fields?: Field[]
  readonly referenceDate?: string
  readonly pass?: true
}

/** The door for other programs: records in, answers out, nothing kept between them. */
export function addStream(program: Command, io: Io, end: (code: number) => void): void {
  const command = program
    .command('stream')
    .description('answer newline-delimited JSON records as they come')
    .option('--fields <list>', 'print only these', parseFields)
    .option('--reference-date <date>', 'YYYY-MM-DD, completes dates that lack a year', parseDate)
    .option('--pass', 'repeat all other fields of the record in its answer, under "pass"')
  addReadOptions(command)
  addWorkOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const [{ runPortions }, { openResults }, { readRecords }] = await Promise.all([
        import('./batch.ts'),
        import('./results.ts'),
        import('../batch/records.ts'),
      ])
      const settings: TaskSettings = {
        ...pickReadOptions(options),
        ...(options.referenceDate !== undefined && { referenceDate: options.referenceDate }),
        timeoutSeconds: options.timeout,
        workerMemory: options.workerMemory,
        isPretty: false,
        fingerprint: null,
        ...(options.fields && { fields: options.fields }),
      }
      const portions = () => readRecords(io.stdin(), options.maxBytes, options.pass === true)
      end(await runPortions(portions, options.workers ?? 1, openResults([], {}, io), settings, {}, io, null))
    })
}
