import type { Document, Token } from '../document.ts'
import { isCommonWord, isFirstName, isFunctionWord } from '../text/name-words.ts'
import { isDescriptor, isTitleAddress, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { LINKS } from './title-complement.ts'
import { AT } from './titles-found.ts'

/** Trades that are frequent surnames. */
const TRADE = new Set(
  'baker brewer butler carpenter cook farmer fisher fowler gardener hunter mason miller porter potter shepherd singer tailor turner walker weaver'.split(' '),
)
/** Begins a title rather than a field of work. */
const GRADE = new Set(
  'first second third deputy acting senior vice assistant associate former chief executive managing general permanent honorary interim principal joint'.split(
    ' ',
  ),
)
/** Tokens of a field in brackets behind the noun of a title. */
const LONGEST_BRACKET = 9

/** "U.S. Attorney *Miller*": a trade in capitals behind an office by which people are addressed. */
export function isTradeSurname(before: Token | undefined, token: Token): boolean {
  return before !== undefined && token.shape === 'capital' && before.shape === 'capital' && isTitleAddress(before.lower) && TRADE.has(token.lower)
}

/** "technical *lead* on allergens", "programme lead": a noun before a preposition or a mark, no verb. */
export function isLead(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]]
  // "cabinet *portfolio holder* for housing"
  if (tokens[at]!.lower === 'holder') return before.lower === 'portfolio'
  if (tokens[at]!.lower !== 'lead' || !(isTitleModifier(before.lower) || before.shape === 'capital')) return false
  return at + 1 >= limit || next === undefined || /^(?:on|for|of|at|and|[,.;:)])$/.test(next.lower)
}

/**
 * "Mayor *Jane Roe's* press secretary", "President Roe's adviser": the token behind the possessive of whoever holds the office in front, if the
 * noun of another office follows in the same phrase; null if not.
 */
export function behindHolder(tokens: readonly Token[], from: number, limit: number): number | null {
  let mark = from
  while (mark < limit && mark < from + 3 && /^(?:capital|mixed)$/.test(tokens[mark]!.shape)) mark++
  if (mark === from || mark + 1 >= limit || tokens[mark]!.text !== "'s") return null
  for (let i = mark + 1; i < Math.min(limit, mark + 6); i++) {
    const { lower, shape } = tokens[i]!
    if (isTitleHead(lower)) return mark + 1
    if (shape === 'mark' || shape === 'number' || isFunctionWord(lower)) return null
  }
  return null
}

/** "the *Under* Secretary for Mills": part of an office. What opens a sentence before a name may be "under Secretary Roe's lead". */
export function isUnderOffice(tokens: readonly Token[], at: number): boolean {
  const [under, noun, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (!/^(?:Under|UNDER)$/.test(under.text) || !/^secretar(?:y|ies)$/.test(noun?.lower ?? '') || noun!.shape === 'lower') return false
  const opens = at === 0 || tokens[at - 1]!.sentence !== under.sentence
  return !opens || /^(?:of|for|general)$/.test(next?.lower ?? '')
}

function isJoin(token: Token | undefined): boolean {
  return token !== undefined && /^(?:&|and)$/.test(token.lower)
}

/** "*PC* Jane Roe", "*DS* Bo Day": ranks of the police in Britain, before a name that is sure, and offices that are a degree or a firm by themselves. */
export function isShortRank(tokens: readonly Token[], at: number): boolean {
  // ", *V.P.* of Sales", "Senior *V.P.*", but "V.P. Roe" has initials
  if (at > 0 && /^(?:[SE]\.)?V\.P\.$/.test(tokens[at]!.text)) return /^(?:[,&]|and)$/.test(tokens[at - 1]!.lower) || isTitleModifier(tokens[at - 1]!.lower)
  if (tokens[at]!.shape !== 'upper') return false
  const next = tokens[at + 1]
  // "SVP & *GM*", "*MD* & CEO"
  if (/^(?:GM|MD)$/.test(tokens[at]!.text)) return isJoin(next) || isJoin(tokens[at - 1])
  return /^(?:PC|DC|DS|DI|DCI|DSU)$/.test(tokens[at]!.text) && next?.shape === 'capital' && isFirstName(next.text) && !isCommonWord(next.lower)
}

/** "Roe*'s* chief executive", "Roe & Partners*'* founder". */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark?.text === "'s") return true
  return (
    mark?.text === "'" &&
    before !== undefined &&
    /s$/.test(before.text) &&
    before.end === mark.start &&
    next !== undefined &&
    next.start > mark.end &&
    next.shape !== 'mark'
  )
}

/** "Health *and* Human Services Director": capitalised fields on both sides, the noun behind them. */
export function isJoinedField(tokens: readonly Token[], at: number, limit: number, from: number): boolean {
  // "sales and marketing director"
  const [left, right, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (
    at > from &&
    at + 2 < limit &&
    left!.shape === 'lower' &&
    !isAnnouncing(left!.lower) &&
    isTitleModifier(left!.lower) &&
    !isTitleHead(left!.lower) &&
    right!.shape === 'lower'
  )
    return isTitleModifier(right!.lower) && !isTitleHead(right!.lower) && isTitleHead(noun!.lower)
  // "*Jane and Bo Day* Curator of Mills": a chair that is named after two
  if (at > 0 && isGiven(tokens[at - 1]!) && right !== undefined && isGiven(right) && noun?.shape === 'capital' && at + 3 < limit)
    return isTitleHead(tokens[at + 3]!.lower) && tokens[at + 3]!.shape === 'capital'
  if (at === from || tokens[at - 1]!.shape !== 'capital' || isTitleHead(tokens[at - 1]!.lower) || !isCommonWord(tokens[at - 1]!.lower)) return false
  // "Minister for Home Affairs and *Second Minister* for Mills" are two
  if (right !== undefined && GRADE.has(right.lower)) return false
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    if (isTitleHead(tokens[i]!.lower)) return i > at + 1
    if (tokens[i]!.shape !== 'capital' || !isCommonWord(tokens[i]!.lower)) return false
  }
  return false
}

function isGiven({ text, shape }: Token): boolean {
  return shape === 'capital' && isFirstName(text)
}

/** "Linden *resident* and business owner": says who somebody is; "senior" is a grade. */
function isAnnouncing(lower: string): boolean {
  return isDescriptor(lower) && !/^(?:senior|junior)$/.test(lower)
}

/** "Chief Development Officer *(CDO)* of …", "Permanent Secretary *(Planning and Transport)*,": the token behind a bracket that belongs to the noun at `head`. */
export function behindBracket({ tokens }: Document, bodies: Bodies, head: number, limit: number): number {
  const open = head + 1
  if (open >= limit || tokens[open]!.text !== '(') return open
  let end = open + 1
  let fields = 0
  while (end < limit && end < open + LONGEST_BRACKET && tokens[end]!.text !== ')') {
    const { lower, shape, text } = tokens[end]!
    if (bodies.at(end) || (shape !== 'capital' && shape !== 'upper' && !/^(?:and|of|for|the|&|,|-|\/)$/.test(lower)) || isFirstName(text)) break
    if (shape === 'capital' && isCommonWord(lower) && !isTitleHead(lower)) fields++
    end++
  }
  if (end >= limit || tokens[end]!.text !== ')' || end === open + 1) return open
  const isAcronym =
    end === open + 2 && tokens[open + 1]!.shape === 'upper' && end + 1 < limit && (LINKS.test(tokens[end + 1]!.lower) || AT.test(tokens[end + 1]!.lower))
  return isAcronym || (fields > 0 && tokens[head]!.shape === 'capital') ? end + 1 : open
}
