import type { Document, Sentence, Span } from '../document.ts'

/** Index of the first token that starts at or behind `offset`; the number of tokens if there is none. */
export function firstTokenFrom(doc: Document, offset: number): number {
  return firstFrom(doc.tokens, offset)
}

/** The sentence that holds `offset`, or the last one before it; undefined before the first. */
export function sentenceAt(doc: Document, offset: number): Sentence | undefined {
  const next = firstFrom(doc.sentences, offset + 1)
  return doc.sentences[next - 1]
}

/** Index of the first of ranges in their order that starts at or behind `offset`; their number if there is none. */
export function firstFrom(ranges: readonly Span[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
