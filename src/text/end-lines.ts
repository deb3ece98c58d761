import openings from '../lexicons/boilerplate-openings.txt'
import boilerplate from '../lexicons/lines-boilerplate.txt'
import pageEnds from '../lexicons/lines-page-end.txt'
import { isLegalForm } from './body-words.ts'
import { isLabel, measureLabel } from './contact-labels.ts'
import { phraseFinder } from './phrases.ts'

/** "###", "- 30 -", "ENDS", at the end of a line or on one of its own. */
const END_MARK =
  /(?:^|\s)(?:#{1,6}|-\s?30\s?-|\*{3,}|[-–—_=]{4,}|###=+)$|^(?:#{1,6}=*|[-–—<\s]{0,3}ends?[->–—\s]{0,3}|end of (?:press |media |news )?release)$/i
const findPageEnd = phraseFinder(pageEnds, { after: '$' })
const findBoilerplate = phraseFinder(boilerplate, { before: '[\\s*#]{0,4}', after: '[:.]?$' })
const findOpening = phraseFinder(openings, {})
/** "About Example Mills", "Example Mills at a glance" */
const ABOUT = /^(?:[\s*#]{0,6}about\s(?:the\s)?["“‘']?(?<name>[\p{Lu}\d][^?!]{1,110})|###\s?about\b.{0,80}|.{2,60}\sat a glance)$/iu
const ABOUT_INLINE = /^about\s(?:the\s)?["“]?\p{Lu}/iu
/** "SOURCE Example Mills, Inc.", "View original content: …" */
const SOURCE =
  /^(?:source[:\s–—-]\s?\S.{0,120}|view (?:the )?(?:source|original) (?:version|release|press release|content).{0,200}|the post .{1,300} appeared first on .{1,80}|.{2,60} is powered by .{2,40}|cision view original.{0,200}|sign up to receive.{0,100}|read more>{1,2}|press release (?:service )?(?:provided|distributed|published) by.{0,120}|(?:photo|logo|video)\s?[-–:]\s?https?:\S{1,200})$/i
const MARKS = /^[\s*#]{0,6}|[:\s.]{0,3}$/g
/** An office alone on its line, with people below it. */
const OFFICE =
  /^(?:(?:media|press|investors?|public)\s(?:&\s|and\s)?(?:(?:media|press|investor|public)\s)?(?:relations|office|affairs|desk|team)|(?:press|media) officer|ufficio stampa|pressestelle)$/i
/** "To learn more, contact the company": the line says whom to turn to and holds no address yet. */
const SENTENCE =
  /^(?:for (?:more|further|additional|media|press|interview|any).{0,80}(?:contact|call|e-?mail|write|reach|visit|information|inquir|enquir).{0,60}|to (?:learn more|arrange|schedule|book|request).{0,60}contact.{0,40})[:\s.]{0,3}$/i
const REACHABLE =
  /[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?:^|[^\d/.=-])(?:\+?\d{1,3}[\s.-]?)?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]?\d{4}(?!\d)|\+\s?\d{1,3}(?:[\s(]|[-.]\d{1,4}[-.]\d{3,4})|(?:^|[^\d/.=-])(?:\(?0\d{1,4}\)?[\s-]\d{3,4}[\s-]\d{3,4}|0\d{4}[\s-]\d{5,6})(?!\d)/i
const MAY_BE_REACHABLE = /@|\d{3}|\+\s?\d/
const LONGEST_HEADING = 120

export function isEndMark(line: string): boolean {
  return line.length < 60 && END_MARK.test(line)
}

/** A heading below which the page speaks of other things: "Related news", "Newsletter". */
export function isPageEnd(line: string): boolean {
  return line.length <= 240 && findPageEnd(line) !== null
}

/** "About Example Mills, Inc." as a heading. */
export function isAboutHeading(line: string): boolean {
  const about = ABOUT.exec(line)
  if (!about) return false
  const name = about.groups?.name
  // a full stop inside ends a sentence, unless it belongs to a legal form or an initial
  return (
    name === undefined ||
    name
      .split(' ')
      .every(
        (word, i, words) =>
          !/\.["”’)]?$/.test(word) ||
          isLegalForm(word) ||
          /^(?:\p{Lu}\.)+$/u.test(word) ||
          (i === words.length - 1 && words.length < 6 && /^\p{Lu}/u.test(word)),
      )
  )
}

/** "About Example Mills Example Mills makes flour …": heading and paragraph run together. */
export function opensAbout(line: string): boolean {
  return ABOUT_INLINE.test(line)
}

/** "Forward-Looking Statements", "Notes to editors". */
export function isBoilerplateHeading(line: string): boolean {
  return findBoilerplate(line) !== null
}

/** "This press release contains forward-looking …" */
export function opensBoilerplate(line: string): boolean {
  return findOpening(line) !== null
}

/** Who sent the release, or what the service that carries it adds. */
export function isSourceLine(line: string): boolean {
  return SOURCE.test(line)
}

/** A heading above the people to turn to: "Media contacts:", "For more information, please contact:". */
export function isContactHeading(line: string): boolean {
  if (line.length >= LONGEST_HEADING) return false
  const bare = line.replace(MARKS, '')
  // "Media" alone is a menu's word, "Media:" is none
  const isHeading = isLabel(bare) && (bare.includes(' ') || /:\s{0,3}$/.test(line) || /^(?:press|medien|media)?kontakt|^contact/i.test(bare))
  return isHeading || OFFICE.test(bare) || SENTENCE.test(line)
}

/** "Media contact: Jane Roe …", "Contact DetailsJane Roe" */
export function opensContact(line: string): boolean {
  return (
    !/^(?:if|to|for|should|please|journalists)\b/i.test(line) &&
    /\b(?:contact|enquir|inquir|kontakt)/i.test(line.slice(0, 60)) &&
    (measureLabel(line.slice(0, 200)) > 0 || /^(?:media |press )?contacts?(?:\s(?:details|information))?(?=\p{Lu}\p{Ll})/iu.test(line))
  )
}

/** True for a line with an e-mail address or a number to call. */
export function isReachable(line: string): boolean {
  return MAY_BE_REACHABLE.test(line) && REACHABLE.test(line)
}
