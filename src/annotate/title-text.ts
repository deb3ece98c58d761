import type { Document } from '../document.ts'
import { foldSpace } from '../text/white-space.ts'

export function textOf(doc: Document, first: number, end: number): string {
  return foldSpace(doc.text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end))
}
