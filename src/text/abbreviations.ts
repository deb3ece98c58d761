import source from '../lexicons/abbreviations.txt'
import { parseLexicon } from './lexicon.ts'

const ENTRIES = parseLexicon(source)
const INSIDE = new Set(ENTRIES.filter((entry) => !entry.endsWith('$')))

/** All abbreviations, in small letters or with a capital, as one pattern without groups of its own and without the full stop. */
export const ABBREVIATION = `(?:${ENTRIES.map((entry) => entry.replace('$', '').replace(/^./, (first) => `[${first}${first.toUpperCase()}]`)).join('|')})`

/** True for an abbreviation behind which the sentence goes on: "Sen.", "Mass.". Takes lower case without full stop. */
export function isInsideSentence(lower: string): boolean {
  return INSIDE.has(lower.replace(/^(?:then|ex)-/, ''))
}
