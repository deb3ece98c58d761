import type { Metadata } from '../document.ts'
import { ExtractError } from '../errors.ts'
import { decode } from './decode.ts'
import { detectFormat, formats, type ReadBytes, type ReadSource } from './formats.ts'
import { type Limits, overLimit, settleLimits } from './limits.ts'
import { unzip } from './zip.ts'

/** One release of a file that may hold many. */
export interface Entry {
  /** What follows the file's path: "" or "#12" or "#folder/release.txt". */
  readonly suffix: string
  readonly read: () => Promise<ReadSource>
}

export interface EntryHints extends Partial<Limits> {
  readonly path: string | null
  readonly textField?: string
  readonly idField?: string
}

const TEXT_FIELDS = ['text', 'body', 'content', 'full_text', 'fulltext', 'contents', 'article', 'release', 'html', 'message', 'description']
const ID_FIELDS = ['id', '_id', 'uuid', 'slug', 'number', 'url']
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?!\d)/
const HIDDEN_OR_FOLDER = /(?:^|\/)(?:\.|__MACOSX\/)|\/$/
const MESSAGE_START = /^From \S{1,200} .{0,100}$/

/** Each readable file of a ZIP archive, in the order of the archive. */
export async function* expandZip(bytes: Uint8Array, hints: EntryHints, read: ReadBytes): AsyncGenerator<Entry> {
  const endings = new Set(formats.flatMap((format) => format.endings))
  const limits = settleLimits(hints)
  const tooLarge = new Map<string, number>()
  const isWanted = (name: string, size: number) => {
    if (HIDDEN_OR_FOLDER.test(name) || !endings.has(/\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '')) return false
    if (size > limits.maxBytes) tooLarge.set(name, size)
    return size <= limits.maxBytes
  }
  const files = await unzip(bytes, isWanted, limits)
  if (files.size + tooLarge.size === 0) throw new ExtractError('empty', 'There is no file in this archive that could be a release.')
  for (const [path, content] of files) yield { suffix: `#${path}`, read: () => read(content, { path }) }
  for (const [path, size] of tooLarge) {
    const error = overLimit(`This file would unpack to ${size} bytes`, limits.maxBytes, '--max-bytes')
    yield { suffix: `#${path}`, read: () => Promise.reject(error) }
  }
}

/** Each message of a mailbox, numbered from 1. */
export async function* expandMbox(bytes: Uint8Array, _hints: EntryHints, read: ReadBytes): AsyncGenerator<Entry> {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n')
  let message: string[] = []
  let number = 0
  const entry = (content: string): Entry => ({ suffix: `#${++number}`, read: () => read(Buffer.from(content, 'latin1'), { path: null, format: 'eml' }) })
  for (const [i, line] of lines.entries()) {
    if (MESSAGE_START.test(line) && (i === 0 || lines[i - 1]!.trim() === '') && /^[A-Za-z-]{2,40}:/.test(lines[i + 1] ?? '')) {
      if (message.some((held) => held.trim() !== '')) yield entry(message.join('\n'))
      message = []
    } else message.push(line.replace(/^>(>*From )/, '$1'))
  }
  if (message.some((held) => held.trim() !== '')) yield entry(message.join('\n'))
}

/** Each line of a file of JSON lines; the text stands in `textField`, or in the first field that is called like one. */
export async function* expandJsonLines(bytes: Uint8Array, hints: EntryHints, read: ReadBytes): AsyncGenerator<Entry> {
  const lines = (await decode(bytes)).split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    let record: unknown
    try {
      record = JSON.parse(line)
    } catch {
      record = null
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      const error = new ExtractError('broken', `Line ${i + 1} is no JSON object.`)
      yield { suffix: `#${i + 1}`, read: () => Promise.reject(error) }
    } else yield toEntry(record as Record<string, unknown>, i + 1, hints, read)
  }
}

/** Each row of a table with a head line; commas, semicolons or tabs between the columns. */
export async function* expandCsv(bytes: Uint8Array, hints: EntryHints, read: ReadBytes): AsyncGenerator<Entry> {
  const rows = parseCsv(await decode(bytes))
  const { value: columns } = rows.next()
  if (!columns) throw new ExtractError('empty', 'There is no line in this table.')
  let number = 0
  for (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) continue
    yield toEntry(Object.fromEntries(columns.map((column, i) => [column.trim(), row[i] ?? ''])), ++number, hints, read)
  }
}

function toEntry(record: Record<string, unknown>, number: number, hints: EntryHints, read: ReadBytes): Entry {
  const idField = pickField(record, hints.idField, ID_FIELDS)
  const id = idField === null ? null : record[idField]
  const suffix = `#${typeof id === 'string' || typeof id === 'number' ? id : number}`
  const textField = pickField(record, hints.textField, TEXT_FIELDS)
  const text = textField === null ? undefined : record[textField]
  if (typeof text !== 'string') {
    const fields = Object.keys(record).slice(0, 12).join(', ')
    const error = new ExtractError(
      'no-text-field',
      `Entry ${number} has no ${hints.textField ? `field "${hints.textField}" with text` : 'field with text'}; its fields are ${fields}. Name one with --text-field.`,
    )
    return { suffix, read: () => Promise.reject(error) }
  }
  const bytes = new TextEncoder().encode(text)
  return {
    suffix,
    read: async () => {
      const inner = detectFormat(bytes, { path: null })
      const result = await read(bytes, { path: null, format: ['html', 'markdown'].includes(inner.name) ? inner.name : 'text' })
      return { ...result, metadata: { ...result.metadata, ...describe(record) } }
    },
  }
}

function pickField(record: Record<string, unknown>, named: string | undefined, candidates: readonly string[]): string | null {
  if (named !== undefined) return named in record ? named : null
  const keys = Object.keys(record)
  for (const candidate of candidates) {
    const key = keys.find((k) => k.toLowerCase() === candidate)
    if (key !== undefined) return key
  }
  return null
}

function describe(record: Record<string, unknown>): Metadata {
  const value = (...names: string[]) =>
    Object.entries(record).find(([key, field]) => names.includes(key.toLowerCase()) && typeof field === 'string' && field.trim() !== '')?.[1] as
      | string
      | undefined
  const title = value('title', 'headline', 'subject')
  const date = ISO_DATE.exec(value('date', 'published', 'published_at', 'release_date') ?? '')?.[0]
  const publisher = value('publisher', 'source', 'organization', 'issuer')
  return { ...(title && { title }), ...(date && { date }), ...(publisher && { publisher }) }
}

function* parseCsv(source: string): Generator<string[], undefined> {
  const head = /^[^\n]{0,10000}/.exec(source)![0]
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (head.split(mark).length > head.split(best).length ? mark : best), ',')
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  let from = 0
  for (let at = 0; at <= source.length; at++) {
    const char = source[at]
    if (isQuoted) {
      if (char === undefined) throw new ExtractError('broken', 'A quotation mark in this table is never closed.')
      if (char !== '"') continue
      if (source[at + 1] === '"') {
        cell += source.slice(from, at + 1)
        from = ++at + 1
      } else {
        cell += source.slice(from, at)
        isQuoted = false
        from = at + 1
      }
    } else if (char === '"' && cell === '' && source.slice(from, at).trim() === '') {
      isQuoted = true
      from = at + 1
    } else if (char === delimiter || char === '\n' || char === undefined) {
      row.push(cell + source.slice(from, at).replace(/\r$/, ''))
      cell = ''
      from = at + 1
      if (char === delimiter) continue
      if (row.length > 1 || row[0] !== '') yield row
      row = []
    }
  }
}
