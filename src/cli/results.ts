import { rmSync, statSync } from 'node:fs'
import { isFolder } from '../batch/bytes.ts'
import { Done } from '../batch/done.ts'
import { type Results, ResultsFile } from '../batch/results-file.ts'
import { ResultsFolder } from '../batch/results-folder.ts'
import { ExtractError } from '../errors.ts'
import type { Io } from './io.ts'

/** Where the answers of a batch go: standard output, a file of lines, a folder of files. */
export function openResults(
  inputs: readonly string[],
  { out, resume, force }: { readonly out?: string; readonly resume?: true; readonly force?: true },
  io: Io,
): Results {
  if (out === undefined) return toStandardOutput(io)
  if (out.endsWith('/') || isFolder(out)) {
    const root = inputs.length === 1 && isFolder(inputs[0]!) ? inputs[0]! : ''
    return new ResultsFolder(out, root, resume === true)
  }
  const stats = statSync(out, { throwIfNoEntry: false })
  const isTaken = stats?.isFile() === true && stats.size > 0
  if (isTaken && !resume && !force) throw new ExtractError('output', `${out} is there already. Go on with it (--resume), or write over it (--force).`)
  if (isTaken && !resume) rmSync(out)
  return new ResultsFile(out, resume === true)
}

function toStandardOutput(io: Io): Results {
  return {
    done: new Done(),
    write: async (answers) => {
      if (answers.length > 0) await io.out(`${answers.map(({ line }) => line).join('\n')}\n`)
    },
    close: () => {},
  }
}
