import type { Token } from '../document.ts'
import { isFunctionWord } from '../text/name-words.ts'
import { UNIT } from './title-complement-words.ts'
import { readPlace } from './title-place.ts'

const OFFICES = new Set('office bureau branch division headquarters'.split(' '))
const KINDS = new Set('field regional district area country local main head home resident satellite liaison national state central'.split(' '))
const MOST_KINDS = 2
/** "'s *global health research* programme" */
const MOST_FIELDS = 4

/** Behind "field office", "regional office", "branch" in small letters, as they follow the name of a place; `from` if no office stands there. */
export function endOfSmallOffice(tokens: readonly Token[], from: number, limit: number): number {
  let i = from
  while (i < limit && i - from < MOST_KINDS && KINDS.has(tokens[i]!.text)) i++
  return i < limit && OFFICES.has(tokens[i]!.text) ? i + 1 : from
}

/** Behind what a body has, as it follows its name: "Example's *legal team*", "Example's *office in Riverton*"; behind the name of a place, an office. */
export function endOfSmallUnit(tokens: readonly Token[], from: number, limit: number): number {
  if (tokens[from - 1]!.text !== "'s") return tokens[from - 1]!.shape === 'lower' ? from : endOfSmallOffice(tokens, from, limit)
  for (let i = from; i < limit && i - from < MOST_FIELDS && tokens[i]!.shape === 'lower' && !isFunctionWord(tokens[i]!.lower); i++) {
    if (!UNIT.has(tokens[i]!.text) && !OFFICES.has(tokens[i]!.text)) continue
    const place = tokens[i + 1]?.text === 'in' && i + 1 < limit ? readPlace(tokens, i + 2, limit) : i + 2
    return place > i + 2 ? place : i + 1
  }
  return from
}
