import { badRecord, tooLarge } from '../errors.ts'
import type { Task } from './task.ts'

/** Records that a worker gets at once. */
const PORTION = 32
const NEWLINE = 10

/**
 * The records in newline-delimited JSON, in portions: what has arrived is handed on at once. A line that is no record, or has more than `most`
 * bytes, is a task with an error.
 */
export async function* readRecords(stream: AsyncIterable<Uint8Array>, most: number, isPassing: boolean): AsyncGenerator<readonly Task[]> {
  const toTask = (line: Buffer) => parseRecord(line.toString('utf8'), isPassing)
  let held: Buffer[] = []
  let heldLength = 0
  /** Escapes take up to six bytes for one. */
  const longest = most * 6 + 10_000
  for await (const chunk of stream) {
    let tasks: Task[] = []
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      const line = chunk.subarray(from, end)
      if (heldLength + line.length > longest) tasks.push(toError({}, tooLarge(null, most)))
      else if (heldLength + line.length > 0) tasks.push(toTask(Buffer.concat([...held, line])))
      held = []
      heldLength = 0
      from = end + 1
      if (tasks.length === PORTION) {
        yield tasks
        tasks = []
      }
    }
    // Of a line that is too long only the length is kept.
    if (heldLength <= longest) held.push(Buffer.from(chunk.subarray(from)))
    heldLength += chunk.length - from
    if (heldLength > longest) held = []
    if (tasks.length > 0) yield tasks
  }
  if (heldLength > longest) yield [toError({}, tooLarge(null, most))]
  else if (heldLength > 0) yield [toTask(Buffer.concat(held))]
}

function parseRecord(line: string, isPassing: boolean): Task {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    return toError({ id: null }, badRecord('This line is no JSON.'))
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return toError({ id: null }, badRecord('This line is no JSON object.'))
  const { id, text, base64, path, ...others } = record as Record<string, unknown>
  const fields = { id: id ?? null, ...(isPassing && { pass: others }) }
  const name = typeof path === 'string' ? path : null
  if (typeof text === 'string') return { path: name, record: { fields, text } }
  // Copied: of small ones the buffer is shared, and would be cloned whole for the worker.
  if (typeof base64 === 'string') return { path: name, bytes: new Uint8Array(Buffer.from(base64, 'base64')), record: { fields } }
  if (name !== null) return { path: name, record: { fields } }
  return toError(fields, badRecord('This record has neither a "text", a "base64" nor a "path".'))
}

function toError(fields: Readonly<Record<string, unknown>>, { code, message }: { code: string; message: string }): Task {
  return { path: null, error: { code, message }, record: { fields: { id: null, ...fields } } }
}
