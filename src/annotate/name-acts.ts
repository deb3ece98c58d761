import type { Document, Token } from '../document.ts'
import { isBodyNoun } from '../text/body-words.ts'
import { isFirstName } from '../text/name-words.ts'
import { tellsOfPerson } from '../text/person-acts.ts'
import { isDescriptor } from '../text/title-words.ts'
import type { NameCandidate } from './name.ts'
import { SHOWN, skipAside } from './name-aside.ts'
import { isApposedThing } from './name-things.ts'

/** Points of an act that only people do or suffer, and of signs that are a little weaker. */
const ACT = 2
const SIGN = 1.7
const BE = new Set('was were is are been being be'.split(' '))
const HAVE = new Set('has have had will would'.split(' '))
/** Stands between "was" and what somebody suffered, or before what they did. */
const ADVERBS = new Set('also both all each later then not never once recently already subsequently previously formerly today yesterday since been'.split(' '))
const ARTICLES = new Set('a an the one another'.split(' '))
/** Behind a verb, of somebody who is a person. */
const ONES_OWN = new Set('his her himself herself'.split(' '))
/** Before the work of somebody: "Roe's *new* novel". */
const NEW = new Set('new first latest debut second third late only next own'.split(' '))
const MONTHS = new Set('April May June August'.split(' '))
/** Tokens between a name and such a word. */
const NEAR_PRONOUN = 4
/** Tokens of a sentence that the next goes on from. */
const LONGEST_SENTENCE = 60
const OWNERS = new Set('his her their'.split(' '))
/** Stands behind the noun of an apposition; another noun would be its head: "a *star* chart". */
const BEHIND_NOUN = new Set('of from in at and or to for with who whom whose that on by'.split(' '))
/** Tokens of "a 34-year-old former resident". */
const LONGEST_APPOSITION = 7
/** Tokens of ", of South Riverton, N.C.,". */
const LONGEST_RESIDENCE = 8

/** What only people do or suffer, told beside a name: "Roe *pleaded guilty*", "*the murder of* Roe", "Roe*, a resident of*". 0 if nothing is, or a noun says that the name is a body's. */
export function weighActs(doc: Document, { honorific, end }: NameCandidate): number {
  if (isBodyNoun(doc.tokens[honorific - 1]?.lower ?? '') || isApposedThing(doc, end)) return 0
  return Math.max(weighActsBefore(doc, honorific), weighActsBehind(doc, end), isTakenUp(doc, honorific, end) ? SIGN : 0)
}

/** "Roe opened *her* mill", "Roe opened the mill. *She* is": a pronoun for one person goes on with the name that opens the sentence, and nobody else stands between. */
function isTakenUp({ tokens, sentences }: Document, first: number, end: number): boolean {
  const own = tokens[first]!.sentence
  for (let i = end + 1; i < Math.min(end + NEAR_PRONOUN, tokens.length) && tokens[i]!.sentence === own; i++) {
    if (tokens[i]!.shape !== 'lower') break
    if (ONES_OWN.has(tokens[i]!.lower)) return true
  }
  const [sentence, next] = [sentences[own]!, sentences[own + 1]]
  if (sentence.firstToken !== first || next?.block !== sentence.block || sentence.endToken - end > LONGEST_SENTENCE) return false
  if (!/^(?:He|She|His|Her)$/.test(tokens[next.firstToken]?.text ?? '')) return false
  for (let i = end; i < sentence.endToken; i++) if (tokens[i]!.shape === 'capital' && isFirstName(tokens[i]!.text) && !MONTHS.has(tokens[i]!.text)) return false
  return true
}

