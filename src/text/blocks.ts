import type { Block, ReadResult } from '../document.ts'

/** Blocks with their role in the release. Plain text comes without blocks: each line or paragraph is one. */
export function findBlocks(read: ReadResult): Omit<Block, 'firstSentence' | 'endSentence'>[] {
  const blocks = read.blocks ?? [...read.text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'paragraph' as const, level: null }))
  return blocks.map((block) => ({ ...block, role: 'body' }))
}
