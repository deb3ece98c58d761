import { isCommonWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { CALENDAR, COMPANY, FORM, HEAD, NAME, OFFICE, OTHER, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { extendLeft, hasBit, isApart, isInitial, isLink, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Names of bodies that every company and every office has: they show no body of their own. */
const COMMON =
  /^(?:(?:executive|supervisory|management|advisory|editorial|governing|leadership|sales|legal|media|press|marketing|support|design|creative|customer|human|high|middle|elementary|law|business|medical|graduate|primary|secondary|charter|magnet|public|grade|sunday|police|fire|federal|state|district|senior|full|new|old|front|home|head|main|corporate|dream|call|data|service|visitor|news|contact|resource|health|medical|technical|urgent|primary|special|general|social|digital|online|professional|financial|other|local|national|central|regional|first|our|emergency|personal|community|private|video|web|cloud|managed|field|learning|shopping|trade|labor|night|book|fan|country|golf|yacht|user|help|family|youth|standing|joint|planning) )?(?:board|team|services?|school|schools|center|centre|court|courts|office|offices|club|district|force|forces|section|unit|network|library|party|chamber|fund|trust|bank|panel|delegation|mission|exchange|hospital|church|administration|government|police|guard|army|navy|institute|university|college|union|committee|council|chapter|squad|troop|patrol)$/
const BOARD_OF = /^board of (?:directors|trustees|managers|governors|advisors|advisers|regents)$/
const DIRECTION = /^(?:northern|southern|eastern|western|central|middle|\d.*)$/
/** Heads that "of the …" follows without belonging to the name, and heads that close names alone. */
const CLOSES_ALONE = /^(?:services?|police|team|forces?|party|network|patrol|reserve|guard|precinct|exchange|districts?|fleet|troop)$/
const TAKES_ON = /^(?:committee|subcommittee|commission|council|caucus|panel|center|centre|institute|force|office|conference)$/
const TAKES_IN = /^(?:embassy|consulate|consulat|general|mission)$/
const ROOMS =
  /^(?:offices?|department|directorate|bureau|council|conference|association|board|society|committee|college|cabinet|academy|institute|union|federation|league)$/
const COUNTED = /^(?:section|chapter|unit|district|division|precinct|wing)$/
const LAW = /^(?:act|law|bill|code|program|treaty|amendment|regulations?|rule)$/
const MAX_WORDS = 18

/** "Riverton Police Department", "Department of Health and Human Services", "U.S. Attorney's Office for the District of …". */
export function* findHeads(scan: Scan): Generator<Piece> {
  for (let i = scan.from; i < scan.to; i++) {
    if (!hasBit(scan, i, HEAD) || !isName(scan, i) || isClosedLater(scan, i)) continue
    const left = extendLeft(scan, i, 'head')
    const complement = readComplement(scan, i)
    if (complement === 'person') continue
    const end = complement?.to ?? i + 1
    if (isOther(scan, i, end) || isRefused(scan, left, i, complement !== null)) continue
    yield { from: left, to: end, rule: complement ? (left < i ? 'words-head-of' : 'head-of') : 'words-head' }
    // "Department of Monitoring of the State Control Committee" is also called by its first half
    if (complement && complement.inner !== null && !isRefused(scan, left, i, complement.inner > i + 1))
      yield { from: left, to: complement.inner, rule: 'head-part' }
  }
}

/** A later word of the same run closes the name: "School" in "School Board". */
function isClosedLater(scan: Scan, i: number): boolean {
  for (let j = i + 1; isName(scan, j) && !isApart(scan, j - 1) && !isOffice(scan, j) && !hasBit(scan, j, CALENDAR); j++)
    if (scan.bits[j]! & (HEAD | FORM) || (scan.bits[j]! & COMPANY && !hasBit(scan, j + 1, NAME))) return true
  return false
}

/** The run goes on to something that is no body: "University Avenue", "Health Service Act". */
function isOther(scan: Scan, head: number, end: number): boolean {
  let last = -1
  if (hasBit(scan, end - 1, POSSESSIVE)) return false
  if (isLawAhead(scan, end)) return true
  for (let j = end; isName(scan, j) && !isApart(scan, j - 1) && j < end + 4 && !isOffice(scan, j); j++) last = j
  if (last < 0) return isWord(scan, end, "'s") && isWord(scan, end + 1, 'day') && isName(scan, end + 1)
  return hasBit(scan, last, OTHER) || (hasBit(scan, end, OTHER) && head === end - 1)
}

/** "Uniformed Services Employment and Reemployment Rights Act": the name of a law that holds a body's word. */
function isLawAhead(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 9 && (isName(scan, i) || isWord(scan, i, 'and', '&')) && !isOffice(scan, i); i++)
    if (isName(scan, i) && LAW.test(scan.words[i]!)) return true
  return false
}

function isRefused(scan: Scan, left: number, head: number, hasComplement: boolean): boolean {
  const lower = scan.words[head]!
  const modifiers = head - left
  if (COUNTED.test(lower) && scan.tokens[head + 1]?.shape === 'number') return true
  if (hasComplement) return lower === 'district' || lower === 'chapter' || (lower === 'party' && modifiers === 0) || lower === 'services'
  if (modifiers === 0) return true
  const words = wordsOf(scan, left, head + 1)
  if (COMMON.test(words)) return true
  const before = scan.tokens[head - 1]!.lower
  if (isPlace(words)) return true
  if (lower === 'district') return DIRECTION.test(before) || !hasBit(scan, head - 1, TOPIC | HEAD)
  if (lower === 'administration') return modifiers === 1 || /-/.test(before) || !hasBit(scan, head - 1, TOPIC | HEAD | COMPANY)
  if (lower === 'government') return !isPlaceWord(scan, head - 1) && !/(?:an|ish|ese|ch|ic|tch)$/.test(before)
  if (lower === 'services') return modifiers < 2 || !hasKindOrName(scan, left, head)
  if (lower === 'exchange') return !/^(?:stock|mercantile|commodity|futures|options|securities|venture|metal)$/.test(before)
  if (lower === 'police') return isName(scan, head + 1)
  if (lower === 'cabinet' || lower === 'team') return modifiers === 1
  if (/^(?:section|chapter|panel|wing|fleet|mission|exchange|faculty|registry)$/.test(lower)) return modifiers === 1 && isInitial(scan, left)
  return false
}

/** "Behavioral Health Services", "Linden Card Services", not "Merchant Card Services": topics all, or a word that is no common one. */
function hasKindOrName(scan: Scan, left: number, head: number): boolean {
  let isTopic = true
  for (let i = left; i < head; i++) {
    if (!isName(scan, i) || hasBit(scan, i, TOPIC | HEAD)) continue
    if (!isCommonWord(scan.words[i]!) || isPlaceWord(scan, i)) return true
    isTopic = false
  }
  return isTopic
}

export function wordsOf(scan: Scan, from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) words += (i > from && scan.tokens[i]!.start > scan.tokens[i - 1]!.end ? ' ' : '') + scan.words[i]!
  return words
}

interface Complement {
  readonly to: number
  /** The end before a second "of the": what the body is called without the body that it belongs to. */
  readonly inner: number | null
}

/** "of Health and Human Services", "for the Southern District of New York", "on Energy and Commerce" behind the head. */
function readComplement(scan: Scan, at: number): Complement | 'person' | null {
  // "Consulate General of"
  const head = isWord(scan, at + 1, 'general') && isWord(scan, at, 'consulate') ? at + 1 : at
  const lower = scan.words[head]!
  if (CLOSES_ALONE.test(lower)) return null
  let to = head + 1
  let inner: number | null = null
  for (let links = 0; links < 4; links++) {
    const end = readPhrase(scan, head, to, links)
    if (end === 'person') return links === 0 ? 'person' : null
    if (end === null) break
    if (isWord(scan, to, 'of', 'for') && isWord(scan, to + 1, 'the') && (links > 0 || hasBit(scan, head - 1, NAME)) && isBodyAt(scan, to + 2)) inner ??= to
    to = end
  }
  if (to === head + 1) return null
  if (BOARD_OF.test(wordsOf(scan, head, to))) return null
  return { to, inner: inner !== null && inner > head + 1 ? inner : hasBit(scan, head - 1, NAME) && !isLink(scan, head - 1) ? inner : null }
}

/** One "of …" from the link word on; null if none stands there. */
function readPhrase(scan: Scan, head: number, at: number, links: number): number | 'person' | null {
  if (!isLink(scan, at) || isApart(scan, at - 1)) return null
  const link = scan.tokens[at]!.lower
  const lower = scan.words[head]!
  const isForeign = /^(?:de|del|des|du|da|do|di|della|für|fur|la|le|van|der)$/.test(link)
  if (
    link === 'on'
      ? !(links === 0 && TAKES_ON.test(lower))
      : link === 'in'
        ? !(TAKES_IN.test(lower) || (links > 0 && /^(?:centre|center|institute|organi[sz]ation)$/.test(lower)))
        : link === 'to'
          ? !/^(?:mission|delegation|embassy)$/.test(lower)
          : link === 'for'
            ? links > 1
            : link !== 'of' && !isForeign
  )
    return null
  let i = at + 1
  while (isWord(scan, i, 'the', 'la', 'las', 'los', 'le', 'les', 'der', 'die', "l'") && isLink(scan, i)) i++
  if (!isName(scan, i) || hasBit(scan, i, CALENDAR) || isApart(scan, i - 1)) return null
  if (link === 'of' && links > 0 && !isWord(scan, at + 1, 'the') && isOffice(scan, i)) return null
  return readNames(scan, head, i)
}

function readNames(scan: Scan, head: number, start: number): number | 'person' | null {
  let i = start
  while (isName(scan, i) && i - head < MAX_WORDS) {
    if (i > start && isApart(scan, i - 1)) return i
    if (hasBit(scan, i, CALENDAR)) return i === start ? null : i
    if (isOffice(scan, i)) {
      const isFirst = i === start || isOffice(scan, i - 1) || hasBit(scan, i + 1, HEAD) || isWord(scan, i, 'general')
      if (!isFirst || (!ROOMS.test(scan.words[head]!) && !/s$/.test(scan.words[i]!))) return i === start ? null : i
      if (isName(scan, i + 1) && !isOffice(scan, i + 1) && !isWord(scan, i + 1, 'general') && !hasBit(scan, i + 1, HEAD | TOPIC)) return 'person'
    }
    i++
    if (hasBit(scan, i - 1, POSSESSIVE)) return i
    const joined = crossRight(scan, head, start, i)
    if (joined !== null) i = joined
  }
  return i
}

/** Over "and", "&" and commas to the next word of the complement; null if the name ends before them. */
function crossRight(scan: Scan, head: number, start: number, at: number): number | null {
  const token = scan.tokens[at]
  if (!token || at >= scan.to) return null
  const next = at + 1
  if (token.text === '&') return isName(scan, next) ? next : null
  if (token.text === "'s" && hasBit(scan, at - 1, TOPIC) && isName(scan, next) && hasBit(scan, next, HEAD | TOPIC)) return next
  if (token.text === ',') return isTopicList(scan, at) ? next : null
  if (token.lower !== 'and' || !isLink(scan, at)) return null
  const right = isWord(scan, next, 'the') && isLink(scan, next) ? next + 1 : next
  if (!isName(scan, right) || isOffice(scan, right) || isPlaceWord(scan, right) || isPlaceWord(scan, at - 1) || isBodyAt(scan, right)) return null
  if (hasBit(scan, right, TOPIC)) return right
  // "Oriental and African Studies": words of its own, that close on a topic
  let last = right
  while (isName(scan, last + 1) && !isApart(scan, last) && !hasBit(scan, last, POSSESSIVE)) last++
  if (scan.tokens[right]!.shape !== 'capital' || hasBit(scan, right, OFFICE | HEAD) || at - start > 4) return null
  return hasBit(scan, last, TOPIC) || (last === right && hasBit(scan, at - 1, TOPIC) && isWord(scan, head, 'department', 'ministry', 'bureau', 'division'))
    ? right
    : null
}

/** ", Tobacco, Firearms and Explosives": short items of topics up to an "and". */
function isTopicList(scan: Scan, comma: number): boolean {
  let i = comma
  for (let items = 0; items < 6; items++) {
    i++
    if (isWord(scan, i, 'and') || isWord(scan, i, '&')) return isName(scan, i + 1) && hasBit(scan, i + 1, TOPIC) && !isBodyAt(scan, i + 1)
    const first = i
    while (isName(scan, i) && hasBit(scan, i, TOPIC) && i - first < 3) i++
    if (i === first) return false
    if (isWord(scan, i, 'and') || isWord(scan, i, '&')) return isName(scan, i + 1) && hasBit(scan, i + 1, TOPIC) && !isBodyAt(scan, i + 1)
    if (!isWord(scan, i, ',')) return false
  }
  return false
}

/** A body of its own starts here: "Department of Justice and Riverton Police Department". */
function isBodyAt(scan: Scan, at: number): boolean {
  let i = at
  while (isName(scan, i) && (i === at || !isApart(scan, i - 1))) i++
  const last = scan.bits[i - 1]!
  if (i - at === 1) return (last & HEAD) !== 0 && isWord(scan, i, 'of') ? true : scan.tokens[at]!.shape === 'upper' && scan.style !== 'caps'
  return (last & (HEAD | FORM)) !== 0 && !/^(?:services?|network)$/.test(scan.tokens[i - 1]!.lower)
}
