// npm run bench:hostile [-- --json] [--only TEXT]
// Processor time for a character over texts of 1 KB to 4 MB that are made to be slow: it must not grow with the length.
// Each size is read several times and the best time counts, as whatever else a machine does only ever adds to it. Prints the
// worst ratio between a size and the one before (at most 2 allowed); exit code 1 if one is over.
import { extractSource } from 'press-extract'

const SIZES = [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 4_000_000]
const MOST = 2
/** A small text is read as often as it takes until a time says something (ms), and that so many times. */
const LEAST_TIME = 15
const SAMPLES = 5
/** A larger text is read again only as long as this (ms) is not spent. */
const ENOUGH_TIME = 1_500
/** A shape that needs longer than this (ms) for a size is not tried with the next. */
const PATIENCE = 30_000
/** In less time (ms) a text is read so fast that a ratio to it says nothing. */
const FIXED = 1
/** Sizes that look slow are measured again: a neighbour on the machine costs time in the caches too. */
const TRIES = 3

const words = 'the town has opened a mill and the mayor said that it is good for all of us '
/** Another word for each number. */
const wordOf = (i) => `V${[...i.toString(16)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')}`
const OFFICES = ['president', 'chief executive officer', 'director', 'chair', 'vice president', 'mayor', 'spokeswoman', 'dean']
const officeOf = (i) => OFFICES[i % OFFICES.length]
/** Behind the headline and the first sentence of a release, whose sender is known. */
const sentBy = (sender, piece) => (i) =>
  `${i > 0 ? '' : `${sender} Opens Its Mill\n\nRIVERTON, Ohio, May 3, 2024 – ${sender} announced today that it opened its mill.\n\n`}${piece(i)}`
