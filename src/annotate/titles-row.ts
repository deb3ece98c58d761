import type { Document, Title, Token } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { isCommonWord, isFirstName, isFunctionWord, isHonorific } from '../text/name-words.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isDescriptor, isEvaluative, isTitleAddress, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isInitial, isNameWord } from './name.ts'
import { readTitle, type TitlePhrase, toTitle } from './title.ts'
import { readBareField, readBareHouse, readCountry, readField } from './title-field.ts'
import { findOwner } from './title-owner.ts'
import { behindHome, endOfSeat, isPlaceName, readPlace } from './title-place.ts'
import { endOfServed, findServed, isServedBefore, withServant } from './title-served.ts'
import { textOf } from './title-text.ts'
import { AWARDED } from './title-verbs.ts'
import { ARTICLE, AT, behindOuter, JOINS, MOST_TITLES, shareOrganization, type TitlesFound } from './titles-found.ts'

/** "the companys CEO": an export lost the apostrophe; no plural ends like this. */
const LOST_APOSTROPHE = /[bcdfgklmnprstvz]ys$/
/** "as *its* CEO": an office of the body that speaks. */
const OWN = new Set('its our'.split(' '))
/** Vague alone, a job beside another: "former owner and *operator* of". */
const MADE = new Set('operator creator maker'.split(' '))
/** "*cabinet* member", "*ranking* member": a seat in a body. */
const SEATED = new Set('staff cabinet executive board council committee panel commission ranking'.split(' '))
/** A named body in which members sit: "member of the *Example Oversight Board*". */
const SITS_IN = /\b(?:Board|Committee|Commission|Council|Parliament|Cabinet|Senate|Assembly|Legislature|Tribunal|Panel)$/
/** "*party* leader", "*opposition* leader": leads a body of which there is one. */
const LED = new Set('party opposition majority minority council group union house senate government'.split(' '))
/** What words for people are adjectives of: "representative *body*". */
const KIND_OF_BODY = new Set('body bodies organisation organization group council committee board office team association agency'.split(' '))
/** Offices of firms, behind which the end of a sentence shows a firm too: "said Jane Roe, CEO, *Novexo.*" */
const OF_FIRMS = new Set(
  'ceo cto cfo coo cmo cio vp svp evp president founder co-founder director manager officer executive head chair chairman partner'.split(' '),
)
/** What a body has in several places. */
const SITE = new Set('plant plants facility site campus office offices branch factory mine mill warehouse location store yard depot terminal base'.split(' '))
const MEANWHILE = new Set('concurrently simultaneously subsequently then later eventually'.split(' '))
/** Rules by which a verb or "as" names the office. */
const STATED = /^(?:name-(?:as|is)|career)-/
/** Praise rather than a job, in small letters: "a leading expert in …". */
const VAGUE = /^(?:leader|expert|visionary|champion|member|pioneer|figure|worker|fighter|creator|maker|keeper|defender|player|operator|reader|steward)s?$/

