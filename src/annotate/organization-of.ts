import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, FORM, HEAD, OFFICE } from './organization-classes.ts'
import { MUNICIPALITY } from './organization-local.ts'
import { hasBit, isApart, isInitial, isLink, isName, isWord, type Scan } from './organization-walk.ts'

/** What is of somebody or something and no part of its name: "Report of Foreign Bank Accounts". */
const PAPER = new Set(
  'report reports act acts law laws list lists letter letters statement statements memorandum bill bills plan plans agreement notice notices declaration resolution certificate certificates article articles copy copies records record review proof proceeds letterhead signature management leadership membership staff alumni students'.split(
    ' ',
  ),
)
/** So many words stand between the article and the "of" at most. */
const MOST_BEFORE = 3

/** "the *Future* of Linden Committee", "the Linden *Point* of Care Foundation": a word in capitals before "of" that is no body, no office and nobody: it belongs to the name. */
export function belongsBeforeOf(scan: Scan, at: number): boolean {
  const word = scan.words[at]!
  if (scan.style !== 'plain' || !isName(scan, at) || scan.tokens[at]!.shape !== 'capital' || isApart(scan, at)) return false
  if (
    hasBit(scan, at, HEAD | OFFICE | CALENDAR | FORM) ||
    isTitleHead(word) ||
    isTitleHead(word.replace(/s$/, '')) ||
    MUNICIPALITY.has(word) ||
    PAPER.has(word)
  )
    return false
  let first = at
  while (at - first < MOST_BEFORE && isName(scan, first - 1) && !isApart(scan, first - 1) && !isWord(scan, first - 1, 'the')) {
    if (hasBit(scan, first - 1, HEAD | OFFICE | CALENDAR | FORM) || isTitleHead(scan.words[first - 1]!)) return false
    first--
  }
  // "Residents of Linden Council met": a capital that the sentence gives
  if (isInitial(scan, first)) return false
  if (!isWord(scan, first - 1, 'the')) return scan.tokens[first - 1]!.shape === 'lower' && !isLink(scan, first - 1)
  return isLink(scan, first - 1) || !word.endsWith('s')
}
