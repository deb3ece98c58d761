import { tokenise } from './tokens.ts'

/** A phrase to look for, as words in lower case, and what it stands for. */
export interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Value> = Pick<ReadonlyMap<string, readonly Phrase<Value>[]>, 'get'>

export function indexPhrases<Value>(phrases: Iterable<Phrase<Value>>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0]
    if (first === undefined) continue
    const known = index.get(first)
    if (known) known.push(phrase)
    else index.set(first, [phrase])
  }
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** All phrases that start at word `at` of the text and end before `to`, the longest first. */
export function phrasesAt<Value>(index: PhraseIndex<Value>, text: readonly string[], at: number, to: number): readonly Phrase<Value>[] {
  const list = index.get(text[at]!)
  if (!list) return NONE
  let found: Phrase<Value>[] | null = null
  for (const phrase of list) {
    if (!standsAt(phrase.words, text, at, to)) continue
    if (found === null) found = [phrase]
    else found.push(phrase)
  }
  return found ?? NONE
}

/** The first of the words is known to stand there. */
function standsAt(words: readonly string[], text: readonly string[], at: number, to: number): boolean {
  if (at + words.length > to) return false
  for (let i = 1; i < words.length; i++) if (text[at + i] !== words[i]) return false
  return true
}

const NONE: readonly never[] = []

/** The words of a name as the document's tokens would have them, in lower case. */
export function wordsIn(name: string): string[] {
  return tokenise(name, [{ start: 0, end: name.length }]).tokens.map((token) => token.lower)
}
