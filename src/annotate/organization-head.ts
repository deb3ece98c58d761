import commonHeadWords from '../lexicons/common-body-heads.txt'
import commonModifierWords from '../lexicons/common-body-modifiers.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { isPlace, placeKind } from '../text/places.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { isBoardOfBody, startOfHouse } from './organization-board.ts'
import { endOfBranch, endOfParent, endOfTown, endOfUniversity, isNumber, isNumberedDistrict } from './organization-branch.ts'
import { BANK, CALENDAR, COMPANY, COMPOUND, FORM, HEAD, NAME, OFFICE, OPENER, OTHER, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { readComplement } from './organization-complement.ts'
import { hasAnd, hasKindOrName, hasOwnWord, isAnyOfKind, isOfAll, isOwnGovernment, isOwnService, isThingLikeBody, isTown } from './organization-head-words.ts'
import { extendLeft, withoutRepeat } from './organization-left.ts'
import { isBodyAt } from './organization-topic-list.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan, wordsOf } from './organization-walk.ts'

let commonHeads: ReadonlySet<string> | null = null
let commonModifiers: ReadonlySet<string> | null = null
/** "Departments": the end of two names. */
export const PLURAL_HEAD = new Set('departments department ministries offices bureaus committees universities divisions'.split(' '))
const DIRECTION = /^(?:northern|southern|eastern|western|central|middle|\d.*)$/
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/
const CHAMBERS = new Set('senate assembly congressional house legislative parliamentary judicial'.split(' '))
const LONGEST_LABEL = 6
const COUNTED = new Set('section chapter unit district division precinct wing'.split(' '))
/** Houses of which there are many: a kind of them in a headline is none. */
const KIND = new Set(
  'schools school clinics clinic colleges college hospitals hospital centers center centres centre library libraries museums museum clubs club units unit'.split(
    ' ',
  ),
)
/** Whom and where bodies rescue: "Linden Fire Rescue". */
const RESCUED = new Set('fire mountain cave sea air animal wildlife dog cat pet lifeboat water'.split(' '))
/** What closes a name behind one word alone: a town or a word of its own stands before both. */
const OF_TOWNS = new Set('station garden gardens shelter jail prison facility home kitchen pantry park'.split(' '))
const SURNAME_TOO = new Set('church bank banks chambers chapman temple hall'.split(' '))
const LAW = new Set('act law bill code program treaty amendment regulations regulation rule'.split(' '))

/** "Riverton Police Department", "Department of Health and Human Services", "U.S. Attorney's Office for the District of …". */
export function* findHeads(scan: Scan): Generator<Piece> {
  if (!(scan.all & HEAD)) return
  for (let i = scan.from; i < scan.to; i++) {
    if (!hasBit(scan, i, HEAD) || !isName(scan, i) || isClosedLater(scan, i)) continue
    const house = startOfHouse(scan, i)
    if (house !== null) yield { from: house, to: i, rule: 'house-of-board' }
    if (house !== null || isBoardOfBody(scan, i)) continue
    const left = extendLeft(scan, i, 'head')
    const complement = readComplement(scan, i)
    if (complement === 'person' || (complement && isBoardOfHouse(scan, i, complement.to))) continue
    const whole = complement === null ? endOfBranch(scan, left, i + 1) : left === i ? endOfTown(scan, i, complement.to) : complement.to
    const end = withoutRepeat(scan, left, whole)
    if (isOther(scan, i, end) || isRefused(scan, left, i, complement !== null) || isCut(scan, left)) continue
    yield { from: left, to: end, rule: complement ? (left < i ? 'words-head-of' : 'head-of') : 'words-head' }
    const parent = complement ? null : endOfParent(scan, left, i)
    if (parent !== null && !isRefused(scan, left, parent - 1, false)) yield { from: left, to: parent, rule: 'head-part' }
    const university = endOfUniversity(scan, left, end)
    if (university !== null) yield { from: left, to: university, rule: 'head-part' }
    // "Department of Monitoring of the State Waters Committee" is also called by its first half
    if (complement && complement.inner !== null && !isRefused(scan, left, i, complement.inner > i + 1))
      yield { from: left, to: complement.inner, rule: 'head-part' }
  }
}

/** "Departments of Justice and Health": the end of two names; in headlines: a name whose first words are unknown. */
function isCut(scan: Scan, left: number): boolean {
  const before = left - 1
  // "at the offices of Linden Bank", but "the departments of Justice and Loom Services"
  if (
    isWord(scan, before, 'of') &&
    PLURAL_HEAD.has(scan.words[before - 1] ?? '') &&
    (isName(scan, before - 1) || isWord(scan, before - 1, 'departments', 'ministries', 'universities'))
  )
    return true
  if (scan.style === 'plain' || !isName(scan, before) || isApart(scan, before)) return false
  return !hasBit(scan, before, OPENER | OFFICE | CALENDAR) && !/(?:s|ed)$/.test(scan.words[before]!)
}

/** "advisory Board of Linden Ventures": the house is the body. */
function isBoardOfHouse(scan: Scan, head: number, to: number): boolean {
  if (!isWord(scan, head + 1, 'of')) return false
  // "the Executive Board of the Linden Fund": what every house has
  const inner = isWord(scan, head + 2, 'the') ? head + 3 : head + 2
  if (isWord(scan, head, 'board') && isName(scan, head - 1) && isCommonBody(scan.words[head]!, scan.words[head - 1]!) && isBodyAt(scan, inner)) return true
  return isWord(scan, head, 'board') && (hasBit(scan, to - 1, COMPANY | FORM) || (to === head + 3 && isNameOfHouse(scan, to - 1)))
}

/** "GlassLoom", "Vellmark", no field of work, no place, no word that everybody uses. */
function isNameOfHouse(scan: Scan, i: number): boolean {
  const { shape } = scan.tokens[i]!
  if (shape === 'mixed') return true
  return (
    scan.style === 'plain' &&
    shape === 'capital' &&
    !hasBit(scan, i, TOPIC | HEAD | OFFICE | OTHER | CALENDAR) &&
    !isCommonWord(scan.words[i]!) &&
    !isPlaceWord(scan, i)
  )
}

/** A later word of the same run closes the name: "School" in "School Board". */
function isClosedLater(scan: Scan, i: number): boolean {
  // "the Mill Safety Divisions Fraud Section", its apostrophe lost
  if (hasBit(scan, i, POSSESSIVE) || isBoardOfBody(scan, i + 1)) return false
  for (let j = i + 1; isName(scan, j) && !isApart(scan, j - 1) && !isOffice(scan, j) && !hasBit(scan, j, CALENDAR); j++)
    if (scan.bits[j]! & (HEAD | FORM) || (scan.bits[j]! & COMPANY && !hasBit(scan, j + 1, NAME))) return true
  return false
}

/** "Former Ohio School Superintendent Charged": a house of its kind somewhere, in a headline. */
function isOfPlaceInHeadline(scan: Scan, left: number, head: number): boolean {
  if (scan.style === 'plain' || !KIND.has(scan.words[head]!) || !(isOffice(scan, head + 1) || isTitleHead(scan.words[head + 1] ?? ''))) return false
  const place = scan.doc.plain.slice(scan.tokens[left]!.start, scan.tokens[head - 1]!.end)
  return isPlace(place) && (isWord(scan, left - 1, 'former', 'ex', 'ex-') || placeKind(place) === 'region')
}

/** The run goes on to something that is no body: "University Avenue", "Health Service Act". */
function isOther(scan: Scan, head: number, end: number): boolean {
  let last = -1
  if (hasBit(scan, end - 1, POSSESSIVE)) return false
  if (isLawAhead(scan, end) || (isWord(scan, end - 1, 'services') && isWord(scan, end, 'tax', 'taxes'))) return true
  if (isWord(scan, end + 1, 'annual') && isNumber(scan, end)) return false
  for (let j = end; isName(scan, j) && !isApart(scan, j - 1) && j < end + 4 && !isOffice(scan, j); j++) last = j
  if (last < 0) return isWord(scan, end, "'s") && isWord(scan, end + 1, 'day') && isName(scan, end + 1)
  // "Foundation for Clean Rivers Programme Manager"
  if (isOffice(scan, last + 1) && isTitleModifier(scan.words[last]!)) return false
  return hasBit(scan, last, OTHER) || (hasBit(scan, end, OTHER) && head === end - 1)
}

/** "Uniformed Services Employment and Reemployment Rights Act": the name of a law that holds a body's word. */
function isLawAhead(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 9 && (isName(scan, i) || isWord(scan, i, 'and', '&')) && !isOffice(scan, i); i++)
    if (isName(scan, i) && LAW.has(scan.words[i]!)) return true
  return false
}

