import tradesOfThings from '../lexicons/trades-of-things.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isDegree, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { readGiven } from './organization-acronym.ts'
import { isBoardOfBody } from './organization-board.ts'
import { CALENDAR, COMPANY, FORM, HEAD, NAME, OFFICE, OTHER, TOPIC } from './organization-classes.ts'
import { isLabel } from './organization-head.ts'
import { isThingLikeBody } from './organization-head-words.ts'
import { extendLeft } from './organization-left.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Trades that things bear as often as companies: they need a word beside them that is no common one. */
let thingTrades: ReadonlySet<string> | null = null

const STUDY =
  /^(?:university|college|institute|school|degrees?|bachelor|master|bachelors|masters|doctorate|ph\.?d|diploma|minor|major|majored|majoring|specialization|certificate|philosophy|arts|science)$/

function isThingTrade(word: string): boolean {
  thingTrades ??= lexiconSet(tradesOfThings)
  return thingTrades.has(word)
}

const SHORTEST_ACRONYM = 3
const OF_MONEY = new Set('venture growth working human private seed risk social intellectual natural paid'.split(' '))
/** Sets, not stations: "Smart TV". */
const TELEVISION = new Set('smart fire apple google android samsung lg led web'.split(' '))
/** Fields of work and of study: "Information Technology (IT)", "Communications Manager". */
const FIELD = new Set(
  'technology tech sciences energy media marketing finance medical power communications engineering music news insurance analytics construction manufacturing products mobility logistics diagnostics pr health water financial legal communication'.split(
    ' ',
  ),
)

/** Trades that everything has: "Riverton Drinking Water", "Public Health and Clean Air". */
const BROAD = new Set('health water air legal communication pr financial exports'.split(' '))

/** "Example Technologies": a name that closes on a trade. */
export function* findTrades(scan: Scan): Generator<Piece> {
  if (scan.style === 'caps') return
  for (let i = scan.from + 1; i < scan.to; i++) {
    if (!hasBit(scan, i, COMPANY) || !isName(scan, i) || hasBit(scan, i + 1, FORM)) continue
    if (isWord(scan, i + 1, ',') && hasBit(scan, i + 2, FORM) && hasBit(scan, i + 2, NAME)) continue
    if (goesOn(scan, i) || isThingLikeBody(scan, i)) continue
    const left = extendLeft(scan, i, 'head')
    if (left === i || !(hasOwnWord(scan, left, i) || isLongHouse(scan, left, i) || (!FIELD.has(scan.words[i]!) && readGiven(scan, left, i + 1).acronym)))
      continue
    // "Venture Capital": a kind of money
    if (isWord(scan, i, 'capital') && left === i - 1 && OF_MONEY.has(scan.words[left]!)) continue
    // "Quantum Computing": a field of work
    if (isWord(scan, i, 'computing') && left === i - 1 && isWord(scan, left, 'quantum', 'cloud', 'edge', 'mobile', 'spatial', 'cognitive', 'scientific'))
      continue
    // "Example Fire TV", "Largest Growing Companies"
    if ((isWord(scan, i, 'tv') && TELEVISION.has(scan.words[i - 1]!)) || (isWord(scan, i, 'companies') && /est$/.test(scan.words[left]!))) continue
    if (BROAD.has(scan.words[i]!) && !isStraightBehindName(scan, left, i)) continue
    if (
      isWord(scan, left, 'our', 'your') ||
      isStaff(scan, left, i) ||
      isLabel(scan, left, i) ||
      isField(scan, left, i) ||
      isWord(scan, left - 1, 'our', 'your', 'their', 'my', 'his', 'her', 'its')
    )
      continue
    yield { from: left, to: i + 1, rule: 'name-trade' }
  }
}

/** "Vellmark Health", "St. Brannoc's Health": the name's own word stands straight before the trade, and no "and" in the name. */
function isStraightBehindName(scan: Scan, left: number, head: number): boolean {
  for (let i = left; i < head; i++) if (isWord(scan, i, 'and', 'for', 'of')) return false
  // "Vellmark Public Health"
  const isOfAll = isWord(scan, head, 'health') && isWord(scan, head - 1, 'public', 'mental', 'behavioral', 'behavioural')
  const own = isOfAll || isWord(scan, head - 1, "'s") ? head - 2 : head - 1
  const { shape, text } = scan.tokens[own]!
  return own >= left && !isCommonWord(scan.words[own]!) && !hasBit(scan, own, TOPIC) && !(shape === 'upper' && text.length < SHORTEST_ACRONYM)
}

