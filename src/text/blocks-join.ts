import type { Metadata, ReadBlock } from '../document.ts'
import hanging from '../lexicons/hanging-words.txt'
import { joinHeadline } from './headline-join.ts'
import { parseLexicon } from './lexicon.ts'
import { ATTRIBUTE, CLOSED, isAddress, isAdjacent, LIST_MARK } from './line-ends.ts'

/** A comma, or a possessive whose noun must follow. */
const HANGING_END = /(?:,["'”’]{0,2}|(?:^|\s)\p{Lu}\p{L}{1,20}['’]s)$/u
const LAST_WORD = /(?:^|[\s—–])(?<word>\p{L}{1,20}\.?)$/u
/** Chrome never takes part in a sentence. */
const MENU =
  /^(?:home|menu|search|share|print|tweet|email|news|skip to|back to|close|read more|newsroom|facebook|twitter|instagram|youtube|linkedin|x|you are here|scroll to|link to)\b/i
const CONTINUES = /^(?:\p{Ll}|[,.;:!?)\]”’](?:["'”’]{0,2})(?:\s|$|\p{Ll})|["'][,.;]?(?:\s|$)|[,.]["'”’])/u
const DASHED = /^(?:[–—]|--)\s?\S/
/** "RIVERTON COUNTY, Calif." and below it "— The mayor …" */
const PLACE_ENDED = /^\p{Lu}[\p{L}.' -]{1,30},\s(?:\p{Lu}\p{L}{1,5}\.|(?:\p{Lu}\.){2,3})$/u
/** "by Jane Roe | May 4, 2031 | News", below a headline. */
const AUTHOR_LINE = /^by\s\p{Lu}[^|]{1,50}\s\|/u
/** Never the rest of a sentence. */
const MARK = /^for immediate (?:release|distribution)\W{0,3}$/i
const LONE_MARK = /^["“‘'([]$/
const LETTERS_ONLY = /^\p{Lu}{1,12}$/u

let hangingWords: ReadonlySet<string> | null = null

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
  if (last.kind === 'heading') return isHanging(text.slice(Math.max(last.start, last.end - 60), last.end)) && block.end - block.start < 120
  if (last.kind !== 'paragraph') return false
  const before = text.slice(Math.max(last.start, last.end - 60), last.end)
  const wholeBefore = text.slice(last.start, Math.min(last.end, last.start + 60))
  const after = text.slice(block.start, Math.min(block.end, block.start + 60))
  if (LIST_MARK.test(after) || MENU.test(wholeBefore) || isAddress(before) || isAddress(after)) return false
  if (LETTERS_ONLY.test(before) && before.length <= 1) return false
  if (LONE_MARK.test(before)) return true
  if (/^[.,;:!?]["'”’]?$/.test(after)) return true
  if (CLOSED.test(before)) return /^[,;)\]](?:\s|$)/.test(after) || (DASHED.test(after) && PLACE_ENDED.test(wholeBefore))
  if (MARK.test(after)) return false
  if (AUTHOR_LINE.test(after) || ATTRIBUTE.test(after)) return false
  if (CONTINUES.test(after)) return true
  if (DASHED.test(after)) return true
  if (isHanging(before)) return (last.end - last.start > 3 && !MENU.test(after)) || /\b(?:the|of|to|click)$/.test(before)
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

/** True if the line cannot end where it does. */
function isHanging(end: string): boolean {
  if (HANGING_END.test(end)) return true
  hangingWords ??= new Set(parseLexicon(hanging))
  const word = LAST_WORD.exec(end)?.groups?.word
  return word !== undefined && hangingWords.has(word)
}
