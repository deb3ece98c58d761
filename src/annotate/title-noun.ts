import type { Document, Token } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { CALENDAR_WORDS } from '../text/calendar.ts'
import { isCommonWord, isFirstName, isFunctionWord, isHonorific } from '../text/name-words.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isInitial } from './name.ts'
import { endOfSmallOffice, endOfSmallUnit } from './small-office.ts'
import { COMPANY, NUMBERED, OWN_BODY, UNIT } from './title-complement-words.ts'
import { isListEnd, isNounEnd, isThing, opensTitle } from './title-ends.ts'
import { textOf } from './title-text.ts'

const MOST_BEHIND = 16
/** Words of what a company does. */
const MOST_OF_TRADE = 7
/** "chemistry and *chemical* engineering" */
const ADJECTIVE = /(?:al|ic|ive|ary)$/
const ENDING_VERB = /(?:ed|ing)$/

interface NounPhrase {
  readonly end: number
  readonly body: string | null
  readonly text: string
  readonly isCapital: boolean
}

/** The noun phrase at a token: a body, capitalised words with their small links, or a few words in small letters. */
export function readNoun(doc: Document, bodies: Bodies, from: number, limit: number): NounPhrase | null {
  const { tokens } = doc
  let i = from
  while (i < limit && /^(?:the|a|an|its|their|our|his|her|all)$/.test(tokens[i]!.lower)) i++
  // "Chair of the *newly created* Example Commission"
  if (i + 1 < limit && tokens[i]!.lower === 'newly') i += 2
  else if (i < limit && tokens[i]!.lower.startsWith('newly-')) i++
  const start = i
  const isOne = start > from && /^an?$/.test(tokens[start - 1]!.lower)
  let body: string | null = null
  let capitals = 0
  let smalls = 0
  let isOwned = false
  while (i < limit && i < start + MOST_BEHIND) {
    const token = tokens[i]!
    const found = bodies.startingAt(i)
    if (found && found.endToken <= limit) {
      body ??= found.name
      i = found.endToken
      capitals++
      if (tokens[i]?.text === "'s" && i + 1 < limit && tokens[i + 1]!.shape !== 'mark' && !isFunctionWord(tokens[i + 1]!.lower)) {
        body = null
        isOwned = true
        i++
        continue
      }
      // "CEO of Example Mills *and Brinlow Care*,": two bodies, of which the first counts
      const second = tokens[i]?.lower === 'and' && !isOwned ? bodies.startingAt(i + 1) : null
      if (second && second.endToken < limit && /^(?:[,.;)]|and)$/.test(tokens[second.endToken]!.text))
        return { end: second.endToken, body, text: textOf(doc, start, second.endToken), isCapital: true }
      // "the Senate *Health, Education and Pensions* Committee": the name of a larger body goes on
      if (tokens[i]?.shape === 'capital' && isCommonWord(tokens[i]!.lower) && tokens[i + 1]?.text === ',' && isListEnd(tokens, i + 1, limit)) {
        body = null
        continue
      }
      // "the Example Departments Fraud Section": the apostrophe was lost
      const inner = bodies.startingAt(i)
      const ownsNext = found.isOwner && i < limit && tokens[i]!.shape === 'capital'
      if (ownsNext || (inner && inner.endToken <= limit)) {
        body = null
        isOwned = true
        continue
      }
      if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'for') {
        const more = readNoun(doc, bodies, i + 1, limit)
        if (more?.isCapital) return { ...more, body, text: textOf(doc, start, more.end) }
      }
      i = endOfSmallOffice(tokens, i, limit)
      break
    }
    // "the Senate Health (H) *Committee*"
    if (
      token.text === '(' &&
      capitals > 0 &&
      tokens[i + 1]?.shape === 'upper' &&
      tokens[i + 2]?.text === ')' &&
      i + 3 < limit &&
      isBodyHead(tokens[i + 3]!.text)
    ) {
      i += 4
      continue
    }
    if (token.shape === 'mark' && token.text !== '&') {
      if (token.text === "'" || token.text === "'s") {
        i++
        continue
      }
      // "Energy, Mines and Resources"
      const isListed = token.text === ',' && capitals > 0 && smalls === 0 && isListEnd(tokens, i, limit)
      if (!isListed) break
      i++
      continue
    }
    if (token.text === "'s" && i > start) {
      i++
      continue
    }
    // "representative for District *6A*", "president of Local *12* of the Example Union"
    if (token.shape === 'number' && i > start && NUMBERED.has(tokens[i - 1]!.text)) {
      capitals++
      i++
      if (tokens[i]?.text === ',' || tokens[i]?.lower === 'of') continue
      // "the Example Agency's Region 4 *office*"
      i = endOfSmallOffice(tokens, i, limit)
      break
    }
    // "commander of the *5th* Wing"
    if (token.shape === 'number' && i === start && /^\d{1,3}(?:st|nd|rd|th)$/.test(token.text) && i + 1 < limit && tokens[i + 1]!.shape === 'capital') {
      i++
      continue
    }
    if (token.shape === 'number') break
    if (token.shape === 'lower') {
      const next = i + 1 < limit ? tokens[i + 1]! : null
      if (/^(?:of|for|and|the|de|del|la|on|in)$/.test(token.lower)) {
        if (!next || i === start) break
        const isOn = token.lower === 'on' || token.lower === 'in'
        // "chair of the Mills Board on *July* 3"
        if (isOn && CALENDAR_WORDS.has(next.lower)) break
        const beyond = next.lower === 'the' && i + 2 < limit ? tokens[i + 2]! : next
        if (
          capitals > 0
            ? beyond.shape === 'lower' || beyond.shape === 'mark'
            : isOn || beyond.shape === 'mark' || isFunctionWord(beyond.lower) || beyond.shape !== 'lower'
        )
          break
        if (
          token.lower === 'and' &&
          (isTitleHead(beyond.lower) ||
            // "leader of the council and *cabinet member* for roads"
            (beyond === next && next.shape === 'lower' && isTitleModifier(next.lower) && i + 2 < limit && isTitleHead(tokens[i + 2]!.lower)) ||
            opensTitle(tokens, i + 1, limit) ||
            (beyond !== next && opensTitle(tokens, i + 2, limit)) ||
            (isFirstName(beyond.text) && beyond.shape !== 'lower'))
        )
          break
        if (isOn && !bodies.startingAt(i + 1) && beyond.shape !== 'capital') break
        if (token.lower === 'in') break
        if (
          token.lower === 'and' &&
          capitals === 0 &&
          !isNounEnd(tokens, i + 2, limit) &&
          !((isTitleModifier(beyond.lower) || ADJECTIVE.test(beyond.lower)) && isNounEnd(tokens, i + 3, limit))
        )
          break
        i++
        continue
      }
      // "the Example Agency's Riverton *field office*", "Example's *legal team*"
      const unit = capitals > 0 ? endOfSmallUnit(tokens, i, limit) : i
      if (unit > i) {
        i = unit
        break
      }
      // "chair of Example Mills*'s board of trustees*"
      if (tokens[i - 1]!.text === "'s" && OWN_BODY.has(token.lower)) {
        i++
        if (tokens[i]?.lower === 'of' && i + 1 < limit && /^(?:directors|trustees|governors|management)$/.test(tokens[i + 1]!.lower)) i += 2
        break
      }
      // "chair of the IEEE *branch*"
      if (capitals > 0 && (UNIT.has(token.lower) || (isOne && COMPANY.has(token.lower))) && tokens[i - 1]!.shape !== 'lower')
        return { end: i + 1, body, text: textOf(doc, start, i), isCapital: true }
      // "owner of a Florida *fuel supply company*"
      const company = isOne && smalls === 0 ? endOfCompany(tokens, i, limit) : null
      if (company !== null) return { end: company, body, text: textOf(doc, start, capitals > 0 ? i : company), isCapital: capitals > 0 }
      if (isFunctionWord(token.lower) || capitals > 0) break
      if (++smalls > 4 || (smalls > 1 && ENDING_VERB.test(token.lower) && tokens[i - 1]!.lower !== 'and' && !isGerundEnd(tokens, i, limit))) break
      i++
      continue
    }
    // "CEO of *One* Example"
    const opensName = i === start && token.shape === 'capital' && tokens[i + 1]?.shape === 'capital' && i + 1 < limit
    if (isFunctionWord(token.lower) && token.shape !== 'upper' && !opensName) break
    // "Secretary to the President *P.B. Roe*"
    if (capitals > 0 && isInitial(token) && isTitleHead(tokens[i - 1]!.lower) && i + 1 < limit && tokens[i + 1]!.shape === 'capital') break
    // the name of the holder begins: "Minister of State *Dr.* Jane Roe", "Minister of Transport Marc …"
    if (capitals > 0 && isHonorific(token.lower) && /capital|mixed|upper/.test(tokens[i + 1]?.shape ?? '')) break
    if (
      capitals > 0 &&
      isFirstName(token.text) &&
      i + 1 < limit &&
      /capital|mixed/.test(tokens[i + 1]!.shape) &&
      !isFunctionWord(tokens[i + 1]!.lower) &&
      !isThing(tokens, i, limit)
    )
      break
    capitals++
    i++
  }
  // "director of policy and": what the next words did not go on with
  while (i > start && /^(?:and|&|of|for|the|'s)$/.test(tokens[i - 1]!.lower)) i--
  if (i === start) return null
  return { end: i, body, text: textOf(doc, start, i), isCapital: capitals > 0 }
}

/** "officer for strategic place *planning*, Jane Roe", "director of product *marketing* and head of": a noun in -ing before a mark or a small word. */
function isGerundEnd(tokens: readonly Token[], at: number, limit: number): boolean {
  return tokens[at]!.lower.endsWith('ing') && (at + 1 >= limit || /^(?:[,;.)]|and|&|at|with|for|in)$/.test(tokens[at + 1]!.lower))
}

/** Behind "*airline security and ground service company*": words of what one company does, and what it is; null if they say something else. */
function endOfCompany(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let i = from; i < Math.min(limit, from + MOST_OF_TRADE); i++) {
    const { lower, shape } = tokens[i]!
    if (shape !== 'lower' || (isFunctionWord(lower) && lower !== 'and')) return null
    if (COMPANY.has(lower)) return /^(?:and|or|owner|-)$/.test(tokens[i + 1]?.lower ?? '') ? null : i + 1
  }
  return null
}
