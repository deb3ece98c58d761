import type { Metadata, ReadBlock } from '../document.ts'
import { BYLINE, isBodyName, isHeaderLine } from './block-looks.ts'
import { findPageTitle, squash } from './page-title.ts'

/** A line that runs on: no full stop, question mark or the like at its end. */
const CLOSED = /[.!?:;…]["'”’)\]]{0,3}$/
/** Words that cannot end a line of their own. */
const HANGING =
  /(?:,["'”’]{0,2}|(?:^|[\s—–])(?:a|an|and|at|by|for|from|in|into|of|on|or|our|that|the|their|this|to|under|via|with|your|is|are|was|were|will|has|have|his|her|its|new|said|released|announced|introduced|sent|click|here|Senators?|Sens?\.|Reps?\.|Representatives?|Congress(?:man|woman)|Attorney|President|Governor|Secretary|Mayor|Minister|Sheriff|Commissioner|Director|Chairman|Chairwoman|CEO)|(?:^|\s)\p{Lu}\p{L}{1,20}['’]s)$/u
/** Chrome never takes part in a sentence. */
const MENU =
  /^(?:home|menu|search|share|print|tweet|email|news|skip to|back to|close|read more|newsroom|facebook|twitter|instagram|youtube|linkedin|x|you are here|scroll to|link to)\b/i
const CONTINUES = /^(?:\p{Ll}|[,.;:!?)\]”’](?:["'”’]{0,2})(?:\s|$|\p{Ll})|["'][,.;]?(?:\s|$)|[,.]["'”’])/u
const DASHED = /^(?:[–—]|--)\s?\S/
const LONE_MARK = /^["“‘'([]$/
const LINK_START =
  /^(?:With|To|For|In|Of|On|And|Or|From|By|At|As|That|Who|Whose|Which|After|Before|Under|Over|Into|Through|During|While|Following|Against|Among|Amid|Between)\s/
const LETTERS_ONLY = /^\p{Lu}{1,12}$/u
const LIST_MARK = /^(?:[-*•·▪◦]|\(?\d{1,2}[.)]|[a-z][.)])\s/
const WIDE_HEADLINE = 40
const LONGEST_HEADLINE = 400

/** Joins lines that belong to one sentence: links and emphasis often stand on lines of their own, headlines run over two. */
export function joinBroken(text: string, blocks: readonly ReadBlock[], metadata: Metadata): ReadBlock[] {
  const joined = joinHeadline(text, blocks, metadata)
  const out: ReadBlock[] = []
  for (const [i, block] of joined.entries()) {
    const last = out.at(-1)
    if (last && isSame(text, last, block, joined[i + 1])) out[out.length - 1] = { ...last, end: block.end }
    else out.push(block)
  }
  return out
}

function isSame(text: string, last: ReadBlock, block: ReadBlock, next: ReadBlock | undefined): boolean {
  if (!isAdjacent(text, last, block) || block.kind !== 'paragraph') return false
  if (last.kind === 'heading') return HANGING.test(text.slice(Math.max(last.start, last.end - 60), last.end)) && block.end - block.start < 120
  if (last.kind !== 'paragraph') return false
  const before = text.slice(Math.max(last.start, last.end - 60), last.end)
  const wholeBefore = text.slice(last.start, Math.min(last.end, last.start + 60))
  const after = text.slice(block.start, Math.min(block.end, block.start + 60))
  if (LIST_MARK.test(after) || MENU.test(wholeBefore) || isAddress(before) || isAddress(after)) return false
  if (LETTERS_ONLY.test(before) && before.length <= 1) return false
  if (LONE_MARK.test(before)) return true
  if (/^[.,;:!?]["'”’]?$/.test(after)) return true
  if (CLOSED.test(before)) return /^[,;)\]](?:\s|$)/.test(after)
  if (CONTINUES.test(after)) return true
  if (DASHED.test(after)) return true
  if (HANGING.test(before)) return (last.end - last.start > 3 && !MENU.test(after)) || /\b(?:the|of|to|click)$/.test(before)
  // "In the case of" / "The Act" / "which was signed": the line between two halves of a sentence
  const later = next && isAdjacent(text, block, next) ? text.slice(next.start, next.start + 20) : ''
  return (
    /^\p{Ll}\p{Ll}|^,\s/u.test(later) &&
    last.end - last.start > 60 &&
    block.end - block.start < 90 &&
    /\p{Ll}$/u.test(before) &&
    text
      .slice(last.start, last.end)
      .split(' ')
      .some((word) => /^\p{Ll}{5}/u.test(word)) &&
    /[.!?]\s/.test(text.slice(last.start, last.end))
  )
}

/** One line end between them and no more: an empty line always parts. */
function isAdjacent(text: string, a: ReadBlock, b: ReadBlock): boolean {
  return /^[^\S\n]{0,20}\n[^\S\n]{0,20}$/.test(text.slice(a.end, Math.min(b.start, a.end + 42)))
}

function isAddress(part: string): boolean {
  return /@|https?:|www\.|^\+?[\d()\s./-]{7,}$/.test(part)
}

/** Two lines set apart by empty lines above and below, in a text that sets its paragraphs apart so. */
function isOneParagraph(text: string, blocks: readonly ReadBlock[], i: number, first: string, second: string): boolean {
  if ([first, second].some((line) => isHeaderLine(line) || isBodyName(line) || isAddress(line) || LIST_MARK.test(line) || BYLINE.test(line))) return false
  const above = blocks[i - 1]
  const below = blocks[i + 2]
  return (!above || !isAdjacent(text, above, blocks[i]!)) && below !== undefined && !isAdjacent(text, blocks[i + 1]!, below)
}

/** A headline over several lines: as long as its start is the page's title, or it cannot end here. */
function joinHeadline(text: string, blocks: readonly ReadBlock[], metadata: Metadata): ReadBlock[] {
  const title = findPageTitle(text, blocks, metadata)
  const out: ReadBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    let end = i
    if (title && i > title.block && i < 40 && block.kind === 'paragraph') {
      let own = squash(text.slice(block.start, block.end))
      if (own.length > 8 && own.length < title.squashed.length && title.squashed.startsWith(own)) {
        while (
          end + 1 < blocks.length &&
          title.squashed.startsWith(own + squash(text.slice(blocks[end + 1]!.start, blocks[end + 1]!.end).slice(0, LONGEST_HEADLINE)))
        ) {
          end++
          own += squash(text.slice(blocks[end]!.start, blocks[end]!.end))
          if (own.length === title.squashed.length) break
        }
      }
    } else if (!title && i < 8 && block.kind === 'paragraph') {
      const length = block.end - block.start
      const next = blocks[i + 1]
      const first = text.slice(block.start, block.end)
      const second = next ? text.slice(next.start, next.end) : ''
      if (
        next &&
        isAdjacent(text, block, next) &&
        length >= WIDE_HEADLINE &&
        length < 160 &&
        second.length < 160 &&
        !CLOSED.test(first) &&
        !CLOSED.test(second) &&
        (LINK_START.test(second) || isOneParagraph(text, blocks, i, first, second))
      )
        end = i + 1
    }
    out.push(end > i ? { ...block, end: blocks[end]!.end } : block)
    i = end
  }
  return out
}
