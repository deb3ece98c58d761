import degrees from '../lexicons/degrees.txt'
import descriptors from '../lexicons/descriptors.txt'
import evaluative from '../lexicons/evaluative-words.txt'
import abbreviations from '../lexicons/title-abbreviations.txt'
import addresses from '../lexicons/title-addresses.txt'
import heads from '../lexicons/title-heads.txt'
import modifiers from '../lexicons/title-modifiers.txt'
import { lexiconSet } from './lexicon.ts'
import { isOwnTitleHead, isOwnTitleModifier } from './own-words.ts'
import { remember } from './remember.ts'

/** "editor-in-chief", "president-elect": what a hyphen adds to the noun of a title. */
const ADDED = /-(?:in-(?:chief|charge|office|residence|training)|at-(?:large|law)|general|elect|designate|emeritus|ceo)$/
/** "*President-elect* Roe" */
const ELECT = /-(?:elect|designate)$/
const PREFIX = /^(?:co-?|vice-|pro-|deputy-|ex-|then-|now-|sub|non-|archi?)(?=[a-z]{3})/

/** "second-grade" teacher, "first-team" coach. */
const COMPOUND = /^[a-z]{2,12}-(?:grade|team|level|year|school|party|policy|care|service|rights|health|trade|office|generation)$/

const MAY_BE_PLURAL = /(?:s\.?|men)$/i

let headWords: ReadonlySet<string> | null = null
let abbreviationWords: ReadonlySet<string> | null = null
let addressWords: ReadonlySet<string> | null = null
let modifierWords: ReadonlySet<string> | null = null
let descriptorWords: ReadonlySet<string> | null = null
let evaluativeWords: ReadonlySet<string> | null = null
let degreeWords: ReadonlySet<string> | null = null

/** The noun that a title turns on, singular: "attorneys" and "Co-Founder" are heads. Takes lower case without a last full stop. */
export function isTitleHead(lower: string): boolean {
  return isListedHead(lower) || isOwnTitleHead(lower)
}

const isListedHead = remember((lower) => {
  headWords ??= lexiconSet(heads)
  if (headWords.has(lower) || isTitleAbbreviation(lower)) return true
  const whole = lower.replace(ADDED, '')
  // "judge-rapporteur", "player-coach", "owner-operator"
  const [left, right, more] = lower.split('-')
  if (right !== undefined && more === undefined && headWords.has(left!) && headWords.has(right)) return true
  // "coordinators" are no "co-ordinators"
  for (const bare of [whole, whole.replace(PREFIX, ''), lower.replace(PREFIX, '')])
    if (headWords.has(bare) || (isPlural(bare) && headWords.has(toSingular(bare))) || isTitleAbbreviation(bare)) return true
  return false
})

/** "Sen.", "Lt.": takes lower case without full stop. */
export function isTitleAbbreviation(lower: string): boolean {
  abbreviationWords ??= lexiconSet(abbreviations)
  return abbreviationWords.has(lower)
}

/** "President", "Judge": a surname alone may follow. Takes lower case without full stop. */
export function isTitleAddress(lower: string): boolean {
  addressWords ??= lexiconSet(addresses)
  return addressWords.has(lower) || addressWords.has(lower.replace(ELECT, ''))
}

/** What may stand in small letters before the noun of a title. */
export function isTitleModifier(lower: string): boolean {
  modifierWords ??= lexiconSet(modifiers)
  return modifierWords.has(lower) || (lower.includes('-') && COMPOUND.test(lower)) || isOwnTitleModifier(lower)
}

/** "prominent", "new": praise before a title, no part of it. Takes lower case. */
export function isEvaluative(lower: string): boolean {
  evaluativeWords ??= lexiconSet(evaluative)
  return evaluativeWords.has(lower)
}

/** "resident", "defendant": announces a person, is no title. */
export const isDescriptor = remember((lower) => {
  descriptorWords ??= lexiconSet(descriptors)
  return descriptorWords.has(lower) || (isPlural(lower) && descriptorWords.has(toSingular(lower)))
})

/** "Ph.D.", "CPA" behind a name. Takes the word as written. */
export const isDegree = remember((word) => {
  degreeWords ??= lexiconSet(degrees.replaceAll('.', ''))
  // "Md." is Maryland
  return word !== 'Md.' && degreeWords.has(word.toLowerCase().replace(/[.\s]/g, ''))
})

/** True for a head in the plural: one title for several people. */
export function isPluralHead(lower: string): boolean {
  headWords ??= lexiconSet(heads)
  if (/^(?:sens|reps|profs|drs|govs|adas|ddas|ausas)$/.test(lower)) return true
  return !headWords.has(lower) && isPlural(lower) && isTitleHead(lower)
}

/** The singular of the last word: "trial attorneys" gives "trial attorney". */
export function toSingular(words: string): string {
  if (!MAY_BE_PLURAL.test(words)) return words
  return words
    .replace(/(?<=[a-z])men$/i, 'man')
    .replace(/(?<=[a-z])ies$/i, 'y')
    .replace(/(?<=(?:ss|x|ch|sh))es$/i, '')
    .replace(/(?<=[a-rt-z])s(\.?)$/i, '$1')
}

function isPlural(lower: string): boolean {
  return lower.length > 3 && /(?:s|men)$/.test(lower)
}
