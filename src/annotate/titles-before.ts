import type { Document, Title, Token } from '../document.ts'
import { isHonorific } from '../text/name-words.ts'
import { isTitleAbbreviation, isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isContact, isHeading, startsLine } from './lines.ts'
import { readTitle, type TitlePhrase, toTitle } from './title.ts'
import { findTitleEnding, isSetOff } from './title-ending.ts'
import { findOwner, giveOwner } from './title-owner.ts'
import { findServed } from './title-served.ts'
import { findTitleOfTwoParts, findTitlesOfSubject } from './titles-apart.ts'
import { ARTICLE, AT, JOINS, MOST_TITLES, NO_TITLES, shareOrganization, type TitlesFound } from './titles-found.ts'

/** Tokens of a line that holds a title above a name. */
const LONGEST_LINE = 12
const ANNOUNCED = new Set('its their our the two three four both'.split(' '))
const LONGEST_BRACKET = 6
const DASH = /^[-–—]$/
const IS = new Set('is was'.split(' '))
const RANK = new Set('professor ambassador councillor admiral colonel captain inspector sergeant superintendent brigadier commodore'.split(' '))
/** Ranks of the police and of soldiers, and what stands before them. */
const GRADED_RANK = new Set('general admiral colonel captain major inspector sergeant superintendent constable commodore marshal'.split(' '))
const RANK_GRADE = new Set('detective senior chief acting temporary staff sergeant lieutenant major brigadier rear vice air wing'.split(' '))
const OF_RANK = new Set(
  'assistant associate adjunct deputy vice chair research teaching fellow visiting senior lecturer general detective staff chief master first sergeant major police building fire'.split(
    ' ',
  ),
)
/** Callings of which one person has several. */
const ARTS = new Set(
  'author speaker writer actor actress director producer artist musician singer songwriter composer poet novelist playwright entrepreneur philanthropist activist advocate journalist filmmaker photographer designer educator consultant coach podcaster host comedian presenter broadcaster columnist blogger lecturer trainer investor inventor scholar historian critic curator environmentalist humanitarian athlete model dancer choreographer'.split(
    ' ',
  ),
)
/** Whom a contact is for, not who it is. */
const ADDRESSED = new Set('speakers investor investors editors reporters journalists correspondents producers analysts broadcasters'.split(' '))

/** Titles that end where the name begins: "Acting Director Jane Roe", "founder and CEO Bo Day", "the President of Examplia, Ann Day". */
export function findTitlesBefore(doc: Document, bodies: Bodies, holder: number, floor: number): TitlesFound {
  const { tokens } = doc
  // "Senator *the Hon* Jane Roe"
  const hasArticle =
    holder > floor + 1 && tokens[holder - 1]!.lower === 'the' && (isHonorific(tokens[holder]!.lower) || isHonorific(tokens[holder + 1]?.lower ?? ''))
  // "the Chairman of Example Mills, *Dr.* the Hon. Jane Roe"
  const name = !hasArticle ? holder : isHonorific(tokens[holder - 2]!.lower) && holder - 2 > floor ? holder - 2 : holder - 1
  const link = name > floor + 1 ? tokens[name - 1]!.text : ''
  if (IS.has(link)) return findTitlesOfSubject(doc, bodies, name - 1, floor)
  const isComma = link === ','
  const isDash = DASH.test(link)
  const isColon = link === ':' || isDash
  if (isComma) {
    const whole = findTitleOfTwoParts(doc, bodies, name, floor)
    if (whole !== null) return whole
  }
  let end = isComma || isColon ? name - 1 : name
  let edge = holder
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
    const phrase = bracket === null ? onlyRank(doc, onlyServed(doc, bodies, whole)) : { ...whole, end, roleEnd: end }
    bracket = null
    // "on America's officers, Senator Jane Roe said": an office in the plural is announced
    if (rule === 'title-and-title-name' && phrase.isPlural && tokens[end]!.text === ',' && !isAnnounced(tokens, phrase.first)) break
    if (isComma && titles.length === 0 && !isSetOff(doc, bodies, phrase, floor)) break
    if (isColon && !(isDash ? opensDashed(doc, phrase, floor) : opensEntry(doc, phrase, floor))) break
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
    else if (!before || !(JOINS.test(before.lower) || (before.text === ',' && (phrase.isCapital || isOfArtsList(tokens, end, titles))))) break
    rule = 'title-and-title-name'
    end--
    // "author, speaker*,* and advocate Jane Roe"
    if (JOINS.test(before!.lower) && tokens[end - 1]?.text === ',' && end > floor + 1 && ARTS.has(phrase.head) && ARTS.has(tokens[end - 2]!.lower)) end--
  }
  const shared = shareOrganization(titles)
  const owner = shared.length > 0 && shared.every(({ organization }) => organization === null) ? findOwner(doc, bodies, edge, floor) : null
  return { titles: owner === null ? shared : giveOwner(doc, shared, owner), isPlural, edge }
}