/** "*arrested* Roe", "*written by* Roe", "*rugby star* Roe". */
export function weighActsBefore({ tokens }: Document, name: number): number {
  const [before, left] = [tokens[name - 2], tokens[name - 1]]
  if (left === undefined || left.sentence !== tokens[name]!.sentence || left.shape !== 'lower') return 0
  if (tellsOfPerson('noun', left.lower)) return ACT
  // "was arrested Monday" has its own subject; "the arrested" is no verb
  if (tellsOfPerson('whom', left.lower) && before !== undefined && !BE.has(before.lower) && !ARTICLES.has(before.lower)) return ACT
  if (before === undefined) return 0
  // "the late Roe"
  if (left.lower === 'late' && (before.lower === 'the' || OWNERS.has(before.lower))) return SIGN
  if (left.lower === 'of' && tellsOfPerson('of', before.lower)) return ACT
  if (left.lower === 'by' && tellsOfPerson('by', before.lower)) return ACT
  return left.lower === 'as' && before.lower === 'identified' ? ACT : 0
}

/** "Roe *was sentenced*", "Roe *wrote*", "Roe*'s mother*", "Roe *and his* firm", "Roe*, a resident of*". */
export function weighActsBehind(doc: Document, end: number): number {
  const { tokens } = doc
  const sentence = tokens[end - 1]!.sentence
  let i = skipAside(doc, end, Math.min(tokens.length, end + LONGEST_RESIDENCE * 2))
  const at = (k: number): Token | undefined => (tokens[k]?.sentence === sentence ? tokens[k] : undefined)
  if (/^'s?$/.test(at(i)?.text ?? '')) return tellsOfPerson('own', at(NEW.has(at(i + 1)?.lower ?? '') ? i + 2 : i + 1)?.lower ?? '') ? SIGN : 0
  // "Roe *(left)*"
  if (at(end)?.text === '(' && SHOWN.has(at(end + 1)?.lower ?? '')) return ACT
  if (at(i)?.lower === 'and' && OWNERS.has(at(i + 1)?.lower ?? '')) return SIGN
  if (at(i)?.text === ',') {
    if (isApposition(tokens, i + 1, sentence)) return ACT
    const residence = skipResidence(tokens, i, sentence)
    if (residence === i) return 0
    i = residence
  }
  return isAct(tokens, i, sentence) ? ACT : 0
}

/** "was later *sentenced*", "*wrote*", "have all *pleaded* guilty": the token at which it begins. */
function isAct(tokens: readonly Token[], from: number, sentence: number): boolean {
  let i = from
  let isPassive = false
  for (let round = 0; round < 5 && tokens[i]?.sentence === sentence && tokens[i]!.shape === 'lower'; round++, i++) {
    const { lower } = tokens[i]!
    if (BE.has(lower) || lower === 'been') isPassive = true
    else if (tellsOfPerson('did', lower)) return !isPassive
    else if (isPassive && tellsOfPerson('was', lower)) return true
    else if (!HAVE.has(lower) && !ADVERBS.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** ", *a 34-year-old former resident*", ", *the rugby star*". */
function isApposition(tokens: readonly Token[], from: number, sentence: number): boolean {
  if (!ARTICLES.has(tokens[from]?.lower ?? '')) return false
  for (let i = from + 1; i < from + LONGEST_APPOSITION && tokens[i]?.sentence === sentence; i++) {
    const { lower, shape } = tokens[i]!
    if (shape === 'mark' || lower === 'of' || lower === 'who') return false
    if (/^\d{1,2}-year-old$/.test(lower)) return true
    if (shape === 'lower' && (isDescriptor(lower) || tellsOfPerson('noun', lower)))
      return tokens[i + 1]?.shape !== 'lower' || tokens[i + 1]!.sentence !== sentence || BEHIND_NOUN.has(tokens[i + 1]!.lower)
  }
  return false
}

/** ", *of South Riverton, N.C.,* was": the token behind it, or the comma itself where none stands. */
function skipResidence(tokens: readonly Token[], comma: number, sentence: number): number {
  if (!/^(?:of|from)$/.test(tokens[comma + 1]?.lower ?? '') || tokens[comma + 2]?.shape !== 'capital') return comma
  for (let i = comma + 2; i < comma + LONGEST_RESIDENCE && tokens[i]?.sentence === sentence; i++) if (tokens[i]!.shape === 'lower') return i
  return comma
}
