import type { Sentence, Shape, Span, Token } from '../document.ts'
import { isCommonWord, isFirstName } from './name-words.ts'
import { isTitleHead } from './title-words.ts'

// Abbreviations whose full stop is part of the word and ends no sentence.
const TITLED =
  'mr mrs ms mx dr prof hon rep reps sen sens gov lt col gen capt sgt maj cmdr adm rev fr supt atty asst det insp messrs st mt ft no vs dept univ assn bros'
const DATED = 'jan feb mar apr jun jul aug sept sep oct nov dec'
const PLACED =
  'mass calif conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo del ont que alta'
// Abbreviations whose full stop is part of the word, after which a sentence may well end.
const MAY_END = 'inc corp co ltd llc etc jr sr esq ave blvd ste ext approx fig vol pty pvt'
const NO_END = new Set(`${TITLED} ${DATED} ${PLACED}`.split(' '))
const WITH_STOP = `${TITLED} ${DATED} ${PLACED} ${MAY_END}`
  .split(' ')
  .map((word) => word.replace(/^./, (first) => `[${first}${first.toUpperCase()}]`))
  .join('|')

// "U.S."; "Inc."; "B." of "John B. Lee"; "'s" of a possessive; a number; a word with inner apostrophes, hyphens and
// ampersands, or with a domain; else one mark.
const TOKEN = new RegExp(
  [
    String.raw`\p{L}\.(?:\p{L}\.)+`,
    String.raw`\bPh\.D\.?`,
    String.raw`\b(?:${WITH_STOP})\.(?!\w)`,
    String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
    String.raw`(?<=[\p{L}\p{N}.])'s\b`,
    String.raw`\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|-\p{L}+(?:-\p{L}+)*)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}_]+(?:(?:'(?!s\b)|&|-)[\p{L}\p{M}\p{N}]+|\.(?:com|ai|org|net|io|gov)\b)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

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
    for (const match of splitGlued(slice.matchAll(TOKEN))) {
      const start = block.start + match.index
      if (tokens.length > firstToken && endsSentence(tokens, firstToken, plain, start)) close()
      const { text } = match
      tokens.push({
        text,
        lower: text.toLowerCase().replace(/(?<=.)\.$/, ''),
        shape: shapeOf(text),
        start,
        end: start + text.length,
        sentence: sentences.length,
      })
    }
    close()
    return { firstSentence, endSentence: sentences.length }
  })
  return { sentences, tokens, sentenceRanges }
}

/** "DetailsJane", "RoeDirector": exports run a name together with the line before or after it. */
function* splitGlued(matches: Iterable<RegExpExecArray>): Generator<{ text: string; index: number }> {
  for (const match of matches) {
    const text = match[0]
    const glued = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}{2,}$)/u.exec(text)?.[0]
    const rest = glued ? text.slice(glued.length) : ''
    if (glued && (isTitleHead(rest.toLowerCase()) || (isCommonWord(glued.toLowerCase()) && glued.length > 4 && isFirstName(rest)))) {
      yield { text: glued, index: match.index }
      yield { text: rest, index: match.index + glued.length }
    } else yield { text, index: match.index }
  }
}

/** Whether the sentence ends between the last token and the one that starts at `start`. */
function endsSentence(tokens: readonly Token[], firstToken: number, plain: string, start: number): boolean {
  let i = tokens.length - 1
  const gap = start - tokens[i]!.end
  // closing marks belong to the sentence that they end
  for (let marks = 0; marks < 6 && i > firstToken && /^["')\]]$/.test(tokens[i]!.text); marks++) i--
  const last = tokens[i]!
  const abbreviated = last.text.length > 1 && last.text.endsWith('.')
  if (!/^[.?!]$/.test(last.text) && !abbreviated) return false
  const next = plain[start]!
  // "growth.The company": exports lose the blank between paragraphs
  if (gap === 0)
    return last.text !== '.'
      ? false
      : /\p{Lu}/u.test(next) && /\p{Ll}/u.test(plain[start + 1] ?? '') && i > firstToken && /[\p{Ll}]{3}$/u.test(tokens[i - 1]!.text)
  if (/["'(]/.test(next) ? !/["'(]?[\p{Lu}\d"']/u.test(plain.slice(start, start + 3)) : !/[\p{Lu}\d•\-–—*#[$]/u.test(next)) return false
  if (abbreviated) return !NO_END.has(last.lower) && !/^\p{L}\.$/u.test(last.text) && startsSentence(plain, start)
  // "vitamin B. The" against "John B. Lee"
  return last.text !== '.' || !/^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]!.end !== last.start || startsSentence(plain, start)
}

// Words that open a sentence far more often than they go on a name after "U.S." or "Inc."
const OPENER =
  /^["'(]*(?:The|This|That|These|Those|In|On|At|For|It|He|She|They|We|Our|His|Her|Its|As|With|A|An|If|To|From|By|However|About|When|After|Before|Since|While|Founded|Based|All|More|Under|According|During|Through|Following|Visit|You)\b/
function startsSentence(plain: string, start: number): boolean {
  return OPENER.test(plain.slice(start, start + 16))
}

function shapeOf(text: string): Shape {
  if (/^\d/.test(text)) return 'number'
  if (!/\p{L}/u.test(text)) return 'mark'
  if (!/\p{Lu}/u.test(text)) return 'lower'
  if (!/\p{Ll}/u.test(text)) return /^\p{L}\.?$/u.test(text) ? 'capital' : 'upper'
  if (/^\p{Lu}[\p{Ll}\p{M}'.]*(?:-\p{Lu}[\p{Ll}\p{M}']*)*$/u.test(text)) return 'capital'
  return 'mixed'
}
