import nationalFields from '../lexicons/national-fields.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isPlace, placeKind } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { joinsTopics } from './organization-and.ts'
import { HEAD, OPENER } from './organization-classes.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan, wordsOf } from './organization-walk.ts'

export const MUNICIPALITY = new Set('city port town village county municipality borough township parish shire'.split(' '))
/** Regions whose bodies bear their name as countries' do. */
const NATION = new Set(
  'scotland wales england ulster queensland victoria tasmania ontario québec quebec alberta manitoba saskatchewan yukon catalonia flanders wallonia bavaria'.split(
    ' ',
  ),
)
/** What counties run, under a name without a body's word. */
const COUNTY_SERVICES = new Set(
  'emergency management|emergency services|public health|public works|parks and recreation|parks & recreation|parks|animal control|social services|human services|fire|fire rescue|ems|transit|health and human services'.split(
    '|',
  ),
)
/** Universities and institutes of many towns, by the acronym that they share. */
const CAMPUSES = new Set('IIT IIM IIIT NIT IISER AIIMS UC UT TU RWTH KU SUNY CUNY UNC UMass CSU NTU'.split(' '))
const LONGEST_COUNTY = 3
const PART_OF_COUNTRY = new Set('arctic atlantic pacific northern north southern south eastern east western west central'.split(' '))
/** What towns have, behind their name and a field of work. */
const TOWN_OFFICES = new Set('department division bureau office commission authority agency'.split(' '))
const LONGEST_OFFICE = 9
const LONGEST_NAME = 4
const LONGEST_UNION = 6

let fields: ReadonlySet<string> | null = null

/** Bodies of one place: "the City of Riverton", "United Millers Local 12". */
export function* findLocalBodies(scan: Scan): Generator<Piece> {
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i)) continue
    // "City and County of Riverton"
    if (scan.style === 'plain' && isWord(scan, i, 'city', 'town') && isWord(scan, i + 1, 'and') && isWord(scan, i + 2, 'county') && isWord(scan, i + 3, 'of')) {
      const to = runOfNames(scan, i + 4)
      if (to > i + 4) yield { from: i, to, rule: 'municipality-of' }
      i += 3
      continue
    }
    if (scan.style === 'plain' && MUNICIPALITY.has(scan.words[i]!) && isWord(scan, i + 1, 'of')) {
      // "London Borough of Linden"
      const first = isWord(scan, i, 'borough') && isName(scan, i - 1) && isWord(scan, i - 1, 'london', 'royal', 'metropolitan') ? i - 1 : i
      // "Kansas City of Champions" is no municipality
      if (first === i && isName(scan, i - 1) && !isApart(scan, i - 1) && !isWord(scan, i - 1, 'the')) continue
      // "Port of Registry"
      if (isWord(scan, i, 'port') && isCommonWord(scan.words[i + 2] ?? '') && !isPlaceWord(scan, i + 2)) continue
      const office = endOfOffice(scan, i + 2)
      const to = office ?? runOfNames(scan, i + 2)
      if (to > i + 2 && !isPlace(scan.doc.plain.slice(scan.tokens[i]!.start, scan.tokens[to - 1]!.end)))
        yield { from: first, to, rule: office === null ? 'municipality-of' : 'municipality-office' }
    } else if (scan.style === 'plain' && CAMPUSES.has(scan.tokens[i]!.text) && isCampus(scan, i + 1)) {
      yield { from: i, to: i + 2, rule: 'campus-place' }
    } else if (scan.style === 'plain' && isOfCountry(scan, i)) {
      yield { from: startOfTopics(scan, isCountryOfTwo(scan, i) ? i - 1 : i), to: i + 1, rule: 'topic-country' }
    } else if (scan.style === 'plain' && isOfRegion(scan, i)) {
      // "Queensland Health", "Transport for London"
      yield isWord(scan, i, 'health') ? { from: i - 1, to: i + 1, rule: 'region-service' } : { from: i, to: runOfNames(scan, i + 2), rule: 'region-service' }
    } else if (scan.style === 'plain' && isWord(scan, i, 'county') && isName(scan, i - 1) && !isApart(scan, i - 1)) {
      const to = endOfService(scan, i + 1)
      if (to !== null) yield { from: startOfCounty(scan, i), to, rule: 'county-service' }
    } else if (scan.style === 'plain' && isVisit(scan, i)) {
      yield { from: i, to: runOfNames(scan, i + 1), rule: 'visit-place' }
    } else if (isWord(scan, i, 'local', 'post', 'lodge') && scan.tokens[i + 1]?.shape === 'number' && i + 1 < scan.to) {
      let from = i
      while (from > scan.from && i - from < LONGEST_UNION && isName(scan, from - 1) && !isApart(scan, from - 1) && !isWord(scan, from - 1, 'the')) from--
      if (from < i) yield { from, to: i + 2, rule: 'union-local' }
      // "Local 12 of the Brotherhood of Millers"
      else if (isWord(scan, i, 'local') && isWord(scan, i + 2, 'of') && isWord(scan, i + 3, 'the') && isName(scan, i + 4))
        yield { from: i, to: endOfUnion(scan, i + 4), rule: 'union-local' }
    }
  }
}

/** "Brotherhood of Millers and Weavers" */
function endOfUnion(scan: Scan, from: number): number {
  let to = runOfNames(scan, from)
  while (to - from < LONGEST_OFFICE && isWord(scan, to, 'of', 'and') && isName(scan, to + 1)) {
    const end = runOfNames(scan, to + 1)
    if (isWord(scan, to, 'and') && !scan.words[end - 1]!.endsWith('s')) break
    to = end
  }
  return to
}

