import type { Document, Token } from '../document.ts'
import { isCommonWord, isFirstName, isFunctionWord } from '../text/name-words.ts'
import { placeKind } from '../text/places.ts'
import { isPluralHead, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import type { TitlePhrase } from './title.ts'
import { isListEnd } from './title-ends.ts'
import { AT } from './titles-found.ts'

/** Offices that companies give out by countries. */
const HOLDS = new Set('president vp svp evp avp ceo cfo coo cto cio cmo cco cro chro director manager head leader officer lead partner'.split(' '))
/** What the name of a part of a country or of the world begins with, and what is one by itself. */
const QUARTER = new Set(
  'North South East West Northern Southern Eastern Western Central Greater Upper Lower Mid-Atlantic Latin Middle Asia Asia-Pacific'.split(' '),
)
/** What stands behind a quarter in the name of a part of the world. */
const WHOLE = new Set('America Asia Pacific Europe East Africa'.split(' '))
const REGION = new Set('EMEA APAC LATAM ANZ MENA DACH Americas Europe Africa Benelux Nordics Scandinavia International Worldwide'.split(' '))

/** "Vice President, *Global Communications*": the field behind the comma, not a body. Returns its end. */
export function readField(doc: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): number | null {
  const { tokens } = doc
  const region = readRegion(tokens, phrase, limit)
  if (region !== null) return region
  if (
    phrase.end > phrase.roleEnd ||
    !opensApart(tokens, phrase) ||
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
    // "SVP, *Driver* Assistance"
    if (token.shape === 'capital' && opensField(tokens, i, limit)) {
      fields++
      i++
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

/** "Director*,* Mills", "Director *–* Mills" */
function opensApart(tokens: readonly Token[], { end, isCapital }: TitlePhrase): boolean {
  return tokens[end]?.text === ',' || (isCapital && /^[-–—]$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.shape !== 'lower')
}

/** A word for people before a noun of every day that closes the field: "*Driver* Assistance at". */
function opensField(tokens: readonly Token[], at: number, limit: number): boolean {
  const [noun, behind] = [tokens[at + 1], tokens[at + 2]]
  if (!isTitleHead(tokens[at]!.lower) || at + 1 >= limit || noun?.shape !== 'capital' || isTitleHead(noun.lower) || !isCommonWord(noun.lower)) return false
  return at + 2 >= limit || (behind !== undefined && (behind.text === ',' || AT.test(behind.lower)))
}

/** "Country Manager *Kenya*,", "CEO *DACH*", "CFO *North America* at": where an office is, without a mark. Returns its end. */
export function readCountry(tokens: readonly Token[], phrase: TitlePhrase, limit: number): number | null {
  if (phrase.end >= limit || phrase.end > phrase.roleEnd || !phrase.isCapital || !HOLDS.has(phrase.head)) return null
  const end = endOfRegion(tokens, phrase.end, limit)
  return end !== null && (end >= limit || tokens[end]!.shape === 'mark' || AT.test(tokens[end]!.lower)) ? end : null
}

/** "CEO *Example Mills Inc.*,": the body that stands behind the office of a company, without a mark. */
export function readBareHouse({ tokens }: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): { name: string; end: number } | null {
  if (phrase.end > phrase.roleEnd || !phrase.isCapital || phrase.isPlural || !HOLDS.has(phrase.head)) return null
  const body = phrase.end < limit ? bodies.startingAt(phrase.end) : null
  if (!body || (body.endToken < limit && tokens[body.endToken]!.shape !== 'mark')) return null
  return { name: body.name, end: body.endToken }
}

/** Behind "Kenya", "DACH", "North America", "United States". */
function endOfRegion(tokens: readonly Token[], from: number, limit: number): number | null {
  const [first, second] = [tokens[from]!.text, from + 1 < limit ? tokens[from + 1]! : undefined]
  if (second?.shape === 'capital') {
    const both = `${first} ${second.text}`
    if (placeKind(both) === 'country' || (QUARTER.has(first) && (REGION.has(second.text) || WHOLE.has(second.text)))) return from + 2
  }
  return REGION.has(first) || placeKind(first) === 'country' ? from + 1 : null
}

/** "VP *Open Technology*,", "Director *Marketing* at", "general manager *commercial*,": a field without a mark. Returns its end. */
export function readBareField({ tokens }: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): number | null {
  if (phrase.end > phrase.roleEnd || phrase.isPlural || !HOLDS.has(phrase.head)) return null
  const isSmall = tokens[phrase.roleEnd - 1]!.shape === 'lower'
  let i = phrase.end
  let fields = 0
  for (; i < limit && i < phrase.end + 6; i++) {
    const { lower, shape } = tokens[i]!
    if (/^(?:and|&)$/.test(lower) && i > phrase.end) continue
    const isField = isTitleModifier(lower) && !isTitleHead(lower)
    if (bodies.at(i) || shape !== (isSmall ? 'lower' : 'capital') || !(isField || (!isSmall && isCommonWord(lower)))) break
    if (isField) fields++
  }
  if (fields === 0 || /^(?:and|&)$/.test(tokens[i - 1]!.lower)) return null
  return i >= limit || /^[,.;)]$/.test(tokens[i]!.text) || AT.test(tokens[i]!.lower) ? i : null
}

/** "Regional President, *North Linden*", "Managing Director, *Asia Pacific*": the part of the world that an office is for. A city is where somebody is. */
function readRegion(tokens: readonly Token[], phrase: TitlePhrase, limit: number): number | null {
  if (!opensApart(tokens, phrase) || !HOLDS.has(phrase.head)) return null
  let i = phrase.end + 1
  const first = tokens[i]?.text ?? ''
  const isQuarter = QUARTER.has(first)
  if (!isQuarter && !REGION.has(first)) return null
  while (i < limit && i < phrase.end + 6 && (/^(?:capital|upper)$/.test(tokens[i]!.shape) || /^(?:and|&)$/.test(tokens[i]!.text))) i++
  if (isQuarter && phrase.head === 'ceo' && isHouse(tokens, phrase.end + 1, i)) return null
  return (i >= limit || tokens[i]!.shape === 'mark' || AT.test(tokens[i]!.lower)) && (!isQuarter || i > phrase.end + 2) ? i : null
}

/** "CEO, *North Linden Bakeries*": three words and more that end on no region and no field of work. */
function isHouse(tokens: readonly Token[], first: number, end: number): boolean {
  const { text, lower } = tokens[end - 1]!
  if (end - first < 3 || isTitleModifier(lower) || isTitleModifier(lower.replace(/s$/, ''))) return false
  return !REGION.has(text) && !QUARTER.has(text) && placeKind(text) === null && !tokens.slice(first, end).some((token) => /^(?:and|&)$/.test(token.text))
}
