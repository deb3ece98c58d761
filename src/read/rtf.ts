import type { ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import { hasAddress } from './addresses.ts'
import { type Limits, overLimit } from './limits.ts'
import { joinCells, joinParagraphs, type Paragraph } from './pages.ts'

/** Groups that hold no text of the document. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict object generator listtable listoverridetable revtbl rsidtbl themedata colorschememapping xmlnstbl datastore latentstyles pgdsctbl header headerl headerr headerf footer footerl footerr footerf pntext listtext annotation atnid atnauthor bkmkstart bkmkend filetbl template mmathPr fldinst'.split(
    ' ',
  ),
)
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n\n',
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  sect: '\n\n',
  page: '\n\n',
}
const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z]))/y

interface Group {
  skip: boolean
  /** Hidden or deleted text. */
  hidden: boolean
  unicodeSkip: number
  note: boolean
}

/** A rich text file: paragraphs, headings by outline level or style, lists, table rows, footnotes at the end; deleted text left out. */
export async function readRtf(bytes: Uint8Array, { maxDepth }: Limits): Promise<ReadResult> {
  const { default: iconv } = await import('iconv-lite')
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const codePage = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 2000))?.[1]
  const charset = codePage && iconv.encodingExists(`cp${codePage}`) ? `cp${codePage}` : /^\{\\rtf1?\\mac\b/.test(source) ? 'macintosh' : 'windows-1252'
  const headings = readHeadingStyles(source)
  const paragraphs: Paragraph[] = []
  const notes: Paragraph[] = []
  let cells: Paragraph[][] = []
  let cell: Paragraph[] = []
  let text = ''
  let noteText = ''
  let level: number | null = null
  let isItem = false
  let inTable = false
  let pending: number[] = []
  let unicodeLeft = 0
  const links: { address: string; from: number; depth: number }[] = []
  let group: Group = { skip: false, hidden: false, unicodeSkip: 1, note: false }
  const groups: Group[] = []
  const flush = () => {
    if (pending.length === 0) return
    const decoded = iconv.decode(Buffer.from(pending), charset)
    pending = []
    put(decoded)
  }
  const put = (added: string) => {
    if (group.skip || group.hidden) return
    if (group.note) noteText += added
    else text += added
  }
  const endParagraph = () => {
    const paragraph: Paragraph = { kind: level !== null ? 'heading' : isItem ? 'item' : 'paragraph', level, text }
    text = ''
    if (paragraph.text.trim() === '') return
    if (inTable) cell.push(paragraph)
    else paragraphs.push(paragraph)
  }

  for (let at = 0; at < source.length; ) {
    const char = source[at]!
    if (char === '{') {
      flush()
      groups.push(group)
      if (groups.length > maxDepth) throw overLimit(`This RTF file nests its groups ${groups.length} deep or more`, maxDepth, '--max-depth')
      group = { ...group }
      at++
    } else if (char === '}') {
      flush()
      const wasNote = group.note
      group = groups.pop() ?? { skip: false, hidden: false, unicodeSkip: 1, note: false }
      if (wasNote && !group.note) {
        notes.push({ kind: 'paragraph', level: null, text: noteText.trim() })
        noteText = ''
      }
      const link = links.at(-1)
      if (link && groups.length < link.depth) {
        if (!hasAddress(text.slice(link.from), link.address)) text += ` (${link.address})`
        links.pop()
      }
      at++
    } else if (char === '\\') {
      CONTROL.lastIndex = at
      const match = CONTROL.exec(source)
      if (!match) {
        at++
        continue
      }
      at += match[0].length
      const [, word, number, hex, symbol] = match
      if (hex !== undefined) {
        if (unicodeLeft > 0) unicodeLeft--
        else if (!group.skip) pending.push(Number.parseInt(hex, 16))
        continue
      }
      flush()
      if (symbol !== undefined) {
        if (symbol === '*') {
          // "{\*\fldinst" and every destination that a reader may ignore.
          const link = /^\\\*\\fldinst\s?\{?[^{}]{0,400}?HYPERLINK\s{1,3}"(?:mailto|tel):([^"?]{3,200})/.exec(source.slice(at - 2, at + 700))
          if (link) startLink(link[1]!)
          group.skip = true
        } else if (symbol === '~') put('\u00A0')
        else if (symbol === '_') put('-')
        else if (symbol === '\\' || symbol === '{' || symbol === '}') put(symbol)
        else if (symbol === '\n' || symbol === '\r') put('\n\n')
        continue
      }
      control(word!, number === undefined ? null : Number(number))
    } else {
      if (char !== '\n' && char !== '\r') {
        if (unicodeLeft > 0) unicodeLeft--
        else if (!group.skip) pending.push(char.charCodeAt(0) & 0xff)
      }
      at++
    }
  }
  flush()
  if (text.includes('\n\n') || text.trim() !== '') endParagraph()
  if (paragraphs.length === 0 && groups.length > 0) throw new ExtractError('broken', 'This RTF file breaks off before its text. Get it again.')
  return joinParagraphs([...paragraphs, ...notes])

  function control(word: string, number: number | null): void {
    if (SKIPPED.has(word)) {
      if (word === 'pntext' || word === 'listtext') isItem = true
      group.skip = true
    } else if (word === 'u' && number !== null) {
      put(String.fromCharCode(number < 0 ? number + 65536 : number))
      unicodeLeft = group.unicodeSkip
    } else if (word === 'uc') group.unicodeSkip = number ?? 1
    else if (word === 'v' || word === 'deleted') group.hidden = number !== 0
    else if (word === 'plain') group.hidden = false
    else if (word === 'footnote') group.note = true
    else if (word === 'pard') {
      level = null
      isItem = false
      inTable = false
    } else if (word === 'intbl') inTable = true
    else if (word === 'ls') isItem = true
    else if (word === 'outlinelevel' && number !== null && number < 6) level = number + 1
    else if (word === 's' && headings.has(number ?? -1)) level = headings.get(number ?? -1)!
    else if (word === 'cell') {
      inTable = true
      endParagraph()
      cells.push(cell)
      cell = []
    } else if (word === 'row') {
      paragraphs.push(...joinCells(cells))
      cells = []
    } else if (word === 'par' && !group.note && !group.skip) endParagraph()
    else if (CHARACTERS[word] !== undefined) put(CHARACTERS[word])
    else if (word === 'fldrslt' && links.length > 0) links.at(-1)!.from = text.length
    else if (word === 'bin' && number !== null)
      throw new ExtractError('broken', 'This RTF file holds raw binary data, which is not read. Save it again as DOCX.')
  }

  function startLink(address: string): void {
    links.push({ address, from: text.length, depth: groups.length - 1 })
  }
}

/** Numbers of the styles that are called "heading 1", "Title". */
function readHeadingStyles(source: string): Map<number, number> {
  const sheet = /\{\\stylesheet([\s\S]{0,200000})/.exec(source.slice(0, 1_000_000))?.[1] ?? ''
  const styles = new Map<number, number>()
  for (const match of sheet.matchAll(/\{\\s(\d{1,4})\b[^{}]{0,2000}?\s(?:heading\s(\d)|(title))\s?;\}/gi))
    styles.set(Number(match[1]), match[3] ? 1 : Math.min(6, Number(match[2])))
  return styles
}
