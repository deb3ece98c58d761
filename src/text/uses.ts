import { parseLexicon } from './lexicon.ts'

/** The words of a list that says a use before each word, by their use. */
export function readUses(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>()
  for (const line of parseLexicon(source)) {
    const [use, word] = line.split(' ')
    uses.set(use!, (uses.get(use!) ?? new Set()).add(word!))
  }
  return uses
}
