import type { Document, Title, Token } from '../document.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { isDescriptor, isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { blockOf, lineEnd, startsLine } from './lines.ts'
import { SEAT, skipAside } from './name-aside.ts'
import { readTitle } from './title.ts'
import { readNoun } from './title-complement.ts'
import { isPlaceName } from './title-place.ts'
import { textOf } from './title-text.ts'
import { behindBeing, behindJoined, behindRole, isMade, isOffice, isPromoted, MAKES, POST } from './title-verbs.ts'
import { findTitlesBehindFirm } from './titles-apart.ts'
import { ARTICLE, AT, NO_TITLES, type TitlesFound } from './titles-found.ts'
import { readTitles } from './titles-row.ts'

/** Tokens of a line that holds a title below a name. */
const LONGEST_LINE = 18
const LONGEST_RESIDENCE = 8
const LONGEST_CLAUSE = 24
/** Tokens of whoever names somebody to an office: "by the Example State Senate". */
const LONGEST_AGENT = 8
const COPULA = new Set(
  'is was are were became become becomes remain remains remained stays returns currently presently concurrently subsequently now been being has have will be who also previously formerly most recently duly'.split(
    ' ',
  ),
)
const NAMED = new Set(
  'sworn inducted unanimously ordained named appointed elected promoted hired nominated selected welcomed installed confirmed chosen joins join joined serve serves served serving works worked acts acted continue continues hosted moderated retires retire retired retiring resigns resign resigned resigning stepped steps step stepping down aside back re-elected reelected reappointed'.split(
    ' ',
  ),
)
/** Verbs of those that name an office only with "as". */
const ALONE = new Set(
  'sworn inducted ordained joins join joined serves serve served serving works worked acts acted continue continues hosted moderated welcomed hired retires retire retired retiring resigns resign resigned resigning stepped steps step stepping down aside back'.split(
    ' ',
  ),
)
const TO_AS = new Set('as to'.split(' '))
const DASH = /^(?:-|–|—|--|\|)$/

/** Titles behind the name: ", CEO of Acme", ", the Foreign Minister,", "(President)", "– Director", "is the founder of", "as President". */
export function findTitlesAfter(doc: Document, bodies: Bodies, nameStart: number, nameEnd: number, sentenceEnd: number, isListed: boolean): TitlesFound {
  const { tokens } = doc
  const opens = nameStart > 0 && tokens[nameStart - 1]!.lower === 'the' ? nameStart - 1 : nameStart
  const below = startsLine(doc, opens) ? readBelow(doc, bodies, nameEnd, sentenceEnd) : null
  if (below !== null) return below
  // in a contact block every line is a statement of its own
  const limit = doc.blocks[blockOf(doc, nameEnd - 1)]!.role === 'contact' ? lineEnd(doc, nameEnd - 1, sentenceEnd) : sentenceEnd
  const firm = !isListed && nameEnd < limit && tokens[nameEnd]!.text === ',' ? findTitlesBehindFirm(doc, bodies, nameEnd + 1, limit) : null
  if (firm !== null) return firm
  const i = skipResidence(doc, bodies, skipAside(doc, nameEnd, limit), limit)
  const link = tokens[i]
  if (!link || i >= limit) return NO_TITLES(nameEnd)
  const word = link.text === ',' ? i + 1 : i
  // "Jane Roe, M.D., *as Chief Medical Officer*", "the promotion of Jane Roe *to Head of Sales*"
  if (word > i && i > nameEnd && tokens[word]?.lower === 'as') return readStated(doc, bodies, word, limit)
  if (tokens[word]?.lower === 'to' && word + 1 < limit && isPromoted(tokens, nameStart)) return readTitles(doc, bodies, word + 1, limit, 'name-as-title')
  if (link.text === ',') {
    if (/^(?:who|formerly|currently|now|most|previously|recently)$/.test(tokens[i + 1]?.text ?? '')) {
      const stated = readStated(doc, bodies, i + 1, limit)
      return stated.titles.length > 0 ? stated : readBehindClause(doc, bodies, i + 1, limit)
    }
    const behind = isListed || i === nameEnd ? null : findTitlesBehindFirm(doc, bodies, i + 1, limit)
    if (behind !== null) return behind
    const apposed = readTitles(doc, bodies, i + 1, limit, isListed ? 'names-comma-title' : 'name-comma-title')
    // "Jane Roe, a litigator in Riverton, *is a former prosecutor*"
    const who = apposed.titles.length > 0 && tokens[apposed.edge]?.lower === 'who' ? readStated(doc, bodies, apposed.edge, limit).titles : []
    const goesOn = apposed.titles.length > 0 && !isListed ? readBehindApposed(doc, bodies, nameStart, apposed.edge, limit) : []
    const stated = [...who, ...goesOn]
    return stated.length > 0 ? { ...apposed, titles: [...apposed.titles, ...stated] } : apposed
  }
  // "Jane Roe MP, chair of the Example Committee"
  if (SEAT.test(link.text) && i === nameEnd && !isTitleHead(tokens[i + 1]?.lower ?? '')) {
    const seat = readTitles(doc, bodies, i, i + 1, 'name-title')
    const more = findTitlesAfter(doc, bodies, nameStart, i + 1, sentenceEnd, isListed)
    return { ...more, titles: [...seat.titles, ...more.titles] }
  }
  // "has appointed Jane Roe *Chief Executive*", "named Bo Day *its next president*"
  if (i === nameEnd && MAKES.has(tokens[nameStart - 1]?.lower ?? '') && (isOffice(tokens, i, limit) || isSmallOffice(doc, bodies, i, limit)))
    return readTitles(doc, bodies, i, limit, 'name-as-title')
  // "has nominated Jane Roe *to be Secretary of Mills*"
  const being = link.lower === 'to' && i + 1 < limit && isMade(tokens, nameStart) ? behindBeing(tokens, i + 1, limit) : i + 1
  if (being > i + 1) return readTitles(doc, bodies, being, limit, 'name-as-title')
  // "Jane Roe CEO of Acme": the comma was lost
  if (link.shape !== 'lower' && isTitleHead(link.lower) && i === nameEnd) {
    const glued = readTitles(doc, bodies, i, limit, 'name-title')
    if (glued.titles[0]?.organization || /\s(?:of|for)\s/.test(glued.titles[0]?.text ?? '')) return glued
  }
  if (link.text === '(') return readTitles(doc, bodies, i + 1, limit, 'name-parenthesis-title')
  if (DASH.test(link.text)) {
    let from = i
    while (from < limit && DASH.test(tokens[from]!.text)) from++
    return readTitles(doc, bodies, from, limit, 'name-dash-title')
  }
  const role = behindRole(tokens, i, limit)
  if (role !== null) return readTitles(doc, bodies, role, limit, 'name-as-title')
  if (link.lower === 'as' || COPULA.has(link.lower) || NAMED.has(link.lower)) return readStated(doc, bodies, i, limit)
  return NO_TITLES(nameEnd)
}

