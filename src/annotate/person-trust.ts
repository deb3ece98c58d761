import type { Document } from '../document.ts'
import { isFirstName } from '../text/name-words.ts'
import { tellsOfPerson } from '../text/person-acts.ts'
import { isDescriptor, isPluralHead } from '../text/title-words.ts'
import { blockOf, startsLine } from './lines.ts'
import { isInitial } from './name.ts'
import { weighActsBefore, weighActsBehind } from './name-acts.ts'
import { ENOUGH } from './name-points.ts'
import { announcesThings } from './name-things.ts'
import { isListed } from './person-lists.ts'
import type { Sighting } from './sighting.ts'

/** Points of an unknown first name with a known surname, and of two unknown words. */
const LIKELY = 1.8
const POSSIBLE = 1.3
/** Points of a word as first name with a known surname: enough in a long list of names. */
const WORDS = -1.5
/** Names of which so many are sure make the others of their list sure. */
const LONG_LIST = 4
/** Tokens between "the winners" and the first of their names: "the winners of this year were:". */
const LONGEST_INTRODUCTION = 8
/** Tokens of ", New Riverton, N.C.; and". */
const LONGEST_PLACE = 9
const SEMICOLON = /^,\s\p{Lu}[^;:()]{1,40};\s(?:and\s)?$/u
/** Of the line above a list of names. */
const LONGEST_HEADING = 90
/** Tokens of "• Best Actor:". */
const LONGEST_LABEL = 6
const BEFORE_LIST = /^(?:are|were|include|includes|included|including|like|namely|as|:|,)$/

/** "thanked Ann Roe, Delrego Larsen and Bo Day": between names that are sure stand others whose first names nobody lists. */
export function trustLists(doc: Document, sightings: Sighting[]): void {
  // "Ann Roe (*Riverton*), Bo Day (*Linden*)": what stands in the brackets is none of the list
  const places = [...sightings.keys()].filter((i) => sightings[i]!.words.length > 1 || doc.tokens[sightings[i]!.name.first - 1]?.text !== '(')
  for (let first = 0; first < places.length; ) {
    let end = first + 1
    while (end < places.length && isListed(doc, sightings[places[end - 1]!]!.name.end, sightings[places[end]!]!.before.edge)) end++
    if (end > first + 1) trust(doc, sightings, places.slice(first, end))
    first = end
  }
  trustRows(doc, sightings, isNextLine(doc), ({ name }) => opensLine(doc, name.honorific))
  trustRows(
    doc,
    sightings,
    (before, own) => isBehindPlace(doc, before.name.end, own.before.edge),
    ({ points }) => points > 0,
  )
}

/** "Ann Roe, Riverton; *Bo Day*": a place and a semicolon stand between two names. */
function isBehindPlace(doc: Document, from: number, to: number): boolean {
  return (
    from < to && to - from < LONGEST_PLACE && doc.tokens[from]!.text === ',' && SEMICOLON.test(doc.plain.slice(doc.tokens[from]!.start, doc.tokens[to]!.start))
  )
}

function trust(doc: Document, sightings: Sighting[], places: readonly number[]): void {
  const list = places.map((i) => sightings[i]!)
  // "brands like Ann Roe, Bo Day and …"; what the first of a list is, the others are
  if ((list[0]!.isThing && weighActsBehind(doc, list.at(-1)!.name.end) === 0) || announcesThings(doc, list[0]!.name.first)) {
    for (const i of places) sightings[i] = { ...sightings[i]!, isThing: !sightings[i]!.hasContext }
    return
  }
  const sure = list.filter(({ points }) => points >= ENOUGH).length
  // names and firms in turn are no list of names: two that look like names stand side by side
  const isOfPeople = list.some(({ points }, i) => points >= LIKELY && (list[i + 1]?.points ?? 0) >= LIKELY) && sure > 0
  // of two firms and a person in turn no more than half are sure
  const areMostSure = sure * 2 > list.length
  // "by A. Roe, B. Larsen and C. Hollis": who wrote it
  const areAuthors = list.every(({ name }) => isInitial(doc.tokens[name.first]!))
  // "ROE Ann, DAY Bo, HOLLIS Tom": the family names in capitals come first
  const areSurnamesFirst = list.length > 2 && list.every(({ name }) => isSurnameFirst(doc, name))
  const areActing = weighActsBehind(doc, list.at(-1)!.name.end) > 0 || weighActsBefore(doc, list[0]!.name.honorific) > 0
  // winners and members may be bodies: one at least is somebody
  const isAnnounced = areAnnounced(doc, list[0]!) && (sure > 0 || doc.tokens[list[0]!.name.honorific - 1]!.text === ',')
  if (areSurnamesFirst) for (const i of places) lift(sightings, i, Number.NEGATIVE_INFINITY)
  if (!(isAnnounced || areActing || (list.length > 2 && (isOfPeople || areAuthors || areMostSure)))) return
  // "stars like Storm Larsen, Ann Roe, …"
  const floor = isAnnounced && list.length >= LONG_LIST && sure * 2 >= list.length ? WORDS : POSSIBLE
  for (const i of places) lift(sightings, i, floor)
}

