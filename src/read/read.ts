import { ExtractError } from '../errors.ts'
import type { Entry } from './archives.ts'
import { detectFormat, type ReadSource } from './formats.ts'
import { type Limits, refuseLong, settleLimits } from './limits.ts'
import { findLostMarks } from './lost-marks.ts'

export interface ReadHints extends Partial<Limits> {
  /** Null for standard input. */
  readonly path: string | null
  /** The name of a format; overrules what the bytes look like. */
  readonly format?: string
}

export interface OpenHints extends ReadHints {
  /** Field or column that holds the text (JSON lines, CSV). */
  readonly textField?: string
  /** Field or column that names the entry. */
  readonly idField?: string
}

/** Bytes of one file in, its text out. Throws an `ExtractError` for bytes that cannot be read or that hold many releases. */
export async function read(bytes: Uint8Array, hints: ReadHints): Promise<ReadSource> {
  if (bytes.length === 0) throw new ExtractError('empty', 'This file is empty.')
  const format = detectFormat(bytes, hints)
  if (format.read === null) throw new ExtractError('many-releases', `This is a ${format.name} file, which holds many releases; they are read one by one.`)
  const limits = settleLimits(hints)
  const result = await format.read(bytes, limits)
  refuseLong(result.text, 'text', limits)
  if (result.text.trim() === '') throw new ExtractError('empty', 'There is no text in this file.')
  return { ...result, warnings: [...result.warnings, ...findLostMarks(result.text)], format: format.name, bytes }
}

/**
 * The releases in one file: one entry for most formats (`suffix` is empty), one each for what an archive, mailbox or table
 * holds (`suffix` like "#12"). An entry that cannot be read throws when it is read; the others go on.
 */
export async function* open(bytes: Uint8Array, hints: OpenHints): AsyncGenerator<Entry> {
  const entries = bytes.length === 0 ? undefined : detectFormat(bytes, hints).entries
  if (entries === undefined) yield { suffix: '', read: () => read(bytes, hints) }
  else yield* entries(bytes, hints, (content, own) => read(content, { ...settleLimits(hints), ...own }))
}
