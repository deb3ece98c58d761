import { isCommonWord, isFirstName, isParticle, isSurname } from '../text/name-words.ts'
import { isTitleHead } from '../text/title-words.ts'
import { AGENCY, isBehindOf, isInComplement, isOwn, joinsFields, joinsNames, joinsTopics, lettersFrom, startOfList } from './organization-and.ts'
import { CALENDAR, COMPANY, HEAD, OFFICE, OPENER, POSSESSIVE, TOPIC } from './organization-classes.ts'
import { GUILD } from './organization-complement.ts'
import { isEveryday } from './organization-everyday.ts'
import { belongsBeforeOf } from './organization-of.ts'
import { isPossessor } from './organization-possessor.ts'
import { isCountyOfRegion, isRegionBetweenCommas } from './organization-region.ts'
import { gluedLength, hasBit, isApart, isInitial, isLink, isName, isOffice, isPlaceWord, isWord, repeatedLength, type Scan } from './organization-walk.ts'

/** An address that exports glue to the name behind it. */
const SITE = /\.(?:com|org|net|io)$/
/** "Riverton-based" */
const BASED = /-(?:based|led|owned|backed|area|born|style|wide|listed|funded|headquartered|class|related|winning)$/
/** Bodies that bear a number: "512 Squadron". */
const NUMBERED = new Set('squadron precinct battalion regiment brigade wing division'.split(' '))
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/
/** Words that join clauses, and verbs that open questions (“Can Congress help?”): no name runs over them, capital or not. */
const CLAUSE = new Set(
  "can could would should must does did we're they're you're it's let's while when because since until although though whether why how what which that than if".split(
    ' ',
  ),
)
/** Ranks that give houses and towns their names: "Queen City Mills, LLC", "King Linden University". */
const ROYAL = new Set('king queen prince princess emperor'.split(' '))
/** Parts of a house that headlines name with the acronym of the house. */
const HOUSES_IN_TITLES = new Set('council board foundation senate committee commission'.split(' '))
/** What two fields with "and the" between them belong to. */
const COMMITTEE = new Set('committee subcommittee commission council caucus authority agency'.split(' '))
/** Parts of a country that have a council. */
const AREAS = new Set('riding isle isles vale city borough forest'.split(' '))
/** What bodies are there to do: "Prevention of Mildew Bureau". */
const AIMS = new Set('preservation prevention protection promotion conservation control registration regulation development'.split(' '))
/** Houses for many of a kind: "Soldiers' Home". */
const HOME_OF_MANY = new Set('library museum hospital home school college fund foundation trust club institute hall'.split(' '))
const OFFICE_HEAD = new Set('offices office department dept service bureau division association society unit court council academy cabinet'.split(' '))

/** Where the name that ends before `right` starts: over words in capitals, "&", possessives of offices, "and" between topics. */
export function extendLeft(scan: Scan, head: number, kind: 'head' | 'company'): number {
  let left = startBehindTitle(scan, head) ?? head
  if (left < head) return left
  while (left > scan.from && head - left < 16 && !isApart(scan, left - 1)) {
    const before = left - 1
    if (gluedLength(scan.tokens[left]!) > 0) break
    if (isName(scan, before)) {
      if (stopsLeft(scan, before, left, kind)) break
      left = before
      continue
    }
    if (scan.tokens[before]!.shape === 'number' && left === head && NUMBERED.has(scan.words[head]!)) {
      left = before
      break
    }
    // "Linden 3D Construction Corp."
    if (kind === 'company' && scan.tokens[before]!.shape === 'number' && isName(scan, before - 1) && !isApart(scan, before - 1)) {
      left = before
      continue
    }
    const jump = crossLeft(scan, before, left, head, kind)
    if (jump === null) break
    left = jump
  }
  // "May 9th Committee", "October 3rd Foundation": named after a day
  if (ORDINAL.test(scan.words[left]!) && hasBit(scan, left - 1, CALENDAR) && left < head) left--
  return skipRepeated(scan, trimLeft(scan, left, head), head)
}

const MOST_BEHIND_TITLE = 6

/** "Jane Roe, President, *Weirholm Mills* Board": in a line that is set in capitals, the name starts behind the comma of the title. */
function startBehindTitle(scan: Scan, head: number): number | null {
  if (scan.style !== 'title') return null
  let from = head
  while (head - from < MOST_BEHIND_TITLE && isName(scan, from - 1) && !isApart(scan, from - 1) && !isOffice(scan, from - 1)) from--
  return isWord(scan, from - 1, ',') && isTitleHead(scan.words[from - 2] ?? '') && !hasBit(scan, from, OPENER) ? from : null
}

