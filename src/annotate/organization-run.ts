import neverBodies from '../lexicons/never-bodies.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord, isFirstName, isFunctionWord } from '../text/name-words.ts'
import { isPlace, placeKind } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, NAME, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { isEveryday } from './organization-everyday.ts'
import { isCommonBody } from './organization-head.ts'
import { isOfThing } from './organization-known-uses.ts'
import { skipRepeated } from './organization-left.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What already stands over a token. */
export const BODY = 1
export const PERSON = 2

/** A sentence with what is known of its tokens by now: bodies and persons. */
export interface Sight {
  readonly scan: Scan
  readonly taken: Uint8Array
}

const MAX_RUN = 6

/** Figures and foot notes, initials, words made of a name: "CYB004", "J.D.", "Linden-certified", "IRSCriminal". */
const NOT_IN_NAME = /\d|^\p{Lu}\.|-\p{Ll}|^\p{Ll}|^I'|\p{Lu}{3}\p{Ll}|^Lord-/u
/** "We're" */
const CONTRACTION = /^\p{L}{1,5}['’](?:re|ve|ll|m|d|t)$/iu
/** "Riverton-based mills" */
const BASED = /-(?:based|led|owned|backed|listed|headquartered|born|wide)$/
/** What towns and quarters end on. */
const SETTLEMENT = new Set(
  'heights hills hill park falls creek valley lakes lake springs beach island harbour harbor point ridge city town village garden gardens grove bay'.split(' '),
)
const LANDS = new Set('republic kingdom commonwealth state federation principality sultanate emirate province'.split(' '))
/** Links that have a capital where an export set them so: "A Chain At Example". */
const LINKS_IN_CAPITALS = new Set('at in for with from by to on'.split(' '))
const POSSESSORS = new Set('your our my his her their its'.split(' '))
/** Words of clauses, in capitals where an export or a headline set them so. */
const CLAUSE = new Set('who whom whose which that when where why how what have has had is are was were will during while because'.split(' '))
/** "ORQ201": a code of something in trials. */
const CODE = /^\p{Lu}{2,5}-?\d{3,6}$/u
const MODEL = /^\p{Lu}{1,3}-?\d{2,4}\p{Lu}{0,3}$/u
/** "Kenyan", "Brazilian", "Japanese" */
const DEMONYM = /(?:an|ese)s?$/
/** "North American rights", "West African ports" */
const DIRECTION = new Set('north south east west northern southern eastern western central latin middle'.split(' '))

let never: ReadonlySet<string> | null = null

/** Rules by which a company with the name of an everyday word is known: what stands around it is a body's alone. */
const FOR_EVERYDAY = new Set(
  'behind-cue leader-of office-at possessor-of-office body-before-office former-of-body in-list named-list based-in-place'.split(' '),
)

/** Rules for names whose words everybody uses: what stands around them shows them. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(['common-name', 'article-name', 'journal-name'])

/** Rules that a field of work does not meet: "President of Human Resources" does. */
const OF_ITS_OWN = new Set('about-name named-list name-ticker name-noun name-announces name-of-site subject-again'.split(' '))

/** A run of words in capitals from `at` on, with "&" inside and "of" before a further word: its end. `at` itself if none starts there. */
export function runFrom(sight: Sight, at: number): number {
  const { scan, taken } = sight
  let i = at
  while (i < scan.to && i - at < MAX_RUN + 1) {
    if (i > at && (isApart(scan, i - 1) || LINKS_IN_CAPITALS.has(scan.words[i] ?? ''))) break
    if (isName(scan, i) && !taken[i] && !hasBit(scan, i, CALENDAR) && !(isOffice(scan, i) && i > at && isTitleHead(scan.words[i]!) && !isName(scan, i + 1))) i++
    else if (i > at && isWord(scan, i, '&', '+') && isName(scan, i + 1) && !taken[i + 1]) i += 2
    else if (
      i > at &&
      isWord(scan, i, 'of') &&
      (isName(scan, i + 1) ? !taken[i + 1] : isWord(scan, i + 1, 'the') && isName(scan, i + 2) && !taken[i + 2]) &&
      !isOffice(scan, i - 1)
    )
      i += isName(scan, i + 1) ? 2 : 3
    else break
  }
  return i
}

/** The start of the run of words in capitals that ends before `end`. */
export function runBefore(sight: Sight, end: number): number {
  const { scan, taken } = sight
  let i = end
  while (i > scan.from && end - i < MAX_RUN + 1) {
    if (i < end && (isApart(scan, i - 1) || LINKS_IN_CAPITALS.has(scan.words[i - 1]!))) break
    if (isName(scan, i - 1) && !taken[i - 1] && !hasBit(scan, i - 1, CALENDAR)) i--
    else if (i < end && isWord(scan, i - 1, '&', '+') && isName(scan, i - 2) && !taken[i - 2]) i -= 2
    else break
  }
  while (i < end && ((hasBit(scan, i, OPENER) && (isInitial(scan, i) || scan.words[i] === 'the')) || (isOffice(scan, i) && i < end - 1 && isInitial(scan, i))))
    i++
  return i < end - 1 ? skipRepeated(scan, i, end - 1) : i
}

/** Whether the run can be the name of a body: no place, no office, no word that everybody uses, nobody's name. */
export function canBeBody(sight: Sight, { from, to, rule }: Piece): boolean {
  const { scan, taken } = sight
  if (to <= from || to - from > MAX_RUN + 2 || BASED.test(scan.tokens[from]!.text)) return false
  // "Your Excellency", "Our Mills"
  if (POSSESSORS.has(scan.words[from]!)) return false
  // "Operation Loom", "Opposition Education Spokesperson"
  if (scan.words[from] === 'operation' || scan.words[from] === 'opposition') return false
  // "Linden M400": a product of theirs
  if (to - from > 1 && MODEL.test(scan.tokens[to - 1]!.text)) return false
  let own = 0
  let text = ''
  for (let i = from; i < to; i++) {
    if (taken[i]) return false
    const word = scan.words[i]!
    text += (i > from ? ' ' : '') + scan.tokens[i]!.text
    if (!isName(scan, i)) continue
    // "Mills That Have Looms": a clause
    if (i > from && CLAUSE.has(word)) return false
    // "CARE Loom": in capitals alone, a word for a field of work is the name of a house
    const others = isLoneAcronym(scan, { from, to, rule }, i) ? OFFICE | OTHER | CALENDAR : TOPIC | OFFICE | OTHER | CALENDAR
    if (!(scan.bits[i]! & others) && !isPlaceWord(scan, i) && !isNeverBody(word) && !DIRECTION.has(word)) own++
  }
  // "the Republic of Loom", for a land of that name
  if (LANDS.has(scan.words[from]!) && isWord(scan, from + 1, 'of') && isPlaceWord(scan, to - 1)) return false
  // "Business Harbour Solutions": words that say what bodies are for make a name if they close on a kind of body
  if ((own === 0 && !(to - from > 1 && OF_ITS_OWN.has(rule) && hasBit(scan, to - 1, COMPANY | HEAD))) || isPlace(text)) return false
  const first = scan.words[from]!
  if (to - from === 1)
    return canStandAlone(scan, from) || (FOR_EVERYDAY.has(rule) && isEveryday(scan, from) && (rule.endsWith('list') || !isInitial(scan, from)))
  const last = to - 1
  // "Linden Post4": the number of a foot note
  if (/^[A-Z][a-z]{2,15}\d$/.test(scan.tokens[last]!.text)) return false
  if (to - from === 2 && isCommonBody(scan.words[last]!, first)) return false
  if (hasBit(scan, last, OTHER) && !hasBit(scan, last, COMPANY | HEAD) && !isOfPlace(scan, from, last)) return false
  if (isOffice(scan, last) || isTitleHead(scan.words[last]!)) return false
  return !(hasBit(scan, from, OPENER) && isInitial(scan, from)) && first !== 'the'
}

/** In capitals alone, between words that are not. */
function isLoneAcronym(scan: Scan, { from, to }: Piece, i: number): boolean {
  if (to - from < 2 || scan.style !== 'plain' || scan.tokens[i]!.shape !== 'upper' || scan.tokens[i]!.text.length < 3) return false
  for (let k = from; k < to; k++) if (k !== i && scan.tokens[k]!.shape === 'upper' && !isPlaceWord(scan, k)) return false
  return true
}

function isNeverBody(lower: string): boolean {
  never ??= lexiconSet(neverBodies)
  return never.has(lower)
}

/** "Linden Mills *of Maple Heights*": the place of a house. */
function isOfPlace(scan: Scan, from: number, last: number): boolean {
  return last - 2 > from && isWord(scan, last - 2, 'of') && SETTLEMENT.has(scan.words[last]!)
}

function canStandAlone(scan: Scan, i: number): boolean {
  const { text, lower, shape } = scan.tokens[i]!
  if (scan.bits[i]! & (OPENER | OFFICE | CALENDAR | FORM | COMPANY | HEAD | OTHER | TOPIC)) return false
  // "the president of the Riverton, Ohio chapter"
  if (
    isWord(scan, i + 1, ',') &&
    isName(scan, i + 2) &&
    placeKind(scan.tokens[i + 2]!.text) === 'region' &&
    !(isName(scan, i + 3) && !hasBit(scan, i + 3, HEAD) && !scan.tokens[i + 2]!.text.endsWith('.'))
  )
    return false
  if (DEMONYM.test(lower) && (isPlace(lower.slice(0, -1)) || isPlace(lower.slice(0, -3)))) return false
  if (shape === 'capital' && townsOf(scan).has(lower)) return false
  if (CODE.test(text) || (shape === 'upper' && isOfThing(scan, text))) return false
  if (text.length < 3 || isNeverBody(lower) || isTitleHead(lower) || CONTRACTION.test(text)) return false
  if (shape === 'capital') return !isCommonWord(lower) && !isFirstName(lower)
  return shape !== 'upper' || !isCommonWord(lower)
}

/** Made once for each document. */
const townsIn = new WeakMap<Scan['classes'], ReadonlySet<string>>()

/** The words in capitals that stand in the text between "in" and a comma with a known place behind it: "in *Vellmouth*, Ohio". */
function townsOf({ classes, words, bits, tokens }: Scan): ReadonlySet<string> {
  let found = townsIn.get(classes)
  if (!found) {
    const isTown = (i: number) => {
      if (i === 0 || !(bits[i]! & NAME) || words[i + 1] !== ',' || !/^(?:in|near|outside)$/.test(words[i - 1]!) || !tokens[i + 2]) return false
      return isPlace(tokens[i + 2]!.text)
    }
    found = new Set(words.filter((_, i) => isTown(i)))
    townsIn.set(classes, found)
  }
  return found
}

/** Made once for each document. */
const wordsBehindIn = new WeakMap<Scan['classes'], ReadonlySet<string>>()

/** The words in capitals that stand behind "in" and "near", and between "of" and a region: places mostly. */
function behindIn({ classes, words, bits, tokens }: Scan): ReadonlySet<string> {
  // "a man of Brinlow, Ga."
  const isRegion = (i: number) => tokens[i] !== undefined && placeKind(tokens[i]!.text) === 'region'
  let found = wordsBehindIn.get(classes)
  if (!found) {
    found = new Set(
      words.filter(
        (_, i) =>
          i > 0 && bits[i]! & NAME && (words[i - 1] === 'in' || words[i - 1] === 'near' || (words[i - 1] === 'of' && words[i + 1] === ',' && isRegion(i + 2))),
      ),
    )
    wordsBehindIn.set(classes, found)
  }
  return found
}

/** "The *Maze*" behind its article in capitals, inside a sentence: words that everybody uses, and no word for a body, an office, a time. */
export function isArticleName({ scan, taken }: Sight, { from, to }: Piece): boolean {
  if (to <= from || to - from > 3 || !isWord(scan, from - 1, 'the') || !isName(scan, from - 1) || isInitial(scan, from - 1)) return false
  for (let i = from; i < to; i++)
    if (
      taken[i] ||
      !isName(scan, i) ||
      hasBit(scan, i, CALENDAR | OFFICE | HEAD | FORM | OPENER | OTHER) ||
      isPlaceWord(scan, i) ||
      isTitleHead(scan.words[i]!)
    )
      return false
  return isEndOfName(scan, to)
}

/** No noun that the name belongs to follows. */
export function isEndOfName(scan: Scan, at: number): boolean {
  return at >= scan.to || scan.tokens[at]!.shape === 'mark' || isFunctionWord(scan.words[at]!) || isWord(scan, at, 'and', 'or', 'but', 'for', 'the')
}

/** Whether the run is a name by its own looks, where little else speaks for it: no office, no figures, no person's name, and a word that not everybody uses. Acronyms have at least `shortest` letters. */
export function isOwnName(scan: Scan, { from, to }: Piece, shortest: number): boolean {
  let own = 0
  for (let i = from; i < to; i++) {
    const { text, shape, lower } = scan.tokens[i]!
    if (isOffice(scan, i) || isTitleHead(lower) || NOT_IN_NAME.test(text)) return false
    if (isName(scan, i) && !isCommonWord(lower) && !isPlaceWord(scan, i) && !hasBit(scan, i, TOPIC)) own++
    if (to - from === 1 && shape === 'upper' && text.length < shortest) return false
  }
  if (isFirstName(scan.words[from]!) && to - from > 1 && to - from < 4 && !isCommonWord(scan.words[from]!)) return false
  // "the Kims"
  if (to - from === 1 && isWord(scan, from - 1, 'the') && /s$/.test(scan.words[from]!)) return false
  // "Lindeners", and what stands behind "in" somewhere
  if ((to - from === 1 && /ers$/.test(scan.words[from]!)) || behindIn(scan).has(scan.words[from]!)) return false
  return own > 0 && !hasBit(scan, to - 1, HEAD | FORM) && scan.tokens[to]?.shape !== 'number'
}
