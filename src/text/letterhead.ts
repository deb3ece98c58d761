import type { ReadBlock } from '../document.ts'
import { isBodyHead, isLegalForm } from './body-words.ts'
import { hasHeadlineWord, isBodyName } from './header-lines.ts'
import { isAdjacent } from './line-ends.ts'
import { squash } from './page-title.ts'
import { isTitleHead } from './title-words.ts'

/** "Q4 2024 Results", "Full-Year Results 2024": what kind of release it is. */
const RESULTS =
  /^(?:(?:preliminary|unaudited|interim|final)\s)?(?:Q[1-4]|H[12]|FY|(?:(?:first|second|third|fourth|full|half)[-\s](?:quarter|year|half)|half-yearly|annual|interim|quarterly)(?:\sfiscal)?)?(?:\s?(?:FY)?(?:19|20)?\d\d(?:[-/]\d\d)?)?\s?(?:financial\s|earnings\s)?(?:results|earnings|trading update)(?:\s(?:for\s)?(?:FY)?(?:19|20)\d\d)?$/i
const LONGEST_NAME = 12
/** So many words are no name. */
const LONG_TITLE = 6

/** True if the first of two lines above the body is no headline but stands over it: the sender's name, or the kind of the release. */
export function isAboveHeadline(text: string, blocks: readonly ReadBlock[], words: readonly string[], first: number, second: number): boolean {
  const name = words[first]!
  const title = words[second]!
  const length = title.split(/\s+/).length
  if (RESULTS.test(name)) return length >= 4 && !isAdjacent(text, blocks[first]!, blocks[first + 1]!)
  return (
    isNameRepeated(name, title) ||
    isOfficeNamed(name, title) ||
    (isListedSender(text, blocks, words, first) && length >= LONG_TITLE) ||
    (first === 0 && isNameAlone(text, blocks, name, title, length))
  )
}

/** "Riverton Museum" above "Riverton Museum Shows Old Maps", "Example Mills Company" above "Example Opens Mill". */
function isNameRepeated(name: string, title: string): boolean {
  const parts = name.split(/\s+/)
  if (parts.length > LONGEST_NAME || /[?!:.;]$/.test(name)) return false
  const rest = squash(title).startsWith(squash(name)) ? title.slice(name.length).replace(/^\s{0,3}[:–—|-]?\s{1,3}/, '') : ''
  if (/^[\p{L}\d$€£]/u.test(rest) && rest.split(/\s+/).length >= 3) return true
  const [first, last] = [parts[0]!.toLowerCase(), parts.at(-1)!]
  const isBody = isLegalForm(last) || (isBodyHead(last) && !hasHeadlineWord(name))
  return isBody && parts.length > 1 && first.length > 3 && parts.every((part) => /^[\p{Lu}\d&]/u.test(part)) && title.toLowerCase().startsWith(`${first} `)
}

/** "Secretary General" above "Statement by the Secretary General on the bridges": the office that speaks. */
function isOfficeNamed(name: string, title: string): boolean {
  const parts = name.split(' ')
  return parts.length <= 4 && isTitleHead(parts.at(-1)!.toLowerCase()) && title.includes(` ${name} `) && title.split(/\s+/).length >= LONG_TITLE
}

/** In a list of senders the last may have a name that no rule knows: "Ministry of Examples", below it "Riverton Power". */
function isListedSender(text: string, blocks: readonly ReadBlock[], words: readonly string[], at: number): boolean {
  return at > 0 && isShortName(words[at]!) && isBodyName(words[at - 1]!) && isAdjacent(text, blocks[at - 1]!, blocks[at]!)
}

/** A short name alone in its paragraph at the very top, above a line long enough to be a title. */
function isNameAlone(text: string, blocks: readonly ReadBlock[], name: string, title: string, length: number): boolean {
  return isShortName(name) && (length >= LONG_TITLE || (length >= 4 && hasHeadlineWord(title))) && !isAdjacent(text, blocks[0]!, blocks[1]!)
}

function isShortName(name: string): boolean {
  const parts = name.split(/\s+/)
  return parts.length <= 3 && parts.every((word) => /^[\p{Lu}\d]/u.test(word)) && !hasHeadlineWord(name) && !/[?!:]$/.test(name)
}