/** What hardly anything but a company ends on, even behind words that everybody uses. */
const HOUSE = new Set(
  'partners capital holdings ventures industries enterprises associates equities securities bancorp pharmaceuticals therapeutics airlines airways motors brewing breweries biosciences publishing'.split(
    ' ',
  ),
)

/** "Global Roads Partners" inside a sentence. */
function isLongHouse(scan: Scan, left: number, head: number): boolean {
  if (scan.style !== 'plain' || head - left < 2 || !HOUSE.has(scan.words[head]!) || isInitial(scan, left) || isOffice(scan, left)) return false
  for (let i = left; i < head; i++) if (!isName(scan, i)) return false
  return !isPlaceWord(scan, left) && !isWord(scan, left - 1, ',', 'of', 'and', '&')
}

function goesOn(scan: Scan, i: number): boolean {
  const next = i + 1
  if (isBoardOfBody(scan, next)) return false
  if (!isName(scan, next) || isApart(scan, i)) return scan.tokens[next]?.text === '&' && isName(scan, next + 1)
  return isOffice(scan, next) || isTitleHead(scan.words[next]!) ? FIELD.has(scan.words[i]!) : true
}

/** "Director of Example Solutions", "Director, Strategic Example Partners": words that everybody uses, behind an office: its field. */
function isField(scan: Scan, left: number, head: number): boolean {
  // "its faculties of Looms and Creative Trades"
  if (isWord(scan, left - 1, 'of') && isWord(scan, left - 2, 'faculty', 'faculties', 'schools', 'departments')) return true
  // "a degree from Linden University in Applied Vellian Sciences"
  if (isWord(scan, left - 1, 'in') && (STUDY.test(scan.words[left - 2] ?? '') || isDegree(scan.tokens[left - 2]?.text ?? ''))) return true
  if (!isWord(scan, left - 1, ',', 'of') || !(isOffice(scan, left - 2) || isTitleHead(scan.words[left - 2] ?? ''))) return false
  for (let i = left; i < head; i++) if (isName(scan, i) && !isCommonWord(scan.words[i]!)) return false
  return true
}

/** "Store Sales and Inventory Associates", "Pre-Sales Consultants": people who work somewhere, by words that everybody uses. */
function isStaff(scan: Scan, left: number, head: number): boolean {
  if (!isWord(scan, head, 'associates', 'consultants', 'accountants', 'contractors')) return false
  for (let i = left; i < head; i++)
    if (isName(scan, i) && !scan.words[i]!.split('-').every((word) => isCommonWord(word) || word === 'pre' || isTitleHead(word.replace(/s$/, '')))) return false
  return true
}

/** Adjectives and seasons that things have. */
const OF_ALL = /[ct]ive$|^(?:multiple|several|many|summer|autumn|payday)$/

/** At least one word that only a name would bear: not a topic, an office, a place, a common adjective. */
function hasOwnWord(scan: Scan, left: number, head: number): boolean {
  const isWeak = scan.style !== 'plain' || isThingTrade(scan.words[head]!)
  // "Prism technology" elsewhere: no name
  if (isWeak && scan.classes.smallTrades.has(`${scan.words[head - 1]} ${scan.words[head]}`)) return false
  for (let i = left; i < head; i++) {
    if (!isName(scan, i)) continue
    if (scan.bits[i]! & (TOPIC | OFFICE | HEAD | COMPANY | OTHER | CALENDAR)) continue
    // "PA Consulting", but "Riverton, PA Consulting"
    // "Baker Robbed Many Times", "A New Milling Model"
    if (i === left && ((scan.style !== 'plain' && /ed$/.test(scan.words[i]!)) || (head - left === 1 && isWord(scan, i, 'new')))) continue
    if (isPlaceWord(scan, i) && head - left < 2 && !(scan.tokens[i]!.shape === 'upper' && !scan.tokens[i]!.text.includes('.') && !isWord(scan, i - 1, ',')))
      continue
    // "Preventive Dentistry", "Online Recruitment", "Summer Fitness"
    if (isWeak && (isCommonWord(scan.words[i]!) || isTitleModifier(scan.words[i]!) || OF_ALL.test(scan.words[i]!))) continue
    if (i === left && isInitial(scan, i) && head - left === 1 && /(?:ing|ed|ly)$/.test(scan.tokens[i]!.lower)) continue
    return true
  }
  return false
}
