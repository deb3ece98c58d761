import notNameWords from '../lexicons/contact-not-names.txt'
import officeNouns from '../lexicons/contact-office-nouns.txt'
import officeTopics from '../lexicons/contact-office-topics.txt'
import languageNames from '../lexicons/languages.txt'
import particles from '../lexicons/name-particles.txt'
import { isBodyHead, isLegalForm } from '../text/body-words.ts'
import { lexiconSet, parseLexicon } from '../text/lexicon.ts'
import { isFirstName } from '../text/name-words.ts'
import { normalise } from '../text/normalise.ts'
import { isPlace } from '../text/places.ts'
import { isPluralHead, isTitleHead } from '../text/title-words.ts'

const HONORIFIC = String.raw`(?:(?:(?:Rt|Right|Most|Very)\.?\s(?=Rev|Hon))?(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Rev|Hon|Capt|Lt|Sgt|Det|Sen|Rep|Cllr|Sir|Dame|Mme|Frau|Herr|Fr|Sr|Br|Dcn|Msgr)\.?\s){1,3})`
/** A small word inside a name, as a regular expression. */
export const PARTICLE = `(?:${parseLexicon(particles).join('|')})`
const NAME_WORD = String.raw`(?:\p{Lu}[\p{Ll}\p{M}'-]{1,20}(?:\p{Lu}[\p{Ll}\p{M}]{1,20})?(?:-\p{Lu}[\p{Ll}\p{M}']{1,20})?|\p{Lu}'\p{Lu}\p{Ll}{1,20}|\p{Lu}\.(?:\p{Lu}\.)?|\p{Lu}(?=\s)|\p{Lu}{3,20}(?=$|,))`
const PERSON = new RegExp(
  String.raw`^${HONORIFIC}?${NAME_WORD}(?:\s(?:["(]\p{Lu}\p{Ll}{1,15}[")]\s)?(?:${PARTICLE}\s){0,2}${NAME_WORD}){1,4}(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?$`,
  'u',
)
const UPPER_PERSON = /^\p{Lu}{2,15}(?:\s\p{Lu}\.)?\s\p{Lu}{2,20}$/u
const HONORED = new RegExp(String.raw`^${HONORIFIC}\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'.-]{0,24}){0,3}$`, 'u')
const HYPHENED_SECOND = /^\p{Lu}\p{Ll}{1,8}\s\p{Lu}\p{Ll}{1,8}-\p{Ll}{1,8}$/u
const WITH_BODY = /^(?<name>.{4,40}?) (?:of|from|with|at) (?:the )?(?<body>\p{Lu}.{3,80})$/u
/** Words of name, title and body in one. */
const MOST_RUN_ON = 18
let languages: ReadonlySet<string> | null = null
let notNames: ReadonlySet<string> | null = null
let surnames: ReadonlySet<string> | null = null
let office: { nouns: ReadonlySet<string>; topics: ReadonlySet<string> } | null = null

/** True for a person's name by its shape alone: two to five capitalised words, none of them an office or a body. */
export function isPersonName(written: string): boolean {
  if (written.length > 50 || written.length < 4) return false
  const words = normalise(written)
  const isHonored = HONORED.test(words)
  if (!isHonored && !PERSON.test(words) && !UPPER_PERSON.test(words)) return false
  surnames ??= new Set(parseLexicon(notNameWords).flatMap((entry) => (entry.endsWith('$') ? [entry.slice(0, -1)] : [])))
  const parts = words.split(/[^\p{L}\p{M}]+/u)
  // "Sr. Manager" is no sister of that name
  if (isHonored) return parts[0] !== 'Sr' || !isNoName(parts[1]!.toLowerCase())
  return !parts.some((part, i) => {
    const lower = part.toLowerCase()
    // "Kim Park" is a name, "Riverton Park" a place
    if (surnames!.has(lower) && i === parts.length - 1 && hasFirstName(words)) return false
    // "Park Ji-woo": the family name first
    if (surnames!.has(lower) && i === 0 && HYPHENED_SECOND.test(words)) return false
    return isNoName(lower) || (i > 0 && (isBodyHead(part) || isLegalForm(part)))
  })
}

/** "press", "leiterin": a word of offices and labels that no name of a person holds. Takes lower case. */
export function isNoName(lower: string): boolean {
  notNames ??= lexiconSet(notNameWords.replaceAll('$', ''))
  return notNames.has(lower)
}

