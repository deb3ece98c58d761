import type { Document } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { isDescriptor, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { blockOf, lineEnd, startsLine } from './lines.ts'
import { SEAT, skipAside } from './name-aside.ts'
import { readTitle } from './title.ts'
import { readNoun } from './title-noun.ts'
import { isPlaceName } from './title-place.ts'
import { textOf } from './title-text.ts'
import { behindBeing, behindOnesChange, behindPurpose, behindRole, behindWelcome, isChange, isMade, isOffice, isPromoted, MAKES } from './title-verbs.ts'
import { findTitlesBehindFirm, findTitlesBehindHouse } from './titles-apart.ts'
import { ARTICLE, NO_TITLES, type TitlesFound, withOrganization } from './titles-found.ts'
import { readTitles } from './titles-row.ts'
import { behindParticiple, isOneOf, opensStatement, readBehindApposed, readBehindClause, readOneOf, readStated } from './titles-stated.ts'

const DEFINED = /^(?:vendor|purchaser|buyer|seller|lender|borrower|investor|subscriber|holder|optionor|optionee|employee|executive)$/
const LONGEST_UNIT = 6
const CAPITAL = /^\p{Lu}\p{Ll}+$/u
/** Tokens of a line that holds a title below a name. */
const LONGEST_LINE = 18
/** Tokens of "a resident of Riverton, Examplia and". */
const LONGEST_KIN = 9
const LONGEST_RESIDENCE = 8
/** Tokens of "(Labour, Linden East". */
const LONGEST_BRACKET = 9
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
      const held = stated.titles.length > 0 ? null : behindRole(tokens, i + 1, limit)
      if (held !== null) return readTitles(doc, bodies, held, limit, 'career-title')
      const behind = readBehindClause(doc, bodies, stated.titles.length > 0 ? stated.edge - 1 : i + 1, limit)
      return stated.titles.length > 0 ? { ...stated, titles: [...stated.titles, ...behind.titles] } : behind
    }
    // "Bo Day, 62, *will retire as director*", "Her husband, Bo Day, *is a surgeon*"
    if ((i > nameEnd || tokens[nameStart - 1]?.text === ',') && i + 1 < limit && opensStatement(tokens[i + 1]!)) return readStated(doc, bodies, i + 1, limit)
    const participle = i + 1 < limit ? behindParticiple(tokens, i + 1, limit) : null
    if (participle !== null) return readTitles(doc, bodies, participle, limit, 'name-as-title')
    const kin = isListed ? null : behindKin(tokens, i + 1, limit)
    if (kin !== null) return readTitles(doc, bodies, kin, limit, 'name-comma-title')
    const behind = isListed || i === nameEnd ? null : findTitlesBehindFirm(doc, bodies, i + 1, limit)
    if (behind !== null) return behind
    // "Bo Day, *one of the* directors of Example Mills"
    if (isOneOf(tokens, i + 1, limit)) return readOneOf(doc, bodies, i + 3, limit)
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
  if (link.lower === 'to' && i + 1 < limit && isMade(tokens, nameStart)) {
    // "has nominated Jane Roe *to be Secretary of Mills*", "has tapped Jane Roe *to lead its business as managing director*"
    const being = behindBeing(tokens, i + 1, limit)
    const office = being > i + 1 ? being : behindPurpose(tokens, i + 1, limit)
    if (office !== null) return readTitles(doc, bodies, office, limit, 'name-as-title')
  }
  // "Jane Roe's *appointment as* chief"
  if (link.text === "'s" && i === nameEnd && isChange(tokens, i + 1, limit)) return readTitles(doc, bodies, i + 3, limit, 'name-as-title')
  const changed = behindOnesChange(tokens, i, limit) ?? behindWelcome(tokens, nameStart, i, limit)
  if (changed !== null) return readTitles(doc, bodies, changed, limit, 'name-as-title')
  // "Jane Roe CEO of Acme": the comma was lost
  if (link.shape !== 'lower' && isTitleHead(link.lower) && i === nameEnd) {
    const glued = readTitles(doc, bodies, i, limit, 'name-title')
    if (glued.titles[0]?.organization || /\s(?:of|for)\s/.test(glued.titles[0]?.text ?? '')) return glued
  }
  if (i === nameEnd && link.shape === 'capital' && (isTitleHead(link.lower) || isTitleModifier(link.lower))) {
    const glued = readTitles(doc, bodies, i, limit, 'name-title')
    if (endsEntry(doc, bodies, i, glued, limit)) return glued
  }
  // "Bo Day (the Vendor)": a word that a contract defines
  if (
    link.text === '(' &&
    tokens[i + (tokens[i + 1]?.lower === 'the' ? 3 : 2)]?.text === ')' &&
    DEFINED.test(tokens[i + (tokens[i + 1]?.lower === 'the' ? 2 : 1)]!.lower)
  )
    return NO_TITLES(nameEnd)
  // "Jane Roe (Example University, chair)"
  const inBracket = link.text === '(' ? findTitlesBehindFirm(doc, bodies, i + 1, limit, true) : null
  if (inBracket !== null) return inBracket
  if (link.text === '(') {
    const inside = readTitles(doc, bodies, i + 1, limit, 'name-parenthesis-title')
    const behind = inside.titles.length === 0 || SEAT.test(tokens[i + 1]!.text) ? readBehindBracket(doc, bodies, i, limit) : NO_TITLES(i)
    return behind.titles.length > 0 ? { ...behind, titles: [...inside.titles, ...behind.titles] } : inside
  }
  // "Jane Roe *of Example University*, a professor of law"
  const housed = isListed ? null : findTitlesBehindHouse(doc, bodies, i, limit)
  if (housed !== null) return housed
  if (DASH.test(link.text)) {
    let from = i
    while (from < limit && DASH.test(tokens[from]!.text)) from++
    return readTitles(doc, bodies, from, limit, 'name-dash-title')
  }
  const role = behindRole(tokens, i, limit)
  if (role !== null) return readTitles(doc, bodies, role, limit, 'name-as-title')
  if (link.lower === 'as' || opensStatement(link)) return readStated(doc, bodies, i, limit)
  return NO_TITLES(nameEnd)
}

