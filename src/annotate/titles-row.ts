import type { Document, Title, Token } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { isCommonWord, isFirstName, isFunctionWord, isHonorific } from '../text/name-words.ts'
import { placeKind } from '../text/places.ts'
import { isDescriptor, isEvaluative, isPluralHead, isTitleAddress, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isNameWord } from './name.ts'
import { readTitle, type TitlePhrase, toTitle } from './title.ts'
import { isPlaceName } from './title-complement.ts'
import { isListEnd } from './title-ends.ts'
import { textOf } from './title-text.ts'
import { ARTICLE, AT, JOINS, MOST_TITLES, shareOrganization, type TitlesFound } from './titles-found.ts'

/** "the companys CEO": an export lost the apostrophe; no plural ends like this. */
const LOST_APOSTROPHE = /[bcdfgklmnprstvz]ys$/
/** "as *its* CEO": an office of the body that speaks. */
const OWN = new Set('its our'.split(' '))
/** Offices that companies give out by countries. */
const HOLDS = new Set('president vp svp evp ceo director manager head leader officer lead'.split(' '))
/** What the name of a part of a country or of the world begins with, and what is one by itself. */
const QUARTER = new Set(
  'North South East West Northern Southern Eastern Western Central Greater Upper Lower Mid-Atlantic Latin Middle Asia Asia-Pacific'.split(' '),
)
const REGION = new Set('EMEA APAC LATAM ANZ MENA DACH Americas Europe Africa Benelux Nordics Scandinavia International Worldwide'.split(' '))
/** Vague alone, a job beside another: "former owner and *operator* of". */
const MADE = new Set('operator creator maker'.split(' '))
/** "*cabinet* member", "*ranking* member": a seat in a body. */
const SEATED = new Set('cabinet board council committee panel commission ranking'.split(' '))
/** Praise rather than a job, in small letters: "a leading expert in …". */
const VAGUE = /^(?:leader|expert|visionary|champion|member|pioneer|figure|worker|fighter|creator|maker|keeper|player|operator|reader|steward)s?$/

/** One title or several in a row: "founder and CEO of Acme", "President, Chief Executive & Director". */
export function readTitles(doc: Document, bodies: Bodies, from: number, limit: number, rule: string): TitlesFound {
  const { tokens } = doc
  const titles: Title[] = []
  let i = from
  let edge = from
  let arePlural = false
  let organization: string | null = null
  while (titles.length < MOST_TITLES && i < limit) {
    const isOwn = OWN.has(tokens[i]!.lower)
    const isPersonal = /^(?:my|his|her)$/.test(tokens[i]!.lower)
    if (ARTICLE.test(tokens[i]!.lower) || (rule === 'names-comma-title' && /^(?:both|all)$/.test(tokens[i]!.lower))) i++
    while (i < limit && (isEvaluative(tokens[i]!.lower) || LOST_APOSTROPHE.test(tokens[i]!.lower)) && tokens[i]!.shape === 'lower') i++
    if (i + 1 < limit && tokens[i]!.lower === 'newly') i += 2
    if (i >= limit) break
    const phrase = readTitle(doc, bodies, i, limit, titles.length > 0 || !(from < i || tokens[i]!.shape !== 'lower' || isTitleModifier(tokens[i]!.lower)))
    // "Jane Roe, Acme CEO Bo Day": the title announces the next name
    if (phrase === null) break
    // "Jane Roe, MP, and *Bo Day* MSP"
    if (titles.length > 0 && isFullNameBefore(doc, phrase)) break
    const country = readCountry(tokens, phrase, limit)
    if (country === null && isNextName(doc, bodies, phrase, limit)) {
      // "Ann Roe, Deputy Director/Chief of Staff Bo Day": the whole pair is the next one's
      if (tokens[i - 1]!.text === '/') titles.pop()
      break
    }
    if (
      // "who has been my partner in everything"
      (isPersonal && phrase.head === 'partner') ||
      isOnlyDescriptor(doc, phrase) ||
      (!(titles.length > 0 && MADE.has(phrase.head)) &&
        VAGUE.test(phrase.head) &&
        !(phrase.head === 'member' && SEATED.has(tokens[phrase.roleEnd - 2]?.lower ?? '')) &&
        tokens[phrase.roleEnd - 1]!.shape === 'lower' &&
        !(phrase.head === 'leader' && tokens[phrase.roleEnd]?.lower === 'of')) ||
      (phrase.isPlural && !/^name-(?:is|as)-/.test(rule) && rule !== 'names-comma-title')
    )
      break
    const field = country ?? readField(doc, bodies, phrase, limit)
    const full = field === null ? phrase : { ...phrase, end: field, roleEnd: field }
    const found = readOrganization(doc, bodies, full.end, limit)
    const body = isRoom(full.organization) ? (found?.name ?? full.organization) : (full.organization ?? found?.name ?? null)
    titles.push(toTitle(doc, full, isOwn ? `own-${rule}` : rule, body))
    organization = body ?? organization
    arePlural ||= phrase.isPlural
    edge = found?.end ?? full.end
    const next = tokens[edge]
    if (!next || edge >= limit || !(JOINS.test(next.lower) || next.text === ',')) break
    i = edge + 1
    if (tokens[i]?.lower === 'and') i++
  }
  return { titles: shareOrganization(titles), isPlural: arePlural, edge }
}

