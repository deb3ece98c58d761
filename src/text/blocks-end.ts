import type { BlockRole, ReadBlock } from '../document.ts'
import { isBodyLike, isMenuLine } from './block-looks.ts'
import { isDesk } from './blocks-contacts.ts'
import {
  isAboutHeading,
  isBoilerplateHeading,
  isContactHeading,
  isEndMark,
  isPageEnd,
  isReachable,
  isSourceLine,
  opensAbout,
  opensBoilerplate,
  opensContact,
} from './end-lines.ts'
import { isDateLine } from './header-lines.ts'
import { isTitleHead } from './title-words.ts'

const IMAGE = /^https?:\/\/\S{1,300}\.(?:jpe?g|png|gif|webp|svg)(?:\?\S{0,100})?$/i
const LONG = 400
/** Behind "Contact: Jane Roe …" a page without lines goes on with the release: "RIVERTON, Ohio – …", "“We are glad,” …". */
const HOLDS_RELEASE =
  /\p{Lu}{3}[\p{L}., ]{0,30}(?:\([^()\n]{2,30}\) ?)?\s[–—-]{1,2}\s[^\n]{10,160}?\s\p{Ll}{1,20}\s\p{Ll}{2,20}\s\p{Ll}{2,20}\s|["“][^"“”]{16,400}[,.!?]["”]/u
/** The head of the next release in a file of many. */
const RECORD = /^(?:title|headline):\s/i

/** Roles of the blocks from the body's start on, where they are not body. */
export function findBodyEnd(blocks: readonly ReadBlock[], words: readonly string[], bodyStart: number): Map<number, BlockRole> {
  const roles = new Map<number, BlockRole>()
  const pageEnd = findPageEnd(blocks, words, bodyStart)
  let section: BlockRole = 'body'
  let isAfterEnd = false
  for (let i = bodyStart; i < pageEnd; i++) {
    const line = words[i]!
    const length = blocks[i]!.end - blocks[i]!.start
    const isHeading = blocks[i]!.kind === 'heading' || length < 90
    if (isEndMark(line) && length < 60) {
      isAfterEnd = true
      section = 'body'
      roles.set(i, 'chrome')
      continue
    }
    if ((isMenuLine(line) && !isDesk(words, i)) || IMAGE.test(line)) roles.set(i, 'chrome')
    else if (isSourceLine(line)) roles.set(i, /^source/i.test(line) ? 'boilerplate' : 'chrome')
    else if (isContactHeading(line)) roles.set(i, (section = 'contact'))
    else if (opensContact(line) && (length < LONG || isReachable(line)) && !HOLDS_RELEASE.test(line)) roles.set(i, (section = 'contact'))
    else if (isHeading && isAboutHeading(line) && i > bodyStart) roles.set(i, (section = 'boilerplate'))
    else if (isHeading && isBoilerplateHeading(line)) roles.set(i, (section = 'boilerplate'))
    else if (opensBoilerplate(line)) roles.set(i, 'boilerplate')
    else if (opensAbout(line) && length > 120 && i > bodyStart + 2) roles.set(i, 'boilerplate')
    else if (length < 220 && isReachable(line) && (section === 'contact' || isAfterEnd || !isBodyLike(line, length))) roles.set(i, 'contact')
    else {
      section = carryOn(section, line, length, blocks[i]!)
      if (section !== 'body') roles.set(i, section)
      else if (isAfterEnd) roles.set(i, isBodyLike(line, length) ? 'boilerplate' : nearContact(words, blocks, i) ? 'contact' : 'chrome')
    }
  }
  spreadContact(blocks, words, roles, bodyStart, pageEnd)
  for (let i = pageEnd; i < blocks.length; i++) roles.set(i, 'chrome')
  return roles
}

/** The section that a block goes on with; a heading of another kind ends boilerplate, running text ends a contact block. */
function carryOn(section: BlockRole, line: string, length: number, block: ReadBlock): BlockRole {
  if (section === 'contact') return length < 140 && !(isBodyLike(line, length) && length > 90) ? 'contact' : 'body'
  if (section === 'boilerplate') return block.kind === 'heading' && !isAboutHeading(line) ? 'body' : 'boilerplate'
  return section
}

/** Short lines directly above an address belong to it: "Jane Roe", "Press Officer", "jane@roe.example". */
function spreadContact(blocks: readonly ReadBlock[], words: readonly string[], roles: Map<number, BlockRole>, from: number, to: number): void {
  for (let i = to - 1; i > from; i--) {
    const line = words[i - 1]!
    const above = roles.get(i - 1) ?? 'body'
    // "Press Officer" below a name is no heading
    const isHead = isContactHeading(words[i]!) && !isTitleHead(words[i]!.slice(words[i]!.lastIndexOf(' ') + 1).toLowerCase())
    if (roles.get(i) !== 'contact' || isHead || (above !== 'body' && above !== 'boilerplate')) continue
    const isLine = line.length < 70 && blocks[i - 1]!.kind === 'paragraph' && !/(?<!\b(?:Inc|Ltd|Corp|Co|Esq|Jr|P\.A))[.!?”"]$/.test(line)
    if (isLine && !isBodyLike(line, line.length) && !isAboutHeading(line) && !isBoilerplateHeading(line) && !isSourceLine(line)) roles.set(i - 1, 'contact')
  }
}

function nearContact(words: readonly string[], blocks: readonly ReadBlock[], i: number): boolean {
  for (let j = i; j < Math.min(i + 5, words.length); j++) if (blocks[j]!.end - blocks[j]!.start < 200 && isReachable(words[j]!)) return true
  return false
}

/** The first block of the page's own end: other news, subscriptions, image data of the site's software. */
function findPageEnd(blocks: readonly ReadBlock[], words: readonly string[], bodyStart: number): number {
  for (let i = bodyStart + 1; i < blocks.length; i++) {
    const line = words[i]!
    if (line.length > 240) continue
    if (isPageEnd(line) && isTail(blocks, words, i)) return i
    if (IMAGE.test(line) && /^\d{2,5}$/.test(words[i + 1] ?? '')) return i
    if (RECORD.test(line) && (isEndMark(words[i - 1]!) || isDateLine((words[i + 1] ?? '').replace(/^date:\s?/i, '')))) return i
  }
  return blocks.length
}

/** True if little running text follows: the rest is a list of links. */
function isTail(blocks: readonly ReadBlock[], words: readonly string[], from: number): boolean {
  let running = 0
  for (let i = from + 1; i < blocks.length; i++) if (isBodyLike(words[i]!, blocks[i]!.end - blocks[i]!.start)) running++
  return running <= 2 || running * 3 <= blocks.length - from
}
