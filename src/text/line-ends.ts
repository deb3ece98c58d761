import type { Span } from '../document.ts'

/** The end of a line that does not run on. */
export const CLOSED = /[.!?:;…]["'”’)\]]{0,3}$/
/** The start of a line in a list. */
export const LIST_MARK = /^(?:[-*•·▪◦]|\(?\d{1,2}[.)]|[a-z][.)])\s/

/** ":author: Jane Roe", as AsciiDoc and reStructuredText set it below a title. */
export const ATTRIBUTE = /^:[a-z][\w-]{1,30}:(?:\s|$)/i

/** One line end between them and no more: an empty line always parts. */
export function isAdjacent(text: string, a: Span, b: Span): boolean {
  return /^[^\S\n]{0,20}\n[^\S\n]{0,20}$/.test(text.slice(a.end, Math.min(b.start, a.end + 42)))
}

/** True for a line that holds an e-mail address or a site, or is a number to call. */
export function isAddress(line: string): boolean {
  return /@|https?:|www\.|^\+?[\d()\s./-]{7,}$/.test(line)
}
