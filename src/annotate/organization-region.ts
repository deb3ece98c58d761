import { isPlace, placeKind } from '../text/places.ts'
import { isName, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

/** Degrees that are states, too. */
const DEGREE_TOO = new Set('MD MA PA'.split(' '))

const PARTS = new Set(
  'north south east west northeast northwest southeast southwest midwest central region pacific asia europe americas america emea apac latam nordics international'.split(
    ' ',
  ),
)

/** "Linden Mills *- Southeast Region* Inc.", "Linden Mills *– Examplia* GmbH": where the name before the dash ends, if a part of the world stands behind it; null if not. */
export function overRegion(scan: Scan, left: number, last: number): number | null {
  const dash = left - 1
  const before = dash - 1
  if (!isWord(scan, dash, '-', '–', '—') || !isName(scan, before) || isPlaceWord(scan, before)) return null
  if (scan.tokens[before]!.end === scan.tokens[dash]!.start || scan.tokens[dash]!.end === scan.tokens[left]!.start) return null
  for (let i = left; i <= last; i++) if (!PARTS.has(scan.words[i]!) && !isPlaceWord(scan, i) && !isWord(scan, i, ',')) return null
  return before
}

/** "Lind, Calif., Police Department" */
export function isRegionBetweenCommas(scan: Scan, comma: number, left: number): boolean {
  const inner = scan.tokens[comma - 1]
  if (!inner || !isName(scan, comma - 1)) return false
  // "Jane Roe, MD, Linden Hospital"
  if (DEGREE_TOO.has(inner.text) && !isPlaceWord(scan, comma - 3)) return false
  // but "in Lind, Calif., Police Department" has two
  if (isWord(scan, comma - 2, ',') && isPlace(inner.text) && isName(scan, left)) return isName(scan, comma - 3) && !isWord(scan, comma - 4, 'in', 'from')
  return isName(scan, comma - 1) && isPlace(scan.tokens[left]!.text) && scan.tokens[left + 1]?.text === ','
}

/** "Linden County, New Jersey Prosecutor's Office" */
export function isCountyOfRegion(scan: Scan, county: number, left: number, head: number): boolean {
  if (scan.style !== 'plain' || !isWord(scan, county, 'county', 'parish', 'township') || !isName(scan, county) || !isName(scan, county - 1)) return false
  const first = scan.tokens[left]!.text
  return left < head && (placeKind(first) === 'region' || (left + 1 < head && placeKind(`${first} ${scan.tokens[left + 1]!.text}`) === 'region'))
}
