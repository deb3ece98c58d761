// node test/check-offsets.mjs FOLDER…
// For every answer on every text, Markdown and HTML file: the slice of the source between `start` and `end`, cleaned of
// markup and with white space folded, must be the printed text. Prints each that is not; exit code 1 if there is one.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const project = join(dirname(fileURLToPath(import.meta.url)), '..')
const SOURCES = ['text', 'markdown', 'html']

const { read, decode, extractFrom } = await load()
const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npm run check:offsets -- FOLDER…')
  process.exit(2)
}
let files = 0
let answers = 0
let wrong = 0
for (const path of folders.flatMap(listFiles)) {
  const bytes = readFileSync(path)
  const result = await read(bytes, { path }).catch(() => null)
  if (result === null || !SOURCES.includes(result.format)) continue
  files++
  const source = await decode(bytes)
  const release = extractFrom(result, { path, format: result.format, sha256: '0'.repeat(64), length: source.length }, {})
  for (const answer of listAnswers(release)) {
    answers++
    const slice = source.slice(answer.start, answer.end)
    if (isSame(slice, answer.text, result.format)) continue
    wrong++
    console.log(
      `${path} ${answer.field} ${answer.start}–${answer.end}\n  printed ${JSON.stringify(answer.text)}\n  source  ${JSON.stringify(clean(slice, result.format))}`,
    )
  }
}
console.log(`${files} files, ${answers} answers, ${wrong} wrong`)
process.exitCode = wrong > 0 || files === 0 ? 1 : 0

async function load() {
  const folder = mkdtempSync(join(project, 'node_modules', '.check-'))
  try {
    const contents = `export * from './src/extract.ts'; export { read } from './src/read/read.ts'; export { decode } from './src/read/decode.ts'`
    await build({
      stdin: { contents, resolveDir: project, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile: join(folder, 'all.mjs'),
      loader: { '.txt': 'text' },
      packages: 'external',
    })
    return await import(join(folder, 'all.mjs'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
    .filter((file) => /\.(txt|md|markdown|html?)$/i.test(file))
}

/** Every part of the release that carries a text and its range, with the name of the field. */
function* listAnswers(value, field = '') {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* listAnswers(item, `${field}[${i}]`)
  else if (value !== null && typeof value === 'object') {
    if (typeof value.text === 'string' && typeof value.start === 'number') yield { field, text: value.text, start: value.start, end: value.end }
    for (const [key, item] of Object.entries(value)) yield* listAnswers(item, field === '' ? key : `${field}.${key}`)
  }
}

function isSame(slice, text, format) {
  if (slice === '') return text === ''
  const printed = fold(text)
  if (clean(slice, format) === printed) return true
  if (clean(dropReopened(slice, format), format) === fold(dropReopened(text, 'text'))) return true
  // Emphasis or a link that opens outside of the slice and closes in it cannot be told from a star or bracket of the text.
  const bare = (string) =>
    string
      .replace(/[*_[\]]/g, '')
      .replace(/ +/g, ' ')
      .trim()
  return format === 'markdown' && bare(clean(slice, format)) === bare(printed)
}

/** Quotation marks that re-open a quotation at the start of a paragraph. */
function dropReopened(slice, format) {
  const broken = format === 'html' ? slice.replace(/<\/?(p|div|br|li|blockquote|h\d)\b[^>]*>/gi, '\n') : slice
  return broken.replace(/(\n\s*(?:[*_>]{1,3}\s*)*|[.!?,]\s{2,})["“”«„‘](?=\S)/g, '$1')
}

function clean(slice, format) {
  let text = slice
  if (format === 'html')
    text = text
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<\/?(p|div|br|li|ul|ol|td|tr|th|table|section|h\d|blockquote)\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, '')
  if (format === 'markdown') {
    text = text
      .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `\u0001${mark.charCodeAt(0)}\u0002`)
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\[([^\]]*)\]\(mailto:([^)]*)\)/g, (_, label, address) =>
        label.toLowerCase().includes(address.toLowerCase()) ? label : `${label} (${address})`,
      )
      .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
      // A link that only begins or only ends in the slice.
      .replace(/\](?:\([^)\s]*\)?|\[[^\]]*\]?)/g, '')
      .replace(/\[(?=[^\]]*$)/g, '')
      .replace(/<(?:https?:|mailto:)?([^<>\s]+@?[^<>\s]*)>/g, (_whole, inner) => (/[@:/]/.test(inner) && !inner.startsWith('/') ? inner : ''))
      .replace(/<[^>]*>/g, '')
      .replace(/^[ \t]*>[ \t]?/gm, '')
      .replace(/^ {0,3}#{1,6} /gm, '')
      .replace(/\*\*|__|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|(?<!\d)\*(?=\S)|(?<=\S)\*/g, '')
      .replace(/\u0001(\d+)\u0002/g, (_, code) => String.fromCharCode(Number(code)))
  }
  return fold(decodeEntities(text).replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, format === 'text' ? '$1' : '$&'))
}

function decodeEntities(text) {
  const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    eacute: 'é',
    bull: '•',
  }
  return text
    .replace(/&#(\d+);?/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);?/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z]+\d*);?/gi, (whole, name) => named[name] ?? whole)
}

function fold(text) {
  return text.replace(/[\s\u00A0\u200B\u2060\uFEFF]+/g, ' ').trim()
}
