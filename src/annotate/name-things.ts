import type { Document } from '../document.ts'
import { isBodyNoun } from '../text/body-words.ts'
import { isCommonWord, isSurname } from '../text/name-words.ts'
import { tellsOfThing } from '../text/thing-words.ts'
import { isDescriptor, isTitleHead } from '../text/title-words.ts'
import { startsLine } from './lines.ts'
import type { NameCandidate } from './name.ts'

const AMOUNT = /^[$£€]?\d[\d,.]*$/
const ARTICLES = new Set('a an the'.split(' '))
/** Ends the nouns of "a 982-acre island park *in* …". */
const BEHIND_NOUN = new Set('in of that which located on near with and at for'.split(' '))
/** Tokens of such an apposition. */
const LONGEST_APPOSITION = 7

/** "$500 at *Ann Roe*", "*Ann Roe* scotch", "*Ann Roe*, a large park", "About *Ann Outdoor*": what is told beside the name is told of things. */
export function isThing(doc: Document, { first, honorific, end }: NameCandidate): boolean {
  if (honorific < first) return false
  const { tokens } = doc
  const { sentence } = tokens[first]!
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined)
  const [before, left, next] = [at(first - 2), at(first - 1), at(end)]
  if (next?.shape === 'lower' && tellsOfThing('goods', next.lower)) return true
  if (left?.lower === 'at' && AMOUNT.test(before?.text ?? '')) return true
  if (left?.lower === 'of' && tellsOfThing('of', before?.lower ?? '')) return true
  const last = tokens[end - 1]!
  if (left?.text === 'About' && startsLine(doc, first - 1) && isCommonWord(last.lower) && !isSurname(last.text)) return true
  if (next?.text !== ',' || !ARTICLES.has(at(end + 1)?.lower ?? '')) return false
  let noun = ''
  for (let i = end + 2; i < end + 2 + LONGEST_APPOSITION; i++) {
    const token = at(i)
    if (token === undefined || token.shape === 'mark' || BEHIND_NOUN.has(token.lower)) break
    // "a *star* park ranger", "the *Riverton* park"
    if (token.shape === 'lower' && (isTitleHead(token.lower) || isDescriptor(token.lower))) return false
    noun = token.shape === 'lower' ? token.lower : ''
  }
  return noun !== '' && (tellsOfThing('kind', noun) || isBodyNoun(noun))
}
