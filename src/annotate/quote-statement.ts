import type { Block, Document, Span } from '../document.ts'
import { isContactSentence } from '../text/blocks-contacts.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { type Stretch, trim } from './quote-stretches.ts'
import { findTurns } from './quote-transcript.ts'

/** A statement, letter or message that stands in full without quotation marks. */
export interface Statement {
  /** One range for each paragraph. */
  readonly parts: readonly Span[]
  readonly rule: 'statement-above-author' | 'statement-below-author' | 'statement-introduced' | 'letter' | 'statement-headlined' | 'turn'
}

type Rule = (doc: Document, from: number, stretches: Quoted) => { statement: Statement; next: number } | null

/** Whether a range lies between quotation marks. */
type Quoted = (span: Span) => boolean

/** "released the following statement on …:", with the statement behind the colon or in the paragraphs below. */
const INTRODUCTION =
  /\b(?:releas|issu|ma[dk]|g[ai]v|deliver|publish|post|shar|sen[dt]|offer|provid)\p{L}{0,5}\s(?:\p{L}{1,15}\s){0,4}?(?:the following|this|following)\s(?:\p{L}{1,15}\s){0,2}(?:statement|remarks|comments?|message|letter|note|tribute)\b[^:]{0,400}(?::\s{0,3}|[.]$)/u
const SALUTATION = /^(?:Dear\s[^:!?]{2,80}|To Whom It May Concern|Ladies and Gentlemen)[,:]/
const CLOSING =
  /^(?:Yours\s)?(?:Very\s)?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially|Best|Warmly|Regards|Best wishes|Kind regards|Best regards|Warm regards|With (?:best|kind|warm)(?:est)?\s(?:regards|wishes)|In solidarity|Thank you)(?:\s(?:yours|submitted))?(?:[,.]|\s{0,3}\n|$)/i
