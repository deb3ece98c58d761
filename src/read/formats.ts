import type { ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import { readText } from './text.ts'

export interface Format {
  readonly name: string
  readonly endings: readonly string[]
  /** True if the first characters show the format, whatever the file is called. */
  readonly looksLike: (head: string) => boolean
  readonly read: (source: string) => ReadResult | Promise<ReadResult>
}

const HEAD = 4096
const HTML_START = /^\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!--[\s\S]{0,2000}?-->\s{0,200})?<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h1)\b/i
const MARKDOWN_SIGNS = [/^---\r?\n[\s\S]{1,2000}?\r?\n---\r?\n/, /^ {0,3}#{1,6} \S/m, /\*\*\S[^*\n]{0,300}\S\*\*/, /\]\((?:https?:\/\/|mailto:)[^)\s]{1,500}\)/]

/** Every format, the most telling first; text takes what is left. */
export const formats: readonly Format[] = [
  { name: 'html', endings: ['html', 'htm', 'xhtml'], looksLike: (head) => HTML_START.test(head), read: async (source) => (await import('./html.ts')).readHtml(source) },
  {
    name: 'markdown',
    endings: ['md', 'markdown', 'mdown'],
    looksLike: (head) => MARKDOWN_SIGNS.filter((sign) => sign.test(head)).length > 1,
    read: async (source) => (await import('./markdown.ts')).readMarkdown(source),
  },
  { name: 'text', endings: ['txt', 'text'], looksLike: () => false, read: readText },
]

/** The format that the caller names, else that the bytes show, else that the file's ending says, else text. */
export function detectFormat(bytes: Uint8Array, hints: { path: string | null; format?: string }): Format {
  if (hints.format !== undefined) {
    const named = formats.find((format) => format.name === hints.format)
    if (!named) throw new ExtractError('unknown-format', `There is no format "${hints.format}"; known are ${formats.map((format) => format.name).join(', ')}.`)
    return named
  }
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', '').replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
  const ending = /\.([a-z\d]{1,10})$/i.exec(hints.path ?? '')?.[1]?.toLowerCase() ?? ''
  return formats.find((format) => format.looksLike(head)) ?? formats.find((format) => format.endings.includes(ending)) ?? formats.at(-1)!
}
