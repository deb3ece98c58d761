import type { Document, Span } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { isFirstName } from '../text/name-words.ts'
import { FIRST_PERSON, runningEnd, type Statement, spans, tellsWhatWasSaid } from './quote-statement-text.ts'
import { type Stretch, trim } from './quote-stretches.ts'

/** "Statement by the Mayor on …", "Message of condolence from the President", "The Mayor's remarks" */
const HEADLINE =
  /\b(?:statement|message|remarks|condolences?|tribute|speech|address)\b.{0,60}\b(?:by|from|of(?!\saccount))\b|'s (?:\p{L}{1,15}\s){0,3}(?:statement|message|remarks|speech|address)\b|^statement\b(?!\sof\saccount)|\bstatement\s(?:on|about|after|concerning|following|regarding)\b/iu
/** The headline names who gives it. */
const GIVEN_BY =
  /^(?:(?:joint|press|media|full)\s){0,2}(?:statement|message|remarks|tribute)\s(?:of\s(?:condolences?|sympathy|congratulations?)\s)?(?:by|from|of)\s/i
/** "Remarks as Prepared for Delivery by Jane Roe": a speech may tell what others said. */
const PREPARED = /\b(?:remarks|speech|statement|testimony|address)\s(?:as\s)?(?:prepared|delivered)\b.{0,30}\bby\s/i
const TOLD = /\b(?:said|says|added|told\s\p{Lu})/u
const LONG = 80
const SHORT = 40
const DASHES = /^[\s—–-]{0,4}/

/** The body of a release whose headline calls it a statement, where it speaks in the first person and quotes nobody. */
export function findHeadlined(doc: Document, stretches: readonly Stretch[], dateline: Span | null): Statement[] {
  const headline = doc.blocks.find((block) => block.role === 'headline')
  const title = headline ? doc.plain.slice(headline.start, headline.end) : ''
  if (!HEADLINE.test(title)) return []
  if (stretches.some((stretch) => stretch.end - stretch.start > LONG)) return []
  const first = doc.blocks.findIndex((block) => block.role === 'body' && !(dateline && dateline.start <= block.start && dateline.end >= block.end - 2))
  const end = first < 0 ? -1 : runningEnd(doc, first)
  if (end < first || first < 0) return []
  // a paragraph that tells what somebody said: the release is an article about the statement
  const next = doc.blocks[end + 1]
  if (next?.role === 'body' && tellsWhatWasSaid(doc, next)) return []
  const parts = withoutDateline(doc, spans(doc, first, end), dateline)
  const words = parts.map((part) => doc.plain.slice(part.start, part.end))
  const spoken = words.reduce((count, part) => count + (part.match(FIRST_PERSON)?.length ?? 0), 0)
  const isQuiet = !words.some((part) => TOLD.test(part)) && !stretches.some((stretch) => stretch.end - stretch.start > SHORT)
  const isSpoken =
    spoken >= 2 * parts.length ||
    (PREPARED.test(title) && 2 * spoken >= parts.length) ||
    (GIVEN_BY.test(title) && namesSomebody(title) && 2 * spoken >= parts.length && isQuiet)
  return isSpoken ? [{ parts, rule: 'statement-headlined' }] : []
}

function namesSomebody(title: string): boolean {
  return title.split(/[^\p{L}'-]+/u).some((word) => isFirstName(word) || (/^\p{Lu}/u.test(word) && isBodyHead(word)))
}

/** "RIVERTON, March 3 – I have …": the statement begins behind the dash. */
function withoutDateline(doc: Document, parts: readonly Span[], dateline: Span | null): Span[] {
  const [first, ...others] = parts
  if (!first || !dateline || dateline.start > first.start + 2 || dateline.end <= first.start || dateline.end >= first.end) return [...parts]
  const lead = doc.plain.slice(dateline.end, dateline.end + 8).match(DASHES)![0].length
  return [trim(doc, { start: dateline.end + lead, end: first.end }), ...others]
}
