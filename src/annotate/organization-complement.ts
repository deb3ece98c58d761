import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { placeKind } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { isOwn } from './organization-and.ts'
import { CALENDAR, FOREIGN, HEAD, NAME, OFFICE, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { crossRight } from './organization-cross.ts'
import { ownsNext } from './organization-possessor.ts'
import { isBodyAt } from './organization-topic-list.ts'
import { hasBit, isApart, isLink, isName, isOffice, isPlaceWord, isWord, type Scan, wordsOf } from './organization-walk.ts'

const BOARD_OF = /^board of (?:directors|trustees|managers|governors|advisors|advisers|regents)$/
/** Heads that "of the …" follows without belonging to the name, and heads that close names alone. */
const CLOSES_ALONE = new Set(
  'services service police team forces force party network patrol reserve guard precinct exchange districts district fleet troop'.split(' '),
)
const ROOMS = new Set(
  'offices office department directorate bureau council conference association board society committee college cabinet academy institute union federation league'.split(
    ' ',
  ),
)
/** What stands before the office in a title: "Programme Manager", "Artistic Director". */
const OF_TITLES = new Set(
  'programmes programme programs program country regional executive artistic deputy assistant senior managing technical associate acting interim lead founding campaigns campaign press projects project medical general'.split(
    ' ',
  ),
)
/** Bodies of people of one trade. */
export const GUILD = new Set('association society union federation league council conference academy college guild brotherhood alliance'.split(' '))
/** What a study or a trade ends on: "in Mining", "in Exobiology". */
const FIELD = /(?:ing|ics|logy|ience|ine|aw)$/
const MAX_WORDS = 18
/** What bodies give, behind their names. */
const GIVEN = new Set('award prize grant medal fellowship scholarship'.split(' '))
/** Labels of numbers that lines run together with the name before. */
const REACH = new Set('ph tel phone fax telephone mobile mob email'.split(' '))
/** Links that only some heads take, and up to which complement. */
const LINK_HEADS: readonly (readonly [string, RegExp, number])[] = [
  ['on', /^(?:committee|subcommittee|commission|council|caucus|center|centre|institute|force|office|conference|group)$/, 0],
  ['in', /^(?:embassy|consulate|general|mission)$/, 1],
  ['to', /^(?:mission|delegation|embassy)$/, 1],
  [
    'for',
    /^(?:office|centers?|centres?|institutes?|association|council|committee|foundation|alliance|society|academy|organi[sz]ation|agency|department|ministry|bureau|court|coalition|fund|partnership|school|college|museum|network|commission|union|league|federation|authority|board|trust|laboratory|directorate|administration|division|collective|subcommittee|tribunal|caucus|consortium|institution|services|library|club|church|hospital|clinic|mission|section|unit|endowment|group|dicastery|congregation|observatory|conservancy|confederation|archives?)$/,
    1,
  ],
]

export interface Complement {
  readonly to: number
  /** The end before a second "of the": what the body is called without the body that it belongs to. */
  readonly inner: number | null
}

/** "of Health and Human Services", "for the Southern District of New York", "on Energy and Commerce" behind the head. */
export function readComplement(scan: Scan, at: number): Complement | 'person' | null {
  // "Consulate General of"
  const head = isWord(scan, at + 1, 'general') && isWord(scan, at, 'consulate') ? at + 1 : at
  const lower = scan.words[head]!
  if (CLOSES_ALONE.has(lower) && !isOfLand(scan, head)) return null
  let to = head + 1
  // "Universität Riverton", "University Hospital Riverton"
  const isFollowed = hasBit(scan, head, FOREIGN) || (lower === 'hospital' && isWord(scan, head - 1, 'university'))
  while (isFollowed && isName(scan, to) && !isApart(scan, to - 1) && !isOffice(scan, to) && to - head < 5) to++
  if (isFollowed) to = withoutTitle(scan, head + 1, to)
  const bare = to
  let inner: number | null = null
  for (let links = 0; links < 4; links++) {
    const end = readPhrase(scan, head, to, links)
    if (end === 'person') return links === 0 ? 'person' : null
    if (end === null) break
    // "Board of Directors *for Linden Mills*": whose board it is stands behind it
    if (links === 1 && isWord(scan, to - 1, 'directors') && isWord(scan, head, 'board')) return null
    // "the Loom Section *of the Mill Department's* Safety Division": the owner of the next
    if (isWord(scan, to, 'of') && isWord(scan, to + 1, 'the') && hasBit(scan, head - 1, NAME) && isBodyAt(scan, to + 2) && ownsNext(scan, end)) break
    if (isWord(scan, to, 'of', 'for') && isWord(scan, to + 1, 'the') && (links > 0 || hasBit(scan, head - 1, NAME)) && isBodyAt(scan, to + 2)) inner ??= to
    to = end
  }
  if (to === head + 1) return null
  if (to === bare) return { to, inner: null }
  if (BOARD_OF.test(wordsOf(scan, head, to))) return null
  return { to, inner: inner !== null && inner > head + 1 ? inner : hasBit(scan, head - 1, NAME) && !isLink(scan, head - 1) ? inner : null }
}

/** "Millers Party of Canada", "State Mill Service of Ukraine": they bear the land in their name. */
function isOfLand(scan: Scan, head: number): boolean {
  if (!isWord(scan, head + 1, 'of') || !isName(scan, head + 2)) return false
  if (isWord(scan, head, 'party')) return isPlaceWord(scan, head + 2)
  return isWord(scan, head, 'service', 'police') && isName(scan, head - 1) && placeKind(scan.words[head + 2]!) === 'country'
}

/** One "of …" from the link word on; null if none stands there. */
function readPhrase(scan: Scan, head: number, at: number, links: number): number | 'person' | null {
  if (!isLink(scan, at) || isApart(scan, at - 1)) return null
  const link = scan.tokens[at]!.lower
  const lower = scan.words[head]!
  const isForeign = /^(?:de|del|des|du|da|do|di|della|für|fur|la|le|van|der)$/.test(link)
  // "Centre for Northern Research in Mining"
  const isInField = link === 'in' && links > 0 && isName(scan, at + 1) && !isPlaceWord(scan, at + 1) && FIELD.test(scan.words[at + 1]!)
  // "Museum of Millers in the Arts"
  const isInArts = link === 'in' && links > 0 && isWord(scan, at + 1, 'the') && isWord(scan, at + 2, 'arts', 'humanities', 'sciences')
  // "Centre for Research on Looms"
  const isOnField = link === 'on' && links > 0 && isWord(scan, at - 1, 'research', 'studies')
  // "University of Vellia at Linden"
  const isAtCampus = link === 'at' && links === 1 && lower === 'university' && isName(scan, at + 1) && isPlaceWord(scan, at + 1)
  if (
    link !== 'of' &&
    !(link === 'o' && /^r[uū]na(?:ng|k)a$/.test(lower)) &&
    !isAtCampus &&
    !isForeign &&
    !isInField &&
    !isInArts &&
    !isOnField &&
    !LINK_HEADS.some(([word, heads, most]) => word === link && links <= most && heads.test(lower))
  )
    return null
  if (link === 'for' && scan.style !== 'plain' && !/^(?:office|court|center|centre|department|association|foundation|council)$/.test(lower)) return null
  let i = at + 1
  while (isWord(scan, i, 'the', 'la', 'las', 'los', 'le', 'les', 'der', 'die') && isLink(scan, i)) i++
  if (!isName(scan, i) || hasBit(scan, i, CALENDAR) || isApart(scan, i - 1)) return null
  // "a Mission to Build Looms"
  if (link === 'to' && lower === 'mission' && isCommonWord(scan.words[i]!) && !isPlaceWord(scan, i) && !isWord(scan, i, 'united', 'international', 'european'))
    return null
  // "files with the Commission on EXAMPLE"
  if (link === 'on' && !hasBit(scan, i, TOPIC | HEAD) && !isCommonWord(scan.words[i]!) && !isPlaceWord(scan, i) && !scan.words[i]!.startsWith('anti-'))
    return null
  // "Department of Mills-Office of Inspector General": the dash joins two names
  if (link === 'of' && links > 0 && !isWord(scan, at + 1, 'the') && isOffice(scan, i) && !/(?:^|-)office$/.test(scan.words[at - 1]!)) return null
  const end = readNames(scan, head, i)
  return typeof end === 'number' ? withoutTitle(scan, i, end) : end
}

/** "Foundation for Clean Rivers *Programme* Manager": what belongs to the title behind the name. */
function withoutTitle(scan: Scan, start: number, end: number): number {
  const next = scan.words[end]
  if (next === undefined || !isName(scan, end) || isApart(scan, end - 1) || !(isOffice(scan, end) || isTitleHead(next))) return end
  let cut = end
  while (cut - 1 > start && OF_TITLES.has(scan.words[cut - 1]!) && isName(scan, cut - 2)) cut--
  return cut
}

function readNames(scan: Scan, head: number, start: number): number | 'person' | null {
  let i = start
  while (isName(scan, i) && i - head < MAX_WORDS) {
    // "Society of Mill Surgeons *25th Annual* Meeting"
    if (i > start && (isNameOfSomebody(scan, i, isWord(scan, head, 'ministry', 'department')) || (isWord(scan, i + 1, 'annual') && /^\d/.test(scan.words[i]!))))
      return i
    if (i > start && isApart(scan, i - 1)) return i
    // "SOURCE Institute of Mills *RELATED LINKS*"
    if (i > start && scan.tokens[i]!.text === 'RELATED') return i
    if (hasBit(scan, i, CALENDAR)) return i === start ? null : i
    // "Endowment for the Mills *Award*"
    if (i > start && GIVEN.has(scan.words[i]!) && !isName(scan, i + 1)) return i
    // "University of Linden *Vice-Chancellor*", "University of Linden *Ph.* 373"
    if (i > start && (isHyphenedTitle(scan.words[i]!) || REACH.has(scan.words[i]!))) return i
    // "Office of Linden *State Attorney* Jane Roe"
    if (isOffice(scan, i) && isWord(scan, head, 'office') && isWord(scan, i - 1, 'state', 'county', 'district', 'city') && i - 1 > start) return i + 1
    if (isOffice(scan, i)) {
      const isFirst =
        i === start ||
        isOffice(scan, i - 1) ||
        hasBit(scan, i + 1, HEAD) ||
        isWord(scan, i, 'general') ||
        (isWord(scan, head, 'office', 'offices') && !isName(scan, i + 1)) ||
        // "Office of the Linden Attorney General", for a state of that name
        (isWord(scan, head, 'office') && isPlaceRun(scan, start, i)) ||
        // "Association of Criminal Defense Lawyers"
        (GUILD.has(scan.words[head]!) && /s$/.test(scan.words[i]!) && (!isName(scan, i + 1) || isApart(scan, i)))
      if (!isFirst || (!ROOMS.has(scan.words[head]!) && !/s$/.test(scan.words[i]!))) return i === start ? null : i
      if (isName(scan, i + 1) && !isOffice(scan, i + 1) && !isWord(scan, i + 1, 'general') && !hasBit(scan, i + 1, HEAD | TOPIC)) return 'person'
    }
    i++
    if (hasBit(scan, i - 1, POSSESSIVE)) return i
    const joined = crossRight(scan, head, start, i)
    if (joined !== null) i = joined
  }
  return i
}

function isPlaceRun(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isPlaceWord(scan, i)) return false
  return true
}

function isHyphenedTitle(word: string): boolean {
  const dash = word.lastIndexOf('-')
  return dash > 0 && isTitleHead(word) && isTitleHead(word.slice(dash + 1))
}

/** "Department of Education *Jane* Roe": a topic has ended, and a first and a second name stand behind it. */
function isNameOfSomebody(scan: Scan, i: number, isMinistry: boolean): boolean {
  const word = scan.words[i]!
  if (!hasBit(scan, i - 1, TOPIC) || hasBit(scan, i, TOPIC | HEAD | OFFICE) || isCommonWord(word) || isPlaceWord(scan, i)) return false
  // "Ministry of Foreign Relations *Vellindo Orstenka*": two words that nobody uses, of no place
  if (!isFirstName(word) && !(isMinistry && isOwn(scan, i) && isName(scan, i + 1) && isOwn(scan, i + 1) && !isPlaceWord(scan, i + 1) && !isName(scan, i + 2)))
    return false
  return isName(scan, i + 1) && !hasBit(scan, i + 1, TOPIC | HEAD) && !(isName(scan, i + 2) && isName(scan, i + 3))
}
