import type { Document } from '../document.ts'

/** A line as long as this was broken to fit a width: its break ends nothing. */
const WRAPPED = 60

/** True if a line of its own begins at the token: at a block's start, or behind a break that no width of the page explains. */
export function startsLine(doc: Document, token: number): boolean {
  const before = doc.tokens[token - 1]
  if (before === undefined || blockOf(doc, token) !== blockOf(doc, token - 1)) return true
  if (!doc.text.slice(before.end, doc.tokens[token]!.start).includes('\n')) return false
  const lineStart = Math.max(doc.text.lastIndexOf('\n', before.end - 1) + 1, doc.blocks[blockOf(doc, token)]!.start)
  return before.end - lineStart < WRAPPED
}

/** The first token behind the line that a token stands in, at most `limit`. */
export function lineEnd(doc: Document, token: number, limit: number): number {
  let i = token + 1
  while (i < limit && !startsLine(doc, i)) i++
  return i
}

/** The block that a token stands in. */
export function blockOf(doc: Document, token: number): number {
  return doc.sentences[doc.tokens[token]!.sentence]!.block
}

/** In a headline or heading every word is capitalised. */
export function isHeading(doc: Document, token: number): boolean {
  const { role, kind } = doc.blocks[doc.sentences[doc.tokens[token]!.sentence]!.block]!
  return role === 'headline' || role === 'subheadline' || kind === 'heading'
}

/** Among contacts a name comes first, and what stands above it is somebody else's. */
export function isContact(doc: Document, token: number): boolean {
  return doc.blocks[blockOf(doc, token)]!.role === 'contact'
}
