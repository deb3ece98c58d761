import type { Document } from '../document.ts'
import { isCommonWord, isFirstName, isSurname } from '../text/name-words.ts'
import { keyOf, type Sighting } from './sighting.ts'

/** Points of words that look like a name. */
const LIKELY = 1.3
/** Letters of a name that a lost apostrophe may have left an "s". */
const SHORTEST_POSSESSIVE = 5

/** Names without what does not belong to them: the "s" of a lost apostrophe, the verb of a heading. */
export function cutSightings(doc: Document, sightings: readonly Sighting[]): Sighting[] {
  return cutVerbs(doc, cutPossessives(sightings))
}

/** "President Barack Roes Task Force": an export lost the apostrophe; the name stands without the "s" elsewhere in the text. */
function cutPossessives(sightings: readonly Sighting[]): Sighting[] {
  const last = (words: readonly string[]) => words.at(-1)!.toLowerCase()
  // "the Final Setup" says nothing of "Bo Setups"
  const names = new Set(sightings.filter(({ points, before }) => points >= LIKELY || before.titles.length > 0).map(({ words }) => last(words)))
  return sightings.map((sighting) => {
    const { words, name, before } = sighting
    if (words.length < 2) return sighting
    // "U.S. Attorney *Roes* Fraud Section"
    const head = words[0]!
    if (before.titles.length > 0 && isPossessive(head) && !isFirstName(head) && names.has(head.slice(0, -1).toLowerCase()))
      return { ...sighting, name: { ...name, end: name.first + 1 }, words: [head.slice(0, -1)], isPossessive: true }
    const word = last(words)
    if (!isPossessive(word) || !names.has(word.slice(0, -1))) return sighting
    return { ...sighting, words: [...words.slice(0, -1), words.at(-1)!.slice(0, -1)], isPossessive: true }
  })
}

function isPossessive(word: string): boolean {
  return word.length >= SHORTEST_POSSESSIVE && word.endsWith('s') && !isSurname(word)
}

/** "Ann B. Roe *Speaks* at the Mill", "Ann Roe *Connect*": a name that stands without the word elsewhere in the text. */
function cutVerbs(doc: Document, sightings: readonly Sighting[]): Sighting[] {
  const names = new Set(sightings.filter(({ words }) => words.length > 1).map(({ words }) => keyOf(words)))
  return sightings.map((sighting) => {
    const { words, name } = sighting
    const last = words.at(-1)!
    if (words.length < 3 || doc.tokens[name.end - 1]!.text !== last || isSurname(last) || isFirstName(last) || !isCommonWord(last.toLowerCase()))
      return sighting
    const rest = words.slice(0, -1)
    return names.has(keyOf(rest)) ? { ...sighting, words: rest, name: { ...name, end: name.end - 1 } } : sighting
  })
}
