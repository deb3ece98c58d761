import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readBytes } from '../batch/bytes.ts'
import { hashOf, type Settings } from '../batch/releases.ts'
import type { MapRun, Span } from '../document.ts'
import { ExtractError } from '../errors.ts'
import type { Entry } from '../read/archives.ts'
import type { ReadSource } from '../read/formats.ts'
import { open } from '../read/read.ts'
import type { Release } from '../schema.ts'

/** The text that a result was read from. */
export interface Original {
  readonly text: string
  /** The range of `text` that a range of the result stands for. */
  readonly place: (span: Span) => Span
  readonly read: ReadSource
}

export interface OriginalSettings extends Settings {
  readonly maxBytes: number
  /** Where the releases lie, if not where the results say. */
  readonly releases?: string
}

/** The original of a result; null if it is gone, or is no longer the one that the result was made of. */
export type FindOriginal = (release: Release) => Promise<Original | null>

/** Finds the releases of results again. `stdin`: what was read from there. */
export function openOriginals(settings: OriginalSettings, stdin: () => Uint8Array | null): FindOriginal {
  /** The entries of the last file: those of a mailbox come one after the other. */
  let last: { path: string; entries: ReadonlyMap<string, Entry> } | null = null

  return async ({ source }) => {
    const [path, suffix] = splitPath(source.path ?? '-')
    try {
      if (last?.path !== path) last = { path, entries: await listEntries(path) }
      const entry = last.entries.get(suffix)
      if (!entry) return null
      const read = await entry.read()
      return hashOf(read) === source.sha256 ? { text: read.text, place: placer(read.map), read } : null
    } catch (cause) {
      if (!(cause instanceof ExtractError)) throw cause
      return null
    }
  }

  async function listEntries(path: string): Promise<Map<string, Entry>> {
    const place = path === '-' ? null : locate(path)
    const bytes = place === null ? stdin() : await readBytes(place, settings.maxBytes)
    const entries = new Map<string, Entry>()
    if (bytes !== null) for await (const entry of open(bytes, { ...settings, path: place })) entries.set(entry.suffix, entry)
    return entries
  }

  /** As the result says, else below the folder of releases: by the whole path, by its last parts, by its name. */
  function locate(path: string): string {
    const { releases } = settings
    if (releases === undefined) return path
    const parts = path.split('/')
    const tails = parts.map((_, i) => join(releases, ...parts.slice(i).filter((part) => part !== '..')))
    return [...tails, join(releases, basename(path)), path].find((candidate) => existsSync(candidate)) ?? path
  }
}

/** "mails.mbox#12" → the file and the entry. A file may have "#" in its own name. */
function splitPath(path: string): [string, string] {
  const at = existsSync(path) ? -1 : path.search(/(?<=\.(?:zip|mbox|mbx|jsonl|ndjson|csv|tsv))#/i)
  if (at >= 0) return [path.slice(0, at), path.slice(at)]
  return path.startsWith('#') ? ['-', path] : [path, '']
}

/** From the source back to the text: the reverse of what `assemble` does. */
function placer(map: readonly MapRun[] | null): (span: Span) => Span {
  if (map === null) return ({ start, end }) => ({ start, end })
  const runs = [...map].filter((run) => run.sourceLength > 0).sort((a, b) => a.source - b.source)
  return ({ start, end }) => {
    const first = runs[indexAt(runs, start)]
    const last = runs[indexAt(runs, Math.max(start, end - 1))]
    if (!first || !last) return { start: 0, end: 0 }
    const from = start >= first.source + first.sourceLength ? first.end : first.start + within(first, start)
    return { start: from, end: Math.max(from, end >= last.source + last.sourceLength ? last.end : last.start + within(last, end)) }
  }
}

const within = (run: MapRun, offset: number) => (run.sourceLength === run.end - run.start ? Math.max(0, offset - run.source) : 0)

/** The run that holds `offset`, or the nearest before it. */
function indexAt(runs: readonly MapRun[], offset: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.source <= offset) low = middle
    else high = middle - 1
  }
  return low
}
