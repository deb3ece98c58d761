import { isCommonWord } from '../text/name-words.ts'
import { placeKind } from '../text/places.ts'
import { CALENDAR, FORM, HEAD, OFFICE, TOPIC } from './organization-classes.ts'
import { hasBit, isApart, isLink, isName, isPlaceWord, isWord, type Scan } from './organization-walk.ts'

const LONGEST_BODY = 9

/** ", Tobacco, Firearms and Explosives": short items of topics up to an "and". */
export function isTopicList(scan: Scan, comma: number, isMinistry: boolean): boolean {
  let i = comma
  for (let items = 0; items < 6; items++) {
    i++
    if (isWord(scan, i, 'and', '&')) return isLastTopic(scan, i + 1, isMinistry)
    const first = i
    while (isTopic(scan, i, isMinistry) && i - first < 3) i++
    if (i === first || (isMinistry && isBodyAt(scan, first))) return false
    if (isWord(scan, i, 'and', '&')) return isLastTopic(scan, i + 1, isMinistry)
    if (!isWord(scan, i, ',')) return false
  }
  return false
}

/** What ministries are for is said in words that everybody uses: "Communities", "Equality", "Levelling Up". */
function isTopic(scan: Scan, i: number, isMinistry: boolean): boolean {
  if (!isName(scan, i)) return false
  if (hasBit(scan, i, TOPIC)) return true
  return (
    isMinistry && scan.tokens[i]!.shape === 'capital' && isCommonWord(scan.words[i]!) && !hasBit(scan, i, OFFICE | CALENDAR | FORM) && !isPlaceWord(scan, i)
  )
}

/** "… and Explosives", "… and the Law" */
function isLastTopic(scan: Scan, at: number, isMinistry: boolean): boolean {
  const i = isWord(scan, at, 'the') && isLink(scan, at) ? at + 1 : at
  return isTopic(scan, i, isMinistry && i === at) && !isBodyAt(scan, i) && !(i > at && closesOnBody(scan, i))
}

/** ", and the *Loom Abuse and Mental Mills Administration*": a body of its own, over its "and". */
function closesOnBody(scan: Scan, from: number): boolean {
  let i = from
  while (i < from + LONGEST_BODY && (isName(scan, i) || (isWord(scan, i, 'and', '&') && isName(scan, i + 1)))) i++
  return i - from > 2 && hasBit(scan, i - 1, HEAD)
}

/** A body of its own starts here: "Department of Justice and Riverton Police Department". */
export function isBodyAt(scan: Scan, at: number): boolean {
  let i = at
  while (isName(scan, i) && (i === at || !isApart(scan, i - 1))) i++
  const last = scan.bits[i - 1]!
  // "Department of Roads and *Local Government*"
  if (i - at === 2 && isWord(scan, at, 'local') && isWord(scan, at + 1, 'government')) return false
  // "Institute of Mills and *Statistics Belgium*"
  if (i - at === 2 && (scan.bits[at]! & TOPIC) !== 0 && placeKind(scan.tokens[i - 1]!.text) === 'country') return true
  if (i - at === 1) return (last & HEAD) !== 0 && isWord(scan, i, 'of') ? true : scan.tokens[at]!.shape === 'upper' && scan.style !== 'caps'
  return (last & (HEAD | FORM)) !== 0 && !/^(?:services?|network)$/.test(scan.tokens[i - 1]!.lower)
}
