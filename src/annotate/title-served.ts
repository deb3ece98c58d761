import type { Document } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import type { TitlePhrase } from './title.ts'

/** "press secretary *for* Governor": where in a title the link stands between an office in small letters and one in capitals that ends it; null if it is one office. */
export function findServed({ tokens }: Document, phrase: TitlePhrase): number | null {
  const last = tokens[phrase.end - 1]!
  if (phrase.end === phrase.roleEnd || last.shape !== 'capital' || !isTitleHead(last.lower)) return null
  let link = phrase.roleEnd
  while (link < phrase.end && tokens[link]!.lower !== 'for') link++
  return link >= phrase.end - 1 || tokens[link - 1]!.shape !== 'lower' ? null : link
}

/** "Jane Roe was *press secretary* for Governor Bo Day": the office before the link is hers. */
export function withoutServed(doc: Document, phrase: TitlePhrase): TitlePhrase {
  const link = findServed(doc, phrase)
  return link === null ? phrase : { ...phrase, end: link, roleEnd: link, organization: null }
}
