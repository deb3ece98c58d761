import { knownBody } from '../text/known-bodies.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, TOPIC } from './organization-classes.ts'
import { hasBit, isLink, isName, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

/** Houses that two names are given to. */
const ONE_OF_TWO = new Set(
  'museum gallery foundation institute university college library hospital society trust nations nation diocese school theater theatre orchestra'.split(' '),
)
/** What words for doings end on. */
const DOING = /.{4}(?:tion|sion|ment|ance|ence|ing|ity|ship|logy|ics)$/
export const AGENCY = new Set('agency authority commission board inspectorate directorate bureau'.split(' '))

/** The first letters of the words in capitals. */
export function lettersFrom(scan: Scan, from: number, to: number): string {
  let letters = ''
  for (let i = from; i <= to; i++) if (isName(scan, i)) letters += scan.tokens[i]!.text[0]
  return letters
}

/** "Health, Education, Labor": the first of the topics that commas part, from the last on. */
export function startOfList(scan: Scan, last: number): number {
  let first = last
  while (isWord(scan, first - 1, ',') && isName(scan, first - 2) && hasBit(scan, first - 2, TOPIC)) first -= 2
  // "National Loom *Kite*, Data, and Information Service"
  const more = first - 2
  const isKind = scan.style === 'plain' && isWord(scan, first - 1, ',') && isName(scan, more) && isName(scan, more - 1) && isName(scan, more - 2)
  return isKind && isCommonWord(scan.words[more]!) && !hasBit(scan, more, HEAD | OFFICE | CALENDAR | FORM | COMPANY) && !isPlaceWord(scan, more) ? more : first
}

/** "Health and Human Services": both words say what a body is for, and no body ends at the first. */
export function joinsTopics(scan: Scan, a: number, b: number): boolean {
  const isCommon = (i: number) =>
    scan.tokens[i]!.shape === 'capital' &&
    (isCommonWord(scan.words[i]!) || hasBit(scan, i, TOPIC) || DOING.test(scan.words[i]!)) &&
    !hasBit(scan, i, HEAD | OFFICE | CALENDAR | OPENER | FORM)
  // "the Pentagon *and* Loom Department"
  if (!hasBit(scan, a, TOPIC) && !isName(scan, a - 1) && knownBody(scan.tokens[a]!.text) !== null) return false
  // "Attorney General Jane *Mason* and Health"
  const isSomebody = isFirstName(scan.words[a - 1] ?? '') && !isCommonWord(scan.words[a - 1] ?? '')
  if (scan.style === 'plain' && isCommon(a) && isCommon(b) && !isSomebody) return true
  // "Rules and Administration Committee"
  if (scan.style === 'plain' && isWord(scan, a, 'rules') && hasBit(scan, b, TOPIC | HEAD)) return true
  return hasBit(scan, b, TOPIC | HEAD | COMPANY) && (hasBit(scan, a, TOPIC) || (hasBit(scan, a, COMPANY) && hasBit(scan, b, COMPANY))) && !hasBit(scan, a, FORM)
}

/** Behind "Port of", "Project for": the words before "and" belong to another name, unless they are a topic. */
export function isInComplement(scan: Scan, last: number): boolean {
  if (hasBit(scan, last, TOPIC | HEAD)) return false
  let first = last
  while (isName(scan, first - 1) && last - first < 4) first--
  return isWord(scan, first - 1, 'of', 'for') && isName(scan, first - 2)
}

/** "Union of Public *Employees*": the word ends a name that goes on over "of". */
export function isBehindOf(scan: Scan, last: number): boolean {
  let first = last
  while (isName(scan, first - 1) && last - first < 4) first--
  return isWord(scan, first - 1, 'of', 'for')
}

/** "the Rivers and Millguard Agency": one agency, whatever its second field is; without it half a name would stand. */
export function joinsFields(scan: Scan, a: number, left: number, head: number): boolean {
  return (
    left === head - 1 &&
    isWord(scan, a - 1, 'the') &&
    isLink(scan, a - 1) &&
    hasBit(scan, a, TOPIC) &&
    AGENCY.has(scan.words[head]!) &&
    !isPlaceWord(scan, left)
  )
}

/** "the Roe and Linden Museum", "the Northshore and Linden Creek First Nations": two names without a word of their own kind, in one house. */
export function joinsNames(scan: Scan, a: number, left: number, head: number): boolean {
  return (
    scan.style === 'plain' &&
    isWord(scan, a - 1, 'the') &&
    isLink(scan, a - 1) &&
    isOwn(scan, a) &&
    isOwn(scan, left) &&
    isPlaceWord(scan, a) === isPlaceWord(scan, left) &&
    head - left < 3 &&
    ONE_OF_TWO.has(scan.words[head]!)
  )
}

/** A capitalized word that is neither common nor at home in the names of bodies. */
export function isOwn(scan: Scan, i: number): boolean {
  return (
    isName(scan, i) &&
    scan.tokens[i]!.shape === 'capital' &&
    !hasBit(scan, i, TOPIC | HEAD | COMPANY | OFFICE | FORM | CALENDAR | OPENER) &&
    !isCommonWord(scan.words[i]!)
  )
}