function isSurnameFirst({ tokens }: Document, { first, end }: Sighting['name']): boolean {
  const [family, given] = [tokens[first]!, tokens[end - 1]!]
  return end - first === 2 && family.shape === 'upper' && family.text.length > 2 && given.shape === 'capital' && isFirstName(given.text)
}

function lift(sightings: Sighting[], at: number, floor: number): void {
  const { words, points } = sightings[at]!
  if (words.length > 1 && points >= floor) sightings[at] = { ...sightings[at]!, points: Math.max(points, ENOUGH) }
}

/** "two defendants, *Ann Roe and Bo Day*", "stars like …", "The winners are: …": a noun for people in the plural before the first name. */
function areAnnounced({ tokens }: Document, { name }: Sighting): boolean {
  const before = tokens[name.honorific - 1]
  if (before === undefined || !BEFORE_LIST.test(before.lower)) return false
  const isDefinite = before.text !== ','
  for (let i = name.honorific - 2; i >= Math.max(0, name.honorific - LONGEST_INTRODUCTION); i--) {
    const { lower, shape, sentence } = tokens[i]!
    if (sentence !== before.sentence && before.text !== ':') return false
    if (isPeople(lower) && (shape === 'lower' || isDefinite)) return true
    if (shape === 'mark' || !isDefinite) return false
  }
  return false
}

/** "defendants", "winners", "stars", "panelists" */
function isPeople(lower: string): boolean {
  return /(?:s|men|women)$/.test(lower) && (isDescriptor(lower) || tellsOfPerson('noun', lower) || isPluralHead(lower))
}

/** A name a line, or "Ann Roe, Riverton; Bo Day, Linden": where most are sure, the others are names too; below "Board of Directors" a third is enough. */
function trustRows(doc: Document, sightings: Sighting[], follows: (before: Sighting, own: Sighting) => boolean, opens: (own: Sighting) => boolean): void {
  const rows: number[] = []
  const settle = () => {
    const sure = rows.filter((i) => sightings[i]!.points >= ENOUGH).length
    const isHeaded = rows.length >= LONG_LIST && sure * 3 >= rows.length && isBelowPeople(doc, sightings[rows[0]!]!.name.first)
    if (isHeaded || (rows.length > 2 && sure * 2 >= rows.length)) for (const i of rows) lift(sightings, i, isHeaded ? WORDS : POSSIBLE)
    rows.length = 0
  }
  for (const [i, own] of sightings.entries()) {
    if (own.words.length < 2 || !opens(own)) continue
    if (rows.length > 0 && !follows(sightings[rows.at(-1)!]!, own)) settle()
    rows.push(i)
  }
  settle()
}

/** "Board of Directors", "The jury members are:" on the line above. */
function isBelowPeople(doc: Document, token: number): boolean {
  const above = doc.blocks[blockOf(doc, token) - 1]
  if (above === undefined || above.end - above.start > LONGEST_HEADING) return false
  return doc.plain
    .slice(above.start, above.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isPeople)
}

/** The blocks of two names follow each other. */
const isNextLine = (doc: Document) => (before: Sighting, own: Sighting) => blockOf(doc, own.name.first) - blockOf(doc, before.name.first) <= 1

/** "Ann Roe", "- Ann Roe", "• Gold: Ann Roe" at the start of a line. */
function opensLine(doc: Document, token: number): boolean {
  if (startsLine(doc, token)) return true
  if (token === 0 || doc.tokens[token - 1]!.shape !== 'mark') return false
  for (let i = token - 1; i > Math.max(0, token - LONGEST_LABEL); i--) {
    if (startsLine(doc, i)) return true
    if (i < token - 1 && doc.tokens[token - 1]!.text !== ':') return false
  }
  return false
}
