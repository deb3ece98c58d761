import type { Document, Title } from '../document.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'

export const JOINS = /^(?:and|&|\/)$/
export const ARTICLE = /^(?:the|a|an|our|its|their|his|her|my)$/
export const AT = /^(?:at|with|@)$/
/** "*Minister of Mills* and Chairman of Example Forum": an office of a state is in no body that the next one names. */
const OF_STATE = /\b(?:minister|mayor|governor|senator|ambassador|premier) (?:of|for) /i
/** "CIO for *Quill Mills*": the words that say whose office it is, or of what field. */
const SERVES = /\s(?:for|of) (?:the )?(\p{Lu}[^,;]{1,80})$/u
export const MOST_TITLES = 6

export interface TitlesFound {
  readonly titles: readonly Title[]
  /** One title for the people who follow too: "Senators Ann Roe and Bo Day". */
  readonly isPlural: boolean
  /** Token behind the titles (titles after the name) or where they begin (titles before it). */
  readonly edge: number
}

/** Nothing found: `edge` is where the search began. */
export const NO_TITLES = (edge: number): TitlesFound => ({ titles: [], isPlural: false, edge })

/** The same title in this body. */
export function withOrganization({ start, end, text, role: before, rule }: Title, organization: string | null, role = before): Title {
  return { start, end, text, role, organization, rule }
}

/**
 * "founder and CEO at Acme and chair of Zentro": a title of a row is in the body that the next one names, but "a writer and former
 * director of Acme" is not.
 */
export function shareOrganization(titles: readonly Title[]): Title[] {
  if (titles.length < 2 || !titles.at(-1)!.organization) return [...titles]
  let next: Title | null = null
  return titles
    .toReversed()
    .map((title) => {
      if (
        title.organization === null &&
        next !== null &&
        (isPast(title) || !isPast(next)) &&
        !isSeatElsewhere(title, next) &&
        !OF_STATE.test(title.text) &&
        !namesAnother(title.text)
      )
        return withOrganization(title, next.organization)
      if (title.organization !== null) next = title
      return title
    })
    .toReversed()
}

/** "CIO for *Quill* Mills and dean at": the office names its body itself, though no list knows the name. */
export function namesAnother(text: string): boolean {
  const words = SERVES.exec(text)?.[1]
  return words?.split(' ').some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isCommonWord(word.toLowerCase()) && !isPlace(word)) ?? false
}

/** "*former* director": holds for what stands behind it, not for what stands before. */
function isPast({ text }: Title): boolean {
  return /^(?:former|ex|retired)\b/i.test(text)
}

/** "Jane Roe, *director of the board,* CEO at Acme" in a list of a board: the seat is in the body whose list it is. */
function isSeatElsewhere(seat: Title, { text, start, organization }: Title): boolean {
  return start - seat.end === 2 && /^board member$|\bof the board$/i.test(seat.text) && !text.includes(organization!)
}

/** "Director, Example Centre *at the Example Institute* and professor": behind the larger body if another office goes on there; where it was if not. */
export function behindOuter({ tokens }: Document, bodies: Bodies, from: number, limit: number): number {
  if (!bodies.at(from - 1) || !/^(?:at|of|in|,)$/.test(tokens[from]?.lower ?? '')) return from
  const body = bodies.startingAt(tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1)
  if (!body) return from
  const and = tokens[body.endToken]?.text === ',' ? body.endToken + 1 : body.endToken
  const office = ARTICLE.test(tokens[and + 1]?.lower ?? '') ? and + 2 : and + 1
  return tokens[and]?.lower === 'and' && office < limit && isTitleHead(tokens[office]!.lower) && /^(?:of|at|for|in|,)$/.test(tokens[office + 1]?.lower ?? '')
    ? body.endToken
    : from
}
