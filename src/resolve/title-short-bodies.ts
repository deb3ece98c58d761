import type { Organization, Title } from '../document.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'

/** When somebody holds an office; no part of the name behind it. */
const STATUS = /^(?:former|then|ex|current|acting|interim|incoming|outgoing|retired|longtime|his|her|its)[\s-]/i
/** One word that stands for the body whose name ends in it: "*Trust* secretary", "*Committee* convener". */
const KIND =
  /^(?:trust|committee|council|club|board|society|union|association|foundation|festival|federation|league|tribunal|orchestra|choir|chamber|confederation|alliance)$/
/** Of these the field may stand behind: "Committee on Mills". */
const WITH_FIELD = /^(?:committee|board)$/
/** Words of a name that may stand before a title. */
const MOST_WORDS = 3

/** "*Ferry Trust* chief executive" where the text names the Example Ferry Trust: the one body whose name ends in the words before the office. */
export function findShortBody(title: Title, organizations: readonly Organization[], own: string | null): string | null {
  const words = title.text
    .replace(STATUS, '')
    .toLowerCase()
    .replace(/['’]s(?=\s)/, '')
    .split(' ')
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(' ')
    const rest = words[count]!
    if (!(isTitleHead(rest) || isTitleModifier(rest)) || (count === 1 && !KIND.test(lead))) continue
    if (isPlace(lead)) return null
    const bearers = organizations.filter(({ name }) => endsInName(name.toLowerCase(), lead))
    if (bearers.length === 0) continue
    if (own !== null && bearers.some(({ name }) => name === own)) return own
    return bearers.length === 1 ? bearers[0]!.name : null
  }
  return null
}

/** "Example Ferry Trust", "Committee on Mills": the words end the name, or its part before "of", "on", "for". */
function endsInName(name: string, words: string): boolean {
  if (name.endsWith(` ${words}`)) return true
  const at = WITH_FIELD.test(words) ? name.indexOf(words) : -1
  return at >= 0 && (at === 0 || name[at - 1] === ' ') && /^ (?:of|on|for) /.test(name.slice(at + words.length))
}
