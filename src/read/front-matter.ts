import type { Metadata } from '../document.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<body>(?:.{0,2000}\r?\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = /^(?<key>[A-Za-z_-]{1,40})[ \t]*:[ \t]+(?<value>\S.{0,1000})$/gm
/** "Town *opens* library" */
const EMPHASIS = /(?<![\w*_])(?<mark>\*{1,3}|_{1,3}|`)(?=\S)(?<words>[^*_`\n]{1,300})(?<=\S)\k<mark>(?![\w*_])/g
const ISO_DATE = /^(?<date>\d{4}-\d{2}-\d{2})(?!\d)/

interface FrontMatter {
  readonly metadata: Metadata
  /** The title without its emphasis, in the pieces that stand in the file; empty if it is not there letter by letter. */
  readonly title: readonly { readonly text: string; readonly at: number }[]
  /** Where the text starts. */
  readonly end: number
}

/** The YAML block at the top of a Markdown file: title, date, author. */
export function readFrontMatter(source: string): FrontMatter {
  const match = FRONT_MATTER.exec(source)
  if (!match) return { metadata: {}, title: [], end: 0 }
  const fields = new Map([...match.groups!.body!.matchAll(FIELD)].map((field) => [field.groups!.key!.toLowerCase(), unquote(field.groups!.value!.trim())]))
  const date = ISO_DATE.exec(fields.get('date') ?? fields.get('published') ?? fields.get('pubdate') ?? '')?.groups!.date
  const written = fields.get('title') ?? ''
  const pieces = dropEmphasis(written)
  const title = pieces.map(({ text }) => text).join('')
  const titleAt = written === '' ? -1 : match[0].indexOf(written, match[0].search(/^title[ \t]*:/im))
  const author = fields.get('author')
  const publisher = fields.get('publisher') ?? fields.get('organization')
  return {
    metadata: { ...(title && { title }), ...(date && { date }), ...(author && { author }), ...(publisher && { publisher }) },
    title: titleAt === -1 ? [] : pieces.map(({ text, at }) => ({ text, at: titleAt + at })),
    end: match[0].length,
  }
}

/** What is left of a line without the marks of its emphasis, piece by piece, with the place of each in the line. */
function dropEmphasis(line: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = []
  let from = 0
  for (const match of line.matchAll(EMPHASIS)) {
    const { mark, words } = match.groups!
    pieces.push({ text: line.slice(from, match.index), at: from }, { text: words!, at: match.index + mark!.length })
    from = match.index + match[0].length
  }
  pieces.push({ text: line.slice(from), at: from })
  return pieces.filter(({ text }) => text !== '')
}

function unquote(value: string): string {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1')
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  const comment = value.search(/\s#/)
  return comment === -1 ? value : value.slice(0, comment).trimEnd()
}
