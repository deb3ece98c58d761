import type { Metadata } from '../document.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<body>(?:.{0,2000}\r?\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = /^(?<key>[A-Za-z_-]{1,40})[ \t]*:[ \t]+(?<value>\S.{0,1000})$/gm
const ISO_DATE = /^(?<date>\d{4}-\d{2}-\d{2})(?!\d)/

interface FrontMatter {
  readonly metadata: Metadata
  /** Where the title stands in the file; -1 if it is not there letter by letter. */
  readonly titleAt: number
  /** Where the text starts. */
  readonly end: number
}

/** The YAML block at the top of a Markdown file: title, date, author. */
export function readFrontMatter(source: string): FrontMatter {
  const match = FRONT_MATTER.exec(source)
  if (!match) return { metadata: {}, titleAt: -1, end: 0 }
  const fields = new Map([...match.groups!.body!.matchAll(FIELD)].map((field) => [field.groups!.key!.toLowerCase(), unquote(field.groups!.value!.trim())]))
  const date = ISO_DATE.exec(fields.get('date') ?? fields.get('published') ?? fields.get('pubdate') ?? '')?.groups!.date
  const title = fields.get('title')
  const author = fields.get('author')
  const publisher = fields.get('publisher') ?? fields.get('organization')
  return {
    metadata: { ...(title && { title }), ...(date && { date }), ...(author && { author }), ...(publisher && { publisher }) },
    titleAt: title ? match[0].indexOf(title, match[0].search(/^title[ \t]*:/im)) : -1,
    end: match[0].length,
  }
}

function unquote(value: string): string {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1')
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  const comment = value.search(/\s#/)
  return comment === -1 ? value : value.slice(0, comment).trimEnd()
}
