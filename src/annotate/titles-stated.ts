import type { Document, Title, Token } from '../document.ts'
import { CALENDAR_WORDS } from '../text/calendar.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { isDescriptor, isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { readTitle } from './title.ts'
import { behindBeing, behindJoined, behindRole, isMade, POST } from './title-verbs.ts'
import { ARTICLE, AT, NO_TITLES, namesAnother, type TitlesFound, withOrganization } from './titles-found.ts'
import { readTitles } from './titles-row.ts'

const LONGEST_CLAUSE = 24
/** Tokens of whoever names somebody to an office: "by the Example State Senate". */
const LONGEST_AGENT = 8
/** Tokens of "appointed in May 2019 as", "the first woman of colour to serve as". */
const LONGEST_PARTICIPLE = 8
const COPULA = new Set(
  'is was are were became become becomes remain remains remained stays returns currently presently concurrently subsequently now been being has have had will be who also previously formerly most recently duly'.split(
    ' ',
  ),
)
/** Verbs that name an office only with "as". */
const ALONE = new Set(
  'sworn inaugurated inducted ordained joins join joined rejoins rejoined serves serve served serving works worked acts acted doubles doubled continue continues hosted moderated welcomed introduced unveiled presented announced recruited engaged enlisted commissioned installed enthroned consecrated tapped seconded stood stands hired retires retire retired retiring resigns resign resigned resigning stepped steps step stepping down aside back'.split(
    ' ',
  ),
)
/** All verbs that give an office, or take it. */
const NAMED = new Set([
  ...ALONE,
  ...'unanimously named made appointed elected promoted elevated nominated selected installed confirmed chosen re-elected reelected reappointed re-appointed'.split(
    ' ',
  ),
])
const TO_AS = new Set('as to'.split(' '))
/** "Jane Roe, *speaking* as chair" */
const SPEAKING = new Set('serving acting working speaking appearing writing continuing'.split(' '))
const HAVE = new Set('has have had'.split(' '))
/** What begins another clause: none of them stands between a verb and its "as". */
const MANNERLESS = new Set('that who which whose and'.split(' '))
/** "is *set* to become", "is *expected* to serve as": says what somebody will be. */
const AHEAD = new Set('set due expected agreed chosen selected elected slated poised scheduled'.split(' '))
/** Tokens of "from senior analyst". */
const LONGEST_BEFORE = 8

/** "*is* the founder of", "*joined* the firm as": a verb by which a text says what somebody is. */
export function opensStatement({ lower }: Token): boolean {
  return COPULA.has(lower) || NAMED.has(lower)
}

/** "was *deputy chief and medical director of trauma*": an office in small letters without an article, of two words or with its field. */
function isBareOffice(doc: Document, bodies: Bodies, at: number, limit: number): boolean {
  if (
    !/^(?:is|was|were|be|been|became|become|becomes|remains|currently|now|previously|formerly|recently)$/.test(doc.tokens[at - 1]!.lower) ||
    doc.tokens[at]!.shape !== 'lower'
  )
    return false
  const phrase = readTitle(doc, bodies, at, limit, true)
  return (
    phrase !== null &&
    !phrase.isPlural &&
    !isDescriptor(phrase.head) &&
    // "has been president *since 2010*", "became director *in May*"
    (isBecome(doc, at, phrase.end, limit) ||
      // "is *founder and president* of"
      (doc.tokens[phrase.end]?.lower === 'and' && phrase.end + 2 < limit && isTitleHead(doc.tokens[phrase.end + 1]!.lower)) ||
      phrase.end > phrase.roleEnd ||
      phrase.roleEnd - at > 1 ||
      AT.test(doc.tokens[phrase.end]?.lower ?? '') ||
      doc.tokens[phrase.end]?.lower === 'since')
  )
}

/** "was elected *unopposed as*", "reappointed *in May for a second term as*": small words up to the "as"; where it was if there is none. */
function behindManner(tokens: readonly Token[], from: number, limit: number): number {
  if (ALONE.has(tokens[from - 1]!.lower) || ARTICLE.test(tokens[from]!.lower)) return from
  const behind = behindJoined(tokens, from, limit)
  return tokens.slice(from, behind).some(({ lower, shape }) => MANNERLESS.has(lower) || !(shape === 'lower' || shape === 'number' || CALENDAR_WORDS.has(lower)))
    ? from
    : behind
}

function isBecome({ tokens }: Document, at: number, end: number, limit: number): boolean {
  return /^bec[oa]mes?$/.test(tokens[at - 1]!.lower) && (end >= limit || /^(?:[,.;]|in|on|after|when|and)$/.test(tokens[end]!.lower))
}

