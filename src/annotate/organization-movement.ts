import { isCommonWord } from '../text/name-words.ts'
import { CALENDAR, OFFICE, OPENER, OTHER, POSSESSIVE } from './organization-classes.ts'
import { hasBit, isApart, isInitial, isLink, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What comes together against something, or to do something. */
const MOVEMENTS = new Set(
  'coalition campaign alliance movement committee network front league union association council fund partnership center centre foundation mission action trust'.split(
    ' ',
  ),
)
/** Of these, what no other rule knows by its name alone. */
const FOR_SOMETHING = new Set(['movement', 'campaign', 'coalition'])
const AIMS = new Set(
  'end stop protect save abolish prevent preserve restore defend ban fight reduce promote advance eradicate eliminate support free combat empower abate repeal control conserve'.split(
    ' ',
  ),
)
/** What an aim is called by, and no body. */
const CALLED = new Set('program programme initiative project scheme event series day award awards bill act rally march summit conference'.split(' '))
/** Orders and lodges: "Sisters of Mercy". */
const ORDERS = new Set('sisters daughters sons missionaries knights'.split(' '))
const TRIBAL = new Set('confederated affiliated united federated'.split(' '))
const MOST_WORDS = 9
const MOST_BEFORE = 4

/** "Coalition Against Mildew", "Campaign to Protect Looms", "Movement for the Rights of the Vell People", "Sisters of Mercy", "Confederated Tribes of the Vell". */
export function* findMovements(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from; i + 2 < scan.to; i++) {
    if (!isName(scan, i)) continue
    const first = startOfAim(scan, i)
    if (first === null) continue
    const to = endOfAim(scan, first)
    const from = startOfRun(scan, i)
    // "Campaign against Vellmark" at the start of a sentence is no name
    if (to === first || (from === i && isInitial(scan, i) && !isName(scan, i + 1) && !isCapitalAim(scan, first))) continue
    if (CALLED.has(scan.words[to] ?? '') || CALLED.has(scan.words[to - 1]!) || (hasBit(scan, to - 1, OTHER) && !isWord(scan, i, 'tribes', 'band'))) continue
    yield { from, to, rule: 'movement-of' }
    i = to - 1
  }
}

/** Where the aim starts, behind its link; null if the word at `i` opens none. */
function startOfAim(scan: Scan, i: number): number | null {
  const word = scan.words[i]!
  const next = i + 1
  if (ORDERS.has(word) && isWord(scan, next, 'of') && !isWord(scan, i - 1, 'my', 'our', 'his', 'her', 'their')) return behindArticle(scan, next + 1)
  if (word === 'tribes' && isWord(scan, next, 'of') && TRIBAL.has(scan.words[i - 1] ?? '')) return behindArticle(scan, next + 1)
  if (word === 'band' && isWord(scan, next, 'of') && isName(scan, i - 1)) return closesOnPeople(scan, next + 1) ? next + 1 : null
  if (!MOVEMENTS.has(word)) return null
  if (isWord(scan, next, 'against')) return behindArticle(scan, next + 1)
  if (isWord(scan, next, 'to') && isName(scan, next + 1) && AIMS.has(scan.words[next + 1]!)) return next + 1
  return FOR_SOMETHING.has(word) && isWord(scan, next, 'for') ? behindArticle(scan, next + 1) : null
}

/** "to *Protect*": a verb with a capital. */
function isCapitalAim(scan: Scan, first: number): boolean {
  return isWord(scan, first - 1, 'to')
}

function behindArticle(scan: Scan, at: number): number {
  return isWord(scan, at, 'the', 'a') ? at + 1 : at
}

/** "Riverton Band of *Vell Indians*" */
function closesOnPeople(scan: Scan, at: number): boolean {
  let i = at
  while (i - at < MOST_BEFORE && isName(scan, i)) i++
  return i > at + 1 && isWord(scan, i - 1, 'indians', 'people', 'mission')
}

/** Over words in capitals, "of the" between them, and "and" between words that everybody uses. */
function endOfAim(scan: Scan, first: number): number {
  let to = first
  while (to - first < MOST_WORDS) {
    if (isName(scan, to) && !hasBit(scan, to, CALENDAR) && !(to > first && (isOffice(scan, to) || isApart(scan, to - 1)))) to++
    else if (to === first) return first
    else if (isWord(scan, to, 'of') && isLink(scan, to)) {
      const next = behindArticle(scan, to + 1)
      if (!isName(scan, next)) return to
      to = next
    } else if (isWord(scan, to, "'s") && isName(scan, to + 1)) to++
    else if (isWord(scan, to, 'and', '&') && isOfWords(scan, to - 1) && isOfWords(scan, to + 1) && !isName(scan, to + 2)) to++
    else return to
  }
  return to
}

/** A word that everybody uses, and nobody's: "Rape *and* Abuse". */
function isOfWords(scan: Scan, i: number): boolean {
  return isName(scan, i) && isCommonWord(scan.words[i]!) && !isPlaceWord(scan, i) && !hasBit(scan, i, OFFICE | CALENDAR)
}

function startOfRun(scan: Scan, head: number): number {
  let from = head
  while (
    head - from < MOST_BEFORE &&
    isName(scan, from - 1) &&
    !isApart(scan, from - 1) &&
    !isWord(scan, from - 1, 'the', 'a') &&
    !hasBit(scan, from - 1, OFFICE | CALENDAR | POSSESSIVE) &&
    !(hasBit(scan, from - 1, OPENER) && isInitial(scan, from - 1))
  )
    from--
  return from
}
