import fc from 'fast-check'
import { makeRelease } from '../generator/releases.ts'

/** What is apt to confuse rules, beside ordinary words. */
const PIECES = [
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '„', '“We are glad,” said ', '(', ')', '[', '](', '—', ' – ', '--', '…', '...', '###'],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\r\n',
    '\r',
    '\f',
    '\u2028',
    '\ufeff',
    '\u00ad',
    '-\n',
    '\0',
    '\u001b[31m',
    '\ud83d',
    '\ude00',
    '😀',
    '\u202e',
    'e\u0301',
  ],
  ...[
    'Jane Roe',
    'Dr.',
    'Mr. ',
    'Sen.',
    'CEO',
    ', president of ',
    'Acme, Inc.',
    'the Ministry of Health',
    'University of ',
    'of the ',
    ' and ',
    'U.S.',
    'said',
    ' said ',
    'he',
    'she',
  ],
  ...[
    'WASHINGTON – ',
    'PARIS, May 3, 2024 – ',
    'May 3, 2024',
    '31 February 2023',
    'FOR IMMEDIATE RELEASE',
    'EMBARGOED until ',
    'About Acme',
    'Contact:',
    'Media Contact: ',
  ],
  ...[
    'press@acme.example',
    '(612) 555-0143',
    '+44 20 7946 0000',
    'www.acme.example',
    '&amp;',
    '&#8220;',
    '=20',
    '=E2=80=9C',
    'â€œ',
    '<b>',
    '</p>',
    '*',
    '_',
    '#',
    '> ',
    '- ',
    '1. ',
  ],
  ...['The town has opened a mill. ', 'a', 'A', 'A.', 'é', 'ß', 'İ', '中文', 'العربية', '0', '12', '%'],
]

/** Anything at all: code units, graphemes, and soups of the pieces above. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')) },
)

/** A whole release, made by the generator. */
export const madeRelease: fc.Arbitrary<string> = fc.nat({ max: 50_000_000 }).map((number) => makeRelease(number).text)

type Mutation = (text: string) => string

const at = (text: string, share: number) => Math.floor(share * text.length)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  share.map((from) => (text: string) => text.slice(0, at(text, from))),
  share.map((from) => (text: string) => text.slice(at(text, from))),
  fc.tuple(share, share).map(
    ([from, to]) =>
      (text: string) =>
        text.slice(0, at(text, Math.min(from, to))) + text.slice(at(text, Math.max(from, to))),
  ),
  fc.tuple(share, fc.constantFrom(...PIECES)).map(
    ([from, piece]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + piece + text.slice(at(text, from)),
  ),
  fc.tuple(share, share).map(
    ([from, to]) =>
      (text: string) =>
        text + text.slice(at(text, Math.min(from, to)), at(text, Math.max(from, to))),
  ),
  // lines in another order
  fc.nat({ max: 97 }).map((step) => (text: string) => {
    const lines = text.split('\n')
    return lines.map((_, i) => lines[(i * (step + 1) + step) % lines.length]!).join('\n')
  }),
  fc.constantFrom<Mutation>(
    (text) => text.replace(/[“”"‘’«»„]/g, ''),
    (text) => text.replace(/”/g, ''),
    (text) => text.replace(/“/g, ''),
    (text) => text.replace(/\n\n/g, '\n'),
    (text) => text.replace(/\n/g, ' '),
    (text) => text.replace(/ /g, '\n'),
    (text) => text.replace(/[.]/g, ''),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text + text,
    // UTF-8 read as windows-1252, and what follows from it
    (text) => text.replace(/’/g, 'â€™').replace(/“/g, 'â€œ').replace(/”/g, 'â€\u009d'),
    (text) => text.replace(/[^\n -~]/g, '\ufffd'),
    (text) =>
      text
        .replace(/“/g, '&ldquo;')
        .replace(/”/g, '&rdquo;')
        .replace(/&(?!\w+;)/g, '&amp;'),
  ),
)

/** A release that something happened to. */
export const mutated = (release: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(release, fc.array(mutations, { minLength: 1, maxLength: 4 })).map(([text, changes]) => changes.reduce((changed, change) => change(changed), text))
