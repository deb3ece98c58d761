import type { ReadResult } from '../document.ts'

/** Bytes of one file in, its text out. */
export async function read(bytes: Uint8Array, hints: { path: string | null; format?: string }): Promise<ReadResult & { format: string }> {
  let text = new TextDecoder().decode(bytes)
  if (/\.html?$/.test(hints.path ?? '')) text = text.replace(/<(script|style|head)\b.*?<\/\1>/gis, '').replace(/<[^>]+>/g, '\n').replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n')
  if (/\.md$/.test(hints.path ?? '')) text = text.replace(/^#+ /gm, '').replace(/\*\*/g, '')
  return { format: 'text', text, blocks: null, map: null, metadata: {}, warnings: [] }
}
