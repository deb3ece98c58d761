import type { Document } from '../document.ts'
import { bareLetters } from '../text/bare-letters.ts'
import { matchesIn } from '../text/matches.ts'
import { isCommonWord, isFunctionWord } from '../text/name-words.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { isInAddress, isNeverWithoutNext, timesNamed, timesWithNext } from './organization-repeated.ts'
import { canBeBody, runBefore, runFrom, type Sight } from './organization-run.ts'
import { isTicker } from './organization-ticker.ts'
import { hasBit, isApart, isInitial, isName, isPlaceWord, isWord, type Piece } from './organization-walk.ts'

const DOMAIN = /(?:@|www\.|:\/\/)([\w-]{4,40})\.(?:com|org|net|io|ai|co|inc|biz|info|us|ca|uk|eu|de|fr|example)\b/gi
/** Sites of others: mail, social networks, wires. */
const HOSTS = new Set(
  'gmail yahoo hotmail outlook aol icloud protonmail facebook twitter linkedin instagram youtube youtu google apple amazon bit tinyurl mailto prnewswire businesswire globenewswire newsdirect newmediawire 24-7pressrelease einpresswire accesswire newswire prweb prlog citybiz newsworthy zoom eventbrite calendly medium vimeo wordpress blogspot github sec safelinks'.split(
    ' ',
  ),
)
const ENDS_HEADING = new Set(':-–—,.®™('.split(''))
/** So often a word that everybody uses has its capital where it is a name. */
const OFTEN = 3
const ABOUT = new Set('about'.split(' '))
/** So many words a name may go on behind the one that its site bears. */
const MOST_BEHIND = 3

/** What sites and senders are called, and the letters that they begin with: few words of a text can be one. */
export interface SiteNames {
  readonly names: ReadonlySet<string>
  readonly firsts: ReadonlySet<number>
}

/** Bodies by the frame around the text: a ticker, "About Example", a site or sender of that name. */
export function* findByPage(sight: Sight, { names: squashed, firsts }: SiteNames, isHeading: boolean): Generator<Piece> {
  const { scan } = sight
  // "About Example", alone on its line
  if (isHeading && ABOUT.has(scan.words[scan.from]!)) {
    const from = isWord(scan, scan.from + 1, 'the') ? scan.from + 2 : scan.from + 1
    const to = runFrom(sight, from)
    const piece = { from, to, rule: 'about-name' }
    if (
      isEnd(sight, to) &&
      !isWord(scan, from, 'us', 'author', 'authors', 'book', 'company', 'our') &&
      !hasBit(scan, to - 1, OTHER) &&
      canBeBody(sight, piece) &&
      !isThing(sight, piece)
    )
      yield piece
  }
  const brand = findSmallBrand(sight, squashed)
  if (brand) yield brand
  for (let i = scan.from; i < scan.to; i++) {
    if (isWord(scan, i, '(') && i > scan.from && isTicker(scan, i)) {
      const piece = { from: runBefore(sight, i), to: i, rule: 'name-ticker' }
      if (canBeBody(sight, piece)) yield piece
    }
    if (squashed.size === 0 || !isName(scan, i) || !firsts.has(scan.words[i]!.charCodeAt(0)) || isInAddress(scan, i)) continue
    let joined = ''
    for (
      let to = i + 1;
      to <= i + 6 && (isName(scan, to - 1) || isWord(scan, to - 1, '&', 'of', 'the', 'and')) && !(to > i + 1 && isApart(scan, to - 2));
      to++
    ) {
      joined += scan.words[to - 1]!.replace(/&/g, 'and').replace(/[^\p{L}\p{N}]/gu, '')
      if (!isName(scan, to - 1) || !squashed.has(joined)) continue
      if (isWord(scan, i - 1, 'in', 'near', 'around')) continue
      const from = isWord(scan, i - 1, 'of') && isWord(scan, i - 2, 'city', 'town', 'county', 'village', 'borough') && isName(scan, i - 2) ? i - 2 : i
      const piece = { from, to: endOfRepeated(sight, to), rule: 'name-of-site' }
      if (canBeBody(sight, piece)) yield piece
      else if (to === i + 1 && isPlainWord(sight, i) && timesNamed(scan, i) >= OFTEN) yield { from: i, to, rule: 'common-name' }
    }
  }
}

