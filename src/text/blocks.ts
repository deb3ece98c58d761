import type { Block, PageTitle, ReadBlock, ReadResult } from '../document.ts'
import { joinBroken } from './blocks-join.ts'
import { findRoles } from './blocks-roles.ts'
import { splitParts } from './blocks-split.ts'
import { findPageTitle } from './page-title.ts'

const LINE = /[^\n]+/g

/** Blocks with their role in the release. Plain text comes without blocks: each line or paragraph is one, lines that links broke are joined. */
export function findBlocks(read: ReadResult): { blocks: Omit<Block, 'firstSentence' | 'endSentence'>[]; pageTitle: PageTitle | null } {
  const blocks = splitParts(read.text, joinBroken(read.text, read.blocks ?? findLines(read.text), read.metadata))
  const pageTitle = findPageTitle(read.text, blocks, read.metadata)
  const roles = findRoles(read.text, blocks, pageTitle, read.metadata)
  return { blocks: blocks.map((block, i) => ({ ...block, role: roles[i]! })), pageTitle }
}

/** Lines without the white space around them; empty ones are left out. */
function findLines(text: string): ReadBlock[] {
  const lines: ReadBlock[] = []
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + match[0].indexOf(trimmed)
    lines.push({ start, end: start + trimmed.length, kind: 'paragraph', level: null })
  }
  return lines
}
