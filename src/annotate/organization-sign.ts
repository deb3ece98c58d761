import { placeKind } from '../text/places.ts'
import { isOwn } from './organization-and.ts'
import { isApart, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Call signs of stations: "WKLM-FM". */
const CALL_SIGN = /^[WK][A-Z]{2,3}-(?:FM|AM|TV|DT|LP)$/
const LONGEST_SIGN = 7
/** Societies whose branches bear a country behind a hyphen. */
const WITH_COUNTRY = new Set('WWF UNICEF IUCN ICOMOS YMCA YWCA AIESEC Greenpeace Caritas Oxfam ActionAid Amnesty'.split(' '))
const LONGEST_SOCIETY = 10
const MOST_BEFORE = 3

/** "WKLM-FM", "Oxfam-Belgium", "Mid-Linden Legal Aid". */
export function* findSigns(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from; i < scan.to; i++) {
    const { text } = scan.tokens[i]!
    const dash = text.length > LONGEST_SOCIETY * 3 ? -1 : text.indexOf('-')
    if (dash > 2 && text.length <= LONGEST_SIGN && CALL_SIGN.test(text)) yield { from: i, to: i + 1, rule: 'call-sign' }
    else if (dash > 2 && dash <= LONGEST_SOCIETY && WITH_COUNTRY.has(text.slice(0, dash)) && placeKind(text.slice(dash + 1)) === 'country')
      yield { from: i, to: i + 1, rule: 'society-country' }
    else if (isWord(scan, i, 'legal') && isWord(scan, i + 1, 'aid') && isName(scan, i) && isName(scan, i + 1) && !isName(scan, i + 2)) {
      let from = i
      while (i - from < MOST_BEFORE && isName(scan, from - 1) && !isApart(scan, from - 1) && (isOwn(scan, from - 1) || isPlaceWord(scan, from - 1))) from--
      if (from < i) yield { from, to: i + 2, rule: 'legal-aid' }
    }
  }
}
