import possessorWords from '../lexicons/possessors.txt'
import { lexiconSet } from '../text/lexicon.ts'

let possessors: ReadonlySet<string> | null = null

/** Whose office or house may bear the possessive inside of a name: "*Teachers'* Union". */
export function isPossessor(lower: string): boolean {
  possessors ??= lexiconSet(possessorWords)
  return possessors.has(lower)
}
