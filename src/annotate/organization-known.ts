import withChapters from '../lexicons/organizations-with-chapters.txt'
import { type KnownForm, knownBodies } from '../text/known-bodies.ts'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord, isFirstName, isHonorific } from '../text/name-words.ts'
import { phrasesAt } from '../text/phrase-index.ts'
import { isPlace, placeKind } from '../text/places.ts'
import { isTitleAbbreviation, isTitleAddress, isTitleHead } from '../text/title-words.ts'
import { CALENDAR, HEAD, LINK, NAME, OFFICE, OPENER, OTHER, POSSESSIVE } from './organization-classes.ts'
import { isBeforeHyphen, isInLaw, isInTicker, isLabel, isOfStandard, isOfThing } from './organization-known-uses.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** "United Way of Greater Linden Valley" */
const LONGEST_PLACE = 4
const PART_OF_PLACE = new Set('greater central upper lower county valley city area region northern north southern south eastern east western west'.split(' '))

/** "Kenyan", "Turkish", "Japanese", "Iraqi" */
const NATIONAL = /^\p{L}{3,12}(?:an|ish|ese|qi|li)$/u

const PARTS = new Set(['research', 'cloud', 'space', 'aeronautics', 'aerospace', 'group', 'fisheries'])

let chapters: ReadonlySet<string> | null = null

/** Bodies of the list of known ones: "FBI", "Congress", "World Bank". */
export function* findKnown(scan: Scan): Generator<Piece> {
  if (!(scan.all & NAME)) return
  const index = knownBodies()
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i)) continue
    if (isHouse(scan, i)) {
      yield { from: i, to: i + 1, rule: 'known-name' }
      continue
    }
    if (isBeforeHyphen(scan, i)) {
      yield { from: i, to: i + 1, rule: 'known-hyphened' }
      continue
    }
    for (const { words, value } of phrasesAt(index, scan.words, i, scan.to)) {
      const end = i + words.length
      if (!standsAs(scan, i, end, value)) continue
      yield withPlace(scan, i, end, value)
      i = end - 1
      break
    }
  }
}

/** "Ohio AFL-CIO", "Greenpeace Belgium": the body of that place. */
function withPlace(scan: Scan, from: number, to: number, form: KnownForm): Piece {
  const piece = { from, to, rule: form.isAcronym ? 'known-acronym' : 'known-name' }
  if (scan.style !== 'plain') return piece
  const part = endOfPart(scan, to)
  if (part > to) return { from, to: part, rule: 'known-name-part' }
  const place = placeFrom(scan, to)
  const isAddress = isWord(scan, place, "'s") || (isWord(scan, place, ',') && isPlace(scan.tokens[place + 1]?.text ?? ''))
  if (place > to && !isName(scan, place) && !isAddress && !hasBit(scan, to - 1, POSSESSIVE)) return { from, to: place, rule: 'known-name-place' }
  // "Linden Aid International"
  if (isName(scan, to) && isWord(scan, to, 'international') && !isApart(scan, to - 1) && (!isName(scan, to + 1) || isApart(scan, to)))
    return { from, to: to + 1, rule: 'known-name-place' }
  chapters ??= lexiconSet(withChapters)
  if (!chapters.has(form.text.toLowerCase())) return piece
  const end = chapterEnd(scan, to, form)
  if (end > to) return { from, to: end, rule: 'known-name-place' }
  // "the State Senate", "Linden State House of Assembly"
  if (isWord(scan, from - 1, 'state') && isName(scan, from - 1) && !isApart(scan, from - 1)) {
    const isOfState =
      isName(scan, from - 2) && !isApart(scan, from - 2) && (!isName(scan, from - 3) || hasBit(scan, from - 3, OPENER)) && !isCommonWord(scan.words[from - 2]!)
    return { from: isOfState ? from - 2 : from - 1, to, rule: 'place-known-name' }
  }
  const start = placeBefore(scan, from)
  return start < from && (isWord(scan, start - 1, 'the') || !isName(scan, start - 1) || isApart(scan, start - 1))
    ? { from: start, to, rule: 'place-known-name' }
    : piece
}

/** "IBM *Research*", "Google *Cloud*": what houses call their parts; nothing in capitals behind it. */
function endOfPart(scan: Scan, at: number): number {
  if (!isName(scan, at) || isApart(scan, at - 1) || !PARTS.has(scan.words[at]!) || scan.tokens[at]!.shape !== 'capital') return at
  return isName(scan, at + 1) || isWord(scan, at + 1, '&', '-') ? at : at + 1
}