const STATES = ['Ohio', 'Iowa', 'Texas', 'Maine', 'Utah', 'Idaho', 'Kansas']
const digitsOf = (i) => String(i % 10_000).padStart(4, '0')
/** A piece is repeated; a function gives the piece of each number. */
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
  'names and verbs': 'Jane Roe spoke. ',
  'names and pronouns': "Dr. Jane Roe 'he ",
  'quotes of a pronoun': 'Jane Roe came. “The mill is open for us all,” she said.\n',
  'quotes in her words': 'Jane Roe came. In her own words, “The mill is open for us all.”\n',
  pronouns: 'She said he has served as Director. ',
  'one office': 'spokeswoman ',
  possessives: "Acme's Example's ",
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
  'many people': (i) => `Jane ${wordOf(i)} met Bo ${wordOf(i)}. `,
  'people of one surname': (i) => `${wordOf(i)} Mills met Jane Mills. `,
  'one person by surname': () => 'Ann Roe spoke of mills. Later Mr. Roe left the town. ',
  'offices of one person': (i) => `president of ${wordOf(i)} Mills, `,
  'many bodies': (i) => `${wordOf(i)} Mills Inc. and `,
  'many quotes': (i) => `“It is a mill,” said Jane ${wordOf(i)} of ${wordOf(i)} Mills Inc.\n`,
  'many officers of bodies': (i) => `Jane ${wordOf(i)}, ${officeOf(i)} of ${wordOf(i)} Mills Inc., spoke. `,
  'many offices': (i) => `${wordOf(i)} officer Jane ${wordOf(i)} and ${wordOf(i)} director Bo Roe${wordOf(i).toLowerCase()} spoke. `,
  'many departments': (i) => `Jane ${wordOf(i)}, ${officeOf(i)} of the Department of ${wordOf(i)}, spoke. `,
  'many contacts': (i) => `Contact: Jane ${wordOf(i)}\n612-555-${digitsOf(i)}\njane.${wordOf(i).toLowerCase()}@acme.example\n\n`,
  'many press offices': (i) => `Media Contact:\nJane ${wordOf(i)}, ${wordOf(i)} Mills Inc.\npress@${wordOf(i).toLowerCase()}.example\n\n`,
  'contacts in prose': (i) => `For more, contact Jane ${wordOf(i)} at jane@${wordOf(i).toLowerCase()}.example or 612-555-${digitsOf(i)}. `,
  'many governors': (i) => `Governor Jane ${wordOf(i)} of ${wordOf(i)}land met Mayor Bo ${wordOf(i)} of ${wordOf(i)}ville. `,
  'governors of states': (i) => `${STATES[i % STATES.length]} Governor Jane ${wordOf(i)} spoke. Gov. ${wordOf(i)} left. `,
  'many acronyms': (i) => `The ${wordOf(i)} Mills Association (${wordOf(i).toUpperCase()}A) spoke. ${wordOf(i).toUpperCase()}A left. `,
  'many agencies': (i) => `The ${wordOf(i)} Department of Mills (${wordOf(i).toUpperCase()}D) and its ${wordOf(i)} Office met. `,
  'many speakers': (i) => `“It is a mill,” said Jane ${wordOf(i)}, ${officeOf(i)} of ${wordOf(i)} Mills Inc.\n\n“We are glad,” ${wordOf(i)} said.\n\n`,
  'many speaking offices': (i) => `Jane ${wordOf(i)} is ${officeOf(i)} of ${wordOf(i)} Mills.\n\n“We are glad,” the ${officeOf(i)} said.\n\n`,
  'many companies': (i) => `${wordOf(i)} Mills Inc. said it bought ${wordOf(i)} Works LLC. ${wordOf(i)} Mills is a maker of mills. `,
  'many doctors': (i) => `Dr. Jane ${wordOf(i)} and Mr. Bo ${wordOf(i)} spoke. Ms. ${wordOf(i)} said she is glad. `,
  'many signers': (i) => `Jane ${wordOf(i)}\n${officeOf(i)}\n${wordOf(i)} Mills Inc.\n\n`,
  'speakers in the release of a city': sentBy(
    'The City of Riverton',
    (i) => `Jane ${wordOf(i)}, ${officeOf(i)} of ${wordOf(i)}ville, and ${officeOf(i)} Bo ${wordOf(i)} spoke. `,
  ),
  'governors in the release of a company': sentBy(
    'Acme Mills Inc.',
    (i) => `Governor Jane ${wordOf(i)} of ${wordOf(i)}land met ${officeOf(i)} Bo ${wordOf(i)}. `,
  ),
  'bodies and offices': sentBy(
    'The Riverton Police Department',
    (i) => `${wordOf(i)} Mills Inc. ${officeOf(i)} Jane ${wordOf(i)} met the ${wordOf(i)} County Sheriff. `,
  ),
  abouts: sentBy('Acme Mills Inc.', (i) => `About ${wordOf(i)} Mills Inc.\n${wordOf(i)} Mills Inc. is a maker of mills.\n\n`),
  sources: sentBy('Acme Mills Inc.', (i) => `SOURCE: ${wordOf(i)} Mills Inc.\n\n`),
  'heads of letters': (i) => `${wordOf(i)} Mills Inc.\n\n`,
  'the company said': (i) => `${wordOf(i)} Mills Inc. is here. “We are glad,” the company said.\n`,
  'an age said': (i) => `Jane ${wordOf(i)}, ${i % 90}, came. “We are glad,” the ${i % 90}-year-old said.\n`,
  'first names said': (i) => `Jane ${wordOf(i)} came. “We are glad,” ${wordOf(i + 7)} said.\n`,
  'contacts of one surname': (i) => `Contact: ${wordOf(i)} Mills\n612-555-${digitsOf(i)}\n${wordOf(i).toLowerCase()}@acme.example\n\n`,
  'addresses with names': (i) => `Jane ${wordOf(i)} came. More about Jane ${wordOf(i)}: jane@jane${wordOf(i).toLowerCase()}.example. `,
  'hosts made of names': (i) => `${wordOf(i)} Public Library\npress@${wordOf(i).toLowerCase()}library.example\n\n`,
  'mayors of towns': sentBy('Mayor Jane Roe of Riverton', (i) => `The City of ${wordOf(i)} met ${wordOf(i)} Mayor Bo Roe. `),
  'bodies in titles alone': (i) => `Jane ${wordOf(i)}, deputy head – ${wordOf(i)} for All, and Bo ${wordOf(i)}, founder of The ${wordOf(i)}, spoke.\n`,
  'many members of parties': (i) => `Sen. Jane ${wordOf(i)} (D-Ohio), Rep. Bo ${wordOf(i)} (R-Iowa) and others met. `,
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
  ...Object.entries(shapes).map(([name, piece]) => ({ name: `text: ${name}`, format: 'text', make: (size) => repeat(piece, size) })),
  ...Object.entries(markup).flatMap(([format, pieces]) =>
    Object.entries(pieces).map(([name, piece]) => ({
      name: `${format}: ${name}`,
      format,
      make: (size) => head(format) + repeat(piece, size),
    })),
  ),
].filter(({ name }) => name.includes(only))

