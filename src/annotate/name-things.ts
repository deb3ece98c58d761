import type { Document } from '../document.ts'
import { isBodyNoun } from '../text/body-words.ts'
import { isCommonWord, isSurname } from '../text/name-words.ts'
import { tellsOfThing } from '../text/thing-words.ts'
import { isDescriptor, isTitleHead, toSingular } from '../text/title-words.ts'
import { startsLine } from './lines.ts'
import type { NameCandidate } from './name.ts'

const AMOUNT = /^[$£€]?\d[\d,.]*$/
const SOLD = new Set('sold available purchased bought shop shopped shopping dined'.split(' '))
const BEFORE_LIST = /^(?:are|include|includes|included|including|like|as|:)$/
/** Bodies by name and people by nature. */
const PEOPLE_TOO = new Set('rival competitor sponsor partner investor landlord giant dealer customer employer grower brewer builder broker'.split(' '))
/** Volume or year. */
const ISSUE = /^\d{1,4}$/
const OWNERS = new Set("his her their our my its your 's".split(' '))
const WHERE = new Set('at in after before during outside'.split(' '))
const ARTICLES = new Set('a an the'.split(' '))
/** Ends the nouns of "a 450-acre island park *in* …". */
const BEHIND_NOUN = new Set('in of that which located on near with and at for'.split(' '))
/** Tokens of "the companies of the town". */
const LONGEST_PHRASE = 4
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
  // "sold at Ann Roe", "she wears Ann Roe", "the ship Ann Roe", "USS Ann Roe"
  if (left?.lower === 'at' && SOLD.has(before?.lower ?? '')) return true
  if (
    left !== undefined &&
    (left.shape === 'lower'
      ? tellsOfThing('verb', left.lower) || (before?.lower === 'the' && tellsOfThing('vessel', left.lower))
      : left.shape === 'upper' && tellsOfThing('before', left.lower))
  )
    return true
  // "Nat Roe 14, 2033", "Ann Roe 2020": a journal, with volume or year
  if (next !== undefined && ISSUE.test(next.text) && doc.blocks[doc.sentences[sentence]!.block]!.role !== 'contact') return true
  // "by law firm *Hollis Roe*, who": with an article a relative clause may follow ("the firm Ann Roe founded")
  if (left?.shape === 'lower' && isBehindKind(doc, first)) return true
  // the song "Ann Roe"
  if (left?.text === '"' && next?.text === '"' && before?.shape === 'lower') return true
  const last = tokens[end - 1]!
  if (left?.text === 'About' && startsLine(doc, first - 1) && isCommonWord(last.lower) && !isSurname(last.text)) return true
  return isApposedThing(doc, end)
}

/** "law firm *Hollis Roe*", "retailer *Ann Roe*": the noun of a body right before the name, no article and no plural. */
function isBehindKind({ tokens }: Document, first: number): boolean {
  const noun = tokens[first - 1]!.lower
  if (!isBodyNoun(noun) || noun.endsWith('s') || !isKind(noun)) return false
  // "at school Ann Roe learnt"
  if (WHERE.has(tokens[first - 2]?.lower ?? '')) return false
  for (let i = first - 2; i > first - 2 - LONGEST_PHRASE && tokens[i]?.sentence === tokens[first]!.sentence; i--) {
    if (tokens[i]!.shape === 'mark') return true
    if (ARTICLES.has(tokens[i]!.lower) || OWNERS.has(tokens[i]!.lower)) return false
  }
  return true
}

/** "Ann Roe*, a large park in*", "Novexo Brillum*, a software company*": the token behind the name is where the comma stands. */
export function isApposedThing({ tokens }: Document, end: number): boolean {
  const { sentence } = tokens[end - 1]!
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined)
  if (at(end)?.text !== ',' || !ARTICLES.has(at(end + 1)?.lower ?? '')) return false
  let noun = ''
  for (let i = end + 2; i < end + 2 + LONGEST_APPOSITION; i++) {
    const token = at(i)
    if (token === undefined || token.shape === 'mark' || BEHIND_NOUN.has(token.lower)) break
    // "a *star* park ranger", "the *Riverton* park"
    if (token.shape === 'lower' && (isTitleHead(token.lower) || isDescriptor(token.lower))) return false
    noun = token.shape === 'lower' ? token.lower : ''
  }
  return isKind(noun)
}

/** "brands like *Ann Roe*, Bo Day", "the banks include …": a noun for things or bodies in the plural before the first name. */
export function announcesThings({ tokens }: Document, first: number): boolean {
  if (!BEFORE_LIST.test(tokens[first - 1]?.lower ?? '')) return false
  const at = tokens[first - 1]!.lower === 'as' ? first - 3 : first - 2
  const noun = tokens[at]
  if (noun?.shape !== 'lower' || noun.sentence !== tokens[first]!.sentence || !noun.lower.endsWith('s') || !isKind(toSingular(noun.lower))) return false
  // "the owners *of the companies* are": a noun before it is whom the list names
  for (let i = at - 1; i > Math.max(0, at - LONGEST_PHRASE); i--) if (/^(?:of|for|'s)$/.test(tokens[i]!.lower)) return false
  return true
}

/** "park", "brand", "bank", and nothing that a person may be. */
function isKind(noun: string): boolean {
  return tellsOfThing('kind', noun) || (isBodyNoun(noun) && !PEOPLE_TOO.has(noun) && !isTitleHead(noun) && !isDescriptor(noun))
}
