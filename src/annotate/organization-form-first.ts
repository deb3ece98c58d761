import { isFirstName, isSurname } from '../text/name-words.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, OPENER } from './organization-classes.ts'
import { hasBit, isApart, isName, isOffice, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Legal forms that stand before the name: "PT Orsted Raya", "OOO Vellmark". */
const FORMS = new Set('PT PT. OOO OAO ZAO PAO'.split(' '))
const MOST_WORDS = 6

/** "PT Orsted Raya Tbk": a form, and the words in capitals behind it. */
export function* findFormFirst(scan: Scan): Generator<Piece> {
  for (let i = scan.from; i + 1 < scan.to; i++) {
    const { text, shape } = scan.tokens[i]!
    if (shape === 'lower' || text.length > 3 || !FORMS.has(text) || !isFormBefore(scan, i)) continue
    let to = i + 1
    while (to - i <= MOST_WORDS && isName(scan, to) && !hasBit(scan, to, CALENDAR | OPENER) && !isOffice(scan, to) && !isTitleHead(scan.words[to]!)) {
      if (to > i + 1 && isApart(scan, to - 1)) break
      to++
    }
    if (to > i + 1) yield { from: i, to, rule: 'form-name' }
  }
}

/** No hour of the day before it ("10 a.m. PT"), no therapist ("Jane Roe, PT"), and a word that is none of capitals alone behind it. */
function isFormBefore(scan: Scan, i: number): boolean {
  if (scan.style === 'caps' || !isName(scan, i + 1) || isApart(scan, i) || scan.tokens[i + 1]!.shape !== 'capital') return false
  const before = scan.tokens[i - 1]
  if (i === scan.from || !before) return true
  if (before.shape === 'number' || /m$/.test(before.lower) || isWord(scan, i - 1, 'noon', 'midnight')) return false
  return !(isWord(scan, i - 1, ',') && (isSurname(scan.words[i - 2] ?? '') || isFirstName(scan.words[i - 2] ?? '') || isFirstName(scan.words[i - 3] ?? '')))
}
