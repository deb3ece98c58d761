import type { Document, Title } from '../document.ts'
import { isCommonWord, isFunctionWord, isHonorific } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isTitleAbbreviation, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isContact, isHeading, startsLine } from './lines.ts'
import { readTitle, type TitlePhrase, toTitle } from './title.ts'
import { ARTICLE, AT, JOINS, MOST_TITLES, NO_TITLES, shareOrganization, type TitlesFound } from './titles-found.ts'

/** Tokens to the left of a name in which its title may begin. */
const REACH = 16
/** And how far before "its" the body that the word stands for. */
const FARTHEST_OWNER = 120
/** Tokens of a line that holds a title above a name. */
const LONGEST_LINE = 12
const ANNOUNCED = /^(?:its|their|our|the|two|three|four|both)$/
const LONGEST_BRACKET = 6
const RANK = /^(?:professor|ambassador)$/
const OF_RANK =
  /^(?:assistant|associate|adjunct|deputy|vice|chair|research|teaching|fellow|visiting|senior|lecturer|general|detective|staff|chief|master|first|sergeant)$/
const STATUS =
  /^(?:former|then|acting|interim|retired|ex|current|longtime|long-time|veteran|incoming|outgoing|late|co|vice|deputy|assistant|associate|fellow|senior)$/

/** Titles that end where the name begins: "Acting Director Jane Roe", "founder and CEO Bo Day", "the President of Examplia, Ann Day". */
export function findTitlesBefore(doc: Document, bodies: Bodies, name: number, floor: number): TitlesFound {
  const { tokens } = doc
  const link = name > floor + 1 ? tokens[name - 1]!.text : ''
  const isComma = link === ','
  const isColon = link === ':'
  let end = isComma || isColon ? name - 1 : name
  let edge = name
  const titles: Title[] = []
  let isPlural = false
  let rule = isComma ? 'title-comma-name' : isColon ? 'title-colon-name' : 'title-before-name'
  // "the Chief Medical Officer (CMO) Jane Roe"
  if (tokens[end - 1]?.text === ')' && end - 4 > floor && tokens[end - 3]!.text === '(' && tokens[end - 2]!.shape === 'upper') end -= 3
  const place = isComma || isColon ? null : findWorkplace(doc, bodies, end, floor)
  if (place !== null) end = place.end
  let bracket = isComma || isColon ? null : findBracket(doc, end, floor)
  while (titles.length < MOST_TITLES) {
    const whole = findTitleEnding(doc, bodies, bracket ?? end, floor)
    if (whole === null) break
    const phrase = bracket === null ? onlyRank(doc, whole) : { ...whole, end, roleEnd: end }
    bracket = null
    // "on America's officers, Senator Jane Roe said": an office in the plural is announced
    if (rule === 'title-and-title-name' && phrase.isPlural && tokens[end]!.text === ',' && !ANNOUNCED.test(tokens[phrase.first - 1]?.lower ?? '')) break
    if (isComma && titles.length === 0 && !isSetOff(doc, bodies, phrase, floor)) break
    if (isColon && !(phrase.isCapital && (phrase.first === floor || tokens[phrase.first - 1]!.shape === 'mark'))) break
    titles.unshift(toTitle(doc, phrase, rule, phrase.organization ?? place?.name))
    isPlural ||= phrase.isPlural
    end = phrase.first
    edge = end
    // "the Chair of the Board, *H.E.* Ambassador Jane Roe"
    while (end > floor + 1 && isHonorific(tokens[end - 1]!.lower)) end--
    const before = end > floor ? tokens[end - 1]! : null
    // "Vice-Chancellor *Professor* Jane Roe": no mark stands between the two
    if (phrase !== whole && phrase.first > whole.first) continue
    // "chairman of Example Corp., the venture capitalist Jane Roe"
    if (before && ARTICLE.test(before.lower) && end > floor + 1 && tokens[end - 2]!.text === ',') end--
    else if (!before || !(JOINS.test(before.lower) || (before.text === ',' && phrase.isCapital))) break
    rule = 'title-and-title-name'
    end--
  }
  const shared = shareOrganization(titles)
  const owner = shared.length > 0 && shared.every(({ organization }) => organization === null) ? findOwner(doc, bodies, edge, floor) : null
  return { titles: owner === null ? shared : giveOwner(doc, shared, owner), isPlural, edge }
}

