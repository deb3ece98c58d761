import type { Block, Document, Span } from '../document.ts'
import { isFirstName } from '../text/name-words.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { findHeadlined } from './quote-statement-headlined.ts'
import { introduced } from './quote-statement-introduced.ts'
import {
  AUTHOR_LENGTH,
  AUTHOR_TAIL,
  FIRST_PERSON,
  firstWords,
  isAuthorLine,
  MARK_FIRST,
  MOST_PARAGRAPHS,
  type Quoted,
  SHORTEST,
  type Statement,
  type StatementRule,
  spans,
  tellsWhatWasSaid,
} from './quote-statement-text.ts'
import { type Stretch, trim } from './quote-stretches.ts'
import { findTurns } from './quote-transcript.ts'

const SALUTATION = /^(?:Dear\s[^:!?]{2,80}|To Whom It May Concern|Ladies and Gentlemen)[,:]/
const CLOSING =
  /^(?:Yours\s)?(?:Very\s)?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially|Best|Warmly|Regards|Best wishes|Kind regards|Best regards|Warm regards|With (?:best|kind|warm)(?:est)?\s(?:regards|wishes)|In solidarity|Signed|Thank you)(?:\s(?:yours|submitted))?(?:[,.]|\s{0,3}\n|$)/i
const LONGEST_SIGNATURE = 80
const LONG_ENOUGH = 80
/** "— Jane Roe", "— Minister of Health Jane Roe", but not "- Serving as chair" */
const DASHED_NAME = /^[—–-]{1,2}\s?\p{Lu}\S{0,30}\s(?:\p{Lu}|(?:of|for|and|the|de|van|von)\s)/u
const SAYS = /\b(?:said|says|added|adds|commented|comments|stated|states|explained|explains)\s?:$/

/** Quotation blocks with the author on the line below: pull quotes. */
const aboveAuthor: StatementRule = (doc, from, isQuoted) => {
  const block = doc.blocks[from]!
  if (block.role !== 'body') return null
  let end = from
  if (block.kind === 'quotation')
    while (end + 1 < doc.blocks.length && end - from < MOST_PARAGRAPHS && doc.blocks[end + 1]!.kind === 'quotation' && !isAuthorLine(doc, end + 1)) end++
  const parts = spans(doc, from, end)
  if (parts.some((part) => MARK_FIRST.test(doc.plain.slice(part.start, part.start + 1)) || isQuoted(part))) return null
  const last = parts.at(-1)!
  // the author may stand on the last line of the block itself
  const inside = block.kind === 'quotation' ? AUTHOR_TAIL.exec(doc.text.slice(last.start, last.end)) : null
  if (inside && inside.index > SHORTEST) {
    parts[parts.length - 1] = trim(doc, { start: last.start, end: last.start + inside.index })
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
const belowAuthor: StatementRule = (doc, from, isQuoted) => {
  const [above, block] = [doc.blocks[from - 1], doc.blocks[from]!]
  if (
    !above ||
    block.role !== 'body' ||
    above.role !== 'body' ||
    above.end - above.start > AUTHOR_LENGTH ||
    !(SAYS.test(doc.plain.slice(above.start, above.end)) || (block.kind === 'quotation' && (announcesSpeech(doc, above) || isLabel(doc, from - 1))))
  )
    return null
  // somebody by name: what stands below "said:" is said, whoever it speaks of
  const isSpeaker = SAYS.test(doc.plain.slice(above.start, above.end)) && block.end - block.start > LONG_ENOUGH && namesSomebody(doc, above)
  const isPart = (index: number) => {
    const next = doc.blocks[index]!
    const words = doc.plain.slice(next.start, Math.min(next.end, next.start + 3000))
    if (next.role !== 'body' || next.kind === 'heading' || MARK_FIRST.test(words) || isQuoted(next) || tellsWhatWasSaid(doc, next) || SAYS.test(words))
      return false
    return (
      next.kind === block.kind &&
      (block.kind === 'quotation' ||
        (block.kind === 'paragraph' &&
          ((words.match(FIRST_PERSON)?.length ?? 0) >= (index === from ? 1 : 2) || (index === from && isSpeaker)) &&
          /[.!?]$/.test(words)))
    )
  }
  let end = from
  if (!isPart(from)) return null
  while (end + 1 < doc.blocks.length && end - from < MOST_PARAGRAPHS && isPart(end + 1)) end++
  return { statement: { parts: spans(doc, from, end), rule: 'statement-below-author' }, next: end + 1 }
}

/** A first name and a capitalised word behind it. */
function namesSomebody(doc: Document, above: Block): boolean {
  const tokens = doc.tokens.slice(doc.sentences[above.firstSentence]!.firstToken, doc.sentences[above.endSentence - 1]!.endToken)
  return tokens.some(({ text, shape }, i) => shape === 'capital' && isFirstName(text) && tokens[i + 1]?.shape === 'capital')
}

/** "Jane Roe, mayor of Riverton:", "Statement of Jane Roe:", or a name on a line of its own that belongs to no quotation above it */
function isLabel(doc: Document, index: number): boolean {
  const above = doc.blocks[index]!
  const words = doc.plain.slice(above.start, above.end).trim()
  if (above.endSentence - above.firstSentence !== 1 || !words.split(/[^\p{L}'-]+/u, 6).some(isFirstName)) return false
  return words.endsWith(':') || (isAuthorLine(doc, index) && doc.blocks[index - 1]?.kind !== 'quotation')
}

/** "…, who writes in her foreword:" */
function announcesSpeech(doc: Document, above: Block): boolean {
  const last = doc.sentences[above.endSentence - 1]
  return last !== undefined && doc.plain.slice(last.start, last.end).endsWith(':') && doc.tokens.slice(last.firstToken, last.endToken).some(isReporting)
}

/** From "Dear …" to "Sincerely", or to the line with the name of who signs */
const letter: StatementRule = (doc, from) => {
  if (doc.blocks[from]!.role === 'chrome' || !SALUTATION.test(firstWords(doc, from))) return null
  for (let end = from + 1; end < doc.blocks.length && end - from <= MOST_PARAGRAPHS; end++) {
    if (SALUTATION.test(firstWords(doc, end))) return null
    const { start, end: stop } = doc.blocks[end]!
    const isClosed = (CLOSING.test(doc.text.slice(start, start + 60)) && stop - start <= 300) || isSigned(doc, from, end)
    if (!isClosed) continue
    return end - from < 2 ? null : { statement: { parts: spans(doc, from, end - 1), rule: 'letter' }, next: end }
  }
  return null
}

/** A name on a line of its own, below a letter that speaks in the first person. */
function isSigned(doc: Document, from: number, index: number): boolean {
  const { start, end } = doc.blocks[index]!
  const above = doc.blocks[index - 1]!
  if (index - from < 2 || end - start > LONGEST_SIGNATURE || !isAuthorLine(doc, index) || !/[.!]$/.test(doc.plain.slice(above.start, above.end))) return false
  return spans(doc, from, index - 1).some((part) => doc.plain.slice(part.start, part.end).match(FIRST_PERSON))
}

const RULES: readonly StatementRule[] = [letter, aboveAuthor, introduced, belowAuthor]

/** Statements, letters and pull quotes without marks, in the order of the text. */
export function findStatements(doc: Document, stretches: readonly Stretch[], dateline: Span | null): Statement[] {
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
  return turns.length > 0 ? turns.map(({ parts }) => ({ parts, rule: 'turn' })) : findHeadlined(doc, stretches, dateline)
}
