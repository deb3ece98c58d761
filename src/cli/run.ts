import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { ExtractError } from '../errors.ts'
import { addExtract } from './extract.ts'
import { ClosedPipe, type Io, processIo, tellFailure } from './io.ts'
import { addLateCommands } from './late.ts'
import { readOwn } from './own.ts'
import { addSchema } from './schema.ts'
import { addStream } from './stream.ts'
import { addText } from './text.ts'

/** Stands anywhere in the command line, for every command. */
const JSON_ERRORS = '--json-errors'

/** Runs one command line (without node and script). Returns the exit code: 0 all done, 1 at least one input failed, 2 wrong use. */
export async function run(given: readonly string[], outer: Io = processIo()): Promise<number> {
  const argv = given.filter((argument) => argument !== JSON_ERRORS)
  const io = argv.length < given.length ? { ...outer, hasJsonErrors: true } : outer
  let exitCode = 0
  const end = (code: number) => {
    exitCode = code
  }
  const program = new Command('extract')
    .version(packageJson.version, '-V, --version', 'print the version')
    .exitOverride()
    .enablePositionalOptions()
    .helpCommand(true)
    .showHelpAfterError(io.hasJsonErrors ? false : '(extract --help shows how it is used)')
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: io.err,
      outputError: tellUsage,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  addExtract(program, io, end)
  addSchema(program, io)
  addText(program, io)
  addStream(program, io, end)
  program.hook('preAction', (_, command) => readOwn(command))
  program.option(JSON_ERRORS, 'tell failures on standard error as lines of JSON')
  await addLateCommands(program, io, end, (name) => argv.includes(name))
  try {
    await checkCommand(argv[0], program)
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (cause) {
    if (cause instanceof ClosedPipe) return 0
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
    if (!(cause instanceof ExtractError)) throw cause
    tellFailure(io, undefined, cause)
    return 1
  }

  function tellUsage(text: string, write: (text: string) => void): void {
    if (io.hasJsonErrors)
      tellFailure(io, undefined, {
        code: 'usage',
        message: text
          .replace(/^error: /, '')
          .trim()
          .replace(/\n/g, ' '),
      })
    else write(text)
  }
}

/** A first word that is no file but close to a command is a slip. */
async function checkCommand(word: string | undefined, program: Command): Promise<void> {
  if (word === undefined || !/^[a-z]{3,12}$/.test(word) || existsSync(word)) return
  const names = program.commands.map((command) => command.name())
  if (names.includes(word)) return
  const { findNear } = await import('../manners/near.ts')
  const near = findNear(word, names, 2)
  if (near !== undefined) program.error(`error: there is no file or command "${word}" (Did you mean extract ${near}?)`)
}
