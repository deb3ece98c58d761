import type { Document, Title, Token } from '../document.ts'
import { isFirstName, isFunctionWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isEvaluative, isPluralHead, isTitleHead, isTitleModifier, toSingular } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { UPPER_TITLE } from './name.ts'
import { readComplement } from './title-complement.ts'
import { IN_HEAD, NUMBERED } from './title-complement-words.ts'
import { findHouse } from './title-house.ts'
import { isPlaceName } from './title-place.ts'
import { textOf } from './title-text.ts'
import { behindBracket, behindHolder, isJoinedField, isLead, isPossessive, isShortRank, isTradeSurname, isUnderOffice } from './title-words-around.ts'

/** Tokens that may stand before the noun of a title, and behind "of". */
const MOST_BEFORE = 12
/** Words that go on a title behind its noun: "Secretary *General*", "Professor *Emerita*". */
const BEHIND_HEAD = new Set('general emeritus emerita emeriti elect designate pro tem tempore ii iii i'.split(' '))
/** Offices that are also surnames and brands: no word stands before them. */
const ROYAL = new Set('king queen prince princess duke duchess baron baroness earl pope emir sultan marshal page abbot'.split(' '))
/** Behind "vice president of" stands a field, no body. */
const VICE = new Set('vice deputy assistant'.split(' '))
/** "the *Company*'s CEO": no name, in whatever letters. */
const OWN_BODY = new Set(
  'company group bank firm corporation partnership trust agency board association foundation institute society club union university college school hospital museum library council city county state country church newspaper magazine department ministry commission committee centre center'.split(
    ' ',
  ),
)
/** Whom a team or a field is for. */
/** "the *plaintiffs'* lawyer": a side in a case, no body. */
const PARTY = /^(?:plaintiff|defendant|claimant|victim|accused|petitioner|respondent|client|famil(?:y|ie))s?$/
const PEOPLE = new Set('men women boys girls children people veterans seniors ladies'.split(' '))
/** How somebody came to an office. */
const CHOSEN = new Set('elected appointed ordained'.split(' '))
const GRADED = /^(?:1st|2nd|3rd|First|Second|Third)$/
const ENDING_VERB = /(?:ed|ing)$/
const DASH = /^[-–—]$/

export interface TitlePhrase {
  /** Token range. */
  readonly first: number
  readonly end: number
  /** Token behind the noun: where "of …" begins. */
  readonly roleEnd: number
  readonly isPlural: boolean
  /** "Acme's *CEO*", "Head of the *Example Office*": the words that name the body. */
  readonly organization: string | null
  /** True if the noun or a word before it stands in capitals. */
  readonly isCapital: boolean
  /** The noun, lower case. */
  readonly head: string
}

/**
 * The title that begins at token `from`: words before its noun, the noun, and "of …" behind it; null if none begins there.
 * `limit` is the first token that cannot belong to it. With `strict` words in small letters before the noun must be known ones.
 */
