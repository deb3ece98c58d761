import common from '../lexicons/common-words.txt'
import familyFirst from '../lexicons/family-names-first.txt'
import either from '../lexicons/first-names-either.txt'
import female from '../lexicons/first-names-female.txt'
import male from '../lexicons/first-names-male.txt'
import functionWords from '../lexicons/function-words.txt'
import honorifics from '../lexicons/honorifics.txt'
import openers from '../lexicons/name-openers.txt'
import particles from '../lexicons/name-particles.txt'
import neverPeople from '../lexicons/never-people.txt'
import nicknames from '../lexicons/nicknames.txt'
import endings from '../lexicons/surname-endings.txt'
import surnames from '../lexicons/surnames.txt'
import { lexiconSet, parseLexicon } from './lexicon.ts'
import { isTwoSyllables } from './pinyin.ts'
import { isPlace } from './places.ts'
import { remember } from './remember.ts'

export type Sex = 'female' | 'male' | 'either'

const INFLECTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/(.)\1(?:ed|ing)$/, ['$1']],
  // "boxes" and "makes", but "Haines" is no "hain"
  [/(?<=[sxzo]|[cs]h)es$/, ['']],
  [/es$/, ['e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  // British "organised"
  [/is(?:ed|es|ing)$/, ['ize']],
]

const NAME_SUFFIXES = new Set('jr sr ii iii iv vii viii ix xii xiii xiv xv xvi'.split(' '))

let firstNames: Readonly<Record<Sex, ReadonlySet<string>>> | null = null
let commonWords: ReadonlySet<string> | null = null
let nicknameForms: ReadonlyMap<string, ReadonlySet<string>> | null = null
let familyNames: ReadonlySet<string> | null = null
let surnameWords: ReadonlySet<string> | null = null
let nobodys: ReadonlySet<string> | null = null
let surnameEndings: ReadonlySet<string> | null = null
let functions: ReadonlySet<string> | null = null
let honorificWords: ReadonlySet<string> | null = null
let openerWords: ReadonlySet<string> | null = null
let particleWords: ReadonlySet<string> | null = null

/** Whose first name the word is; null if it is none. Takes any case, with or without diacritics; "Jean-Luc" is asked for by its first part. */
export const firstNameSex = remember((word): Sex | null => {
  const key = fold(word)
  const hyphen = key.indexOf('-', 1)
  return sexOf(key) ?? (hyphen > 1 ? sexOf(key.slice(0, hyphen)) : null)
})

function sexOf(key: string): Sex | null {
  firstNames ??= { male: lexiconSet(male), female: lexiconSet(female), either: lexiconSet(either) }
  return firstNames.male.has(key) ? 'male' : firstNames.female.has(key) ? 'female' : firstNames.either.has(key) ? 'either' : null
}

export function isFirstName(word: string): boolean {
  return firstNameSex(word) !== null
}

/** True for a frequent word of English, inflected or not. Takes lower case. */
export const isCommonWord: (lower: string) => boolean = remember((lower) => {
  commonWords ??= lexiconSet(common)
  if (commonWords.has(lower)) return true
  if (lower.includes('-')) return lower.split('-').every((part) => isCommonWord(part))
  for (const [ending, bases] of INFLECTIONS) {
    if (lower.length > 3 && ending.test(lower)) for (const base of bases) if (commonWords.has(lower.replace(ending, base))) return true
  }
  return false
})

/** True for a frequent word of English in just this form: "will", "grace", but not "peter". Takes lower case. */
export function isBaseWord(lower: string): boolean {
  commonWords ??= lexiconSet(common)
  return commonWords.has(lower)
}

/** A frequent surname that is no frequent word. */
export const isSurname = remember((word) => {
  surnameWords ??= lexiconSet(surnames)
  return surnameWords.has(fold(word))
})

/** Letters of an ending, and how many a word has at least that bears one. */
const SHORTEST_ENDING = 3
const LONGEST_ENDING = 7
const SHORTEST_WITH_ENDING = 6

/** "Abdrakhmanov", "Lindqvist": a word that no list holds, with an ending of surnames. */
export const endsLikeSurname = remember((word) => {
  if (word.length < SHORTEST_WITH_ENDING) return false
  surnameEndings ??= lexiconSet(endings)
  const key = fold(word)
  for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) if (surnameEndings.has(key.slice(-length))) return true
  return false
})

/** True for a family name that stands before the given name in its own language. Takes lower case. */
export function isFamilyName(lower: string): boolean {
  familyNames ??= lexiconSet(familyFirst)
  return familyNames.has(fold(lower))
}

