import { unwritable } from '../errors.ts'
import { neutralise, neutraliseLine } from '../print/visible.ts'

/** What a command touches of the world; a test gives its own. */
export interface Io {
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly isStdinTerminal: () => boolean
  readonly isStdoutTerminal: () => boolean
  readonly isStderrTerminal: () => boolean
  /** Width of standard output. */
  readonly columns?: () => number
  /** Settles when the reader has taken it; rejects with `ClosedPipe` when nobody reads any more. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
  /** Failures and notes are told as lines of JSON. */
  readonly hasJsonErrors?: boolean
  /** Tells when the user wants the command to end (Ctrl-C). Ends listening when the returned function is called. */
  readonly onInterrupt: (listener: (exitCode: number) => void) => () => void
}

/** What is told about an input, or about the command line. */
interface Failure {
  readonly code: string
  readonly message: string
}

/** Tells on standard error what failed: in a line for people, or as JSON. `path`: null for standard input, undefined for no input. */
export function tellFailure({ err, hasJsonErrors }: Io, path: string | null | undefined, { code, message }: Failure): void {
  if (hasJsonErrors) err(`${JSON.stringify({ ...(path !== undefined && { source: { path } }), error: { code, message } })}\n`)
  else err(`extract: ${path === undefined ? '' : `${neutraliseLine(path ?? 'standard input')}: `}${neutralise(message)}\n`)
}

/** Tells on standard error how it went. */
export function tellNote({ err, hasJsonErrors }: Io, note: string): void {
  err(hasJsonErrors ? `${JSON.stringify({ note })}\n` : `extract: ${note}\n`)
}

/** The reader of standard output went away, as `head` does: no error, only the end. */
export class ClosedPipe extends Error {}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

const quieted = new WeakSet<object>()

/** Errors of a stream are told by its writes; without a listener they would end the process. */
function quiet(stream: NodeJS.WriteStream): void {
  if (!quieted.has(stream)) stream.on('error', () => {})
  quieted.add(stream)
}

export function processIo(): Io {
  return {
    stdin: () => process.stdin,
    isStdinTerminal: () => process.stdin.isTTY === true,
    isStdoutTerminal: () => process.stdout.isTTY === true,
    isStderrTerminal: () => process.stderr.isTTY === true,
    columns: () => process.stdout.columns ?? (Number(process.env.COLUMNS) || 80),
    out: (text) =>
      new Promise((resolve, reject) => {
        quiet(process.stdout)
        process.stdout.write(text, (cause) => {
          if (!cause) resolve()
          else reject((cause as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : unwritable('standard output', cause))
        })
      }),
    err: (text) => {
      quiet(process.stderr)
      process.stderr.write(text)
    },
    onInterrupt: (listener) => {
      const signals = Object.entries(SIGNALS).map(([signal, exitCode]) => {
        const told = () => listener(exitCode)
        // Asked a second time, the process ends as it would have.
        process.once(signal, told)
        return () => process.off(signal, told)
      })
      return () => {
        for (const off of signals) off()
      }
    },
  }
}
