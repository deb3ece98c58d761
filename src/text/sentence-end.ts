import type { Token } from '../document.ts'
import { isInsideSentence } from './abbreviations.ts'

/** Words that open a sentence far more often than they go on a name after "U.S." or "Inc." */
const OPENER =
  /^["'(]*(?:The|This|That|These|Those|In|On|At|For|It|He|She|They|We|Our|His|Her|Its|As|With|A|An|If|To|From|By|However|About|When|After|Before|Since|While|Founded|Based|All|More|Under|According|During|Through|Following|Visit|You)\b/
/** Closing marks belong to the sentence that they end; so many are looked through. */
const MOST_MARKS = 6

/** Whether the sentence ends between the last token and the one that starts at `start`. */
export function endsSentence(tokens: readonly Token[], firstToken: number, plain: string, start: number): boolean {
  let i = tokens.length - 1
  const gap = start - tokens[i]!.end
  for (let marks = 0; marks < MOST_MARKS && i > firstToken && isClosing(tokens[i]!.text); marks++) i--
  const last = tokens[i]!
  const isStop = last.text === '.' || last.text === '?' || last.text === '!'
  const abbreviated = last.text.length > 1 && last.text.charCodeAt(last.text.length - 1) === 46
  if (!isStop && !abbreviated) return false
  const next = plain[start]!
  // "growth.The company": exports lose the blank between paragraphs
  if (gap === 0)
    return last.text !== '.'
      ? false
      : /\p{Lu}/u.test(next) && /\p{Ll}/u.test(plain[start + 1] ?? '') && i > firstToken && /[\p{Ll}]{3}$/u.test(tokens[i - 1]!.text)
  if (/["'(]/.test(next) ? !/["'(]?[\p{Lu}\d"']/u.test(plain.slice(start, start + 3)) : !/[\p{Lu}\d•\-–—*#[$]/u.test(next)) return false
  if (abbreviated) return !isInsideSentence(last.lower) && !/^\p{L}\.$/u.test(last.text) && startsSentence(plain, start)
  // "vitamin B. The" against "John B. Lee"
  return last.text !== '.' || !/^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]!.end !== last.start || startsSentence(plain, start)
}

function isClosing(text: string): boolean {
  return text === '"' || text === "'" || text === ')' || text === ']'
}

function startsSentence(plain: string, start: number): boolean {
  return OPENER.test(plain.slice(start, start + 16))
}
