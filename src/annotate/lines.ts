import type { Document } from '../document.ts'

/** True if a line of the text begins at the token: nothing but blanks between it and the block's start or a line break. */
export function startsLine(doc: Document, token: number): boolean {
  const before = doc.tokens[token - 1]
  return before === undefined || blockOf(doc, token) !== blockOf(doc, token - 1) || doc.text.slice(before.end, doc.tokens[token]!.start).includes('\n')
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
