import type { Document, Person, PersonMention } from '../document.ts'
import { isFamilyFirst, isFamilyName, isNameSuffix, isNickname } from '../text/name-words.ts'
import { normalise } from '../text/normalise.ts'
import { foldSpace } from '../text/white-space.ts'
import { areApart, isMisspelt, isSlip } from './people-apart.ts'
import { mergeTitles } from './people-offices.ts'

/** "*Sir* Alistair", "*Datuk* Rosmah": words of address before a first name alone. */
const WITH_FIRST_NAME = /^(?:sir|dame|datuk|dato|datin|tuan|puan|encik|sheikh|sister|father|fr|brother|lady|haji|don|doña)\b/i
/** "Trish" in quotation marks or brackets inside a name. */
const NICKNAME = /["“(](\p{Lu}[\p{L}.'-]{1,20})["”)]/u
/** Most names: nothing to fold but capitals. */
const PLAIN = /^[A-Za-z'-]+(?: [A-Za-z'-]+)*$/
/** A name that more people bear tells none of them, and to compare them all would take ever longer. */
export const MOST_BEARERS = 200
/** Nobody is written in more ways: further ones are only compared with so many. */
const MOST_FORMS = 50

/** One person as the mentions are gathered. */
interface Group {
  readonly order: number
  readonly mentions: PersonMention[]
  /** Its names, each with its words. */
  readonly names: Map<string, readonly string[]>
}