const results = []
for (const { name, format, make } of cases) {
  const texts = SIZES.map(make)
  const times = texts.map(() => Number.POSITIVE_INFINITY)
  let worst = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && worst > MOST; attempt++) {
    for (const [i, text] of texts.entries()) {
      times[i] = Math.min(times[i], await timeOf(text, format))
      if (times[i] > PATIENCE) break
    }
    worst = Math.max(...times.slice(1).map((ms, i) => ratio(ms, texts[i + 1], times[i], texts[i])))
  }
  const nsPerCharacter = times.map((ms, i) => (ms * 1e6) / texts[i].length)
  results.push({ name, nsPerCharacter, worst })
  const shown = nsPerCharacter.map((ns) => ns.toFixed(0).padStart(7)).join(' ')
  console.log(`${worst > MOST ? 'SLOW ' : '     '}${name.padEnd(32)} ${shown} ns/char  ratio ${worst.toFixed(2)}`)
}
const slow = results.filter(({ worst }) => worst > MOST)
const longest = results.map(({ name, nsPerCharacter }) => ({ name, ns: Math.max(...nsPerCharacter.slice(2)) })).sort((a, b) => b.ns - a.ns)[0]
console.log(`${results.length} shapes, ${slow.length} over ${MOST}; longest from 16 KB on: ${(longest.ns / 1000).toFixed(2)} ms for a KB (${longest.name})`)
if (process.argv.includes('--json')) console.log(JSON.stringify(results))
process.exitCode = slow.length > 0 ? 1 : 0

/** The best processor time of several readings, in milliseconds. */
async function timeOf(text, format) {
  let best = Number.POSITIVE_INFINITY
  let spent = 0
  for (let sample = 0; sample < SAMPLES && spent < ENOUGH_TIME; sample++) {
    let ms = 0
    let rounds = 0
    const before = process.cpuUsage()
    do {
      await extractSource(text, { format }).catch(() => null)
      rounds++
      const { user, system } = process.cpuUsage(before)
      ms = (user + system) / 1000
    } while (ms < LEAST_TIME && rounds < 200)
    best = Math.min(best, ms / rounds)
    spent += ms
  }
  return best
}

/** How much more a character of the larger text costs. */
function ratio(ms, text, lessMs, lessText) {
  if (ms > PATIENCE || lessMs === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
  return ms / text.length / (Math.max(lessMs, FIXED) / lessText.length)
}

function repeat(piece, size) {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(size / piece.length))
  const pieces = []
  for (let i = 0, length = 0; length < size; i++) {
    pieces.push(piece(i))
    length += pieces.at(-1).length
  }
  return pieces.join('')
}

function head(format) {
  if (format === 'html') return '<!doctype html><html><body><h1>Town Opens Mill</h1>'
  if (format === 'markdown') return '# Town Opens Mill\n\n'
  if (format === 'rtf') return '{\\rtf1\\ansi Town Opens Mill\\par '
  return 'From: press@acme.example\r\nSubject: Town Opens Mill\r\nContent-Type: text/plain\r\n\r\n'
}