function stopsLeft(scan: Scan, before: number, left: number, kind: 'head' | 'company'): boolean {
  const { lower, text } = scan.tokens[before]!
  // "SOURCE Linden Mills, Inc.", the last line of a wire
  if (text === 'SOURCE' && scan.tokens[left]!.shape !== 'upper') return true
  if (CLAUSE.has(lower) || (kind === 'head' && SITE.test(text))) return true
  if (hasBit(scan, before, CALENDAR | POSSESSIVE) || BASED.test(text)) return true
  if (lower === 'the' || lower === 'a' || lower === 'an') return true
  // "Vice Enforcement Division"
  if (lower === 'vice') return !isWord(scan, left, 'enforcement', 'squad', 'unit', 'section', 'crimes', 'division')
  // "Bishop Family Foundation"
  if (isOffice(scan, before) && isWord(scan, left, 'family')) return false
  if (isOffice(scan, before) && scan.style === 'plain' && ROYAL.has(lower)) return false
  if (isOffice(scan, before)) return !(OFFICE_HEAD.has(scan.tokens[left]!.lower) || isOffice(scan, left) || isPossessor(scan.tokens[left]!.lower))
  if (scan.style === 'plain') return false
  if (kind === 'company') return hasBit(scan, before, OPENER)
  // "Roe Named to LORA Council": an acronym of its own
  if (
    scan.style === 'title' &&
    scan.tokens[before]!.shape === 'upper' &&
    text.length > 2 &&
    !isCommonWord(lower) &&
    (scan.isList || HOUSES_IN_TITLES.has(scan.words[left]!))
  )
    return false
  // Words Set in Capitals: only what is at home in the names of bodies
  return (
    !hasBit(scan, before, TOPIC | HEAD) &&
    !isPlaceWord(scan, before) &&
    !/^(?:county|city|state|district|u\.s|us|united|states|royal|american|british|canadian)$/.test(lower)
  )
}

