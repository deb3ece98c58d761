import { isOfficeName } from '../annotate/contact-names.ts'
import { toKey } from './issuer-page.ts'

/** "Attorney General's Mills Unit": the office speaks for it. */
const UNIT_OF_HOLDER =
  /^(?:Attorney General|Sheriff|District Attorney|State Attorney|Governor|Mayor|Prosecutor)['’]s .{0,50}(?:Unit|Division|Bureau|Task Force|Section|Team|Squad)$/
export const isUnitOfHolder = (name: string): boolean => UNIT_OF_HOLDER.test(name)

const BUYS = /\b(?:acquires?|to acquire|has acquired|buys|to buy|purchases?|takes over|acquisition of|purchase of)\s(?:the\s)?$/i
/** "Linden Mills Acquires *Brinlow Looms*": the buyer, whose name opens the headline, tells of it. */
export function isBoughtBy(headline: string, name: string): boolean {
  const at = headline.indexOf(name)
  return at > 0 && BUYS.test(headline.slice(0, at))
}

const INNER_ARTICLE = /(?<=\S) the (?=\S)/
/** "Friends of the Linden Valley", for which a site has "friendsoflindenvalley". */
export const keysOf = (name: string) => (INNER_ARTICLE.test(name) ? [toKey(name), toKey(name.replace(INNER_ARTICLE, ' '))] : [toKey(name)])

/** "lindenlibrary" for "Linden Public Library": two and more words of the name, in their order, and nothing else. */
export function isMadeOf(host: string, name: string): boolean {
  let at = host.startsWith('the') ? 3 : 0
  let used = 0
  for (const word of name.split(/[\s-]+/)) {
    const key = toKey(word)
    if (key.length < 2 || !host.startsWith(key, at)) continue
    at += key.length
    used++
  }
  return used > 1 && at === host.length
}

/** A contact's organization and, where it is a desk, whose it may be: "Linden University" of "Linden University press office". */
export function housesOf(desk: string): string[] {
  const houses = [desk]
  for (let blank = desk.indexOf(' '); blank > 0 && blank < desk.length - 1; blank = desk.indexOf(' ', blank + 1)) {
    const rest = desk.slice(blank + 1)
    if (isOfficeName(rest[0]!.toUpperCase() + rest.slice(1))) houses.push(desk.slice(0, blank))
  }
  return houses
}