/** "Jane Roe, 61, *of Riverton, Ohio,* served as": the place where somebody lives stands between two commas. Returns the token that stands next. */
function skipResidence(doc: Document, bodies: Bodies, from: number, limit: number): number {
  const { tokens } = doc
  // "appointed Jane Roe *of Examplia* as director"
  if (tokens[from]?.lower === 'of') {
    for (let end = from + 2; end < Math.min(limit, from + 5); end++) {
      if (tokens[end]!.lower === 'as' && isPlaceName(textOf(doc, from + 1, end))) return end
    }
    return from
  }
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'of' || bodies.at(from + 2)) return from
  let i = from + 2
  while (i < limit && i < from + LONGEST_RESIDENCE && (tokens[i]!.shape === 'capital' || tokens[i]!.shape === 'upper') && !bodies.at(i)) i++
  if (i === from + 2 || tokens[i]?.text !== ',') return from
  if (i + 2 < limit && tokens[i + 2]!.text === ',' && isPlaceName(tokens[i + 1]!.text)) i += 2
  // "…, of Riverton, was named Chief": a verb goes on behind the comma
  return i + 1 < limit && (COPULA.has(tokens[i + 1]!.lower) || NAMED.has(tokens[i + 1]!.lower)) ? i + 1 : i
}

/** "selected Jane Roe, a partner at Example & Low, *to serve as Director*", "Jane Roe, a litigator, *is a former prosecutor*": what is said behind an apposition. */
function readBehindApposed(doc: Document, bodies: Bodies, nameStart: number, edge: number, limit: number): readonly Title[] {
  const { tokens } = doc
  if (tokens[edge]?.text === ',' && tokens[edge + 1]?.lower === 'to' && edge + 2 < limit && isMade(tokens, nameStart)) {
    const being = behindBeing(tokens, edge + 2, limit)
    if (being > edge + 2) return readTitles(doc, bodies, being, limit, 'name-as-title').titles
  }
  return readBehindClause(doc, bodies, edge - 1, limit).titles
}