/** "Kindling", beside "kindling.example": a word that everybody uses, inside a sentence and alone. */
function isPlainWord({ scan, taken }: Sight, i: number): boolean {
  if (taken[i] || scan.style !== 'plain' || isInitial(scan, i) || isName(scan, i + 1) || isName(scan, i - 1) || isWord(scan, i - 1, 'the')) return false
  return (
    scan.tokens[i]!.shape === 'capital' &&
    isCommonWord(scan.words[i]!) &&
    !hasBit(scan, i, CALENDAR | OFFICE | OPENER | OTHER | TOPIC | HEAD | COMPANY) &&
    !isPlaceWord(scan, i)
  )
}

/** "About qorvell", alone on its line, where a site is called so or the text below says what it is: a name that is written small. */
function findSmallBrand({ scan, taken }: Sight, squashed: ReadonlySet<string>): Piece | null {
  const at = scan.from + 1
  const token = scan.tokens[at]
  if (!isWord(scan, scan.from, 'about') || !token || at >= scan.to || token.shape !== 'lower' || taken[at] || token.text.length < 3) return null
  if (
    !(at + 1 >= scan.to || ENDS_HEADING.has(scan.words[at + 1]!) || scan.doc.text[token.end] === '\n') ||
    isCommonWord(token.lower) ||
    isFunctionWord(token.lower)
  )
    return null
  let below = at + 1
  while (below < at + MOST_MARKS && scan.tokens[below]?.shape === 'mark') below++
  const isSaid = scan.words[below] === token.lower && /^(?:is|was|makes|provides|offers|develops|helps|delivers|builds)$/.test(scan.words[below + 1] ?? '')
  return isSaid || squashed.has(token.lower) ? { from: at, to: at + 1, rule: 'common-name' } : null
}

/** "Linden Rovers" for "linden.example", where no "Linden" stands without its "Rovers" in the text. */
function endOfRepeated({ scan, taken }: Sight, to: number): number {
  let end = to
  while (end < to + MOST_BEHIND && isName(scan, end) && !taken[end] && !isApart(scan, end - 1)) {
    if (hasBit(scan, end, OTHER | OFFICE | CALENDAR | OPENER) || isTitleHead(scan.words[end]!)) break
    if (timesWithNext(scan, end - 1) < 2 || !isNeverWithoutNext(scan, end - 1)) break
    end++
  }
  return end
}

/** "About Example", and below it "Example is a randomized trial": what a heading introduces is no body if it says so. */
function isThing({ scan }: Sight, { from, to }: Piece): boolean {
  const { tokens, words } = scan
  let at = to
  while (at < to + MOST_MARKS && tokens[at] && (tokens[at]!.shape === 'mark' || words[at] === 'the')) at++
  for (let i = from; i < to; i++, at++) if (words[at] !== words[i]) return false
  if (words[at] !== 'is' || !/^(?:an?|the)$/.test(words[at + 1] ?? '')) return false
  for (let i = at + 2; i < at + MOST_BEFORE_NOUN && tokens[i] && (tokens[i]!.shape !== 'mark' || words[i] === ','); i++) {
    if (/^(?:company|provider|organi[sz]ation|maker|firm|leader|developer|manufacturer|foundation|charity)s?$/.test(words[i]!)) return false
    if (
      /^(?:trial|study|drug|therapy|treatment|vaccine|medicine|antibody|inhibitor|device|software|app|festival|conference|award|prize|campaign|competition|novel|film|game)$/.test(
        words[i]!,
      )
    )
      return true
  }
  return false
}

const MOST_MARKS = 6
const MOST_BEFORE_NOUN = 14

function isEnd({ scan }: Sight, to: number): boolean {
  return to >= scan.to || ENDS_HEADING.has(scan.words[to]!) || hasBit(scan, to, FORM)
}

/** Names, as letters alone, that sites, senders and addresses of the release bear. */
export function readSiteNames(doc: Document): SiteNames {
  const found = new Set<string>()
  for (const match of matchesIn(doc.plain, DOMAIN)) {
    const label = match[1]!.toLowerCase()
    if (!HOSTS.has(label)) found.add(label.replace(/[^a-z0-9]/g, ''))
  }
  const site = doc.pageTitle?.site
  for (const name of [doc.metadata.publisher, doc.metadata.author, site]) if (name) found.add(bareLetters(name))
  return { names: found, firsts: new Set([...found].map((name) => name.charCodeAt(0))) }
}
