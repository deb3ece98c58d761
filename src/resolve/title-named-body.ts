import { withOrganization } from '../annotate/titles-found.ts'
import type { Title } from '../document.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { isProper } from './title-affiliation.ts'

/** Words of plain letters: most names. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
/** A seat on the board of a body is an office of that body. */
const BOARD_OF = /^(?:\p{Lu}\p{L}+ )?Board(?: of (?:Directors|Trustees|Management|Governors|Managers|Regents))? of (?:the )?(.+)$/u
/** "Chair of the *Example Foundation Board*" */
const OWN_BOARD = /^(.{2,80}) Board(?: of (?:Directors|Trustees|Governors))?$/
const POSSESSIVE = /['’]s?$/
const LINKS = [' of ', ' of the ', ' for ', ' for the ']
/** "*former* Example Mills director": stands before the name of a body. */
const WHEN = /^(?:(?:former|then|ex|current|acting|interim|incoming|outgoing) |(?:then|now|ex)-)/

/** The title in the body that its words name. `byKey` are the names of bodies by all keys of each, `ranks` the order of the keys. */
export function withBody(title: Title, byKey: ReadonlyMap<string, string>, ranks: ReadonlyMap<string, number>): Title {
  const known = title.organization === null ? undefined : byKey.get(keyOf(title.organization))
  if (known !== undefined)
    return withOrganization(title, byKey.get(keyOf((BOARD_OF.exec(known) ?? OWN_BOARD.exec(known))?.[1] ?? '')) ?? known, cutBody(title, byKey))
  const whole = keyOf(title.text)
  const text = whole.replace(WHEN, '')
  const when = whole.length - text.length
  // "Example Mine President", "AEO President", "Press Secretary of the Example Office"
  const key = keysWithin(text, ranks).find(
    (candidate) =>
      candidate.length > 1 &&
      !(isCommonWord(candidate) && !/^\p{Lu}/u.test(title.text)) &&
      ((text.startsWith(`${candidate} `) && isTitleWord(text.slice(candidate.length + 1))) ||
        LINKS.some(
          (link) => text.includes(link + candidate) && !goesOn(title.text, text.slice(text.indexOf(link + candidate) + link.length + candidate.length)),
        )),
  )
  if (key === undefined) return title
  const words = title.text.split(' ').length - key.split(' ').length
  if (words < 1) return title
  const rest = title.text.slice(when)
  const role = text.startsWith(`${key} `) ? title.text.slice(0, when) + rest.slice(lengthOf(rest, key)).trim() : cutBody(title, byKey)
  return withOrganization(title, byKey.get(key)!, role === '' ? title.role : role)
}

/** The keys that the words of a title open with, or that stand behind "of" or "for" in it: the longest first, of two as long the one named first. */
function keysWithin(text: string, ranks: ReadonlyMap<string, number>): string[] {
  const found = new Set<string>()
  const add = (key: string) => ranks.has(key) && found.add(key)
  for (let blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) add(text.slice(0, blank))
  for (const link of LINKS)
    for (let at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1))
      for (let end = at + link.length + 1; end <= text.length; end++) add(text.slice(at + link.length, end))
  return [...found].sort((a, b) => b.length - a.length || ranks.get(a)! - ranks.get(b)!)
}

/** "President of *Example* Zentrolab", "Chair of *Example*ville": the name found is the beginning of another. `rest` is what follows it, as a key. */
function goesOn(title: string, rest: string): boolean {
  // "the FBIs Field Office", the apostrophe lost
  if (/^(?:s\s|s?$)/.test(rest)) return false
  if (rest[0] !== ' ') return /^[a-z]/.test(rest)
  const words = title.split(' ')
  const at = words.findIndex((word) => isProper(word) && keyOf(word) === rest.split(' ')[1])
  return at > 0 && !POSSESSIVE.test(words[at - 1]!)
}

/** The role of a title whose body stands behind "of" or "for": what is before it. */
function cutBody(title: Title, byKey: ReadonlyMap<string, string>): string {
  if (title.role !== title.text) return title.role
  const parts = /^(.{2,80}?)\s(?:of|for)\s(?:the\s)?(\p{Lu}.{1,120})$/u.exec(title.text)
  return parts && byKey.has(keyOf(parts[2]!)) ? parts[1]! : title.role
}

/** The words behind a body's name go on as a title does. */
function isTitleWord(rest: string): boolean {
  const word = rest.split(' ')[0]!
  return isTitleHead(word) || isTitleModifier(word)
}

/** Units of the text that the words of a key take, and the possessive behind them. */
function lengthOf(text: string, key: string): number {
  const words = key.split(' ').length
  let at = 0
  for (let i = 0; i < words; i++) at = text.indexOf(' ', at) + 1
  return at
}

/** A name as it is compared: without capitals, possessives and marks. */
export function keyOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/^the /, '')
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/^the\s+/, '')
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
