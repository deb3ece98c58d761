import type { Document, Token } from '../document.ts'
import { isHonorific } from '../text/name-words.ts'
import { isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isNameWord } from './name.ts'
import { readTitle, type TitlePhrase } from './title.ts'

const LINK = /^(?:for|to|of)$/
const LONGEST_NAME = 4
/** "aide to *then-Rep.* Jane Roe" */
const THEN = /^(?:then|now|former)-[A-Z]/

/** "press secretary *for* Governor", "aide *to* Rep.": where in a title the link stands between an office in small letters and one in capitals that ends it; null if it is one office. */
export function findServed({ tokens }: Document, phrase: TitlePhrase): number | null {
  const last = tokens[phrase.end - 1]!
  if (phrase.end === phrase.roleEnd || !(last.shape === 'capital' || THEN.test(last.text)) || !isTitleHead(last.lower)) return null
  let link = phrase.roleEnd
  while (link < phrase.end && !LINK.test(tokens[link]!.lower)) link++
  return link >= phrase.end - 1 || tokens[link - 1]!.shape !== 'lower' ? null : link
}

/** "*aide to Governor Bo Day*": an office that serves another has the name of its holder in it. Returns its end. */
export function endOfServed({ tokens }: Document, phrase: TitlePhrase, limit: number): number {
  let end = phrase.end
  while (end < limit && end - phrase.end < LONGEST_NAME && isOfName(tokens[end]!)) end++
  return end
}

/** "for Governor *Bo Day,* press officer for Mayor": who stands before the comma is served, and what follows need not be hers. */
export function isServedBefore(tokens: readonly Token[], comma: number): boolean {
  let first = comma
  while (first > 0 && comma - first <= LONGEST_NAME && isOfName(tokens[first - 1]!) && !isTitleHead(tokens[first - 1]!.lower)) first--
  return first > 1 && isTitleHead(tokens[first - 1]!.lower) && LINK.test(tokens[first - 2]!.lower)
}

/** "the Prime Minister*'s Special Representative on* Peace": the office of who serves another, whose own is in the possessive. Null at "the president*'s daughter*". */
export function withServant(doc: Document, bodies: Bodies, served: TitlePhrase, limit: number): TitlePhrase | null {
  if (served.end !== served.roleEnd || served.end + 1 >= limit || doc.tokens[served.end]!.text !== "'s") return served
  const own = readTitle(doc, bodies, served.end + 1, limit, true)
  return own === null ? null : { ...own, first: served.first }
}

function isOfName(token: Token): boolean {
  return (isNameWord(token) && token.shape !== 'lower') || isHonorific(token.lower)
}
