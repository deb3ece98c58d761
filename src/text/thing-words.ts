import nouns from '../lexicons/thing-nouns.txt'
import surnames from '../lexicons/thing-surnames.txt'
import { lexiconSet } from './lexicon.ts'

let thingNouns: ReadonlySet<string> | null = null
let thingSurnames: ReadonlySet<string> | null = null

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
