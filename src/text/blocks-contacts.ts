import type { ReadBlock } from '../document.ts'
import { isBodyLike } from './block-looks.ts'
import { isBodyHead, isLegalForm } from './body-words.ts'
import { measureLabel } from './contact-labels.ts'
import { isContactHeading, isReachable, opensContact } from './end-lines.ts'
import { hasHeadlineWord, isHeaderLine } from './header-lines.ts'

/** So many lines a contact has above its address: name, title, office, body, street. */
const TO_FIRST = 6
/** So many stand between one address and the next. */
const TO_NEXT = 3
const LONGEST_LINE = 80
const LONGEST_SENTENCE = 300

/** Blocks at the top that tell whom to turn to: sentences, and lines from a heading of contacts to the last address below it. */
export function contactLines(blocks: readonly ReadBlock[], words: readonly string[], top: number): ReadonlySet<number> {
  const found = new Set<number>()
  const most = Math.min(blocks.length, top)
  for (let i = 0; i < most; i++) {
    if (isContactSentence(words[i]!)) found.add(i)
    if (!isContactHeading(words[i]!) && !(opensContact(words[i]!) && words[i]!.length < LONGEST_LINE)) continue
    found.add(i)
    for (let end = lastReached(words, i, TO_FIRST); end > i; end = lastReached(words, i, TO_NEXT)) while (i < end) found.add(++i)
  }
  return found
}

/** "Newsroom" below a heading of contacts: who answers; elsewhere it is a line of a menu. */
export function isDesk(words: readonly string[], i: number): boolean {
  return i > 0 && /^(?:newsroom|press room)$/i.test(words[i]!) && isContactHeading(words[i - 1]!)
}

/** "For further information, please contact Jane Roe, jane@roe.example." */
export function isContactSentence(line: string): boolean {
  return line.length < LONGEST_SENTENCE && isReachable(line) && measureLabel(line) > 0
}

/** The first line below `i` that holds an address; `i` itself if text of another kind stands before it. */
function lastReached(words: readonly string[], i: number, most: number): number {
  for (let at = i + 1; at <= i + most && at < words.length; at++) {
    const line = words[at]!
    if (line.split('\n').some((part) => part.length > LONGEST_LINE || isBodyLike(part, part.length))) return i
    if (isReachable(line)) return at
    if (isHeaderLine(line) || isTitleLike(line)) return i
  }
  return i
}

/** "Riverton Mills Opens Plant" against "Cedar Falls City Council" and "Jane May, Partner". */
function isTitleLike(line: string): boolean {
  const words = line.split(' ')
  return words.length >= 4 && hasHeadlineWord(line) && !isBodyHead(words.at(-1)!) && !isLegalForm(words.at(-1)!)
}
