import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { ReadBlock, ReadResult, Warning } from '../document.ts'
import { bareLetters } from '../text/bare-letters.ts'
import { hasAddress } from './addresses.ts'
import { Builder } from './builder.ts'
import { dropTemplateTags, readFrontMatter } from './front-matter.ts'
import { addDecoded } from './html-characters.ts'
import { findMain } from './html-main.ts'
import { readHtmlMetadata } from './html-metadata.ts'
import { attribute, type Element, elementsOf, isElement, isText, measureDepth, tagOf, textOf } from './html-tree.ts'
import { type Limits, overLimit, refuseLong } from './limits.ts'

/** A page may have one tag for so many of the characters that are allowed: beyond that the parser's tree would be too large. */
const CHARACTERS_A_TAG = 80
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** A row of a table that only lays out the page holds whole paragraphs. */
const LAYOUT_ROW = 600
/** A line of fewer characters may be a name with an office below it. */
const SHORTEST_HEADLINE = 30

interface Context {
  readonly kind: ReadBlock['kind']
  readonly level: number | null
  readonly pre: boolean
}

/**
 * A web page to the release in it: main text found by structure, one block for each heading, paragraph, item, quotation
 * and table row. The map leads to the page's own characters. `mailto:` and `tel:` addresses that only the link knows follow
 * the link's text in brackets.
 */
export function readHtml(source: string, limits: Limits): ReadResult {
  refuseLong(source, 'page', limits)
  const tags = countTags(source)
  const mostTags = Math.floor(limits.maxCharacters / CHARACTERS_A_TAG)
  if (tags > mostTags) throw overLimit(`This page has ${tags} tags`, mostTags, '--max-characters (one tag for 80)')
  // for tables in tables the parser itself takes ever longer
  const tables = count(source, /<table\b/gi) - count(source, /<\/table\b/gi)
  if (tables > limits.maxDepth) throw overLimit(`This page opens ${tables} tables that it does not close`, limits.maxDepth, '--max-depth')
  const front = readFrontMatter(source)
  // blanks instead of the front matter keep every tag in its place
  const markup = front.end === 0 ? source : ' '.repeat(front.end) + dropTemplateTags(source.slice(front.end))
  const page: DefaultTreeAdapterMap['document'] = parse(markup, { sourceCodeLocationInfo: true })
  const depth = measureDepth(page)
  if (depth > limits.maxDepth) throw overLimit(`This page nests its elements ${depth} deep`, limits.maxDepth, '--max-depth')
  const metadata = { ...readHtmlMetadata(page), ...front.metadata }
  const main = findMain(page, metadata.title ?? null)
  const out = new Builder()
  const lastWords = new Map<NonNullable<Element['parentNode']>, Element['childNodes'][number] | undefined>()
  const warnings: Warning[] = []
  if (front.title.length > 0) addPostTitle()
  else if (main.levels.size === 0) addPageTitle()
  walkChildren(main.root, { kind: 'paragraph', level: null, pre: false })
  const { text, blocks, map } = out.finish()
  return { text, blocks, map, metadata, warnings }

  /** A page without any heading has its headline in `<title>`, if anywhere. */
  function addPageTitle(): void {
    const title = [...elementsOf(page)].find((element) => tagOf(element) === 'title')?.childNodes[0]
    if (!metadata.title || !title || !isText(title) || !title.sourceCodeLocation) return
    const at = source.indexOf(metadata.title, title.sourceCodeLocation.startOffset)
    if (at === -1 || at > title.sourceCodeLocation.endOffset || bareLetters(textOf(main.root).slice(0, 20_000)).includes(bareLetters(metadata.title))) return
    out.open('heading', 1)
    out.add(metadata.title, at)
    out.close()
  }

  /** The title of a post stands in its front matter, unless the post has it again. */
  function addPostTitle(): void {
    if (bareLetters(textOf(main.root).slice(0, 2000)).includes(bareLetters(metadata.title ?? ''))) return
    out.open('heading', 1)
    for (const { text, at, length } of front.title) out.add(text, at, length)
    out.close()
  }

  function walkChildren(element: Element, context: Context): void {
    for (const child of element.childNodes) {
      if (isText(child)) addText(child, context)
      else if (isElement(child) && !main.dropped.has(child)) walk(child, context)
    }
  }

  function walk(element: Element, context: Context): void {
    const tag = tagOf(element)
    if (tag === 'br') return addBreak(element)
    if (tag === 'tr' && isDataRow(element)) return addRow(element)
    if (tag === 'a') {
      const from = out.length
      walkChildren(element, context)
      if (attribute(element, 'data-cfemail') !== null) warnProtected(from)
      return addHiddenAddress(element)
    }
    if (tag === 'q') return addQuoted(element, context)
    if (tag === 'cite' && context.kind === 'quotation' && out.endsSentence && isLast(element)) return addAuthor(element, context)
    if (attribute(element, 'data-cfemail') !== null) {
      const from = out.length
      walkChildren(element, context)
      return warnProtected(from)
    }
    if (!BLOCKS.has(tag)) return walkChildren(element, context)
    out.close()
    walkChildren(element, contextOf(element, tag, context))
    out.close()
  }

  /** True if no words of its parent stand behind the element; looked up once for each parent. */
  function isLast(element: Element): boolean {
    const parent = element.parentNode
    if (parent === null) return true
    if (!lastWords.has(parent)) {
      const hasWords = (child: (typeof parent.childNodes)[number]) => /\S/.test(isText(child) ? child.value : isElement(child) ? textOf(child) : '')
      lastWords.set(parent, parent.childNodes.findLast(hasWords))
    }
    return lastWords.get(parent) === element
  }

  /** Who said it, at the end of a quotation: a line of its own. */
  function addAuthor(element: Element, context: Context): void {
    out.close()
    walkChildren(element, { ...context, kind: 'paragraph' })
    out.close()
  }

  function contextOf(element: Element, tag: string, context: Context): Context {
    const heading = main.levels.get(element) ?? null
    if (heading !== null) return { ...context, kind: heading > 0 ? 'heading' : 'paragraph', level: heading > 0 ? heading : null }
    if (tag === 'li' || tag === 'dd') return { ...context, kind: 'item', level: null }
    if (tag === 'blockquote') return { ...context, kind: 'quotation', level: null }
    // Who said it is no part of the quotation.
    if (tag === 'footer' || tag === 'figcaption') return { ...context, kind: 'paragraph', level: null }
    if (tag === 'pre') return { ...context, pre: true }
    return context
  }

  function addText(node: DefaultTreeAdapterMap['textNode'], context: Context): void {
    const location = node.sourceCodeLocation
    if (!location) return
    if (!out.isOpen) {
      if (node.value.trim() === '') return
      out.open(context.kind, context.level)
    }
    addDecoded(out, node.value, source, location.startOffset, location.endOffset, context.pre)
  }

  /** One line end in a block; the second in a row ends the block, as does one between a headline and the line below it. */
  function addBreak(element: Element): void {
    if (!out.isOpen) return
    if (/\n[ \u00A0]{0,20}$/.test(out.tail(24)) || partsStyles(element)) return out.close()
    const location = element.sourceCodeLocation
    if (location) out.add('\n', location.startOffset, location.endOffset - location.startOffset)
    else out.insert('\n')
  }

  function addRow(row: Element): void {
    out.open('row')
    let filled = 0
    for (const cell of row.childNodes) {
      if (!isElement(cell) || main.dropped.has(cell) || textOf(cell).trim() === '') continue
      if (filled++ > 0) out.insert(' | ')
      addInline(cell)
    }
    out.close()
  }

  function addInline(element: Element): void {
    for (const child of element.childNodes) {
      if (isText(child)) {
        if (child.sourceCodeLocation) addDecoded(out, child.value, source, child.sourceCodeLocation.startOffset, child.sourceCodeLocation.endOffset, false)
      } else if (isElement(child) && !main.dropped.has(child)) {
        if (tagOf(child) === 'br' || (BLOCKS.has(tagOf(child)) && /\S$/.test(out.tail(1)))) out.insert(' ')
        addInline(child)
        if (tagOf(child) === 'a') addHiddenAddress(child)
      }
    }
  }

  function addQuoted(element: Element, context: Context): void {
    if (!out.isOpen) out.open(context.kind, context.level)
    out.insert('“')
    walkChildren(element, context)
    out.insert('”')
  }

  function addHiddenAddress(link: Element): void {
    const href = attribute(link, 'href')
    const match = /^\s{0,9}(mailto|tel):([^?]{3,200})/i.exec(href ?? '')
    if (!match || !out.isOpen) return
    const address = match[2]!.trim()
    const label = textOf(link)
    if (match[1]!.toLowerCase() === 'tel' ? /\d{3}/.test(label) : !address.includes('@') || hasAddress(label, address) || hasAddress(out.tail(200), address))
      return
    const location = link.sourceCodeLocation?.attrs?.href
    const at = location ? source.slice(location.startOffset, location.endOffset).indexOf(address) : -1
    out.insert(' (')
    if (location && at !== -1) out.add(address, location.startOffset + at)
    else out.insert(address)
    out.insert(')')
  }

  function warnProtected(from: number): void {
    if (out.length === from) return
    warnings.push({ code: 'protected-email', message: 'The page hides an e-mail address here ("[email protected]").', start: from, end: out.length })
  }
}