/** "Jane Roe *Public Relations Officer* 555-0100", "Bo Day *Chief Operating Officer* Example Institute": several words in capitals, and behind them a body, a number or nothing. */
function endsEntry(doc: Document, bodies: Bodies, from: number, { titles, edge }: TitlesFound, limit: number): boolean {
  const { tokens } = doc
  if (titles.length !== 1 || edge - from < 2 || tokens[edge - 1]!.shape !== 'capital') return false
  const next = edge < limit ? tokens[edge]! : null
  return (
    next === null ||
    next.shape === 'number' ||
    /^(?:[(|;]|ph|phone|tel|telephone|mobile|cell|email|e-mail)$/.test(next.lower) ||
    isBodyHead(next.text) ||
    bodies.startingAt(tokens[edge]!.lower === 'the' ? edge + 1 : edge) != null
  )
}

/** "Jane Roe, *a resident of Examplia and* the former secretary", "Bo Day, *Roe's brother and* a partner at": behind what is no office; null if nothing of the kind stands there. */
function behindKin(tokens: Document['tokens'], from: number, limit: number): number | null {
  let isKin = false
  for (let i = from; i < Math.min(limit - 2, from + LONGEST_KIN); i++) {
    const { lower, shape } = tokens[i]!
    if (lower === 'and') return isKin && ARTICLE.test(tokens[i + 1]!.lower) ? i + 1 : null
    if (shape === 'mark' && lower !== "'s") return null
    if (isTitleHead(lower) || opensStatement(tokens[i]!)) return null
    isKin ||= shape === 'lower' && isDescriptor(lower)
  }
  return null
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
  return i + 1 < limit && opensStatement(tokens[i + 1]!) ? i + 1 : i
}

/** "Jane Roe (Labour, Linden), *chair of the Example Committee*": a bracket without an office, and a comma behind it. */
function readBehindBracket(doc: Document, bodies: Bodies, open: number, limit: number): TitlesFound {
  let close = open + 1
  while (close < limit && close < open + LONGEST_BRACKET && doc.tokens[close]!.text !== ')') close++
  if (close + 2 >= limit || doc.tokens[close]!.text !== ')' || doc.tokens[close + 1]!.text !== ',') return NO_TITLES(open)
  const found = readTitles(doc, bodies, close + 2, limit, 'name-comma-title')
  return found.titles.length > 0 && (found.edge >= limit || /^[,.;]$/.test(doc.tokens[found.edge]!.text)) ? found : NO_TITLES(open)
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
    return { ...found, titles: found.titles.map((title) => withOrganization(title, under.name)) }
  return found.titles.length > 0 && (found.edge === end || next?.shape === 'mark' || next?.lower === 'at') ? found : null
}

/** "Trial Attorney Jane Roe *of the Example Office's Fraud Section*": the body that stands behind a name and its title. */
export function findBodyAfter(doc: Document, bodies: Bodies, nameEnd: number, limit: number): string | null {
  const { tokens } = doc
  let i = skipAside(doc, nameEnd, limit)
  while (i < limit && (tokens[i]!.text === ',' || tokens[i]!.lower === 'also' || tokens[i]!.lower === 'both')) i++
  // "Corporal Jane Roe *(Example Police Department, Examplia)*"
  const inBracket = tokens[i]?.text === '(' ? bodies.startingAt(i + 1) : null
  if (inBracket && inBracket.endToken < limit && /^[,)]$/.test(tokens[inBracket.endToken]!.text)) return inBracket.name
  const listed = i > nameEnd ? bodies.startingAt(i) : null
  // "Chief Jane Roe, Example First Nation": the body ends the line
  if (listed && (listed.endToken >= limit || startsLine(doc, listed.endToken))) return listed.name
  if (i >= limit || !/^(?:of|from|with|at|in|for)$/.test(tokens[i]!.lower)) return null
  const phrase = readNoun(doc, bodies, i + 1, limit)
  if (phrase === null || phrase.body !== null) return phrase?.body ?? null
  return tokens[i]!.lower === 'of' && tokens[i + 1]!.lower === 'the' && phrase.isCapital ? unknownUnit(phrase.text) : null
}

/** "of the *Example Enterprise Investigations*", "of the Mills Divisions *Loom Safety Branch*", the apostrophe lost: three words in capitals that no list takes for a body, and no place. */
function unknownUnit(text: string): string | null {
  const words = text.split(' ')
  if (words.length < 3 || words.length > LONGEST_UNIT || isPlaceName(text) || !words.every((word) => CAPITAL.test(word))) return null
  const owner = words.findLastIndex((word, i) => i < words.length - 1 && word.endsWith('s') && isBodyHead(word.slice(0, -1)))
  return words.slice(owner + 1).join(' ')
}

/** "named Jane Roe *chief financial officer*", "elected Bo Day *treasurer*" */
function isSmallOffice(doc: Document, bodies: Bodies, at: number, limit: number): boolean {
  if (doc.tokens[at]!.shape !== 'lower') return false
  const phrase = readTitle(doc, bodies, at, limit, true)
  return phrase !== null && !phrase.isPlural && !isDescriptor(phrase.head)
}
