import { isPlace, placeKind } from '../text/places.ts'
import { isName, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

/** Degrees that are states, too. */
const DEGREE_TOO = new Set('MD MA PA'.split(' '))

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
