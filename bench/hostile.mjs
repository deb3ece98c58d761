// npm run bench:hostile [-- --json] [--only TEXT]
// Time for a character over texts of 1 KB to 4 MB that are made to be slow: it must not grow with the length. Prints the
// ratio between each size and the one before (at most 2 allowed, above what the clock can tell); exit code 1 if one is over.
import { extractSource } from 'press-extract'

const SIZES = [1_000, 16_000, 256_000, 4_000_000]
const MOST = 2
/** Rounds of a small text are added up until a time says something (ms). */
const LEAST_TIME = 60
/** A shape that needs longer than this (ms) for a size is not tried with the next. */
const PATIENCE = 30_000

const words = 'the town has opened a mill and the mayor said that it is good for all of us '
const shapes = {
  'one letter': 'a',
  'one capital': 'A',
  'A.': 'A.',
  'A. ': 'A. ',
  'capital words': 'Riverton ',
  'of Capitals': 'University of ',
  'and Capitals': 'Acme and ',
  'commas and capitals': 'Acme, ',
  'quotation marks': '"',
  'opening marks': '“',
  apostrophes: "'",
  'opened quotes': '“We are glad ',
  'closed quotes': '“We are glad to see it open,” said Jane Roe. ',
  'names and titles': 'Jane Roe, president of Acme, Inc., said. ',
  honorifics: 'Mr. Dr. ',
  said: 'said ',
  newlines: '\n',
  blanks: ' ',
  'short lines': 'Jane Roe\n',
  'e-mail-like': 'a.b@c.example ',
  'e-mail without end': 'a@',
  'dots and at': 'a.a.a@',
  'phone-like': '612-555-0143 ',
  digits: '0123456789',
  brackets: '(',
  'nested brackets': '((a)',
  dashes: '– ',
  dates: 'May 3, 2024 ',
  hyphens: 'a-',
  entities: '&amp;',
  'quoted-printable': '=E2=80=9C',
  mojibake: 'â€œ',
  acronyms: '(ABC) ',
  addresses: 'https://a.example/a?a=a&a ',
  'one line of words': words,
  paragraphs: `${words.repeat(5)}.\n\n`,
}
/** What is hostile to the reader of a format. */
const markup = {
  html: {
    'open tags': '<div>',
    'open brackets': '<',
    comments: '<!--',
    'half comments': '<!-- --',
    attributes: '<a b="',
    entities: '&lt;',
    paragraphs: `<p>${words}</p>`,
    tables: '<table><tr><td>a',
    links: '<a href="#">a</a> ',
    scripts: '<script>a',
    styles: '<style>a',
  },
  markdown: {
    brackets: '[',
    links: '[a](b) ',
    'half links': '[a](',
    stars: '*',
    underscores: '_a',
    quotes: '> ',
    backticks: '`',
    lists: '- a\n',
    'nested lists': ' - ',
    tables: '| a ',
    headings: '# a\n',
    styles: '<style>a',
    comments: '<!--<',
    entities: '&',
    pipes: '|',
  },
  rtf: { braces: '{', words: '\\b a', escapes: "\\'e9" },
  eml: { headers: 'A: b\r\n', quotes: '> > ', boundaries: '--a\r\n' },
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
const cases = [
  ...Object.entries(shapes).map(([name, piece]) => ({ name: `text: ${name}`, format: 'text', make: (size) => piece.repeat(Math.ceil(size / piece.length)) })),
  ...Object.entries(markup).flatMap(([format, pieces]) =>
    Object.entries(pieces).map(([name, piece]) => ({
      name: `${format}: ${name}`,
      format,
      make: (size) => head(format) + piece.repeat(Math.ceil(size / piece.length)),
    })),
  ),
].filter(({ name }) => name.includes(only))

const results = []
for (const { name, format, make } of cases) {
  const nsPerCharacter = []
  for (const size of SIZES) {
    const text = make(size)
    let spent = 0
    let rounds = 0
    do {
      const started = performance.now()
      await extractSource(text, { format }).catch(() => null)
      spent += performance.now() - started
      rounds++
    } while (spent < LEAST_TIME && rounds < 200)
    nsPerCharacter.push(((spent / rounds) * 1e6) / text.length)
    if (spent / rounds > PATIENCE) break
  }
  // the smallest size is mostly fixed costs: growth counts from the second on
  const ratios = nsPerCharacter.slice(2).map((ns, i) => ns / nsPerCharacter[i + 1])
  const worst = nsPerCharacter.length < SIZES.length ? Number.POSITIVE_INFINITY : Math.max(...ratios)
  results.push({ name, nsPerCharacter, worst })
  console.log(
    `${worst > MOST ? 'SLOW ' : '     '}${name.padEnd(32)} ${nsPerCharacter.map((ns) => ns.toFixed(0).padStart(8)).join(' ')} ns/char  ratio ${worst.toFixed(2)}`,
  )
}
const slow = results.filter(({ worst }) => worst > MOST)
const longest = Math.max(...results.map(({ nsPerCharacter }) => nsPerCharacter.at(-1)))
console.log(`${results.length} shapes, ${slow.length} over ${MOST}; longest ${(longest / 1000).toFixed(2)} ms for a KB`)
if (process.argv.includes('--json')) console.log(JSON.stringify(results))
process.exitCode = slow.length > 0 ? 1 : 0

function head(format) {
  if (format === 'html') return '<!doctype html><html><body><h1>Town Opens Mill</h1>'
  if (format === 'markdown') return '# Town Opens Mill\n\n'
  if (format === 'rtf') return '{\\rtf1\\ansi Town Opens Mill\\par '
  return 'From: press@acme.example\r\nSubject: Town Opens Mill\r\nContent-Type: text/plain\r\n\r\n'
}
