import type { Document } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, FORM, NAME, OFFICE, OPENER, OTHER } from './organization-classes.ts'
import { canBeBody, runBefore, runFrom, type Sight } from './organization-run.ts'
import { isTicker } from './organization-ticker.ts'
import { hasBit, isApart, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

const DOMAIN = /(?:@|www\.|:\/\/)([\w-]{4,40})\.(?:com|org|net|io|ai|co|inc|biz|info|us|ca|uk|eu|de|fr|example)\b/gi
/** Sites of others: mail, social networks, wires. */
const HOSTS =
  /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|protonmail|facebook|twitter|linkedin|instagram|youtube|youtu|google|apple|amazon|bit|tinyurl|mailto|prnewswire|businesswire|globenewswire|newsdirect|newmediawire|24-7pressrelease|einpresswire|accesswire|newswire|prweb|prlog|citybiz|newsworthy|zoom|eventbrite|calendly|medium|vimeo|wordpress|blogspot|github|sec|safelinks)$/
const ENDS_HEADING = new Set(':-–—,.®™('.split(''))
const ABOUT = /^about$/
/** So many words a name may go on behind the one that its site bears. */
const MOST_BEHIND = 3

/** Bodies by the frame around the text: a ticker, "About Example", a site or sender of that name. */
export function* findByPage(sight: Sight, squashed: ReadonlySet<string>, isHeading: boolean): Generator<Piece> {
  const { scan } = sight
  // "About Example", alone on its line
  if (isHeading && ABOUT.test(scan.words[scan.from]!)) {
    const from = isWord(scan, scan.from + 1, 'the') ? scan.from + 2 : scan.from + 1
    const to = runFrom(sight, from)
    const piece = { from, to, rule: 'about-name' }
    if (isEnd(sight, to) && !isWord(scan, from, 'us', 'author', 'authors', 'book', 'company', 'our') && !hasBit(scan, to - 1, OTHER) && canBeBody(sight, piece))
      yield piece
  }
  for (let i = scan.from; i < scan.to; i++) {
    if (isWord(scan, i, '(') && i > scan.from && isTicker(scan, i)) {
      const piece = { from: runBefore(sight, i), to: i, rule: 'name-ticker' }
      if (canBeBody(sight, piece)) yield piece
    }
    if (squashed.size === 0 || !isName(scan, i) || !startsOne(squashed, scan.words[i]!) || isInAddress(scan, i)) continue
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
      const piece = { from, to: endOfRepeated(sight, i, to), rule: 'name-of-site' }
      if (canBeBody(sight, piece)) yield piece
    }
  }
}

/** By name, for each document: a text may hold one name ten thousand times. */
const repeatedBehind = new WeakMap<Scan['classes'], Map<string, number>>()

/** "Linden Rovers" for "linden.example", where no "Linden" stands without its "Rovers" in the text. */
function endOfRepeated(sight: Sight, from: number, to: number): number {
  const { scan, taken } = sight
  const known = repeatedBehind.get(scan.classes) ?? new Map<string, number>()
  repeatedBehind.set(scan.classes, known)
  let end = to
  while (end < to + MOST_BEHIND && isName(scan, end) && !taken[end] && !isApart(scan, end - 1)) {
    if (hasBit(scan, end, OTHER | OFFICE | CALENDAR | OPENER) || isTitleHead(scan.words[end]!)) break
    const key = scan.words.slice(from, end + 1).join(' ')
    const times = known.get(key) ?? countTogether(scan, from, end)
    known.set(key, times)
    if (times < 2) break
    end++
  }
  return end
}

/** How often the words stand together; 0 if they ever stand without the last. */
function countTogether(scan: Scan, from: number, last: number): number {
  const { tokens, words, bits } = scan
  let times = 0
  for (let i = 0; i + last - from < words.length; i++) {
    if (words[i] !== words[from] || tokens[i]!.shape === 'lower') continue
    let k = 1
    while (from + k < last && words[i + k] === words[from + k]) k++
    if (from + k < last) continue
    if (words[i + k] === words[last] && bits[i + k]! & NAME) times++
    else if (!isInAddress(scan, i)) return 0
  }
  return times
}

/** The first letters of one of the names are the word, as far as it is letters. */
function startsOne(squashed: ReadonlySet<string>, word: string): boolean {
  for (const name of squashed) if (name.charCodeAt(0) === word.charCodeAt(0)) return true
  return false
}

/** Part of an address, a handle or a tag. */
function isInAddress({ doc, tokens }: Scan, i: number): boolean {
  const { start, end } = tokens[i]!
  return /[@#/._-]/.test(doc.plain[start - 1] ?? '') || /^(?:[@/_]|\.[a-z]{2,6}\b)/.test(doc.plain.slice(end, end + 8))
}

function isEnd({ scan }: Sight, to: number): boolean {
  return to >= scan.to || ENDS_HEADING.has(scan.words[to]!) || hasBit(scan, to, FORM)
}

/** Names, as letters alone, that sites, senders and addresses of the release bear. */
export function squashedNames(doc: Document): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of doc.plain.matchAll(DOMAIN)) {
    const label = match[1]!.toLowerCase()
    if (!HOSTS.test(label)) found.add(label.replace(/[^a-z0-9]/g, ''))
  }
  const site = doc.pageTitle?.site
  for (const name of [doc.metadata.publisher, doc.metadata.author, site]) if (name) found.add(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  return found
}
