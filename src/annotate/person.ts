import type { Document, Frame, OrganizationMention, PersonMention, Sentence, Span, Title } from '../document.ts'
import { isCommonWord, isFirstName, isHonorific } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { type Bodies, indexBodies } from './bodies.ts'
import { isHeading, startsLine } from './lines.ts'
import { findNameCandidates, type NameCandidate } from './name.ts'
import { behindDateline } from './name-dateline.ts'
import { ENOUGH, weighContext } from './name-points.ts'
import { weighShape } from './name-shape.ts'
import { isAddressable, isKnownAlone } from './name-single.ts'
import { isThing } from './name-things.ts'
import { isRunOn } from './name-trim.ts'
import { acceptFull } from './person-accept.ts'
import { cutSightings } from './person-cuts.ts'
import { addShared, dealRespectively, isListed, shareBackwards, shareForwards, shareSuccessions } from './person-lists.ts'
import { findPronounTitles, type IsInQuote, watchQuotes } from './person-pronouns.ts'
import { trustLists } from './person-trust.ts'
import { isSubject, keyOf, type Sighting, surnameOf, wordsOf } from './sighting.ts'
import { textOf } from './title-text.ts'
import { findBodyAfter, findTitlesAfter } from './titles-after.ts'
import { findTitleAbove, findTitlesBefore } from './titles-before.ts'
import { readCareer, readOpening } from './titles-career.ts'
import { NO_TITLES, type TitlesFound, withOrganization } from './titles-found.ts'
import { findTitlesOfAccused } from './titles-unnamed.ts'

/** Who sits for a place. */
const ELECTED = new Set('mp mla msp mep mpp td senator member candidate representative councillor'.split(' '))
/** Rules by which a verb gives the office, so that a career may go on behind it. */
const STATED = /^(?:name-(?:as|is)|career)-/
const ALIAS = new Set(['aka', 'a.k.a', 'alias'])
/** Tokens of a list of other names, "aka Big Bo, Little Bo, and Bobo". */
const LONGEST_ALIASES = 12

/** Every name of a person, with the titles that stand beside it. */
export function findPeople(doc: Document, frame: Frame, organizations: readonly OrganizationMention[]): PersonMention[] {
  const sightings = cutSightings(doc, seeAll(doc, frame, organizations))
  const full = acceptFull(doc, sightings, organizations)
  const surnames = new Set<string>()
  const firstNames = new Map<string, number>()
  for (const words of full.values()) {
    surnames.add(surnameOf(words))
    const first = words[0]!.toLowerCase()
    firstNames.set(first, (firstNames.get(first) ?? 0) + 1)
  }
  const openings = new Set(
    organizations.map(({ name }) =>
      name
        .slice(0, name.indexOf(' ') + 1 || undefined)
        .trim()
        .toLowerCase(),
    ),
  )
  const found: PersonMention[] = []
  shareForwards(doc, sightings)
  shareBackwards(doc, sightings)
  dealRespectively(doc, sightings)
  shareSuccessions(doc, sightings)
  let around: Span = { start: 0, end: 0 }
  for (const sighting of sightings) {
    const at = doc.tokens[sighting.name.first]!.start
    if (around.start <= at && at < around.end && isPartOfTitle(doc, sighting.name)) continue
    const rule = judge(doc, sighting, full, surnames, firstNames, openings)
    if (rule === null) continue
    found.push(toMention(doc, sighting, rule))
    around = sighting.after.titles.at(-1) ?? around
  }
  const bodies = indexBodies(doc, organizations)
  const stated = [...findPronounTitles(doc, bodies, found), ...findTitlesOfAccused(doc, bodies, frame.headline, found)]
  return found.map((mention) => ({
    ...mention,
    titles: [...mention.titles, ...stated.filter((other) => other.mention === mention).flatMap((other) => other.titles)],
  }))
}

