import type { Document, Token } from '../document.ts'
import { hasHeadlineWord } from '../text/header-lines.ts'
import { isCommonWord, isFirstName, isFunctionWord, isHonorific, isNameSuffix, isParticle, isSurname } from '../text/name-words.ts'
import { isThingNoun } from '../text/thing-words.ts'
import { isDescriptor, isTitleHead, isTitleModifier } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { startsLine } from './lines.ts'
import { isInMailbox } from './name-mailbox.ts'
import { findNicknameEnd } from './name-nickname.ts'
import { findGivenArticles, isPronoun, isRealParticle, isSmallSurname, isSmallSyllable, isSuffix, SON_OF } from './name-small-words.ts'
import { endBeforeField, findOfficesHere, isFirstOfTwo, isFullName, isSurnameHere } from './name-surname.ts'
import { beforeDegrees, trimLeft } from './name-trim.ts'

/** "Jane Roe     Linden Greens": what is wider parts columns. */
const WIDEST_GAP = 2
const MOST_WORDS = 7
/** Of a name with its marks: 'Ricardo "Rico" del Valle, Jr.'. */
const MOST_TOKENS = 12
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*|(?:al|el|ul|ibn|d|l|de|di)['-]\p{Lu}[\p{L}\p{M}'-]+|[a-z]{1,3}\p{Lu}\p{Ll}+)$/u
/** Most words of names: what `NAME_WORD` need not be asked for. */
const PLAIN_WORD = /^[A-Z][a-z]+$/
/** "Linden-born", "Riverton-based" */
const ORIGIN = /-(?:born|based|led|raised|style|wide|area)$/
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}\.)$/u
const NOT_INITIALS = /^(?:U\.S\.|U\.K\.|U\.N\.|D\.C\.|E\.U\.|U\.S\.A\.|L\.A\.|N\.Y\.|N\.J\.|N\.C\.|S\.C\.|N\.M\.|N\.H\.|P\.M\.|A\.M\.|B\.C\.|A)$/
/** States whose short form looks like an initial. */
const STATE = /^(?:Md|Va|Pa|Ga|La|Ky|Ct|Vt|Me|Mo|Ia|Wa|De)\.$/
const LONGEST_INITIAL = 6
/** Verbs of a text in capitals. */
const SHOUTED = new Set('SAID SAYS TOLD ADDED ADDS STATED ANNOUNCED ANNOUNCES'.split(' '))
/** "*His* Excellency", "*Her* Majesty" */
const OF_RANK = new Set('excellency eminence holiness highness majesty'.split(' '))
/** "the *Very* Revd", "the *Right* Honourable" */
const OF_CHURCH = new Set('revd rev reverend hon honourable honorable'.split(' '))
const NICKNAME_MARK = /^["'(]$/
/** Short forms of offices that would be names in small letters. */
export const UPPER_TITLE = /^(?:ADA|DDA|AUSA|SAC|ASAC)s?$/
/** "Committee'swebsite": an export lost the blank. */
const GLUED_POSSESSIVE = /^\p{L}{4,}'s\p{L}/u
const CALENDAR =
  /(?:'(?:ve|ll|re|d|m)|n't)$|^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** A run of words that may be a name, as token ranges: `runStart` where the capitalised words begin, `first` where the name does. */
export interface NameCandidate {
  readonly runStart: number
  readonly first: number
  readonly end: number
  /** Tokens of an address before the name; equal to `first` if there is none. */
  readonly honorific: number
}

export function isNameWord(token: Token): boolean {
  if (token.shape === 'lower' || token.shape === 'mark') return false
  return (
    token.text.length > 1 &&
    (PLAIN_WORD.test(token.text) || (NAME_WORD.test(token.text) && !ORIGIN.test(token.text))) &&
    !(isFunctionWord(token.lower) && !isFirstName(token.text)) &&
    !CALENDAR.test(token.lower) &&
    !GLUED_POSSESSIVE.test(token.text)
  )
}

export function isInitial(token: Token): boolean {
  const { text, shape } = token
  if (shape === 'lower' || text.length > LONGEST_INITIAL || (text.length > 1 && !text.endsWith('.'))) return false
  return INITIAL.test(text) && !NOT_INITIALS.test(text)
}

/** Every run of words that may be a person's name, in the order of the text. Bodies are left out. */
export function findNameCandidates(doc: Document, bodies: Bodies): NameCandidate[] {
  const found: NameCandidate[] = []
  const given = findGivenArticles(doc.tokens)
  const offices = findOfficesHere(doc.tokens)
  for (const sentence of doc.sentences) {
    const { role, kind } = doc.blocks[sentence.block]!
    if (role === 'chrome') continue
    const isHeading = role === 'headline' || role === 'subheadline' || kind === 'heading'
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      // "Special Agent in *Charge* Jane Roe"
      const isCharge = doc.tokens[i]!.text === 'Charge' && i > sentence.firstToken && doc.tokens[i - 1]!.lower === 'in'
      if (
        isCharge ||
        isPronoun(doc.tokens, i) ||
        bodies.at(i) ||
        !(isNameWord(doc.tokens[i]!) || isInitial(doc.tokens[i]!) || given.has(i) || isMonthFirstName(doc.tokens, i))
      ) {
        i++
        continue
      }
      const end = readRun(doc, bodies, i, sentence.endToken)
      const verb = isHeading ? null : findTitledVerb(doc.tokens, i, end)
      splitRun(doc.tokens, i, isHeading ? headlineEnd(doc.tokens, i, end) : (verb ?? end), i === sentence.firstToken, offices, found)
      i = verb === null ? end : verb + 1
    }
  }
  return found
}