/** "Jane Roe, who has led the plant since 2017, *has been named general manager*": the main verb behind the relative clause. */
function readBehindClause(doc: Document, bodies: Bodies, who: number, limit: number): TitlesFound {
  const { tokens } = doc
  for (let i = who + 1; i < Math.min(limit, who + LONGEST_CLAUSE); i++) {
    // another person begins: "…, and his brother, John Roe, who acted as"
    if (isFirstName(tokens[i]!.text) && tokens[i]!.shape === 'capital' && !isCommonWord(tokens[i]!.lower)) break
    if (tokens[i]!.text === ',' && i + 1 < limit && tokens[i + 1]!.lower !== 'who' && COPULA.has(tokens[i + 1]!.lower)) {
      const stated = readStated(doc, bodies, i + 1, limit)
      return stated.titles.some(({ rule }) => /^name-(?:is|as)-/.test(rule)) ? stated : NO_TITLES(who)
    }
    if (/^["';:(]$/.test(tokens[i]!.text)) break
  }
  return NO_TITLES(who)
}

/** "Jane Roe MP" and her office on the next line. */
function readBelow(doc: Document, bodies: Bodies, nameEnd: number, limit: number): TitlesFound | null {
  const isSeated = SEAT.test(doc.tokens[nameEnd]?.text ?? '')
  const found = readLineBelow(doc, bodies, isSeated ? nameEnd + 1 : skipAside(doc, nameEnd, limit))
  if (!isSeated || found === null) return found
  return { ...found, titles: [...readTitles(doc, bodies, nameEnd, nameEnd + 1, 'name-title').titles, ...found.titles] }
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

/** "named Jane Roe *chief financial officer*", "elected Bo Day *treasurer*" */
function isSmallOffice(doc: Document, bodies: Bodies, at: number, limit: number): boolean {
  if (doc.tokens[at]!.shape !== 'lower') return false
  const phrase = readTitle(doc, bodies, at, limit, true)
  return phrase !== null && !phrase.isPlural && !isDescriptor(phrase.head)
}

/** "was *deputy chief and medical director of trauma*": an office in small letters without an article, of two words or with its field. */
function isBareOffice(doc: Document, bodies: Bodies, at: number, limit: number): boolean {
  if (
    !/^(?:is|was|were|be|became|become|becomes|remains|currently|now|previously|formerly|recently)$/.test(doc.tokens[at - 1]!.lower) ||
    doc.tokens[at]!.shape !== 'lower'
  )
    return false
  const phrase = readTitle(doc, bodies, at, limit, true)
  return (
    phrase !== null &&
    !phrase.isPlural &&
    !isDescriptor(phrase.head) &&
    (phrase.end > phrase.roleEnd || phrase.roleEnd - at > 1 || AT.test(doc.tokens[phrase.end]?.lower ?? ''))
  )
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

/** "is the founder of", "was named Chief Executive", "has served as", "who joined the firm as": the title is what is said of the person. */
export function readStated(doc: Document, bodies: Bodies, from: number, limit: number): TitlesFound {
  const { tokens } = doc
  let i = from
  let isNamed = false
  while (i < Math.min(limit, from + 8)) {
    const { lower } = tokens[i]!
    // "is retired captain" is a rank
    if (lower === 'retired' && tokens[i + 1]?.lower !== 'as') break
    // "was sworn *in* as"
    if (NAMED.has(lower) || (lower === 'in' && i > from && tokens[i - 1]!.lower === 'sworn')) isNamed = true
    else if (TO_AS.has(lower)) {
      i++
      break
    } else if (lower === 'by' && isNamed) {
      const behind = behindAgent(tokens, i, limit)
      if (behind === i) break
      i = behind
      break
    } else if (!COPULA.has(lower)) break
    i++
  }
  // "have joined *the firm* as partners"
  let joined: string | null = null
  if (i > from && i < limit && /^join(?:s|ed)?$/.test(tokens[i - 1]!.lower)) {
    const firm = bodies.startingAt(tokens[i]!.lower === 'the' ? i + 1 : i)
    i = behindJoined(tokens, i, limit)
    if (firm?.endToken === i - 1) joined = firm.name
  }
  if (i < limit && i > from && tokens[i - 1]!.lower === 'to') i = behindBeing(tokens, i, limit)
  // "was appointed to *the role of* Director"
  if (i + 3 < limit && tokens[i]!.lower === 'the' && POST.has(tokens[i + 1]!.lower) && tokens[i + 2]!.lower === 'of') i += 3
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
  return joined === null ? found : { ...found, titles: found.titles.map((title) => ({ ...title, organization: title.organization ?? joined })) }
}
