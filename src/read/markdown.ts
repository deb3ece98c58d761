import type { Nodes, Parents } from 'mdast'
import type { ReadBlock, ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import { hasAddress } from './addresses.ts'
import { Builder } from './builder.ts'
import { readFrontMatter } from './front-matter.ts'
import { splitLong } from './paragraphs.ts'

/** Lines longer than this were wrapped by an editor; a paragraph of shorter ones has its line ends on purpose (addresses). */
const SHORT_LINE = 60
/** The parser takes its time with marks that lead nowhere; no release has so many. */
const LARGEST = 1_000_000
const MOST_BRACKETS = 4_000
const MOST_MARKS = 40_000
const MOST_ITEMS = 10_000
const ITEM = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/gm
const TOO_DEEP = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/m
const TAG = /<(?:!--|\/?([a-z][a-z0-9-]{0,20})(?:\s[^<>]{0,2000})?\/?>)/gi
const HIDDEN_TAG = /^(?:script|style)$/i
/** The inside of an advertisement's script, left behind when its tags were taken away. */
const SCRIPT = /\bfunction\s{0,3}\(|\bdocument\.(?:write|createElement|getElement)|\bwindow\.\w{1,40}\s{0,3}(?:=|\|\|)/g
const ESCAPED = /[!-/:-@[-`{-~]/
const BLOCK_TAG = /^(p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|hr)$/i

/**
 * Markdown (CommonMark with GFM tables) to clean text: emphasis, links and images dropped, escapes and entities decoded.
 * One block for each heading, paragraph, list item, quotation and table row; the map leads to the file's own characters.
 */
export async function readMarkdown(source: string): Promise<ReadResult> {
  refuseHostile(source)
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }, { gfmStrikethrough }, { gfmStrikethroughFromMarkdown }, { decodeNamedCharacterReference }] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-gfm-table'),
      import('mdast-util-gfm-table'),
      import('micromark-extension-gfm-strikethrough'),
      import('mdast-util-gfm-strikethrough'),
      import('decode-named-character-reference'),
    ])
  const front = readFrontMatter(source)
  const offset = front.end
  const body = source.slice(offset)
  const tree = fromMarkdown(body, {
    // A release that was indented by its exporter is no program code.
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
  const out = new Builder()
  let softBreak = ' '

  addTitle()
  visitBlock(tree, 'paragraph')
  const { text, blocks, map } = out.finish()
  return { text, blocks: splitLong(text, blocks), map, metadata: front.metadata, warnings: [] }

  /** A title that stands in the front matter alone is the first heading that a reader of the page sees. */
  function addTitle(): void {
    const { metadata, title } = front
    if (!metadata.title || title.length === 0 || tree.children.some((node) => node.type === 'heading' && node.depth === 1)) return
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
    if (bare(body.slice(0, 1000)).startsWith(bare(metadata.title))) return
    out.open('heading', 1)
    for (const { text, at } of title) out.add(text, at)
    out.close()
  }

  function visitBlock(node: Nodes, kind: ReadBlock['kind']): void {
    switch (node.type) {
      case 'heading':
        out.open('heading', node.depth)
        visitChildren(node)
        return out.close()
      case 'paragraph': {
        if ((body.slice(start(node), end(node)).match(SCRIPT)?.length ?? 0) > 1) return
        out.open(kind)
        const lines = body.slice(start(node), end(node)).split('\n')
        softBreak = Math.max(...lines.slice(0, -1).map((line) => line.length), 0) > SHORT_LINE ? ' ' : '\n'
        visitChildren(node)
        return out.close()
      }
      case 'tableRow':
        out.open('row')
        for (const [i, cell] of node.children.entries()) {
          if (i > 0) out.insert(' | ')
          visitChildren(cell)
        }
        return out.close()
      case 'code':
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
      if (code === char && char !== '\n' && char !== '\\' && char !== '&' && char !== '*') {
        pending++
        at++
        i++
        continue
      }
      flush()
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
      const entity = code === '&' ? decodeEntity(at) : null
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

  function decodeEntity(at: number): { value: string; length: number } | null {
    const match = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(body.slice(at, at + 40))
    if (!match) return null
    const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : null
    const value = code === null ? decodeNamedCharacterReference(match[3]!) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
    return value ? { value, length: match[0].length } : null
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

  function addHtml(from: number, to: number, isBlock: boolean, kind: ReadBlock['kind']): void {
    const html = body.slice(from, to)
    if (isBlock) out.open(kind)
    let at = 0
    for (const { index, length, tag } of findMarkup(html)) {
      alignHtml(html.slice(at, index), from + at)
      at = index + length
      if (/^br$/i.test(tag) && !isBlock) out.add('\n', offset + from + index, length)
      else if (isBlock && BLOCK_TAG.test(tag) && out.current.trim() !== '') out.open(kind)
    }
    alignHtml(html.slice(at), from + at)
    if (isBlock) out.close()
  }

  function alignHtml(text: string, from: number): void {
    for (let at = 0; at < text.length; ) {
      const entity = text[at] === '&' ? decodeEntity(from + at) : null
      if (entity) out.add(entity.value, offset + from + at, entity.length)
      else out.add(text[at]!, offset + from + at)
      at += entity ? entity.length : 1
    }
  }
}

function start(node: Nodes): number {
  return node.position!.start.offset!
}

function end(node: Nodes): number {
  return node.position!.end.offset!
}

function refuseHostile(source: string): void {
  if (source.length > LARGEST)
    throw new ExtractError(
      'too-large',
      `This Markdown file has ${source.length} characters; at most ${LARGEST} are read. Take it apart, or read it with --format text.`,
    )
  let brackets = 0
  let marks = 0
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (char === '[') brackets++
    else if (char === '*' || char === '_' || char === '`' || char === '<' || char === '~' || char === '&') marks++
  }
  if (brackets > MOST_BRACKETS || marks > MOST_MARKS || (source.match(ITEM)?.length ?? 0) > MOST_ITEMS || TOO_DEEP.test(source))
    throw new ExtractError('broken', 'This Markdown file has more marks than a text can use. Read it with --format text.')
}

/** Tags, comments, and scripts and styles with what is in them. One that nobody closes is text. */
function* findMarkup(html: string): Generator<{ index: number; length: number; tag: string }> {
  const lower = html.toLowerCase()
  const unclosed = new Set<string>()
  let from = 0
  for (const match of html.matchAll(TAG)) {
    if (match.index < from) continue
    const tag = match[1] ?? ''
    const end = tag === '' ? '-->' : HIDDEN_TAG.test(tag) && match[0][1] !== '/' ? `</${tag.toLowerCase()}` : null
    let length = match[0].length
    if (end !== null) {
      const close = unclosed.has(end) ? -1 : lower.indexOf(end, match.index + length)
      if (close === -1) unclosed.add(end)
      const behind = close === -1 ? -1 : lower.indexOf('>', close + end.length - 1)
      if (behind !== -1) length = behind + 1 - match.index
      else if (tag === '') continue
    }
    from = match.index + length
    yield { index: match.index, length, tag }
  }
}
