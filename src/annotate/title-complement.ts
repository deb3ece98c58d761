import type { Document } from '../document.ts'
import type { Bodies } from './bodies.ts'
import { IN_HEAD, OF_BODY, ON_HEAD, TO_HEAD } from './title-complement-words.ts'
import { readNoun } from './title-noun.ts'
import { endOfSeat, isPlaceName, readPlace } from './title-place.ts'

export const LINKS = /^(?:of|for|in|to|on|over)$/
/** "of the Example Office", "for Health and Social Services", "in Charge of Law Enforcement" behind the noun of a title. */
export function readComplement(doc: Document, bodies: Bodies, from: number, limit: number, head: string): { end: number; organization: string | null } {
  const { tokens } = doc
  let end = from
  let organization: string | null = null
  for (let round = 0; round < 3; round++) {
    const link = tokens[end]
    if (!link || end >= limit || !LINKS.test(link.lower) || link.sentence !== tokens[from - 1]!.sentence) break
    if (link.lower === 'in') {
      const next = tokens[end + 1]
      if ((next?.lower === 'charge' || next?.lower === 'chief' || next?.lower === 'residence') && end + 1 < limit) end += 2
      else if (IN_HEAD.has(head) || isChairIn(tokens, end) || isAtCourt(tokens, end)) {
        const field = readNoun(doc, bodies, end + 1, limit)
        // "professor of history *in the Example College*": where the office is, as behind "at"
        const isPlace = field?.body != null && !isAtCourt(tokens, end) && end > from && tokens[end + 1]!.lower === 'the'
        if (field !== null && !isPlace) end = field.end
        break
      } else {
        const place = readPlace(tokens, end + 1, limit)
        // "manager *in Riverton* at Example Mills": where the body is
        if (place === end + 1 || tokens[endOfSeat(tokens, place, limit)]?.lower === 'at') break
        end = place
        continue
      }
      if (tokens[end]?.lower !== 'of') break
      continue
    }
    // "press officer *on duty*"
    if (link.lower === 'on' && /^(?:duty|call)$/.test(tokens[end + 1]?.lower ?? '') && end + 1 < limit) {
      end += 2
      break
    }
    if (link.lower === 'to' && !TO_HEAD.has(head)) break
    if (link.lower === 'on' && !ON_HEAD.has(head)) break
    const phrase = readNoun(doc, bodies, end + 1, limit)
    if (phrase === null) break
    if (organization === null)
      organization =
        phrase.body ?? (OF_BODY.has(head) && phrase.isCapital && !isPlaceName(phrase.text) && !/^board$/i.test(phrase.text) ? nameIn(phrase.text) : null)
    end = phrase.end
    // "Director of the Example Programme *(EP)* for Linden"
    if (phrase.body !== null && tokens[end]?.text === '(' && tokens[end + 1]?.shape === 'upper' && tokens[end + 2]?.text === ')' && end + 3 < limit) {
      if (/^(?:for|in)$/.test(tokens[end + 3]!.lower)) {
        const more = readNoun(doc, bodies, end + 4, limit)
        if (more?.isCapital) end = more.end
      }
    }
  }
  return { end, organization }
}

/** "Endowed *Chair in Nursing*": a chair of a university, in capitals, and its field. */
function isChairIn(tokens: Document['tokens'], link: number): boolean {
  const [chair, field] = [tokens[link - 1]!, tokens[link + 1]]
  return chair.text === 'Chair' && field?.shape === 'capital' && readPlace(tokens, link + 1, link + 4) === link + 1
}

/** "*Minister in the Presidency*", "*Minister in the Prime Minister's Office*": a minister of no department. */
function isAtCourt(tokens: Document['tokens'], link: number): boolean {
  return (
    /^ministers?$/.test(tokens[link - 1]!.lower) &&
    tokens[link + 1]?.lower === 'the' &&
    /^(?:Presidency|Prime|President|Premier|Cabinet)$/.test(tokens[link + 2]?.text ?? '')
  )
}

/** "*Zentro*" of "fashion brand Zentro". */
function nameIn(words: string): string {
  const first = words.split(' ').findIndex((word) => !/^\p{Ll}/u.test(word))
  const name = words.split(' ').slice(Math.max(0, first))
  // "Riverton-based Zentro"
  return (name.length > 1 && name[0]!.endsWith('-based') ? name.slice(1) : name).join(' ')
}
