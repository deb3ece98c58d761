import { isOfficeName } from '../annotate/contact-names.ts'
import type { Contact, Document, Organization } from '../document.ts'
import { isMenuLine } from '../text/block-looks.ts'
import { isBodyName, isHeaderLine } from '../text/header-lines.ts'
import { isFirstName } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { type Page, toKey } from './issuer-page.ts'

/** "The " may stand before the name. */
const ARTICLE = 4
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur)\b/
const QUOTED = /"[^"]{0,2000}"/g
const LONGEST = 3000
/** "Example Guild (EG) is a federation of …", "Example Guild, a federation of millers, has stood for …" */
const IS_A =
  /^(?: \(\p{Lu}[\p{L}\d]{1,9}\))?,? (?:(?:is|are) (?:an?|the|one of|based|located|dedicated|committed)\b|an? \p{Ll}[^.]{5,150}, has\b|(?<verb>\p{Ll}{4,12}s)\b)/u
/** What a body does for others, as it says of itself. */
const SERVES = new Set(
  'represents helps works serves provides offers supports specializes specialises operates manufactures designs develops delivers sells builds brings makes connects advocates promotes protects strives exists'.split(
    ' ',
  ),
)
/** A body describes itself at the end. */
const LAST_PARAGRAPHS = 3
const LABEL = /^(?:from|(?:issued|released|published) by|(?:press|media|news) (?:release|statement))\s?:\s{0,3}/i
const LONGEST_LINE = 120
const LONGEST_HEADER = 240
const LONGEST_MARK = 40
const MOST_WORDS = 4
const SEVERAL = /,\s(?:and\s)?/
const PAID_BY = /^[\s(]{0,4}paid for by (?:the )?(?<name>\p{Lu}[^.,;()]{4,80})[.)\s]{0,3}$/iu
const SHORTEST_WORD = 4

/** The one body that opens a paragraph in which the release says "we" or "our" outside of quotations. */
export function findOwnVoice(doc: Document, organizations: readonly Organization[]): string | null {
  const starts = bodyStarts(doc)
  const found = organizations.filter(({ mentions }) =>
    mentions.some((mention) => {
      const end = endOfOpened(doc, starts, mention.start)
      return end !== undefined && FIRST_PERSON.test(doc.plain.slice(mention.start, Math.min(end, mention.start + LONGEST)).replace(QUOTED, ''))
    }),
  )
  return found.length === 1 ? found[0]!.name : null
}

/** "Example Guild is a federation of …", the last word of a release that has no heading of boilerplate. */
export function findSelfDescribed(doc: Document, organizations: readonly Organization[]): string | null {
  const starts = bodyStarts(doc, LAST_PARAGRAPHS)
  const found = organizations.filter(({ mentions }) =>
    mentions.some(({ start, end }) => endOfOpened(doc, starts, start) !== undefined && describes(doc.plain.slice(end, end + 200))),
  )
  return found.length === 1 ? found[0]!.name : null
}

function describes(behind: string): boolean {
  const found = IS_A.exec(behind)
  return found !== null && (found.groups!.verb === undefined || SERVES.has(found.groups!.verb))
}

/** "From: Department of Mills, Looms and Roads" above the text: the name in full, which a list of bodies may look like. */
export function findLabelledName(doc: Document): string | null {
  for (const block of doc.blocks) {
    if (block.role === 'body') break
    if ((block.role !== 'header' && block.role !== 'subheadline') || block.end - block.start > LONGEST_HEADER) continue
    for (const line of doc.text.slice(block.start, block.end).split('\n')) {
      const label = LABEL.exec(line)?.[0]
      const name = label && line.slice(label.length).trim()
      if (name && isBodyName(name)) return firstOf(name)
    }
  }
  return null
}

/** "Department of Mills, Ministry of Looms, and Linden Council": the first of several; "Department of Mills, Looms and Roads" is one. */
function firstOf(name: string): string {
  const parts = name.split(SEVERAL)
  return parts.length > 1 && parts.slice(0, 2).every(isBodyName) ? parts[0]! : name
}

/** "Paid for by the Committee to Elect Jane Roe", which the law asks of campaigns. */
export function findPayer(doc: Document): string | null {
  for (const { start, end } of doc.blocks) {
    const name = end - start < LONGEST_LINE ? PAID_BY.exec(doc.text.slice(start, end))?.groups!.name : undefined
    if (name !== undefined) return name
  }
  return null
}

/**
 * A name that no rule of organizations knows: a line of letterhead around the headline, a short name above the mark of the release, or the only one
 * to turn to whose first word the headline has.
 */
export function findSignedName(doc: Document, page: Page, contacts: readonly Contact[]): string | null {
  for (const [i, { role, start, end }] of doc.blocks.entries()) {
    if (role === 'body') break
    if ((role !== 'header' && role !== 'subheadline') || end - start > LONGEST_LINE) continue
    const line = doc.text.slice(start, end)
    const next = doc.blocks[i + 1]
    if (isBodyName(line) || (i === 0 && role === 'header' && next && isShortName(line) && isReleaseMark(doc.plain.slice(next.start, next.end)))) return line
  }
  const name = contacts[0]?.organization ?? null
  if (name === null || contacts.some(({ organization }) => (organization ?? name) !== name)) return null
  const first = toKey(name.split(' ')[0]!)
  return first.length >= SHORTEST_WORD && page.headline?.key.startsWith(first) ? name : null
}

/** "Linden Solar": no place, no heading of the page. */
function isShortName(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'’&.-]{1,20}|&|and|of)$/u.test(word)) &&
    !isHeaderLine(line) &&
    !isMenuLine(line) &&
    !isOfficeName(line) &&
    !isPlace(line) &&
    !isFirstName(words[0]!) &&
    !words.some((word) => isReleaseWord(word))
  )
}

/** "FOR IMMEDIATE RELEASE" */
const isReleaseMark = (line: string) => line.length < LONGEST_MARK && /\brelease\b/i.test(line) && isHeaderLine(line)
const isReleaseWord = (word: string) =>
  /^(?:news|press|media|releases?|contacts?|statements?|updates?|inquiries|information|events?|advisory|home)$/i.test(word)

/** The end of the paragraph that the name at `start` opens. */
function endOfOpened(doc: Document, starts: ReadonlyMap<number, number>, start: number): number | undefined {
  return starts.get(start) ?? (/^The $/.test(doc.plain.slice(start - ARTICLE, start)) ? starts.get(start - ARTICLE) : undefined)
}

/** Where paragraphs of the body start, and their ends; the last ones alone if asked for. */
function bodyStarts(doc: Document, last = doc.blocks.length): ReadonlyMap<number, number> {
  const body = doc.blocks.filter(({ role, kind }) => (role === 'body' || role === 'boilerplate') && kind !== 'heading' && kind !== 'quotation')
  return new Map(body.slice(-last).map(({ start, end }) => [start, end]))
}
