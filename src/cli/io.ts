/** What a command touches of the world; a test gives its own. */
export interface Io {
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly isStdinTerminal: () => boolean
  readonly isStdoutTerminal: () => boolean
  /** Settles when the reader has taken it; rejects with `ClosedPipe` when nobody reads any more. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
}

/** The reader of standard output went away, as `head` does: no error, only the end. */
export class ClosedPipe extends Error {}

export function processIo(): Io {
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  return {
    stdin: () => process.stdin,
    isStdinTerminal: () => process.stdin.isTTY === true,
    isStdoutTerminal: () => process.stdout.isTTY === true,
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (cause) => {
          if (!cause) resolve()
          else reject((cause as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : cause)
        })
      }),
    err: (text) => void process.stderr.write(text),
  }
}
