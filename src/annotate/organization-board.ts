import { COMPANY, FORM } from './organization-classes.ts'
import { hasBit, isName, isWord, type Scan } from './organization-walk.ts'

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
