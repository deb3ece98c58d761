import type { Span } from '../document.ts'
import { matchesIn } from '../text/matches.ts'

const EXTENSION = String.raw`(?:,?\s{0,2}(?:ext(?:ension|n)?|EXT|Ext(?:ension)?|x|X|loc(?:al)?)\.?\s{0,2}#?\d{1,6}\b)?`
/** Numbers that their shape alone shows. */
const SHAPES = [
  // "+44 (0)20 7946 0000", "+49 69 96 87 61 80", "+1 (702) 555-0107", "+ 254 722 555 012", "+49 (0)6221 54-5550"
  String.raw`\+\s?\d{1,3}(?:[\s.-]{0,2}\(\d{1,4}\))?(?:[\s.\-/]{0,2}\d{1,5}){2,7}`,
  // "(+43) 1 555 0199"
  String.raw`\(\+\d{1,3}\)(?:[\s.\-/]{0,2}\d{1,5}){2,7}`,
  // "00 33 1 55 55 01 23", "0049-6221-5550123"
  String.raw`00[\s-]?[1-9]\d{0,2}(?:[\s.-]\d{1,5}){1,6}(?:[\s.-]\d{1,8})`,
  // "1-800-AHA-USA1 (242-8721)", "1-800-799-7233(SAFE)", "1-800-FLOWERS", "1-888-55-MILLS"
  String.raw`(?:1[\s.-])?(?:8\d\d|9\d\d)[\s.-](?=[A-Z\d-]{0,12}[A-Z]{3})[A-Z\d]{2,7}(?:-[A-Z\d]{2,7}){0,2}(?:\s?\(\d{3}-\d{4}\))?`,
  // "402-555-STOP (7867)"
  String.raw`\d{3}-\d{3}-[A-Z]{4}(?:\s?\(\d{4}\))?`,
  // "1-888-555-0101", "(212) 555-0199", "555.555.0134", "1 (800) 555-0101"
  String.raw`(?:1[\s.-]{0,2})?(?:\(\d{3}\)[\s.-]{0,3}|\d{3}[\s.\-/–]{1,3})\d{3}[\s.–-]{1,3}\d{4}(?:\s?\([A-Z-]{3,8}\))?`,
  // "(852) 3594 6407", "(02) 5550 1234", "(11) 95555-0123", "(020) 7946 0000"
  String.raw`\(\d{2,5}\)\s?\d{3,5}[\s-]\d{3,4}`,
  // "020 7946 0000", "01632 960 001", "0800 555 111", "022-5555 0123"
  String.raw`0\d{1,4}[\s-]\d{3,4}[\s-]\d{3,4}`,
  // "07700 900123", "01632 960123"
  String.raw`0\d{4}[\s-]\d{5,6}`,
  // "01 55 55 01 23"
  String.raw`0\d(?:[\s.]\d\d){4}`,
].map((form) => `${form}${EXTENSION}`)
const PHONE = new RegExp(String.raw`(?<![\d$€£/=#.,+-]|\w-|\d\s)(?:${SHAPES.join('|')})(?!\d|[-/]\d|%)`, 'g')
/** Behind "Tel:" and the like any run of six digits and more is a number, however it is written. */
const LABELLED = new RegExp(
  String.raw`\b(?:tel(?:ephone|efon)?|phone|ph|mobile|mob|cell|landline|direct|whatsapp|signal|hotline|helpline|switchboard|did|hp|gsm|t|m|p|(?:media|press)\s(?:office|line|desk|team|enquiries|inquiries))\b\.?\s?(?:no\.?|number)?\s?[.:–-]{0,2}\s{0,3}(?<number>(?:\(\d{1,5}\)\s?)?\d{1,5}(?:[\s./-]{1,3}\d{2,5}){1,4}${EXTENSION})(?!\d|[-/]\d|%)`,
  'gi',
)
/** Ten or more digits in a row are a number to call only where they are called one. */
const BARE = /\b(?:tel|phone|ph|call|mobile|cell|whatsapp|contact|office|t|m)\b[.:]{0,2}\s{0,3}(?<number>\d{8,12})(?!\d)/gi
const GLUED_BARE = /(?<![\d.-])\d{10,12}(?=[a-z][\w.]{1,30}@)/gi
/** In a contact block ten digits that begin as numbers of North America do. */
const PLAIN = /(?<![\d$€£/=#.,+-])[2-9]\d\d[2-9]\d{6}(?![\d.-])/g
const PATTERNS = [PHONE, LABELLED, BARE, GLUED_BARE]
const FAX = /(?:\bfax|\bfacsimile|\btelefax|\bF)\b\s?(?:no\.?|number|#)?[.:]?\s{0,3}(?:\(?\+?1?\)?\s?)?$/i
const NOT_CALLED =
  /(?:\b(?:no|nos|number|case|docket|id|isbn|issn|patent|grant|account|invoice|release|order|license|licence|nct|vat|iban|isin|reg|registration|reference|ref|contract)\b\.?\s?#?:?\s{0,2}(?:DE|GB|US|FR)?\s?|https?:\S{0,200}|www\.\S{0,100}(?<!\.(?:com|org|net|news|io|ca|us)))$/i
const LEAST_DIGITS = 7
const MOST_DIGITS = 18

/** The numbers to call in a stretch of the look-alike text, in order; faxes, other numbers and what is taken are left out. */
export function findPhones(slice: string, isContactBlock: boolean, taken: readonly Span[]): Span[] {
  if (!mayHoldPhone(slice)) return []
  const candidates: (Span & { rank: number })[] = taken.map(({ start, end }) => ({ start, end, rank: -1 }))
  for (const [rank, pattern] of (isContactBlock ? [...PATTERNS, PLAIN] : PATTERNS).entries()) {
    for (const match of matchesIn(slice, pattern)) {
      const number = match.groups?.number ?? match[0]
      const end = match.index + match[0].length
      if (isCalled(slice, number, end - number.length)) candidates.push({ start: end - number.length, end, rank })
    }
  }
  // of two that overlap the one of the surer pattern stays
  const kept: typeof candidates = []
  for (const candidate of candidates.sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = kept.at(-1)
    if (!last || candidate.start >= last.end) kept.push(candidate)
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate
  }
  return kept.filter(({ rank }) => rank >= 0).map(({ start, end }) => ({ start, end }))
}

/** A quick look: seven digits, or letters behind an area code that is free of charge. */
function mayHoldPhone(slice: string): boolean {
  let digits = 0
  for (let i = 0; i < slice.length; i++) {
    const code = slice.charCodeAt(i)
    if (code >= 48 && code <= 57 && ++digits >= LEAST_DIGITS) return true
  }
  return digits > 2 && /\b[89]\d\d[\s.-][A-Z\d-]{0,14}[A-Z]/.test(slice)
}

function isCalled(slice: string, words: string, at: number): boolean {
  const before = slice.slice(Math.max(0, at - 60), at)
  if (FAX.test(before) || NOT_CALLED.test(before)) return false
  const digits = words.replace(/,?\s{0,2}(?:ext|x).{0,60}$/i, '').replace(/\D/g, '').length
  return (digits >= LEAST_DIGITS || /[A-Z]{3}/.test(words)) && digits <= MOST_DIGITS
}
