/** Keys that are asked for by their ends, without a look at each of them. */
export interface KeyIndex {
  readonly size: number
  readonly has: (key: string) => boolean
  /** One of the keys starts with `start`. */
  readonly startsWith: (start: string) => boolean
  /** `text` starts with one of the keys that have `least` letters or more. */
  readonly opens: (text: string, least: number) => boolean
}

export function indexKeys(keys: Iterable<string>): KeyIndex {
  const known = new Set(keys)
  const longest = Math.max(0, ...lengthsOf(known))
  let sorted: readonly string[] | null = null
  const opens = (text: string, least: number) => {
    for (let length = Math.max(least, 0); length <= Math.min(text.length, longest); length++) if (known.has(text.slice(0, length))) return true
    return false
  }
  const startsWith = (start: string) => {
    sorted ??= [...known].sort(byCodeUnits)
    return (sorted[firstNotBelow(sorted, start)] ?? '').startsWith(start) && sorted.length > 0
  }
  return { size: known.size, has: (key) => known.has(key), startsWith, opens }
}

/** The keys and what is left of each when letters are taken from its start, down to `least` letters: `startsWith` of these finds what stands inside of a key. */
export function* endsOf(keys: Iterable<string>, least: number): Generator<string> {
  for (const key of keys) for (let start = 0; start <= key.length - least; start++) yield key.slice(start)
}

/** A key from its last letter to its first: `startsWith` of such keys finds how a key ends. */
export const reverse = (key: string): string => key.split('').reverse().join('')

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function lengthsOf(keys: ReadonlySet<string>): ReadonlySet<number> {
  const lengths = new Set<number>()
  for (const key of keys) lengths.add(key.length)
  return lengths
}

/** Index of the first that does not sort before `key`. */
function firstNotBelow(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}
