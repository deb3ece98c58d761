import { crashed, toExtractError, tooLarge, tooSlow } from '../errors.ts'
import { type Field, printError, printJson } from '../print/json.ts'
import type { ReadSource } from '../read/formats.ts'
import { open, read } from '../read/read.ts'
import { readBytes } from './bytes.ts'
import { type FingerprintKind, fingerprint } from './fingerprint.ts'
import { extractRead, type Settings } from './releases.ts'

/** One input of a batch, as it is handed to a worker. */
export interface Task {
  /** Null for standard input and for records that carry their text. */
  readonly path: string | null
  /** Known without reading: why there is nothing to read. */
  readonly error?: Failure
  /** Bytes that were read already. */
  readonly bytes?: Uint8Array
  /** A record of a stream: exactly one answer, with these fields in front. */
  readonly record?: { readonly fields: Readonly<Record<string, unknown>>; readonly text?: string }
  /** Paths of releases in this file that are done. */
  readonly done?: readonly string[]
  readonly lost?: readonly Lost[]
}

/** A release that a worker was lost over; it is not tried again. */
export interface Lost {
  /** Its number in the file; null: the file could not even be opened. */
  readonly release: number | null
  readonly reason: 'timeout' | 'crash'
}

export interface TaskSettings extends Settings {
  readonly maxBytes: number
  readonly timeoutSeconds: number
  /** Bytes that a worker's objects may take. */
  readonly workerMemory: number
  readonly fields?: readonly Field[]
  readonly isPretty: boolean
  readonly fingerprint: FingerprintKind | null
  /** The file that holds rules of the user's own; a worker reads it, as functions cannot be handed to it. */
  readonly rulesFrom?: string
}

interface Failure {
  readonly code: string
  readonly message: string
}

/** What became of one release, ready to be written. */
export interface Answer {
  readonly path: string | null
  /** Null for a release that was done before and is only looked at. */
  readonly line: string | null
  readonly error: Failure | null
  readonly fingerprint: readonly string[] | null
}

/** Every answer to one task; never throws. `onRelease` is told before each release is begun. */
export async function* perform(task: Task, settings: TaskSettings, onRelease: () => void): AsyncGenerator<Answer> {
  const { fail, answer } = answering(task, settings)
  const isLost = (number: number | null) => task.lost?.find(({ release }) => release === number)
  if (task.error) return yield fail(task.path, task.error)
  try {
    refuseLost(isLost(null))
    if (task.record) {
      onRelease()
      refuseLost(isLost(0))
      return yield await answer(task.path, () => readRecord(task, settings))
    }
    const bytes = task.bytes ?? (await readBytes(task.path!, settings.maxBytes))
    let number = 0
    for await (const entry of open(bytes, { ...settings, path: task.path })) {
      const path = entry.suffix === '' ? task.path : `${task.path ?? ''}${entry.suffix}`
      const lost = isLost(number++)
      onRelease()
      if (path !== null && task.done?.includes(path)) {
        if (settings.fingerprint) yield { ...(await answer(path, entry.read)), line: null, error: null }
      } else {
        yield await answer(path, () => {
          refuseLost(lost)
          return entry.read()
        })
      }
    }
  } catch (cause) {
    yield fail(task.path, toExtractError(cause))
  }

  function refuseLost(lost: Lost | undefined): void {
    if (lost) throw lost.reason === 'timeout' ? tooSlow(settings.timeoutSeconds) : crashed()
  }
}

async function readRecord({ path, bytes: known, record }: Task, settings: TaskSettings): Promise<ReadSource> {
  const bytes = known ?? (record!.text === undefined ? await readBytes(path!, settings.maxBytes) : new TextEncoder().encode(record!.text))
  if (bytes.length > settings.maxBytes) throw tooLarge(bytes.length, settings.maxBytes)
  return read(bytes, { ...settings, path })
}

function answering(task: Task, settings: TaskSettings) {
  const fail = (path: string | null, { code, message }: Failure): Answer => {
    const error = { code, message }
    return { path, line: withFields(printError(path, error, settings.isPretty)), error, fingerprint: null }
  }
  const answer = async (path: string | null, readSource: () => Promise<ReadSource>): Promise<Answer> => {
    try {
      const source = await readSource()
      const json = printJson(extractRead(source, path, settings), settings.isPretty, settings.fields)
      return { path, line: withFields(json), error: null, fingerprint: settings.fingerprint && fingerprint(source.text, settings.fingerprint) }
    } catch (cause) {
      return fail(path, toExtractError(cause))
    }
  }
  return { fail, answer }

  /** The record's own fields in front, so that an answer is found again by its id. */
  function withFields(json: string): string {
    const fields = JSON.stringify(task.record?.fields ?? {})
    return fields === '{}' ? json : `${fields.slice(0, -1)},${json.slice(1)}`
  }
}
