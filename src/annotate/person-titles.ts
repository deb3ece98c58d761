import type { Document, Title } from '../document.ts'
import { isCommonWord, isFirstName, isFunctionWord, isHonorific } from '../text/name-words.ts'
import { isDegree, isDescriptor, isEvaluative, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { blockOf, lineEnd, startsLine } from './lines.ts'
import { isNameWord } from './name.ts'
import { isListEnd, isPlaceName, readNoun, readTitle, type TitlePhrase, textOf, toTitle } from './title.ts'

/** Tokens to the left of a name in which its title may begin. */
const REACH = 16
const MOST_TITLES = 4
/** Tokens of a line that holds a title below a name. */
const LONGEST_LINE = 18
const JOINS = /^(?:and|&|\/)$/
const ARTICLE = /^(?:the|a|an|our|its|their|his|her|my)$/
const AT = /^(?:at|with|@)$/
const COPULA = /^(?:is|was|are|were|became|becomes|remains|currently|presently|now|been|being|has|will|be|who|also|previously|formerly|most|recently)$/
const NAMED =
  /^(?:named|appointed|elected|promoted|hired|nominated|selected|welcomed|installed|confirmed|chosen|joins|joined|serves|served|serving|works|worked|acts|acted|continue|continues|hosted|moderated)$/
const TO_AS = /^(?:as|to)$/
/** Praise rather than a job, in small letters: "a leading expert in …". */
const VAGUE = /^(?:leader|expert|visionary|champion|member|pioneer|figure|worker|fighter|creator|maker|keeper|player)s?$/
const SAY = /^(?:said|says|added|adds|stated|states|explained|explains|noted|commented|according)$/
const STATUS =
  /^(?:former|then|acting|interim|retired|ex|current|longtime|long-time|veteran|incoming|outgoing|late|co|vice|deputy|assistant|associate|fellow|senior)$/
const DASH = /^(?:-|–|—|--|\|)$/

export interface TitlesFound {
  readonly titles: readonly Title[]
  /** One title for the people who follow too: "Senators Ann Roe and Bo Day". */
  readonly isPlural: boolean
  /** Token behind the titles (titles after the name) or where they begin (titles before it). */
  readonly edge: number
}

/** Nothing found: `edge` is where the search began. */
export const NO_TITLES = (edge: number): TitlesFound => ({ titles: [], isPlural: false, edge })

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
  while (titles.length < MOST_TITLES) {
    const phrase = findTitleEnding(doc, bodies, end, floor)
    if (phrase === null) break
    if (isComma && titles.length === 0 && !isSetOff(doc, phrase, floor)) break
    if (isColon && !(phrase.isCapital && (phrase.first === floor || tokens[phrase.first - 1]!.shape === 'mark'))) break
    titles.unshift(toTitle(doc, phrase, rule))
    isPlural ||= phrase.isPlural
    end = phrase.first
    edge = end
    const before = end > floor ? tokens[end - 1]! : null
    // "chairman of Example Corp., the venture capitalist Jane Roe"
    if (before && ARTICLE.test(before.lower) && end > floor + 1 && tokens[end - 2]!.text === ',') end--
    else if (!before || !(JOINS.test(before.lower) || (before.text === ',' && phrase.isCapital))) break
    rule = 'title-and-title-name'
    end--
  }
  return { titles: shareOrganization(titles), isPlural, edge }
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
    const phrase = readTitle(doc, bodies, start, end, true)
    if (phrase === null || phrase.end !== end) continue
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
function isSetOff(doc: Document, phrase: TitlePhrase, floor: number): boolean {
  const before = phrase.first > floor ? doc.tokens[phrase.first - 1]! : null
  if (phrase.isPlural) return false
  if (before === null) return phrase.isCapital && doc.tokens[phrase.first]!.sentence === doc.tokens[phrase.end]!.sentence
  return (
    ARTICLE.test(before.lower) ||
    SAY.test(before.lower) ||
    before.text === "'s" ||
    (/^(?:with|by|and|from|of|to|as)$/.test(before.lower) && phrase.end > phrase.roleEnd) ||
    phrase.organization !== null
  )
}

/** Titles behind the name: ", CEO of Acme", ", the Foreign Minister,", "(President)", "– Director", "is the founder of", "as President". */
export function findTitlesAfter(doc: Document, bodies: Bodies, nameStart: number, nameEnd: number, sentenceEnd: number, isListed: boolean): TitlesFound {
  const { tokens } = doc
  const below = startsLine(doc, nameStart) ? readLineBelow(doc, bodies, skipAside(doc, nameEnd, sentenceEnd)) : null
  if (below !== null) return below
  // in a contact block every line is a statement of its own
  const limit = doc.blocks[blockOf(doc, nameEnd - 1)]!.role === 'contact' ? lineEnd(doc, nameEnd - 1, sentenceEnd) : sentenceEnd
  let i = skipAside(doc, nameEnd, limit)
  const link = tokens[i]
  if (!link || i >= limit) return NO_TITLES(nameEnd)
  if (link.text === ',') {
    if (tokens[i + 1]?.lower === 'who' || tokens[i + 1]?.lower === 'formerly' || tokens[i + 1]?.lower === 'currently' || tokens[i + 1]?.lower === 'now')
      return readStated(doc, bodies, i + 1, limit)
    return readTitles(doc, bodies, i + 1, limit, isListed ? 'names-comma-title' : 'name-comma-title')
  }
  // "Jane Roe CEO of Acme": the comma was lost
  if (link.shape !== 'lower' && isTitleHead(link.lower) && i === nameEnd) {
    const glued = readTitles(doc, bodies, i, limit, 'name-title')
    if (glued.titles[0]?.organization) return glued
  }
  if (link.text === '(') return readTitles(doc, bodies, i + 1, limit, 'name-parenthesis-title')
  if (DASH.test(link.text)) {
    while (i < limit && DASH.test(tokens[i]!.text)) i++
    return readTitles(doc, bodies, i, limit, 'name-dash-title')
  }
  if (link.lower === 'as' || COPULA.test(link.lower) || NAMED.test(link.lower)) return readStated(doc, bodies, i, limit)
  return NO_TITLES(nameEnd)
}

/** "Jane Roe" and, on the next line, "Press Officer, Example Office". */
function readLineBelow(doc: Document, bodies: Bodies, from: number): TitlesFound | null {
  const { tokens } = doc
  const start = tokens[from]?.text === ',' ? from + 1 : from
  if (start >= tokens.length || start === 0 || !startsLine(doc, start)) return null
  const block = blockOf(doc, start)
  if (block > blockOf(doc, start - 1) + 1 || doc.blocks[block]!.role === 'chrome') return null
  const end = lineEnd(doc, start, tokens.length)
  if (end - start > LONGEST_LINE || tokens[start]!.shape === 'lower' || /^[.!?]$/.test(tokens[end - 1]!.text)) return null
  const found = readTitles(doc, bodies, start, end, 'name-line-title')
  const next = tokens[found.edge]
  const under = end < tokens.length && blockOf(doc, end) <= block + 1 ? bodies.startingAt(end) : null
  // the body stands on the line below the title
  if (under && found.edge === end && found.titles.every((title) => title.organization === null))
    return { ...found, titles: found.titles.map((title) => ({ ...title, organization: under.name })) }
  return found.titles.length > 0 && (found.edge === end || next?.shape === 'mark' || next?.lower === 'at') ? found : null
}

/** "Trial Attorney Jane Roe *of the Example Office's Fraud Section*": the body that stands behind a name and its title. */
export function findBodyAfter(doc: Document, bodies: Bodies, nameEnd: number, limit: number): string | null {
  const { tokens } = doc
  let i = skipAside(doc, nameEnd, limit)
  while (i < limit && (tokens[i]!.text === ',' || tokens[i]!.lower === 'also' || tokens[i]!.lower === 'both')) i++
  const listed = i > nameEnd ? bodies.startingAt(i) : null
  // "Chief Jane Roe, Example First Nation": the body ends the line
  if (listed && (listed.endToken >= limit || startsLine(doc, listed.endToken))) return listed.name
  if (i >= limit || !/^(?:of|from|with|at|in|for)$/.test(tokens[i]!.lower)) return null
  const phrase = readNoun(doc, bodies, i + 1, limit)
  return phrase?.body ?? null
}

/** Behind the name: "(D-Ex.)", ", 25,", ", Ph.D.,", which titles may follow. Returns the token that stands next. */
export function skipAside(doc: Document, from: number, limit: number): number {
  const { tokens } = doc
  let i = from
  for (let round = 0; round < 4 && i < limit; round++) {
    if (tokens[i]!.text === '(' && /^\((?:[DRI]\b|Dem|Rep|[DRI]-|[A-Z]{2}-\d)/.test(doc.plain.slice(tokens[i]!.start, tokens[i]!.start + 6))) {
      while (i < limit && tokens[i]!.text !== ')') i++
      i++
    } else if (tokens[i]!.text === ',' && i + 1 < limit && /^\d{1,3}$/.test(tokens[i + 1]!.text) && (tokens[i + 2]?.text === ',' || i + 2 >= limit)) i += 2
    else if (tokens[i]!.text === ',' && i + 1 < limit && isDegree(tokens[i + 1]!.text) && tokens[i + 1]!.shape !== 'lower') i += 2
    else if (isDegree(tokens[i]!.text) && tokens[i]!.shape === 'upper') i++
    else break
  }
  return i
}

/** "is the founder of", "was named Chief Executive", "has served as", "who joined the firm as": the title is what is said of the person. */
export function readStated(doc: Document, bodies: Bodies, from: number, limit: number): TitlesFound {
  const { tokens } = doc
  let i = from
  let isNamed = false
  while (i < Math.min(limit, from + 8)) {
    const { lower } = tokens[i]!
    if (NAMED.test(lower)) isNamed = true
    else if (TO_AS.test(lower)) {
      i++
      break
    } else if (!COPULA.test(lower)) break
    i++
  }
  if (i >= limit || i === from) return NO_TITLES(from)
  const isAs = tokens[i - 1]!.lower === 'as'
  const hasArticle = ARTICLE.test(tokens[i]!.lower)
  if (!hasArticle && !isAs && !isNamed && !(tokens[i]!.shape !== 'lower' && /^(?:is|was|been|became|currently|now)$/.test(tokens[i - 1]!.lower)))
    return NO_TITLES(from)
  if (
    isNamed &&
    !isAs &&
    tokens[i - 1]!.lower !== 'to' &&
    /^(?:joins|joined|serves|served|serving|works|worked|acts|acted|continue|continues|hosted|moderated|welcomed|hired)$/.test(tokens[i - 1]!.lower)
  )
    return NO_TITLES(from)
  return readTitles(doc, bodies, i, limit, isAs ? 'name-as-title' : 'name-is-title')
}

/** One title or several in a row: "founder and CEO of Acme", "President, Chief Executive & Director". */
function readTitles(doc: Document, bodies: Bodies, from: number, limit: number, rule: string): TitlesFound {
  const { tokens } = doc
  const titles: Title[] = []
  let i = from
  let edge = from
  let arePlural = false
  let organization: string | null = null
  while (titles.length < MOST_TITLES && i < limit) {
    if (ARTICLE.test(tokens[i]!.lower)) i++
    while (i < limit && isEvaluative(tokens[i]!.lower) && tokens[i]!.shape === 'lower') i++
    if (i >= limit) break
    const phrase = readTitle(doc, bodies, i, limit, titles.length > 0 || !(from < i || tokens[i]!.shape !== 'lower' || isTitleModifier(tokens[i]!.lower)))
    // "Jane Roe, Acme CEO Bo Day": the title announces the next name
    if (phrase === null || isNextName(doc, bodies, phrase, limit)) break
    if (
      isOnlyDescriptor(doc, phrase) ||
      (VAGUE.test(phrase.head) && tokens[phrase.roleEnd - 1]!.shape === 'lower') ||
      (phrase.isPlural && rule !== 'name-is-title' && rule !== 'names-comma-title')
    )
      break
    const field = readField(doc, bodies, phrase, limit)
    const full = field === null ? phrase : { ...phrase, end: field, roleEnd: field }
    const found = readOrganization(doc, bodies, full.end, limit)
    titles.push(toTitle(doc, full, rule, full.organization ?? found?.name ?? null))
    organization = full.organization ?? found?.name ?? organization
    arePlural ||= phrase.isPlural
    edge = found?.end ?? full.end
    const next = tokens[edge]
    if (!next || edge >= limit || !(JOINS.test(next.lower) || next.text === ',')) break
    i = edge + 1
    if (tokens[i]?.lower === 'and') i++
  }
  return { titles: shareOrganization(titles), isPlural: arePlural, edge }
}

function isNextName(doc: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): boolean {
  const next = doc.tokens[phrase.end]
  if (!next || phrase.end >= limit || bodies.at(phrase.end)) return false
  return (
    isHonorific(next.lower) ||
    (isNameWord(next) && !isTitleHead(next.lower) && (isFirstName(next.text) || /capital|mixed/.test(doc.tokens[phrase.end + 1]?.shape ?? '')))
  )
}

function isOnlyDescriptor(doc: Document, phrase: TitlePhrase): boolean {
  return isDescriptor(phrase.head) && phrase.roleEnd - phrase.first === 1 && !doc.tokens[phrase.first]!.text.match(/^\p{Lu}/u)
}

/** "Vice President, *Global Communications*": the field behind the comma, not a body. Returns its end. */
function readField(doc: Document, bodies: Bodies, phrase: TitlePhrase, limit: number): number | null {
  const { tokens } = doc
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
    if (bodies.at(i) || isTitleHead(token.lower) || isFunctionWord(token.lower) || isFirstName(token.text)) break
    if (token.shape === 'capital' || token.shape === 'upper') {
      if (isTitleModifier(token.lower) || isTitleModifier(token.lower.replace(/s$/, ''))) fields++
    } else if (!/^(?:&|and|of|for)$/.test(token.lower) && !(token.text === ',' && isListEnd(tokens, i, limit))) break
    i++
  }
  const last = tokens[i - 1]
  const isGoneOn = i < limit && (tokens[i]!.text === ',' || AT.test(tokens[i]!.lower))
  const isField = isGoneOn || tokens.slice(phrase.end + 1, i).every((token) => /^(?:&|and|of|for)$/.test(token.lower) || isTitleModifier(token.lower))
  if (!isField || fields === 0 || !last || /^(?:&|and|of|for)$/.test(last.lower)) return null
  // two fields in a list: "Compensation, Research and Content Creation"
  return i
}

/** "at Acme", ", Acme" behind a title. */
function readOrganization(doc: Document, bodies: Bodies, from: number, limit: number): { name: string; end: number } | null {
  const { tokens } = doc
  const link = tokens[from]
  if (!link || from >= limit) return null
  if (!AT.test(link.lower) && link.lower !== 'from' && link.text !== ',' && link.text !== '|' && !(link.lower === 'of' || link.lower === 'for')) return null
  let i = from + 1
  if (tokens[i]?.lower === 'the') i++
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
  const name = textOf(doc, i, end)
  if (isPlaceName(name)) return null
  if (AT.test(link.lower)) return { name, end }
  // a comma and capitalised words that end the line: an entry of a list
  const isLineEnd = end >= limit || tokens[end]!.text === ';'
  return isLineEnd && link.text !== 'of' && !isFirstName(tokens[i]!.text) ? { name, end } : null
}

/** "founder and CEO of Acme": all titles of a row are in the body that the last one names. */
function shareOrganization(titles: readonly Title[]): Title[] {
  const last = titles.at(-1)
  if (titles.length < 2 || !last?.organization) return [...titles]
  return titles.map((title) => (title.organization === null ? { ...title, organization: last.organization } : title))
}
