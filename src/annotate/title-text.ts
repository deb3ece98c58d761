import type { Document } from '../document.ts'

export function textOf(doc: Document, first: number, end: number): string {
  return doc.text
    .slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)
    .replace(/\s+/g, ' ')
    .trim()
}