/** "*our* officers, Bo Day and Jane Roe", but "one of *our* officers, Bo Day": the plural is of those who follow. */
function isAnnounced(tokens: readonly Token[], first: number): boolean {
  return ANNOUNCED.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower !== 'of'
}

/** "*author, speaker* and advocate Jane Roe": callings in small letters that one has at once. */
function isOfArtsList(tokens: readonly Token[], comma: number, titles: readonly Title[]): boolean {
  return titles.length > 1 && ARTS.has(tokens[comma]!.lower) && ARTS.has(tokens[comma - 2]!.lower)
}

/** "*Director:* Jane Roe", "(*principal investigator:* Bo Day)", but "Speakers:" is the heading of a list and "Editors:" says whom a note is for. */
function opensEntry(doc: Document, phrase: TitlePhrase, floor: number): boolean {
  const before = phrase.first > floor ? doc.tokens[phrase.first - 1]! : null
  if (before?.text === '(' && !phrase.isPlural) return true
  return phrase.isCapital && (before === null || before.shape === 'mark') && !ADDRESSED.has(phrase.head)
}

/** "*President* – Jane Roe; *Treasurer* – Bo Day", "said the *Head Coach* – Jane Roe": a dash between an office and its holder. Behind a comma the office is the one before. */
function opensDashed({ tokens }: Document, { first, isCapital, isPlural }: TitlePhrase, floor: number): boolean {
  const before = first > floor ? tokens[first - 1]! : null
  return isCapital && !isPlural && (before === null || /^(?:[;:•]|the)$/.test(before.lower))
}

/** "Secretary *(Power)* Jane Roe": where the bracket opens that belongs to a title; null if there is none. */
function findBracket(doc: Document, end: number, floor: number): number | null {
  const { tokens } = doc
  if (tokens[end - 1]?.text !== ')') return null
  let open = end - 2
  while (open > floor && end - open < LONGEST_BRACKET && /^(?:capital|upper|mixed)$/.test(tokens[open]!.shape)) open--
  return open > floor &&
    open < end - 2 &&
    tokens[open]!.text === '(' &&
    !/^ret(?:ired|d)?$/.test(tokens[end - 2]!.lower) &&
    tokens[open - 1]!.shape === 'capital' &&
    isTitleHead(tokens[open - 1]!.lower)
    ? open
    : null
}

/** "Vice-Chancellor *Professor* Jane Roe", "Dean of Mills *Professor* Bo Day": a rank behind an office is a title of its own. */
function onlyRank(doc: Document, phrase: TitlePhrase): TitlePhrase {
  const { tokens } = doc
  const rank = startOfRank(tokens, phrase)
  const before = tokens[rank - 1]!
  if (rank <= phrase.first || !(rank < phrase.end - 1 || isRankWord(tokens[rank]!))) return phrase
  const isAdded =
    phrase.end === phrase.roleEnd || rank < phrase.roleEnd
      ? isTitleHead(before.lower) && !isTitleAbbreviation(before.lower) && !OF_RANK.has(before.lower)
      : rank > phrase.roleEnd + 1 && before.shape !== 'lower' && before.shape !== 'mark' && tokens[rank]!.shape === 'capital'
  return isAdded ? { ...phrase, first: rank, roleEnd: phrase.end, organization: null, isPlural: false } : phrase
}

/** Where the rank begins that ends a title: at its last word, or at "*Detective Senior* Sergeant", "*Lieutenant* General" in capitals. */
function startOfRank(tokens: readonly Token[], { first, end }: TitlePhrase): number {
  let rank = end - 1
  if (!GRADED_RANK.has(tokens[rank]!.lower) || tokens[rank]!.shape !== 'capital') return rank
  while (rank > first && RANK_GRADE.has(tokens[rank - 1]!.lower) && tokens[rank - 1]!.shape === 'capital') rank--
  return rank
}

/** "spokesman for *former Mayor* Jane Roe", "press secretary for *Governor* Bo Day": of an office in small letters the one in capitals behind "for" is hers. */
function onlyServed(doc: Document, bodies: Bodies, phrase: TitlePhrase): TitlePhrase {
  const link = findServed(doc, phrase)
  const served = link === null ? null : findTitleEnding(doc, bodies, phrase.end, link + 1)
  return served ?? phrase
}

/** "K-9 handler *Cpl.* Jane Roe" too, but "Acting professor Jane Roe" holds one office. */
function isRankWord({ lower, shape }: Token): boolean {
  return isTitleAbbreviation(lower) || (shape === 'capital' && RANK.has(lower))
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