/** Every run of words that may be a name, with what stands around it, weighed. */
export function seeAll(doc: Document, frame: Frame, organizations: readonly OrganizationMention[]): Sighting[] {
  const bodies = indexBodies(doc, organizations)
  const { dateline } = frame
  const sightings: Sighting[] = []
  const isInQuote = watchQuotes(doc)
  let previous: Sighting | undefined
  for (const candidate of findNameCandidates(doc, bodies)) {
    const name = dateline === null ? candidate : behindDateline(doc, candidate, dateline)
    if (name === null || isAlias(doc, name.honorific)) continue
    const sighting = see(doc, bodies, name, previous, dateline, isInQuote)
    sightings.push(sighting)
    // "(R-South Example)" between two names of a list is none
    if (sighting.words.length > 1 ? sighting.points > 0 : sighting.before.titles.length > 0) previous = sighting
  }
  trustLists(doc, sightings)
  return sightings
}

function see(doc: Document, bodies: Bodies, name: NameCandidate, previous: Sighting | undefined, dateline: Span | null, isInQuote: IsInQuote): Sighting {
  const sentence = doc.sentences[doc.tokens[name.first]!.sentence]!
  const floor = dateline === null ? sentence.firstToken : Math.max(sentence.firstToken, firstTokenBehind(doc, sentence, dateline.end))
  // a title that stood behind the name before it is not this one's
  const behindPrevious =
    previous && previous.after.titles.length > 0
      ? previous.after.edge
      : previous && previous.points >= ENOUGH && previous.words.length > 1
        ? previous.name.end
        : floor
  const own = Math.max(floor, Math.min(behindPrevious, name.honorific))
  const behind = findTitlesAfter(
    doc,
    bodies,
    name.honorific,
    name.end,
    sentence.endToken,
    previous !== undefined && isListed(doc, previous.name.end, name.honorific),
  )
  let before = startsLine(doc, name.honorific)
    ? findTitleAbove(doc, bodies, name.honorific, behindPrevious)
    : findTitlesBefore(doc, bodies, name.honorific, own)
  if (before.titles.length === 0 && previous?.before.isPlural && isListed(doc, previous.name.end, name.honorific))
    before = { ...previous.before, edge: name.honorific }
  else if (previous && isListed(doc, previous.name.end, before.edge)) before = addShared(before, previous.before)
  // "Ms. Roe joined Example Corp. as Director", "…, having served as Director"
  const opens = before.titles.length > 0 ? before.edge : name.honorific
  const isOwn = isSubject(doc, opens, sentence, previous) && !isInQuote(doc.blocks[sentence.block]!.start, doc.tokens[name.first]!.start)
  const opening = isOwn && opens > sentence.firstToken ? readOpening(doc, bodies, sentence.firstToken, opens) : []
  const isOpen = behind.titles.length === 0 || STATED.test(behind.titles[0]!.rule)
  const career = isOwn && isOpen ? readCareer(doc, bodies, behind.titles.length > 0 ? behind.edge : name.end, sentence.endToken) : []
  let after: TitlesFound = opening.length + career.length === 0 ? behind : { ...behind, titles: [...opening, ...behind.titles, ...career] }
  // a title whose body stands behind the name
  if (before.titles.length > 0 && before.titles.every((title) => title.organization === null)) {
    const body = findBodyAfter(doc, bodies, name.end, sentence.endToken)
    if (body !== null) before = { ...before, titles: before.titles.map((title) => withOrganization(title, body)) }
  }
  // "the Minister of Mills, Ms. Jane Roe, *the Secretary, Mr. Bo Day*": in a list of offices before names the next office is the next name's
  if (before.titles[0]?.rule === 'title-comma-name' && announcesNext(doc, after)) after = NO_TITLES(name.end)
  const words = wordsOf(doc, name)
  const context = weighContext(doc, name, before, after)
  const points = weighShape(doc, name) + context
  return { name, words, before, after, points, hasContext: context > 0, isThing: context <= 0 && isThing(doc, name), isPossessive: false }
}

/** "Ann Roe, the *Bo Day* Professor of Mills", "Lecturer in *Marine Chemistry*": a chair bears a name, a field is none. */
function isPartOfTitle({ tokens }: Document, { first, end }: NameCandidate): boolean {
  const next = tokens[end]
  const before = tokens[first - 1]?.lower
  // "Managing Director of *Holm Germany*"
  if (before === 'in' || (before === 'of' && isPlace(tokens[end - 1]!.text))) return true
  // "MP for *Arlen Riverton*"
  if (before === 'for' && ELECTED.has(tokens[first - 2]?.lower ?? '')) return true
  return next !== undefined && ((isTitleHead(next.lower) && next.shape !== 'upper') || next.lower === 'and')
}

