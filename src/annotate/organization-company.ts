import { isCommonWord } from '../text/name-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, TOPIC } from './organization-classes.ts'
import { behindArticle } from './organization-head-words.ts'
import { extendLeft } from './organization-left.ts'
import { overNumber } from './organization-property.ts'
import { overRegion } from './organization-region.ts'
import { findTrades } from './organization-trade.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** "Holding Company", "Public Limited Company": kinds of companies, none of them. */
const KIND = new Set(
  'parent holding public private limited insurance portfolio operating subject target liability trust benefit shell investment joint stock new our consulting law combined growth surviving any'.split(
    ' ',
  ),
)
/** Forms that are a direction, a state or an office too: only straight behind a name, nothing in capitals behind them. */
const AMBIGUOUS = /^(?:ag|se|sa|ab|nv|pc|p\.c|p\.a|co|as|kg|kk|sc)$/

/** "Roe and Sons", "Plumbing and Heating" */
const WORK_OR_KIN = new Set(
  'sons son daughters daughter brothers sisters family company partners associates heating cooling plumbing roofing paving painting landscaping trucking catering gas conditioning'.split(
    ' ',
  ),
)

/** Words that firms of lawyers end on. */
const FIRM = new Set('law lawyers attorneys associates firm group offices office partners'.split(' '))

/** "Example Mills, Inc.", "Example Mining S.A. de C.V.": a name with its legal form. */
export function* findCompanies(scan: Scan): Generator<Piece> {
  if (!(scan.all & (FORM | COMPANY)) && !hasSmallForm(scan) && !hasSlash(scan)) return
  for (let i = scan.from + 1; i < scan.to; i++) {
    if (!(hasBit(scan, i, FORM) && isFormAt(scan, i)) && !isSlashForm(scan, i)) continue
    const last = isSlashForm(scan, i) ? i + 3 : endOfForms(scan, i)
    const hasComma = isWord(scan, i - 1, ',')
    // "Roe & Co.", "Linden (Pty) Ltd"
    const name =
      isWord(scan, i - 1, ')') && isWord(scan, i - 3, '(') && hasBit(scan, i - 2, FORM) ? i - 4 : hasComma || isWord(scan, i - 1, '&') ? i - 2 : i - 1
    if (!isName(scan, name) || isApart(scan, i - 1) || (hasComma && isApart(scan, name))) continue
    const left = fromName(scan, name, i)
    if (left > name || isAged(scan, last) || isKind(scan, left, i, name)) continue
    yield { from: left, to: last, rule: 'name-legal-form' }
    i = last - 1
  }
  yield* findTrades(scan)
}

/** "Jane Roe, P.A., 53, Riverton": a degree of somebody whose age follows. */
function isAged(scan: Scan, at: number): boolean {
  return isWord(scan, at - 1, 'p.a', 'p.a.') && isWord(scan, at, ',') && /^\d{2}$/.test(scan.tokens[at + 1]?.text ?? '') && isWord(scan, at + 2, ',')
}

function hasSlash(scan: Scan): boolean {
  for (let i = scan.from; i < scan.to; i++) if (scan.tokens[i]!.text === '/') return true
  return false
}

/** "plc" and its like, which stand in small letters. */
function hasSmallForm(scan: Scan): boolean {
  for (let i = scan.from; i < scan.to; i++) if (scan.bits[i]! & FORM) return true
  return false
}

/** "A/S" and "S/A", which are three tokens. */
function isSlashForm(scan: Scan, i: number): boolean {
  return (
    isWord(scan, i + 1, '/') &&
    /^(?:A|S|K)$/.test(scan.tokens[i]!.text) &&
    /^(?:A|S)$/.test(scan.tokens[i + 2]?.text ?? '') &&
    scan.tokens[i]!.end + 2 === scan.tokens[i + 2]!.end
  )
}

