import fieldWords from '../lexicons/contact-fields.txt'
import labelWords from '../lexicons/contact-label-words.txt'
import { lexiconSet, parseLexicon } from './lexicon.ts'

const CALL = String.raw`(?:please\s)?(?:do\snot\shesitate\sto\s|feel\sfree\sto\s)?(?:contact|call|e-?mail|write\sto|reach(?:\sout\sto)?|get\sin\stouch\swith|speak\s(?:to|with)|text|direct\s(?:[a-z]{2,12}\s){1,3}to|be\s(?:directed|addressed|sent)\sto)`
/** "For more information, please contact", "To arrange an interview:", "Please call": up to whom, at the start of a line. */
const SENTENCE_LABEL = new RegExp(
  String.raw`^(?:(?:media|press)\s(?:queries|enquiries|inquiries|questions)\sto\b)\s{0,2}:?(?=\s|$)|^(?:(?:for|to|if|should|journalists|reporters|members\sof\sthe\smedia|media|questions|queries|enquiries|inquiries|requests)\s[^:\n@]{2,110}?\b${CALL}|(?:please\s)?${CALL})\b(?:\s(?:the\s)?(?:following|me|us))?\s{0,2}:?(?=\s|$)|^(?:for|to)\s[^:\n@\d]{2,90}?:(?=\s|$)`,
  'i',
)
/** "Customer service:", "Media line (9am-5pm, Monday to Friday):" */
const COLON_LABEL = /^(?<label>[^:,\n@+]{1,60}(?:\([^()\n]{1,50}\))?)\s?:(?!\/\/)/
/** A heading run together with the name behind it, or parted from it by a dash. */
const NOUN_LABEL = /^(?:(?:media|press|investors?|news|public)\s)?contacts?(?:\s(?:information|info|details|person))?\s(?:[-–—]\s{1,2})?(?=\p{Lu}\p{Ll})/iu
/** "Have questions? Call …" */
const QUESTION = /^\p{Lu}[^?:\n@]{2,60}\?\s{1,3}/u
const LONGEST_HEADING = 90

/** What a line of a form says behind its colon; null for what no contact holds. */
const FORM = new Map<string, FormField | null>(
  (
    [
      ['name', 'name|full name'],
      ['organization', 'company|company name|organization|organisation|organization name|organisation name|business name|agency|firm|institution'],
      ['title', 'title|job title|position|designation'],
      [null, 'address|street|street address|city|town|state|province|region|zip|zip code|postcode|postal code|country|language|languages|source|date'],
    ] as const
  ).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field] as const)),
)
export type FormField = 'name' | 'organization' | 'title'

let fields: ReadonlySet<string> | null = null
let label: { all: ReadonlySet<string>; keys: ReadonlySet<string> } | null = null

/** "Tel", "or by e-mail at", "Out of hours": words in front of an address that name nobody. */
export function isField(words: string): boolean {
  fields ??= lexiconSet(fieldWords)
  const key = words
    .toLowerCase()
    .replace(/[^\p{L}\d/&]+/gu, ' ')
    .trim()
  if (fields.has(key)) return true
  const parts = key.split(' ')
  return (
    parts.length <= 8 &&
    parts.every(
      (part) => fields!.has(part) || /^(?:the|us|our|to|a|in|of|no|number|service|free|also|is|hours|mon|fri|monday|friday|\d{1,2}(?:am|pm)?)$/.test(part),
    ) &&
    parts.some((part) => fields!.has(part))
  )
}

/** A heading above contacts and nothing else: "Media contacts", "For more information". */
export function isLabel(words: string): boolean {
  if (words.length > LONGEST_HEADING) return false
  const parts = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  label ??= readLabels()
  return parts.length > 0 && parts.length <= 10 && parts.every((part) => label!.all.has(part)) && parts.some((part) => label!.keys.has(part))
}

/** Length of the label at the start of the words, with its colon: "For media enquiries: "; 0 if there is none. */
export function measureLabel(words: string): number {
  const colon = COLON_LABEL.exec(words)
  if (colon && isLabel(colon.groups!.label!.replace(/\([^()]*\)$/, ''))) return colon[0].length
  // "Media Contact Jane Roe", "Contact Information Jane Roe"
  const plain = NOUN_LABEL.exec(words)
  if (plain) return plain[0].length
  const asked = QUESTION.exec(words)?.[0].length ?? 0
  const called = SENTENCE_LABEL.exec(words.slice(asked))
  return called ? asked + called[0].length : 0
}

/** What stands before a colon at the start of a line: "Customer service" of "Customer service: 1-800-555-0199"; null if nothing does. */
export function readColonLabel(words: string): { label: string; length: number } | null {
  const match = COLON_LABEL.exec(words)
  return match ? { label: match.groups!.label!.trim(), length: match[0].length } : null
}

/** What stands behind the label of a line of a form, "Company Name: Example Mills"; undefined for any other label. */
export function readFormField(label: string): FormField | null | undefined {
  return FORM.get(label.toLowerCase())
}

function readLabels() {
  const entries = parseLexicon(labelWords)
  return {
    all: new Set(entries.map((entry) => entry.replace('+', ''))),
    keys: new Set(entries.filter((entry) => entry.startsWith('+')).map((entry) => entry.slice(1))),
  }
}
