import type { Sentence, Span, Token } from '../document.ts'
import degrees from '../lexicons/degrees.txt'
import { ABBREVIATION } from './abbreviations.ts'
import { measureGlued } from './glued-words.ts'
import { parseLexicon } from './lexicon.ts'
import { endsSentence } from './sentence-end.ts'
import { shapeOf } from './token-shape.ts'

/** "Psy.D", "LL.M", as a regular expression. */
const DEGREE = `(?:${parseLexicon(degrees)
  .filter((degree) => degree.includes('.'))
  .join('|')
  .replaceAll('.', '\\.')})`

/**
 * "U.S.", "then-U.S."; "Inc."; "B." of "John B. Lee"; "'s" of a possessive; a number; a word with inner apostrophes, hyphens and
 * ampersands, or with a domain; else one mark.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}{2,5}-)?\p{L}\.(?:\p{L}\.)+`,
    String.raw`\b${DEGREE}(?![\p{L}\p{N}])\.?`,
    // "PT. Orsted Raya"
    String.raw`\bPT\.(?=\s\p{Lu}\p{Ll})`,
    String.raw`\b(?:Dr|Dipl|Prof|M)\.-Ing\.`,
    // "then-Gov. Roe"
    String.raw`\b(?:then-|ex-)?${ABBREVIATION}\.(?!\w)`,
    // also before a particle: "Jane B. van Roe"
    String.raw`\p{Lu}\.(?=\s*\p{Lu}|\s(?:van|von|vom|zu|de|der|den|da|di|du|do|dos|das|del|della|la|le|af|av|ab|ap|al|el|bin|binti?|ibn|ter|ten)\s)`,
    // 'Jane B. "Bo" Roe'
    String.raw`\p{Lu}\.(?=\s(?:"[\p{L} ]{2,20}"|\([\p{L} ]{2,20}\))\s\p{Lu})`,
    // "van 't Hof"
    String.raw`'t(?=\s\p{Lu})`,
    String.raw`(?<=[\p{L}\p{N}.])'s\b`,
    String.raw`\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|-\p{L}+(?:-\p{L}+)*)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}_]+(?:(?:'(?!s\b)|&|-)[\p{L}\p{M}\p{N}]+|\.(?:com|ai|org|net|io|gov|js|tv|app|dev|edu|eu)\b)*`,
    String.raw`\S`,
  ].join('|'),
  'uy',
)
const BLANK = 32
const APOSTROPHE = 39
/** Kinds of ASCII characters: what the scanner can settle without the pattern. */
const LETTER = 1
const DIGIT = 2
/** Marks that may go on a word: "AT&T", "co-op", "don't", "U.S." */
const JOINS = 3
const MARK = 4
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) return LETTER
  if (/\d/.test(char)) return DIGIT
  return /[.'&-]/.test(char) ? JOINS : MARK
})

interface Tokenised {
  readonly sentences: Sentence[]
  readonly tokens: Token[]
  readonly sentenceRanges: { firstSentence: number; endSentence: number }[]
}

/** Tokens and sentences of each block; no sentence runs over a block's end. */
export function tokenise(plain: string, blocks: readonly Span[]): Tokenised {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const sentenceRanges = blocks.map((block, index) => {
    const firstSentence = sentences.length
    let firstToken = tokens.length
    const close = () => {
      if (tokens.length === firstToken) return
      sentences.push({ block: index, start: tokens[firstToken]!.start, end: tokens.at(-1)!.end, firstToken, endToken: tokens.length })
      firstToken = tokens.length
    }
    const slice = plain.slice(block.start, block.end)
    for (let at = 0; at < slice.length; ) {
      const end = findTokenEnd(slice, at)
      if (end === at) {
        at++
        continue
      }
      const start = block.start + at
      if (tokens.length > firstToken && endsSentence(tokens, firstToken, plain, start)) close()
      let text = slice.slice(at, end)
      let shape = shapeOf(text)
      const glued = shape === 'mixed' ? measureGlued(text) : 0
      if (glued > 0) {
        text = text.slice(0, glued)
        shape = shapeOf(text)
      }
      const lower = shape === 'lower' || shape === 'mark' ? text : text.toLowerCase()
      const isDotted = text.length > 1 && text.charCodeAt(text.length - 1) === 46
      tokens.push({ text, lower: isDotted ? lower.slice(0, -1) : lower, shape, start, end: start + text.length, sentence: sentences.length })
      at += text.length
    }
    close()
    return { firstSentence, endSentence: sentences.length }
  })
  return { sentences, tokens, sentenceRanges }
}

/** Where the token that starts at `at` ends; `at` itself on white space. Plain words and marks need no pattern. */
function findTokenEnd(slice: string, at: number): number {
  const code = slice.charCodeAt(at)
  if (code === BLANK) return at
  if (code < 128) {
    const kind = KINDS[code]!
    if (kind === MARK || (kind === JOINS && code !== APOSTROPHE)) return at + 1
    if (kind === LETTER) {
      let end = at + 1
      let next = slice.charCodeAt(end)
      while (next < 128 && (KINDS[next] === LETTER || KINDS[next] === DIGIT)) next = slice.charCodeAt(++end)
      // past the end `next` is NaN
      if (!(next >= 128) && KINDS[next] !== JOINS) return end
    }
  }
  TOKEN.lastIndex = at
  const match = TOKEN.exec(slice)
  return match ? at + match[0].length : at
}
