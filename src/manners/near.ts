import { distance } from 'fastest-levenshtein'

/** The name that was likely meant by a word that is none: at most `most` letters apart. */
export function findNear(word: string, names: readonly string[], most: number): string | undefined {
  const [near] = names.map((name) => ({ name, apart: distance(name, word) })).sort((a, b) => a.apart - b.apart)
  return near !== undefined && near.apart <= most ? near.name : undefined
}
