import { isCommonWord } from '../text/name-words.ts'
import { isCauseAt } from './organization-cause.ts'
import { CALENDAR, FOREIGN, HEAD, OFFICE, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { isPossessor } from './organization-possessor.ts'
import { timesJoined } from './organization-repeated.ts'
import { isBodyAt, isTopicList } from './organization-topic-list.ts'
import { hasBit, isApart, isLink, isName, isOffice, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

/** Longest run that is looked at. */
const MAX_WORDS = 18
/** What bears whole lists of fields in its name. */
const MINISTRY = new Set('ministry department committee subcommittee commission secretariat agency directorate school faculty centre center'.split(' '))

/** Over "and", "&" and commas to the next word of the complement; null if the name ends before them. */
export function crossRight(scan: Scan, head: number, start: number, at: number): number | null {
  const token = scan.tokens[at]
  if (!token || at >= scan.to) return null
  const next = at + 1
  if (token.text === '&') return isName(scan, next) ? next : null
  // "Ministry of Women's *and Children's* Affairs", "Ministry of Seniors' *Care*"
  if ((token.text === "'" || token.text === "'s") && MINISTRY.has(scan.words[head]!) && isPossessor(scan.words[at - 1]!)) {
    if (isWord(scan, next, 'and') && isName(scan, next + 1) && isWord(scan, next + 2, "'s", "'") && isName(scan, next + 3)) return next + 1
    if (isName(scan, next) && isCommonWord(scan.words[next]!) && !hasBit(scan, next, HEAD | OFFICE)) return next
  }
  // "Committee on Veterans' Affairs", "Union of Students' Associations", but "the Department of Commerce's Division of Mills"
  if (
    (token.text === "'" || token.text === "'s") &&
    (isPossessor(scan.words[at - 1]!) || hasBit(scan, at - 1, TOPIC)) &&
    !isHouseOfItsOwn(scan, next) &&
    isName(scan, next) &&
    hasBit(scan, next, HEAD | TOPIC) &&
    !(token.text === "'s" && hasBit(scan, next, HEAD) && isWord(scan, next + 1, 'of'))
  )
    return next
  // "…, Firearms, and Explosives"
  if (token.text === ',') {
    if (!isTopicList(scan, at, scan.style === 'plain' && MINISTRY.has(scan.words[head]!))) return null
    const item = isWord(scan, next, 'and', '&') ? next + 1 : next
    return isName(scan, item) ? item : item + 1
  }
  // "Ministerium für Bildung und Forschung"
  if (hasBit(scan, head, FOREIGN) && isWord(scan, at, 'und', 'y', 'et', 'e', 'och', 'og') && !isName(scan, at)) {
    // "de los Mercados y *la* Competencia"
    const word = isWord(scan, next, 'la', 'el', 'los', 'las', 'le', 'les') && isLink(scan, next) ? next + 1 : next
    if (isName(scan, word)) return isOffice(scan, word) ? null : word
  }
  if (token.lower !== 'and' || !isLink(scan, at)) return null
  const right = isWord(scan, next, 'the') && isLink(scan, next) ? next + 1 : next
  // "the Faculty of Science and the Students' Union"
  if (isWord(scan, right + 1, "'s", "'") && isName(scan, right + 2)) return null
  if (!isName(scan, right) || isOffice(scan, right) || isPlaceWord(scan, right) || isPlaceWord(scan, at - 1) || isBodyAt(scan, right)) return null
  if (isOwner(scan, right) || isInternational(scan, right) || isCauseAt(scan, right)) return null
  if (hasBit(scan, right, TOPIC)) return right
  // "of the Currency and *the Fed*"
  if (right > next) return null
  if (scan.style === 'plain' && isCommonWord(scan.words[at - 1]!) && isCommonRun(scan, right) && !hasBit(scan, right, HEAD | OFFICE)) return right
  // "Institute of Rivers and Weirholm Locks", beside the "Minister of Rivers and Weirholm Locks"
  if (right === next && hasBit(scan, at - 1, TOPIC) && !hasBit(scan, right, HEAD) && timesJoined(scan, at) > 1) return right
  // "Oriental and African Studies": words of its own, that close on a topic
  let last = right
  while (isName(scan, last + 1) && !isApart(scan, last) && !hasBit(scan, last, POSSESSIVE)) last++
  if (scan.tokens[right]!.shape !== 'capital' || hasBit(scan, right, OFFICE | HEAD) || at - start > 4) return null
  return hasBit(scan, last, TOPIC) || (last === right && hasBit(scan, at - 1, TOPIC) && isWord(scan, head, 'department', 'ministry', 'bureau', 'division'))
    ? right
    : null
}

/** "Alliance for Looms and *Loom Watch International*": a house of its own. */
function isInternational(scan: Scan, from: number): boolean {
  let i = from
  while (i - from < MAX_WORDS && isName(scan, i) && !isApart(scan, i)) i++
  return i - from > 1 && isWord(scan, i - 1, 'international', 'worldwide')
}

/** "Department of Mills and *Linden's* owners": somebody else. */
function isOwner(scan: Scan, from: number): boolean {
  let i = from
  while (i - from < MAX_WORDS && isName(scan, i) && !hasBit(scan, i, HEAD | TOPIC) && !isApart(scan, i)) i++
  return i > from && isWord(scan, i, "'s") && !isName(scan, i + 1)
}

/** "Senior Living", not "Vell Brinlow". */
function isCommonRun(scan: Scan, from: number): boolean {
  let i = from
  while (isName(scan, i) && isCommonWord(scan.words[i]!) && i - from < MAX_WORDS) i++
  return i > from && (!isName(scan, i) || isApart(scan, i - 1) || hasBit(scan, i, TOPIC | OFFICE | HEAD | CALENDAR))
}

/** "the Department of Roads's *Federal Mill Agency*": what bears the nation in its name is known without its ministry. */
function isHouseOfItsOwn(scan: Scan, at: number): boolean {
  return isWord(scan, at, 'federal', 'national')
}
