import type { ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import type { Limits } from './limits.ts'
import { OfficeCollector } from './office.ts'
import { joinParagraphs, type Paragraph } from './pages.ts'
import { parseXml, xmlAttribute } from './xml.ts'
import { unzip } from './zip.ts'

const WANTED = /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/
/** Deleted text of tracked changes, comments, the numbers that stand for notes. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:sequence-decls',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:bibliography-mark',
])

/** An OpenDocument text: paragraphs, headings, lists, table rows, footnotes at the end; tracked changes as if accepted. */
export async function readOdt(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const files = await unzip(bytes, (name) => WANTED.test(name), limits)
  const file = (name: string) => (files.has(name) ? new TextDecoder().decode(files.get(name)) : '')
  if (file('META-INF/manifest.xml').includes('encryption-data'))
    throw new ExtractError('encrypted', 'This document is encrypted. Save it without a password first.')
  const content = file('content.xml')
  if (content === '') throw new ExtractError('broken', 'This is an OpenDocument archive without its text.')
  return joinParagraphs(readParagraphs(content, readParents(file('styles.xml') + content)))
}

function readParagraphs(xml: string, parents: ReadonlyMap<string, string>): Paragraph[] {
  const out = new OfficeCollector()
  const links: { target: string | null; from: number }[] = []
  let skip: string | null = null
  let skipDepth = 0
  let lists = 0
  let isBody = false
  for (const piece of parseXml(xml)) {
    if (skip !== null) {
      if (piece.kind === 'open' && piece.name === skip) skipDepth++
      if (piece.kind === 'close' && piece.name === skip && --skipDepth === 0) skip = null
      continue
    }
    if (piece.kind === 'text') {
      // White space in XML counts as one blank; more are written as tags.
      out.add(piece.text.replace(/[ \t\r\n]+/g, ' '))
      continue
    }
    if (piece.kind === 'open') {
      const value = (name: string) => xmlAttribute(piece.attributes, name)
      if (piece.name === 'office:text') isBody = true
      if (!isBody) continue
      if (SKIPPED.has(piece.name)) {
        skip = piece.name
        skipDepth = 1
      } else if (piece.name === 'text:h') out.openParagraph('heading', Math.min(6, Number(value('text:outline-level') ?? 1)))
      else if (piece.name === 'text:p') {
        const style = baseStyle(value('text:style-name') ?? '', parents)
        const level = /^Title$/.test(style) ? 1 : /^Heading_20_([1-6])/.test(style) ? Number(style.at(-1)) : null
        out.openParagraph(level !== null ? 'heading' : lists > 0 ? 'item' : /^Quotations$|_quot/i.test(style) ? 'quotation' : 'paragraph', level)
      } else if (piece.name === 'text:list') lists++
      else if (piece.name === 'text:s') out.add(' '.repeat(Math.min(100, Number(value('text:c') ?? 1))))
      else if (piece.name === 'text:tab') out.add('\t')
      else if (piece.name === 'text:line-break') out.add('\n')
      else if (piece.name === 'text:note') out.openNote()
      else if (piece.name === 'table:table-row') out.openRow()
      else if (piece.name === 'table:table-cell') out.openCell()
      else if (piece.name === 'text:a') links.push({ target: value('xlink:href'), from: out.paragraph?.text.length ?? 0 })
    } else if (piece.name === 'text:p' || piece.name === 'text:h') out.closeParagraph()
    else if (piece.name === 'text:list') lists--
    else if (piece.name === 'text:note') out.closeNote()
    else if (piece.name === 'table:table-row') out.closeRow()
    else if (piece.name === 'text:a') {
      const link = links.pop()
      if (link) out.closeLink(link.target, link.from)
    }
  }
  return out.finish()
}

/** Automatic styles ("P3") and the style that each was made from. */
function readParents(xml: string): Map<string, string> {
  const parents = new Map<string, string>()
  for (const piece of parseXml(xml)) {
    if (piece.kind !== 'open' || piece.name !== 'style:style') continue
    const parent = xmlAttribute(piece.attributes, 'style:parent-style-name')
    if (parent) parents.set(xmlAttribute(piece.attributes, 'style:name') ?? '', parent)
  }
  return parents
}

function baseStyle(name: string, parents: ReadonlyMap<string, string>): string {
  return /^P\d+$/.test(name) ? (parents.get(name) ?? name) : name
}
