import type { Span } from '../document.ts'
import { matchesIn } from '../text/matches.ts'
import { foldSpace } from '../text/white-space.ts'
import { findPhones } from './contact-phone.ts'

/** An e-mail address or phone number as it stands in the text. */
export interface Reach extends Span {
  readonly kind: 'email' | 'phone'
  /** Addresses in lower case; numbers as written. */
  readonly value: string
}

const EMAIL = /(?<![\w.+'-])[\w.+'-]{1,80}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g
/** "name [at] example.org", "name (at) example (dot) org", "name AT example DOT org" */
const SPELLED = /(?<![\w.+-])([\w.+-]{1,64})(?:\s?[[({<]\s?at\s?[\])}>]\s?|\sAT\s)([\w-]{1,63}(?:(?:\s?[[({<]\s?dot\s?[\])}>]\s?|\sDOT\s|\.)[\w-]{1,63}){1,5})/g
const MAY_BE_SPELLED = /[[({<]\s?at\s?[\])}>]|\sAT\s/
const SPELLED_DOT = /\s?[[({<]\s?dot\s?[\])}>]\s?|\sDOT\s/gi

/** What was run together with the address in front: a phone number, a postcode, a company's ending, a label or office. */
const GLUED_NUMBER = /^\+?[\d.-]{7,16}(?=[a-z])/i
const GLUED_POSTCODE = /^\d{5}(?:-\d{4})?(?=[a-z])/i
const GLUED_ENDING = /^(?:.{0,40}?)(?:Inc|Ltd|LLC|Corp|Co|Esq)\.(?=\w)/
const GLUED_WORD =
  /^(?!(?:Press|Media|News|Public|Investor)(?:Office|Relations|Desk|Team|Contacts?|Inquiries|Room)@)(?:[A-Z][a-z]{1,20})?(?:Office|E-?mail|Phone|Contacts?|Relations|Director|Officer|President|Manager|Founder|CEO|Chairman|Secretary|Executive|Editor(?=[A-Z])|Media|Press(?=[A-Z])|Inquiries|Information(?=[a-z]))(?=[a-zA-Z]{2})/
const GLUED_MAILBOX = /^(?:at|to|or|and|via|email)(?=(?:webmaster|info|contact|press|media|support|sales|office|ir|pr|news|hello|help)@)/i
/** What was run together behind it: "examples.orgwww.examples.org", "example.govor call", "example.comPhone". */
const GLUED_BEHIND =
  /^(.{1,120}?\.(?:com|org|net|gov|edu|mil|info|biz|ca|co\.uk|org\.uk|gov\.uk|us|eu|io|ai|de|fr|au|in))(?:(?=www\.|https?|[A-Z][a-z])|(?:or|and|for)$|\.(?=[A-Z][a-z]+$))/

/** The addresses and numbers in a range, in order. Faxes are left out. */
export function findReaches(text: string, plain: string, span: Span, isContactBlock = false): Reach[] {
  const slice = plain.slice(span.start, span.end)
  const found: Reach[] = []
  if (slice.includes('@')) for (const match of matchesIn(slice, EMAIL)) found.push(trimEmail(match[0], match.index, slice))
  if (MAY_BE_SPELLED.test(slice)) {
    for (const match of matchesIn(slice, SPELLED)) {
      const domain = match[2]!.replace(SPELLED_DOT, '.')
      if (/\.[a-z]{2,10}$/i.test(domain))
        found.push({ kind: 'email', value: `${match[1]}@${domain}`.toLowerCase(), start: match.index, end: match.index + match[0].length })
    }
  }
  for (const phone of findPhones(slice, isContactBlock, found)) {
    found.push({ kind: 'phone', value: foldSpace(text.slice(span.start + phone.start, span.start + phone.end)), ...phone })
  }
  return found.sort((a, b) => a.start - b.start).map((reach) => ({ ...reach, start: span.start + reach.start, end: span.start + reach.end }))
}

/** The address without what an export ran together with it. */
function trimEmail(match: string, index: number, slice: string): Reach {
  let start = index
  let words = match
  const cut = (length: number) => {
    start += length
    words = words.slice(length)
  }
  for (const pattern of [GLUED_NUMBER, GLUED_POSTCODE, GLUED_ENDING, GLUED_WORD, GLUED_MAILBOX]) {
    const glued = pattern.exec(words)
    if (glued && !words.slice(glued[0].length).startsWith('@')) cut(glued[0].length)
  }
  // "Jane Roejane@…": the surname ran into the address
  const first = /(\p{Lu}\p{Ll}{1,20})\s$/u.exec(slice.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase()
  const local = words.slice(0, words.indexOf('@'))
  const at = first ? local.toLowerCase().lastIndexOf(first) : -1
  if (at > 1 && /^(?:Mc|Mac|O')?\p{Lu}\p{Ll}+$/u.test(local.slice(0, at))) cut(at)
  // "Jane Roeroe4judge@…"
  const doubled = /^(\p{Lu}\p{Ll}{2,20})(?=\p{Ll})/u.exec(words) ? findDoubled(words) : 0
  if (doubled > 0) cut(doubled)
  words = words.replace(/^['.]+/, (marks) => {
    start += marks.length
    return ''
  })
  const behind = GLUED_BEHIND.exec(words)
  if (behind) words = behind[1]!
  words = words.replace(/[.'-]{1,9}$/, '')
  return { kind: 'email', value: words.toLowerCase(), start, end: start + words.length }
}

/** The length of a capitalised word that the address repeats right behind it. */
function findDoubled(words: string): number {
  const lower = words.toLowerCase()
  for (let length = 3; length <= 20; length++) if (lower.slice(length, 2 * length) === lower.slice(0, length)) return length
  return 0
}
