import type { ReadResult } from '../document.ts'
import { Builder } from './builder.ts'

/** HTML to text (first, simple version). */
export function readHtml(source: string): ReadResult {
  const out = new Builder()
  const bare = source.replace(/<(script|style|head)\b[\s\S]{0,200000}?<\/\1>/gi, (hidden) => ' '.repeat(hidden.length))
  for (const match of bare.matchAll(/(?<=>|^)[^<]+/g)) {
    out.open('paragraph')
    out.add(match[0], match.index)
  }
  const { text, blocks, map } = out.finish()
  return { text, blocks, map, metadata: {}, warnings: [] }
}
