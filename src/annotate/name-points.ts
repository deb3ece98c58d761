import type { Document, Span, Token } from '../document.ts'
import { isBaseWord, isCommonWord, isFamilyFirst, isFirstName, isFunctionWord, isNameSuffix, isParticle, isSurname } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isThingNoun, isThingSurname } from '../text/thing-words.ts'
import { isDegree, isDescriptor, isTitleAbbreviation, isTitleAddress, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { isHeading, startsLine } from './lines.ts'
import { isInitial, type NameCandidate } from './name.ts'
import { skipAside } from './name-aside.ts'
import type { TitlesFound } from './titles-found.ts'

/** Points from which a run of words is a person's name. */
export const ENOUGH = 3
/** "Hye-jin", "Per-Olov": given names of two parts. */
const SYLLABLES = /^(?!(?:Anti|Pre|Post|Non|Re|Self|Co|Pro|Mid|Sub|Ex|Un|Tri|Bi|Semi|Multi|Inter|Over|Out)-)\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u
const DOUBLE = /^\p{Lu}\p{Ll}{1,8}-\p{Lu}\p{Ll}{2,9}$/u
/** "Jane *RoeThe* mill" */
const RUN_TOGETHER = /^\p{Lu}\p{Ll}{2,20}(\p{Lu}\p{Ll}{1,15})$/u
/** Names of streets and places that are surnames too. */
const STREET = new Set(
  'lane bridges bridge grove brooks brook stone pond mills mill castle cross gardens garden forest heath temple court mount tower moss church march'.split(' '),
)
/** Of these, the ones that are streets more often than surnames. */
const MOSTLY_STREET = new Set('lane bridge grove pond gardens garden court mount tower'.split(' '))
const KIN = new Set(
  'wife husband son daughter mother father brother sister grandson granddaughter grandmother grandfather fiancee fiance fiancée fiancé'.split(' '),
)
const SHAPE = {
  firstName: 3,
  firstNameOrPlace: 2.2,
  firstNameOrWord: 1.5,
  firstNameInside: 2,
  unknownFirst: 0.3,
  doubleFirst: 1.5,
  commonFirst: -2.5,
  initial: 1.5,
  unknownLast: 1,
  commonLast: -1.5,
  placeLast: -0.5,
  knownLast: 1.5,
  wordLast: 0.5,
  familyFirst: 4,
  commonMiddle: -0.8,
  particle: 1,
  suffix: 2,
  nickname: 2,
  tooLong: -1.5,
  upper: -0.5,
}
const CONTEXT = {
  honorific: 5,
  titleBefore: 3.5,
  capitalTitleBefore: 4.5,
  titleBeforeWords: 1,
  titleComma: 2,
  descriptorBefore: 2.5,
  age: 4,
  titleAfter: 3,
  degree: 3,
  party: 4,
  said: 2,
  who: 1.5,
  succeeds: 1.5,
  alias: 2,
  the: -4,
  contactLine: 3,
  heading: -1,
}

/** What the words themselves say: known first name, initials, words that are no name. */
export function weighShape(doc: Document, { first, end, honorific }: NameCandidate): number {
  const all = doc.tokens.slice(first, end)
  const nickname = findNickname(all)
  const tokens = all.filter((token, i) => token.shape !== 'mark' && !(nickname && i > nickname.start && i < nickname.end))
  const bare = tokens.filter((token) => !isNameSuffix(token.lower))
  const head = bare[0]
  const last = bare.at(-1)
  if (!head || !last || bare.length < 2) return 0
  // words run together by an export
  if (bare.some((token) => /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u.test(token.text))) return -5
  const tail = RUN_TOGETHER.exec(last.text)?.[1]?.toLowerCase()
  if (tail !== undefined && isFunctionWord(tail)) return -5
  // "Brand X"
  if (last.text.length === 1 && isBaseWord(head.lower)) return -5
  let points = (bare.length < tokens.length ? SHAPE.suffix : 0) + (nickname ? SHAPE.nickname : 0)
  if (isInitial(head)) points += SHAPE.initial
  else if (SYLLABLES.test(head.text) && isSurname(last.text) && !isCommonWord(head.lower)) points += SHAPE.firstName
  else if (DOUBLE.test(head.text) && !isFirstName(head.text) && !isPlace(head.text) && !head.lower.split('-').some(isBaseWord)) points += SHAPE.doubleFirst
  else if (isFirstName(head.text))
    points += isBaseWord(head.lower)
      ? opensSentence(doc, first)
        ? SHAPE.firstNameOrWord
        : SHAPE.firstNameInside
      : isPlace(head.text)
        ? SHAPE.firstNameOrPlace
        : SHAPE.firstName
  else if (isCommonWord(head.lower) || isPlace(head.text) || isTitleModifier(head.lower)) points += SHAPE.commonFirst
  else points += head.shape === 'upper' && last.shape !== 'upper' ? SHAPE.commonFirst : SHAPE.unknownFirst
  const middle = bare.slice(1, -1)
  const isBehindParticle = middle.length > 0 && isParticle(bare.at(-2)!.lower)
  // "Brandon Lane", "Ann B. Church" where more than the words speaks for them; a street otherwise
  const mayBeStreet = isFirstName(head.text) && !isBaseWord(head.lower) && !isPlace(head.text) && middle.every(isInitial) && STREET.has(last.lower)
  const isSurnameToo = points >= SHAPE.firstNameInside && middle.every(isInitial) && (isThingSurname(last.lower) || SYLLABLES.test(head.text))
  // "Professor Owen Town": an address and a first name that is nothing else
  const isAddressed = bare.length === 2 && points >= SHAPE.firstName && (honorific < first || /^prof(?:essor)?$/.test(doc.tokens[first - 1]?.lower ?? ''))
  if (isThingNoun(last.lower) && !isSurnameToo && !mayBeStreet && !isBehindParticle && !isAddressed) return -5
  // "Jane Roe PR", an agency
  if (last.shape === 'upper' && last.text.length < 4 && !isInitial(last) && head.shape === 'capital' && !isSurname(last.text)) return -5
  if (isInitial(last)) points += 0
  else if (mayBeStreet && (MOSTLY_STREET.has(last.lower) || !isSurname(last.text))) points += SHAPE.commonLast
  else if (isSurname(last.text)) points += isFirstName(head.text) || !isCommonWord(last.lower) ? SHAPE.knownLast : SHAPE.wordLast
  else if (isCommonWord(last.lower) && !(bare.slice(1, -1).some(isInitial) && !isInitial(head)))
    points += bare.length === 2 && points >= SHAPE.firstName && isBaseWord(last.lower) && !isHeading(doc, first) ? 0 : SHAPE.commonLast
  else if (isPlace(last.text) || isPlace(`${head.text} ${last.text}`)) points += points >= SHAPE.firstName && bare.length < 4 ? 0 : SHAPE.placeLast
  else points += SHAPE.unknownLast
  if (isPlace(bare.map((token) => token.text).join(' '))) points -= 4
  for (const token of bare.slice(1, -1)) {
    if (isInitial(token)) points += SHAPE.initial
    else if (isParticle(token.lower)) points += SHAPE.particle
    else if (isFirstName(token.text)) points += 0.3
    else if (isCommonWord(token.lower) && !isSurname(token.text)) points += SHAPE.commonMiddle
  }
  // "Kim Yong-chol", "Park Dong-hyun": the family name first
  if (isFamilyFirst(bare.map((token) => token.text))) points += SHAPE.familyFirst
  // "Ten Guests *Will Speak* …"
  if ((isHeading(doc, first) || isFunctionWord(head.lower)) && isBaseWord(head.lower) && isCommonWord(last.lower) && !isSurname(last.text)) return -5
  if (bare.length > 4) points += SHAPE.tooLong
  if (head.shape === 'upper' && head.text.length > 1) points += SHAPE.upper
  return points
}

/** 'Robert *"Bob"* Roe': the marks around a nickname inside a name; null if there is none. */
function findNickname(tokens: readonly Token[]): Span | null {
  const start = tokens.findIndex((token) => /^["(]$/.test(token.text))
  const end = tokens.findIndex((token, i) => i > start && /^[")]$/.test(token.text))
  return start > 0 && end > start + 1 && end < tokens.length - 1 ? { start, end } : null
}

function opensSentence(doc: Document, token: number): boolean {
  return doc.sentences[doc.tokens[token]!.sentence]!.firstToken === token
}

/** "… ," noted Jane Roe; Jane Roe said: things "underscore" and "show", but hardly between quotation marks. */
function speaks(doc: Document, sentence: Span, verb: Token | null | undefined): boolean {
  if (!verb || !isReporting(verb)) return false
  return /^(?:said|says|told)$/.test(verb.lower) || doc.plain.slice(sentence.start, sentence.end).includes('"')
}

function weighTitleBefore(doc: Document, name: NameCandidate, before: TitlesFound): number {
  if (/^title-(?:comma|is)-name$/.test(before.titles[0]!.rule)) return CONTEXT.titleComma
  if (doc.tokens[name.honorific - 1]!.shape === 'lower') return CONTEXT.titleBefore
  const last = doc.tokens[name.end - 1]!
  const hasInitial = doc.tokens.slice(name.first + 1, name.end - 1).some(isInitial)
  const isWord = isCommonWord(last.lower) && !isSurname(last.text) && !hasInitial
  // "Major Depressive Disorder": an office by its form alone
  if (isWord && (isHeading(doc, name.first) || !isFirstName(doc.tokens[name.first]!.text))) return CONTEXT.titleBeforeWords
  return CONTEXT.capitalTitleBefore
}

/** What stands around the words: titles, address, age, party, a reporting verb. */
export function weighContext(doc: Document, name: NameCandidate, before: TitlesFound, after: TitlesFound): number {
  const { tokens } = doc
  const sentence = doc.sentences[tokens[name.first]!.sentence]!
  const block = doc.blocks[sentence.block]!
  let points = 0
  if (name.honorific < name.first) points += CONTEXT.honorific
  const left = name.honorific > sentence.firstToken ? tokens[name.honorific - 1]! : null
  if (before.titles.length > 0) points += weighTitleBefore(doc, name, before)
  else if (left && (isDescriptor(left.lower) || isAnnounced(doc, name.honorific))) points += CONTEXT.descriptorBefore
  if (after.titles.length > 0) points += after.titles[0]!.rule === 'name-as-title' ? 1 : CONTEXT.titleAfter
  const rest = behindName(doc, name.end)
  if (hasAge(doc, name.end)) points += CONTEXT.age
  if (/^\s?\((?:[DRI]|Dem|Rep|Ind|Lab|Con|LD|SNP|NDP|Lib)\b[-–—, ]?/.test(rest)) points += CONTEXT.party
  const degree = tokens[name.end]?.text === ',' ? tokens[name.end + 1] : undefined
  if (degree && degree.shape !== 'lower' && isDegree(degree.text)) points += CONTEXT.degree
  const next = tokens[skipAside(doc, name.end, sentence.endToken)]
  if (speaks(doc, sentence, left) || (name.end < sentence.endToken && speaks(doc, sentence, next))) points += CONTEXT.said
  if (/^,\swho(?:se)?\s/.test(rest)) points += CONTEXT.who
  if (/^,?\s\(?(?:aka|a\.k\.a\.|also known as)[\s,]/i.test(rest)) points += CONTEXT.alias
  if (left && name.honorific === name.first && /^(?:the|a|an|this|our|your)$/.test(left.lower)) points += CONTEXT.the
  // "He succeeds Jane Roe"
  if (left && /^(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing))$/.test(left.lower)) points += CONTEXT.succeeds
  // "in Linden Lake"
  if (left && /^(?:in|at|near|from|of|outside|around)$/.test(left.lower) && isThingSurname(tokens[name.end - 1]!.lower) && before.titles.length === 0)
    points += CONTEXT.the
  // "a partner at Hollis Marr", a firm
  if (left && /^(?:at|with)$/.test(left.lower) && before.titles.length === 0 && isTitleHead(tokens[name.honorific - 2]?.lower ?? '')) points += CONTEXT.the
  if (block.role === 'contact' && startsLine(doc, name.honorific) && (name.end >= tokens.length || startsLine(doc, name.end) || tokens[name.end]!.text === ','))
    points += CONTEXT.contactLine
  if (isHeading(doc, name.first)) points += CONTEXT.heading
  return points
}

/** "*The victim,* Jane Roe, was": a noun for somebody, with its article, between commas. */
function isAnnounced({ tokens }: Document, name: number): boolean {
  const [article, noun] = [tokens[name - 3], tokens[name - 2]]
  return tokens[name - 1]?.text === ',' && article?.lower === 'the' && noun!.shape === 'lower' && isDescriptor(noun!.lower)
}

function behindName(doc: Document, end: number): string {
  const at = doc.tokens[end - 1]!.end
  return doc.plain.slice(at, at + 40)
}

/** "Jane, 34, of Riverton", "Bo Day (61)". */
export function hasAge(doc: Document, end: number): boolean {
  const rest = behindName(doc, end)
  return /^,?\s(?:\(?(?:age[sd]?\s)?\d{1,2}\)?)[,;.\s](?!\d)/.test(rest) && /^(?:,\s|\s\(|,?\saged?\s)/.test(rest)
}

/** "his wife, *Johanna*", "her son *Bo*": a first name behind a word of family that is somebody's. */
export function isKin({ tokens }: Document, first: number): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  return KIN.has(tokens[at]?.lower ?? '') && /^(?:his|her|their|my|our|your)$/.test(tokens[at - 1]?.lower ?? '')
}

/** "President Lee", "Magistrate Judge Roe": a capitalised office that a surname alone may follow. */
export function isAddressable(doc: Document, name: NameCandidate, before: TitlesFound): boolean {
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
  if (isHeading(doc, name.first) || isThingNoun(token.lower) || /^\p{Lu}{2,}s$/u.test(token.text)) return false
  return isTitleAddress(word.lower) || isTitleAbbreviation(word.lower)
}