/** The words before the noun are a first name and a surname. */
function isFullNameBefore(doc: Document, { first, roleEnd }: TitlePhrase): boolean {
  const [given, family] = [doc.tokens[first]!, doc.tokens[first + 1]]
  return roleEnd - first > 2 && given.shape === 'capital' && family!.shape === 'capital' && isFirstName(given.text) && !isCommonWord(given.lower)
}

/** "General Manager of *Plant Department*, Example Mills": a department is in the body that stands behind it. */
function isRoom(name: string | null): boolean {
  return name !== null && /\b(?:Department|Division|Section)$/.test(name)
}

function isNextName(doc: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): boolean {
  const next = doc.tokens[phrase.end]
  if (!next || phrase.end >= limit || bodies.at(phrase.end)) return false
  return (
    isHonorific(next.lower) ||
    (isNameWord(next) &&
      !isTitleHead(next.lower) &&
      (isFirstName(next.text) ||
        /capital|mixed/.test(doc.tokens[phrase.end + 1]?.shape ?? '') ||
        (phrase.isCapital && isTitleAddress(phrase.head) && !isCommonWord(next.lower))))
  )
}

function isOnlyDescriptor(doc: Document, phrase: TitlePhrase): boolean {
  return isDescriptor(phrase.head) && phrase.roleEnd - phrase.first === 1 && !doc.tokens[phrase.first]!.text.match(/^\p{Lu}/u)
}

/** "Vice President, *Global Communications*": the field behind the comma, not a body. Returns its end. */
function readField(doc: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): number | null {
  const { tokens } = doc
  const region = readRegion(tokens, phrase, limit)
  if (region !== null) return region
  if (
    phrase.end > phrase.roleEnd ||
    tokens[phrase.end]?.text !== ',' ||
    !/^(?:president|vp|svp|evp|avp|director|manager|officer|head|lead|leader|counsel|partner|vice-president|chief|secretary|specialist|coordinator|advisor|adviser)$/.test(
      phrase.head,
    )
  )
    return null
  let i = phrase.end + 1
  let fields = 0
  while (i < limit && i < phrase.end + 8) {
    const token = tokens[i]!
    // "Vice President, *Investor Relations*": no investor
    const isOfField = token.shape === 'capital' && /^(?:relations|services|success|affairs)$/.test(tokens[i + 1]?.lower ?? '') && i + 1 < limit
    if (isOfField) {
      fields++
      i += 2
      continue
    }
    if (bodies.at(i) || (isTitleHead(token.lower) && !isPluralHead(token.lower)) || isFunctionWord(token.lower) || isFirstName(token.text)) break
    if (token.shape === 'capital' || token.shape === 'upper') {
      if (isTitleModifier(token.lower) || isTitleModifier(token.lower.replace(/s$/, ''))) fields++
      // "vice president, marketing and communications,"
    } else if (token.shape === 'lower' && isTitleModifier(token.lower) && !isTitleHead(token.lower)) fields++
    else if (!/^(?:&|and|of|for)$/.test(token.lower) && !(token.text === ',' && isListEnd(tokens, i, limit))) break
    i++
  }
  const last = tokens[i - 1]
  const isGoneOn = i < limit && (tokens[i]!.text === ',' || AT.test(tokens[i]!.lower))
  if (tokens[phrase.end + 1]?.shape === 'lower' && !isGoneOn) return null
  const isField = isGoneOn || tokens.slice(phrase.end + 1, i).every((token) => /^(?:&|and|of|for)$/.test(token.lower) || isTitleModifier(token.lower))
  if (!isField || fields === 0 || !last || /^(?:&|and|of|for)$/.test(last.lower)) return null
  // two fields in a list: "Compensation, Research and Content Creation"
  return i
}

