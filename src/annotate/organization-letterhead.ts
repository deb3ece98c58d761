import type { Block, Document } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { isNumberedDistrict } from './organization-branch.ts'
import { COMPANY, FORM, HEAD, OPENER, OTHER } from './organization-classes.ts'
import { isPersonOf } from './organization-head.ts'
import { MUNICIPALITY } from './organization-local.ts'
import { hasBit, isApart, isLink, isName, isOffice, type Piece, type Scan } from './organization-walk.ts'

const MAX_WORDS = 9

/** The name of the site behind the page's title, if it is a body's: "Mayor Opens Bridge - Riverton District Attorney's Office". */
export function findSite(doc: Document, scanTokens: (from: number, to: number) => Scan): { scan: Scan; piece: Piece } | null {
  const title = doc.pageTitle
  if (!title?.site) return null
  const start = doc.text.indexOf(title.site, title.span.end)
  const from = firstTokenFrom(doc, start)
  const scan = scanTokens(from, firstTokenFrom(doc, start + title.site.length))
  const last = scan.to - 1
  if (start < 0 || last <= from || hasBit(scan, from, OPENER) !== isLink(scan, from) || !hasBit(scan, last, HEAD | FORM | COMPANY) || hasBit(scan, last, OTHER))
    return null
  for (let i = from; i < scan.to; i++)
    if (!isName(scan, i) && !isLink(scan, i) && scan.tokens[i]!.text !== "'s" && scan.tokens[i]!.shape !== 'mark') return null
  return { scan, piece: { from: isLink(scan, from) ? from + 1 : from, to: scan.to, rule: 'site-name' } }
}

/** A line that is a body's name and nothing else, above the headline or among the contacts: "RIVERTON WIDGET FOUNDATION". */
export function findLetterhead(scan: Scan, block: Block): Piece | null {
  if (block.role !== 'header' && block.role !== 'contact') return null
  if (scan.to - scan.from > MAX_WORDS || scan.to - scan.from < 2 || block.endSentence - block.firstSentence > 1) return null
  // "OFFICE OF GOVERNOR JANE ROE"
  const isOfHolder = scan.words[scan.from] === 'office' && scan.words[scan.from + 1] === 'of' && isOffice(scan, scan.from + 2)
  let isBody = false
  for (let i = scan.from; i < scan.to; i++) {
    const { text } = scan.tokens[i]!
    if (i === scan.to - 1 && /^\d/.test(text) && hasBit(scan, i - 1, HEAD) && isNumberedDistrict(scan, i - 1))
      return { from: scan.from, to: scan.to, rule: 'letterhead' }
    if (!isName(scan, i) && !isLink(scan, i) && text !== '&' && text !== "'s" && !(text === ',' && hasBit(scan, i + 1, FORM))) return null
    if (i + 1 < scan.to && isApart(scan, i)) return null
    if (hasBit(scan, i, OPENER) && !isLink(scan, i)) return null
    if (isOffice(scan, i) && !isOfHolder && text !== 'General' && scan.tokens[i + 1]?.text !== "'s") return null
    if (hasBit(scan, i, HEAD) && (i === scan.to - 1 || isLink(scan, i + 1))) isBody = true
  }
  let last = scan.to - 1
  // "Linden Council News"
  const isNews = last > scan.from + 1 && /^(?:news|newsroom)$/.test(scan.words[last]!) && hasBit(scan, last - 1, HEAD)
  if (isNews) last--
  // "Western District of Linden", below an attorney's office
  if (/^(?:north|south|east|west|middle|central)/.test(scan.words[scan.from]!) && scan.words[scan.from + 1] === 'district') return null
  if ((hasBit(scan, last, OTHER) && !hasBit(scan, last, HEAD)) || isPersonOf(scan, scan.from, last)) return null
  // "City of Riverton"
  isBody ||= MUNICIPALITY.has(scan.words[scan.from]!) && scan.words[scan.from + 1] === 'of' && !isBelowOffice(scan)
  isBody ||= isNews || hasBit(scan, last, FORM) || (hasBit(scan, last, COMPANY) && !hasBit(scan, last, OTHER))
  const from = isLink(scan, scan.from) ? scan.from + 1 : scan.from
  return isBody && from < last ? { from, to: last + 1, rule: 'letterhead' } : null
}

/** "OFFICE OF THE DISTRICT ATTORNEY" and, below it, "COUNTY OF EXAMPLE": where the office is, no body of its own. */
function isBelowOffice(scan: Scan): boolean {
  for (let i = scan.from - 1; i >= Math.max(0, scan.from - MAX_WORDS); i--)
    if (scan.tokens[i]!.lower === 'office') return scan.tokens[i + 1]!.lower === 'of' && scan.tokens[i + 2]?.lower === 'the'
  return false
}
