import type { BlockRole, ReadBlock } from '../document.ts'
import { isBodyLike, isMenuLine } from './block-looks.ts'
import { isDateLine } from './header-lines.ts'

const END_MARK = /(?:^|\s)(?:#{1,6}|-\s?30\s?-|\*{3,}|[-–—_=]{4,}|###=+)$|^(?:#{1,6}=*|ends?|-ends?-|<ends?>|end of (?:press )?release)$/i
/** Headings above lists of other news, subscriptions and the like. */
const PAGE_END =
  /^(?:(?:recent|latest|related|more|other|further|popular|trending|similar|additional)\s(?:news|posts?|stories|articles?|content|press releases?|releases|links|reading|topics|events|updates)\b.{0,30}|you (?:may|might) also (?:like|be interested).{0,30}|newsletter(?: sign-?up)?|stay connected|connect with us|follow us.{0,30}|share this.{0,40}|share (?:on|via)\b.{0,20}|scroll to top|back to top|link to:.{0,200}|sign up for .{0,60}|subscribe\b.{0,60}|leave a (?:reply|comment).{0,30}|comments?|topics?|tags?:?|filed under.{0,60}|previous (?:post|article).{0,100}|next (?:post|article).{0,100}|copyright ©.{0,80}|©.{0,100}|all rights reserved\.?|quick links|site map|sitemap|footer)$/i
const IMAGE = /^https?:\/\/\S{1,300}\.(?:jpe?g|png|gif|webp|svg)(?:\?\S{0,100})?$/i
const RECORD = /^(?:title|headline):\s/i
const ABOUT = /^(?:about\s(?:the\s)?["“‘']?[\p{Lu}\d][^.?!]{1,110}|###\s?about\b.{0,80}|.{2,60}\sat a glance)$/iu
const ABOUT_INLINE = /^about\s(?:the\s)?["“]?\p{Lu}/iu
const FORWARD =
  /^[\s*]{0,4}(?:.{0,60}\bforward[- ]?looking\s(?:statements?|information)\b.{0,60}|safe[- ]harbou?r\b.{0,60}|(?:legal )?disclaimers?(?: (?:statement|notice))?|cautionary (?:note|statement|language)\b.{0,80}|important (?:notice|information|disclosures?)\b.{0,80}|notes? (?:to|for) (?:the )?editors?|editor['’]?s?['’]? notes?|trademarks?|additional information and where to find it|non-gaap.{0,60}|use of non-gaap.{0,60})[:.]?$/i
const FORWARD_INLINE =
  /^(?:(?:certain|some|all) (?:of the )?statements (?:in|made|contained)|(?:this|the) (?:press|news|media|earnings)? ?(?:release|announcement|communication) (?:may )?(?:contain|include)s? .{0,80}forward[- ]looking|(?:these|such) forward[- ]looking|forward[- ]looking (?:statements?|information)|neither the .{2,60} nor its regulation services|statements (?:in this|that are not historical)|safe harbor|an indictment is (?:merely )?an? (?:accus|alleg)|the (?:charges|details) (?:contained )?in (?:the|an?) .{0,60}(?:are (?:merely |only )?(?:accusations|allegations)))/i
const SOURCE_LINE =
  /^(?:source[:\s–—-]\s?\S.{0,120}|view (?:the )?(?:source|original) (?:version|release|press release).{0,200}|the post .{1,300} appeared first on .{1,80}|.{2,60} is powered by .{2,40}|cision view original.{0,200}|sign up to receive.{0,100}|read more>{1,2}|press release (?:service )?(?:provided|distributed|published) by.{0,120})$/i
/** Headings above the people to turn to. */
const CONTACT =
  /^[\s*#]{0,6}(?:(?:press release|please|your) contacts?|(?:media|press|news|investors?|investor relations|public relations|pr|company|corporate|sales|business|general|agency|for (?:the )?media|for (?:the )?press|additional)?\s?(?:&|and|\/)?\s?(?:media|press|investors?|public)?\s?(?:relations\s)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|contact (?:details|information|info|person|us)|relations|office)(?:\s(?:details|information|info|person|for .{2,40}))?|for (?:more|further|additional|media|press|interview|any).{0,80}(?:contact|call|e-?mail|write|reach|visit|information|inquir|enquir).{0,60}|to (?:learn more|arrange|schedule|book).{0,60}contact.{0,40}|media ?:|contacts?|press ?:|investors ?:)[:\s.]{0,3}$/i
const CONTACT_INLINE =
  /^(?:media|press|investor|company|public relations|pr)?\s?(?:&|and|\/)?\s?(?:media|press|investor)?\s?(?:relations\s)?contacts?(?:\s(?:details|information))?\s?(?::|(?=\p{Lu}\p{Ll}))/iu
const REACHABLE = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?:^|[^\d/.=-])(?:\+?\d{1,3}[\s.-]?)?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]?\d{4}(?!\d)|\+\d{1,3}[\s(]/i

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
    if (END_MARK.test(line) && length < 60) {
      isAfterEnd = true
      section = 'body'
      roles.set(i, 'chrome')
      continue
    }
    if (isMenuLine(line) || IMAGE.test(line)) roles.set(i, 'chrome')
    else if (SOURCE_LINE.test(line)) roles.set(i, /^source/i.test(line) ? 'boilerplate' : 'chrome')
    else if (length < 120 && CONTACT.test(line)) roles.set(i, (section = 'contact'))
    else if (CONTACT_INLINE.test(line) && (length < 400 || REACHABLE.test(line))) roles.set(i, (section = 'contact'))
    else if (isHeading && ABOUT.test(line) && i > bodyStart) roles.set(i, (section = 'boilerplate'))
    else if (isHeading && FORWARD.test(line)) roles.set(i, (section = 'boilerplate'))
    else if (FORWARD_INLINE.test(line)) roles.set(i, 'boilerplate')
    else if (ABOUT_INLINE.test(line) && length > 120 && i > bodyStart + 2) roles.set(i, 'boilerplate')
    else if (length < 220 && REACHABLE.test(line) && (section === 'contact' || isAfterEnd || !isBodyLike(line, length))) roles.set(i, 'contact')
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
  if (section === 'boilerplate') return block.kind === 'heading' && !ABOUT.test(line) ? 'body' : 'boilerplate'
  return section
}

/** Short lines directly above an address belong to it: "Jane Roe", "Press Officer", "jane@roe.example". */
function spreadContact(blocks: readonly ReadBlock[], words: readonly string[], roles: Map<number, BlockRole>, from: number, to: number): void {
  for (let i = to - 1; i > from; i--) {
    const line = words[i - 1]!
    const above = roles.get(i - 1) ?? 'body'
    if (roles.get(i) !== 'contact' || CONTACT.test(words[i]!) || (above !== 'body' && above !== 'boilerplate')) continue
    const isLine = line.length < 70 && blocks[i - 1]!.kind === 'paragraph' && !/(?<!\b(?:Inc|Ltd|Corp|Co|Esq|Jr|P\.A))[.!?”"]$/.test(line)
    if (isLine && !isBodyLike(line, line.length) && !ABOUT.test(line) && !FORWARD.test(line) && !SOURCE_LINE.test(line)) roles.set(i - 1, 'contact')
  }
}

function nearContact(words: readonly string[], blocks: readonly ReadBlock[], i: number): boolean {
  for (let j = i; j < Math.min(i + 5, words.length); j++) if (blocks[j]!.end - blocks[j]!.start < 200 && REACHABLE.test(words[j]!)) return true
  return false
}

/** The first block of the page's own end: other news, subscriptions, image data of the site's software. */
function findPageEnd(blocks: readonly ReadBlock[], words: readonly string[], bodyStart: number): number {
  for (let i = bodyStart + 1; i < blocks.length; i++) {
    const line = words[i]!
    if (line.length > 240) continue
    if (PAGE_END.test(line) && isTail(blocks, words, i)) return i
    if (IMAGE.test(line) && /^\d{2,5}$/.test(words[i + 1] ?? '')) return i
    if (RECORD.test(line) && (END_MARK.test(words[i - 1]!) || isDateLine((words[i + 1] ?? '').replace(/^date:\s?/i, '')))) return i
  }
  return blocks.length
}

/** True if little running text follows: the rest is a list of links. */
function isTail(blocks: readonly ReadBlock[], words: readonly string[], from: number): boolean {
  let running = 0
  for (let i = from + 1; i < blocks.length; i++) if (isBodyLike(words[i]!, blocks[i]!.end - blocks[i]!.start)) running++
  return running <= 2 || running * 3 <= blocks.length - from
}
