import type { ReadBlock } from '../document.ts'
import { matchesIn } from './matches.ts'

/** Also those of old Macs and of Unicode end a line. */
const LINE = /[^\r\n\f\v\u2028\u2029]+/g

/** Lines without the white space around them; empty ones are left out. */
export function findLines(text: string): ReadBlock[] {
  const lines: ReadBlock[] = []
  for (const match of matchesIn(text, LINE)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + match[0].indexOf(trimmed)
    lines.push({ start, end: start + trimmed.length, kind: 'paragraph', level: null })
  }
  return lines
}