const AUTHOR_DASH = /(?:^|\n)\s{0,4}[—–-]{1,2}\s?(?=\p{Lu})/u
/** "— Jane Roe", "— Minister of Health Jane Roe", but not "- Serving as chair" */
const DASHED_NAME = /^[—–-]{1,2}\s?\p{Lu}\S{0,30}\s(?:\p{Lu}|(?:of|for|and|the|de|van|von)\s)/u
const SAYS = /\b(?:said|says|added|adds|commented|comments|stated|states|explained|explains)\s?:$/
const MARK_FIRST = /^["']/
const HEADLINE = /\bstatement\b.{0,40}\b(?:by|from|of)\b|'s statement\b|^statement\b/i
const FIRST_PERSON = /\b(?:I|I'm|I've|we|we're|we've|our|us|my)\b/gi
const AUTHOR_LENGTH = 200
const TELLS = /[,?!]["']{1,2}\s(?:said|says|added|stated)\s\p{Lu}|\p{Lu}\p{Ll}{1,20}\s(?:said|says|added|stated)[,:]?\s["']/u
const SHORTEST = 40
const MOST_PARAGRAPHS = 60

/** Quotation blocks with the author on the line below: pull quotes. */
const aboveAuthor: Rule = (doc, from, isQuoted) => {
  const block = doc.blocks[from]!
  if (block.role !== 'body') return null
  let end = from
  if (block.kind === 'quotation')
    while (end + 1 < doc.blocks.length && end - from < MOST_PARAGRAPHS && doc.blocks[end + 1]!.kind === 'quotation' && !isAuthorLine(doc, end + 1)) end++
  const parts = spans(doc, from, end)
  if (parts.some((part) => MARK_FIRST.test(doc.plain.slice(part.start, part.start + 1)) || isQuoted(part))) return null
  const last = parts.at(-1)!
  // the author may stand on the last line of the block itself
  const inside = doc.text.slice(last.start, last.end).match(AUTHOR_DASH)
  if (block.kind === 'quotation' && inside && last.end - last.start - inside.index! < AUTHOR_LENGTH && inside.index! > SHORTEST) {
    parts[parts.length - 1] = trim(doc, { start: last.start, end: last.start + inside.index! })
    return { statement: { parts, rule: 'statement-above-author' }, next: end + 1 }
  }
  if (!isAuthorLine(doc, end + 1) || last.end - parts[0]!.start < SHORTEST) return null
  const dashed =
    DASHED_NAME.test(doc.text.slice(doc.blocks[end + 1]!.start, doc.blocks[end + 1]!.start + 60)) &&
    !/^\W{0,2}[—–-]/.test(doc.plain.slice(block.start, block.start + 3))
  return block.kind === 'quotation' ||
    (dashed && block.kind === 'paragraph' && (/[.!?…]$/.test(doc.plain.slice(last.start, last.end)) || last.end - last.start > 80))
    ? { statement: { parts, rule: 'statement-above-author' }, next: end + 1 }
    : null
}

/** "Health Minister Jane Roe said:" above quotation blocks, or above paragraphs that say "we" and "I" */
const belowAuthor: Rule = (doc, from, isQuoted) => {
  const [above, block] = [doc.blocks[from - 1], doc.blocks[from]!]
  if (
    !above ||
    block.role !== 'body' ||
    above.role !== 'body' ||
    above.end - above.start > AUTHOR_LENGTH ||
    !(SAYS.test(doc.plain.slice(above.start, above.end)) || (block.kind === 'quotation' && announcesSpeech(doc, above)))
  )
    return null
  const isPart = (index: number) => {
    const next = doc.blocks[index]!
    const words = doc.plain.slice(next.start, Math.min(next.end, next.start + 3000))
    if (next.role !== 'body' || next.kind === 'heading' || MARK_FIRST.test(words) || isQuoted(next) || tellsWhatWasSaid(doc, next) || SAYS.test(words))
      return false
    return (
      next.kind === block.kind &&
      (block.kind === 'quotation' ||
        (block.kind === 'paragraph' && (words.match(FIRST_PERSON)?.length ?? 0) >= (index === from ? 1 : 2) && /[.!?]$/.test(words)))
    )
  }
  let end = from
  if (!isPart(from)) return null
  while (end + 1 < doc.blocks.length && end - from < MOST_PARAGRAPHS && isPart(end + 1)) end++
  return { statement: { parts: spans(doc, from, end), rule: 'statement-below-author' }, next: end + 1 }
}

/** "…, who writes in her foreword:" */
function announcesSpeech(doc: Document, above: Block): boolean {
  const last = doc.sentences[above.endSentence - 1]
  return last !== undefined && doc.plain.slice(last.start, last.end).endsWith(':') && doc.tokens.slice(last.firstToken, last.endToken).some(isReporting)
}

/** "released the following statement:" */
const introduced: Rule = (doc, from) => {
  const block = doc.blocks[from]!
  if (block.role !== 'body' && block.role !== 'subheadline') return null
  const words = doc.plain.slice(block.start, Math.min(block.end, block.start + 1500))
  const match = words.match(INTRODUCTION)
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

/** From "Dear …" to "Sincerely" */
const letter: Rule = (doc, from) => {
  if (doc.blocks[from]!.role === 'chrome' || !SALUTATION.test(firstWords(doc, from))) return null
  for (let end = from + 1; end < doc.blocks.length && end - from <= MOST_PARAGRAPHS; end++) {
    if (SALUTATION.test(firstWords(doc, end))) return null
    if (!CLOSING.test(doc.text.slice(doc.blocks[end]!.start, doc.blocks[end]!.start + 60)) || doc.blocks[end]!.end - doc.blocks[end]!.start > 300) continue
    return end - from < 2 ? null : { statement: { parts: spans(doc, from, end - 1), rule: 'letter' }, next: end }
  }
  return null
}

const RULES: readonly Rule[] = [letter, aboveAuthor, introduced, belowAuthor]

/** Statements, letters and pull quotes without marks, in the order of the text. */
export function findStatements(doc: Document, stretches: readonly Stretch[]): Statement[] {
  const quoted = new Set(stretches.filter((stretch) => stretch.look !== 'unopened').map((stretch) => stretch.outer.start))
  const isQuoted: Quoted = (span) => quoted.has(span.start)
  const statements: Statement[] = []
  for (let block = 0; block < doc.blocks.length; ) {
    let next = block + 1
    for (const rule of RULES) {
      const found = rule(doc, block, isQuoted)
      if (found === null) continue
      statements.push(found.statement)
      next = Math.max(next, found.next)
      break
    }
    block = next
  }
  if (statements.length > 0) return statements
  const turns = findTurns(doc)
  return turns.length > 0 ? turns.map(({ parts }) => ({ parts, rule: 'turn' })) : headlined(doc, stretches)
}

/** "Statement by the Mayor on …" as headline: the body is the statement, where it speaks in the first person and quotes nobody. */
function headlined(doc: Document, stretches: readonly Stretch[]): Statement[] {
  const headline = doc.blocks.find((block) => block.role === 'headline')
  if (!headline || !HEADLINE.test(doc.plain.slice(headline.start, headline.end))) return []
  if (stretches.some((stretch) => stretch.end - stretch.start > 80)) return []
  const first = doc.blocks.findIndex((block) => block.role === 'body')
  const end = first < 0 ? -1 : runningEnd(doc, first)
  if (end < first || first < 0) return []
  const parts = spans(doc, first, end)
  const spoken = parts.reduce((count, part) => count + (doc.plain.slice(part.start, part.end).match(FIRST_PERSON)?.length ?? 0), 0)
  return spoken >= 2 * parts.length ? [{ parts, rule: 'statement-headlined' }] : []
}

/** The last block of the running text that begins at `from`: prose that is neither quoted nor tells what somebody said. */
function runningEnd(doc: Document, from: number): number {
  let end = from - 1
  for (let i = from; i < doc.blocks.length && i - from < MOST_PARAGRAPHS; i++) {
    const block = doc.blocks[i]!
    if (block.role !== 'body' || block.kind === 'heading' || (i === from && MARK_FIRST.test(firstWords(doc, i).slice(0, 1)))) break
    if (block.end - block.start < 80 && !/[.!?:,;…]$/.test(doc.plain.slice(block.start, block.end))) break
    // "Journalists may contact Jane Roe at jane@roe.example."
    if (isContactSentence(doc.plain.slice(block.start, Math.min(block.end, block.start + AUTHOR_LENGTH * 2)))) break
    if (tellsWhatWasSaid(doc, block) || AUTHOR_DASH.test(doc.plain.slice(block.start, block.start + 6))) break
    end = i
  }
  return end
}

/** Running text that quotes somebody by name is no longer the statement itself. */
function tellsWhatWasSaid(doc: Document, block: Block): boolean {
  return TELLS.test(doc.plain.slice(block.start, block.end))
}

/** A short line below a statement that names its author: "Minister of Health Jane Roe", "— Jane Roe, mayor". */
function isAuthorLine(doc: Document, index: number): boolean {
  const block = doc.blocks[index]
  if (!block || block.role === 'chrome' || block.kind === 'heading' || block.end - block.start > AUTHOR_LENGTH) return false
  const words = doc.plain.slice(block.start, block.end).trim()
  return /^(?:[—–~-]{1,2}\s?)?\p{Lu}/u.test(words) && !/[.?!:]$|[$%:]|\d{3}/.test(words) && /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}/u.test(words)
}

function firstWords(doc: Document, index: number): string {
  const block = doc.blocks[index]!
  return doc.plain.slice(block.start, Math.min(block.end, block.start + 120))
}

function spans(doc: Document, from: number, end: number): Span[] {
  return doc.blocks.slice(from, end + 1).map((block) => trim(doc, block))
}
