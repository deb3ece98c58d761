import type { Document, Sentence, Token } from '../document.ts'
import legalForms from '../lexicons/company-suffixes.txt'
import companyWords from '../lexicons/company-words.txt'
import openers from '../lexicons/name-openers.txt'
import offices from '../lexicons/office-words.txt'
import headPairs from '../lexicons/organization-head-pairs.txt'
import heads from '../lexicons/organization-heads.txt'
import foreignHeads from '../lexicons/organization-heads-foreign.txt'
import topics from '../lexicons/organization-topics.txt'
import otherHeads from '../lexicons/other-heads.txt'
import tradesOfThings from '../lexicons/trades-of-things.txt'
import { CALENDAR_WORDS } from '../text/calendar.ts'
import { parseLexicon } from '../text/lexicon.ts'
import { CALENDAR, COMPANY, FOREIGN, FORM, HEAD, LINK, NAME, OFFICE, OPENER, OTHER, POSSESSIVE, TOPIC } from './organization-bits.ts'
import { markPossessives } from './organization-lost.ts'

export { CALENDAR, COMPANY, FOREIGN, FORM, HEAD, LINK, NAME, OFFICE, OPENER, OTHER, POSSESSIVE, TOPIC }

const LINKS = 'of for and the & on de del des du da do dos der die das für fur und y e et la le les di della delle to in at von van la los las o'
/** What the text speaks of, as bits beside those of a name: said once for all its words. */
const OF_CONGRESS = 4096
const OF_PARISHES = 8192
const OF_NAMES = OF_CONGRESS - 1
/** Legal forms that are something else in lower case or behind a place: "AG", "SE", "PA". */
const SHORT_FORM = 3

/** Words that stay small in headlines. */
const SMALL = new Set('of for and the on de in at to a an with by from as or is its into over after vs s than up via'.split(' '))
const LONGEST_SMALL = 5

/** What bodies end on in languages that write their names in one word: "Forschungsgesellschaft", "Vägverket". */
export const COMPOUND =
  /(?:gesellschaft|gemeinschaft|genossenschaft|ministerium|verband|verein|stiftung|akademie|universität|kammer|klinikum|institut|anstalt|behörde|bundesamt|landesamt|styrelsen|verket|myndigheten|inspektionen|nämnden|departementet|direktoratet|ministeriet|forbundet|förbundet|foreningen|föreningen|universiteit|ziekenhuis|instituut|sjukhuset|sykehus|ministerie)$/
/** "LBank", "LindenBank" */
export const BANK = /^[A-Z](?:[a-z]{2,12})?Bank$/
const SHORTEST_COMPOUND = 10

const SITE = /^(?:site|page)s?$/

const CONGRESS = 'senate congress congressman congresswoman rep reps representatives republicans democrats'
const PARISHES = 'parish parishes parishioners parishioner diocese archdiocese diocesan'

/** What houses manage for others: other management is a field. */
const MANAGED = new Set('wealth asset assets investment property waste fund capital portfolio hospitality talent'.split(' '))
/** Arms of an army, which a number makes a division or a brigade. */
const ARMS = new Set('airborne infantry cavalry armored armoured engineers'.split(' '))
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/

let pairs: ReadonlySet<string> | null = null
let secondWords: ReadonlySet<string> = new Set()
let classes: ReadonlyMap<string, number> | null = null

export interface Classes {
  readonly bits: Uint16Array
  /** Each token in lower case, without the "s" of a lost possessive. */
  readonly words: readonly string[]
  /** Trades in small letters with the word before them: "prism technology". */
  readonly smallTrades: ReadonlySet<string>
  /** The text speaks of a congress, whose chamber "the House" is. */
  readonly hasCongress: boolean
  readonly hasParishes: boolean
}

