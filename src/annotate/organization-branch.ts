import { isCommonWord } from '../text/name-words.ts'
import { placeKind } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, OTHER, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { timesWithNext } from './organization-repeated.ts'
import { hasBit, isApart, isName, isWord, type Scan } from './organization-walk.ts'

/** Parts of a state that have bodies of their own. */
const NATION = new Set(
  'england scotland wales ulster queensland victoria tasmania ontario québec quebec alberta manitoba catalonia flanders bavaria'.split(' '),
)

/** "Queen's College *Riverton*", "University Hospital *Riverton*": a word of its own that comes back behind the head. */
export function endOfBranch(scan: Scan, left: number, end: number): number {
  if (isNumber(scan, end) && isNumberedDistrict(scan, end - 1)) return end + 1
  // "Mills Council Scotland": without a comma between them
  if (
    scan.style === 'plain' &&
    (isCountry(scan, end) || isWord(scan, end, 'europe', 'asia', 'africa')) &&
    !isApart(scan, end - 1) &&
    !isName(scan, end + 1) &&
    left < end - 1
  )
    return end + 1
  // "Mills Foundation Latin America"
  if (
    scan.style === 'plain' &&
    isName(scan, end) &&
    isWord(scan, end + 1, 'america', 'asia', 'africa') &&
    isWord(scan, end, 'latin', 'north', 'south', 'east', 'west', 'southern', 'central') &&
    !isApart(scan, end - 1) &&
    !isName(scan, end + 2) &&
    left < end - 1
  )
    return end + 2
  // "Vell College Riverton", "Vellian High Commission Riverton", for a town of that name
  const isOfTown =
    isWord(scan, end - 1, 'college', 'university', 'embassy', 'consulate') || (isWord(scan, end - 1, 'commission') && isWord(scan, end - 2, 'high'))
  if (scan.style === 'plain' && isOfTown && left < end - 1 && isTownAt(scan, end)) return end + 1
  // "Linden Library & Archives"
  if (left < end - 1 && isWord(scan, end, '&') && isName(scan, end + 1) && isCommonWord(scan.words[end + 1]!) && !isName(scan, end + 2)) return end + 2
  if (scan.style !== 'plain' || left === end - 1 || !isName(scan, end) || isApart(scan, end - 1) || hasBit(scan, end - 1, POSSESSIVE)) return end
  if (scan.tokens[end]!.shape !== 'capital' || hasBit(scan, end, OTHER | OFFICE | CALENDAR | OPENER | TOPIC | COMPANY | HEAD | FORM)) return end
  const isGoingOn = isName(scan, end + 1) && !isApart(scan, end)
  return !isGoingOn && !isCommonWord(scan.words[end]!) && !isTitleHead(scan.words[end]!) && timesWithNext(scan, end - 1) > 1 ? end + 1 : end
}

/** "Institute of Technology, *Riverton*": a kind of house, of which its town tells which; a list that goes on is none. */
export function endOfTown(scan: Scan, head: number, end: number): number {
  if (scan.style !== 'plain' || !isWord(scan, head, 'institute', 'university', 'polytechnic') || !isWord(scan, end, ',')) return end
  for (let i = head + 2; i < end; i++) if (!hasBit(scan, i, TOPIC) && !isCommonWord(scan.words[i]!)) return end
  const town = end + 1
  const isOwn =
    isName(scan, town) && scan.tokens[town]!.shape === 'capital' && !hasBit(scan, town, OTHER | OFFICE | CALENDAR | OPENER | TOPIC | COMPANY | HEAD | FORM)
  if (!isOwn || isApart(scan, end) || isName(scan, town + 1) || isCommonWord(scan.words[town]!) || isWord(scan, town + 1, 'and', '&')) return end
  return isWord(scan, town + 1, ',') && isName(scan, town + 2) ? end : town + 1
}

/** "*Linden University* College of Mills", "*University of Linden* School of Looms": the end of the house that it is a part of. */
export function endOfUniversity(scan: Scan, from: number, to: number): number | null {
  const isOf = isWord(scan, from, 'university') && isWord(scan, from + 1, 'of')
  for (let i = from + 2; i + 2 < to; i++)
    if (
      isWord(scan, i, 'college', 'school', 'department', 'faculty') &&
      isName(scan, i) &&
      isWord(scan, i + 1, 'of') &&
      (isOf ? i > from + 2 && isName(scan, i - 1) : isWord(scan, i - 1, 'university'))
    )
      return i
  return null
}

/** Parts of agencies, and the agencies whose name stands before theirs. */
const PART = new Set('unit squad section branch bureau team force laboratory'.split(' '))
const PARENT = new Set('department service division section bureau agency administration'.split(' '))

/** "*Mill Safety Division* Loom Fraud Unit", "*U.S. Mill Service* Arson Task Force": the end of the agency whose part closes the name. */
export function endOfParent(scan: Scan, left: number, head: number): number | null {
  if (scan.style !== 'plain' || !PART.has(scan.words[head]!)) return null
  for (let i = head - 2; i > left; i--)
    if (PARENT.has(scan.words[i]!) && isName(scan, i) && isName(scan, i + 1)) return i - left > 1 || !isWord(scan, i, 'service') ? i + 1 : null
  return null
}

function isCountry(scan: Scan, i: number): boolean {
  if (!isName(scan, i) || scan.tokens[i]!.shape !== 'capital') return false
  return NATION.has(scan.words[i]!) || placeKind(scan.tokens[i]!.text) === 'country'
}

function isTownAt(scan: Scan, i: number): boolean {
  return isName(scan, i) && !isApart(scan, i - 1) && !isName(scan, i + 1) && placeKind(scan.tokens[i]!.text) === 'city'
}

export function isNumber(scan: Scan, i: number): boolean {
  return i < scan.to && /^\d/.test(scan.tokens[i]!.text)
}

/** "Linden School District 12", "Linden Unit School District 12-U": the number is a part of the name. */
export function isNumberedDistrict(scan: Scan, head: number): boolean {
  return isWord(scan, head, 'district') && isWord(scan, head - 1, 'school', 'fire', 'water', 'park') && isName(scan, head - 2) && !isApart(scan, head)
}
