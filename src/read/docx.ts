import type { Metadata, ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import type { Limits } from './limits.ts'
import { OfficeCollector } from './office.ts'
import { joinParagraphs, type Paragraph } from './pages.ts'
import { parseXml, xmlAttribute } from './xml.ts'
import { unzip } from './zip.ts'

const WANTED = /^(?:word\/(?:document\d?|styles|footnotes|endnotes|header\d{1,2})\.xml|word\/_rels\/document\d?\.xml\.rels|docProps\/core\.xml)$/
/** What a reader does not see: deleted and moved text, field codes, the copy of a text box for old programs. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:sectPrChange', 'w:pPrChange', 'w:rPrChange'])

interface Style {
  readonly name: string
  readonly level: number | null
}

/**
 * A Word file: paragraphs, headings, lists, table rows, footnotes at the end; tracked changes as if accepted; the page
 * header above. Own reader rather than mammoth: half its start, page headers and limits included.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const files = await unzip(bytes, (name) => WANTED.test(name), limits)
  const file = (name: string) => (files.has(name) ? new TextDecoder().decode(files.get(name)) : '')
  const body = file('word/document.xml') || file('word/document2.xml')
  if (body === '') throw new ExtractError('broken', 'This is a ZIP archive without the text of a Word document in it.')
  const styles = readStyles(file('word/styles.xml'))
  const targets = readTargets(file('word/_rels/document.xml.rels') || file('word/_rels/document2.xml.rels'))
  const headers = [...files.keys()].filter((name) => name.startsWith('word/header')).sort()
  const seen = new Set<string>()
  const above = headers
    .flatMap((name) => readParagraphs(file(name), styles, targets))
    .filter(({ text }) => !/^\s{0,40}(?:page\b|-?\s{0,9}\d{1,9}\s{0,9}-?\s{0,40}$)/i.test(text) && !seen.has(text) && seen.add(text))
  const main = readParagraphs(body, styles, targets)
  const notes = [file('word/footnotes.xml'), file('word/endnotes.xml')].flatMap((xml) => readParagraphs(xml, styles, targets))
  return joinParagraphs([...above, ...main, ...notes], readCore(file('docProps/core.xml')))
}

function readParagraphs(xml: string, styles: ReadonlyMap<string, Style>, targets: ReadonlyMap<string, string>): Paragraph[] {
  const out = new OfficeCollector()
  const links: { target: string | null; from: number }[] = []
  let skip: string | null = null
  let skipDepth = 0
  let inText = false
  let inRun = false
  let isHidden = false
  for (const piece of parseXml(xml)) {
    if (skip !== null) {
      if (piece.kind === 'open' && piece.name === skip) skipDepth++
      if (piece.kind === 'close' && piece.name === skip && --skipDepth === 0) skip = null
      continue
    }
    if (piece.kind === 'text') {
      if (inText && !isHidden) out.add(piece.text)
      continue
    }
    if (piece.kind === 'open' && SKIPPED.has(piece.name)) {
      skip = piece.name
      skipDepth = 1
      continue
    }
    const paragraph = out.paragraph
    if (piece.kind === 'open') {
      const value = (name: string) => xmlAttribute(piece.attributes, name)
      if (piece.name === 'w:p') out.openParagraph('paragraph', null)
      else if (piece.name === 'w:pStyle' && paragraph) {
        const style = styles.get(value('w:val') ?? '')
        paragraph.level = style?.level ?? null
        if (paragraph.level !== null) paragraph.kind = 'heading'
        else if (/^list/i.test(style?.name ?? '')) paragraph.kind = 'item'
        else if (/quot/i.test(style?.name ?? '')) paragraph.kind = 'quotation'
      } else if (piece.name === 'w:numPr' && paragraph && paragraph.kind === 'paragraph') paragraph.kind = 'item'
      else if (piece.name === 'w:t') inText = true
      else if (piece.name === 'w:tab' && inRun) out.add('\t')
      else if (piece.name === 'w:br' || piece.name === 'w:cr') out.add(value('w:type') === 'page' ? '' : '\n')
      else if (piece.name === 'w:noBreakHyphen') out.add('-')
      else if (piece.name === 'w:r') inRun = true
      else if (piece.name === 'w:vanish') isHidden = value('w:val') !== '0' && value('w:val') !== 'false'
      else if (piece.name === 'w:tr') out.openRow()
      else if (piece.name === 'w:tc') out.openCell()
      else if (piece.name === 'w:hyperlink') links.push({ target: targets.get(value('r:id') ?? '') ?? null, from: paragraph?.text.length ?? 0 })
    } else if (piece.name === 'w:p') out.closeParagraph()
    else if (piece.name === 'w:t') inText = false
    else if (piece.name === 'w:r') {
      isHidden = false
      inRun = false
    } else if (piece.name === 'w:tr') out.closeRow()
    else if (piece.name === 'w:hyperlink') {
      const link = links.pop()
      if (link) out.closeLink(link.target, link.from)
    }
  }
  return out.finish()
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let id = ''
  let name = ''
  let level: number | null = null
  for (const piece of parseXml(xml)) {
    if (piece.kind === 'open') {
      const value = xmlAttribute(piece.attributes, 'w:val')
      if (piece.name === 'w:style') {
        id = xmlAttribute(piece.attributes, 'w:styleId') ?? ''
        name = ''
        level = null
      } else if (piece.name === 'w:name') {
        name = value ?? ''
        const heading = /^heading (\d)/i.exec(name)
        level = heading ? Math.min(6, Number(heading[1])) : /^title$/i.test(name) ? 1 : level
      } else if (piece.name === 'w:outlineLvl' && Number(value) < 6) level ??= Number(value) + 1
    } else if (piece.kind === 'close' && piece.name === 'w:style') styles.set(id, { name, level })
  }
  return styles
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const piece of parseXml(xml)) {
    if (piece.kind === 'open' && piece.name === 'Relationship')
      targets.set(xmlAttribute(piece.attributes, 'Id') ?? '', xmlAttribute(piece.attributes, 'Target') ?? '')
  }
  return targets
}

/** The title that the author gave the file; the file's own dates say when it was saved, not when it was released. */
function readCore(xml: string): Metadata {
  const title = /<dc:title>([^<]{10,300})<\/dc:title>/.exec(xml)?.[1]
  return title ? { title } : {}
}
