import { createHash } from 'node:crypto'
import { type ExtractError, toExtractError } from '../errors.ts'
import { extractFrom } from '../extract.ts'
import type { ReadSource } from '../read/formats.ts'
import type { Limits } from '../read/limits.ts'
import { open } from '../read/read.ts'
import type { ExtractOptions } from '../rules.ts'
import type { Release } from '../schema.ts'

/** Everything that decides what is read and what comes out of it. */
export interface Settings extends ExtractOptions, Partial<Limits> {
  /** The name of an input format; overrules what the bytes look like. */
  readonly format?: string
  /** Field or column that holds the text (JSON lines, CSV). */
  readonly textField?: string
  /** Field or column that names the release (JSON lines, CSV). */
  readonly idField?: string
}

/** What became of one release: it, or why there is none. */
export interface Outcome {
  readonly path: string | null
  /** True for one of many in an archive, a mailbox, a table. */
  readonly isPart: boolean
  readonly release: Release | null
  readonly error: ExtractError | null
}

/** The releases in the bytes of one file, in its order. Never throws: what cannot be read is an outcome too. */
export async function* extractReleases(bytes: Uint8Array, path: string | null, settings: Settings): AsyncGenerator<Outcome> {
  try {
    for await (const { suffix, read } of open(bytes, { ...settings, path })) {
      const whole = suffix === '' ? path : `${path ?? ''}${suffix}`
      yield await settle(whole, suffix !== '', async () => extractRead(await read(), whole, settings))
    }
  } catch (cause) {
    yield { path, isPart: false, release: null, error: toExtractError(cause) }
  }
}

/** The facts in what was read. */
export function extractRead(read: ReadSource, path: string | null, options: ExtractOptions): Release {
  return extractFrom(read, { path, format: read.format, sha256: hashOf(read), length: read.bytes.length }, options)
}

export const hashOf = (read: ReadSource): string => createHash('sha256').update(read.bytes).digest('hex')

async function settle(path: string | null, isPart: boolean, work: () => Promise<Release>): Promise<Outcome> {
  try {
    return { path, isPart, release: await work(), error: null }
  } catch (cause) {
    return { path, isPart, release: null, error: toExtractError(cause) }
  }
}