/** A row of short cells is one line; a row of a layout table, or of addresses over some lines, is walked like any other part of the page. */
function isDataRow(row: Element): boolean {
  const cells = row.childNodes.filter((cell) => isElement(cell) && textOf(cell).trim() !== '') as Element[]
  if (cells.length < 2) return false
  const length = cells.reduce((sum, cell) => sum + textOf(cell).length, 0)
  return (
    length < LAYOUT_ROW &&
    !cells.some((cell) => cell.childNodes.filter((child) => isElement(child) && /^(p|div|table|ul|h\d|br)$/.test(tagOf(child))).length > 2)
  )
}

/** `<big>Riverton Opens Its New Bridge</big><br><em>Traffic to Flow in May</em>`: two lines that look different, and nothing else. */
function partsStyles(lineEnd: Element): boolean {
  const siblings = (lineEnd.parentNode as Element).childNodes.filter((node) => !isText(node) || node.value.trim() !== '')
  const [above, , below] = siblings
  if (siblings.length !== 3 || siblings[1] !== lineEnd || !above || !below || !isElement(above) || !isElement(below)) return false
  const styleOf = (element: Element) => `${tagOf(element)} ${attribute(element, 'class') ?? ''} ${attribute(element, 'style') ?? ''}`
  return styleOf(above) !== styleOf(below) && textOf(above).trim().length >= SHORTEST_HEADLINE
}

const count = (source: string, pattern: RegExp) => source.match(pattern)?.length ?? 0

function countTags(source: string): number {
  let tags = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) if (/[a-zA-Z]/.test(source[at + 1] ?? '')) tags++
  return tags
}
