import type { Organization, Title } from '../document.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'

/** When somebody holds an office; no part of the name behind it. */
const STATUS = /^(?:former|then|ex|current|acting|interim|incoming|outgoing|retired|longtime|his|her|its)[\s-]/i
/** One word that stands for the body whose name ends in it: "*Trust* secretary", "*Committee* convener". */
const KIND = new Set(
  'trust committee council club board society union association foundation festival federation league tribunal orchestra choir chamber confederation alliance'.split(
    ' ',
  ),
)
/** Words that do so before the noun of an office alone: "*Party* secretary", "*museum* president". */
const KIND_OF_OFFICE = new Set('party university college museum hospital academy library'.split(' '))
/** Of these the field may stand behind: "Committee on Mills". */
const WITH_FIELD = new Set('committee board party university museum'.split(' '))
/** And of these where the office says "of the": "Director of the *Institute*". */
const NAMED_BY_OFFICE = new Set(
  'institute school college faculty academy centre center council commission agency ministry department society bank court office bureau'.split(' '),
)
/** Nouns of senders that no rule above needs. */
const OTHER_KIND = new Set('authority company group firm city county government service trust tribunal charity clinic'.split(' '))
/** Nouns of houses of their own, which are no part of another. */
const HOUSES = new Set('hospital museum university party academy clinic airport prison hotel union'.split(' '))
const FIRST_WORD = /^([a-z]{5,12})(?:['’]s)? [a-z]/i
const KINDS = [KIND, KIND_OF_OFFICE, NAMED_BY_OFFICE, OTHER_KIND]
const POSSESSIVE = /['’]s?$/
/** The last words of a title behind "of the". */
const BODY_OF_OFFICE = /\s(?:of|to|at) the (\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2})$/u
/** Words of a name that may stand before a title. */
const MOST_WORDS = 3

/** Full names by the last words that each ends in, in lower case. */
export type NameEndings = ReadonlyMap<string, readonly string[]>

/** The endings of one, two and three words of every name, and "Committee" of "Committee on Mills". */
export function indexEndings(organizations: readonly Organization[]): NameEndings {
  const index = new Map<string, string[]>()
  const add = (ending: string, name: string) => {
    const names = index.get(ending)
    if (!names) index.set(ending, [name])
    else if (!names.includes(name) && names.length < 2) names.push(name)
  }
  for (const { name } of organizations) {
    const words = name.toLowerCase().split(' ')
    for (let count = 1; count <= MOST_WORDS && count < words.length; count++) add(words.slice(-count).join(' '), name)
    const field = words.findIndex((word, i) => (WITH_FIELD.has(word) || NAMED_BY_OFFICE.has(word)) && /^(?:of|on|for)$/.test(words[i + 1] ?? ''))
    if (field >= 0) add(WITH_FIELD.has(words[field]!) ? words[field]! : `the ${words[field]}`, name)
  }
  return index
}

/** "*Ferry Trust* chief executive" where the text names the Example Ferry Trust: the one body whose name ends in the words before the office. */
export function findShortBody(title: Title, endings: NameEndings): string | null {
  const words = title.text
    .replace(STATUS, '')
    .toLowerCase()
    .replace(/['’]s(?=\s)/, '')
    .split(' ')
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(' ')
    const rest = words[count]!
    if (!(isTitleHead(rest) || isTitleModifier(rest)) || (count === 1 && !KIND.has(lead) && !(KIND_OF_OFFICE.has(lead) && isTitleHead(rest)))) continue
    if (isPlace(lead)) return null
    const bearers = endings.get(lead)
    if (bearers) return bearers.length === 1 ? bearers[0]! : null
  }
  return null
}

/** "Director of the *Institute*", "Secretary to the *Ministry*" where the text names the Institute of Mills: the one body of that kind, or the sender if it is one of several. */
export function findBodyOfOffice(title: Title, endings: NameEndings, own: string | null): string | null {
  const words = BODY_OF_OFFICE.exec(title.text)?.[1]
  if (words === undefined) return null
  const bearers = [...(endings.get(words.toLowerCase()) ?? []), ...(endings.get(`the ${words.toLowerCase()}`) ?? [])]
  return bearers.length === 1 ? bearers[0]! : (bearers.find((name) => name === own) ?? null)
}

/** "*Ministry* spokesman", "deputy leader of the *council*": the noun before the office, or behind it, is the one of the sender's own name. */
export function isOfOwnKind(title: Title, own: string): boolean {
  const words = title.text.replace(STATUS, '').toLowerCase().split(' ')
  const isOwnNoun = (noun: string) => KINDS.some((nouns) => nouns.has(noun)) && own.toLowerCase().split(' ').includes(noun)
  if (words.length > 3 && words.at(-2) === 'the' && words.at(-3) === 'of' && isOwnNoun(words.at(-1)!)) return true
  return words.length > 1 && isOwnNoun(words[0]!.replace(POSSESSIVE, '')) && words.slice(1).every((word) => isTitleHead(word) || isTitleModifier(word))
}

/** "*Hospital* director" in a release of a ministry: the noun before the office is of another kind of body than the sender. */
export function isOfOtherKind(text: string, own: string): boolean {
  const noun = FIRST_WORD.exec(text)?.[1]?.toLowerCase()
  return noun !== undefined && HOUSES.has(noun) && !own.toLowerCase().includes(noun)
}
