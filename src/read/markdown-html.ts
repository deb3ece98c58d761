import type { ReadBlock } from '../document.ts'
import type { Builder } from './builder.ts'
import { findMarkup } from './markdown-tags.ts'

const BLOCK_TAG = /^(p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|hr)$/i

/** The character that a name stands for, or `false`. */
export type NameDecoder = (name: string) => string | false

/** HTML that stands in Markdown; `from` is its place in the file, `kind` what its blocks are, `null` if it stands in a line of text. */
export function addMarkup(out: Builder, html: string, from: number, kind: ReadBlock['kind'] | null, decodeName: NameDecoder): void {
  if (kind) out.open(kind)
  let at = 0
  let inside = kind
  for (const { index, length, tag } of findMarkup(html)) {
    alignText(at, index)
    at = index + length
    const isOpening = html[index + 1] !== '/'
    if (kind && /^blockquote$/i.test(tag)) inside = isOpening ? 'quotation' : kind
    if (/^br$/i.test(tag) && !kind) out.add('\n', from + index, length)
    else if (kind && /^h[1-6]$/i.test(tag) && isOpening) out.open('heading', Number(tag[1]))
    // who said it, behind the last sentence of a quotation
    else if (inside === 'quotation' && /^cite$/i.test(tag) && isOpening && out.endsSentence) out.open('paragraph')
    else if (inside && BLOCK_TAG.test(tag) && (out.current.trim() !== '' || inside !== kind)) out.open(inside)
  }
  alignText(at, html.length)
  if (kind) out.close()

  function alignText(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const entity = html[at] === '&' ? decodeEntity(html, at, decodeName) : null
      // the end of a line of markup is a blank
      const gap = html[at] === '\n' || html[at] === '\r' ? /^\s{1,200}/.exec(html.slice(at, Math.min(end, at + 200)))![0] : null
      if (entity) out.add(entity.value, from + at, entity.length)
      else if (gap) out.add(' ', from + at, gap.length)
      else out.add(html[at]!, from + at)
      at += entity?.length ?? gap?.length ?? 1
    }
  }
}

/** "&amp;", "&#8212;" and "&#x2014;" at a place of the source. */
export function decodeEntity(source: string, at: number, decodeName: NameDecoder): { value: string; length: number } | null {
  const match = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(source.slice(at, at + 40))
  if (!match) return null
  const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : null
  const value = code === null ? decodeName(match[3]!) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  return value ? { value, length: match[0].length } : null
}