/** In a headline every word is capitalised: a name ends where a verb begins ("Jane Roe *Leads* …"). */
function headlineEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const { lower } = tokens[i]!
    if (/(?:ed|ing|s)$/.test(lower) && isCommonWord(lower) && !isTitleHead(lower) && !isTitleModifier(lower)) return i
  }
  return end
}

/** "Governor Roe *Announces* She Signs Bill" in running text, where a link or a page says its headline again; null if there is none. */
function findTitledVerb(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) {
    const { text, lower, sentence } = tokens[i]!
    const next = tokens[i + 1]
    if (!lower.endsWith('s') || text.length < 5 || next?.sentence !== sentence || next.shape === 'mark' || !hasHeadlineWord(lower)) continue
    // a headline goes on in capitals: "Celebrates a New Mill"
    const isTitled = next.shape === 'capital' || (next.text.length < 4 && tokens[i + 2]?.shape === 'capital')
    if (isTitled && !isSurname(text) && !isFirstName(text) && !isThingNoun(lower) && !isTitleHead(next.lower)) return i
  }
  return null
}

/** End of the run of capitalised words, initials, particles and nicknames that begins at a token. */
function readRun(doc: Document, bodies: Bodies, from: number, limit: number): number {
  const { tokens } = doc
  let i = from + 1
  while (i < limit && !bodies.at(i)) {
    const token = tokens[i]!
    const before = tokens[i - 1]!
    // "MAYOR JANE ROE *SAID* TODAY"
    if (token.shape === 'upper' && SHOUTED.has(token.text)) break
    if (
      isNameWord(token) ||
      isMonthSurname(tokens, i, limit) ||
      isSmallSurname(tokens, i, limit) ||
      isSmallSyllable(tokens, i, limit) ||
      (isInitial(token) && !isPronoun(tokens, i) && doc.plain.slice(before.end, token.start).trim() === '')
    ) {
      if ((i - from > 1 && token.start - before.end > WIDEST_GAP) || startsLine(doc, i) || isInMailbox(doc.plain, token)) break
      i++
      continue
    }
    if (isSuffix(tokens, i) || (token.text === ',' && i + 1 < limit && isSuffix(tokens, i + 1))) {
      i += token.text === ',' ? 2 : 1
      break
    }
    if (token.shape === 'lower' && isParticle(token.text)) {
      let next = i + 1
      while (next < limit && next < i + 3 && isParticle(tokens[next]!.text) && tokens[next]!.shape === 'lower') next++
      if (next < limit && isNameWord(tokens[next]!) && !bodies.at(next) && isRealParticle(tokens, from, i)) {
        i = next
        continue
      }
    }
    if (NICKNAME_MARK.test(token.text)) {
      const close = findNicknameEnd(tokens, i, limit)
      if (close > 0) {
        i = close
        continue
      }
    }
    break
  }
  return i
}

/** "Jane *March*", "Bo *May*": a month behind a first name, no date behind it. */
function isMonthSurname(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^(?:March|May|April|June|August)$/.test(tokens[at]!.text) || !(isFirstName(tokens[at - 1]!.text) || isInitial(tokens[at - 1]!))) return false
  return at + 1 >= limit || tokens[at + 1]!.shape !== 'number'
}

/** "Dr *Jan* Roe", "Ms. *April* Day": a month between an address and a name. */
function isMonthFirstName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.shape !== 'capital' || at === 0 || !isHonorific(tokens[at - 1]!.lower) || !/^(?:Jan|April|June|August)$/.test(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  return next !== undefined && next.sentence === tokens[at]!.sentence && isNameWord(next)
}

