import type { Metadata, PageTitle, ReadBlock } from '../document.ts'
import { isBodyLike, isMenuLine } from './block-looks.ts'
import { contactLines } from './blocks-contacts.ts'
import { isReachable } from './end-lines.ts'
import { BYLINE, hasHeadlineWord, isBodyName, isHeaderLine, isLabelledTitle } from './header-lines.ts'
import { isAboveHeadline } from './letterhead.ts'
import { isFirstName } from './name-words.ts'
import { isAuthorLine, isCalledRelease, isField, isInBrackets, isIssue, isOfFirstPerson } from './not-headlines.ts'
import { squash } from './page-title.ts'
import { isPlace } from './places.ts'
import { isTitleHead } from './title-words.ts'

/** Below this the top of the release has ended. */
const TOP = 40
const ADDRESS = /@|https?:|www\.|\b\d{3}[-.\s]\d{3,4}[-.\s]?\d{3,4}\b/
/** "12 Mill Road", "Dover, DE 19901", "P.O. Box 12", in a letterhead. */
const STREET =
  /^\d{1,5}[A-Z]?\s(?:\p{Lu}[\p{L}.'’]{0,20}\s){1,4}(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|dr|square|quay|way|place|plaza|court|parkway|highway|hwy)\b\.?(?:,|$)|,\s\p{Lu}[\p{L}.]{1,3}\s\d{5}(?:-\d{4})?$|^p\.?\s?o\.?\sbox\s\d/iu
/** Where the page's software cut a title that was too long for it. */
const CUT = /(?:\.{3}|…)$/
/** A headline has a word of its own. */
const WORD = /\p{L}{3}/u
/** What stands side by side is no headline. */
const COLUMNS = /\s{3,80}/
/** Points of a summary: "• The bridge opens in May". */
const POINT = /^[•▪◦]\s/
const COLUMN_WORDS = 4
const TITLE_WORDS = 5
const SITE_WORDS = 2
const PERSON = /^\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]{1,20}$/u
const LONGEST_PERSON = 60
const LONGEST_SITE = 6
const OFFICE_WORDS = 6
/** Lines of the header, "Press release", the date, between two headings. */
const MOST_BETWEEN = 3
const END_MARK = /^(?:#{1,6}|-\s?30\s?-|\*{3,}|[-–—_=]{3,}|ends?)$/i

/** Index of the block that holds the release's own main title; null if none does. */
export function findHeadline(text: string, blocks: readonly ReadBlock[], words: readonly string[], title: PageTitle | null, metadata: Metadata): number | null {
  if (title) {
    const repeated = findRepeated(blocks, words, title, text)
    return repeated ?? title.block
  }
  const wanted = metadata.title && !isNameOfSite(metadata.title) ? squash(metadata.title) : null
  const headings: number[] = []
  const lines: number[] = []
  const labelled: number[] = []
  let body = 0
  const contacts = contactLines(blocks, words, TOP)
  for (let i = 0; i < Math.min(blocks.length, TOP); i++) {
    const line = words[i]!
    const block = blocks[i]!
    if (contacts.has(i)) continue
    // the first line of a saved page whose headline is another one
    if (i === 0 && lines.length === 0 && isForeignTitle(words)) continue
    if (block.kind === 'heading') {
      if ((!isHeaderLine(line) || isLabelledTitle(line)) && !isMenuLine(line) && !isAuthorLine(line)) headings.push(i)
    } else if (block.kind === 'paragraph' && isLabelledTitle(line)) labelled.push(i)
    else if (block.kind === 'paragraph' && !isHeaderLine(line) && !isMenuLine(line)) {
      if (isBodyLike(line, block.end - block.start)) {
        body = i
        break
      }
      if (
        WORD.test(line) &&
        !hasColumns(line) &&
        !POINT.test(line) &&
        !isTagline(line) &&
        !isPlace(line) &&
        !ADDRESS.test(line) &&
        !isReachable(line) &&
        !STREET.test(line) &&
        !BYLINE.test(line) &&
        !END_MARK.test(line) &&
        !isPersonAlone(line) &&
        !isOfficeAlone(line) &&
        !isField(words, i) &&
        !isInBrackets(line) &&
        !isOfFirstPerson(line) &&
        !/[,:]$/.test(line) &&
        !goesOnBelow(line, words[i + 1] ?? '')
      )
        lines.push(i)
    }
    body = i + 1
  }
  const sameAsTitle = wanted === null ? undefined : [...headings, ...lines].find((i) => isSameTitle(squash(words[i]!), wanted))
  if (sameAsTitle !== undefined && !isShortLabel(blocks, words, sameAsTitle)) return sameAsTitle
  const before = headings.filter((i) => i < body)
  // a letterhead set as a heading: the next heading is the title
  const titled = before.filter((i) => !isBodyName(words[i]!) && !isShortLabel(blocks, words, i))
  const own = titled.filter((i) => !isCalledRelease(words[i]!) && !isIssue(words[i]!))
  const named = own.length > 0 ? own : titled
  // a name alone as heading, whose title is the line below it
  if (before.length > 0 && named.length === 0) {
    const title = lines.find((i) => i > before[0]! && i < body && isTitleLike(words[i]!) && !isBodyName(words[i]!))
    if (title !== undefined) return title
  }
  if (before.length > 0) return belowMarker(words, named, lastMarker(words, body)) ?? topmost(blocks, named.length > 0 ? named : before)
  if (wanted !== null) return lines.find((i) => i < body && isAboveTitle(words[i]!, wanted)) ?? null
  const marker = lastMarker(words, body)
  const candidates = lines.filter((i) => i < body && !isBodyName(words[i]!))
  const below = lines.filter((i) => i < body && i > marker)
  const first = candidates.find((i) => i > marker) ?? candidates.find((i) => marker > i && isTitleLike(words[i]!))
  const second = candidates.find((i) => first !== undefined && i > first)
  if (first !== undefined && second !== undefined) {
    if (isAboveHeadline(text, blocks, words, first, second)) return second
    if (isIssue(words[first]!) && isTitleLike(words[second]!)) return second
    // the desk that sends it, above the date: "Communications & Events"
    const isApart = words.slice(first + 1, second).some((line) => isHeaderLine(line))
    if (isApart && !isTitleLike(words[first]!) && !hasHeadlineWord(words[first]!) && isTitleLike(words[second]!)) return second
  }
  return (
    first ??
    (marker >= 0 ? below.at(-1) : undefined) ??
    candidates[0] ??
    lines.filter((i) => i < body && i > 0 && words.slice(0, i).some((line) => isHeaderLine(line))).at(-1) ??
    labelled.find((i) => i < body) ??
    null
  )
}

/** "Town of Riverton", "Newsroom", "Home": the title of a page that names its site or section, not the release. */
export function isNameOfSite(title: string): boolean {
  // a longer one may look like a name and is none: "Examplia: Leader Killed After Seeking Protection"
  if (title.includes(':') || title.split(' ').length > LONGEST_SITE) return false
  return isBodyName(title) || isHeaderLine(title) || isMenuLine(title) || isPlace(title)
}

/** "Linden Mills Opens Its Gates" on the page of "Linden Mills", or a title in capitals: the line is the headline, not what the page is called. */
function isAboveTitle(line: string, title: string): boolean {
  const words = squash(line)
  return (words.startsWith(title) && words.length > title.length) || (isTitleLike(line) && /\p{Lu}/u.test(line) && line === line.toUpperCase())
}

/** "Customer Inquiries          Media Inquiries" */
function hasColumns(line: string): boolean {
  const parts = line.split(COLUMNS)
  return parts.length > 1 && parts.every((part) => part.split(' ').length <= COLUMN_WORDS)
}

/** A long line whose sentence goes on in the next block: running text that an export broke. */
function goesOnBelow(line: string, next: string): boolean {
  return line.length > LONGEST_PERSON && /^\p{Ll}/u.test(next) && isSentenceCase(line)
}

function isSentenceCase(line: string): boolean {
  return (line.match(/\s\p{Ll}{2,}/gu)?.length ?? 0) > (line.match(/\s\p{Lu}/gu)?.length ?? 0)
}

/** "Jane Roe", "Jane Roe, CFO": somebody to turn to. */
function isPersonAlone(line: string): boolean {
  const name = line.split(',')[0]!
  return PERSON.test(name) && isFirstName(name.slice(0, name.indexOf(' '))) && !hasHeadlineWord(name) && line.length < LONGEST_PERSON
}

/** "Chief Bo Day", "Vice President, Communications": somebody's office. */
function isOfficeAlone(line: string): boolean {
  if (line.length > LONGEST_PERSON || hasHeadlineWord(line)) return false
  const parts = line.split(' ')
  if (isTitleHead(parts[0]!.replace(/\.$/, '').toLowerCase()) && isPersonAlone(parts.slice(1).join(' '))) return true
  const office = line.split(',')[0]!.split(' ')
  return (
    line.includes(',') &&
    parts.length <= OFFICE_WORDS &&
    parts.every((part) => /^(?:\p{Lu}|of$|and$|&$)/u.test(part)) &&
    isTitleHead(office.at(-1)!.toLowerCase())
  )
}

/** "Seaport • Airport • Rail" below the sender's name. */
function isTagline(line: string): boolean {
  const parts = line.split(/\s[•|·]\s/)
  return parts.length > 2 && parts.every((part) => part.split(' ').length < TITLE_WORDS - 1)
}

/** So many words are more than a label or a name that no rule knows. */
function isTitleLike(line: string): boolean {
  return line.split(' ').length >= TITLE_WORDS
}

/** A short title set above the full one: a name for lists, "Mayor's talk", with "Mayor Urges Repair of the Old Bridge" below. */
function isShortLabel(blocks: readonly ReadBlock[], words: readonly string[], i: number): boolean {
  let at = i + 1
  while (at < i + MOST_BETWEEN && isHeaderLine(words[at] ?? '')) at++
  const isTitle = blocks[at]?.kind === 'heading' && words[at]!.split(' ').length >= 6
  const body = words.slice(at + 1, at + MOST_BETWEEN).find((line) => !isHeaderLine(line)) ?? ''
  return isTitle && isBodyLike(body, body.length) && words[i]!.split(' ').length <= 4
}

/** True if the first line ends with a site's name and the release starts below a menu. */
function isForeignTitle(words: readonly string[]): boolean {
  return (
    /\s[-|–—»]\s[^-|–—»]{3,60}$/.test(words[0]!) &&
    words.slice(1, 10).filter(isMenuLine).length >= 3 &&
    words.slice(1, 15).some((line) => /^for immediate release$/i.test(line))
  )
}

/** Where "for immediate release" or a date line stands above the body: the headline follows it, if anything does. */
function lastMarker(words: readonly string[], body: number): number {
  for (let i = Math.min(body, words.length) - 1; i >= 0; i--)
    if (/^(?:for immediate|for release|(?:press|news|media) (?:release|statement))/i.test(words[i]!)) return i
  return -1
}

/** The heading straight below "For immediate release", where one of a word or two above it is the name of the site. */
function belowMarker(words: readonly string[], headings: readonly number[], marker: number): number | null {
  const [first] = headings
  if (first === undefined || first > marker || words[first]!.split(' ').length > SITE_WORDS) return null
  return headings.find((i) => i > marker && i <= marker + MOST_BETWEEN && isTitleLike(words[i]!)) ?? null
}

/** The heading of the highest level; of equal ones the first. */
function topmost(blocks: readonly ReadBlock[], headings: readonly number[]): number {
  return headings.reduce((best, i) => ((blocks[i]!.level ?? 6) < (blocks[best]!.level ?? 6) ? i : best), headings[0]!)
}

function isSameTitle(line: string, title: string): boolean {
  // the page's title may name its section before the release's own, or its site behind it
  return line === title || (line.length >= 20 && (title.startsWith(line) || title.endsWith(line)))
}

/** The page's title as it stands again near the top of the page, in full or, where the page cut it, up to "…". */
function findRepeated(blocks: readonly ReadBlock[], words: readonly string[], title: PageTitle, text: string): number | null {
  let cut: number | null = null
  for (let i = title.block + 1; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.end - block.start > words[i]!.length + 40) continue
    const line = squash(text.slice(block.start, block.end))
    if (line === title.squashed) return cut ?? i
    if (CUT.test(line) && line.length > 16 && title.squashed.startsWith(line.replace(CUT, ''))) cut ??= i
  }
  return cut
}
