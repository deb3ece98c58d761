import headlineWords from '../lexicons/headline-words.txt'
import dateLabels from '../lexicons/lines-date-labels.txt'
import letterheads from '../lexicons/lines-letterhead.txt'
import releaseKinds from '../lexicons/lines-release-kinds.txt'
import releaseLabels from '../lexicons/lines-release-labels.txt'
import monthNames from '../lexicons/months.txt'
import wires from '../lexicons/wire-services.txt'
import { isBodyHead, isLegalForm } from './body-words.ts'
import { readDate, readTime } from './dates.ts'
import { lexiconSet, parseLexicon } from './lexicon.ts'
import { ATTRIBUTE } from './line-ends.ts'
import { phraseFinder } from './phrases.ts'

/** "Linden Press Releases", the part of a site. */
const KINDS = /^(?:[\p{L}\d&'’-]{1,30}\s){0,4}[\p{L}\d-]{0,30}(?:press|news|media) releases$/iu
/** "Press statement *on the bridges of the town*": of what it speaks. */
const SUBJECT = /^\s(?:on|about|regarding|concerning)\s(?!behalf\b)\S{2,30}\s\S/i
/** "LPD News Release" */
const ACRONYM_BEFORE = /^\p{Lu}{2,6}\s(?=(?:[Pp]ress|[Nn]ews|[Mm]edia|PRESS|NEWS|MEDIA)\s)/u
const BULLETS = String.raw`[\s*#•|"“(<[{–—-]{0,8}`
const findLabel = phraseFinder(releaseLabels, { before: BULLETS, after: '(?:(?<=[^\\p{L}\\d])|(?![\\p{L}\\d]))', flags: 'iu' })
/** A date, a colon or nothing has to follow the label of a date. */
const findDateLabel = phraseFinder(dateLabels, {
  before: BULLETS,
  after: `(?:\\s{0,3}[:–—|-]|\\s{0,3}$|\\s{1,3}(?:(?:on|at)\\s)?(?=\\(?\\d|(?:${monthsAndDays()})))`,
  flags: 'iu',
})
/** The number, the sender or the place of the release may follow its kind. */
const findKind = phraseFinder(releaseKinds, { before: BULLETS, after: '(?![\\p{L}\\d])(?<rest>.{0,60})$', flags: 'iu' })
const findLetterhead = phraseFinder(letterheads, { after: '$' })
/** "FEBRUARY 2025": too little for a date. */
const MONTH_LINE = new RegExp(
  `^(?:${parseLexicon(monthNames)
    .map((line) => line.split(' ')[0])
    .join('|')}|spring|summer|autumn|fall|winter)\\s\\d{4}$`,
  'i',
)
/** "2025-37", "USDL-25-0350", "IP/25/1234", "No. 12/2025" */
const NUMBER_LINE = /^(?:no\.?\s?)?(?:[A-Z]{1,6}[\s/-]?)?\d{1,4}(?:[-/.]\d{1,6}){1,3}$/i
/** "2024FOR0067-001482", "MEX/24/1127-A": a reference in one word. */
const REFERENCE = /^(?=(?:\D{0,20}\d){4})[A-Z\d][A-Z\d./-]{4,30}$/
/** Newspaper style: "By Jane Roe", "By Jane Roe and Bo Day | Example Press". */
export const BYLINE = /^by\s\p{Lu}[\p{L}.'’-]{0,20}(?:\s[\p{L}.'’,-]{1,20}){1,8}(?:\s[|•·/–—-]\s.{2,60})?$/iu
const SEPARATOR = /\s{0,3}[|•·]\s{0,3}|\s{1,3}[–—―/-]{1,2}(?:\s{1,3}|$)|\s{0,3}--\s{0,3}|\s{2,80}/
/** The first of two days: "3-5 February 2025". */
const DAYS = /^\d{1,2}\s?[-–]\s?(?=\d{1,2}\s\p{L})/u
/** Also the marks of an emphasis that an export left. */
const BRACKETS = /^[[(*_]{1,9}|[\])*_]{1,9}$/g
/** "FA24 22 February 2031": the number of the release before its date. */
const CODE_BEFORE = /^[A-Z]{1,5}-?\d{1,5}[\s,]{1,3}(?=\d{1,2}\s\p{L})/u
/** "On 28/04/2031 at 12:55 am" */
const ON_DAY = /^on\s(?=\d)/i
const ZONE =
  /^\s?\(?(?:[A-Z]{2,5}(?:\/[A-Z]{2,5})?|GMT[+-]\d{1,2}|(?:eastern|central|mountain|pacific|greenwich|london|local)(?:\s(?:standard|daylight|summer|mean))?(?:\stime)?)\)?(?:\s\([A-Z]{2,5}\))?$/i
/** What stands beside the date in its line and is no headline: a place, an office, a kind, a reading time. */
const BESIDE_DATE = /^[\p{Lu}\d(][\p{L}\d.,'’()&: -]{0,60}$/u
/** The page of the body's site: "Riverton Council - News". */
const PAGE_OF = /(?:\s[-–—|:])?\s(?:news|newsroom|press|media|(?:press|media|news) (?:releases?|statements?|office|room|centre|center)|home)$/i
/** "City of Cedar Falls", "Diocese of Silver Springs": no verb. */
const CASCADE = /(?<=^(?:(?:city|town|village|county) of \S{1,20} |(?:arch)?diocese of (?:\S{1,20} ){1,3}))(?:falls|springs)$/i
/** Who speaks, with a seat in parliament: "Jane Roe MP", "Dr Jane Roe MSP". */
const MEMBER = /^(?:\p{Lu}[\p{L}.'’-]{0,24}\s){2,5}(?:MP|MPP|MLA|MLC|MHA|MNA|MSP|MEP|TD)(?:,\s.{3,60})?$/u
/** What is no head of a name by itself and takes "of" all the same. */
const GOVERNS =
  /^(?:city|town|village|municipality|township|state|states|county|borough|province|republic|kingdom|commonwealth|house|houses|secretary|minister|attorney|district|friends|people|peoples|embassy|mission|archdiocese|diocese|port)$/i
/** What takes "to" in its name: "Mission to …"; "Riverton Council to …" goes on with a verb. */
const SENT_TO = /^(?:office|mission|delegation|embassy|unit|alliance|coalition|fund)$/i
/** "United Millers Local 12", "Riverton School District 211-U" */
const LOCAL =
  /^(?:(?:\p{Lu}[\p{L}.'’,&-]{0,24}|and|of|&)\s){1,8}(?:[Ll]ocal|LOCAL|(?:School|Fire|Water|Park|Library|SCHOOL|FIRE|WATER|PARK|LIBRARY)\s(?:District|DISTRICT))\s\d{1,5}(?:-\p{Lu})?$/u
/** "Allied Ferry and Dock Workers (AFDW)" */
const WITH_ACRONYM = /^(?<name>[^()]{8,100})\s\((?<acronym>[A-Z]{3,8})\)$/
const LINK_WORD = /^(?:the|and|&|de|du|des|la|le|del|der|für|et|y|e|-|–)$/i

/** Behind the date of a post: where it was filed, who put it there. */
const FILED = /^(?:[-–—|·•]\s)?(?:(?:posted|published|filed|written)\s(?:in|on|by|under)|by)\s\S.{1,60}$/i
/** "PRESS RELEASE: Riverton Opens Its New Bridge": so many words behind the mark are a title. */
const TITLE_BEHIND =
  /^[\s*#]{0,6}(?:(?:press|news|media) (?:release|statement|advisory)|for immediate release)\s?[:–—|-]\s{1,3}(?<title>\S{1,40}(?:\s{1,3}\S{1,40}){4,40})$/i

/** "N E W S   R E L E A S E" */
const SPACED = /^(?:\p{L} {1,4}){4,30}\p{L}$/u
const WIDE_GAP = / {2,4}/g
/** "Linden Mills, Inc. (NYSE: LNDN)" */
const TICKER = /\s\(\p{Lu}[\p{L} ]{1,20}:\s?[\p{Lu}\d.]{1,8}\)$/u

/** What two do together in a headline: "Town of Riverton and Linden Mills *Launch* Charging Network". */
const DONE_TOGETHER = new Set('announce launch unveil join celebrate urge seek receive introduce welcome condemn acquire expand sue'.split(' '))

let agencies: ReadonlySet<string> | null = null
let ofHeadlines: ReadonlySet<string> | null = null

/** "For immediate release", a date, a contact, a release number: what stands around the headline and is not it. */
export function isHeaderLine(line: string): boolean {
  if (line.length > 200) return false
  return (
    isAgency(line) ||
    findLabel(line) !== null ||
    findDateLabel(line) !== null ||
    isKindLine(line) ||
    isDateLine(line) ||
    NUMBER_LINE.test(line) ||
    REFERENCE.test(line) ||
    MONTH_LINE.test(line) ||
    ATTRIBUTE.test(line)
  )
}

/** Length of what labels the date that follows: "Published on ", "Date: "; 0 if the line opens otherwise. */
export function measureDateLabel(line: string): number {
  return findDateLabel(line)?.[0].length ?? 0
}

/** The name of a news agency alone on its line, as below a byline. */
function isAgency(line: string): boolean {
  agencies ??= lexiconSet(wires)
  return line.length < 40 && agencies.has(line.toLowerCase())
}

/** "PRESS RELEASE", "News Release No. 12", "Media Release | Example Council": no headline such as "Press Release Service Opens Office". */
export function isKindLine(line: string): boolean {
  if (SPACED.test(line)) return findKind(line.replace(WIDE_GAP, '\n').replace(/ /g, '').replace(/\n/g, ' ')) !== null
  const kind = line.length > 120 ? null : (findKind(line) ?? findKind(line.replace(ACRONYM_BEFORE, '')))
  if (kind === null) return KINDS.test(line) && !hasHeadlineWord(line)
  const rest = kind.groups!.rest!
  return !hasHeadlineWord(rest) && !SUBJECT.test(rest)
}

/** A heading that opens with what the release is and goes on with its title. */
export function isLabelledTitle(heading: string): boolean {
  const title = TITLE_BEHIND.exec(heading)?.groups!.title
  return title !== undefined && !isBodyName(title) && !isHeaderLine(title)
}

/** A date and nothing but the time, place, office or kind beside it: "LAGOS, NIGERIA – MARCH 4, 2025", "4 March 2025 | News release | Geneva". */
export function isDateLine(line: string): boolean {
  if (line.length > 140 || !/\d/.test(line)) return false
  let dates = 0
  for (const part of line.replace(BRACKETS, '').replace(ON_DAY, '').replace(CODE_BEFORE, '').split(SEPARATOR)) {
    if (part === '' || isTime(part) || FILED.test(part)) continue
    if (holdsDate(part)) dates++
    else if (!BESIDE_DATE.test(part) || part.split(' ').length > 6 || hasHeadlineWord(part)) return false
  }
  return dates > 0
}

/** "October 3, 2024", "Geneva, 4 March 2025, 16:00 GMT", "LONDON, Tuesday 4 March 2025". */
function holdsDate(part: string): boolean {
  const place = /^(?:\(?(?!on\b|in\b)[\p{L}.'’ -]{2,30},\s?){1,3}(?:le\s|den\s|this\s)?/iu.exec(part)
  const label = part.length - part.slice(measureDateLabel(part)).trimStart().length
  for (const from of place ? [label, place[0].length] : [label]) {
    const start = from + (DAYS.exec(part.slice(from))?.[0].length ?? 0)
    const date = readDate(part, start)
    if (!date || (date.problem === 'no-year' && start > label)) continue
    const time = readTime(part, date.end)
    const rest = part.slice(time?.end ?? date.end).trim()
    if (rest === '' || rest === '.' || rest === ')' || ZONE.test(rest) || FILED.test(rest) || (!time && !rest.includes(':') && isKindLine(rest))) return true
  }
  return false
}

function isTime(part: string): boolean {
  const time = readTime(` ${part}`, 0)
  return time !== null && (time.end > part.length || ZONE.test(part.slice(time.end - 1)))
}

/** The name of an office, company, state or other body, or of who holds the office, and nothing else. */
export function isBodyName(whole: string): boolean {
  // "Fire Call / Linden Barracks" names no body, "Ministry of Mills / Ministère des Moulins" two
  if (whole.includes(' / ')) return whole.length <= 120 && whole.split(' / ').every((part) => !part.includes(' / ') && isBodyName(part))
  const line = whole.replace(PAGE_OF, '').replace(TICKER, '')
  if (line.length > 120 || !/^[\p{Lu}\d(]/u.test(line) || hasHeadlineWord(line.replace(CASCADE, '')) || isDoneTogether(line)) return false
  if (MEMBER.test(line) || isNameWithAcronym(line) || ((findLetterhead(line) !== null || LOCAL.test(line)) && line.split(' ').length <= 10)) return true
  const words = line.split(/[\s/]+/)
  if (words.length > 12) return false
  if (words.length > 1 && isLegalForm(words.at(-1)!)) return words.length <= 7
  let hasHead = false
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/[.,'’()]{1,9}$/, '')
    if (/^(?:of|for|on|in|to)$/i.test(bare)) {
      // "Department for Examples", "City of Riverton", but not "New Director for Riverton Museum"
      const before = words[i - 1]?.replace(/[.,'’()]{1,9}$/, '') ?? ''
      if (!isBodyHead(before) && !GOVERNS.test(before)) return false
      if (/^to$/i.test(bare) && !SENT_TO.test(before)) return false
      continue
    }
    if (LINK_WORD.test(bare)) continue
    // "Department of examples that work" is no name
    if (!/^[\p{Lu}\d&(]/u.test(bare)) return false
    const next = words[i + 1]
    if (isBodyHead(bare) && (next === undefined || /,$/.test(word) || /^(?:of|for|on|de|and|&|to|in|für)$/i.test(next))) hasHead = true
  }
  return hasHead
}

/** "X and Y *Launch* Charging Network" */
function isDoneTogether(line: string): boolean {
  const words = line.toLowerCase().split(' ')
  const joined = words.findIndex((word) => word === 'and' || word === '&' || word.endsWith(','))
  return joined > 0 && words.some((word, i) => i > joined + 1 && i < words.length - 1 && DONE_TOGETHER.has(word))
}

function isNameWithAcronym(line: string): boolean {
  const found = WITH_ACRONYM.exec(line)?.groups
  const initials = found?.name!.match(/(?<=^|[\s-])\p{Lu}/gu)?.join('')
  return initials?.startsWith(found!.acronym!) ?? false
}

/** True if one of the words stands in headlines and in no name. */
export function hasHeadlineWord(line: string): boolean {
  ofHeadlines ??= lexiconSet(headlineWords)
  return line.split(/[^\p{L}]+/u).some((word) => ofHeadlines!.has(word.toLowerCase()))
}

function monthsAndDays(): string {
  return 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today'
}
