import type { Document } from '../document.ts'
import { findDates, readTime } from '../text/dates.ts'

const EMBARGO =
  /(?:strictly\s)?(?:under\s)?embargo(?:ed)?\b|hold (?:for release )?until\b|not for (?:release|publication|broadcast) (?:before|until|prior to)\b|for release (?:at|after|until|not before|no earlier than)\b|for release (?=\d{1,2}(?::\d\d)?\s?[ap]\.?m)/i
const LIFTED =
  /embargo(?:ed)? (?:has been |was |is )?(?:lifted|over|none)|no embargo|(?:on|against|trade|oil|arms|economic|the) embargo|embargo(?:es)? (?:on|against)/i
const LONGEST = 200
/** Only the top of the release speaks of its own embargo. */
const TOP = 12

/** "Embargoed until 9 a.m. ET, 11 October 2018": its words and the hour when it ends, as YYYY-MM-DDTHH:MM. */
export function findEmbargo(doc: Document): { text: string; until: string | null } | null {
  for (const block of doc.blocks.slice(0, TOP)) {
    const words = doc.plain.slice(block.start, Math.min(block.end, block.start + LONGEST))
    const match = EMBARGO.exec(words)
    if (!match || match.index > 60 || LIFTED.test(words)) continue
    if (block.role !== 'header' && match.index > 4) continue
    const from = block.start + match.index
    const sentence = /^[^\n]{0,180}?(?:[!?]|(?<!\b[ap]|\.m|\b[A-Z])\.(?=\s\p{Lu}|$)|$)/u.exec(words.slice(match.index))?.[0] ?? words.slice(match.index)
    const span = { start: from, end: from + sentence.length }
    const date = findDates(doc.plain, span)[0]
    const time = date?.time ?? findTime(doc.plain.slice(span.start, span.end))
    const text = doc.text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.,;:]$/, '')
    return { text, until: date?.iso ? `${date.iso}T${time ?? '00:00'}` : null }
  }
  return null
}

function findTime(words: string): string | null {
  for (const match of words.matchAll(/\s(?=\d|noon|midnight)/gi)) {
    const time = readTime(words, match.index)
    if (time) return time.value
  }
  return null
}
