import { isApart, isName, isOffice, isWord, type Piece, type Scan } from './organization-walk.ts'

export const MUNICIPALITY = /^(?:city|port|town|village|county|municipality|borough|township|parish)$/
const LONGEST_NAME = 4
const LONGEST_UNION = 6

/** Bodies of one place: "the City of Riverton", "United Millers Local 12". */
export function* findLocalBodies(scan: Scan): Generator<Piece> {
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i)) continue
    if (scan.style === 'plain' && MUNICIPALITY.test(scan.words[i]!) && isWord(scan, i + 1, 'of')) {
      // "Kansas City of Champions" is no municipality
      if (isName(scan, i - 1) && !isApart(scan, i - 1) && !isWord(scan, i - 1, 'the')) continue
      if (isWord(scan, i + 2, 'entry', 'call')) continue
      const to = runOfNames(scan, i + 2)
      if (to > i + 2) yield { from: i, to, rule: 'municipality-of' }
    } else if (isWord(scan, i, 'local') && scan.tokens[i + 1]?.shape === 'number' && i + 1 < scan.to) {
      let from = i
      while (from > scan.from && i - from < LONGEST_UNION && isName(scan, from - 1) && !isApart(scan, from - 1)) from--
      if (from < i) yield { from, to: i + 2, rule: 'union-local' }
    }
  }
}

function runOfNames(scan: Scan, from: number): number {
  let to = from
  while (to < scan.to && to - from < LONGEST_NAME && !isOffice(scan, to) && (to === from || !isApart(scan, to - 1))) {
    if (isName(scan, to)) to++
    // "Linden im Moor", "Linden del Mar"
    else if (to > from && isWord(scan, to, 'im', 'am', 'upon', 'sur', 'del', 'di', 'do', 'la') && isName(scan, to + 1)) to += 2
    else break
  }
  // "City of Linden City Manager"
  return to - from > 1 && isOffice(scan, to) && MUNICIPALITY.test(scan.words[to - 1]!) ? to - 1 : to
}
