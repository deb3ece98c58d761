import { NAME } from './organization-classes.ts'
import type { Scan } from './organization-walk.ts'

interface Counts {
  /** How often two words in capitals stand together. */
  readonly pairs: ReadonlyMap<string, number>
  /** How often "and" stands between two words in capitals. */
  readonly joined: ReadonlyMap<string, number>
  /** How often a word in capitals stands, but for addresses. */
  readonly words: ReadonlyMap<string, number>
}

/** Counted once for each document. */
const counted = new WeakMap<Scan['classes'], Counts>()

/** How often the word at `i` stands together with the one behind it. */
export function timesWithNext(scan: Scan, i: number): number {
  return countsOf(scan).pairs.get(`${scan.words[i]} ${scan.words[i + 1]}`) ?? 0
}

/** How often the word at `i` stands in a capital. */
export function timesNamed(scan: Scan, i: number): number {
  return countsOf(scan).words.get(scan.words[i]!) ?? 0
}

/** True if the word at `i` never stands without the one behind it. */
export function isNeverWithoutNext(scan: Scan, i: number): boolean {
  return timesWithNext(scan, i) >= (countsOf(scan).words.get(scan.words[i]!) ?? 0)
}

/** How often the "and" at `i` stands between the same two words. */
export function timesJoined(scan: Scan, i: number): number {
  return countsOf(scan).joined.get(`${scan.words[i - 1]} ${scan.words[i + 1]}`) ?? 0
}

/** Part of an address, a handle or a tag. */
export function isInAddress({ doc, tokens }: Scan, i: number): boolean {
  const { start, end } = tokens[i]!
  return /[@#/._-]/.test(doc.plain[start - 1] ?? '') || /^(?:[@/_]|\.[a-z]{2,6}\b)/.test(doc.plain.slice(end, end + 8))
}

function countsOf(scan: Scan): Counts {
  const known = counted.get(scan.classes)
  if (known) return known
  const pairs = new Map<string, number>()
  const single = new Map<string, number>()
  const joined = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const { bits, words } = scan
  for (let i = 0; i < words.length; i++) {
    if (!(bits[i]! & NAME) || isInAddress(scan, i)) continue
    add(single, words[i]!)
    if (words[i + 1] === 'and' && (bits[i + 2] ?? 0) & NAME) add(joined, `${words[i]} ${words[i + 2]}`)
    if (i + 1 < words.length && bits[i + 1]! & NAME) add(pairs, `${words[i]} ${words[i + 1]}`)
  }
  const counts = { pairs, joined, words: single }
  counted.set(scan.classes, counts)
  return counts
}
