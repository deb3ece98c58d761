import type { Document, Token } from '../document.ts'
import { isCommonWord, isFunctionWord, isHonorific, isSentenceOpener } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isEvaluative, isTitleAbbreviation, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isHeading } from './lines.ts'
import { lastNounBefore, readTitle, type TitlePhrase } from './title.ts'
import { POST } from './title-verbs.ts'
import { isUnderOffice } from './title-words-around.ts'
import { ARTICLE, JOINS } from './titles-found.ts'

/** Tokens to the left of a name in which its title may begin. */
const REACH = 16
/** "the *two* founders, Jane Roe and Bo Day" */
const SEVERAL = new Set('two three four five other'.split(' '))
/** "the *47th* President of Examplia" */
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/
/** Tokens of a name with what stands before it. */
const LONGEST_NAME = 7
/** The verb of a sentence. */
const VERB = new Set('is was are were has have had will would can could may might must does did'.split(' '))
/** Whom somebody meets or thanks: "met *with* Joint Secretary, Jane Roe". */
const BEFORE_SOMEBODY = new Set('with by met meets thanked thanks congratulated received welcomed alongside between'.split(' '))
const NEWLY = new Set('newly appointed elected named'.split(' '))
const STATUS = new Set(
  'state former then acting interim retired ex current longtime long-time veteran incoming outgoing late co vice deputy assistant associate fellow senior joint group founding global regional'.split(
    ' ',
  ),
)

/** The longest title that ends exactly at a token. */
export function findTitleEnding(doc: Document, bodies: Bodies, end: number, floor: number): TitlePhrase | null {
  const { tokens } = doc
  const last = tokens[end - 1]
  if (!last || last.shape === 'mark' || end <= floor) return null
  const first = Math.max(floor, end - REACH)
  const lastNoun = lastNounBefore(tokens, first, end)
  for (let start = first; start <= lastNoun; start++) {
    const token = tokens[start]!
    if (
      token.shape === 'mark' ||
      (token.shape === 'number' && !ORDINAL.test(token.text)) ||
      (isFunctionWord(token.lower) && !/^(?:WHO|IT)$/.test(token.text) && !isUnderOffice(tokens, start))
    )
      continue
    // "the *Lord* Mayor", but "Sir" is no word of an office
    if (isHonorific(token.lower) && !(/^(?:Lord|Lady)$/.test(token.text) && isTitleHead(tokens[start + 1]?.lower ?? ''))) continue
    // "Vice President of *Finance and Corporate Controller*": the field of an office opens none
    if (start - 2 >= floor && /^(?:of|for)$/.test(tokens[start - 1]!.lower) && isTitleHead(tokens[start - 2]!.lower)) continue
    // "the newly *appointed* chair"
    if (NEWLY.has(token.lower) && tokens[start - 1]?.lower === 'newly') continue
    const inside = bodies.at(start)
    if (inside && inside.firstToken !== start) continue
    if (isHeading(doc, start) && !inside && !isTitleHead(token.lower) && !isTitleModifier(token.lower) && !isPlace(token.text)) continue
    // "the mayor's *crypto* czar Jane Roe": between a possessive and the noun any word belongs to the title
    const isOwned = start > 0 && tokens[start - 1]!.text === "'s" && token.shape === 'lower' && isTitleHead(tokens[start + 1]?.lower ?? '')
    const phrase = readTitle(doc, bodies, start, end, !isOwned)
    if (phrase === null || phrase.end !== end || (token.shape !== 'lower' && hasOrigin(doc, start, end))) continue
    // "members of Sen. Roe's staff": the title is the last word alone
    if (phrase.end > phrase.roleEnd && isTitleAbbreviation(last.lower)) continue
    // "support President Roe": small letters before capitals belong to it where they say when or how long
    if (token.shape === 'lower' && tokens[start + 1]?.shape !== 'lower' && start + 1 < end && !STATUS.has(token.lower)) continue
    // the first word of a sentence is capitalised by its place alone
    if (
      start === floor &&
      token.shape === 'capital' &&
      !inside &&
      !opensBody(doc, start) &&
      isCommonWord(token.lower) &&
      !isTitleHead(token.lower) &&
      !isTitleModifier(token.lower) &&
      phrase.roleEnd - start > 1
    )
      continue
    return withChief(tokens, phrase, floor)
  }
  return null
}

/** "*Chief* U.S. District Court Judge": the grade before the body. */
function withChief(tokens: Document['tokens'], phrase: TitlePhrase, floor: number): TitlePhrase {
  const isChief = phrase.organization !== null && /^(?:judge|justice)$/.test(phrase.head) && phrase.first > floor && tokens[phrase.first - 1]!.text === 'Chief'
  return isChief ? { ...phrase, first: phrase.first - 1 } : phrase
}

