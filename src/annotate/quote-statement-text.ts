import type { Block, Document, Span } from '../document.ts'
import { isContactSentence } from '../text/blocks-contacts.ts'
import { trim } from './quote-stretches.ts'

/** A statement, letter or message that stands in full without quotation marks. */
export interface Statement {
  /** One range for each paragraph. */
  readonly parts: readonly Span[]
  readonly rule: 'statement-above-author' | 'statement-below-author' | 'statement-introduced' | 'letter' | 'statement-headlined' | 'turn'
}

export type StatementRule = (doc: Document, from: number, isQuoted: Quoted) => { statement: Statement; next: number } | null

/** Whether a range lies between quotation marks. */
export type Quoted = (span: Span) => boolean

export const MARK_FIRST = /^["']/
export const AUTHOR_DASH = /(?:^|\n)\s{0,4}[—–-]{1,2}\s?(?=\p{Lu})/u
/** The same at the end of a passage, or behind its last sentence: "… the means to do it. — Jane Roe". */
export const AUTHOR_TAIL = /(?:^|\n|(?<=[.!?…]["']?))\s{0,4}[—–-]{1,2}\s?(?=\p{Lu}.{2,200}$)/su
export const AUTHOR_LENGTH = 200
export const SHORTEST = 40
export const MOST_PARAGRAPHS = 60
export const FIRST_PERSON = /\b(?:I|I'm|I've|we|we're|we've|our|us|my)\b/gi
const TELLS = /[,?!]["']{1,2}\s(?:said|says|added|stated)\s\p{Lu}|\p{Lu}\p{Ll}{1,20}\s(?:said|says|added|stated)[,:]?\s["']/u

/** The last block of the running text that begins at `from`: prose that is neither quoted nor tells what somebody said. */
export function runningEnd(doc: Document, from: number): number {
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
export function tellsWhatWasSaid(doc: Document, block: Block): boolean {
  return TELLS.test(doc.plain.slice(block.start, block.end))
}

/** A short line below a statement that names its author: "Minister of Health Jane Roe", "— Jane Roe, mayor". */
export function isAuthorLine(doc: Document, index: number): boolean {
  const block = doc.blocks[index]
  if (!block || block.role === 'chrome' || block.kind === 'heading' || block.end - block.start > AUTHOR_LENGTH) return false
  const words = doc.plain.slice(block.start, block.end).trim()
  return /^(?:[—–~-]{1,2}\s?)?\p{Lu}/u.test(words) && !/[.?!:]$|[$%:]|\d{3}/.test(words) && /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}/u.test(words)
}

export function firstWords(doc: Document, index: number): string {
  const block = doc.blocks[index]!
  return doc.plain.slice(block.start, Math.min(block.end, block.start + 120))
}

export function spans(doc: Document, from: number, end: number): Span[] {
  return doc.blocks.slice(from, end + 1).map((block) => trim(doc, block))
}
