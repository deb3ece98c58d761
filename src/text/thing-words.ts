import nouns from '../lexicons/thing-nouns.txt'
import signs from '../lexicons/thing-signs.txt'
import surnames from '../lexicons/thing-surnames.txt'
import { lexiconSet } from './lexicon.ts'
import { readUses } from './uses.ts'

let thingNouns: ReadonlySet<string> | null = null
let thingSurnames: ReadonlySet<string> | null = null
let byUse: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** Ends the name of a thing named after somebody: "Simons *Award*". Takes lower case. */
export function isThingNoun(lower: string): boolean {
  thingNouns ??= lexiconSet(nouns)
  return thingNouns.has(lower)
}

/** Such a noun that is a surname as well: "Forest *Park*". Takes lower case. */
export function isThingSurname(lower: string): boolean {
  thingSurnames ??= lexiconSet(surnames)
  return thingSurnames.has(lower)
}

/** True if the word, so used, tells of a thing: "Ann Roe *scotch*", "*bottles* of Ann Roe", "Ann Roe, a large *park*". Takes lower case. */
export function tellsOfThing(use: 'goods' | 'of' | 'kind' | 'verb' | 'before' | 'vessel', lower: string): boolean {
  byUse ??= readUses(signs)
  return byUse.get(use)!.has(lower)
}