/** "The Minister of Transport, Jane Roe, …": an article or possessive opens the title, or it opens the sentence in capitals. */
export function isSetOff(doc: Document, bodies: Bodies, phrase: TitlePhrase, floor: number): boolean {
  let at = phrase.first - 1
  // "the announcement of a *new* CEO, Jane Roe", "the *widely celebrated* painter, Bo Day"
  while (at > floor && doc.tokens[at]!.shape === 'lower' && isPraiseWord(doc.tokens[at]!.lower)) at--
  // "the *Hon.* Minister of Transport, Jane Roe"
  while (at > floor && isHonorific(doc.tokens[at]!.lower)) at--
  const before = at >= floor ? doc.tokens[at]! : null
  if (phrase.isPlural) return before !== null && at > floor && SEVERAL.has(before.lower)
  // "Chief Executive and Managing Director, Jane Roe, said": the first of the row is what counts
  if (before && JOINS.test(before.lower) && phrase.isCapital) {
    const first = findTitleEnding(doc, bodies, at, floor)
    if (first?.isCapital && isSetOff(doc, bodies, first, floor)) return true
  }
  if (before === null) return phrase.isCapital && doc.tokens[phrase.first]!.sentence === doc.tokens[phrase.end]!.sentence
  return (
    ARTICLE.test(before.lower) ||
    before.lower === 'whose' ||
    isReporting(before) ||
    before.lower === 'according' ||
    // "*As chief executive,* Jane Roe leads", "In her new role *as chief executive,* Jane Roe leads"
    (before.text === 'As' && doc.sentences[before.sentence]!.firstToken === at) ||
    (before.lower === 'as' && POST.has(doc.tokens[at - 1]?.lower ?? '')) ||
    /^'s?$/.test(before.text) ||
    (/^(?:with|by|and|from|of|to|as)$/.test(before.lower) && phrase.end > phrase.roleEnd) ||
    // "attributable to Example Mills Managing Director, Jane Roe"
    /^(?:attributable|attributed)$/.test(doc.tokens[at - 1]?.lower ?? '') ||
    // "…, Additional Secretary, Ms. Jane Roe"
    (/^(?:[,;]|and)$/.test(before.lower) && phrase.isCapital && isHonorific(doc.tokens[phrase.end + 1]?.lower ?? '')) ||
    (phrase.isCapital && BEFORE_SOMEBODY.has(before.lower)) ||
    isOwned(doc, phrase) ||
    isApposed(doc, phrase, before) ||
    phrase.organization !== null
  )
}

/** "has confirmed that Chief Executive, Jane Roe, *will* leave": a small word before the office, and behind the name a comma and the verb. */
function isApposed({ tokens }: Document, { first, end, isCapital }: TitlePhrase, before: Token): boolean {
  if (!isCapital || before.shape !== 'lower' || !(isFunctionWord(before.lower) || before.lower === 'and')) return false
  // "Jane Roe, Chair *and Chief Executive, Bo Day, will*"
  if (before.lower === 'and' && isTitleHead(tokens[first - 2]?.lower ?? '')) return false
  let comma = end + 1
  while (comma < end + LONGEST_NAME && /^(?:capital|mixed|upper)$/.test(tokens[comma]?.shape ?? '')) comma++
  const verb = tokens[comma + 1]
  return tokens[comma]?.text === ',' && verb !== undefined && (VERB.has(verb.lower) || isReporting(verb))
}

function isPraiseWord(lower: string): boolean {
  return isEvaluative(lower) || NEWLY.has(lower) || (lower.length > 5 && lower.endsWith('ly'))
}

/** "Examplia's Minister for Mills, Jane Roe": a possessive inside the title sets it off. */
function isOwned(doc: Document, phrase: TitlePhrase): boolean {
  return doc.tokens.slice(phrase.first + 1, phrase.roleEnd).some(({ text }) => text === "'s")
}

/** "the *Riverton-born* painter", "*San Linden-based* builder": where somebody is from is no part of the title. */
function hasOrigin(doc: Document, first: number, end: number): boolean {
  return doc.tokens.slice(first, end).some(({ lower }) => /-(?:born|based|raised|bred|area)$/.test(lower))
}

/** "*Stone Belt* CEO Jane Roe": two capitalised words of every day open the sentence together, neither of them an office. */
function opensBody({ tokens }: Document, first: number): boolean {
  const next = tokens[first + 1]
  if (next?.shape !== 'capital' || isTitleHead(next.lower) || isTitleModifier(next.lower) || !isCommonWord(next.lower)) return false
  return !/(?:ly|ing|ed)$/.test(tokens[first]!.lower) && !isSentenceOpener(tokens[first]!.lower)
}
