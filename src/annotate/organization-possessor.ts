import possessorWords from '../lexicons/possessors.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { POSSESSIVE } from './organization-classes.ts'
import { hasBit, isApart, isName, isWord, type Scan } from './organization-walk.ts'

let possessors: ReadonlySet<string> | null = null

/** Whose office or house may bear the possessive inside of a name: "*Teachers'* Union". */
export function isPossessor(lower: string): boolean {
  possessors ??= lexiconSet(possessorWords)
  return possessors.has(lower)
}

/** "'s Safety Division", "Divisions Loom Section" where the apostrophe is lost */
export function ownsNext(scan: Scan, at: number): boolean {
  if (isWord(scan, at, "'s")) return isName(scan, at + 1) && scan.tokens[at]!.start === scan.tokens[at - 1]!.end
  return hasBit(scan, at - 1, POSSESSIVE) && isName(scan, at) && !isApart(scan, at - 1)
}
