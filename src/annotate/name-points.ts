import type { Document, Span, Token } from '../document.ts'
import { isCommonWord, isFirstName, isSurname } from '../text/name-words.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isThingSurname } from '../text/thing-words.ts'
import { isDegree, isDescriptor, isTitleHead } from '../text/title-words.ts'
import { isNoName } from './contact-names.ts'
import { isHeading, startsLine } from './lines.ts'
import { isInitial, type NameCandidate } from './name.ts'
import { weighActs } from './name-acts.ts'
import { skipAside } from './name-aside.ts'
import type { TitlesFound } from './titles-found.ts'

/** Points from which a run of words is a person's name. */
export const ENOUGH = 3
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
  who: 1.7,
  succeeds: 1.5,
  alias: 2,
  the: -4,
  contactLine: 3,
  heading: -1,
}

/** "… ," noted Jane Roe; Jane Roe said: things "underscore" and "show", but hardly between quotation marks. */
export function speaks(doc: Document, sentence: Span, verb: Token | null | undefined): boolean {
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
  else points += weighActs(doc, name)
  if (after.titles.length > 0) points += after.titles[0]!.rule === 'name-as-title' ? 1 : CONTEXT.titleAfter
  const rest = behindName(doc, name.end)
  if (hasAge(doc, name.end)) points += CONTEXT.age
  if (rest.includes('(') && /^\s?\((?:[DRI]|Dem|Rep|Ind|Lab|Con|LD|SNP|NDP|Lib)\b[-–—, ]?/.test(rest)) points += CONTEXT.party
  const degree = tokens[name.end]?.text === ',' ? tokens[name.end + 1] : undefined
  if (degree && degree.shape !== 'lower' && isDegree(degree.text)) points += CONTEXT.degree
  const next = tokens[skipAside(doc, name.end, sentence.endToken)]
  if (speaks(doc, sentence, left) || (name.end < sentence.endToken && speaks(doc, sentence, next))) points += CONTEXT.said
  if (rest.startsWith(',') && /^,\swho(?:se)?\s/.test(rest)) points += CONTEXT.who
  if (/^,?\s\(?(?:aka|a\.k\.a\.|also known as)[\s,]/i.test(rest)) points += CONTEXT.alias
  if (left && name.honorific === name.first && /^(?:the|a|an|this|our|your)$/.test(left.lower)) points += CONTEXT.the
  // "He succeeds Jane Roe"
  if (left && /^(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing))$/.test(left.lower)) points += CONTEXT.succeeds
  // "in Linden Lake"
  if (left && /^(?:in|at|near|from|of|outside|around)$/.test(left.lower) && isThingSurname(tokens[name.end - 1]!.lower) && before.titles.length === 0)
    points += CONTEXT.the
  // "a partner at Hollis Marr", a firm
  if (left && /^(?:at|with)$/.test(left.lower) && before.titles.length === 0 && isTitleHead(tokens[name.honorific - 2]?.lower ?? '')) points += CONTEXT.the
  if (block.role === 'contact' && isLineOfContact(doc, name)) points += CONTEXT.contactLine
  if (isHeading(doc, name.first)) points += CONTEXT.heading
  return points
}

/** "Jane Roe" on a line of its own or before a comma; "Leiterin Presse" is an office. */
function isLineOfContact(doc: Document, { first, honorific, end }: NameCandidate): boolean {
  const { tokens } = doc
  if (!startsLine(doc, honorific) || !(end >= tokens.length || startsLine(doc, end) || tokens[end]!.text === ',')) return false
  return isSurname(tokens[end - 1]!.text) || !tokens.slice(first, end).some(({ lower }) => isNoName(lower))
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