/** "United Way *of Linden*", "NHS *Lindenshire*": the name of a place that need not be known. */
function chapterEnd(scan: Scan, at: number, form: KnownForm): number {
  const isPart = isWord(scan, at, 'of') && (!form.isAcronym || isWord(scan, at - 1, 'ymca', 'ywca'))
  if (!isPart && form.text !== 'NHS') return at
  const first = isPart ? at + 1 : at
  let end = first
  while (end - first < LONGEST_PLACE && isName(scan, end) && !(end > at && isApart(scan, end - 1)) && isOfPlace(scan, end)) end++
  if (!isPart && end - first > 1 && !isPlaceWord(scan, end - 1)) return at
  return end === first || isApart(scan, at - 1) || (isName(scan, end) && !isApart(scan, end - 1)) ? at : end
}

function isOfPlace(scan: Scan, i: number): boolean {
  if (hasBit(scan, i, OFFICE | CALENDAR | HEAD) || isTitleHead(scan.words[i]!)) return false
  if (PART_OF_PLACE.has(scan.words[i]!) || isPlaceWord(scan, i)) return true
  return scan.tokens[i]!.shape !== 'upper' && !isCommonWord(scan.words[i]!)
}

/** Behind the place that stands straight at `at`. */
function placeFrom(scan: Scan, at: number): number {
  for (const length of [2, 1])
    if (
      isRun(scan, at, at + length) &&
      (scan.tokens[at]!.shape === 'capital' || isWord(scan, at, 'usa', 'uk')) &&
      !isApart(scan, at - 1) &&
      isPlace(textBetween(scan, at, at + length))
    )
      return at + length
  return at
}

function placeBefore(scan: Scan, at: number): number {
  for (const length of [2, 1])
    if (isRun(scan, at - length, at) && !isApart(scan, at - 1) && (isPlace(textBetween(scan, at - length, at)) || isOfNation(scan, at - length, at)))
      return at - length
  return at
}

/** "*Kenyan* Red Cross", "*Vellian Arab* Red Crescent" */
function isOfNation(scan: Scan, from: number, to: number): boolean {
  if (!isWord(scan, to, 'red')) return false
  for (let i = from; i < to; i++)
    if (scan.tokens[i]!.shape !== 'capital' || !(NATIONAL.test(scan.words[i]!) || isWord(scan, i, 'arab', 'french', 'dutch', 'greek', 'thai'))) return false
  return !isWord(scan, from, 'american', 'republican', 'christian', 'catholic', 'african')
}

function isRun(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isName(scan, i)) return false
  return true
}

const textBetween = (scan: Scan, from: number, to: number) => scan.doc.plain.slice(scan.tokens[from]!.start, scan.tokens[to - 1]!.end)

/** "the House" where a text speaks of Congress. */
function isHouse(scan: Scan, i: number): boolean {
  if (scan.tokens[i]!.text !== 'House' || !isWord(scan, i - 1, 'the') || isName(scan, i + 1) || isWord(scan, i + 1, 'of')) return false
  return scan.classes.hasCongress
}

