import type { Sentence, Shape, Span, Token } from '../document.ts'

// A word with inner apostrophes, hyphens, dots of abbreviations and ampersands; a number; or one mark.
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?\b|[\p{L}\p{M}\p{N}_]+(?:['’&-][\p{L}\p{M}\p{N}]+|\.(?=(?:com|ai|org|net|io|gov)\b)[a-z]+)*|[^\s]/gu

// Abbreviations whose full stop ends no sentence.
const ABBREVIATION = new Set(
  'mr mrs ms dr prof hon rep reps sen sens gov lt col gen capt sgt maj cmdr adm rev fr sr jr st mt ft no vs etc inc corp co ltd llc u.s u.k u.n d.c dept univ assn bros ave blvd jan feb mar apr jun jul aug sept sep oct nov dec mass calif conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo del e.g i.e approx fig vol ph.d m.d esq supt atty asst det insp messrs'.split(' '),
)
// Of these, the ones after which a sentence may well end.
const MAY_END = new Set('inc corp co ltd llc etc u.s u.k u.n d.c jr sr ph.d m.d esq a.m p.m mass calif conn fla'.split(' '))

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
    for (const match of slice.matchAll(TOKEN)) {
      const start = block.start + match.index
      if (tokens.length > firstToken && endsSentence(tokens, firstToken, plain, start)) close()
      const text = match[0]
      tokens.push({ text, lower: text.toLowerCase(), shape: shapeOf(text), start, end: start + text.length, sentence: sentences.length })
    }
    close()
    return { firstSentence, endSentence: sentences.length }
  })
  return { sentences, tokens, sentenceRanges }
}

/** Whether the sentence ends between the last token and the one that starts at `start`. */
function endsSentence(tokens: readonly Token[], firstToken: number, plain: string, start: number): boolean {
  let i = tokens.length - 1
  const gap = start - tokens[i]!.end
  // closing marks belong to the sentence that they end
  while (i > firstToken && /^["')\]]$/.test(tokens[i]!.text)) i--
  const last = tokens[i]!
  if (!/^[.?!]$/.test(last.text) && !/^(?:\p{L}\.){2,}$/u.test(last.text)) return false
  const next = plain[start]!
  // "growth.The company": exports lose the blank between paragraphs
  if (gap === 0) return last.text !== '.' ? false : /\p{Lu}/u.test(next) && /\p{Ll}/u.test(plain[start + 1] ?? '') && i > firstToken && /[\p{Ll}]{3}$/u.test(tokens[i - 1]!.text)
  if (/["'(]/.test(next) ? !/["'(]?[\p{Lu}\d"']/u.test(plain.slice(start, start + 3)) : !/[\p{Lu}\d•\-–—*#[$]/u.test(next)) return false
  if (last.text !== '.' && last.text.length === 1) return true
  const word = last.text === '.' ? (i > firstToken && tokens[i - 1]!.end === last.start ? tokens[i - 1]!.lower : '') : last.lower.replace(/\.$/, '')
  if (/^\p{L}$/u.test(word)) return false
  if (last.text !== '.' || ABBREVIATION.has(word)) return MAY_END.has(word) && startsSentence(plain, start)
  return true
}

// Words that open a sentence far more often than they go on a name after "U.S." or "Inc."
const OPENER = /^["'(]*(?:The|This|That|These|Those|In|On|At|For|It|He|She|They|We|Our|His|Her|Its|As|With|A|An|If|To|From|By|However|About|When|After|Before|Since|While|Founded|Based|All|More|Under|According|During|Through|Following|Visit|You)\b/
function startsSentence(plain: string, start: number): boolean {
  return OPENER.test(plain.slice(start, start + 16))
}

function shapeOf(text: string): Shape {
  if (/^\d/.test(text)) return 'number'
  if (!/\p{L}/u.test(text)) return 'mark'
  if (!/\p{Lu}/u.test(text)) return 'lower'
  if (!/\p{Ll}/u.test(text)) return 'upper'
  if (/^\p{Lu}[\p{Ll}\p{M}'.]*(?:-\p{Lu}[\p{Ll}\p{M}']*)*$/u.test(text)) return 'capital'
  return 'mixed'
}
