import { isCommonWord } from '../text/name-words.ts'
import { placeKind } from '../text/places.ts'
import { CALENDAR, OFFICE, OPENER } from './organization-classes.ts'
import { hasBit, isApart, isInitial, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

const PAPER = new Set(
  'inquirer herald tribune gazette chronicle courier examiner sentinel globe journal times observer telegraph register dispatch post news sun'.split(' '),
)
const OF_BUSINESS = new Set(['journal', 'review', 'times', 'news'])

/** Papers of one town: "Linden Inquirer", "Linden Observer Dispatch", "Linden/Vell Business Journal". */
export function* findPapers(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from + 1; i < scan.to; i++) {
    if (!isName(scan, i)) continue
    const from = startOfStation(scan, i)
    if (from !== null) yield { from, to: i + 1, rule: 'station-or-magazine' }
    if (!isPaper(scan, i)) continue
    if (isOfTown(scan, i)) yield { from: startOfTown(scan, i), to: i + 1, rule: 'place-paper' }
    else if (isOfTwoNames(scan, i)) yield { from: startOfOwn(scan, i), to: i + 1, rule: 'paper-of-two-names' }
  }
}

/** "*Channel* 9 News", "*Vellmark* Magazine", "*Radio* Linden": where the name starts that ends at `last`; null if none does. */
function startOfStation(scan: Scan, last: number): number | null {
  if (scan.tokens[last]!.shape !== 'capital' || (isName(scan, last + 1) && !isApart(scan, last)) || isWord(scan, last + 1, '-')) return null
  if (
    isWord(scan, last, 'news', 'television', 'tv') &&
    isWord(scan, last - 2, 'channel') &&
    isName(scan, last - 2) &&
    scan.tokens[last - 1]!.shape === 'number'
  )
    return last - 2
  const before = last - 1
  if (!isName(scan, before) || isApart(scan, before)) return null
  if (isWord(scan, last, 'magazine')) {
    let from = last
    while (last - from < 3 && isName(scan, from - 1) && !isApart(scan, from - 1) && !hasBit(scan, from - 1, OFFICE | CALENDAR | OPENER)) from--
    // "Roe/St.Vell Magazine", its first half glued to a full stop
    const isWhole = !isName(scan, from - 1) && !(isWord(scan, from - 1, '.', '/') && scan.tokens[from - 1]!.end === scan.tokens[from]!.start)
    return from < last && isWhole && !isCommonWord(scan.words[from]!) ? from : null
  }
  // "Radio Linden", for a land or a town
  const isRadio = isWord(scan, before, 'radio') && scan.tokens[before]!.shape === 'capital' && !isName(scan, before - 1)
  return isRadio && !hasBit(scan, last, OFFICE | CALENDAR) && (isPlaceWord(scan, last) || !isCommonWord(scan.words[last]!)) ? before : null
}

/** "Inquirer", "Post-Courier" */
function isPaper(scan: Scan, i: number): boolean {
  const word = scan.words[i]!
  if (PAPER.has(word)) return true
  const dash = word.indexOf('-')
  return dash > 0 && PAPER.has(word.slice(0, dash)) && PAPER.has(word.slice(dash + 1))
}

/** "Linden *Inquirer*", "Linden Business *Journal*": a known town or region straight before what papers are called, and nothing in capitals around. */
function isOfTown(scan: Scan, i: number): boolean {
  const from = startOfTown(scan, i)
  if (from === i || scan.tokens[i]!.shape !== 'capital' || isName(scan, i + 1) || isWord(scan, i + 1, '-') || scan.tokens[i + 1]?.shape === 'number')
    return false
  return !isName(scan, from - 1) || isApart(scan, from - 1) || isWord(scan, from - 1, 'the')
}

function startOfTown(scan: Scan, paper: number): number {
  const at =
    isName(scan, paper - 1) && (isPaper(scan, paper - 1) || isWord(scan, paper - 1, 'business', 'daily', 'sunday', 'morning', 'evening')) ? paper - 1 : paper
  for (const length of [3, 2, 1]) {
    const from = at - length
    if (!isName(scan, from) || scan.tokens[from]!.shape !== 'capital' || isApart(scan, at - 1)) continue
    const kind = placeKind(scan.doc.plain.slice(scan.tokens[from]!.start, scan.tokens[at - 1]!.end))
    if (kind !== null && kind !== 'country') return isWord(scan, from - 1, '/') && isName(scan, from - 2) && !isApart(scan, from - 2) ? from - 2 : from
  }
  return paper
}

/** "Vellmark *Observer Dispatch*", "Vellmark *Business Journal*": what papers are called, twice, behind a name of its own. */
function isOfTwoNames(scan: Scan, i: number): boolean {
  const isTwo =
    scan.words[i]!.includes('-') || (isName(scan, i - 1) && (isPaper(scan, i - 1) || (isWord(scan, i - 1, 'business') && OF_BUSINESS.has(scan.words[i]!))))
  return isTwo && startOfOwn(scan, i) < (scan.words[i]!.includes('-') ? i : i - 1) && (!isName(scan, i + 1) || isApart(scan, i))
}

/** Over one or two words that not everybody uses, before what the paper is called. */
function startOfOwn(scan: Scan, paper: number): number {
  const at = scan.words[paper]!.includes('-') ? paper : paper - 1
  let from = at
  while (from > at - 2 && isName(scan, from - 1) && !isApart(scan, from - 1) && !isCommonWord(scan.words[from - 1]!)) {
    if (hasBit(scan, from - 1, OFFICE | CALENDAR) || (hasBit(scan, from - 1, OPENER) && isInitial(scan, from - 1))) break
    from--
  }
  return from
}
