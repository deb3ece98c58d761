import type { Document, Warning } from '../document.ts'
import { matchesIn } from '../text/matches.ts'

const PROTECTED = /\[\s?email(?:\s|\u00A0)protected\s?\]/gi

/** "[email protected]": an address that the page hides from programs is lost; the reader should know. */
export function findProtected(doc: Document): Warning[] {
  return matchesIn(doc.text, PROTECTED).map((match) => ({
    code: 'protected-email',
    message: 'An e-mail address stood here; the page hid it.',
    start: match.index,
    end: match.index + match[0].length,
  }))
}