export function readTitle(doc: Document, bodies: Bodies, from: number, limit: number, strict: boolean): TitlePhrase | null {
  const { tokens } = doc
  let organization: string | null = null
  let head = -1
  let first = from
  let isCapital = false
  let gap = 0
  let unknown = 0
  let i = from
  for (; i < Math.min(limit, from + MOST_BEFORE); i++) {
    const token = tokens[i]!
    const body = bodies.startingAt(i)
    if (body && body.endToken < limit && head < 0) {
      // "the Example Office's director", "Example Office Director"
      organization = body.name
      i = body.endToken - 1
      if (isPossessive(tokens, i + 1)) {
        i++
        // "the Example Office's *new* director" is the director
        while (i + 2 < limit && tokens[i + 1]!.shape === 'lower' && isEvaluative(tokens[i + 1]!.lower)) first = ++i + 1
      }
      // "Example Police Department (EPD) Sergeant"
      else if (tokens[i + 1]?.text === '(' && tokens[i + 2]?.shape === 'upper' && tokens[i + 3]?.text === ')' && i + 4 < limit) i += 3
      isCapital = true
      continue
    }
    if (body || (isFunctionWord(token.lower) && token.shape !== 'upper' && !isUnderOffice(tokens, i))) break
    const before = i > from ? tokens[i - 1]! : null
    if (
      isNoun(tokens, i, from, limit) &&
      !(i > from && ROYAL.has(token.lower) && !/^(?:u\.s|deputy|fire|field|air)$/.test(before?.lower ?? '')) &&
      !isTradeSurname(tokens[i - 1], token) &&
      // "*TD* Example Securities": a bank rather than a seat
      !(token.text === 'TD' && i === from && tokens[i + 1]?.shape === 'capital') &&
      !(token.text === 'premier' && tokens[i + 1]?.shape === 'capital') &&
      !(token.text === 'justice' && !/^(?:chief|associate|court|presiding)$/.test(before?.lower ?? '')) &&
      !(token.shape === 'lower' && token.text.length === 2) &&
      !(token.shape === 'upper' && token.text.length === 2 && !/^(?:VP|DA|MP|TD|GP|GM|MD|PC|DC|DS|DI)$/.test(token.text))
    ) {
      head = i
      gap = 0
      isCapital ||= token.shape !== 'lower'
      continue
    }
    if (head >= 0 && head === i - 1 && BEHIND_HEAD.has(token.lower)) {
      head = i
      continue
    }
    // "Petty Officer *2nd Class*", "Private *First Class*"
    if (head >= 0 && head === i - 1 && GRADED.test(token.text) && tokens[i + 1]?.text === 'Class' && i + 1 < limit) {
      head = ++i
      continue
    }
    // "High Commissioner *– designate* of Examplia", "President *- elect*"
    if (head >= 0 && head === i - 1 && DASH.test(token.text) && i + 1 < limit && /^(?:elect|designate)$/.test(tokens[i + 1]!.lower)) {
      head = ++i
      continue
    }
    const served = head === i - 1 && head >= 0 ? behindHolder(tokens, i, limit) : null
    if (served !== null) {
      i = served - 1
      continue
    }
    if (token.shape === 'number' && !/^\d{1,3}(?:st|nd|rd|th)$/.test(token.text) && !(before && NUMBERED.has(before.text))) break
    if (token.text === "'" && !isPossessive(tokens, i)) break
    if (token.shape === 'mark' && token.text !== "'" && !(/^[&/]$/.test(token.text) && before && before.shape !== 'mark' && head !== i - 1)) break
    // "Assistant State's Attorney"
    if (head >= 0 && token.text === "'s" && before!.shape === 'capital' && isTitleHead(tokens[i + 1]?.lower ?? '')) continue
    if (
      head >= 0 &&
      // "Chief Commercial and Customer Experience Officer"
      (++gap > (tokens[head]!.lower === 'chief' ? 5 : 3) ||
        (token.shape === 'lower' &&
          token.lower !== 'and' &&
          !isTitleModifier(token.lower) &&
          !(i === head + 1 && tokens[head]!.lower === 'chief' && tokens[i + 1]?.lower === 'officer') &&
          (strict || tokens[head]!.lower !== 'chief' || isReporting(token))) ||
        isFirstName(token.text) ||
        (token.lower === 'and' && !isJoinedField(tokens, i, limit, from)))
    )
      break
    if (token.lower === 'and' && !bodies.at(i - 1) && isJoinedField(tokens, i, limit, from)) continue
    if (token.lower === 'and' || token.lower === 'of' || token.lower === 'for') break
    if (token.text === "'s" || token.text === "'") {
      // "President *Roe's* adviser": a person stands before the mark
      if (!before || head >= 0) break
      // "the law firm's founder": whose office it is, is said in no name
      const isGeneric = i === from + 1 && OWN_BODY.has(before.lower) && !(before.text === 'State' && /^attorneys?$/.test(tokens[i + 1]?.lower ?? ''))
      if (organization === null && (!isCapital || isGeneric)) first = i + 1
      // "the *Men's* First Team coach"
      if (isGeneric || PEOPLE.has(before.lower) || PARTY.test(before.lower)) continue
      if (organization === null && before.shape !== 'lower' && !isPlaceName(textOf(doc, from, i))) organization = textOf(doc, from, i)
      // "Zentro's *new* chief executive"
      if (organization !== null) while (i + 2 < limit && tokens[i + 1]!.shape === 'lower' && isEvaluative(tokens[i + 1]!.lower)) first = ++i + 1
      continue
    }
    if (token.shape === 'lower') {
      if (
        !isTitleModifier(token.lower) &&
        !CHOSEN.has(token.lower) &&
        (strict
          ? i === from || organization !== null || isReporting(token) || ++unknown > 1 || ENDING_VERB.test(token.lower) || tokens[i + 1]?.shape !== 'lower'
          : ENDING_VERB.test(token.lower) && i === from)
      )
        break
    } else isCapital = true
  }
  if (head < 0) return null
  const roleEnd = behindBracket(doc, bodies, head, limit)
  const noun = tokens[head]!.lower
  const tail = readComplement(
    doc,
    bodies,
    roleEnd,
    limit,
    VICE.has(tokens[head - 1]?.lower ?? '') && !IN_HEAD.has(noun) ? 'vice' : BEHIND_HEAD.has(noun) && head > from ? tokens[head - 1]!.lower : noun,
  )
  return {
    first,
    end: tail.end,
    roleEnd,
    isPlural: isPluralHead(noun) || (BEHIND_HEAD.has(noun) && head > from && isPluralHead(tokens[head - 1]!.lower)),
    // "Department of Examples Assistant Secretary for Bridges": the body in front is the one
    organization:
      organization !== null && tokens[roleEnd]?.lower === 'for' ? organization : (tail.organization ?? organization ?? findHouse(tokens, first, head)),
    isCapital,
    head: noun,
  }
}

