import type { ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import { decode } from './decode.ts'
import { detectFormat } from './formats.ts'
import { findLostMarks } from './lost-marks.ts'

export interface ReadHints {
  /** Null for standard input. */
  readonly path: string | null
  /** The name of a format; overrules what the bytes look like. */
  readonly format?: string
}

/** Bytes of one file in, its text out. Throws an `ExtractError` for bytes that cannot be read. */
export async function read(bytes: Uint8Array, hints: ReadHints): Promise<ReadResult & { format: string }> {
  const format = detectFormat(bytes, hints)
  const result = await format.read(await decode(bytes))
  if (result.text.trim() === '') throw new ExtractError('empty', 'There is no text in this file.')
  return { ...result, warnings: [...result.warnings, ...findLostMarks(result.text)], format: format.name }
}
