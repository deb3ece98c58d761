import type { Token } from '../document.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { isThingNoun } from '../text/thing-words.ts'
import { isPluralHead, isTitleHead, isTitleModifier } from '../text/title-words.ts'

/** "attorney for its Racial *Justice Program*": a first name that is a word, in the name of a thing. */
export function isThing(tokens: readonly Token[], at: number, limit: number): boolean {
  let last = at
  while (last + 1 < limit && last < at + 4 && tokens[last + 1]!.shape === 'capital') last++
  return isCommonWord(tokens[at]!.lower) && isThingNoun(tokens[last]!.lower)
}

/** "…, Mines and Resources": the comma stands in a list of capitalised words that "and" ends. */
export function isListEnd(tokens: readonly Token[], comma: number, limit: number): boolean {
  let capitals = 0
  for (let i = comma + 1; i < Math.min(limit, comma + 10); i++) {
    const token = tokens[i]!
    // "…, Education, Labor, and Pensions"
    if (token.text === ',' && capitals > 0) continue
    if (token.lower === 'and' || token.text === '&') {
      // "Information, Communications and *the* Arts"
      const last = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
      return (
        (capitals > 0 || isListed(tokens, comma)) &&
        capitals < 5 &&
        /capital|upper/.test(tokens[last]?.shape ?? '') &&
        !isFirstName(tokens[last]!.text) &&
        !isTitleHead(tokens[last]!.lower)
      )
    }
    if (token.shape !== 'capital' || isFirstName(token.text) || isTitleHead(token.lower)) return false
    capitals++
  }
  return false
}

/** The comma before "and" ends a list that has a comma before it. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]!.shape === 'lower' && (tokens[comma - 2]?.text === ',' || tokens[comma - 3]?.text === ',')
}

export function isNounEnd(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  return at >= limit || !token || token.shape === 'mark' || /^(?:at|of|for|who|with|in)$/.test(token.lower)
}

/**
 * "Minister for Mills and *Second Minister for Looms*": words of grade, the noun of another title, and "of …" or the end behind it. Behind an
 * article any words in capitals may stand before the noun: "and the *Three-Star General over*".
 */
export function opensTitle(tokens: readonly Token[], from: number, limit: number): boolean {
  const hasArticle = tokens[from - 1]!.lower === 'the'
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    const { lower, shape } = tokens[i]!
    if (shape !== 'capital') return false
    if (isTitleHead(lower)) return i > from && !isPluralHead(lower) && (isNounEnd(tokens, i + 1, limit) || (hasArticle && tokens[i + 1]!.shape === 'lower'))
    if (!hasArticle && !isTitleModifier(lower)) return false
  }
  return false
}
