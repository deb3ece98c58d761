// Patterns say \p{L}, \p{Lu}, \p{Ll}, \p{M} and \p{N}. V8 takes longer to build one of these classes, of hundreds of ranges over all
// of Unicode, than to run the pattern over a release; with some hundred patterns that is a large part of a start. So what is built
// carries the letters of the alphabets that have capitals (Latin, Greek, Cyrillic, Armenian) exactly, those of other scripts roughly.
import { readFile } from 'node:fs/promises'
import { parseSync, Visitor } from 'oxc-parser'

const EXACT = [
  [0x0000, 0x024f],
  [0x0300, 0x0587],
  [0x1e00, 0x1eff],
]
/** Hebrew to Greek Extended, Glagolitic to Cyrillic Extended, kana to Hangul, compatibility forms. */
const LETTERS = '\\u05d0-\\u1dbf\\u1f00-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uffdc'
const MARKS = '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff'
/** Arabic, Devanagari, raised and lowered, fractions, in circles, of full width. */
const NUMBERS = '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19'

const CLASSES = {
  L: rangesOf(/\p{L}/u) + LETTERS,
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
  M: rangesOf(/\p{M}/u) + MARKS,
  N: rangesOf(/\p{N}/u) + NUMBERS,
}
/** One unit of a pattern; in a text that a pattern is made from backslashes are doubled. */
const UNITS = /\\p\{(?<name>Lu|Ll|L|M|N)\}|\\[\s\S]|[[\]]/g
const DOUBLED_UNITS = /\\\\p\{(?<name>Lu|Ll|L|M|N)\}|\\\\[\s\S]|[[\]]/g

/** For esbuild. */
export const letters = {
  name: 'letters',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, async ({ path }) => ({ contents: narrowLetters(await readFile(path, 'utf8')), loader: 'ts' })),
}

/** The source with every such class spelled out, in patterns as in texts that patterns are made from. */
export function narrowLetters(source) {
  if (!source.includes('p{')) return source
  const edits = []
  new Visitor({
    Literal: ({ start, end }) => edits.push(...narrow([{ start, end }])),
    TemplateLiteral: ({ quasis }) => edits.push(...narrow(quasis)),
  }).visit(parseSync('source.ts', source).program)
  let narrowed = ''
  let from = 0
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    narrowed += source.slice(from, start) + text
    from = end
  }
  return narrowed + source.slice(from)

  /** A pattern can go on behind what a template puts in. */
  function narrow(pieces) {
    const found = []
    let isInClass = false
    for (const { start, end } of pieces) {
      const piece = source.slice(start, end)
      const isDoubled = piece.includes('\\\\p{')
      for (const { 0: unit, index, groups } of piece.matchAll(isDoubled ? DOUBLED_UNITS : UNITS)) {
        if (unit === '[' || unit === ']') isInClass = unit === '['
        if (!groups.name) continue
        const ranges = isDoubled ? CLASSES[groups.name].replaceAll('\\', '\\\\') : CLASSES[groups.name]
        found.push({ start: start + index, end: start + index + unit.length, text: isInClass ? ranges : `[${ranges}]` })
      }
    }
    return found
  }
}

function rangesOf(pattern) {
  let ranges = ''
  for (const [from, to] of EXACT) {
    for (let start = from; start <= to; start++) {
      if (!pattern.test(String.fromCharCode(start))) continue
      let end = start
      while (end < to && pattern.test(String.fromCharCode(end + 1))) end++
      ranges += start === end ? escapeUnit(start) : `${escapeUnit(start)}-${escapeUnit(end)}`
      start = end
    }
  }
  return ranges
}

function escapeUnit(unit) {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
