import type { Token } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { isPlace, placeKind } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'

const LONGEST_TOWN = 3
const DISTRICT = /^(?:[\p{Lu}][\p{L}.]+ )?(?:district|state|province|commonwealth|republic|kingdom|territory|county|city|town|village|staff|the)\b/iu

/** End of the name of a place at a token: "San Example" in "Consul General of Examplia in San Example"; "Riverton County" too. */
export function readPlace(tokens: readonly Token[], from: number, limit: number): number {
  for (let end = Math.min(limit, from + 3); end > from; end--) {
    if (
      isPlace(
        tokens
          .slice(from, end)
          .map((token) => token.text)
          .join(' '),
      )
    )
      return end < limit && /^(?:county|city|parish)$/.test(tokens[end]!.lower) && tokens[end]!.shape === 'capital' ? end + 1 : end
  }
  return from
}

/** Behind "Riverton*, Ohio*": the place and the state behind its comma. */
export function endOfSeat(tokens: readonly Token[], place: number, limit: number): number {
  return tokens[place]?.text === ',' && place + 1 < limit ? Math.max(place, readPlace(tokens, place + 1, limit)) : place
}

/** "Belarus", "the Northern District of Example", "Riverton": where an office holds, no body; "Example State Prison" is one. */
export function isPlaceName(name: string): boolean {
  return placeKind(name) !== null || (DISTRICT.test(name) && !isBodyHead(name.slice(name.lastIndexOf(' ') + 1)))
}

/** "a *Riverton, Ohio,* attorney": where somebody works, between an article and the office. Returns the token that stands next. */
export function behindHome(tokens: readonly Token[], from: number, limit: number): number {
  let comma = from
  while (comma < limit && comma - from < LONGEST_TOWN && tokens[comma]!.shape === 'capital' && !isTitleHead(tokens[comma]!.lower)) comma++
  if (comma === from || tokens[comma]?.text !== ',') return from
  const region = readPlace(tokens, comma + 1, limit)
  const end = tokens[region]?.text === '.' ? region + 1 : region
  return region > comma + 1 && end + 1 < limit && tokens[end]!.text === ',' && tokens[end + 1]!.shape === 'lower' ? end + 1 : from
}
