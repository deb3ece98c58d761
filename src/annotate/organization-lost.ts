import type { Document } from '../document.ts'
import { knownBody } from '../text/known-bodies.ts'
import { countLostApostrophes } from '../text/lost-apostrophes.ts'
import { isCommonWord, isFirstName, isFunctionWord, isSurname } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { FORM, HEAD, LINK, NAME, OFFICE, OPENER, POSSESSIVE, TOPIC } from './organization-bits.ts'

/** Plurals that stand inside of names and are no possessive. */
const PLURAL_NAME = new Set('nations states emirates'.split(' '))
/** Plurals that name fields: "Civil Frauds Division". */
const PLURAL_FIELD = new Set('frauds crimes'.split(' '))
/** What two bodies are called together as often as one body has something: "Police Departments". */
const UNIT = new Set('division department bureau agency branch directorate administration'.split(' '))
const LONGEST_KNOWN = 6
const LONGEST_UNIT = 8

/** What is known of the words while their lost possessives are read. */
interface Reading {
  readonly doc: Document
  readonly words: string[]
  readonly bits: Uint16Array
  readonly classOf: (word: string) => number
}

/** Takes the "s" of possessives that lost their apostrophe off the words, and marks them so. */
export function markPossessives(doc: Document, words: string[], bits: Uint16Array, classOf: (word: string) => number): void {
  const reading = { doc, words, bits, classOf }
  if (countLostApostrophes(doc.text) > 0) {
    // few texts need it, and it takes longer than all the rest
    for (const stemOf of [stemBeforeName, stemBeforeNoun]) {
      let pairs: ReadonlySet<string> | null = null
      const isPair = (first: string, second: string) => {
        pairs ??= new Set(words.map((word, i) => `${words[i - 1]} ${word}`))
        return pairs.has(`${first} ${second}`)
      }
      for (let i = 1; i + 1 < words.length; i++) {
        if (!words[i]!.endsWith('s') || !(bits[i]! & NAME) || words[i]!.length < 4 || bits[i]! & POSSESSIVE) continue
        const stem = stemOf(reading, isPair, i)
        if (stem === null) continue
        words[i] = stem
        bits[i] = classOf(stem) | NAME | POSSESSIVE
      }
    }
  }
  markOwners(reading)
}

/** "President Jane Whitlocks Task Force" beside "President Whitlock": a person whose name lost its apostrophe has the body, and is no part of it. */
function markOwners({ doc, words, bits, classOf }: Reading): void {
  let names: ReadonlySet<string> | null = null
  for (let i = 1; i + 1 < words.length; i++) {
    const word = words[i]!
    if (word.length < 5 || !word.endsWith('s') || !(bits[i]! & bits[i + 1]! & NAME) || classOf(word) !== 0) continue
    const stem = word.slice(0, -1)
    const isPerson = isFirstName(doc.tokens[i - 1]!.text) || ((bits[i - 1]! | (bits[i - 2] ?? 0)) & OFFICE) !== 0
    if (!isPerson || isSurname(word) || isCommonWord(stem)) continue
    names ??= new Set(words.filter((_, at) => bits[at]! & NAME))
    if (!names.has(stem) && !isSurname(stem)) continue
    words[i] = stem
    bits[i] = NAME | POSSESSIVE
  }
}

type IsPair = (first: string, second: string) => boolean

