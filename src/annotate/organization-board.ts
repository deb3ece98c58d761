import { isCommonWord } from '../text/name-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, TOPIC } from './organization-classes.ts'
import { hasBit, isApart, isName, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

/** Houses whose boards are no bodies of their own; schools, libraries and districts have boards that are. */
const HOUSES = new Set(
  'society foundation association institute museum chamber hospital club church league federation alliance network coalition charity trust center centre symphony orchestra theatre theater ballet'.split(
    ' ',
  ),
)
const OF_BOARDS = new Set(
  'member members chair chairs chairman chairwoman chairperson president director directors trustee trustees treasurer secretary vice'.split(' '),
)

/** "Linden Animal Society *Board* Member Jane Roe", "Vellmark Capital *Board* Chair": the house is the body. */
export function isBoardOfBody(scan: Scan, at: number): boolean {
  if (!isWord(scan, at, 'board') || !isName(scan, at) || !isName(scan, at - 1)) return false
  // "Vellmark Capital Board of Directors"
  const isOfDirectors = isWord(scan, at + 1, 'of') && isWord(scan, at + 2, 'directors', 'trustees', 'governors', 'managers')
  if (!isOfDirectors && !OF_BOARDS.has(scan.words[at + 1] ?? '')) return false
  return HOUSES.has(scan.words[at - 1]!) || hasBit(scan, at - 1, COMPANY | FORM)
}

const LONGEST_HOUSE = 3

/** "*Vellmark* Board of Directors", "*Orsted Quay* Board of Directors": a name that nothing else shows; null where a place, an office or a body's word stands. */
export function startOfHouse(scan: Scan, board: number): number | null {
  if (scan.style !== 'plain' || !isWord(scan, board, 'board') || !isWord(scan, board + 1, 'of') || !isWord(scan, board + 2, 'directors')) return null
  let from = board
  let own = 0
  while (board - from < LONGEST_HOUSE && isName(scan, from - 1) && !isApart(scan, from - 1) && !hasBit(scan, from - 1, OPENER)) {
    from--
    if (hasBit(scan, from, HEAD | FORM | OFFICE | CALENDAR | COMPANY) || isPlaceWord(scan, from)) return null
    if (!isCommonWord(scan.words[from]!) && !hasBit(scan, from, TOPIC)) own++
  }
  return own > 0 && !(isName(scan, from - 1) && !hasBit(scan, from - 1, OPENER)) && !isWord(scan, from - 1, '&', "'s", '-') ? from : null
}
