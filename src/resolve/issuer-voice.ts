import type { Contact, Document, Organization } from '../document.ts'
import { isBodyName } from '../text/header-lines.ts'
import { type Page, toKey } from './issuer-page.ts'

/** "The " may stand before the name. */
const ARTICLE = 4
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur)\b/
const QUOTED = /"[^"]{0,2000}"/g
const LONGEST = 3000
/** "Example Guild (EG) is a federation of …" */
const IS_A = /^(?: \(\p{Lu}[\p{L}\d]{1,9}\))?,? (?:is|are) (?:an?|the|one of)\b/u
/** A body describes itself at the end. */
const LAST_PARAGRAPHS = 3
const LABEL = /^(?:from|(?:issued|released|published) by|(?:press|media|news) (?:release|statement))\s?:\s{0,3}/i
const LONGEST_LINE = 120
const LONGEST_HEADER = 240
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
    mentions.some(({ start, end }) => endOfOpened(doc, starts, start) !== undefined && IS_A.test(doc.plain.slice(end, end + 40))),
  )
  return found.length === 1 ? found[0]!.name : null
}

/** "From: Department of Mills, Looms and Roads" above the text: the name in full, which a list of bodies may look like. */
export function findLabelledName(doc: Document): string | null {
  for (const block of doc.blocks) {
    if (block.role === 'body') break
    if ((block.role !== 'header' && block.role !== 'subheadline') || block.end - block.start > LONGEST_HEADER) continue
    for (const line of doc.text.slice(block.start, block.end).split('\n')) {
      const label = LABEL.exec(line)?.[0]
      const name = label && line.slice(label.length).trim()
      if (name && isBodyName(name)) return name
    }
  }
  return null
}

/** A name that no rule of organizations knows: the first line of a letterhead, or the only one to turn to whose first word the headline has. */
export function findSignedName(doc: Document, page: Page, contacts: readonly Contact[]): string | null {
  const top = doc.blocks[0]
  const line = top?.role === 'header' && top.end - top.start < LONGEST_LINE ? doc.text.slice(top.start, top.end) : ''
  if (isBodyName(line)) return line
  const name = contacts[0]?.organization ?? null
  if (name === null || contacts.some(({ organization }) => (organization ?? name) !== name)) return null
  const first = toKey(name.split(' ')[0]!)
  return first.length >= SHORTEST_WORD && page.headline?.key.startsWith(first) ? name : null
}

/** The end of the paragraph that the name at `start` opens. */
function endOfOpened(doc: Document, starts: ReadonlyMap<number, number>, start: number): number | undefined {
  return starts.get(start) ?? (/^The $/.test(doc.plain.slice(start - ARTICLE, start)) ? starts.get(start - ARTICLE) : undefined)
}

/** Where paragraphs of the body start, and their ends; the last ones alone if asked for. */
function bodyStarts(doc: Document, last = doc.blocks.length): ReadonlyMap<number, number> {
  const body = doc.blocks.filter(({ role, kind }) => (role === 'body' || role === 'boilerplate') && kind !== 'heading' && kind !== 'quotation')
  return new Map(body.slice(-last).map(({ start, end }) => [start, end]))
}