/** "Secretary *(Power)* Jane Roe": where the bracket opens that belongs to a title; null if there is none. */
function findBracket(doc: Document, end: number, floor: number): number | null {
  const { tokens } = doc
  if (tokens[end - 1]?.text !== ')') return null
  let open = end - 2
  while (open > floor && end - open < LONGEST_BRACKET && /^(?:capital|upper|mixed)$/.test(tokens[open]!.shape)) open--
  return open > floor && open < end - 2 && tokens[open]!.text === '(' && tokens[open - 1]!.shape === 'capital' && isTitleHead(tokens[open - 1]!.lower)
    ? open
    : null
}

/** "Vice-Chancellor *Professor* Jane Roe": a rank behind an office is a title of its own. */
function onlyRank(doc: Document, phrase: TitlePhrase): TitlePhrase {
  const rank = phrase.roleEnd - 1
  const office = doc.tokens[rank - 1]
  const isRank = phrase.end === phrase.roleEnd && rank > phrase.first && isRankWord(doc.tokens[rank]!.lower, office!.shape !== 'lower')
  if (!isRank || !isTitleHead(office!.lower) || isTitleAbbreviation(office!.lower) || OF_RANK.test(office!.lower)) return phrase
  return { ...phrase, first: rank, organization: null, isPlural: false }
}

/** "K-9 handler *Cpl.* Jane Roe" too, but "Acting professor Jane Roe" holds one office. */
function isRankWord(lower: string, isBehindCapital: boolean): boolean {
  return isTitleAbbreviation(lower) || (isBehindCapital && RANK.test(lower))
}

/** "Chief Investigator *at Example Bank* Jane Roe": the body between a title and a name; `end` is the token behind the title. */
function findWorkplace(doc: Document, bodies: Bodies, name: number, floor: number): { name: string; end: number } | null {
  const body = name > floor ? bodies.at(name - 1) : null
  if (!body || body.endToken !== name) return null
  const link = doc.tokens[body.firstToken - 1]?.lower === 'the' ? body.firstToken - 2 : body.firstToken - 1
  return link > floor && AT.test(doc.tokens[link]!.lower) && isTitleHead(doc.tokens[link - 1]!.lower) ? { name: body.name, end: link } : null
}

/** "Example County District Attorney" on a line of its own, and the name that opens the next line. `free` is the first token that is no other name's. */
export function findTitleAbove(doc: Document, bodies: Bodies, name: number, free: number): TitlesFound {
  let first = name - 1
  while (first > 0 && !startsLine(doc, first) && name - first < LONGEST_LINE) first--
  if (first < free || !startsLine(doc, first) || isHeading(doc, first) || isContact(doc, first) || /^[.:;,]$/.test(doc.tokens[name - 1]!.text))
    return NO_TITLES(name)
  const phrase = readTitle(doc, bodies, first, name, true)
  if (phrase === null || phrase.end !== name || !phrase.isCapital || phrase.isPlural) return NO_TITLES(name)
  return { titles: [toTitle(doc, phrase, 'title-line-name')], isPlural: false, edge: first }
}

/** "whose founder and principal, Professor Jane Roe": the body is that of the first titles, up to the comma. */
function giveOwner(doc: Document, titles: readonly Title[], owner: string): Title[] {
  const comma = titles.findIndex((title, i) => i > 0 && doc.plain.slice(titles[i - 1]!.end, title.start).includes(','))
  return titles.map((title, i) => (comma < 0 || i < comma ? { ...title, organization: owner } : title))
}

/** "the Example Institute, *whose* principal, Jane Roe", "… the Example Board. We thank *its* two chairs": the body that the little word stands for. */
function findOwner(doc: Document, bodies: Bodies, edge: number, floor: number): string | null {
  const { tokens } = doc
  let at = edge - 1
  while (at > floor && at > edge - 3 && /^(?:two|three|four|new|then|former|current)$/.test(tokens[at]!.lower)) at--
  const bracket = findBracketOwner(doc, bodies, edge, floor)
  if (bracket !== null) return bracket
  if (at < floor) return null
  if (tokens[at]!.lower === 'whose') {
    let before = at - 1
    while (before > floor && before > at - 6 && /^[,()]$/.test(tokens[before]!.text)) before--
    return bodies.at(before)?.name ?? null
  }
  return tokens[at]!.lower === 'its' ? findOnlyBody(doc, bodies, at) : null
}

