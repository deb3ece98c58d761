import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { CALENDAR, OFFICE, OPENER, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Who comes together for a cause. */
const PEOPLE = new Set(
  'doctors physicians nurses lawyers students teachers parents mothers moms fathers grandmothers grandparents women citizens residents workers engineers reporters journalists scientists economists veterans farmers families neighbors neighbours artists musicians architects pharmacists clergy catholics christians muslims republicans conservatives evangelicals americans canadians australians youth survivors pensioners tenants renters drivers cyclists'.split(
    ' ',
  ),
)
/** Whom a state calls its own. */
const OF_STATE = new Set(
  'alabamians alaskans arizonans arkansans californians coloradans coloradoans delawareans floridians georgians hawaiians idahoans illinoisans hoosiers iowans kansans kentuckians louisianans mainers marylanders michiganders minnesotans mississippians missourians montanans nebraskans nevadans jerseyans mexicans yorkers carolinians ohioans oklahomans oregonians pennsylvanians tennesseans texans utahns vermonters virginians washingtonians wisconsinites wyomingites londoners scots britons ontarians albertans quebecers'.split(
    ' ',
  ),
)
/** What a cause is called by, and no body. */
const CALLED = new Set('program programme initiative campaign project scheme event series day fund award awards bill act'.split(' '))
const MOST_WORDS = 6
const MOST_BEFORE = 2

/** "Doctors for the Drylands", "Linden Citizens for Fair Mills", "Engineers Without Walls": people, a link, and the cause in capitals. */
export function* findCauses(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from; i < scan.to; i++) {
    const helpers = readHelpers(scan, i)
    if (helpers) yield helpers
    if (!isName(scan, i) || !(PEOPLE.has(scan.words[i]!) || OF_STATE.has(scan.words[i]!)) || !isWord(scan, i + 1, 'for', 'without', 'against')) continue
    const first = isWord(scan, i + 2, 'a', 'the') ? i + 3 : i + 2
    const to = endOfCause(scan, first)
    const from = startOfPeople(scan, i)
    if (to === first || !isCause(scan, from, i, first) || CALLED.has(scan.words[to] ?? '') || CALLED.has(scan.words[to - 1]!)) continue
    yield { from, to, rule: 'people-for-cause' }
    i = to - 1
  }
}

/** "Vellmark *Cares*", "*Save Our* Rivers": what houses call their charities, and what those call themselves. */
function readHelpers(scan: Scan, i: number): Piece | null {
  if (!isName(scan, i) || scan.tokens[i]!.shape !== 'capital') return null
  if (isWord(scan, i, 'cares') && isName(scan, i - 1) && !isName(scan, i + 1)) {
    const from = startOfPeople(scan, i)
    const isOwn = from < i && !isCommonWord(scan.words[from]!) && !isName(scan, from - 1)
    return isOwn && !CALLED.has(scan.words[i + 1] ?? '') ? { from, to: i + 1, rule: 'house-cares' } : null
  }
  if (!isWord(scan, i, 'save') || !isWord(scan, i + 1, 'our') || !isName(scan, i + 1) || !isName(scan, i + 2) || isName(scan, i - 1)) return null
  const to = endOfCause(scan, i + 2)
  return CALLED.has(scan.words[to] ?? '') || CALLED.has(scan.words[to - 1]!) || isWord(scan, i - 1, '"') ? null : { from: i, to, rule: 'save-our' }
}

/** "Friends of the Mills and *Weavers Against Mildew*": a cause of its own. */
export function isCauseAt(scan: Scan, i: number): boolean {
  return (PEOPLE.has(scan.words[i]!) || OF_STATE.has(scan.words[i]!)) && isWord(scan, i + 1, 'for', 'without', 'against')
}

function endOfCause(scan: Scan, first: number): number {
  let to = first
  while (to - first < MOST_WORDS && isName(scan, to) && !isOffice(scan, to) && !hasBit(scan, to, CALENDAR) && !(to > first && isApart(scan, to - 1))) to++
  return to
}

function startOfPeople(scan: Scan, people: number): number {
  let from = people
  while (people - from < MOST_BEFORE && isName(scan, from - 1) && !isApart(scan, from - 1) && !hasBit(scan, from - 1, OFFICE | OPENER | CALENDAR | POSSESSIVE))
    from--
  return from
}

/** "Lawyers for Jane Roe": somebody's; "Workers for Vellmark": first in a sentence, the capital shows nothing. */
function isCause(scan: Scan, from: number, people: number, first: number): boolean {
  if (isWord(scan, people + 1, 'for') && isFirstName(scan.words[first]!) && !isCommonWord(scan.words[first]!)) return false
  return !isInitial(scan, from) || from < people || isCommonWord(scan.words[first]!) || isPlaceWord(scan, first) || hasBit(scan, first, TOPIC)
}
