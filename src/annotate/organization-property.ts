import { isFunctionWord } from '../text/name-words.ts'
import { isApart, isName, isWord, type Scan } from './organization-walk.ts'

/** Forms of houses that own one property. */
const OF_OWNERS = new Set('llc l.l.c lp l.p corp'.split(' '))

/** "*2210* Linden LLC", a house that owns one at that number; "in 2024 Linden Inc." began something. */
export function overNumber(scan: Scan, left: number, form: number): number {
  const at = left - 1
  if (scan.style !== 'plain' || scan.tokens[at]?.shape !== 'number' || at < scan.from || isApart(scan, at) || !OF_OWNERS.has(scan.words[form]!)) return left
  if (!/^\d{1,5}$/.test(scan.tokens[at]!.text) || (/^(?:19|20)\d\d$/.test(scan.tokens[at]!.text) && !isWord(scan, at - 1, 'and', ',', 'of'))) return left
  // "May 12 Linden LLC", "the 12 Linden LLC houses"
  const next = scan.tokens[form + 1]
  return isName(scan, at - 1) || isWord(scan, at - 1, 'the', '$', '#') || (next?.shape === 'lower' && !isFunctionWord(next.lower) && next.lower !== 'and')
    ? left
    : at
}
