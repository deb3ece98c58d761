import { closeSync, createReadStream, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { type BatchSettings, extractAll } from '../batch/all.ts'
import { isFolder } from '../batch/bytes.ts'
import type { Outcome } from '../batch/releases.ts'
import { brokenResult, ExtractError, unreadable } from '../errors.ts'
import { Release } from '../schema.ts'

/** How every printed result begins, also with `--fields` and in the place of a release that failed. */
const RESULT_START = /^\uFEFF?\s{0,20}\{\s{0,20}(?:"schemaVersion"|"source"\s{0,5}:\s{0,5}\{)/
const RESULT_FILE = /\.(?:ndjson|jsonl|json)$/i
const HEAD = 256

/** What a result that was printed with `--fields` lacks. */
const ABSENT = {
  schemaVersion: '1',
  headline: null,
  issuer: null,
  releaseDate: null,
  embargo: null,
  dateline: null,
  people: [],
  quotes: [],
  organizations: [],
  contacts: [],
  warnings: [],
}

/**
 * The answers behind the operands: results that were printed before (NDJSON, JSON files, a folder of them) are taken as they
 * are, everything else is a release and read now. Results come first, then releases in the order of their paths.
 */
export async function* readResults(operands: readonly string[], stdin: () => AsyncIterable<Uint8Array>, settings: BatchSettings): AsyncGenerator<Outcome> {
  const releases: string[] = []
  for (const operand of operands) {
    const files = operand === '-' ? [] : listResultFiles(operand)
    for (const file of files) yield* readLines(createReadStream(file), file)
    if (files.length === 0) releases.push(operand)
  }
  if (!releases.includes('-')) {
    if (releases.length > 0) yield* extractAll(releases, stdin, settings)
    return
  }
  const [isResult, whole] = await peek(stdin())
  if (isResult) yield* readLines(Readable.from(whole), 'standard input')
  const rest = isResult ? releases.filter((operand) => operand !== '-') : releases
  if (rest.length > 0) yield* extractAll(rest, () => whole, settings)
}

/** The files of results that an operand names: itself, or those in a folder. */
export function listResultFiles(operand: string): string[] {
  if (!isFolder(operand)) return RESULT_FILE.test(operand) && RESULT_START.test(headOf(operand)) ? [operand] : []
  return readdirSync(operand, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && RESULT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((path) => RESULT_START.test(headOf(path)))
}

/** The first characters of a file; nothing if it cannot be read, which is told when it is read in earnest. */
function headOf(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(HEAD)
      return head.toString('utf8', 0, readSync(file, head, 0, HEAD, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

async function peek(stream: AsyncIterable<Uint8Array>): Promise<[boolean, AsyncIterable<Uint8Array>]> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  async function* whole() {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return [!first.done && RESULT_START.test(Buffer.from(first.value.subarray(0, HEAD)).toString('utf8')), whole()]
}

async function* readLines(stream: Readable, name: string): AsyncGenerator<Outcome> {
  let number = 0
  /** An indented result stands on many lines. */
  let indented: string | null = null
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (indented !== null) indented += `\n${line}`
      else if (line.trim() === '{') indented = line
      else if (line.trim() !== '') yield toOutcome(line.replace(/^\uFEFF/, ''), name, number)
      if (indented !== null && line === '}') {
        yield toOutcome(indented, name, number)
        indented = null
      }
    }
  } catch (cause) {
    throw cause instanceof ExtractError ? cause : unreadable(cause as NodeJS.ErrnoException)
  }
  if (indented !== null) throw brokenResult(name, number, 'the object does not end')
}

function toOutcome(json: string, name: string, line: number): Outcome {
  let record: { source?: { path?: string | null }; error?: { code: string; message: string } }
  try {
    record = JSON.parse(json)
  } catch (cause) {
    throw brokenResult(name, line, (cause as Error).message)
  }
  const path = record.source?.path ?? null
  if (record.error) return { path, isPart: false, release: null, error: new ExtractError(record.error.code, record.error.message) }
  const parsed = Release.safeParse({ ...ABSENT, ...record })
  if (!parsed.success) throw brokenResult(name, line, `${parsed.error.issues[0]!.path.join('.')}: ${parsed.error.issues[0]!.message}`)
  return { path, isPart: false, release: parsed.data, error: null }
}
