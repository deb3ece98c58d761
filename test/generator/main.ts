import { extract } from '../../src/index.ts'
import { makeRelease } from './releases.ts'
import { type Miss, Score } from './score.ts'

export { makeRelease } from './releases.ts'

export interface Run {
  readonly count: number
  readonly seed: number
  /** Shows a release of this number with its misses instead. */
  readonly onMiss?: (name: string, text: string, traits: readonly string[], misses: readonly Miss[]) => void
}

/** Makes releases, extracts each and scores what came out against what went in. */
export function scoreMade({ count, seed, onMiss }: Run): Score {
  const score = new Score()
  for (let i = 0; i < count; i++) {
    const { name, text, answer, traits } = makeRelease(seed * 1_000_000 + i)
    const misses = score.add(answer, extract(text))
    if (misses.length > 0) onMiss?.(name, text, traits, misses)
  }
  return score
}
