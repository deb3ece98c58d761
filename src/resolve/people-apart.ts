import { isNameSuffix, isSurname } from '../text/name-words.ts'

/** Letters of a surname that a slip of the pen may change. */
const SHORTEST_MISSPELT = 6

/** "Bo Roe Sr." and "Bo Roe Jr.", "Bo A. Roe" and "Bo C. Roe": two names that cannot be one person's. Takes the words of the names in lower case. */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [suffixOf(a), suffixOf(b)]
  if (x !== null && y !== null && x !== y) return true
  const [p, q] = [bare(a), bare(b)]
  return p.length === 3 && q.length === 3 && p[0] === q[0] && p[2] === q[2] && p[1]![0] !== q[1]![0]
}

/** "Bo Quillabek" and "Bo Quilabek": one letter inside a rare surname is wrong, missing or too many. Takes the words of the names in lower case. */
export function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const [p, q] = [bare(a), bare(b)]
  if (p.length !== q.length || p.length < 2 || p.slice(0, -1).some((word, i) => word !== q[i])) return false
  const [x, y] = [p.at(-1)!, q.at(-1)!]
  return isSlip(x, y) && !(isSurname(x) && isSurname(y))
}

/** "mikkelsen" and "mikkelson": one letter inside a word is another, missing, too many or in its neighbour's place. */
export function isSlip(x: string, y: string): boolean {
  if (x === y || Math.min(x.length, y.length) < SHORTEST_MISSPELT || x[0] !== y[0] || x.at(-1) !== y.at(-1)) return false
  let same = 0
  while (x[same] === y[same]) same++
  const rest = [x.slice(same), y.slice(same)] as const
  if (x.length === y.length)
    return rest[0].slice(1) === rest[1].slice(1) || (rest[0][0] === rest[1][1] && rest[0][1] === rest[1][0] && rest[0].slice(2) === rest[1].slice(2))
  return x.length > y.length ? rest[0].slice(1) === rest[1] : rest[1].slice(1) === rest[0]
}

function suffixOf(words: readonly string[]): string | null {
  return words.find(isNameSuffix) ?? null
}

function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isNameSuffix(word))
}
