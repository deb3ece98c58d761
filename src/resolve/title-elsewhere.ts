import type { Document, Title } from '../document.ts'
import { firstFrom, sentenceAt } from '../text/find-token.ts'
import { isFirstName } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleModifier } from '../text/title-words.ts'
import { isCapital, isProper } from './title-affiliation.ts'
import type { BodyPlace } from './title-of-others.ts'

/** "director of *Zentro Quill*": the words behind the office, up to the end. */
const BEHIND = /\b(?:director|manager|head|leader|principal|coordinator|officer) of (?:the )?(\p{Lu}.{1,60})$/u
/** "*Urban Looms* Founder": offices before which no field stands. */
const BEFORE_HOUSE_OFFICE =
  /^(\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){0,3}) (?:co-?founder|founder|c[efot]o|chief executive(?: officer)?|(?:managing|general|founding) partner|managing director)$/iu
/** "*Translational* Research Director": a field. */
const ADJECTIVE = /(?:al|ic|ive|ary|ed|ing|ous|ent|ant)$|-/
const POSSESSIVE = /['’]s?$/
const TRAILING = /(?:['’]s?|[,.;:])$/
/** Further back in a paragraph no opening quotation mark is looked for. */
const LONGEST_QUOTE = 1500
/** "“*At Zentrolab, we* build pumps", "“*Zentrolab is proud* to be here" */
const AT = /(?:^|["\s])at (?:the )?$/i
const WE = /^(?: today)?,? (?:we|our)\b/
const PROUD = /^(?:'s [a-z]{2,12})? is (?:[a-z]{2,12} ){0,2}(?:proud|pleased|delighted|excited|honou?red|thrilled|happy|committed)\b/
/** The same of a name that no list takes for a body. */
const AT_UNKNOWN = /["\s][Aa]t (?:the )?(\p{Lu}[\p{L}\p{N}&-]{1,30}(?: [\p{Lu}&][\p{L}\p{N}&-]{0,30}){0,3})(?: today)?, (?:we|our)\b/u
/** Bodies of a quote that are looked at. */
const MOST_BODIES = 6

/** "director of *Zentro Quill*", "head of *Zentro's* Kenya office", "*Zentro* President": the words of the office name somebody else than the sender. */
export function isNamedForAnother(text: string, own: string): boolean {
  const isOther = (word: string) => isProper(word.replace(TRAILING, '')) && !own.includes(word.replace(TRAILING, ''))
  const words = text.split(' ')
  if (words.some((word) => POSSESSIVE.test(word) && isOther(word))) return true
  if (isOther(words[0]!) && words.length > 1 && !ADJECTIVE.test(words[0]!) && !isFirstName(words[0]!)) return true
  const house = BEFORE_HOUSE_OFFICE.exec(text)?.[1]
  const others = house === undefined || isPlace(house) ? [] : house.split(' ').filter((word) => !own.includes(word))
  if (others.length > 0 && others.every(isCapital) && others.some((word) => !isTitleModifier(word.toLowerCase()))) return true
  const behind = BEHIND.exec(text)?.[1]
  return behind !== undefined && isOther(behind.split(' ').at(-1)!)
}

/** "“*At Zentro Quill, we* build pumps,” said Ann Roe, CEO" where the text has no such body. */
export function speaksForUnknown(doc: Document, title: Title, own: string): boolean {
  const block = title.rule.startsWith('name-') ? doc.blocks[sentenceAt(doc, title.start)?.block ?? -1] : undefined
  if (block === undefined || title.start - block.start > LONGEST_QUOTE) return false
  const words = AT_UNKNOWN.exec(doc.plain.slice(block.start, Math.min(block.end, title.start + LONGEST_QUOTE)))?.[1]?.split(' ')
  return words?.some((word) => isProper(word) && !own.includes(word)) ?? false
}

/** "“*At Zentrolab*, we build pumps,” said Ann Roe, CEO": the body for which somebody speaks in the quote that stands before her office. */
export function findBodyOfQuote(doc: Document, title: Title, named: readonly BodyPlace[]): string | null {
  if (!title.rule.startsWith('name-')) return null
  const within = sentenceAt(doc, title.start)
  const block = within && doc.blocks[within.block]
  if (block === undefined || title.start - block.start > LONGEST_QUOTE) return null
  const first = firstFrom(named, block.start)
  for (let i = first; i < Math.min(named.length, first + MOST_BODIES); i++) {
    const { start, end, name } = named[i]!
    // the quote goes on behind the office
    if (start >= block.end) break
    const before = doc.plain.slice(Math.max(block.start, start - 8), start)
    const after = doc.plain.slice(end, end + 60)
    const isSpokenFor = (AT.test(before) && WE.test(after)) || (/"(?:The )?$/.test(before) && PROUD.test(after))
    if (isSpokenFor && doc.plain.slice(block.start, start).split('"').length % 2 === 0) return name
  }
  return null
}
