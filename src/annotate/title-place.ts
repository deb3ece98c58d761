import type { Token } from '../document.ts'
import { isPlace, placeKind } from '../text/places.ts'

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

/** "Belarus", "the Northern District of Example", "Riverton": where an office holds, no body. */
export function isPlaceName(name: string): boolean {
  return placeKind(name) !== null || DISTRICT.test(name)
}
