import type { Token } from '../document.ts'

const AT = 64
const FULL_STOP = 46
const BLANK = 32
/** Characters between a word of a mailbox and its "@". */
const LONGEST_MAILBOX = 40

/** "Jane Roe *Jane*.Roe@mills.example": a word of a mailbox is no word of the name before it. */
export function isInMailbox(plain: string, { end }: Token): boolean {
  const next = plain.charCodeAt(end)
  if (next === AT) return true
  if (next !== FULL_STOP) return false
  for (let i = end + 1; i < Math.min(plain.length, end + LONGEST_MAILBOX); i++) {
    const code = plain.charCodeAt(i)
    if (code === AT) return i > end + 1
    if (code <= BLANK) return false
  }
  return false
}
