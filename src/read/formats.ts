import type { ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import type { Entry, EntryHints } from './archives.ts'
import { decode } from './decode.ts'
import type { Limits } from './limits.ts'
import { readText } from './text.ts'

/** What was read, with what it was read from. */
export interface ReadSource extends ReadResult {
  /** Name of the format. */
  readonly format: string
  readonly bytes: Uint8Array
}

export type ReadBytes = (bytes: Uint8Array, hints: { path: string | null; format?: string }) => Promise<ReadSource>

export interface Format {
  readonly name: string
  readonly endings: readonly string[]
  /** True if the first bytes show the format, whatever the file is called. */
  readonly looksLike: (head: string, bytes: Uint8Array) => boolean
  /** One release. Null for files that hold many. */
  readonly read: ((bytes: Uint8Array, limits: Limits) => Promise<ReadResult>) | null
  /** Many releases, each an entry of its own. */
  readonly entries?: (bytes: Uint8Array, hints: EntryHints, read: ReadBytes) => AsyncIterable<Entry>
}

const HEAD = 4096
const HTML_START =
  /^\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s{0,200}){0,3}<(?:!doctype\s{1,20}html|html|head|body|main|article|section|div|p|h1)\b/i
/** The fields that a site's software has above a post: "---", "title: …", "date: …"; "+++", "title = …". */
const POST_START = /^(?:---|\+\+\+)[ \t]{0,9}\r?\n(?:[ \t]{0,20}[-\w"'#[\]{}][^\n]{0,2000}\n|\r?\n){0,40}?(?:title|layout|date|slug|permalink)[ \t]{0,9}[:=]/
const MARKDOWN_SIGNS = [/^ {0,3}#{1,6} \S/m, /\*\*\S[^*\n]{0,300}\S\*\*/, /\]\((?:https?:\/\/|mailto:)[^)\s]{1,500}\)/]
const MBOX_START = /^From \S{1,200} {1,3}.{0,100}\d{4}\r?\n[A-Za-z-]{2,40}:/
const JSON_LINE = /^\s{0,20}\{"[^\n]{1,4000}/
const EML_FIELD =
  /^(?:Received|Return-Path|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Delivered-To|DKIM-Signature|X-[A-Za-z-]{2,40}|From|To|Cc|Subject|Date|Reply-To|Sender):/i
/** Fields that only a mail program writes; a release may well start with "Date:" and "From:". */
const EML_SURE = /^(?:Received|Return-Path|Message-ID|MIME-Version|Content-Type|DKIM-Signature):/im

/** Every format, the most telling first; text takes what is left. Libraries are loaded when their format comes up. */
export const formats: readonly Format[] = [
  {
    name: 'pdf',
    endings: ['pdf'],
    looksLike: (head) => head.slice(0, 1024).includes('%PDF-'),
    read: async (bytes, limits) => (await import('./pdf.ts')).readPdf(bytes, limits),
  },
  {
    name: 'rtf',
    endings: ['rtf'],
    looksLike: (head) => head.startsWith('{\\rtf'),
    read: async (bytes, limits) => (await import('./rtf.ts')).readRtf(bytes, limits),
  },
  {
    name: 'docx',
    endings: ['docx', 'docm'],
    // The name of the first entries, or of the last ones in the directory at the end.
    looksLike: (head, bytes) => isZip(head) && (head.includes('word/') || endOf(bytes).includes('word/document')),
    read: async (bytes, limits) => (await import('./docx.ts')).readDocx(bytes, limits),
  },
  {
    name: 'odt',
    endings: ['odt', 'ott'],
    looksLike: (head) => isZip(head) && head.slice(0, 200).includes('application/vnd.oasis.opendocument.text'),
    read: async (bytes, limits) => (await import('./odt.ts')).readOdt(bytes, limits),
  },
  { name: 'zip', endings: ['zip'], looksLike: isZip, read: null, entries: (bytes, hints, read) => expand('expandZip', bytes, hints, read) },
  {
    name: 'mbox',
    endings: ['mbox', 'mbx'],
    looksLike: (head) => MBOX_START.test(head),
    read: null,
    entries: (bytes, hints, read) => expand('expandMbox', bytes, hints, read),
  },
  { name: 'eml', endings: ['eml'], looksLike: isEmail, read: async (bytes, limits) => (await import('./eml.ts')).readEml(bytes, limits) },
  {
    name: 'jsonl',
    endings: ['jsonl', 'ndjson'],
    looksLike: (head) => JSON_LINE.test(head),
    read: null,
    entries: (bytes, hints, read) => expand('expandJsonLines', bytes, hints, read),
  },
  { name: 'csv', endings: ['csv', 'tsv'], looksLike: () => false, read: null, entries: (bytes, hints, read) => expand('expandCsv', bytes, hints, read) },
  {
    name: 'html',
    endings: ['html', 'htm', 'xhtml'],
    looksLike: (head) => HTML_START.test(head),
    read: async (bytes, limits) => (await import('./html.ts')).readHtml(await decode(bytes, charsetOfPage(headOf(bytes))), limits),
  },
  {
    name: 'markdown',
    endings: ['md', 'markdown', 'mdown'],
    looksLike: (head) => POST_START.test(head) || MARKDOWN_SIGNS.filter((sign) => sign.test(head)).length > 1,
    read: async (bytes) => (await import('./markdown.ts')).readMarkdown(await decode(bytes)),
  },
  { name: 'text', endings: ['txt', 'text'], looksLike: () => false, read: async (bytes) => readText(await decode(bytes)) },
]

/** The format that the caller names, else that the bytes show, else that the file's ending says, else text. */
export function detectFormat(bytes: Uint8Array, hints: { path: string | null; format?: string }): Format {
  if (hints.format !== undefined) {
    const named = formats.find((format) => format.name === hints.format)
    if (!named) throw new ExtractError('unknown-format', `There is no format "${hints.format}"; known are ${formats.map((format) => format.name).join(', ')}.`)
    return named
  }
  const head = headOf(bytes)
  const ending = /\.([a-z\d]{1,10})$/i.exec(hints.path ?? '')?.[1]?.toLowerCase() ?? ''
  const named = formats.find((format) => format.endings.includes(ending))
  // posts are written in Markdown, unless the file is called a page
  if (named?.name === 'html' && POST_START.test(head)) return named
  return formats.find((format) => format.looksLike(head, bytes)) ?? named ?? formats.at(-1)!
}

/** True for archives, mailboxes, tables: files that are read entry by entry. */
export function holdsMany(bytes: Uint8Array, hints: { path: string | null; format?: string }): boolean {
  return bytes.length > 0 && detectFormat(bytes, hints).read === null
}

function headOf(bytes: Uint8Array): string {
  // Marks of the encoding and the zeros of UTF-16 would hide the first letters.
  return Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replaceAll('\0', '')
}

function endOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(-HEAD)).toString('latin1')
}

function isZip(head: string): boolean {
  return head.startsWith('PK\x03\x04')
}

/** Header lines up to the first empty line, at least one of them a mail program's own. */
function isEmail(head: string): boolean {
  const lines = head.split(/\r?\n\r?\n/, 1)[0]!.split(/\r?\n/)
  const fields = lines.filter((line) => EML_FIELD.test(line)).length
  return EML_FIELD.test(lines[0]!) && fields >= 2 && EML_SURE.test(lines.join('\n'))
}

/** `<meta charset>`, unless it says UTF-8, which is tried anyway. */
function charsetOfPage(head: string): string | undefined {
  const charset = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{3,30})/i.exec(head)?.[1]
  return charset && !/^utf-?(?:8|16)$/i.test(charset) ? charset : undefined
}

async function* expand(
  name: 'expandZip' | 'expandMbox' | 'expandJsonLines' | 'expandCsv',
  bytes: Uint8Array,
  hints: EntryHints,
  read: ReadBytes,
): AsyncGenerator<Entry> {
  const archives = await import('./archives.ts')
  yield* archives[name](bytes, hints, read)
}
