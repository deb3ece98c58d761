import type { Nodes, Parents } from 'mdast'
import type { ReadBlock, ReadResult } from '../document.ts'
import { bareLetters } from '../text/bare-letters.ts'
import { hasAddress } from './addresses.ts'
import { Builder } from './builder.ts'
import { dropTemplateTags, readFrontMatter } from './front-matter.ts'
import { addMarkup, decodeEntity } from './markdown-html.ts'
import { refuseHostile } from './markdown-limits.ts'
import { loadParser, NO_PARSER } from './markdown-parser.ts'
import { cutStretches } from './markdown-stretches.ts'
import { splitLong } from './paragraphs.ts'

/** Lines longer than this were wrapped by an editor; a paragraph of shorter ones has its line ends on purpose (addresses). */
const SHORT_LINE = 60
/** The inside of an advertisement's script, left behind when its tags were taken away. */
const SCRIPT = /\bfunction\s{0,3}\(|\bdocument\.(?:write|createElement|getElement)|\bwindow\.\w{1,40}\s{0,3}(?:=|\|\|)/g
/** What Jekyll and Pandoc say of the look of a paragraph or a link: "{:start="2"}", "{: .lead}", "{.external}", "{#top}". */
const ATTRIBUTES = /\{(?::[^{}\n]{1,200}|\.[a-z][\w-]{0,40}|#[\w-]{1,90})\}\n?/y
const FENCE_END = /\r?\n[ \t]{0,9}(?:`{3,20}|~{3,20})[ \t]{0,9}$/
const ESCAPED = /[!-/:-@[-`{-~]/

/**
 * Markdown (CommonMark with GFM tables) to clean text: emphasis, links and images dropped, escapes and entities decoded.
 * One block for each heading, paragraph, list item, quotation and table row; the map leads to the file's own characters.
 */
export async function readMarkdown(source: string): Promise<ReadResult> {
  refuseHostile(source)
  const front = readFrontMatter(source)
  const offset = front.end
  const body = offset === 0 ? source : dropTemplateTags(source.slice(offset))
  const stretches = cutStretches(body)
  const { parse, decodeNamedCharacterReference } = stretches.every(({ isPlain }) => isPlain) ? NO_PARSER : await loadParser()
  const parts = stretches.map(({ start, end, isPlain }) => ({ start, end, tree: isPlain ? null : parse(body.slice(start, end)) }))
  const out = new Builder()
  let softBreak = ' '
  /** Where the stretch in hand starts: its nodes count from there. */
  let base = 0

  addTitle()
  for (const part of parts) {
    base = part.start
    if (part.tree) visitBlock(part.tree, 'paragraph')
    else addParagraph(part.start, part.end, 'paragraph', () => alignText(trimLines(body.slice(part.start, part.end)), part.start, part.end))
  }
  const { text, blocks, map } = out.finish()
  return { text, blocks: splitLong(text, blocks), map, metadata: front.metadata, warnings: [] }

  /** A title that stands in the front matter alone is the first heading that a reader of the page sees. */
  function addTitle(): void {
    const { metadata, title } = front
    if (!metadata.title || title.length === 0 || parts.some(({ tree }) => tree?.children.some((node) => node.type === 'heading' && node.depth === 1))) return
    if (bareLetters(body.slice(0, 1000)).startsWith(bareLetters(metadata.title))) return
    out.open('heading', 1)
    for (const { text, at, length } of title) out.add(text, at, length)
    out.close()
  }

  function visitBlock(node: Nodes, kind: ReadBlock['kind']): void {
    switch (node.type) {
      case 'heading':
        out.open('heading', node.depth)
        visitChildren(node)
        return out.close()
      case 'paragraph':
        return addParagraph(start(node), end(node), kind, () => visitChildren(node))
      case 'tableRow':
        out.open('row')
        for (const [i, cell] of node.children.entries()) {
          if (i > 0) out.insert(' | ')
          visitChildren(cell)
        }
        return out.close()
      case 'code':
        if (/^html?$/i.test(node.lang ?? '')) {
          // a page's own markup, fenced by the tool that exported it
          const from = start(node) + body.slice(start(node), end(node)).indexOf('\n') + 1
          return addHtml(from, from + body.slice(from, end(node)).replace(FENCE_END, '').length, true, kind)
        }
        out.open(kind)
        alignText(node.value, start(node), end(node))
        return out.close()
      case 'html':
        return addHtml(start(node), end(node), true, kind)
      case 'blockquote':
        for (const child of node.children) visitBlock(child, 'quotation')
        return
      case 'listItem':
        for (const [i, child] of node.children.entries()) visitBlock(child, i === 0 ? 'item' : kind)
        return
      default:
        if ('children' in node) for (const child of node.children) visitBlock(child as Nodes, kind)
    }
  }

  function addParagraph(from: number, to: number, kind: ReadBlock['kind'], addText: () => void): void {
    const source = body.slice(from, to)
    if ((source.match(SCRIPT)?.length ?? 0) > 1) return
    out.open(kind)
    const lines = source.split('\n')
    softBreak = Math.max(...lines.slice(0, -1).map((line) => line.length), 0) > SHORT_LINE ? ' ' : '\n'
    addText()
    out.close()
  }

  function start(node: Nodes): number {
    return base + node.position!.start.offset!
  }

  function end(node: Nodes): number {
    return base + node.position!.end.offset!
  }

  function addHtml(from: number, to: number, isBlock: boolean, kind: ReadBlock['kind']): void {
    addMarkup(out, body.slice(from, to), offset + from, isBlock ? kind : null, decodeNamedCharacterReference)
  }

  function visitChildren(node: Parents): void {
    for (const child of node.children) visitInline(child)
  }

  function visitInline(node: Nodes): void {
    switch (node.type) {
      case 'text':
        return alignText(node.value, start(node), end(node))
      case 'inlineCode':
        return alignText(node.value, start(node), end(node))
      case 'break':
        return out.add('\n', start(node), end(node) - start(node))
      case 'html':
        return addHtml(start(node), end(node), false, 'paragraph')
      case 'link':
        visitChildren(node)
        return addHiddenAddress(node.url, start(node), end(node))
      case 'image':
      case 'imageReference':
      case 'delete':
        return
      default:
        if ('children' in node) visitChildren(node as Parents)
    }
  }

  /** The value of a node beside the source it was decoded from: escapes, entities, line ends with their indent. */
  function alignText(value: string, from: number, to: number): void {
    let at = from
    let i = 0
    // Equal text is added in stretches.
    let pending = 0
    const flush = () => {
      if (pending > 0) out.add(value.slice(i - pending, i), offset + at - pending)
      pending = 0
    }
    while (i < value.length) {
      const char = value[i]!
      const code = body[at]
      if (code === char && char !== '\n' && char !== '\r' && char !== '\\' && char !== '&' && char !== '*' && char !== '{') {
        pending++
        at++
        i++
        continue
      }
      flush()
      if (char === '\r' && value[i + 1] === '\n') {
        i++
        continue
      }
      ATTRIBUTES.lastIndex = i
      const attributes = char === '{' ? ATTRIBUTES.exec(value) : null
      if (attributes && body.startsWith(attributes[0].trimEnd(), at)) {
        at += attributes[0].length
        i += attributes[0].length
        continue
      }
      if (char === '\n') {
        // White space before a line end is not in the value, nor are the indent and ">" after it.
        const gap = /^[ \t]*\r?\n[ \t>]*/.exec(body.slice(at, to))?.[0] ?? ''
        if (gap === '') out.insert(softBreak)
        else out.add(softBreak, offset + at, gap.length)
        at += gap.length
        i++
        continue
      }
      if (char === '*' && body.startsWith('**', at) && value[i + 1] === '*' && /\S/.test((value[i + 2] ?? ' ') + (value[i - 1] ?? ' '))) {
        // Emphasis that was never closed, or closed after a blank: not for the reader's eyes.
        at += 2
        i += 2
        continue
      }
      if (code === '\\' && body[at + 1] === char && ESCAPED.test(char)) {
        out.add(char, offset + at, 2)
        at += 2
        i++
        continue
      }
      const entity = code === '&' ? decodeEntity(body, at, decodeNamedCharacterReference) : null
      if (entity && value.startsWith(entity.value, i)) {
        out.add(entity.value, offset + at, entity.length)
        at += entity.length
        i += entity.value.length
        continue
      }
      if (body[at] === char) pending = 1
      else {
        const next = body.indexOf(char, at)
        if (next === -1 || next >= to) {
          out.insert(char)
          i++
          continue
        }
        at = next
        pending = 1
      }
      at++
      i++
    }
    flush()
  }

  /** "write to us" linked to an address: the address is put behind it, mapped to where it stands in the file. */
  function addHiddenAddress(url: string, from: number, to: number): void {
    const match = /^(?:mailto|tel):([^?]{3,200})/i.exec(url)
    if (!match) return
    const address = match[1]!
    const at = body.slice(from, to).lastIndexOf(address)
    if (at === -1 || hasAddress(out.current, address)) return
    out.insert(' (')
    out.add(address, offset + from + at)
    out.insert(')')
  }
}

/** As the parser has it: without the blanks around line ends. */
function trimLines(text: string): string {
  return text.replace(/ ?\r?\n {0,40}/g, '\n')
}