/** "Example Mills AS *(Bergen; CEO: Jane Roe)*": the body right before the bracket that a title stands in. */
function findBracketOwner(doc: Document, bodies: Bodies, edge: number, floor: number): string | null {
  for (let i = edge - 1; i > floor && edge - i < REACH * 2; i--) {
    const { text } = doc.tokens[i]!
    if (text === ')') return null
    if (text === '(') return bodies.at(i - 1)?.name ?? null
  }
  return null
}

/** The one body that a paragraph names before a token; null if there are several. */
function findOnlyBody(doc: Document, bodies: Bodies, before: number): string | null {
  const { tokens, sentences, blocks } = doc
  const first = sentences[blocks[sentences[tokens[before]!.sentence]!.block]!.firstSentence]!.firstToken
  let only: string | null = null
  for (let i = before - 1; i >= Math.max(first, before - FARTHEST_OWNER); i--) {
    const body = bodies.at(i)
    if (!body) continue
    if (only !== null && body.name !== only) return null
    only = body.name
  }
  return only
}

/** The longest title that ends exactly at a token. */
function findTitleEnding(doc: Document, bodies: Bodies, end: number, floor: number): TitlePhrase | null {
  const { tokens } = doc
  const last = tokens[end - 1]
  if (!last || last.shape === 'mark' || end <= floor) return null
  for (let start = Math.max(floor, end - REACH); start < end; start++) {
    const token = tokens[start]!
    if (token.shape === 'mark' || token.shape === 'number' || isFunctionWord(token.lower) || isHonorific(token.lower)) continue
    const inside = bodies.at(start)
    if (inside && inside.firstToken !== start) continue
    if (isHeading(doc, start) && !inside && !isTitleHead(token.lower) && !isTitleModifier(token.lower) && !isPlace(token.text)) continue
    // "the mayor's *crypto* czar Jane Roe": between a possessive and the noun any word belongs to the title
    const isOwned = start > 0 && tokens[start - 1]!.text === "'s" && token.shape === 'lower' && isTitleHead(tokens[start + 1]?.lower ?? '')
    const phrase = readTitle(doc, bodies, start, end, !isOwned)
    if (phrase === null || phrase.end !== end) continue
    // "members of Sen. Roe's staff": the title is the last word alone
    if (phrase.end > phrase.roleEnd && isTitleAbbreviation(last.lower)) continue
    // "support President Roe": small letters before capitals belong to it where they say when or how long
    if (token.shape === 'lower' && tokens[start + 1]?.shape !== 'lower' && start + 1 < end && !STATUS.test(token.lower)) continue
    // the first word of a sentence is capitalised by its place alone
    if (
      start === floor &&
      token.shape === 'capital' &&
      !inside &&
      isCommonWord(token.lower) &&
      !isTitleHead(token.lower) &&
      !isTitleModifier(token.lower) &&
      phrase.roleEnd - start > 1
    )
      continue
    return phrase
  }
  return null
}

/** "The Minister of Transport, Jane Roe, …": an article or possessive opens the title, or it opens the sentence in capitals. */
function isSetOff(doc: Document, bodies: Bodies, phrase: TitlePhrase, floor: number): boolean {
  const before = phrase.first > floor ? doc.tokens[phrase.first - 1]! : null
  if (phrase.isPlural) return false
  // "Chief Executive and Managing Director, Jane Roe, said": the first of the row is what counts
  if (before?.lower === 'and' && phrase.isCapital) {
    const first = findTitleEnding(doc, bodies, phrase.first - 1, floor)
    if (first?.isCapital && isSetOff(doc, bodies, first, floor)) return true
  }
  if (before === null) return phrase.isCapital && doc.tokens[phrase.first]!.sentence === doc.tokens[phrase.end]!.sentence
  return (
    ARTICLE.test(before.lower) ||
    isReporting(before) ||
    before.lower === 'according' ||
    before.text === "'s" ||
    (/^(?:with|by|and|from|of|to|as)$/.test(before.lower) && phrase.end > phrase.roleEnd) ||
    phrase.organization !== null
  )
}
