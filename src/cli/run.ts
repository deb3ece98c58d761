import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { ExtractError } from '../errors.ts'
import { addExtract } from './extract.ts'
import { ClosedPipe, type Io, processIo } from './io.ts'
import { addLateCommands } from './late.ts'
import { readOwn } from './own.ts'
import { addSchema } from './schema.ts'
import { addStream } from './stream.ts'
import { addText } from './text.ts'

/** Runs one command line (without node and script). Returns the exit code: 0 all done, 1 at least one input failed, 2 wrong use. */
export async function run(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let exitCode = 0
  const end = (code: number) => {
    exitCode = code
  }
  const program = new Command('extract')
    .version(packageJson.version, '-V, --version', 'print the version')
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError('(extract --help shows how it is used)')
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err, getOutHasColors: () => false, getErrHasColors: () => false })
  addExtract(program, io, end)
  addSchema(program, io)
  addText(program, io)
  addStream(program, io, end)
  program.hook('preAction', (_, command) => readOwn(command))
  await addLateCommands(program, io, end, (name) => argv[0] === name)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (cause) {
    if (cause instanceof ClosedPipe) return 0
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
    if (!(cause instanceof ExtractError)) throw cause
    io.err(`extract: ${cause.message}\n`)
    return 1
  }
}