/** One person for all forms of a name, in the order of the text. A surname alone is the last person introduced who bears it. */
export function resolvePeople(doc: Document, named: readonly PersonMention[]): Person[] {
  const groups: Group[] = []
  const index = new Map<string, Set<Group>>()
  const add = (mention: PersonMention, words: readonly string[], own: Group | undefined) => {
    const group: Group = own ?? { order: groups.length, mentions: [], names: new Map() }
    if (!own) groups.push(group)
    group.mentions.push(mention)
    if (group.names.has(mention.name) || group.names.size >= MOST_FORMS) return
    group.names.set(mention.name, words)
    for (const key of [firstKey(words), pairKey(words), lastKey(words)]) index.set(key, (index.get(key) ?? new Set()).add(group))
  }
  const bearersOf = (key: string): readonly Group[] => {
    const bearers = index.get(key)
    return bearers === undefined || bearers.size > MOST_BEARERS ? [] : [...bearers]
  }
  const find = (keys: readonly string[]) => [...new Set(keys.flatMap(bearersOf))].sort((a, b) => a.order - b.order)
  const single: PersonMention[] = []
  for (const mention of named) {
    // "Mr. Roe", "Attorney Roe Jr."
    if (bareWords(mention.name).length === 1) single.push(mention)
    else {
      const words = bareWords(mention.name)
      const called = callWords(mention.name)
      const all = wordsOf(mention.name)
      const isOwn = ({ names }: Group) =>
        names.has(mention.name) ||
        ([...names].some(([name, other]) => isSameName(other, words) || isCalled(name, words) || (called && isSameName(called, other))) &&
          !isApartFrom(names, all))
      const hasSlip = ({ names }: Group) => [...names.values()].some((other) => isMisspelt(other, words))
      add(mention, words, find([pairKey(words), lastKey(words)]).find(isOwn) ?? find([firstKey(words)]).find(hasSlip))
    }
  }
  let inside: ReadonlyMap<string, ReadonlySet<Group>> | null = null
  for (const mention of single) {
    const words = bareWords(mention.name)
    const all = wordsOf(mention.name)
    const bearers = find([firstKey(words), lastKey(words)]).filter(
      ({ mentions, names }) => mentions.some((other) => bears(other.name, words[0]!, mention)) && !isApartFrom(names, all),
    )
    // "Adrian Roe Boon Keng" is "Mr Roe", "Lim Boon Teck" is "Mr Lim"
    if (bearers.length === 0 && mention.honorific !== null) {
      inside ??= indexWords(groups)
      const [bearer, another] = inside.get(words[0]!) ?? []
      if (bearer && !another) bearers.push(bearer)
    }
    // "Peter Mikkelson" is "Mr. Mikkelsen", whom nobody else can be
    if (bearers.length === 0 && mention.honorific !== null && groups.length < MOST_BEARERS) {
      const slips = groups.filter(({ names }) => [...names.values()].some((name) => name.length > 1 && isSlip(name.at(-1)!, words[0]!)))
      if (slips.length === 1) bearers.push(slips[0]!)
    }
    const before = bearers.filter(({ mentions }) => mentions[0]!.start <= mention.start)
    add(mention, words, (before.length > 0 ? before : bearers).sort((a, b) => lastBefore(b.mentions, mention.start) - lastBefore(a.mentions, mention.start))[0])
  }
  return groups
    .map(({ mentions }) =>
      toPerson(
        doc,
        mentions.sort((a, b) => a.start - b.start),
      ),
    )
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** One of the names is another person's: looks at each name once, not at each of its mentions, of which one person may have thousands. */
const isApartFrom = (names: ReadonlyMap<string, unknown>, words: readonly string[]) => [...names.keys()].some((name) => areApart(wordsOf(name), words))

/** Groups by all words of their names of three words and more. */
function indexWords(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<Group>> {
  const index = new Map<string, Set<Group>>()
  for (const group of groups) {
    for (const { name } of group.mentions) {
      const words = wordsOf(name)
      if (words.length < 3) continue
      for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(group))
    }
  }
  return index
}

/** 'Patricia "Trish" Roe' and "Trish Roe". */
function isCalled(name: string, words: readonly string[]): boolean {
  const called = callWords(name)
  return called !== null && isSameName(called, words)
}

/** The words of a name with its nickname in the place of the first: "trish", "roe" of 'Patricia "Trish" Roe'. */
function callWords(name: string): readonly string[] | null {
  const nickname = NICKNAME.exec(name)
  return nickname ? bareWords(`${nickname[1]} ${name.slice(nickname.index + nickname[0].length)}`) : null
}

// Names of one person share their last word, or their first two.
const firstKey = (words: readonly string[]) => `${words[0]} *`
const pairKey = (words: readonly string[]) => `${words[0]} ${words[1]}`
const lastKey = (words: readonly string[]) => `* ${words.at(-1)}`

/** Where a person was last named before a place in the text. */
function lastBefore(group: readonly PersonMention[], at: number): number {
  return group.reduce((last, mention) => (mention.start < at ? Math.max(last, mention.start) : last), -1)
}

function bears(name: string, word: string, mention: PersonMention): boolean {
  const bare = wordsOf(name).filter((part) => !isNameSuffix(part))
  // "Ms. Zhang" is "Zhang Wei"
  return (
    bare.at(-1) === word ||
    (bare[0] === word && (isFamilyFirst(name.split(' ')) || (bare.length > 1 && isFamilyName(word)))) ||
    ((mention.rule === 'first-name' || WITH_FIRST_NAME.test(mention.honorific ?? '')) && bare[0] === word)
  )
}

/** Keys of a name: names of one person have one in common. */
export function keysOfName(name: string): readonly [string, string] {
  const words = bareWords(name)
  return [pairKey(words), lastKey(words)]
}

/** "J. Roe" and "Jane B. Roe": same surname, and every other word of the shorter is in the longer, in full or as its initial. */
export function isSamePerson(a: string, b: string): boolean {
  return isSameName(bareWords(a), bareWords(b))
}

function isSameName(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.at(-1) !== long.at(-1)) {
    // "Kim Yong-chol" and "Kim Yong-chol Lee": a further surname
    return short.length > 1 && short.length < long.length && short.every((word, i) => word === long[i])
  }
  if (short[0] !== long[0] && !isInitialOf(short[0]!, long[0]!) && !isInitialOf(long[0]!, short[0]!) && !isNickname(short[0]!, long[0]!))
    return short.length > 1 && short.slice(0, -1).every((word) => long.includes(word))
  let k = 1
  for (const word of short.slice(1, -1)) {
    while (k < long.length - 1 && long[k] !== word && !isInitialOf(word, long[k]!) && !isInitialOf(long[k]!, word)) k++
    if (k >= long.length - 1) return false
    k++
  }
  return true
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial)
}

function toPerson(doc: Document, mentions: readonly PersonMention[]): Person {
  const name = mentions.reduce((best, mention) => (fullness(mention.name) > fullness(best) ? mention.name : best), mentions[0]!.name)
  return {
    name,
    honorific: mentions.find((mention) => mention.honorific !== null)?.honorific ?? null,
    titles: mergeTitles(mentions.flatMap((mention) => mention.titles)),
    mentions: mentions.map(({ start, end, rule }) => ({ text: foldSpace(doc.text.slice(start, end)), start, end, rule })),
  }
}

/** Longer names first; of two as long, the one that is not in capitals. */
function fullness(name: string): number {
  return bareWords(name).length * 100 + wordsOf(name).length * 10 + name.replace(/[^\p{L}]/gu, '').length + (/\p{Ll}/u.test(name) ? 5 : 0)
}

function wordsOf(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(' ')
  return normalise(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["(][^"()]*[")]/g, ' ')
    .replace(/[.,]/g, ' ')
    .trim()
    .split(/\s+/)
}

function bareWords(name: string): string[] {
  const words = wordsOf(name).filter((word) => !isNameSuffix(word))
  return words.length > 0 ? words : wordsOf(name)
}
