import type { Document, Span, Title } from '../document.ts'
import { isCommonWord, isFirstName, isHonorific } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'

const LONGEST_NAME = 80
const MOST_WORDS = 8
const LONGEST_SMALL_WORD = 3
/** Between commas behind a title, or at the end of its line. */
const BEHIND_COMMA = /^,\s(?:the\s)?([^\s,.;:()"“”?!]+(?:[ \t][^\s,.;:()"“”?!]+){0,11})(?=\s?\(|[,.;\n]|$)/
const FOUNDER = /\bfounder$/i
/** Behind a comma up to the end of the line. */
const LINE_END = /^, ([A-Z][^,.;:()"“”?!\n]{1,60}?)[ \t]{0,4}(?:\n|$)/
const SERVED = /^\s(?:for|to)\s(?:the\s|former\s|then[-\s])?[A-Z]/
const FROM = /^,?\s(?:of|from|at)\s(?:the\s)?([A-Z][^\s,.;:()"“”?!]{1,30}(?: [A-Z][^\s,.;:()"“”?!]{1,30}){0,4})/
const AT_SITE = /^\sat\s(?:the|a|an)\s/
const AT = /\s(?:at|with)\s(?:the\s)?/
/** Offices that lead a body, not a field of one, and the name behind them. */
const LEADS =
  /\b(?:c[efot]o|(?:vice[ -])?president|(?:co-?)?founder|chief executive(?: officer)?|chief (?:operating|financial|technology|marketing|information|commercial|revenue|product) officer|chair(?:man|woman|person)?|(?:executive|managing) director|managing partner|director general|owner) of (?:the )?(.{2,80})$/i
/** Offices that lead no field of one. */
const OWNERS = /\b(?:ceo|(?:co-?)?founder|chief executive(?: officer)?|owner) of /i
const VICE = /\bvice\b/i
/** Acronyms that are no body: parts of the world. */
const REGIONS = new Set('LATAM ASEAN CEMEA NORAM'.split(' '))
const SHORTEST_ACRONYM = 5
/** "the *Riverton plant*" */
const SITE = /^[^\s,.;]{1,24}(?: [A-Z][^\s,.;]{0,24}){0,3} (?:plant|factory|site|mill|mine|facility|campus|branch|location|warehouse|store|farm)\b/
/** "Senior Engineer *(Riverton) at* Example Mills", "VP of Looms *and weaving at* Example Mills", "CEO*, of* Example Mills" */
const WORKS_AT = /^(?: \([^()\n]{1,40}\)| (?:and|&) ([a-z]{2,20}(?: [a-z]{2,20}){0,2})(?= at ))?(?:,? of|,? at| with|, for) (?:the )?(?=[A-Z])/
/** "chief information officer for *Zentro Quill*" */
const CHIEF_FOR = /\bchief (?:\p{L}{2,20} ){1,3}officer for (?:the )?(.{2,80})$/iu

/** "Jane Roe, Regional President, *Zentro*, said": the words behind a title that say where; null if something else follows. `people` are the places where somebody is named. */
export function wordsBehind(doc: Document, title: Title, people: ReadonlySet<number>): string | null {
  const found = BEHIND_COMMA.exec(doc.plain.slice(title.end, title.end + LONGEST_NAME))
  const words = found?.[1]
  if (words === undefined || !isCapital(words)) return null
  return people.has(title.end + found![0].length - words.length) ? null : words
}

/** "Jane Roe, Founder, *Steps 2Work*" on a line of its own: what somebody founded, of whatever words; no field and no place. */
export function isFounded(doc: Document, title: Title): boolean {
  const words = FOUNDER.test(title.text) ? LINE_END.exec(doc.text.slice(title.end, title.end + LONGEST_NAME))?.[1] : undefined
  if (words === undefined || isPlace(words) || isFirstName(words.split(' ')[0]!)) return false
  const last = words.split(' ').at(-1)!.toLowerCase()
  return !isTitleHead(last) && !isTitleModifier(last)
}

/** "Inflammation Unit *at Zentro*": the part of them that names the whole house. */
export function houseOf(words: string): string {
  return words.split(AT).at(-1)!
}

/** "press secretary *for Governor* Jane Roe", "chief of staff *to the Mayor*": whose office it serves is no body of the sender. */
export function servesAnother(doc: Document, title: Title): boolean {
  return SERVED.test(doc.plain.slice(title.end, title.end + LONGEST_NAME))
}

/** "Executive Director Jane Roe *from Horizons*": where somebody works is said behind the name, in words that no list takes for a body. */
export function isFromElsewhere(doc: Document, title: Title, mentions: readonly Span[]): boolean {
  const name = title.rule.endsWith('-name') ? mentions.find(({ start }) => start >= title.end && start < title.end + LONGEST_NAME) : undefined
  const words = name && FROM.exec(doc.plain.slice(name.end, name.end + LONGEST_NAME))?.[1]
  return words !== undefined && !isPlace(words) && !isPlace(words.split(' ')[0]!)
}

/** "manager *at the Riverton plant*": somewhere that the text has no name of a body for. */
export function worksAtSite(doc: Document, title: Title): boolean {
  return AT_SITE.test(doc.plain.slice(title.end, title.end + LONGEST_NAME))
}

/** "Zentrolab AB", no field of work, place, person or further office: every word but the small ones in capitals, one of them no word of every day. */
export function isUnknownBody(words: string): boolean {
  const parts = words.split(/[ \t]/)
  if (parts.length > MOST_WORDS || isPlace(words) || isFirstName(parts[0]!) || isHonorific(parts[0]!.toLowerCase())) return false
  if (parts.some((part) => isTitleHead(part.toLowerCase()) || !(isCapital(part) || part.length <= LONGEST_SMALL_WORD))) return false
  return parts.some((part) => isProper(part))
}

/** "Vice President of *Zentro Quill*", "chief information officer for *Zentro Quill*": the office leads a body that the text names nowhere else, not the sender. */
export function leadsAnother(text: string): boolean {
  const behind = (LEADS.exec(text) ?? CHIEF_FOR.exec(text))?.[1]
  return behind !== undefined && isCapital(behind) && behind.split(' ').length > 1 && isUnknownBody(behind)
}

/** "Executive Director of *Zentro Quill*": the body that the office leads, though the text names it nowhere else; null if there is none. */
export function bodyLed(text: string): string | null {
  const body = VICE.test(text) ? undefined : LEADS.exec(text)?.[1]
  if (body === undefined) return null
  // "Executive Director of Alumni Relations" is in no body of that name, "President of Latin America and the Caribbean" neither
  if (leadsAnother(text)) return OWNERS.test(text) || (isProper(body.split(' ').at(-1)!) && !/\b(?:and|America|Joint)\b/.test(body)) ? body : null
  return body.length >= SHORTEST_ACRONYM && /^[A-Z]+$/.test(body) && !REGIONS.has(body) && !isPlace(body) && !isCommonWord(body.toLowerCase()) ? body : null
}

/** "Senior Engineer (Riverton) at *Example Mills*", "CEO *Example Mills*": where the words begin that say behind a title where somebody works; null if none do. */
export function workplaceBehind(doc: Document, title: Title): number | null {
  const found = WORKS_AT.exec(doc.plain.slice(title.end, title.end + LONGEST_NAME))
  // "an engineer *and former director at* Example Mills"
  const start = found === null || found[1]?.split(' ').some((word) => isTitleHead(word)) ? null : title.end + found[0].length
  // "manager at the *Riverton plant*"
  return start === null || SITE.test(doc.plain.slice(start, start + LONGEST_NAME)) ? null : start
}

/** No word of every day, no place, and no acronym, which may be a field ("ESG"). */
export function isProper(word: string): boolean {
  return isCapital(word) && word !== word.toUpperCase() && !isCommonWord(word.toLowerCase()) && !isPlace(word)
}

export function isCapital(word: string): boolean {
  return word[0]! !== word[0]!.toLowerCase()
}
