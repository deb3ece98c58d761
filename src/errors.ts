/** What is wrong with an input: a code for programs, a message that says what was found and what to do. */
export class ExtractError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'ExtractError'
    this.code = code
  }
}

// What can be wrong with a file before anyone looks at its bytes; the readers say what is wrong with the bytes.

export const missing = () => new ExtractError('missing', 'There is no such file or folder. Check the path.')
export const forbidden = () => new ExtractError('forbidden', 'This may not be read. Check its permissions.')
export const noFile = () => new ExtractError('no-file', 'This is no file that could be read.')
export const noReleases = (endings: readonly string[]) =>
  new ExtractError('no-releases', `There is no release in this folder; looked for files that end in ${endings.map((ending) => `.${ending}`).join(', ')}.`)
export const noMatches = () => new ExtractError('no-releases', 'No file matches this pattern.')
export const tooLarge = (bytes: number | null, most: number) =>
  bytes === null
    ? new ExtractError('too-large', `There are more than ${most} bytes. Raise --max-bytes to read them.`)
    : new ExtractError('too-large', `This file has ${bytes} bytes; at most ${most} are read. Raise --max-bytes to read it.`)
export const unreadable = (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return missing()
  if (cause.code === 'EACCES' || cause.code === 'EPERM') return forbidden()
  return new ExtractError('unreadable', `This cannot be read (${cause.code ?? cause.message}).`)
}
export const badRecord = (message: string) =>
  new ExtractError('bad-record', `${message} Give {"id": …, "text": …}, {"id": …, "base64": …} or {"id": …, "path": …}.`)
export const tooSlow = (seconds: number) => new ExtractError('timeout', `This took longer than ${seconds} s and was given up. Raise --timeout to wait longer.`)
export const crashed = () =>
  new ExtractError('crash', 'The worker died of this release, most likely for want of memory. Raise --worker-memory to give it more.')
export const noWorker = (cause: NodeJS.ErrnoException) =>
  new ExtractError(
    'worker',
    `No worker can be started (${cause.message}). What is written is whole; go on with --resume when the system has files, threads and memory to spare.`,
  )
export const noOutput = (path: string, cause: NodeJS.ErrnoException, lines: number) =>
  new ExtractError(
    'output',
    `${path}: ${cause.code === 'ENOSPC' ? 'the disk is full' : `cannot be written (${cause.code ?? cause.message})`}. What is there is whole (${lines} releases of this run); go on with --resume.`,
  )
export const begun = (path: string) => new ExtractError('output', `${path} is there already. Go on with it (--resume), or write over it (--force).`)
export const brokenResult = (name: string, line: number, what: string) =>
  new ExtractError('broken-result', `Line ${line} of ${name} is no result of extract (${what}). Give what extract printed, or the releases themselves.`)
export const taken = (path: string) => new ExtractError('output', `${path} is there already. Give --force to write over it, or another --out.`)
export const unwritable = (path: string, cause: NodeJS.ErrnoException) =>
  new ExtractError('output', `${path}: ${cause.code === 'ENOSPC' ? 'the disk is full' : `cannot be written (${cause.code ?? cause.message})`}.`)
export const noText = () => new ExtractError('no-text', 'Its text is not at hand, or has changed. Name the folder that holds it with --releases.')
export const badWords = (place: string, message: string) => new ExtractError('words', `${place}: ${message}`)
export const badConfig = (place: string, message: string) => new ExtractError('config', `${place}: ${message}`)
export const badRange = (rule: string, start: number, end: number, length: number) =>
  new ExtractError(
    'rule',
    `The rule "${rule}" gave the range ${start}–${end} of a text of ${length} characters. Give start and end within the text, end behind start.`,
  )
export const badGold = (path: string, message: string) => new ExtractError('gold', `${path}: ${message}`)
/** A bug: told, not hidden, and the other releases of a batch go on. */
const internal = (cause: unknown) => new ExtractError('internal', `A rule failed on this release (${String(cause)}). Please report it with the release.`)
/** The error as it is told: what is no `ExtractError` is a bug. */
export const toExtractError = (cause: unknown) => (cause instanceof ExtractError ? cause : internal(cause))
