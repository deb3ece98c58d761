import { createHash } from 'node:crypto'

/** exact: the same words in the same order. near: mostly the same. */
export type FingerprintKind = 'exact' | 'near'

const WORD = /[\p{L}\p{N}]+/gu
/** Words that a shingle holds. */
const SHINGLE = 5
const BANDS = 16
const ROWS = 4
/** Bands that texts with four fifths of their shingles in common share nearly always, and those with half hardly ever. */
const ENOUGH_BANDS = 4
/** Beyond this many words only the beginning is looked at. */
const MOST_WORDS = 20_000

/** Keys that a text is known by: one that stands for all its words, or (`near`) one for each band of its least shingles. */
export function fingerprint(text: string, kind: FingerprintKind): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? []
  if (kind === 'exact') return [createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22)]
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  const shingles = Math.max(1, Math.min(words.length, MOST_WORDS) - SHINGLE + 1)
  for (let at = 0; at < shingles; at++) {
    let hash = 0x811c9dc5
    for (const char of words.slice(at, at + SHINGLE).join(' ')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
    for (let row = 0; row < least.length; row++) least[row] = Math.min(least[row]!, spread(hash ^ Math.imul(row + 1, 0x9e3779b1)))
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.subarray(band * ROWS, (band + 1) * ROWS).join('.')}`)
}

/** The bits of a 32-bit number over all of it. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Finds texts that came by before. Holds the keys of all that did not. */
export class Duplicates {
  readonly #firstWith = new Map<string, string>()

  /** The path of the first release with this text, or null; then `path` is that first one. */
  find(path: string, keys: readonly string[]): string | null {
    const shared = new Map<string, number>()
    for (const key of keys) {
      const first = this.#firstWith.get(key)
      if (first !== undefined) shared.set(first, (shared.get(first) ?? 0) + 1)
    }
    for (const [first, bands] of shared) if (bands >= Math.min(ENOUGH_BANDS, keys.length)) return first
    for (const key of keys) if (!this.#firstWith.has(key)) this.#firstWith.set(key, path)
    return null
  }
}