/** The last token that may be the noun of a title, `floor - 1` if there is none: `readTitle` finds nothing that begins behind it. */
export function lastNounBefore(tokens: readonly Token[], floor: number, limit: number): number {
  let i = limit - 1
  while (i >= floor && !isNoun(tokens, i, floor, limit)) i--
  return i
}

function isNoun(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
  const { text, lower, shape } = tokens[at]!
  if (shape === 'mark') return false
  return isTitleHead(lower) || (shape !== 'lower' && (UPPER_TITLE.test(text) || isShortRank(tokens, at))) || (at > from && isLead(tokens, at, limit))
}

/** The phrase as a title of the printed shape. */
export function toTitle(doc: Document, phrase: TitlePhrase, rule: string, named = phrase.organization): Title {
  const { tokens } = doc
  // "then-EIW chair"
  const organization = named?.replace(/^(?:then|now|ex|former)-/i, '') ?? null
  const text = textOf(doc, phrase.first, phrase.end)
  const hasBody = organization !== null && text.includes(organization)
  const isFirst = organization !== null && text.startsWith(organization)
  // "Acme's vice president of construction": what stands behind the noun names no body
  const shortened = !isFirst && (hasBody || phrase.organization !== null) ? textOf(doc, phrase.first, phrase.roleEnd) : text
  let role = organization === null ? text : shortened
  if (isFirst && role.length > organization.length + 2) role = role.slice(organization.length).replace(/^(?:['’]s?)?\s+/, '')
  role = withoutPlace(role)
  return {
    start: tokens[phrase.first]!.start,
    end: tokens[phrase.end - 1]!.end,
    text,
    role: phrase.isPlural ? toSingular(role) : role,
    organization,
    rule,
  }
}

/** "Example County District Attorney" is the role "District Attorney"; "U.S. Attorney" and "State's Attorney" stay. */
function withoutPlace(role: string): string {
  if (/^(?:U\.?\s?S\.?|United States|State['’]s)\s/i.test(role)) return role
  const words = role.split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (
      !isPlace(
        words
          .slice(0, count)
          .join(' ')
          .replace(/['’]s$/, ''),
      )
    )
      continue
    if (/^(?:county|city|state|parish|provincial|borough)$/i.test(words[count]!) && words.length > count + 1) count++
    return words.slice(count).join(' ')
  }
  return role
}
