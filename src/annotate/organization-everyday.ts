import everyday from '../lexicons/companies-everyday.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isName, type Scan } from './organization-walk.ts'

let everydayNames: ReadonlySet<string> | null = null

/** "Apple", and nobody's first name: "Meta Roe". */
export function isEveryday(scan: Scan, i: number): boolean {
  everydayNames ??= lexiconSet(everyday)
  return isName(scan, i) && scan.tokens[i]!.shape === 'capital' && everydayNames.has(scan.words[i]!) && !isName(scan, i + 1) && !isName(scan, i - 1)
}
