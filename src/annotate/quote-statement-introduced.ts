import type { Document } from '../document.ts'
import { FIRST_PERSON, firstWords, MARK_FIRST, runningEnd, SHORTEST, type StatementRule, spans } from './quote-statement-text.ts'
import { trim } from './quote-stretches.ts'

/** "released the following statement on …:", with the statement behind the colon or in the paragraphs below. */
const FOLLOWING_STATEMENT =
  /\b(?:releas|issu|ma[dk]|g[ai]v|deliver|publish|post|shar|sen[dt]|offer|provid)\p{L}{0,5}\s(?:\p{L}{1,15}\s){0,4}?(?:the following|this|following)\s(?:\p{L}{1,15}\s){0,2}(?:statement|remarks|comments?|message|letter|note|tribute|response|reply|reaction|telegram|proclamation)\b[^:]{0,400}(?::\s{0,3}|[.]$)/u
/** "said the following:", "had this to say about the bridge:" */
const FOLLOWING_WORDS =
  /\b(?:(?:issued|released|said|stated|wrote|posted|shared|tweeted)\sthe\sfollowing|had\s(?:this|the\sfollowing)\sto\ssay|full\stext\sof\s(?:the|his|her|its|their)\s(?:letter|message|remarks|speech|statement)(?:\s(?:follows|is\s(?:below|as\sfollows)|reads))?)(?:\s(?:about|after|at|in|on|regarding|to)\s[^:]{1,160})?:$/u
/** "The following is a statement from Jane Roe:", "Statement by the Riverton Guild on the bridge:" */
const STATEMENT_OF =
  /^(?:(?:the\sfollowing|below|here|this)\s(?:is|are)\s(?:\p{L}{1,12}\s){0,4}?|the\sfollowing\s)?(?:(?:full|joint|media|press)\s){0,2}(?:statement|message|letter|remarks|comments?|response)\s(?:(?:is|was|may\sbe|can\sbe|should\sbe)\s)?(?:from|by|attribut(?:able|ed)\sto|(?:issued|made|released)\sby)\s[^:]{3,240}:$/iu
/** "Below are her remarks as prepared for delivery:", "The text of the speech, as delivered, follows:" */
const AS_PREPARED =
  /\b(?:remarks|speech|statement|testimony|address|text|transcript)\b[^:]{0,60}\bas\s(?:prepared|delivered|written)\b[^:]{0,60}:$|^(?:below|here)\s(?:is|are)\s(?:\p{L}{2,20}(?:'s)?\s){1,6}(?:remarks|speech|testimony|address)\b[^:]{0,60}:$/iu
/** "Roe delivered a speech on the floor of the house.", and below it whom a house is addressed by */
const DELIVERED = /\b(?:deliver|g[ai]v|ma[dk])\p{L}{0,5}\s(?:\p{L}{1,15}\s){0,4}(?:speech|remarks|statement|address)\b/u
const ADDRESSED = /^(?:(?:Mr|Ms|Mrs|Madam)\.?(?:\/(?:Madam|Ms\.|Mr\.))?\s(?:President|Speaker|Chair\p{L}{0,6})|Ladies and gentlemen|Thank you)[,.!]?\s/u
/** "Jane Roe's full statement is below:", "Jane Roe issued a message today on the feast of the mill:" */
const OWN_STATEMENT =
  /(?:'s|\b(?:issued|released|published|sent|delivered|posted|shared)\s(?:an?|his|her|its|their))\s(?:(?!series|number)\p{L}{1,15}\s){0,3}?(?:statement|message|letter|remarks|speech|address|testimony)\b(?!\sof\sintent\b|[^:]{0,200}\b(?:following|results?|guidance|earnings|was|were|who|which|sets?|can)\b)[^:"]{0,200}:$/u

/** "released the following statement:" */
export const introduced: StatementRule = (doc, from) => {
  const block = doc.blocks[from]!
  if (block.role !== 'body' && block.role !== 'subheadline') return null
  return besideIntroduction(doc, from) ?? belowIntroduction(doc, from)
}

/** The statement stands behind the colon, and in the paragraphs below. */
const besideIntroduction = (doc: Document, from: number): ReturnType<StatementRule> => {
  const block = doc.blocks[from]!
  const words = doc.plain.slice(block.start, Math.min(block.end, block.start + 1500))
  const match = words.includes('following') || words.includes('this') ? words.match(FOLLOWING_STATEMENT) : null
  // the introduction is the paragraph's last sentence
  const last = doc.sentences[block.endSentence - 1]
  if (!match || (match[0].endsWith('.') && last && last.start > block.start + match.index!)) return null
  const behind = match.index! + match[0].length
  const rest = trim(doc, { start: block.start + behind, end: block.end })
  const hasRest = rest.end - rest.start >= SHORTEST
  if (!hasRest && rest.end > rest.start) return null
  if (hasRest && (MARK_FIRST.test(doc.plain.slice(rest.start, rest.start + 1)) || match[0].endsWith('.'))) return null
  const end = runningEnd(doc, from + 1)
  if (!hasRest && end < from + 1) return null
  const parts = [...(hasRest ? [rest] : []), ...spans(doc, from + 1, end)]
  return { statement: { parts, rule: 'statement-introduced' }, next: end + 1 }
}

/** The last sentence of the paragraph announces the paragraphs below. */
const belowIntroduction = (doc: Document, from: number): ReturnType<StatementRule> => {
  const last = doc.sentences[doc.blocks[from]!.endSentence - 1]
  const following = doc.blocks[from + 1]
  if (!last || (following?.kind !== 'paragraph' && following?.kind !== 'quotation')) return null
  const words = doc.plain.slice(last.start, Math.min(last.end, last.start + 500)).trimEnd()
  const isSpeech = DELIVERED.test(words) && ADDRESSED.test(firstWords(doc, from + 1))
  if (!words.endsWith(':') && !isSpeech) return null
  const isSure = isSpeech || STATEMENT_OF.test(words) || FOLLOWING_WORDS.test(words) || AS_PREPARED.test(words)
  if (!isSure && !OWN_STATEMENT.test(words)) return null
  const end = runningEnd(doc, from + 1)
  if (end < from + 1) return null
  const parts = spans(doc, from + 1, end)
  if (!isSure && !firstWords(doc, from + 1).match(FIRST_PERSON)) return null
  return { statement: { parts, rule: 'statement-introduced' }, next: end + 1 }
}
