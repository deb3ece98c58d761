import type { Document, Token } from '../document.ts'
import { isCommonWord, isFirstName, isSurname } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isThingNoun } from '../text/thing-words.ts'
import { isDescriptor, isPluralHead, isTitleAbbreviation, isTitleAddress, isTitleHead, isTitleModifier, toSingular } from '../text/title-words.ts'
import { isHeading } from './lines.ts'
import type { NameCandidate } from './name.ts'
import { hasAge, speaks } from './name-points.ts'
import type { Sighting } from './sighting.ts'
import type { TitlesFound } from './titles-found.ts'

/** Letters of a word that no surname begins with, and of what an export ran together with it. */
const LONG_WORD = 9
const LONGEST_WORD = 20
const SHORT_REST = 4
const KIN = new Set(
  'wife husband son daughter mother father brother sister grandson granddaughter grandmother grandfather widow widower niece nephew cousin aunt uncle stepson stepdaughter stepfather stepmother fiancee fiance fiancée fiancé'.split(
    ' ',
  ),
)
const OWNER = /^(?:his|her|their|my|our|your|two|three|four|'s)$/
/** Several of a family, whom nothing needs to tell whose they are: "daughters *Ann* and *Mary*". */
const KINFOLK = new Set(
  'children kids sons daughters brothers sisters siblings twins triplets parents grandchildren grandsons granddaughters nieces nephews'.split(' '),
)
/** Tokens between "children" and the last of their names. */
const LONGEST_FAMILY = 14

/** "Ann, 34,", "his wife, *Ann*", "*Ann*, our head of sales", "said *Ann*": a first name, or a surname that speaks, alone; bodies begin with none of it. */
export function isKnownAlone(doc: Document, { name, after }: Sighting, openings: ReadonlySet<string>): boolean {
  const token = doc.tokens[name.first]!
  if (isCommonWord(token.lower) || isPlace(token.text) || token.text.length < 3) return false
  const isGiven = isFirstName(token.text)
  if (isGiven && (hasAge(doc, name.end) || isKin(doc, name.first) || isDescribed(doc, name.first))) return true
  if (token.shape !== 'capital' || openings.has(token.lower) || isHeading(doc, name.first) || doc.tokens[name.end]?.text === "'s") return false
  if (isGiven && /^(?:own-)?name-comma-title$/.test(after.titles[0]?.rule ?? '') && !isInList(doc, name.first)) return true
  if (!isGiven && !isSurname(token.text)) return false
  const sentence = doc.sentences[token.sentence]!
  const quoted = doc.plain.slice(sentence.start, sentence.end).includes('"')
  return quoted && (speaks(doc, sentence, doc.tokens[name.first - 1]) || (name.end < sentence.endToken && speaks(doc, sentence, doc.tokens[name.end])))
}

/** "12-year-old *Maria*", "third-grader *Tomas*" */
function isDescribed({ tokens }: Document, first: number): boolean {
  const left = tokens[first - 1]
  if (left === undefined || left.sentence !== tokens[first]!.sentence || tokens[first + 1]?.shape === 'capital') return false
  return /^\d{1,2}-year-old$|-grader$/.test(left.lower) || (left.shape === 'lower' && isDescriptor(left.lower))
}

/** "Roe, *Scott*, partners", "Roe and *Scott*" */
function isInList({ tokens }: Document, first: number): boolean {
  return /^(?:,|and|&)$/.test(tokens[first - 1]?.lower ?? '') && /^(?:capital|upper|mixed)$/.test(tokens[first - 2]?.shape ?? '')
}

/** "his wife, *Johanna*", "her son *Bo*", "their children, Ann, 4, and *Bo*": a first name behind a word of family that is somebody's. */
function isKin({ tokens }: Document, first: number): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  if (KIN.has(tokens[at]?.lower ?? '') && OWNER.test(tokens[at - 1]?.lower ?? '')) return true
  for (let i = first - 1; i > Math.max(-1, first - LONGEST_FAMILY); i--) {
    const { lower, shape, sentence } = tokens[i]!
    if (sentence !== tokens[first]!.sentence) return false
    if (KINFOLK.has(lower)) return tokens[i + 1]!.text !== ',' || OWNER.test(tokens[i - 1]?.lower ?? '')
    if (!(shape === 'capital' || shape === 'number' || /^(?:,|and|&|\(|\))$/.test(lower))) return false
  }
  return false
}

/** "President Lee", "Magistrate Judge Roe": a capitalised office that a surname alone may follow. */
export function isAddressable(doc: Document, name: NameCandidate, before: TitlesFound): boolean {
  if (before.isPlural) return isAddressedTogether(doc, name, before)
  const token = doc.tokens[name.first]!
  const word = doc.tokens[name.honorific - 1]
  if (!word || word.shape === 'lower' || name.end - name.first !== 1 || token.text.length < 3) return false
  if (before.titles.at(-1)!.rule === 'title-comma-name' || token.shape === 'upper') return false
  const next = doc.tokens[name.end]
  const left = doc.tokens[before.edge - 1]
  const speaks = isReporting(next) || isReporting(left)
  if ((isCommonWord(token.lower) && !isSurname(token.text)) || (isPlace(token.text) && !speaks) || isTitleHead(token.lower) || isTitleModifier(token.lower))
    return false
  if (/^(?:tel|phone|e-?mail|fax|cell|mobile|web)$/.test(token.lower)) return false
  if (isRunTogether(token.lower) || isHeading(doc, name.first) || isThingNoun(token.lower) || /^\p{Lu}{2,}s$/u.test(token.text)) return false
  return isTitleAddress(word.lower) || isTitleAbbreviation(word.lower)
}

/** "Senators *Warren* and *Roe*", "Detectives *Day*, *Roe* and *Hale*": surnames behind an office in the plural. */
function isAddressedTogether({ tokens }: Document, { first, end }: NameCandidate, before: TitlesFound): boolean {
  const head = toSingular(before.titles.at(-1)!.role.split(' ').at(-1)!.toLowerCase().replace(/\.$/, ''))
  if (end - first !== 1 || !mayBeSurname(tokens[first]!) || !(isTitleAddress(head) || isTitleAbbreviation(head))) return false
  // the comma, "and" or both on one side, and another surname behind it
  const isJoined = (step: number, at: number) => {
    const mark = tokens[at + step]?.text === ',' && tokens[at + 2 * step]?.lower === 'and' ? at + 2 * step : at + step
    const other = tokens[mark + step]
    return /^(?:and|&|,)$/.test(tokens[mark]?.lower ?? '') && other !== undefined && mayBeSurname(other)
  }
  return isJoined(1, end - 1) || isJoined(-1, first)
}

/** A word in capitals that is no office, thing, place or word of everybody's, unless many bear it. */
function mayBeSurname({ text, lower, shape }: Token): boolean {
  if (shape !== 'capital' || isThingNoun(lower)) return false
  return isSurname(text) || !(isCommonWord(lower) || isTitleHead(lower) || isTitleModifier(lower) || isPluralHead(lower) || isPlace(text))
}

/** "the Justice *Departmentswebsite*": a long word of English that an export ran together with the next. */
function isRunTogether(lower: string): boolean {
  for (let i = LONG_WORD; i <= Math.min(lower.length - SHORT_REST, LONGEST_WORD); i++) if (isCommonWord(lower.slice(0, i))) return true
  return false
}
