import fc from 'fast-check'
import { anyText, madeRelease, mutated } from './inputs.ts'
import { likenesses } from './likeness.ts'
import { type Promised, promises } from './promises.ts'

export interface Fuzzed {
  readonly property: string
  readonly seed: number
  readonly input: string
  readonly error: string
}

/** One round of every property; `texts` are releases to be mutated beside the made ones. */
export function* fuzzOnce(seed: number, runs: number, texts: readonly string[]): Generator<{ tried: number; failure: Fuzzed | null }> {
  const whole = texts.length > 0 ? fc.oneof(madeRelease, fc.constantFrom(...texts)) : madeRelease
  for (const [property, holds] of Object.entries(promises)) {
    yield tryOne(`${property} for anything`, anyText, holds)
    yield tryOne(`${property} for mutated releases`, mutated(whole), holds)
  }
  for (const [property, holds] of Object.entries(likenesses)) yield tryOne(`unchanged by ${property}`, whole, holds)

  function tryOne(property: string, inputs: fc.Arbitrary<string>, holds: Promised) {
    const details = fc.check(fc.property(inputs, holds), { seed, numRuns: runs, interruptAfterTimeLimit: 60_000 })
    const failure = details.failed
      ? { property, seed, input: details.counterexample?.[0] ?? '', error: String((details.errorInstance as Error | undefined)?.message ?? 'interrupted') }
      : null
    return { tried: details.numRuns, failure }
  }
}