/** "Media Relations", "Press Office": an office that answers instead of a person. */
export function isOfficeName(words: string): boolean {
  if (words.length > 60 || !/^\p{Lu}/u.test(words) || /^(?:for|to|the)\s/i.test(words)) return false
  office ??= { nouns: lexiconSet(officeNouns), topics: lexiconSet(officeTopics) }
  const parts = words.toLowerCase().split(/[\s&/]+/)
  const isOwn = (part: string) => office!.topics.has(part) || office!.nouns.has(part) || /^(?:and|)$|['’]s$/.test(part)
  // "Example Mills Media Relations" is an office, "Example Public Relations" an agency
  if (!parts.every(isOwn) && !/\b(?:media|press|investor|news) (?:relations|office|desk|team|line)$/i.test(words)) return false
  if (parts.length > 5 || /\s(?:of|for|at)\s/i.test(words)) return false
  const last = parts.at(-1)!
  if (!office.nouns.has(last)) return parts.length === 1 && last === 'communications'
  return /^(?:communications?|newsroom|helpline|hotline)$/.test(last)
    ? parts.slice(0, -1).every((part) => office!.topics.has(part))
    : parts.some((part) => office!.topics.has(part))
}

/** "Jane Roe, Regional Director (English, Somali)": what somebody speaks. */
export function isLanguage(words: string): boolean {
  languages ??= lexiconSet(languageNames)
  return languages.has(words.toLowerCase())
}

/** A company, ministry or other body, by a word that only such names hold. */
export function isBodyPiece(words: string): boolean {
  if (words.length > 120 || !/^(?!On |In |For |To |By |At )\p{Lu}/u.test(words)) return false
  return words.split(/[\s,/]+/).some((word, i) => /^\p{Lu}/u.test(word) && (isBodyHead(word) || (i > 0 && isLegalForm(word))))
}

/** True if the name opens with a first name that is known and no place: then it is no company's. */
export function hasFirstName(name: string): boolean {
  const words = name.split(' ', 2)
  const first = /^(?:Mr|Mrs|Ms|Dr|Prof)\.?$/.test(words[0]!) ? words[1] : words[0]
  return first !== undefined && isFirstName(first) && !isPlace(first)
}

/** "Head of Communications", "Press Officer": words with the noun of a title among them, before any "of" or "for". */
export function isTitle(words: string): boolean {
  if (words.length > 90 || /\d/.test(words)) return false
  const parts = words.split(/\s(?:of|for|at|to|on|in)\s|,/i)[0]!.split(/[\s/&]+/)
  // "Executive Council Office" is a body, "Board President" a title
  const isLead = /^lead$/i.test(parts.at(-1)!) && parts.length > 1
  return parts.length <= 8 && (isLead || (isBodyPiece(words) ? isTitleNoun(parts.at(-1)!) : parts.some(isTitleNoun)))
}

/** "Jane Roe Director of News", "Detective Sergeant Jane Roe": a name and a title that no comma parts; null if the words are something else. */
export function splitTitle(words: string): { name: string; title: string } | null {
  const parts = words.split(' ')
  if (parts.length < 3 || parts.length > 14) return null
  for (let i = 2; i <= Math.min(4, parts.length - 1); i++) {
    const name = parts.slice(0, i).join(' ').replace(/[.,]$/, '')
    const title = parts.slice(i).join(' ')
    if (isPersonName(name) && isTitle(title) && /^\p{Lu}/u.test(title) && !isBodyPiece(title)) return { name, title }
  }
  for (let i = Math.max(1, parts.length - 4); i <= parts.length - 2; i++) {
    const title = parts.slice(0, i)
    const name = parts.slice(i).join(' ')
    if (isTitleNoun(title.at(-1)!) && isPersonName(name)) return { name, title: title.join(' ') }
  }
  return null
}

/** "Jane Roe Chief Financial Officer Centre for Mills", "Jane Roe Press Officer The University of Riverton": nothing parts name, title and body; null if the words are something else. */
export function splitRunOn(words: string): readonly string[] | null {
  const parts = words.split(' ')
  if (parts.length < 4 || parts.length > MOST_RUN_ON) return null
  for (let i = 2; i <= 3; i++) {
    const name = parts.slice(0, i).join(' ')
    if (!isPersonName(name) || !hasFirstName(name)) continue
    // the longest title: "Chief Financial Officer", not "Chief"
    for (let end = parts.length - 1; end > i; end--) {
      const [title, body] = [parts.slice(i, end).join(' '), parts.slice(end).join(' ')]
      if (isTitleNoun(parts[end - 1]!) && isTitle(title) && /^\p{Lu}/u.test(body) && isBodyPiece(body) && !isTitle(body)) return [name, title, body]
    }
  }
  return null
}

/** "Jane Roe in Ireland": the name of somebody and where they are. */
const IN_PLACE = /^(?<name>.{4,40}?) in (?:the )?(?<place>\p{Lu}[\p{L}. ]{1,30})$/u

/** The name in "Jane Roe in Ireland"; null if the words are something else. */
export function splitPlace(words: string): string | null {
  const match = IN_PLACE.exec(words)?.groups
  return match && isPlace(match.place!) && isPersonName(match.name!) && hasFirstName(match.name!) ? match.name! : null
}

/** "Jane Roe of Hollis Mills", "Jane Roe at the Riverton Board": a name and the body behind it; null if the words are something else. */
export function splitBody(words: string): readonly string[] | null {
  const match = WITH_BODY.exec(words)?.groups
  return match && isPersonName(match.name!) && hasFirstName(match.name!) ? [match.name!, match.body!] : null
}

function isTitleNoun(word: string): boolean {
  const lower = word.toLowerCase().replace(/[.,:]{1,9}$/, '')
  return isTitleHead(lower) && !isPluralHead(lower)
}
