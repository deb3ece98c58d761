import { isDeepStrictEqual } from 'node:util'
import { extract } from '../../src/index.ts'
import type { Promised } from './promises.ts'

/** What a release says, without where it stands and which marks and blanks it is set in. */
export function sayings(text: string): unknown {
  const { source: _, warnings: __, ...release } = extract(text)
  return strip(release)
}

function strip(value: unknown): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map(strip)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([key, item]) => [key, strip(item)]),
  )
}

const plain = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** The first place where two answers differ: what a person wants to see. */
function differ(a: unknown, b: unknown, path = ''): string | null {
  if (isDeepStrictEqual(a, b)) return null
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object')
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = differ(a[key as keyof typeof a], b[key as keyof typeof b], `${path}.${key}`)
      if (found !== null) return found
    }
  return `${path}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`
}

const unchangedBy =
  (change: (text: string) => string, view: (answer: unknown) => unknown = (answer) => answer): Promised =>
  (text) => {
    const difference = differ(view(sayings(text)), view(sayings(change(text))))
    if (difference !== null) throw new Error(`another answer after the change: ${difference}`)
  }

/** A long vowel of plain prose that has nothing to do with any release. */
const UNRELATED = [
  'The lighthouse keeper counted the gulls on the roof and wrote the number into a notebook. It rained in the evening, and the wind came from the west.',
  'On clear days one could see as far as the islands. The soup was hot, the bread was old, and nobody complained about either of them.',
].join('\n\n')

/** The frame is local: what follows the release does not move it. */
const frameOf = (answer: unknown) => {
  const { headline, dateline, releaseDate } = answer as Record<string, unknown>
  return { headline, dateline, releaseDate }
}

const STRAIGHT_PAIR = /"([^"\n]{1,2000})"/g

/** What may change around a release without changing what it says. */
export const likenesses: Readonly<Record<string, Promised>> = {
  'line ends of Windows': unchangedBy((text) => text.replace(/\n/g, '\r\n')),
  'blanks that do not break': unchangedBy((text) => text.replace(/ /g, '\u00a0')),
  'curly for straight marks': unchangedBy((text) => text.replace(STRAIGHT_PAIR, '“$1”').replace(/(\p{L})'(?=\p{L})/gu, '$1’')),
  'straight for curly marks': unchangedBy((text) => (/[„«]/.test(text) ? text : text.replace(/[“”]/g, '"').replace(/(\p{L})’(?=\p{L})/gu, "$1'"))),
  'a byte order mark': unchangedBy((text) => `\ufeff${text}`),
  'blank lines at the end': unchangedBy((text) => `${text}\n\n \n\n`),
  'paragraphs about something else behind it': unchangedBy((text) => `${text}\n\n${UNRELATED}\n`, frameOf),
}
