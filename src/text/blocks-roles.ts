import type { BlockRole, Metadata, PageTitle, ReadBlock } from '../document.ts'
import { isBodyLike, isMenuLine } from './block-looks.ts'
import { isDesk } from './blocks-contacts.ts'
import { findBodyEnd } from './blocks-end.ts'
import { findHeadline } from './blocks-headline.ts'
import { BYLINE, isHeaderLine } from './header-lines.ts'

/** The role of each block, from the top (menus, header, headline), the body, and the bottom (boilerplate, contacts, page footer). */
export function findRoles(text: string, blocks: readonly ReadBlock[], title: PageTitle | null, metadata: Metadata): BlockRole[] {
  const words = blocks.map((block) => text.slice(block.start, Math.min(block.end, block.start + 600)).trim())
  const roles: BlockRole[] = blocks.map(() => 'body')
  if (blocks.length === 0) return roles
  const headline = findHeadline(text, blocks, words, title, metadata)
  const bodyStart = findBodyStart(blocks, words, headline)
  for (let i = 0; i < bodyStart; i++) roles[i] = isDesk(words, i) ? 'header' : topRole(words[i]!, i, headline, title !== null)
  if (title && headline !== title.block) roles[title.block] = 'chrome'
  for (const [i, role] of findBodyEnd(blocks, words, bodyStart)) roles[i] = role
  if (headline !== null) roles[headline] = 'headline'
  return roles
}

/** The first block below the headline that is running text. */
function findBodyStart(blocks: readonly ReadBlock[], words: readonly string[], headline: number | null): number {
  const from = headline === null ? 0 : headline + 1
  for (let i = from; i < blocks.length; i++) {
    if (isHeaderLine(words[i]!)) continue
    if (isBodyLike(words[i]!, blocks[i]!.end - blocks[i]!.start)) return i
  }
  return Math.min(from, blocks.length)
}

function topRole(line: string, i: number, headline: number | null, hasTitle: boolean): BlockRole {
  if (isMenuLine(line)) return 'chrome'
  if (headline === null || i < headline) return hasTitle && !isHeaderLine(line) ? 'chrome' : 'header'
  return isHeaderLine(line) || BYLINE.test(line) ? 'header' : 'subheadline'
}