/** One title or several in a row: "founder and CEO of Acme", "President, Chief Executive & Director". */
export function readTitles(doc: Document, bodies: Bodies, from: number, limit: number, rule: string): TitlesFound {
  const { tokens } = doc
  const titles: Title[] = []
  let i = from
  let edge = from
  let arePlural = false
  let organization: string | null = null
  while (titles.length < MOST_TITLES && i < limit) {
    const own = i
    const isOwn = OWN.has(tokens[i]!.lower)
    const isPersonal = /^(?:my|his|her)$/.test(tokens[i]!.lower)
    if (ARTICLE.test(tokens[i]!.lower) || (rule === 'names-comma-title' && /^(?:both|all)$/.test(tokens[i]!.lower))) i++
    while (
      i < limit &&
      (isEvaluative(tokens[i]!.lower) || isOrdinal(tokens, i, limit) || LOST_APOSTROPHE.test(tokens[i]!.lower)) &&
      tokens[i]!.shape === 'lower'
    )
      i++
    // "Shri Bo Day, *Hon'ble* Minister of Mills"
    if (i + 1 < limit && /^hon(?:'ble|ou?rable)?$/.test(tokens[i]!.lower)) i++
    if (i + 1 < limit && tokens[i]!.lower === 'newly') i += 2
    // "as Deputy Director and *concurrently the* Registrar"
    else if (i + 1 < limit && titles.length > 0 && MEANWHILE.has(tokens[i]!.lower)) i += ARTICLE.test(tokens[i + 1]!.lower) ? 2 : 1
    if (i > own) i = behindHome(tokens, i, limit)
    if (i >= limit) break
    const first = readTitle(doc, bodies, i, limit, titles.length > 0 || !(from < i || tokens[i]!.shape !== 'lower' || isTitleModifier(tokens[i]!.lower)))
    // "Jane Roe, Acme CEO Bo Day": the title announces the next name
    const phrase = first === null ? null : withServant(doc, bodies, first, limit)
    if (phrase === null) break
    const served = isNextName(doc, bodies, phrase, limit) ? findServed(doc, phrase) : null
    if (served !== null && (STATED.test(rule) || !isServedBefore(tokens, from - 1))) {
      const end = endOfServed(doc, phrase, limit)
      titles.push({ ...toTitle(doc, { ...phrase, end }, rule, null), role: textOf(doc, phrase.first, end) })
      edge = served
      break
    }
    if (AWARDED.has(tokens[phrase.end - 1]!.lower) && tokens[phrase.end - 2]?.lower === 'the') break
    // "is an owner and *chairs* the Example Trust": a verb
    if (titles.length > 0 && phrase.isPlural && !arePlural && tokens[phrase.first]!.shape === 'lower') break
    // "Jane Roe, Minister of Mills, *the director said*": who speaks is another
    if (titles.length > 0 && tokens[own]!.lower === 'the' && phrase.end < limit && isReporting(tokens[phrase.end]!)) break
    // "Jane Roe, MP, and *Bo Day* MSP"
    if (titles.length > 0 && isFullNameBefore(doc, phrase)) break
    const country = readCountry(tokens, phrase, limit) ?? readBareField(doc, bodies, phrase, limit)
    if (country === null && isNextName(doc, bodies, phrase, limit)) {
      // "Ann Roe, Deputy Director/Chief of Staff Bo Day": the whole pair is the next one's
      if (tokens[i - 1]?.text === '/') titles.pop()
      break
    }
    const isVague = !(titles.length > 0 && MADE.has(phrase.head)) && isPraise(tokens, phrase)
    // "was *a founding member of Example Mills* and president of the Riverton Club"
    const link = isVague && phrase.end > phrase.roleEnd ? (readOrganization(doc, bodies, phrase.end, limit, phrase.head)?.end ?? phrase.end) : limit
    if (link + 1 < limit && tokens[link]!.lower === 'and') {
      i = link + 1
      continue
    }
    if (
      // "who has been my partner in everything"
      (isPersonal && phrase.head === 'partner') ||
      isOnlyDescriptor(doc, phrase) ||
      isVague ||
      // "*chief mate* on the ship": an office that no list knows
      (phrase.head === 'chief' && isNounOf(tokens, phrase.end, limit)) ||
      // "the national *representative body* of"
      (/^(?:representative|executive|professional)$/.test(phrase.head) && KIND_OF_BODY.has(tokens[phrase.end]?.lower ?? '')) ||
      (phrase.isPlural && !/^name-(?:is|as)-/.test(rule) && rule !== 'names-comma-title')
    )
      break
    const field = country ?? readField(doc, bodies, phrase, limit)
    const full = field === null ? phrase : { ...phrase, end: field, roleEnd: field }
    // "Head of Pressjane@mills.example": an export ran it together with an address
    if (tokens[full.end]?.text === '@' && tokens[full.end]!.start === tokens[full.end - 1]!.end) break
    const found = readOrganization(doc, bodies, full.end, limit, phrase.head) ?? readBareHouse(doc, bodies, full, limit)
    // "Example Mills has appointed Jane Roe as *its* director"
    const owner = isOwn && full.organization === null && !found ? findOwner(doc, bodies, own + 1, doc.sentences[tokens[own]!.sentence]!.firstToken) : null
    const isField = isRoom(full.organization) || (AT.test(tokens[full.end]?.lower ?? '') && isOfWords(full.organization))
    const body = isField ? (found?.name ?? full.organization) : (full.organization ?? found?.name ?? owner)
    titles.push(toTitle(doc, full, isOwn ? `own-${rule}` : rule, body))
    organization = body ?? organization
    arePlural ||= phrase.isPlural
    edge = behindOuter(doc, bodies, found?.end ?? full.end, limit)
    const next = tokens[edge]
    if (!next || edge >= limit || !(JOINS.test(next.lower) || next.text === ',')) break
    i = edge + 1
    if (tokens[i]?.lower === 'and') i++
  }
  return { titles: shareOrganization(titles), isPlural: arePlural, edge }
}

/** "a *leading expert* in mills", "a member of the team": small letters, and no seat or lead in a body of which there is one. */
function isPraise(tokens: readonly Token[], { head, roleEnd, organization }: TitlePhrase): boolean {
  const before = tokens[roleEnd - 2]?.lower ?? ''
  if (!VAGUE.test(head) || tokens[roleEnd - 1]!.shape !== 'lower') return false
  if (head === 'member') return !SEATED.has(before) && !SITS_IN.test(organization ?? '')
  return head !== 'leader' || !(tokens[roleEnd]?.lower === 'of' || LED.has(before))
}

/** A word in small letters that goes on "chief", no verb and no link. */
function isNounOf(tokens: readonly Token[], at: number, limit: number): boolean {
  const [chief, next] = [tokens[at - 1]!, tokens[at]]
  return (
    at < limit &&
    chief.lower === 'chief' &&
    chief.shape === 'lower' &&
    next!.shape === 'lower' &&
    !isFunctionWord(next!.lower) &&
    !JOINS.test(next!.lower) &&
    !isReporting(next!)
  )
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

/** "Chair of *Psychiatry* at Example Hospital", "Head of *Venture Capital* at Example Bank": words of every day before "at" are a field. */
export function isOfWords(name: string | null): boolean {
  return name !== null && !name.split(' ').some((word) => !isCommonWord(word.toLowerCase()))
}

function isNextName(doc: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): boolean {
  const next = doc.tokens[phrase.end]
  if (!next || phrase.end >= limit || bodies.at(phrase.end)) return false
  return (
    isHonorific(next.lower) ||
    (isInitial(next) && /capital|mixed/.test(doc.tokens[phrase.end + 1]?.shape ?? '')) ||
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

/** "the *first* CEO of", but "first author", "First Minister". */
function isOrdinal(tokens: readonly Token[], at: number, limit: number): boolean {
  return tokens[at]!.text === 'first' && at + 1 < limit && /^(?:capital|upper)$/.test(tokens[at + 1]!.shape)
}

/** "at Acme", ", Acme" behind a title. */
function readOrganization(doc: Document, bodies: Bodies, from: number, limit: number, head: string): { name: string; end: number } | null {
  const { tokens } = doc
  // "Chief Financial Officer *(CFO)*, Example Bio"
  if (tokens[from]?.text === '(' && from + 3 < limit && tokens[from + 1]!.shape === 'upper' && tokens[from + 2]!.text === ')') from += 3
  // "Senior Vice President, Clinical Development*, at* Example Bio"
  if (tokens[from]?.text === ',' && AT.test(tokens[from + 1]?.lower ?? '')) from++
  // "Special Counsel*, in the* Example Office"
  if (tokens[from]?.text === ',' && tokens[from + 1]?.text === 'in' && tokens[from + 2]?.lower === 'the' && bodies.startingAt(from + 3)) from++
  // "manager *in Riverton, Ohio,* at Example Mills"
  if (tokens[from]?.lower === 'in' && from + 1 < limit) {
    const seat = endOfSeat(tokens, readPlace(tokens, from + 1, limit), limit)
    if (seat > from + 1 && seat < limit && tokens[seat]!.lower === 'at') from = seat
  }
  const link = tokens[from]
  if (!link || from >= limit) return null
  // "Permanent Secretary in the Ministry of Mills"
  if (link.lower === 'in' && tokens[from + 1]?.lower === 'the' && from + 2 < limit) {
    const within = bodies.unitAt(from + 2)
    return within && within.endToken <= limit ? { name: within.name, end: within.endToken } : null
  }
  if (!AT.test(link.lower) && link.lower !== 'from' && link.text !== ',' && link.text !== '|' && !(link.lower === 'of' || link.lower === 'for')) return null
  let i = from + 1
  // "at the Riverton-based Example Bank"
  while (i < limit && (tokens[i]!.lower === 'the' || tokens[i]!.lower.endsWith('-based'))) i++
  const body = bodies.unitAt(i)
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
  // "manager at the *Riverton plant*": which of its houses
  const isSite = tokens[i - 1]!.lower === 'the' && end < limit && SITE.has(tokens[end]!.lower)
  if (isPlaceName(name) || isSite) return null
  if (AT.test(link.lower)) return { name, end }
  // a comma and capitalised words that end the line: an entry of a list
  const isLineEnd =
    end >= limit || tokens[end]!.text === ';' || (end + 1 >= limit && tokens[end]!.text === '.' && OF_FIRMS.has(head)) || opensItem(doc, end, limit)
  return isLineEnd && link.text !== 'of' && !isFirstName(tokens[i]!.text) ? { name, end } : null
}

/** "…, Example Mills *- Bo Day*, Director": entries that a page runs together, a dash with spaces before each. */
function opensItem(doc: Document, dash: number, limit: number): boolean {
  const [mark, next] = [doc.tokens[dash]!, doc.tokens[dash + 1]]
  return /^[-–—•]$/.test(mark.text) && dash + 1 < limit && next!.start > mark.end && isFirstName(next!.text)
}