function isRefused(scan: Scan, left: number, head: number, hasComplement: boolean): boolean {
  const lower = scan.words[head]!
  const modifiers = head - left
  if (COUNTED.has(lower) && isNumber(scan, head + 1)) return !isNumberedDistrict(scan, head)
  // "1143 S. *Linden Court*, Suite 507": a street
  if (lower === 'court' && isWord(scan, head + 1, ',') && isWord(scan, head + 2, 'suite', 'ste', 'apt', 'unit', 'floor', 'room')) return true
  // "League One": a competition of many clubs
  if (lower === 'league' && isWord(scan, head + 1, 'one', 'two') && isName(scan, head + 1)) return true
  // "48th Senate District", "118th Assembly district"
  if (
    ORDINAL.test(scan.words[left]!) &&
    (lower === 'district' ? CHAMBERS.has(scan.words[head - 1]!) : CHAMBERS.has(lower) && isWord(scan, head + 1, 'district'))
  )
    return true
  // "a Regional Centre of Excellence for Mills": what a house is said to be
  if (/^cent(?:er|re)s?$/.test(lower) && isOfExcellence(scan, head) && !hasOwnWord(scan, left, head)) return true
  // "a Fund of Funds"
  if (lower === 'fund' && isWord(scan, head + 2, 'funds')) return true
  // "a Foreign Bank", "an Offshore Bank"
  if (lower === 'bank' && modifiers === 1 && isWord(scan, left, 'foreign', 'offshore', 'commercial', 'local', 'foreign-owned', 'private')) return true
  if (hasComplement) return lower === 'district' || lower === 'chapter' || (lower === 'party' && modifiers === 0) || lower === 'services'
  if (modifiers === 0) return !(COMPOUND.test(lower) || BANK.test(scan.tokens[head]!.text)) || isInitial(scan, head)
  if (lower === 'friends' || isWord(scan, left, 'operation') || isLabel(scan, left, head)) return true
  // "Chief Mills & Network Officer"
  if (isAnyOfKind(scan, left, head) || (isWord(scan, left - 1, 'chief') && (lower === 'office' || isWord(scan, head + 1, 'officer')))) return true
  // "a Police Station", "the National Botanical Garden": what many towns and lands have
  if (OF_TOWNS.has(lower)) return !hasOwnWord(scan, left, head - 1)
  // "the Roe Lecture Endowment"
  if (lower === 'endowment' && /^(?:lecture|lectureship|prize|award|scholarship)$/.test(scan.words[head - 1]!)) return true
  const words = wordsOf(scan, left, head + 1)
  if (modifiers === 1 && isCommonBody(lower, scan.words[left]!)) return true
  // "Linden Photo Gallery"
  if (isThingLikeBody(scan, head)) return true
  // "named "Best Mill Bank in the East"": an award
  if (isWord(scan, left, 'best') && (isWord(scan, left - 1, '"', 'as', 'named') || scan.style !== 'plain')) return true
  const only = modifiers === 1 ? scan.words[left]! : null
  // "Jane Church", and in headlines "New Rules for Rural Clinics"
  if (isPersonOf(scan, left, head) || isOfPlaceInHeadline(scan, left, head)) return true
  if (only !== null && scan.style !== 'plain' && KIND.has(lower) && isCommonWord(only) && !isPlaceWord(scan, left) && !hasBit(scan, left, POSSESSIVE))
    return true
  const before = scan.tokens[head - 1]!.lower
  if (isPlace(words)) return true
  if (modifiers === 1 && /^(?:deputy|assistant|associate|chief|acting)$/.test(before)) return true
  // "the Working Group", but "the Rivers Research Group"
  if (lower === 'group') return modifiers < (before === 'working' ? 2 : 3) || isInitial(scan, left)
  // "Second Class Upper Division": a degree; "the Supreme and Subordinate Courts": two bodies
  if (lower === 'division' && (before === 'upper' || before === 'lower')) return true
  if (lower === 'courts' && hasAnd(scan, left, head)) return true
  // "Linden Student Associations": all of a kind
  if (lower === 'associations' && isOfAll(scan, left, head)) return true
  if (lower === 'fund' && !/^(?:monetary|defen[cs]e|pension|hedge|endowment)$/.test(before)) return !hasOwnWord(scan, left, head)
  if (lower === 'district') return DIRECTION.test(before) || !hasBit(scan, head - 1, TOPIC | HEAD)
  // "Political Science and Business Administration": a field of study
  if (lower === 'administration' && (before === 'public' || (before === 'business' && !isWord(scan, head - 2, 'small')))) return true
  // "Men's Ministry": what a church does for some
  if (lower === 'ministry' && (before === "'s" || before === "'" || /^(?:youth|music|campus|prison|jail|outreach|teaching|preaching|children)$/.test(before)))
    return true
  // "Linden Shopping Centre": a site
  if (/^cent(?:er|re)$/.test(lower) && /^(?:shopping|convention|conference|retail)$/.test(before)) return true
  if (lower === 'administration') return modifiers === 1 || /-/.test(before) || !hasBit(scan, head - 1, TOPIC | HEAD | COMPANY)
  if (lower === 'government' && before === 'state' && modifiers > 1) return false
  if (lower === 'government') return !isPlaceWord(scan, head - 1) && !/(?:an|sh|ese|ch|ic)$/.test(before) && !isOwnGovernment(scan, left, head)
  // "Linden ISD" in running text, not "Growth in Linden ISD" in Words Set in Capitals
  // "Linden PD", no "Mill PD"
  if (lower === 'pd' || lower === 'fd') return scan.style !== 'plain' || scan.tokens[head]!.shape !== 'upper' || modifiers > 3 || !isTown(scan, left, head)
  if (lower === 'isd' || lower === 'cisd') return scan.style !== 'plain' || modifiers > 3
  if (lower === 'rescue')
    return !(RESCUED.has(before === '&' ? scan.words[head - 2]! : before) || isWord(scan, head - 2, 'search')) || !hasOwnWord(scan, left, head)
  if (lower === 'chambers') return modifiers === 1 || isFirstName(scan.words[left]!)
  if (lower === 'system' || lower === 'archive' || lower === 'archives' || lower === 'elementary') return !hasOwnWord(scan, left, head)
  // "Women's First Team": one of the teams of a club
  if (lower === 'team' && (/^(?:first|reserve|senior|youth)$/.test(before) || isWord(scan, head + 1, 'member', 'lead', 'leader', 'captain', 'manager')))
    return true
  if (lower === 'services' && /^(?:financial|professional|managed|digital|creative|media|consulting|technical|support|cloud|advisory)$/.test(before))
    return !hasOwnWord(scan, left, head)
  if (lower === 'services') return modifiers < 2 ? !isOwnService(scan, left) : !hasKindOrName(scan, left, head)
  if (lower === 'exchange') return !/^(?:stock|mercantile|commodity|futures|options|securities|venture|metal)$/.test(before)
  if (lower === 'police') return isName(scan, head + 1)
  // "Paper Hat Party", "Speaking Porch Camera"
  if (lower === 'party') return isCommonWord(before) && !hasBit(scan, head - 1, TOPIC) && !isPlaceWord(scan, head - 1) && !isWord(scan, head - 1, "'s", "'")
  if (lower === 'camera') return !hasOwnWord(scan, left, head)
  if (lower === 'cabinet' || lower === 'team' || lower === 'branch') return modifiers === 1
  if (/^(?:section|chapter|panel|wing|fleet|mission|exchange|faculty|registry)$/.test(lower)) return modifiers === 1 && isInitial(scan, left)
  return false
}

