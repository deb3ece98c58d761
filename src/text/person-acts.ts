import words from '../lexicons/person-acts.txt'
import { toSingular } from './title-words.ts'
import { readUses } from './uses.ts'

/** How a word tells of a human being; the lexicon says it of each. */
export type PersonUse = 'was' | 'did' | 'whom' | 'of' | 'by' | 'own' | 'noun'

let byUse: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** True if the word, so used, tells of a human being: "was *sentenced*", "*arrested* Roe", "Roe's *mother*". Takes lower case. */
export function tellsOfPerson(use: PersonUse, lower: string): boolean {
  byUse ??= readUses(words)
  const known = byUse.get(use)!
  return known.has(lower) || (use === 'noun' && known.has(toSingular(lower)))
}