function crossLeft(scan: Scan, before: number, left: number, head: number, kind: 'head' | 'company'): number | null {
  const { text, lower } = scan.tokens[before]!
  const far = before - 1
  if (text === "'s" || text === "'") {
    if (!isName(scan, far) || scan.tokens[before]!.start !== scan.tokens[far]!.end) return null
    if (isWord(scan, far, 'state') && isWord(scan, left, 'attorney', 'attorneys')) return far
    // "St. Brannoc's Medical Center"
    if (isWord(scan, far - 1, 'st', 'saint') && isName(scan, far - 1)) return far - 1
    if (isOffice(scan, far) || isPossessor(scan.tokens[far]!.lower)) return far
    // "Vice-Chancellors' Committee"
    if (text === "'" && isTitleHead(scan.words[far]!.replace(/s$/, ''))) return far
    // "European Millers' Federation"
    if (text === "'" && scan.style === 'plain' && GUILD.has(scan.words[head]!) && !isSurname(scan.words[far]!)) return far
    // "Young Ladies' Library", not "the Democrats' Committee"
    if (text === "'" && scan.style === 'plain' && HOME_OF_MANY.has(scan.words[head]!) && isOfMany(scan.words[far]!)) return far
    return kind === 'company' && text === "'s" && !isName(scan, far - 1) && !isPlaceWord(scan, far) ? far : null
  }
  // "Riverton/Linden Council"
  if (text === '/')
    return isName(scan, far) &&
      // "Jane Roe/Linden News"
      !(isName(scan, far - 1) && isFirstName(scan.words[far - 1]!) && !isCommonWord(scan.words[far - 1]!)) &&
      scan.tokens[far]!.end === scan.tokens[before]!.start &&
      scan.tokens[left]!.start === scan.tokens[before]!.end &&
      !stopsLeft(scan, far, left, kind)
      ? far
      : null
  // "March & Partners"
  if (text === '&' || text === '+')
    return isName(scan, far) &&
      ((hasBit(scan, far, CALENDAR | OFFICE) && !isName(scan, far - 1) && (kind === 'company' || hasBit(scan, left, COMPANY))) ||
        !stopsLeft(scan, far, left, kind))
      ? far
      : null
  // "Linden *Mills* and Orsted Mills"
  if (lower === 'and' && scan.words[far] === scan.words[head] && isName(scan, far - 1)) return null
  // "Apple *and* Linden Software"
  if (lower === 'and' && isEveryday(scan, far)) return null
  if (lower === 'and' && isWord(scan, far, ',') && hasBit(scan, far - 1, TOPIC) && isName(scan, far - 1) && left < head && hasBit(scan, left, TOPIC))
    return startOfList(scan, far - 1)
  if (lower === 'and' && isWord(scan, far - 1, ',') && isName(scan, far) && left < head && joinsTopics(scan, far, left)) return startOfList(scan, far)
  // "Linden Customs *and* Border Mills Bureau (BMB)"
  if (lower === 'and' && isWord(scan, head + 1, '(') && lettersFrom(scan, left, head) === scan.tokens[head + 2]?.text) return null
  // "Linden Chamber of Commerce *and* East Mills Corporation"
  if (lower === 'and' && kind === 'company' && isWord(scan, far - 1, 'of') && isWord(scan, far - 2, 'chamber') && !hasBit(scan, left, TOPIC)) return null
  // "Port of Entry *and* Border Patrol"
  if (lower === 'and' && isInComplement(scan, far)) return null
  // "the Bo and Jane Linden Family Foundation"
  if (
    lower === 'and' &&
    isWord(scan, head, 'foundation', 'trust', 'fund', 'endowment', 'institute', 'library', 'museum') &&
    head - left > 1 &&
    isName(scan, far) &&
    isFirstName(scan.words[far]!) &&
    isFirstName(scan.words[left]!) &&
    !isName(scan, far - 1)
  )
    return far
  if (lower === 'and' && isWord(scan, far, 'search') && isWord(scan, left, 'rescue')) return far
  if (lower === 'and')
    return isName(scan, far) && left < head && (joinsTopics(scan, far, left) || joinsNames(scan, far, left, head) || joinsFields(scan, far, left, head))
      ? far
      : null
  // "Anton de Loring University"
  if (scan.tokens[before]!.shape === 'lower' && isParticle(text)) {
    // "Van den Loom Mills B.V."
    if (isWord(scan, far, 'van', 'von') && isOwn(scan, left)) return far
    return kind === 'head' && left < head && isOwn(scan, far) && isOwn(scan, left) ? far : null
  }
  // "Education and the Workforce Committee"
  if (
    lower === 'the' &&
    isWord(scan, far, 'and') &&
    isName(scan, far - 1) &&
    left === head - 1 &&
    hasBit(scan, left, TOPIC) &&
    hasBit(scan, far - 1, TOPIC) &&
    COMMITTEE.has(scan.words[head]!) &&
    !isBehindOf(scan, far - 1)
  )
    return far - 1
  // "Our Lady of Linden School"
  if (lower === 'of' && isWord(scan, far, 'lady') && isWord(scan, far - 1, 'our') && isName(scan, far - 1)) return far - 1
  if (lower === 'of' && isName(scan, far) && !isOffice(scan, far) && hasBit(scan, far, HEAD) && (kind === 'company' || hasBit(scan, left, TOPIC)))
    return kind === 'company' && /^(?:board|committee|division|department|subsidiary|unit|office)$/.test(scan.tokens[far]!.lower) ? null : far
  // "*East Riding* of Linden Council"
  if (lower === 'of' && isWord(scan, head, 'council') && left < head && isName(scan, far) && AREAS.has(scan.words[far]!)) return far
  // "the *Preservation* of Mills Board"
  if (lower === 'of' && left === head - 1 && isName(scan, far) && AIMS.has(scan.words[far]!) && isWord(scan, far - 1, 'the') && AGENCY.has(scan.words[head]!))
    return far
  if (lower === 'of' && kind === 'head' && isLink(scan, before) && left < head && belongsBeforeOf(scan, far)) return far
  // "Linden, Calif., Police Department", but "in Linden, Calif., Vellmark Dental"
  if (text === ',' && hasBit(scan, head, HEAD) && (isRegionBetweenCommas(scan, before, left) || isCountyOfRegion(scan, far, left, head))) return far
  return null
}

/** "ladies", "soldiers": many of a kind, and no party. */
function isOfMany(word: string): boolean {
  return word.endsWith('s') && isCommonWord(word) && !/(?:crat|ican|ist)s$/.test(word)
}

/** "About Linden Mills Linden Mills is …": a heading that exports run together with its paragraph; the start of the second. */
export function skipRepeated(scan: Scan, from: number, to: number): number {
  for (let i = from + 1; i <= to; i++) {
    // "Linden LabsLinden Labs", glued by an export
    if (i < to && repeatedLength(scan, i) > 0) return i
    if (scan.words[i] === scan.words[from] && isName(scan, i) && (i === to || i + 1 >= to || scan.words[i + 1] === scan.words[from + 1])) return i
  }
  return from
}

/** "School of Mills School of Mills": a caption and its text that an export runs together. */
export function withoutRepeat(scan: Scan, from: number, to: number): number {
  const half = (to - from) / 2
  if (half < 2 || !Number.isInteger(half)) return to
  for (let i = from; i < from + half; i++) if (scan.words[i] !== scan.words[i + half]) return to
  return from + half
}

function trimLeft(scan: Scan, left: number, head: number): number {
  let start = left
  while (
    start < head &&
    // "the Full Committee on Mills"
    ((isWord(scan, start, 'full') && start === head - 1) ||
      (hasBit(scan, start, OPENER) && (scan.style !== 'plain' || (isInitial(scan, start) && !isWord(scan, start - 1, ';')))) ||
      isLink(scan, start) ||
      scan.tokens[start]!.shape === 'mark')
  )
    start++
  return start
}
