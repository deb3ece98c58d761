import { rmSync, statSync } from 'node:fs'
import { isFolder } from '../batch/bytes.ts'
import { Done } from '../batch/done.ts'
import { type Results, ResultsFile } from '../batch/results-file.ts'
import { ResultsFolder } from '../batch/results-folder.ts'
import { begun } from '../errors.ts'
import { escapeCommands } from '../print/visible.ts'
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
    return new ResultsFolder(out, root, { isResumed: resume === true, mayReplace: resume === true || force === true })
  }
  const stats = statSync(out, { throwIfNoEntry: false })
  const isTaken = stats?.isFile() === true && stats.size > 0
  if (isTaken && !resume && !force) throw begun(out)
  if (isTaken && !resume) rmSync(out)
  return new ResultsFile(out, resume === true)
}

function toStandardOutput(io: Io): Results {
  return {
    done: new Done(),
    write: async (answers) => {
      if (answers.length === 0) return
      const lines = answers.map(({ line }) => line).join('\n')
      await io.out(`${io.isStdoutTerminal() ? escapeCommands(lines) : lines}\n`)
    },
    close: () => {},
  }
}