function standsAs(scan: Scan, from: number, to: number, form: KnownForm): boolean {
  for (let i = from; i + 1 < to; i++) if (isApart(scan, i)) return false
  const single = to - from === 1
  // "its Nasdaq ticker", "ISO 27001", "ISO/IEC 17025"
  if (single && (isWord(scan, to, 'ticker', 'symbol') || isOfStandard(scan, from, form))) return false
  if (form.text === 'House' || (form.text !== 'Congress' && isWord(scan, from - 1, 'of') && isWord(scan, from - 2, 'member', 'members'))) return false
  if (form.isAcronym) {
    if (scan.style === 'caps' || textOf(scan, from) !== form.text.replace(/\./g, '')) return false
    // "the directives 2011/99/EU"
    if (isInLaw(scan, to) || (isWord(scan, from - 1, '/') && scan.tokens[from - 2]?.shape === 'number')) return false
    // "Regulation (EU) 2022/999"
    if (isWord(scan, from - 1, '(') && isWord(scan, to, ')') && scan.tokens[to + 1]?.shape === 'number') return false
    if (isInTicker(scan, from) || isOfThing(scan, textOf(scan, from))) return false
    // "the VA", but "Riverton, VA"
    if (form.text === 'VA' && !isWord(scan, from - 1, 'the')) return false
    // "WHO: the Linden choir", below "WHAT:" and "WHEN:"
    if (isLabel(scan, from, to)) return false
    // "(NYSE: ABC)"
    return !isWord(scan, from - 1, '(') || !(isWord(scan, to, ':') || isWord(scan, to + 1, ':'))
  }
  if ((isWord(scan, to, ':') && isWord(scan, from - 1, '(')) || (single && isInTicker(scan, from))) return false
  // "a Nasdaq listed maker"
  if (single && isWord(scan, to, 'listed') && isWord(scan, from - 1, 'a', 'an')) return false
  // "Senator Lowe's office"
  if ((single || (to - from === 2 && isWord(scan, to - 1, "'s"))) && scan.tokens[from]!.shape !== 'upper' && isSurnameHere(scan, from)) return false
  // "U.S. Treasury Inspector General"
  // "Vellmark's Home Office"
  if (form.text === 'Home Office' && isWord(scan, from - 1, "'s")) return false
  if (!single) return !(isName(scan, to) && (hasBit(scan, to, OTHER) || isWord(scan, to, 'inspector'))) && isWritten(scan, from, to)
  // "its inaugural Congress"
  if (single && isWord(scan, from - 1, 'inaugural', 'annual', 'biennial', 'triennial', 'biannual')) return false
  // "Parliament Hill"
  if (isName(scan, to) && !isApart(scan, to - 1) && hasBit(scan, to, OTHER) && !hasBit(scan, to, HEAD)) return false
  // a town of that name
  if (isWord(scan, to, ',') && opensRegion(scan, to + 1)) return false
  const end = Math.max(placeFrom(scan, to), endOfPart(scan, to))
  if (isName(scan, end) && !isOffice(scan, end) && !hasBit(scan, end, CALENDAR) && !isApart(scan, end - 1) && scan.style === 'plain') return false
  if (isWord(scan, to, '-') || isWord(scan, from - 1, '-')) return false
  return (
    scan.style !== 'plain' ||
    !isName(scan, from - 1) ||
    isApart(scan, from - 1) ||
    hasBit(scan, from - 1, OFFICE | CALENDAR) ||
    (hasBit(scan, from - 1, OPENER) && isInitial(scan, from - 1)) ||
    placeBefore(scan, from) < from
  )
}

/** All its words in capitals, but for links: "the independent" is no newspaper. */
function isWritten(scan: Scan, from: number, to: number): boolean {
  let small = 0
  for (let i = from; i < to; i++) if (scan.tokens[i]!.shape === 'lower' && !hasBit(scan, i, LINK) && !isWord(scan, i, "'s")) small++
  // "Guild for Looms, Mills and trade": one slip in a long name
  return small === 0 || (small === 1 && to - from > 4 && isName(scan, from))
}

/** Answers by word, for each document: a text may name one body ten thousand times. */
const asSurnames = new WeakMap<Scan['classes'], Map<string, boolean>>()

/** The word stands behind a first name or an address somewhere: "Jane Fitch", "Judge Fitch". */
function isSurnameHere({ tokens, words, classes }: Scan, at: number): boolean {
  const known = asSurnames.get(classes) ?? new Map<string, boolean>()
  asSurnames.set(classes, known)
  const word = words[at]!
  let found = known.get(word)
  if (found === undefined) {
    found = tokens.some(
      ({ shape, lower, end }, i) =>
        shape === 'capital' &&
        words[i + 1] === word &&
        tokens[i + 1]!.start === end + 1 &&
        ((isFirstName(lower) && !isCommonWord(lower)) || isAddress(lower.replace(/\.$/, ''))),
    )
    known.set(word, found)
  }
  return found
}

/** "Princeton, *New Jersey*" */
function opensRegion(scan: Scan, at: number): boolean {
  for (const length of [1, 2]) if (isRun(scan, at, at + length) && placeKind(textBetween(scan, at, at + length)) === 'region') return true
  return false
}

const isAddress = (bare: string) => isHonorific(bare) || isTitleAddress(bare) || isTitleAbbreviation(bare)

/** The token without full stops and without the "s" of a lost possessive. */
function textOf(scan: Scan, i: number): string {
  const { text } = scan.tokens[i]!
  return (hasBit(scan, i, POSSESSIVE) ? text.slice(0, -1) : text).replace(/\./g, '')
}
