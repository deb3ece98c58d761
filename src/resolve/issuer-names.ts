import { isOfficeName } from '../annotate/contact-names.ts'
import { toKey } from './issuer-page.ts'

const INNER_ARTICLE = /(?<=\S) the (?=\S)/
const SHORTEST_HOST = 4
/** A name so long is meant also where it stands in the middle: "press-example-team", not "FEMA" in "tryfemalooms". */
const LONG_HOST = 6

/** "Friends of the Linden Valley", for which a site has "friendsoflindenvalley". */
export const keysOf = (name: string) => (INNER_ARTICLE.test(name) ? [toKey(name), toKey(name.replace(INNER_ARTICLE, ' '))] : [toKey(name)])

export const isHostOf = (domain: string, key: string) =>
  key.length >= SHORTEST_HOST &&
  domain.length >= SHORTEST_HOST &&
  (key.startsWith(domain) || domain.startsWith(key) || domain.endsWith(key) || (key.length >= LONG_HOST && domain.includes(key)))

/** "brinlow" for "University of Brinlow", "lvjcc" for "Linden Valley Joint Chamber of Commerce". */
export function isShortFor(domain: string, name: string): boolean {
  if (domain.length < SHORTEST_HOST) return false
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  if (words.length < 2) return false
  return words.map((word) => word[0]!.toLowerCase()).join('') === domain || toKey(words.at(-1)!) === domain
}

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

/** "Linden University press office" */
export const isDeskOf = (desk: string | null, name: string) => {
  if (!desk?.startsWith(`${name} `)) return false
  const rest = desk.slice(name.length + 1)
  return isOfficeName(rest[0]!.toUpperCase() + rest.slice(1))
}
