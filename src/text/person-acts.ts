import words from '../lexicons/person-acts.txt'
import { parseLexicon } from './lexicon.ts'
import { toSingular } from './title-words.ts'

/** How a word tells of a human being; the lexicon says it of each. */
export type PersonUse = 'was' | 'did' | 'whom' | 'of' | 'by' | 'own' | 'noun'

let byUse: ReadonlyMap<string, ReadonlySet<string>> | null = null

function readUses(): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>()
  for (const line of parseLexicon(words)) {
    const [use, word] = line.split(' ')
    uses.set(use!, (uses.get(use!) ?? new Set()).add(word!))
  }
  return uses
}

/** True if the word, so used, tells of a human being: "was *sentenced*", "*arrested* Roe", "Roe's *mother*". Takes lower case. */
export function tellsOfPerson(use: PersonUse, lower: string): boolean {
  byUse ??= readUses()
  const known = byUse.get(use)!
  return known.has(lower) || (use === 'noun' && known.has(toSingular(lower)))
}
