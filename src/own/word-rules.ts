import type { Document, OwnWords, Span } from '../document.ts'
import type { Rule } from '../rules.ts'
import { indexPhrases, type PhraseIndex, phrasesAt, wordsIn } from '../text/phrase-index.ts'

interface Entry {
  readonly name: string
  readonly acronym: string | null
}

/** Rules that find the names of a list of own words wherever they stand. */
export function rulesOf({ organizations, people }: OwnWords): Rule[] {
  const rules: Rule[] = []
  if (organizations.length > 0) {
    const forms = organizations.flatMap((entry) => [entry, ...(entry.acronym === null ? [] : [{ name: entry.acronym, acronym: null }])])
    const index = indexEntries(forms)
    rules.push({ name: 'own-organization', kind: 'organization', find: (doc) => findEntries(doc, index) })
  }
  if (people.length > 0) {
    const index = indexEntries(people.map((name) => ({ name, acronym: null })))
    rules.push({ name: 'own-person', kind: 'person', find: (doc) => findEntries(doc, index) })
  }
  return rules
}

const indexEntries = (entries: readonly Entry[]) => indexPhrases(entries.map((entry) => ({ words: wordsIn(entry.name), value: entry })))

/** The longest entry at each place; small letters in the text are another word. */
function* findEntries(doc: Document, index: PhraseIndex<Entry>): Generator<Span & { readonly acronym: string | null }> {
  const words = doc.tokens.map(({ lower }) => lower)
  let free = 0
  for (const [at, token] of doc.tokens.entries()) {
    if (at < free || token.shape === 'lower') continue
    const last = doc.sentences[token.sentence]!.endToken
    for (const { words: phrase, value } of phrasesAt(index, words, at, last)) {
      const end = doc.tokens[at + phrase.length - 1]!.end
      const isAcronym = value.name === value.name.toUpperCase()
      if (isAcronym && doc.plain.slice(token.start, end) !== value.name) continue
      free = at + phrase.length
      yield { start: token.start, end, acronym: value.acronym }
      break
    }
  }
}