/** "Country Manager *Kenya*,", "CEO *DACH*": where an office is, without a mark. Returns its end. */
function readCountry(tokens: readonly Token[], phrase: TitlePhrase, limit: number): number | null {
  const [place, next] = [tokens[phrase.end], tokens[phrase.end + 1]]
  if (!place || phrase.end >= limit || phrase.end > phrase.roleEnd || !phrase.isCapital || !HOLDS.has(phrase.head)) return null
  if (phrase.end + 1 < limit && next!.shape !== 'mark') return null
  return REGION.has(place.text) || placeKind(place.text) === 'country' ? phrase.end + 1 : null
}

/** "Regional President, *North Linden*", "Managing Director, *Asia Pacific*": the part of the world that an office is for. A city is where somebody is. */
function readRegion(tokens: readonly Token[], phrase: TitlePhrase, limit: number): number | null {
  if (tokens[phrase.end]?.text !== ',' || !HOLDS.has(phrase.head)) return null
  let i = phrase.end + 1
  const first = tokens[i]?.text ?? ''
  const isQuarter = QUARTER.has(first)
  if (!isQuarter && !REGION.has(first)) return null
  while (i < limit && i < phrase.end + 6 && (/^(?:capital|upper)$/.test(tokens[i]!.shape) || /^(?:and|&)$/.test(tokens[i]!.text))) i++
  return (i >= limit || tokens[i]!.shape === 'mark') && (!isQuarter || i > phrase.end + 2) ? i : null
}

/** "at Acme", ", Acme" behind a title. */
function readOrganization(doc: Document, bodies: Bodies, from: number, limit: number): { name: string; end: number } | null {
  const { tokens } = doc
  // "Senior Vice President, Clinical Development*, at* Example Bio"
  if (tokens[from]?.text === ',' && AT.test(tokens[from + 1]?.lower ?? '')) from++
  const link = tokens[from]
  if (!link || from >= limit) return null
  // "Permanent Secretary in the Ministry of Mills"
  if (link.lower === 'in' && tokens[from + 1]?.lower === 'the' && from + 2 < limit) {
    const within = bodies.startingAt(from + 2)
    return within && within.endToken <= limit ? { name: within.name, end: within.endToken } : null
  }
  if (!AT.test(link.lower) && link.lower !== 'from' && link.text !== ',' && link.text !== '|' && !(link.lower === 'of' || link.lower === 'for')) return null
  let i = from + 1
  // "at the Riverton-based Example Bank"
  while (i < limit && (tokens[i]!.lower === 'the' || tokens[i]!.lower.endsWith('-based'))) i++
  const body = bodies.startingAt(i)
  if (body && body.endToken <= limit) return { name: body.name, end: body.endToken }
  let end = i
  while (
    end < limit &&
    end < i + 6 &&
    (/^(?:capital|upper|mixed)$/.test(tokens[end]!.shape) || tokens[end]!.text === '&') &&
    !isFunctionWord(tokens[end]!.lower) &&
    (!isTitleHead(tokens[end]!.lower) || end > i)
  )
    end++
  if (end === i || isTitleHead(tokens[i]!.lower)) return null
  // "at the Example Chambers *of Commerce*"
  if (tokens[end]?.lower === 'of' && isBodyHead(tokens[end - 1]!.text) && end + 1 < limit && tokens[end + 1]!.shape === 'capital') {
    end++
    while (end < limit && end < i + 9 && tokens[end]!.shape === 'capital') end++
  }
  const name = textOf(doc, i, end)
  if (isPlaceName(name)) return null
  if (AT.test(link.lower)) return { name, end }
  // a comma and capitalised words that end the line: an entry of a list
  const isLineEnd = end >= limit || tokens[end]!.text === ';' || opensItem(doc, end, limit)
  return isLineEnd && link.text !== 'of' && !isFirstName(tokens[i]!.text) ? { name, end } : null
}

/** "…, Example Mills *- Bo Day*, Director": entries that a page runs together, a dash with spaces before each. */
function opensItem(doc: Document, dash: number, limit: number): boolean {
  const [mark, next] = [doc.tokens[dash]!, doc.tokens[dash + 1]]
  return /^[-–—•]$/.test(mark.text) && dash + 1 < limit && next!.start > mark.end && isFirstName(next!.text)
}
