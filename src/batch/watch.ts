import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Input } from './inputs.ts'

/** A file that has not changed between two looks is completely written. */
const PAUSE = 400

/** The files of an inbox, each once, as soon as it is completely written; until `signal` ends it. */
export async function* watchInputs(list: () => Iterable<Input>, signal: AbortSignal): AsyncGenerator<readonly Input[]> {
  const taken = new Set<string>()
  const seen = new Map<string, string>()
  while (!signal.aborted) {
    const ready: Input[] = []
    for (const input of list()) {
      if (input.path === null || input.error !== null || taken.has(input.path)) continue
      const state = stateOf(input.path)
      if (state !== null && seen.get(input.path) === state) {
        taken.add(input.path)
        seen.delete(input.path)
        ready.push(input)
      } else if (state !== null) seen.set(input.path, state)
    }
    if (ready.length > 0) yield ready
    await sleep(PAUSE, undefined, { signal }).catch(() => {})
  }
}

/** Null for a file that is gone, or still empty. */
function stateOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined || stats.size === 0 ? null : `${stats.size} ${stats.mtimeMs} ${stats.ino}`
}
