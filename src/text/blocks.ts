import type { Block, PageTitle, ReadResult } from '../document.ts'
import { joinBroken } from './blocks-join.ts'
import { splitOpening } from './blocks-opening.ts'
import { findRoles } from './blocks-roles.ts'
import { splitParts } from './blocks-split.ts'
import { findLines } from './lines.ts'
import { findPageTitle } from './page-title.ts'

/** Blocks with their role in the release. Plain text comes without blocks: each line or paragraph is one, lines that links broke are joined. */
export function findBlocks(
  text: string,
  read: Pick<ReadResult, 'blocks' | 'metadata'>,
): { blocks: Omit<Block, 'firstSentence' | 'endSentence'>[]; pageTitle: PageTitle | null } {
  const blocks = splitOpening(text, splitParts(text, joinBroken(text, read.blocks ?? findLines(text), read.metadata)))
  const pageTitle = findPageTitle(text, blocks, read.metadata)
  const roles = findRoles(text, blocks, pageTitle, read.metadata)
  return { blocks: blocks.map(({ kind, level, start, end }, i) => ({ kind, level, start, end, role: roles[i]! })), pageTitle }
}
