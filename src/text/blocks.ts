import type { Block, PageTitle, ReadResult } from '../document.ts'
import { joinBroken } from './blocks-join.ts'
import { findRoles } from './blocks-roles.ts'
import { splitParts } from './blocks-split.ts'
import { findLines } from './lines.ts'
import { findPageTitle } from './page-title.ts'

/** Blocks with their role in the release. Plain text comes without blocks: each line or paragraph is one, lines that links broke are joined. */
export function findBlocks(read: ReadResult): { blocks: Omit<Block, 'firstSentence' | 'endSentence'>[]; pageTitle: PageTitle | null } {
  const blocks = splitParts(read.text, joinBroken(read.text, read.blocks ?? findLines(read.text), read.metadata))
  const pageTitle = findPageTitle(read.text, blocks, read.metadata)
  const roles = findRoles(read.text, blocks, pageTitle, read.metadata)
  return { blocks: blocks.map((block, i) => ({ ...block, role: roles[i]! })), pageTitle }
}