/** Where in a run the name stands: behind the last title, address or announcing noun, and behind words that are no name. */
function splitRun(tokens: readonly Token[], from: number, end: number, opensSentence: boolean, offices: ReadonlySet<string>, found: NameCandidate[]): void {
  let first = from
  for (let i = from; i < end; i++) {
    const token = tokens[i]!
    const isLast = i === end - 1
    if (isFirstOfTwo(tokens, i, end, offices)) continue
    // "Maria *da* Graça": a small particle is no "DA"; "*Sultan* bin Day": a first name
    if ((token.shape === 'lower' && isParticle(token.text)) || SON_OF.has(tokens[i + 1]?.text ?? '')) continue
    // "Foreign Minister of *Sri Lanka* Jane Roe": a country, no address
    if (token.text === 'Sri' && tokens[i + 1]?.text === 'Lanka' && i + 2 < end) {
      first = i + 2
      continue
    }
    const isHead = UPPER_TITLE.test(token.text) || isTitleHead(token.lower) || isHonorific(token.lower) || isDescriptor(token.lower)
    if (!isHead) continue
    if (isSurnameHere(tokens, first, i, end)) continue
    // "Jane Roe *Public Relations Officer*": nothing parts the name from words of an office
    const glued = endBeforeField(tokens, first, i)
    if (glued !== null) {
      push(tokens, from, first, glued, found)
      first = i + 1
      if (isLast) break
      continue
    }
    if (isLast) {
      // "Opus CEO": the run ends in a title; what stands before it may be a name all the same
      if (i > first) push(tokens, from, trimLeft(tokens, first, i, opensSentence && first === from), i, found)
      first = end
      break
    }
    if (i > first && isFullName(tokens, first, i)) push(tokens, from, first, i, found)
    first = i + 1
  }
  // what a title may go on with: "Director General", "Attorney General"
  while (first > from && first < end - 1 && /^(?:general|elect|emerit(?:us|a)|designate|pro|tem(?:pore)?)$/.test(tokens[first]!.lower)) first++
  if (first < end) push(tokens, from, trimLeft(tokens, first, end, opensSentence && first === from), end, found)
}

function push(tokens: readonly Token[], runStart: number, from: number, to: number, found: NameCandidate[]): void {
  let first = from
  let end = to
  // "Rear Admiral *(NS)* Jane Roe": what stands in the bracket is no nickname
  if (tokens[first]?.text === '(') while (first < end && tokens[first]!.text !== ')') first++
  // "of Riverton, *Md.* Jane Roe"
  if (end - first > 1 && STATE.test(tokens[first]!.text) && tokens[first - 1]?.text === ',' && tokens[first - 2]?.shape === 'capital') first++
  while (
    first < end &&
    ((isParticle(tokens[first]!.text) && tokens[first]!.text !== 'Al') || isNameSuffix(tokens[first]!.lower) || tokens[first]!.shape === 'mark')
  )
    first++
  while (end > first && isParticle(tokens[end - 1]!.text)) end--
  end = beforeDegrees(tokens, first, end)
  if (first >= end || end - first > MOST_TOKENS || tokens.slice(first, end).filter(({ shape }) => shape !== 'mark').length > MOST_WORDS) return
  // "*Sri* Wahyuni": before one word it is a first name of Java, before two an address of India
  if (end - first === 1 && first > 0 && tokens[first - 1]!.text === 'Sri' && tokens[first - 1]!.sentence === tokens[first]!.sentence) first--
  let honorific = first
  while (honorific > 0 && isHonorific(tokens[honorific - 1]!.lower)) {
    const before = tokens[honorific - 1]!
    // "Mrs." is a word of no name
    if (honorific <= runStart && (before.shape === 'lower' || before.sentence !== tokens[first]!.sentence)) break
    honorific--
  }
  if (honorific < first && honorific > 0 && startsAddress(tokens, honorific)) honorific--
  found.push({ runStart, first, end, honorific })
}

/** "*His* Excellency Bo Day", "the *Very* Revd Jane Roe": what an address opens with. */
function startsAddress(tokens: readonly Token[], honorific: number): boolean {
  const [before, address] = [tokens[honorific - 1]!, tokens[honorific]!]
  if (before.sentence !== address.sentence) return false
  return (OF_RANK.has(address.lower) && /^(?:his|her)$/.test(before.lower)) || (OF_CHURCH.has(address.lower) && /^(?:very|most|right)$/.test(before.lower))
}
