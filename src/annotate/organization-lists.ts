import { isCommonWord, isFirstName, isFunctionWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { isEveryday } from './organization-everyday.ts'
import { PLURAL_HEAD } from './organization-head.ts'
import {
  isAppositive,
  isBeforeOthers,
  isBehindMembers,
  isBehindNoun,
  isBehindWeakCue,
  isCounted,
  isInMedia,
  isSettled,
  SURE_ITEMS,
} from './organization-list-cues.ts'
import { hasBrackets, type Item, isArticle, isSocial, readItems } from './organization-list-items.ts'
import { canBeBody, isOwnName, type Sight } from './organization-run.ts'
import { hasBit, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What lands and towns have. */
const OF_PLACE = new Set('government governments mayor mayors people governor city town state republic province president king queen'.split(' '))

/** Names in one list with bodies, or behind "companies including": "Example Trust, EarthMill, and Friends of the Mill". */
export function* findInLists(sight: Sight): Generator<Piece> {
  const { scan } = sight
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i) || isName(scan, i - 1)) continue
    const items = readItems(sight, isArticle(scan, i) ? i + 1 : i)
    const isOfOthers = items.length > 0 && isBeforeOthers(sight, items)
    if (items.length < 2 && !isOfOthers) continue
    i = items.at(-1)!.to - 1
    const bodies = items.filter((item) => item.kind === 'body' || isOfEveryday(sight, item)).length
    if (items.some((item) => item.kind === 'person') && !(items.length >= SURE_ITEMS && isBehindNoun(sight, items[0]!.from, true))) continue
    const isNamed =
      isOfOthers ||
      isBehindNoun(sight, items[0]!.from) ||
      (bodies > 0 && (isBehindMembers(sight, items) || isBehindWeakCue(sight, items))) ||
      isAppositive(sight, items) ||
      isCounted(sight, items)
    const isSure =
      isNamed ||
      isInMedia(sight, items) ||
      isActing(sight, items) ||
      isOfAcronyms(sight, items) ||
      (items.length > 2 && bodies > 1 && bodies * 3 >= items.length)
    // "…, led by the Orsted Bureau (OB) and the Millers Guild (MG), Lasting Looms goes on": the list has ended
    if (!isNamed && hasBrackets(scan, items) && !isWord(scan, items.at(-1)!.from - 1, 'and', '&', 'the')) continue
    if (!isSure && !(bodies * 2 >= items.length && isJoinedByAnd(sight, items))) {
      for (const item of items)
        if (isOfKin(sight, item, items) || (bodies > 1 && isOfEveryday(sight, item) && !isCut(sight, item)))
          yield { from: item.from, to: item.to, rule: 'in-list' }
      continue
    }
    const sure =
      isNamed || isInMedia(sight, items)
        ? items.filter((item) => item.kind === 'body' || canBeBody(sight, item) || (bodies > 0 && isSocial(sight, item))).length
        : 0
    const isOfNames = sure >= SURE_ITEMS
    // "sponsors including" so many houses: no persons among them
    const isStrict = isOfNames && (isOfOthers || isBehindNoun(sight, items[0]!.from, true) || (isNamed && sure >= 2 * SURE_ITEMS))
    for (const item of items)
      if (isOfNames && (isPlainName(sight, item) || (isStrict && isSocial(sight, item)) || (isStrict && isPlainRun(sight, item))) && !isCut(sight, item))
        yield { from: item.from, to: item.to, rule: 'in-list' }
      else if (
        item.kind === 'open' &&
        !isCut(sight, item) &&
        canBeBody(sight, isNamed ? { ...item, rule: 'named-list' } : item) &&
        (isSure || isOfEveryday(sight, item) || isOwnName(scan, item, isWord(scan, item.from - 1, 'the') ? 3 : 4))
      )
        yield { from: item.from, to: item.to, rule: 'in-list' }
  }
}

/** "Google and *Apple*" */
function isOfEveryday({ scan, taken }: Sight, { from, to, kind }: Item): boolean {
  return kind === 'open' && to === from + 1 && !taken[from] && !isWord(scan, from - 1, 'the') && isEveryday(scan, from)
}

/** "Vellmark Eye Clinicians, *Summit Eye Clinicians* and Orsted & Co": it closes on the word that another body of the list closes on. */
function isOfKin({ scan, taken }: Sight, { from, to, kind }: Item, items: readonly Item[]): boolean {
  if (kind !== 'open' || to - from < 2 || isWord(scan, to, "'s")) return false
  for (let i = from; i < to; i++) if (taken[i] || !isName(scan, i) || hasBit(scan, i, OFFICE | CALENDAR)) return false
  return (
    hasBit(scan, to - 1, COMPANY) &&
    items.some((other) => other.kind === 'body' && other.to - other.from > 1 && scan.words[other.to - 1] === scan.words[to - 1])
  )
}