/** The word without the "s" of a lost possessive, or null: "FBIs", "Departments" before a word in capitals, "Marshals Services" beside "Marshals Service". */
function stemBeforeName({ doc, words, bits, classOf }: Reading, isPair: IsPair, i: number): string | null {
  const word = words[i]!
  const { text } = doc.tokens[i]!
  const stem = word.slice(0, -1)
  if (/^\p{Lu}{2,6}s$/u.test(text)) return stem
  // "U.S. Department of States Service", "Customs Enforcements (ICE)"
  if ((bits[i + 1]! & NAME || words[i + 1] === '(') && endsKnown(words, i, stem)) return stem
  // "United Nations Office", "First Nations Council": a plural that names hold
  if (!(bits[i + 1]! & NAME) || PLURAL_NAME.has(word)) return null
  const own = classOf(word)
  const stemBits = classOf(stem)
  if (stemBits & HEAD && !(own & HEAD)) return stem
  // "the Mill Safety Divisions Fraud and Waste Section", but "the Mill and Loom Divisions"
  if (UNIT.has(stem) && bits[i - 1]! & NAME && isOne({ doc, words, bits, classOf }, i) && opensUnit(words, bits, i + 1)) return stem
  // "Canadas Competition Office"
  if (
    own === 0 &&
    stemBits === 0 &&
    word.length > 5 &&
    !isPlace(text) &&
    (isPlace(text.slice(0, -1)) || isPlace(`${doc.tokens[i - 1]!.text} ${text.slice(0, -1)}`))
  )
    return stem
  if (PLURAL_FIELD.has(word)) return null
  // "Department of Homeland Securitys"
  if (own === 0 && stemBits & TOPIC && (bits[i - 1]! & NAME || words[i - 1] === 'of' || words[i - 1] === 'and')) return stem
  return stemBits & (HEAD | TOPIC) && isPair(words[i - 1]!, stem) && !opensCompany(words, bits, i + 1) ? stem : null
}

/** "the Mill Safety Divisions highest aim" beside "the Mill Safety Division", "the Supreme Courts decisions": the noun that it has follows in small letters. */
function stemBeforeNoun(reading: Reading, isPair: IsPair, i: number): string | null {
  const { doc, words, bits, classOf } = reading
  const next = doc.tokens[i + 1]!
  if (next.shape !== 'lower' || isFunctionWord(next.lower) || /(?:ed|ly|ing)$/.test(next.lower) || bits[i + 1]! & LINK || !(bits[i - 1]! & (NAME | LINK)))
    return null
  const stem = words[i]!.slice(0, -1)
  if (!(classOf(stem) & (HEAD | TOPIC))) return null
  // "the Department of Labors inspectors"
  if (words[i - 1] === 'of') return classOf(words[i]!) === 0 && bits[i - 2]! & HEAD ? stem : null
  return isOne(reading, i) && (isPair(words[i - 1]!, stem) || endsKnown(words, i, stem)) ? stem : null
}

/** A known body ends at the word: "… and Customs *Enforcement*". */
function endsKnown(words: readonly string[], i: number, stem: string): boolean {
  let name = stem
  for (let n = 1; n < LONGEST_KNOWN && n <= i; n++) {
    name = `${words[i - n]} ${name}`
    if (knownBody(name) !== null) return true
  }
  return false
}

/** No "and" and no comma before the words in capitals that end at the word: one body, no two. */
function isOne({ words, bits }: Reading, i: number): boolean {
  let from = i
  while (from > 0 && i - from < LONGEST_UNIT && bits[from - 1]! & NAME && !(bits[from - 1]! & (LINK | OPENER))) from--
  return from < i && !/^(?:and|,|&|or|both|all|other)$/.test(words[from - 1] ?? '')
}

/** The words in capitals from `at` on close on a part of a body: "Fraud and Waste *Section*". */
function opensUnit(words: readonly string[], bits: Uint16Array, at: number): boolean {
  let last = -1
  for (let i = at; i < at + LONGEST_UNIT && (bits[i]! & NAME || words[i] === 'and'); i++) if (bits[i]! & HEAD) last = i
  return last > at && words[last] !== undefined && !words[last]!.endsWith('s')
}

/** "Vellmark Services Administrative *Company*" beside the "Vellmark Service": a name that goes on. */
function opensCompany(words: readonly string[], bits: Uint16Array, at: number): boolean {
  for (let i = at; i < at + LONGEST_UNIT && i < words.length && bits[i]! & NAME; i++) if (bits[i]! & FORM) return true
  return false
}