/** The class bits of each token of the document. */
export function classify(doc: Document): Classes {
  classes ??= readClasses()
  const bits = new Uint16Array(doc.tokens.length)
  const words = doc.tokens.map((token) => token.lower)
  const smallTrades = new Set<string>()
  let all = 0
  for (let i = 0; i < bits.length; i++) {
    // "the Example Department Web site": the site's capital is no part of the name
    const known = classes.get(words[i]!) ?? 0
    const own = words[i] === 'web' && SITE.test(words[i + 1] ?? '') ? 0 : bitsOf(doc.tokens[i]!, known & OF_NAMES)
    all |= known
    bits[i] = own
    // "Linden Working Group on Mills", "Linden Health System", "Linden Police Station", "the 12th Airborne"
    if (own & NAME && i > 0 && bits[i - 1]! & NAME && isHeadBehind(words[i - 1]!, words[i]!)) bits[i] = HEAD | NAME
    // "Linden Asset Management"
    if (words[i] === 'management' && own & NAME && MANAGED.has(words[i - 1] ?? '') && bits[i - 1]! & NAME) bits[i] = COMPANY | NAME
    if (own & COMPANY && !(own & NAME) && i > 0) smallTrades.add(`${words[i - 1]} ${words[i]}`)
  }
  markPossessives(doc, words, bits, classOf)
  return { bits, words, smallTrades, hasCongress: (all & OF_CONGRESS) !== 0, hasParishes: (all & OF_PARISHES) !== 0 }
}

/** The second word closes the name of a body behind the first. */
function isHeadBehind(first: string, second: string): boolean {
  if (!pairs) {
    pairs = new Set(parseLexicon(headPairs))
    secondWords = new Set([...pairs].map((pair) => pair.slice(pair.indexOf(' ') + 1)))
  }
  if (ARMS.has(second)) return ORDINAL.test(first)
  return secondWords.has(second) && pairs.has(`${first} ${second}`)
}

const classOf = (word: string): number => (classes!.get(word) ?? 0) & OF_NAMES

function bitsOf(token: Token, known: number): number {
  let found = known
  if (
    found & FORM &&
    token.lower.replace(/\./g, '').length < SHORT_FORM &&
    token.shape !== 'upper' &&
    !/^(?:Co|Lp|Oy|Ag|Sa)\.?$/.test(token.text) &&
    token.shape !== 'mixed'
  )
    found &= ~FORM
  if (!isNameShape(token)) return found
  if (token.shape === 'mixed' && BANK.test(token.text)) return HEAD | NAME
  // "the SEC's Office of Mills": no secretary
  if (token.text === 'SEC') found &= ~OFFICE
  return found === 0 && token.text.length > SHORTEST_COMPOUND && COMPOUND.test(token.lower) ? HEAD | FOREIGN | NAME : found | NAME
}

function isNameShape(token: Token): boolean {
  if (token.shape === 'capital' || token.shape === 'upper') return true
  // "iMD", "Co-operation", "YXT.com", and "73rd"
  if (token.shape === 'mixed') return !/^(?:mRNA|e-?mail|eBook|(?:then|ex|now|former|non|pro|anti)-)/i.test(token.text)
  return token.shape === 'number' && /^\d{1,3}(?:st|nd|rd|th)$/.test(token.text)
}

function readClasses(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) {
      const key = word.toLowerCase().replace(/(?<=.)\.$/, '')
      found.set(key, (found.get(key) ?? 0) | bit)
    }
  }
  add(parseLexicon(heads), HEAD)
  add(parseLexicon(foreignHeads), HEAD | FOREIGN)
  add(parseLexicon(companyWords), COMPANY)
  add(parseLexicon(tradesOfThings), COMPANY)
  add(parseLexicon(legalForms), FORM)
  add(parseLexicon(topics), TOPIC)
  add(parseLexicon(openers), OPENER)
  add(parseLexicon(offices), OFFICE)
  add(parseLexicon(otherHeads), OTHER)
  add([...CALENDAR_WORDS], CALENDAR)
  add(LINKS.split(' '), LINK)
  add(CONGRESS.split(' '), OF_CONGRESS)
  add(PARISHES.split(' '), OF_PARISHES)
  return found
}

/** plain: running text; title: Words Set in Capitals; caps: ALL IN CAPITALS. */
export type SentenceStyle = 'plain' | 'title' | 'caps'

/** How the sentence is set: capitals show names in running text alone. */
export function styleOf(doc: Document, sentence: Sentence): SentenceStyle {
  let upper = 0
  let capital = 0
  let lower = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = doc.tokens[i]!
    const { shape } = token
    if (shape === 'mark' || shape === 'number') continue
    if (shape === 'lower') lower += token.text.length <= LONGEST_SMALL && SMALL.has(token.text) ? 0 : 1
    else if (shape === 'upper' && token.text.length > 1) upper++
    else capital++
  }
  const words = upper + capital + lower
  if (upper >= 2 && upper >= words * 0.8) return 'caps'
  const isStopped = doc.tokens[sentence.endToken - 1]!.text === '.'
  if (!isStopped && capital + upper >= 2 && lower <= (capital + upper) * 0.2) return 'title'
  return 'plain'
}
