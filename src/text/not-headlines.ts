import months from '../lexicons/months.txt'
import { BYLINE, isHeaderLine } from './header-lines.ts'
import { parseLexicon } from './lexicon.ts'
import { isFirstName } from './name-words.ts'

/** "STATION: Linden", "CASE#: 31A2007", "DATE/TIME: 10/04/31 @0138": a field of a form. */
const FIELD = /^[\p{Lu}\d][\p{Lu}\d/#&.,'’() -]{1,50}:\s?\S/u
/** "Case Number: 31-118", the same in small letters: only in a row of them. */
const SMALL_FIELD = /^\p{Lu}[\p{L}\d/#&.'’() -]{1,30}:\s\S.{0,60}$/u
/** "Subject: Bridge opens": the field that holds the title. */
const TITLE_FIELD = /^(?:subject|re|title|headline)\s?:/i
const ROW = 3
/** "I believe in openness and facts.": a sentence of somebody, and no title. */
const FIRST_PERSON = /^(?:I|We|I['’]m|We['’]re|I['’]ve|We['’]ve)\s\p{Ll}[^!?]{8,200}\.$/u
const CALLED = /\s(?:press|news|media)\s(?:release|statement|advisory|communiqué)$/i
const LONGEST_CALLED = 6
/** "Monetary Policy Statement December 2031": which of its kind it is, above the title. */
const ISSUE = new RegExp(
  `^(?:[\\p{L}\\d&'’-]{2,20}\\s){0,5}(?:statement|bulletin|report|update|newsletter|review|outlook|survey|communiqué)[\\s,–—|-]{1,4}(?:${parseLexicon(months)
    .map((line) => line.split(' ')[0])
    .join('|')})\\s(?:19|20)\\d\\d$`,
  'iu',
)

/** "(“Linden” or “the Company”)", below the name of a company: all of it in brackets. */
export const isInBrackets = (line: string): boolean => /^\([^()]{1,120}\)$/.test(line)

/** A line of a form: its label is in capitals, or it stands among others of its look. */
export function isField(words: readonly string[], at: number): boolean {
  if (TITLE_FIELD.test(words[at]!)) return false
  if (FIELD.test(words[at]!)) return isFieldLike(words[at - 1]) || isFieldLike(words[at + 1])
  let first = at
  let last = at
  while (isFieldLike(words[first - 1])) first--
  while (isFieldLike(words[last + 1])) last++
  return isFieldLike(words[at]) && last - first + 1 >= ROW
}

const isFieldLike = (line: string | undefined) => line !== undefined && (FIELD.test(line) || SMALL_FIELD.test(line))

/** "We have no comment at this time." */
export const isOfFirstPerson = (line: string): boolean => FIRST_PERSON.test(line)

/** "Linden Loom 5.0 Press Release" above another heading: what the page is, not its title. */
export function isCalledRelease(line: string): boolean {
  return CALLED.test(line) && line.split(' ').length <= LONGEST_CALLED
}

/** "Economic Bulletin March 2031" */
export const isIssue = (line: string): boolean => ISSUE.test(line)

/** "By Jane Roe", set as a heading. */
export function isAuthorLine(line: string): boolean {
  return BYLINE.test(line) && isFirstName(line.split(' ')[1]!) && !isHeaderLine(line)
}