/** "…, and *Silver* members include", "*P.O. Box* 12", "Linden and *Vell Police Departments*": a part of something else. */
function isCut({ scan }: Sight, { from, to }: Item): boolean {
  // "Commissioner of Looms"
  if (to - from > 2 && isWord(scan, from + 1, 'of') && isTitleHead(scan.words[from]!)) return true
  if (PLURAL_HEAD.has(scan.words[to - 1]!)) return true
  // "the government of *Linden*"
  if (to - from < 3 && isWord(scan, from - 1, 'of') && OF_PLACE.has(scan.words[from - 2] ?? '')) return true
  if (to >= scan.to) return false
  // "*Vellot*'s Mill"
  if (isWord(scan, to, "'s") && isName(scan, to + 1)) return true
  return scan.tokens[to]!.shape === 'number' || (scan.tokens[to]!.shape !== 'mark' && isWord(scan, to + 1, 'include', 'includes', 'included', 'are', 'were'))
}

/** "retailers such as Vellmark, Orsted Quay, Brinlow and *Loom*": one word that everybody uses, or one in small letters, among names. */
function isPlainName({ scan }: Sight, { from, to, kind }: Item): boolean {
  if (kind === 'small') return true
  return (
    kind === 'open' &&
    to === from + 1 &&
    scan.tokens[from]!.shape === 'capital' &&
    scan.tokens[from]!.text.length > 3 &&
    isCommonWord(scan.words[from]!) &&
    !hasBit(scan, from, HEAD | OFFICE | TOPIC | CALENDAR | FORM | OTHER | OPENER) &&
    !isPlaceWord(scan, from) &&
    !isFirstName(scan.words[from]!)
  )
}

/** "companies such as …, ARC, *Violet*, Facebook, and *Saddle Horse Depot*": whatever stands among companies, but for what no name closes on. */
function isPlainRun({ scan, taken }: Sight, { from, to, kind }: Item): boolean {
  if (kind !== 'open' || to - from > 3 || isPlace(scan.doc.plain.slice(scan.tokens[from]!.start, scan.tokens[to - 1]!.end))) return false
  for (let i = from; i < to; i++) if (taken[i] || !isName(scan, i) || hasBit(scan, i, OFFICE | CALENDAR | FORM) || isTitleHead(scan.words[i]!)) return false
  if (hasBit(scan, to - 1, OTHER) || (to === from + 1 && hasBit(scan, from, HEAD))) return false
  return to - from > 1 || (scan.tokens[from]!.text.length > 2 && !hasBit(scan, from, TOPIC | OPENER))
}

/** "Orsted Quay and Brinlow welcomed the news": a sentence begins with them, and one of them is no surname. */
function isActing({ scan }: Sight, items: readonly Item[]): boolean {
  const { from, to: end } = items.at(-1)!
  const to = isWord(scan, end, 'have') ? end + 1 : end
  if (
    !opens(scan, items[0]!.from) ||
    !isWord(scan, from - 1, 'and') ||
    !/^(?:welcomed|backed|supported|attended|raised|signed|sponsored|funded|provided|contributed|donated|joined|partnered|agreed|announced|declined)$/.test(
      scan.words[to] ?? '',
    )
  )
    return false
  return items.every((item) => isSettled(item) || isOwnName(scan, item, 4)) && items.some((item) => item.kind === 'body' || item.to - item.from > 1)
}

/** "Brinlow, QDFS and Orsted & Co are": three that open a sentence, names all, and one of them is an acronym. */
function isOfAcronyms({ scan }: Sight, items: readonly Item[]): boolean {
  if (items.length < 3 || !opens(scan, items[0]!.from) || !isWord(scan, items.at(-1)!.from - 1, 'and')) return false
  return items.every((item) => isSettled(item) || isOwnName(scan, item, 3)) && items.some(({ from, to }) => to === from + 1 && isAcronym(scan, from))
}

/** First in its sentence, but for "The". */
function opens(scan: Scan, at: number): boolean {
  return at === scan.from || (at === scan.from + 1 && isWord(scan, scan.from, 'the'))
}

function isAcronym({ tokens }: Scan, i: number): boolean {
  return /^\p{Lu}{4,7}$|^\p{Lu}&\p{Lu}$/u.test(tokens[i]!.text)
}

/** "Linden Trust *and* Orsted Quay": no apposition, and nothing that goes on behind the last. */
function isJoinedByAnd({ scan }: Sight, items: readonly Item[]): boolean {
  const { from, to } = items.at(-1)!
  const before = isWord(scan, from - 1, 'the') ? from - 2 : from - 1
  // "It is good for Orsted Quay, and Linden Trust is glad": two clauses
  if (items.length === 2 && isWord(scan, before - 1, ',')) return false
  return (
    isWord(scan, before, 'and', '&') && (to >= scan.to || scan.tokens[to]!.shape === 'mark' || isFunctionWord(scan.words[to]!) || /ed$/.test(scan.words[to]!))
  )
}