/** A comma and an address stand behind the titles. */
function announcesNext(doc: Document, { titles, edge }: TitlesFound): boolean {
  return titles[0]?.rule === 'name-comma-title' && doc.tokens[edge]?.text === ',' && isHonorific(doc.tokens[edge + 1]?.lower ?? '')
}

/** "aka *Big Bo*", "aka Mister Day, MT and *Big Bo*": another name of somebody who is named. */
function isAlias(doc: Document, name: number): boolean {
  const { tokens } = doc
  const isWord = isCommonWord(tokens[name]!.lower)
  let at = name - 1
  while (at >= 0 && at > name - LONGEST_ALIASES && tokens[at]!.sentence === tokens[name]!.sentence) {
    const { text, lower, shape } = tokens[at]!
    if (ALIAS.has(lower) || (lower === 'as' && tokens[at - 1]?.lower === 'known')) return true
    // in a list of several a name that is made of no words is the next person's, and so is a first name behind "and"
    if (lower === 'and' && isFirstName(tokens[name]!.text) && tokens[name + 1]?.shape === 'capital') return false
    if (!(text === ',' || text === '"' || text === "'" || (isWord && (lower === 'and' || shape === 'capital' || shape === 'upper' || shape === 'mixed'))))
      return false
    at--
  }
  return false
}

function firstTokenBehind(doc: Document, sentence: Sentence, end: number): number {
  let i = sentence.firstToken
  while (i < sentence.endToken && doc.tokens[i]!.start < end) i++
  return i
}

/** The rule that makes a sighting a mention; null if it is none. */
function judge(
  doc: Document,
  sighting: Sighting,
  full: ReadonlyMap<string, unknown>,
  surnames: ReadonlySet<string>,
  firstNames: ReadonlyMap<string, number>,
  openings: ReadonlySet<string>,
): string | null {
  const { name, words, before } = sighting
  const hasHonorific = name.honorific < name.first
  if (words.length >= 2) {
    if (full.has(keyOf(words)))
      return hasHonorific
        ? 'honorific-name'
        : before.titles.length > 0
          ? 'title-before-name'
          : sighting.after.titles.length > 0
            ? sighting.after.titles[0]!.rule
            : 'full-name'
    return null
  }
  const token = doc.tokens[name.first]!
  if (surnames.has(words[0]!.toLowerCase())) return hasHonorific ? 'honorific-surname' : before.titles.length > 0 ? 'title-surname' : 'surname'
  // an apostrophe that was lost: "Mr. Roes attempt"
  if (/s$/.test(words[0]!) && surnames.has(words[0]!.toLowerCase().slice(0, -1))) return null
  if (hasHonorific && !isPlace(token.text) && !isHeading(doc, name.first)) return 'honorific-name'
  if (isRunOn(words[0]!, surnames)) return null
  if (before.titles.length > 0 && isAddressable(doc, name, before)) return 'title-surname'
  if (isKnownAlone(doc, sighting, openings)) return isFirstName(token.text) ? 'first-name' : 'surname'
  if (firstNames.get(words[0]!.toLowerCase()) === 1 && (isFirstName(token.text) || !isCommonWord(token.lower)) && !isPlace(token.text)) return 'first-name'
  return null
}

function toMention(doc: Document, { name, before, after, isPossessive }: Sighting, rule: string): PersonMention {
  const { tokens } = doc
  const titles: Title[] = [...before.titles, ...after.titles]
  const honorific = name.honorific < name.first ? textOf(doc, name.honorific, name.first) : null
  return {
    name: isPossessive ? textOf(doc, name.first, name.end).slice(0, -1) : textOf(doc, name.first, name.end),
    honorific,
    titles,
    start: tokens[name.honorific]!.start,
    end: tokens[name.end - 1]!.end - (isPossessive ? 1 : 0),
    rule,
  }
}
