import { readBytes } from './batch/bytes.ts'
import { extractRead, type Outcome, type Settings } from './batch/releases.ts'
import { LIMITS } from './read/limits.ts'
import { findLostMarks } from './read/lost-marks.ts'
import { read } from './read/read.ts'
import { readText } from './read/text.ts'
import type { ExtractOptions } from './rules.ts'
import type { Release } from './schema.ts'

export type { Outcome } from './batch/releases.ts'
export type {
  Annotation,
  Block,
  BlockRole,
  Dateline,
  Document,
  Frame,
  Metadata,
  OrganizationMention,
  OwnWords,
  Passage,
  PersonMention,
  Sentence,
  Shape,
  Span,
  Title,
  Token,
  Warning,
} from './document.ts'
export { ExtractError } from './errors.ts'
export { describeRelease } from './json-schema.ts'
export { parseWords } from './own/words.ts'
export { type Earlier, type ExtractOptions as Options, type Finding, type Rule, rules } from './rules.ts'
export { Release } from './schema.ts'

/** How an input is read; by itself the format is seen from the bytes and the file's ending. */
export type ReadOptions = Settings

/** The facts in a release in plain text. Offsets are UTF-16 units of `text`. Never throws on what the text says. */
export function extract(text: string, options: ExtractOptions = {}): Release {
  const read = readText(text)
  const bytes = new TextEncoder().encode(text)
  return extractRead({ ...read, warnings: [...read.warnings, ...findLostMarks(text)], format: 'text', bytes }, null, options)
}

/**
 * The facts in one release of any format: a file's bytes, or Markdown or HTML as a string.
 * Rejects with an `ExtractError` if they cannot be read, or hold many releases.
 */
export async function extractSource(source: Uint8Array | string, options: ReadOptions & { readonly path?: string } = {}): Promise<Release> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const path = options.path ?? null
  return extractRead(await read(bytes, { ...options, path }), path, options)
}

/** The facts in one file. Rejects with an `ExtractError` if it cannot be read, or holds many releases. */
export async function extractFile(path: string, options: ReadOptions = {}): Promise<Release> {
  return extractSource(await readBytes(path, options.maxBytes ?? LIMITS.maxBytes), { ...options, path })
}

/** Every release in the files and folders, in the order of the paths. What cannot be read is an outcome with an error. */
export async function* extractAll(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Outcome> {
  const all = await import('./batch/all.ts')
  yield* all.extractAll(paths, () => process.stdin, { ...options, maxBytes: options.maxBytes ?? LIMITS.maxBytes })
}
