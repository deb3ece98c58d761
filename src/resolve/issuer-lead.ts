import type { Document, Frame, Organization, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import { phrasePattern } from '../text/phrases.ts'

const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
/** "the Committee says in a report", "a report published today by the Committee" */
const SAID_BEHIND = /^,?(?: \(\p{Lu}{2,8}\))? (?:today )?(?:announced|said|says|warned|warns)\b/u
const MADE_BY = /\b(?:published|released|issued|launched|unveiled|announced)(?: today| this week| on \w{6,9}),? by (?:the )?$/i
/** "Jane Roe, who chairs the independent Mills Board": its head is the subject. */
const HEADED = /\bwho (?:chairs|heads|leads|runs|directs) (?:the )?(?:[\p{Ll}-]{3,20},? ){0,3}$/u
const NEAR_START = 40
/** "The Ministry of Mills, along with Linden Mills, held a fair": any of them may be the sender. */
const JOINED_BY = /^(?: \(\p{Lu}{2,8}\))?,? (?:along|together|jointly) with /u
/** "…, the union announced today": the body that the sentence named first. */
const NOUN_SAID = /, the (?:\p{Ll}{2,14} ){1,2}(?:announced|said)\b/u
/** What a sentence may begin with before the body that is its subject. */
const OPENS = /^[\s–—:"'-]{0,6}(?:(?:today|yesterday),?\s)?(?:the\s)?(?:board of directors (?:of|for) (?:the\s)?)?$/i

/** The part of a body in the first sentence. */
export type LeadPart = 'announces' | 'speaks' | 'subject' | 'named'

/** The first sentence of the body, behind its dateline. */
export function findLead(doc: Document, frame: Frame): Span | null {
  for (const block of doc.blocks) {
    if (block.role !== 'body' || block.kind === 'heading' || block.end - block.start < 60) continue
    const start = frame.dateline && frame.dateline.start >= block.start && frame.dateline.end <= block.end ? frame.dateline.end : block.start
    const sentence = doc.sentences.slice(block.firstSentence, block.endSentence).find((candidate) => candidate.end > start + 30)
    return { start, end: Math.min(sentence?.end ?? block.end, start + 500) }
  }
  return null
}

/** What the body does in the first sentence, null if that does not name it: the subject of "announced today" is the sender. */
export function partInLead(doc: Document, { mentions }: Organization, lead: Span | null): LeadPart | null {
  const first = lead && mentions.find((mention) => mention.start >= lead.start && mention.end <= lead.end)
  if (!first) return null
  const before = doc.plain.slice(lead.start, first.start)
  const after = doc.plain.slice(first.end, Math.min(lead.end, first.end + 300))
  if (before.length < NEAR_START && NOUN_SAID.test(after)) return 'announces'
  if (OPENS.test(before)) {
    if (ANNOUNCES.test(after)) return 'announces'
    if (!JOINED_BY.test(after)) return 'subject'
  }
  if (HEADED.test(before)) return 'subject'
  // "… , the Department of Examples announced today"
  return SAID_BEHIND.test(after) || MADE_BY.test(before) ? 'speaks' : 'named'
}