/** "of Excellence", "of Academic Excellence" */
function isOfExcellence(scan: Scan, head: number): boolean {
  return isWord(scan, head + 1, 'of') && (isWord(scan, head + 2, 'excellence') || isWord(scan, head + 3, 'excellence'))
}

/** "Jane Church", "Jane E. Church": a person whose surname is a body's word. */
export function isPersonOf(scan: Scan, left: number, head: number): boolean {
  if (head === left || head - left > 2 || !SURNAME_TOO.has(scan.words[head]!)) return false
  const first = scan.words[left]!
  return isFirstName(first) && !isCommonWord(first) && (head - left === 1 || scan.tokens[left + 1]!.text.length < 3 || isFirstName(scan.words[left + 1]!))
}

/** "Executive Board": what every company and every office has shows no body of its own. */
export function isCommonBody(head: string, modifier: string): boolean {
  commonHeads ??= lexiconSet(commonHeadWords)
  commonModifiers ??= lexiconSet(commonModifierWords)
  return commonHeads.has(head) && commonModifiers.has(modifier)
}

/** "• Wide Talent Network: …" at the start of a point: words that everybody uses say what is on offer. */
export function isLabel(scan: Scan, left: number, head: number): boolean {
  if (scan.isList || !isInitial(scan, left)) return false
  // "Excessive Agency Control & Risk Management: …"
  let end = head + 1
  while (end < head + LONGEST_LABEL && (isName(scan, end) || isWord(scan, end, '&', 'and', 'of', 'for'))) end++
  if (!isWord(scan, end, ':') || end + 1 >= scan.to) return false
  for (let i = left; i < head; i++)
    if (isName(scan, i) && (isPlaceWord(scan, i) || !(isCommonWord(scan.words[i]!) || /(?:i[sz]ed|ing)$/.test(scan.words[i]!)))) return false
  return true
}