function isFormAt(scan: Scan, i: number): boolean {
  const { lower, text, shape } = scan.tokens[i]!
  if (shape === 'lower' && lower !== 'plc') return /^(?:s\.r\.o|a\.s|d\.o\.o)$/.test(lower)
  // "NAMED AS CHIEF"
  if (text === 'AS' && (scan.style !== 'plain' || scan.tokens[i - 1]?.shape === 'upper')) return false
  if (AMBIGUOUS.test(lower)) {
    if (isWord(scan, i - 1, ',') && !/^(?:p\.[ac]|co)$/.test(lower) && !(lower === 'pc' && FIRM.has(scan.words[i - 2] ?? ''))) return false
    if (isPlaceWord(scan, i - 1) && lower !== 'co' && lower !== 'sa') return false
    if (isName(scan, i + 1) && !hasBit(scan, i + 1, FORM) && lower !== 'co') return false
  }
  // "Limited Edition"
  if (lower === 'limited' && isName(scan, i + 1) && !hasBit(scan, i + 1, FORM)) return false
  return text !== 'E'
}

/** Behind the last of several forms: "Co., Ltd.", "GmbH & Co. KG", "S.A. de C.V." */
function endOfForms(scan: Scan, first: number): number {
  let end = first + 1
  for (;;) {
    const skip = isWord(scan, end, ',', '&', 'de') ? 1 : 0
    if (hasBit(scan, end + skip, FORM) && isFormAt(scan, end + skip) && (skip === 0 || scan.tokens[end + skip]!.lower !== 'company')) end += skip + 1
    else return end
  }
}

function fromName(scan: Scan, name: number, form: number): number {
  const own = overAnd(scan, extendLeft(scan, name, 'company'), name)
  const house = overRegion(scan, own, name)
  const left = house === null ? own : extendLeft(scan, house, 'company')
  // "Smith, Jones & Brown LLP"
  if (/^(?:llp|pllc|p\.c|lpa)$/.test(scan.tokens[form]!.lower)) {
    let start = left
    while (isWord(scan, start - 1, ',') && isName(scan, start - 2) && !isName(scan, start - 3)) start -= 2
    const isJoined = scan.tokens.slice(left, form).some((token) => token.text === '&' || token.lower === 'and')
    // "Roe, Linden, Vell Architects LLP"
    return isJoined || (left - start === 4 && !isPlaceWord(scan, start) && !isPlaceWord(scan, start + 2) && isName(scan, name - 1)) ? start : left
  }
  return overNumber(scan, left, form)
}

/** "Roe Plumbing *and* Heating Inc.", "Linden *and* Sons Ltd.": trades and kin alone are the second half of a name. */
function overAnd(scan: Scan, left: number, name: number): number {
  const before = left - 2
  if (!isWord(scan, left - 1, 'and') || !isName(scan, before) || hasBit(scan, before, FORM | HEAD | OFFICE | CALENDAR) || isApart(scan, before)) return left
  for (let i = left; i <= name; i++) if (!hasBit(scan, i, COMPANY | TOPIC) && !WORK_OR_KIN.has(scan.words[i]!)) return left
  return extendLeft(scan, before, 'company')
}

/** A nationality or place at most, and words that everybody uses. */
function isCommonRun(scan: Scan, from: number, last: number): boolean {
  for (let i = from; i <= last; i++)
    if (isName(scan, i) && !isCommonWord(scan.words[i]!) && !isPlaceWord(scan, i) && !/(?:an|ish|ese)$/.test(scan.words[i]!)) return false
  return true
}

function isKind(scan: Scan, left: number, form: number, name: number): boolean {
  if (isOffice(scan, left) && left === name) return true
  const isCompany = /^(?:company|co|corporation|limited|corp)$/.test(scan.tokens[form]!.lower)
  // "Riverland Ship Management Company Indicted": in a headline, words that everybody uses are a description
  if (isCompany && scan.style !== 'plain' && isCommonRun(scan, left, name)) return true
  // "a leading Milling Company in Linden"
  if (isCompany && isCommonRun(scan, left, name) && behindArticle(scan, left) < left) return true
  for (let i = left; i <= name; i++)
    if (
      !KIND.has(scan.tokens[i]!.lower) &&
      !(isCompany && isPlaceWord(scan, i)) &&
      !(hasBit(scan, i, OPENER) && (isInitial(scan, i) || isWord(scan, i, 'the')))
    )
      return isCompany && i === name && hasBit(scan, i, CALENDAR)
  return true
}