/** "Transport Linden" for a country of that name: what such bodies are for stands before it, and nothing behind. */
function isOfCountry(scan: Scan, i: number): boolean {
  if (!isName(scan, i - 1) || isApart(scan, i - 1) || (isName(scan, i + 1) && !isApart(scan, i))) return false
  if (isWord(scan, i, 'america', 'us', 'usa') || isWord(scan, i + 1, ',') || isWord(scan, i + 1, "'s")) return false
  const kind = placeKind(scan.tokens[i]!.text)
  const first = isCountryOfTwo(scan, i) ? i - 1 : i
  if (first === i && kind !== 'country' && !(kind === 'region' && NATION.has(scan.words[i]!))) return false
  const from = startOfTopics(scan, first)
  if (isWord(scan, from - 1, "'s", '&') || (isName(scan, from - 1) && !isApart(scan, from - 1))) return false
  fields ??= lexiconSet(nationalFields)
  // "Transport Arctic Linden"
  const to = PART_OF_COUNTRY.has(scan.words[first - 1]!) ? first - 1 : first
  if (!fields.has(scan.words.slice(from, to).join(' '))) return false
  return first < i || !isPlace(`${scan.tokens[i - 1]!.text} ${scan.tokens[i]!.text}`)
}

/** "Queensland *Health*", "*Transport* for London": what regions and large towns run, and nothing in capitals around it. */
function isOfRegion(scan: Scan, i: number): boolean {
  if (isWord(scan, i, 'health'))
    return isName(scan, i - 1) && NATION.has(scan.words[i - 1]!) && !isApart(scan, i - 1) && !isName(scan, i - 2) && !isName(scan, i + 1)
  if (!isWord(scan, i, 'transport') || !isWord(scan, i + 1, 'for') || !isName(scan, i + 2) || isName(scan, i - 1) || isWord(scan, i - 1, 'of', 'for'))
    return false
  return isPlaceWord(scan, i + 2) || isWord(scan, i + 2, 'nsw', 'greater')
}

/** "South *Linden*" */
function isCountryOfTwo(scan: Scan, i: number): boolean {
  return isName(scan, i - 1) && placeKind(`${scan.tokens[i - 1]!.text} ${scan.tokens[i]!.text}`) === 'country'
}

/** "IIT *Linden*": a known place, and no name that goes on. */
function isCampus(scan: Scan, i: number): boolean {
  return isName(scan, i) && !isApart(scan, i - 1) && !isName(scan, i + 1) && !isWord(scan, i - 2, '(') && isPlace(scan.tokens[i]!.text)
}

/** "Linden County *Emergency Management*": the end of what a county runs; null if the name goes on or is none. */
function endOfService(scan: Scan, at: number): number | null {
  for (const length of [3, 2, 1]) {
    const to = at + length
    if (to > scan.to || isApart(scan, at - 1) || !COUNTY_SERVICES.has(wordsOf(scan, at, to)) || !isName(scan, at) || !isName(scan, to - 1)) continue
    return isName(scan, to) && !isApart(scan, to - 1) && !isOffice(scan, to) && !isTitleHead(scan.words[to]!) ? null : to
  }
  return null
}

function startOfCounty(scan: Scan, county: number): number {
  let from = county
  while (isName(scan, from - 1) && !isApart(scan, from - 1) && county - from < LONGEST_COUNTY && !hasBit(scan, from - 1, OPENER | HEAD)) from--
  return from
}

/** "Visit Linden", "Destination Linden": boards that bring guests to a place; first in a sentence it is an invitation. */
function isVisit(scan: Scan, i: number): boolean {
  if (
    !isWord(scan, i, 'visit', 'destination', 'invest', 'discover') ||
    isInitial(scan, i) ||
    isWord(scan, i - 1, 'to', ',', 'please', 'can', 'you') ||
    isName(scan, i - 1) ||
    !isName(scan, i + 1) ||
    isApart(scan, i)
  )
    return false
  return scan.tokens[i]!.shape === 'capital' && isPlaceWord(scan, i + 1)
}

function startOfTopics(scan: Scan, at: number): number {
  let from = at
  while (isName(scan, from - 1) && !isApart(scan, from - 1) && at - from < 2) from--
  return from
}

/** "City of *Linden Oaks Parks and Recreation Department*": behind the last office of the town that its name closes on, over "and"; null if it closes on none. */
function endOfOffice(scan: Scan, from: number): number | null {
  let end: number | null = null
  for (let i = from; i < from + LONGEST_OFFICE && (isName(scan, i) || isWord(scan, i, 'and', '&')) && !(i > from && isApart(scan, i - 1)); i++) {
    if (isOffice(scan, i) || (!isName(scan, i) && !joinsTopics(scan, i - 1, i + 1))) return end
    if (isName(scan, i) && i > from && TOWN_OFFICES.has(scan.words[i]!)) end = i + 1
  }
  return end
}

function runOfNames(scan: Scan, from: number): number {
  let to = from
  while (to < scan.to && to - from < LONGEST_NAME && !isOffice(scan, to) && (to === from || !isApart(scan, to - 1))) {
    if (isName(scan, to)) to++
    // "Linden im Moor", "Linden del Mar"
    else if (to > from && isWord(scan, to, 'im', 'am', 'upon', 'sur', 'del', 'di', 'do', 'la') && isName(scan, to + 1)) to += 2
    else break
  }
  // "City of Linden City Manager"
  return to - from > 1 && isOffice(scan, to) && MUNICIPALITY.has(scan.words[to - 1]!) ? to - 1 : to
}
