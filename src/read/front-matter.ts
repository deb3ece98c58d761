import type { Metadata } from '../document.ts'
import { readDate } from '../text/dates.ts'

const FRONT_MATTER = /^\uFEFF?(?<mark>---|\+\+\+)[ \t]*\r?\n(?:.{0,2000}\r?\n){0,200}?(?:\k<mark>|\.\.\.)[ \t]*(?:\r?\n|$)/
/** The same without its first mark, as older software writes it: fields, one of them the title, above a line of dashes. */
const OPEN_FRONT_MATTER = /^\uFEFF?(?=(?:.{0,2000}\r?\n){0,20}?title:[ \t])(?:[A-Za-z][A-Za-z_-]{0,39}:[ \t].{0,2000}\r?\n){3,60}-{3,80}[ \t]*(?:\r?\n|$)/i
/** The value may go on in indented lines, as behind ">-". */
const FIELD = /^(?<key>[A-Za-z_-]{1,40})[ \t]*[:=][ \t]+(?<value>\S.{0,1000}(?:\r?\n[ \t]{1,40}\S.{0,1000}){0,20})$/gm
const FOLDED = /^[>|][+-]?\d?[ \t]*(?=\r?\n)/
const LINE = /\S(?:[^\r\n]{0,1000}\S)?/g
/** "Town *opens* library" */
const EMPHASIS = /(?<![\w*_])(?<mark>\*{1,3}|_{1,3}|`)(?=\S)(?<words>[^*_`\n]{1,300})(?<=\S)\k<mark>(?![\w*_])/g
/** What a site's software runs when it builds the page: "{% include share.html %}", "{{< figure src="mill.png" >}}". */
const TEMPLATE_TAG = /\{%[^%\n]{1,300}%\}|\{\{[<%][^{}\n]{1,300}[>%]\}\}/g
/** "20310304" */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
/** What a site's software fills in when nobody gave a day. */
const NO_DAY = /-01-01$/

const DATES = ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'published_at', 'release_date', 'release-date', 'releasedate']

interface Piece {
  readonly text: string
  readonly at: number
  /** Of what stands there in the file. */
  readonly length: number
}

export interface FrontMatter {
  readonly metadata: Metadata
  /** The title without its emphasis, in the pieces that stand in the file; empty if it is not there letter by letter. */
  readonly title: readonly Piece[]
  /** Where the text starts. */
  readonly end: number
}

/** The block of YAML or TOML at the top of a post: title, date, author. */
export function readFrontMatter(source: string): FrontMatter {
  const match = FRONT_MATTER.exec(source) ?? OPEN_FRONT_MATTER.exec(source)
  if (!match) return { metadata: {}, title: [], end: 0 }
  const values = new Map<string, Piece[]>()
  for (const field of match[0].matchAll(FIELD)) {
    const { key, value } = field.groups!
    values.set(key!.toLowerCase(), unquote(linesOf(value!, field.index + field[0].length - value!.length)))
  }
  const fields = new Map([...values].map(([key, pieces]) => [key, join(pieces)]))
  const date = dayOf(DATES.map((key) => fields.get(key)).find((value) => value !== undefined))
  const pieces = (values.get('title') ?? []).flatMap(dropEmphasis)
  const title = join(pieces)
  const author = fields.get('author')
  const publisher = fields.get('publisher') ?? fields.get('organization')
  return {
    metadata: { ...(title && { title }), ...(date && { date }), ...(author && { author }), ...(publisher && { publisher }) },
    title: pieces.every(({ at }) => at >= 0) ? pieces : [],
    end: match[0].length,
  }
}

/** The text below the front matter, blanks where its software has tags: every character stays in its place. */
export function dropTemplateTags(body: string): string {
  return body.replace(TEMPLATE_TAG, (tag) => ' '.repeat(tag.length))
}

/** The lines of a value, a blank between each two. */
function linesOf(value: string, start: number): Piece[] {
  const from = FOLDED.exec(value)?.[0].length ?? 0
  const pieces: Piece[] = []
  for (const line of value.slice(from).matchAll(LINE)) {
    const at = start + from + line.index
    const last = pieces.at(-1)
    if (last) pieces.push({ text: ' ', at: last.at + last.length, length: at - last.at - last.length })
    pieces.push({ text: line[0], at, length: line[0].length })
  }
  return pieces
}

function join(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/** "2031-03-04T09:00", "4 March 2031"; a first of January is nobody's day. */
function dayOf(value = ''): string | null {
  const iso = readDate(value.replace(COMPACT, '$1-$2-$3'), 0)?.iso ?? null
  return iso && NO_DAY.test(iso) ? null : iso
}

/** What is left of a line without the marks of its emphasis, piece by piece, with the place of each in the file. */
function dropEmphasis(line: Piece): Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number) => {
    if (to > from) pieces.push({ text: line.text.slice(from, to), at: line.at < 0 ? -1 : line.at + from, length: line.text === ' ' ? line.length : to - from })
  }
  let from = 0
  for (const match of line.text.matchAll(EMPHASIS)) {
    const { mark, words } = match.groups!
    add(from, match.index)
    add(match.index + mark!.length, match.index + mark!.length + words!.length)
    from = match.index + match[0].length
  }
  add(from, line.text.length)
  return pieces
}

/** Without the quotation marks around a value, or the comment behind it. */
function unquote(pieces: readonly Piece[]): Piece[] {
  const value = join(pieces)
  const isDouble = /^".*"$/.test(value)
  if (!isDouble && !/^'.*'$/.test(value)) {
    const comment = pieces.length === 1 ? value.search(/\s#/) : -1
    return comment === -1 ? [...pieces] : [cut(pieces[0]!, 0, value.slice(0, comment).trimEnd().length)]
  }
  const bare = isDouble ? value.slice(1, -1).replace(/\\(["\\])/g, '$1') : value.slice(1, -1).replaceAll("''", "'")
  // with an escape in it the value does not stand in the file letter by letter
  if (bare.length !== value.length - 2) return [{ text: bare, at: -1, length: 0 }]
  return pieces.map((piece, i) => cut(piece, i === 0 ? 1 : 0, piece.text.length - (i === pieces.length - 1 ? 1 : 0))).filter(({ text }) => text !== '')
}

function cut(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to)
  return text === ' ' ? piece : { text, at: piece.at + from, length: text.length }
}