/** "was confirmed *by the Senate* as", "nominated *by President Roe* to be": behind the link that follows whoever did it; where it was if there is none. */
function behindAgent(tokens: readonly Token[], by: number, limit: number): number {
  for (let i = by + 2; i < Math.min(limit, by + LONGEST_AGENT); i++) {
    if (tokens[i]!.shape === 'mark' && !/^['.]/.test(tokens[i]!.text)) break
    if (tokens[i]!.lower === 'as') return i + 1
    if (tokens[i]!.lower === 'to') return behindBeing(tokens, i + 1, limit)
  }
  return by
}

/** "*one of the* directors" */
export function isOneOf(tokens: readonly Token[], at: number, limit: number): boolean {
  return at + 3 < limit && tokens[at]!.lower === 'one' && tokens[at + 1]!.lower === 'of' && ARTICLE.test(tokens[at + 2]!.lower)
}

/** "one of *the directors of Example Mills*", but "one of the officers on the scene" holds no office. */
export function readOneOf(doc: Document, bodies: Bodies, at: number, limit: number): TitlesFound {
  const found = readTitles(doc, bodies, at, limit, 'name-is-title')
  return found.titles.some(({ organization, text }) => organization !== null || /^\p{Lu}/u.test(text)) ? found : NO_TITLES(at)
}

/** The "to" of "*from* analyst *to* director"; null if none stands in the phrase. */
function findTo(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let i = from + 2; i < Math.min(limit - 1, from + LONGEST_BEFORE); i++) {
    if (tokens[i]!.shape === 'mark') return null
    if (tokens[i]!.lower === 'to') return i
  }
  return null
}

/** "is the founder of", "was named Chief Executive", "has served as", "who joined the firm as": the title is what is said of the person. */
export function readStated(doc: Document, bodies: Bodies, from: number, limit: number): TitlesFound {
  const { tokens } = doc
  let i = from
  let isNamed = false
  while (i < Math.min(limit, from + 8)) {
    const { lower } = tokens[i]!
    // "is retired captain" is a rank
    if (lower === 'retired' && tokens[i + 1]?.lower !== 'as') break
    // "is *set to become* chair"
    if (AHEAD.has(lower) && i > from && tokens[i + 1]?.lower === 'to') {
      const being = behindBeing(tokens, i + 2, limit)
      if (being === i + 2) return NO_TITLES(from)
      i = being
      isNamed = true
      break
    }
    // "was promoted *from analyst* to director"
    if (lower === 'from' && isNamed) {
      const to = findTo(tokens, i, limit)
      if (to === null) return NO_TITLES(from)
      const [old, office] = [readTitles(doc, bodies, i + 1, to, 'career-title'), readTitles(doc, bodies, to + 1, limit, 'name-is-title')]
      return office.titles.length === 0 ? NO_TITLES(from) : { ...office, titles: [...old.titles, ...office.titles] }
    }
    // "was sworn *in* as", "will step *up* as"
    if (NAMED.has(lower) || (/^(?:in|up)$/.test(lower) && i > from && /^(?:sworn|step|steps|stepped|stepping)$/.test(tokens[i - 1]!.lower))) isNamed = true
    else if (TO_AS.has(lower)) {
      i++
      break
    } else if (lower === 'by' && isNamed) {
      const behind = behindAgent(tokens, i, limit)
      if (behind === i) break
      i = behind
      break
    } else if (!COPULA.has(lower) && !(i > from && lower.length > 5 && lower.endsWith('ly'))) break
    i++
  }
  // "has *a coach*"
  if (i > from && HAVE.has(tokens[i - 1]!.lower)) return NO_TITLES(from)
  // "have joined *the firm* as partners"
  let joined: string | null = null
  if (i > from && i < limit && /^(?:(?:re)?join(?:s|ed)?|served?|serves)$/.test(tokens[i - 1]!.lower)) {
    const firm = bodies.startingAt(tokens[i]!.lower === 'the' ? i + 1 : i)
    i = behindJoined(tokens, i, limit)
    if (firm?.endToken === i - 1) joined = firm.name
  }
  // "was elected *unopposed as* chair", "reappointed *for a second term as*", "confirmed *in the role of*"
  if (isNamed && i < limit && !TO_AS.has(tokens[i - 1]!.lower) && joined === null) {
    const isRole = tokens[i]!.lower === 'in' && tokens[i + 1]?.lower === 'the' && POST.has(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.lower === 'of'
    i = isRole && i + 4 < limit ? i + 4 : behindManner(tokens, i, limit)
    if (isRole) return readTitles(doc, bodies, i, limit, 'name-as-title')
  }
  if (i < limit && i > from && tokens[i - 1]!.lower === 'to') i = behindBeing(tokens, i, limit)
  // "was appointed to *the role of* Director"
  if (i + 3 < limit && tokens[i]!.lower === 'the' && POST.has(tokens[i + 1]!.lower) && tokens[i + 2]!.lower === 'of') i += 3
  // "is *one of the* directors of"
  if (i > from && isOneOf(tokens, i, limit)) return readOneOf(doc, bodies, i + 2, limit)
  // "was *both* the chair and the owner of"
  if (i + 1 < limit && i > from && tokens[i]!.lower === 'both') i++
  if (i >= limit || i === from) return NO_TITLES(from)
  const isAs = tokens[i - 1]!.lower === 'as'
  const hasArticle = ARTICLE.test(tokens[i]!.lower)
  if (
    !hasArticle &&
    !isBareOffice(doc, bodies, i, limit) &&
    !isAs &&
    !isNamed &&
    !(tokens[i]!.shape !== 'lower' && /^(?:is|was|been|became|becomes|currently|now|also|recently|previously|formerly)$/.test(tokens[i - 1]!.lower))
  )
    return NO_TITLES(from)
  if (isNamed && !isAs && tokens[i - 1]!.lower !== 'to' && ALONE.has(tokens[i - 1]!.lower)) return NO_TITLES(from)
  // "is a lawyer and company director": one of many, in no body that the text has in mind
  const isPast = tokens.slice(from, i).some(({ lower }) => /^(?:previously|formerly|recently)$/.test(lower))
  const rule = isPast ? 'career-title' : isAs ? 'name-as-title' : /^an?$/.test(tokens[i]!.lower) ? 'name-is-a-title' : 'name-is-title'
  const found = readTitles(doc, bodies, i, limit, rule)
  // "was elected *to the board as* its treasurer"
  const behind = found.titles.length === 0 && isNamed && tokens[i - 1]!.lower === 'to' ? behindJoined(tokens, i, limit) : i
  if (behind > i) return readTitles(doc, bodies, behind, limit, 'name-as-title')
  return joined === null
    ? found
    : { ...found, titles: found.titles.map((title) => withOrganization(title, title.organization ?? (namesAnother(title.text) ? null : joined))) }
}

/** "Jane Roe, *the first woman to serve as* chief", "Jane Roe, *appointed last year as* chief": behind the "as" of an apposition that gives an office by a verb; null if it does not. */
export function behindParticiple(tokens: readonly Token[], at: number, limit: number): number | null {
  const { lower } = tokens[at]!
  const isFirst = lower === 'the' && /^(?:first|second|third|only|youngest|oldest)$/.test(tokens[at + 1]?.lower ?? '')
  if (!isFirst && !(NAMED.has(lower) && /ed$|^sworn$/.test(lower)) && !SPEAKING.has(lower)) return null
  for (let i = at + 1; i < Math.min(limit - 1, at + LONGEST_PARTICIPLE); i++) {
    if (tokens[i]!.shape === 'mark') return null
    if (tokens[i]!.lower === 'as') return i + 1
    if (tokens[i]!.lower !== 'to' || !isFirst) continue
    const being = behindBeing(tokens, i + 1, limit)
    return being > i + 1 ? being : null
  }
  return null
}

/** "selected Jane Roe, a partner at Example & Low, *to serve as Director*", "Jane Roe, a litigator, *is a former prosecutor*": what is said behind an apposition. */
export function readBehindApposed(doc: Document, bodies: Bodies, nameStart: number, edge: number, limit: number): readonly Title[] {
  const { tokens } = doc
  if (tokens[edge]?.text === ',' && tokens[edge + 1]?.lower === 'to' && edge + 2 < limit && isMade(tokens, nameStart)) {
    const being = behindBeing(tokens, edge + 2, limit)
    if (being > edge + 2) return readTitles(doc, bodies, being, limit, 'name-as-title').titles
  }
  return readBehindClause(doc, bodies, edge - 1, limit).titles
}

/** "Jane Roe, who has led the plant since 2017, *has been named general manager*": the main verb behind the relative clause. */
export function readBehindClause(doc: Document, bodies: Bodies, who: number, limit: number): TitlesFound {
  const { tokens } = doc
  for (let i = who + 1; i < Math.min(limit, who + LONGEST_CLAUSE); i++) {
    // another person begins: "…, and his brother, John Roe, who acted as"
    if (isFirstName(tokens[i]!.text) && tokens[i]!.shape === 'capital' && !isCommonWord(tokens[i]!.lower)) break
    if (tokens[i]!.text === ',' && i + 1 < limit && tokens[i + 1]!.lower !== 'who' && opensStatement(tokens[i + 1]!)) {
      const role = behindRole(tokens, i + 1, limit)
      if (role !== null) return readTitles(doc, bodies, role, limit, 'name-as-title')
      const stated = readStated(doc, bodies, i + 1, limit)
      return stated.titles.some(({ rule }) => /^name-(?:is|as)-/.test(rule)) ? stated : NO_TITLES(who)
    }
    if (/^["';:(]$/.test(tokens[i]!.text)) break
  }
  return NO_TITLES(who)
}