/** One syllable as Chinese and Korean names are written: "Seah", "Tuck", "Hoong". */
const SYLLABLE = /^[BCDFGHJKLMNPQRSTVWXYZ]?[bcdfghjklmnpqrstvwxyz]{0,2}[AEIOUaeiouy]{1,3}(?:ng|ck|[nmktphw])?$/

/** "Kim Yong-chol", "Koh Wei Ming", "Chen Xiaoming": a given name of two syllables behind a frequent surname. Takes the words as written. */
export function isFamilyFirst(words: readonly string[]): boolean {
  if (words.length === 2) {
    const family = words[0]!.toLowerCase()
    if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1]!)) return isSurname(words[0]!) || isFamilyName(family)
    return isFamilyName(family) && isChineseGiven(words[1]!.toLowerCase())
  }
  return words.length === 3 && isPlainSyllable(words[1]!) && isPlainSyllable(words[2]!) && isFamilyName(words[0]!.toLowerCase())
}

/** "Xiaoming": two syllables that are no word of English, and no family name behind a given one ("Jin Huang"). */
function isChineseGiven(lower: string): boolean {
  return isTwoSyllables(lower) && !isCommonWord(lower) && !isFamilyName(lower) && !isPlace(lower)
}

/** One syllable, with or without the marks of Vietnam. */
function isPlainSyllable(word: string): boolean {
  if (SYLLABLE.test(word)) return true
  const plain = fold(word)
  return plain !== word.toLowerCase() && SYLLABLE.test(plain.charAt(0).toUpperCase() + plain.slice(1))
}

/** Family names of Korea that close a name as they do in English. */
const KOREAN = new Set(
  'ahn bae baek chae cho choe choi chung hahn han hong hwang jang jeon jeong ji jo joo jun jung kang kim koo kwak kwon lee lim ma min moon nam noh oh paik pak park ro roh ryoo ryu seo shim shin sim sin sohn son song suh woo yang yi yim yoo yoon you yu yun'.split(
    ' ',
  ),
)

/** "Young Soon Choi", "Chin Ho Chang": two syllables before such a family name; where it is a word ("Park") one of them is none. Takes the words as written. */
export function isFamilyLast(words: readonly string[]): boolean {
  if (words.length !== 3) return false
  const last = words[2]!.toLowerCase()
  if (!(KOREAN.has(last) || isFamilyName(last)) || !isSyllable(words[0]!) || !isSyllable(words[1]!)) return false
  return !isBaseWord(last) || !isBaseWord(words[0]!.toLowerCase()) || !isBaseWord(words[1]!.toLowerCase())
}

/** "Seung", "Chul", "Mi": how a part of a given name of Korea or China is written. Takes the word as written. */
export function isSyllable(word: string): boolean {
  return word.length < 7 && (isPlainSyllable(word) || /^[A-Z][a-z]{0,3}l$/.test(word))
}

/** True for "joe" and "joseph", in either order. Takes lower case. */
export function isNickname(a: string, b: string): boolean {
  nicknameForms ??= new Map(
    parseLexicon(nicknames).map((line) => {
      const [full, ...short] = line.split(' ')
      return [full!, new Set(short)]
    }),
  )
  return nicknameForms.get(a)?.has(b) === true || nicknameForms.get(b)?.has(a) === true
}

/** Pronouns, auxiliaries, prepositions, conjunctions. Takes lower case. */
export function isFunctionWord(lower: string): boolean {
  functions ??= lexiconSet(functionWords)
  return functions.has(lower)
}

/** "Mr", "Dr", "the Honourable": an address that is no office. Takes lower case without full stop. */
export function isHonorific(lower: string): boolean {
  honorificWords ??= lexiconSet(honorifics)
  return honorificWords.has(lower)
}

/** "santa claus", "mardi gras": looks like a name and is nobody's. Takes lower case without full stops. */
export function isNobodysName(name: string): boolean {
  nobodys ??= lexiconSet(neverPeople)
  return nobodys.has(name)
}

/** "Jr", "III": tells father from son, behind the surname. Takes lower case without full stop. */
export function isNameSuffix(lower: string): boolean {
  return NAME_SUFFIXES.has(lower)
}

/** "van", "bin", "de la": small words inside a name. Takes the word as written. */
export function isParticle(word: string): boolean {
  particleWords ??= lexiconSet(particles)
  return particleWords.has(word)
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z'-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/æ/g, 'ae')
}

/** "Yesterday", "Meanwhile": stands in capitals before a name and is no part of it. Takes lower case. */
export function isSentenceOpener(lower: string): boolean {
  openerWords ??= lexiconSet(openers)
  return openerWords.has(lower)
}
