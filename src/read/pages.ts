import type { Metadata, ReadBlock, ReadResult } from '../document.ts'
import { Builder } from './builder.ts'
import { splitLong } from './paragraphs.ts'

/** One paragraph of a document that is no text file. */
export interface Paragraph {
  readonly kind: ReadBlock['kind']
  readonly level: number | null
  readonly text: string
}

/** Paragraphs to text and blocks. There is no source to point into: `map` is null, offsets count in the text itself. */
export function joinParagraphs(paragraphs: readonly Paragraph[], metadata: Metadata = {}): ReadResult {
  const out = new Builder()
  for (const { kind, level, text } of paragraphs) {
    // Two line ends in a paragraph are two paragraphs.
    for (const part of text.split(/\n[ \t\u00A0]*\n\s*/)) {
      out.open(kind, level)
      out.insert(part.replace(/[ \t]{0,200}\n[ \t]{0,200}/g, '\n').replace(/^\s+/, ''))
    }
  }
  const { text, blocks } = out.finish()
  return { text, blocks: splitLong(text, blocks), map: null, metadata, warnings: [] }
}

/** A row of a table: short cells on one line, cells of paragraphs one below the other. */
export function joinCells(cells: readonly (readonly Paragraph[])[]): Paragraph[] {
  const filled = cells.filter((cell) => cell.some((paragraph) => paragraph.text.trim() !== ''))
  const length = filled.flat().reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  if (filled.length < 2 || length > 600 || filled.some((cell) => cell.length > 2)) return filled.flat()
  const text = filled.map((cell) => cell.map((paragraph) => paragraph.text.replace(/\s+/g, ' ').trim()).join(' ')).join(' | ')
  return [{ kind: 'row', level: null, text }]
}
