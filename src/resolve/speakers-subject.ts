import type { Person, Token } from '../document.ts'
import { isAdverb } from '../text/adverbs.ts'
import { isDescriptor, isTitleModifier } from '../text/title-words.ts'
import { NAME_PART, readGlued, readNameless } from './speakers-nameless.ts'
import { isSubjectHere, readOpeningName, readTitledName } from './speakers-opening.ts'
import { type Heard, isPersonalPronoun, readIts, readPronoun } from './speakers-pronoun.ts'
import { findRelative, readRelative } from './speakers-relative.ts'
import { isUnnamedNoun, OWN_WORDS } from './speakers-role.ts'
import {
  endBefore,
  isOwner,
  organization,
  person,
  type Scene,
  type Sight,
  sightsIn,
  startOf,
  tokenAt,
  tokenBehind,
  unnamed,
  type Who,
} from './speakers-scene.ts'
import { joined, nameOf } from './speakers-together.ts'

/** Words behind a speaker that no longer belong to the name or office. */
const STOP = new Set(
  'in on at during when while after before as who whose which to about following adding noting with this today yesterday earlier recently via through because that monday tuesday wednesday thursday friday saturday sunday upon by from regarding speaking referring if where'.split(
    ' ',
  ),
)
const PARTICIPLE = /^\p{Ll}{4,14}ing$/u
const BREAK = /^[,;:("—–.?!)]$|^--$/
const BESIDE_VERB = new Set(
  'also further later then once often today yesterday now simply again even just still already never always ever all has have had'.split(' '),
)
const DAY = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday week month morning afternoon evening night'.split(' '))
const BEFORE_DAY = new Set('on this last late early earlier that'.split(' '))
/** "I", "we": the text's own author, whom it need not name. */
const FIRST_PERSON = /^(?:i|we)(?:'(?:d|ve|m|re|ll))?$/
const LONGEST_OFFICE = 50
const OFFICE = /^(?!(?:who|whose|which|when|where|while|as|and|but|in|at|after|before|with)\b)(?:[\p{L}'.-]{1,20}\s){0,5}$/u
const TRADES = new Set('field industry sector trade profession business community area region'.split(' '))
const OCCASION = new Set('conference briefing event meeting hearing ceremony opening launch time end interview rally vigil trial court'.split(' '))
/** Those who speak for somebody, beside the nouns for one person. */
const FAMILY = new Set('family families estate office campaign team staff supporters'.split(' '))
/** No subject is longer: "said" + title of many words + name. */
const REACH = 30

/** The subject that stands behind its verb: "said Jane Roe, mayor of Riverton". `from` is the first token behind the verb. */
export function readForward(scene: Scene, from: number, to: number, heard: Heard | null): Who | null {
  const limit = Math.min(to, from + REACH)
  const first = tokenAt(scene, from)
  if (first === undefined || from >= limit) return null
  if (isPersonalPronoun(first.lower)) return readPronoun(scene, from, heard)
  const end = segmentEnd(scene, from, limit)
  if (end === from) return null
  const sights = withoutOwners(scene, sightsIn(scene.people, first.start, endBefore(scene, end)))
  const glued = sights.length === 0 ? readGlued(scene, from) : null
  if (glued) return glued
  const spokesman = unnamedBefore(scene, from, end, sights[0])
  // "said the mayor of Riverton, Jane Roe"
  const behind = tokenAt(scene, end)?.text === ',' ? nameBehindComma(scene, end) : undefined
  const isOffice = !/^\p{Lu}/u.test(first.text) || isOwnedOffice(scene, from, end)
  if ((sights.length === 0 || spokesman) && behind && isOffice && !isAfterNumber(scene, behind)) return person(behind.entity, behind)
  if (spokesman) return unnamed(scene, { start: first.start, end: endBefore(scene, placeEnd(scene, end, limit)) })
  if (sights.length > 0) return nameOf(scene, sights)
  const nameless = readItsWords(scene, from, end, heard) ?? readNameless(scene, { from, to: end })
  // "said Executive Director at Riverton Mills Jane Roe"
  const farther = nameless === null || nameless.kind === 'unnamed' ? behindPreposition(scene, end, limit) : null
  if (farther && NAME_PART.test(first.text)) return person(farther.entity, farther)
  // "said a nurse at the hospital"
  const isSomebody = nameless?.kind === 'unnamed' && first.shape === 'lower' && nameless.end === endBefore(scene, end)
  return isSomebody ? unnamed(scene, { start: nameless.start, end: endBefore(scene, placeEnd(scene, end, limit)) }) : nameless
}

/** "a nurse *at the hospital*", but not "a nurse at a press conference" */
function placeEnd(scene: Scene, from: number, limit: number): number {
  // "a leading expert in the field"
  const isTrade = tokenAt(scene, from)?.lower === 'in' && tokenAt(scene, from + 1)?.lower === 'the' && TRADES.has(tokenAt(scene, from + 2)?.lower ?? '')
  if (!isTrade && !/^(?:at|from|with)$/.test(tokenAt(scene, from)?.lower ?? '')) return from
  const end = segmentEnd(scene, from + 1, limit)
  const isPlace = end > from + 1 && !scene.doc.tokens.slice(from, end).some(({ lower }) => OCCASION.has(lower))
  return isPlace ? end : from
}

/** "Example's chief financial officer": a body's name, and an office in small letters. */
function isOwnedOffice(scene: Scene, from: number, end: number): boolean {
  const owner = scene.doc.tokens.slice(from, end).findIndex((_, i) => isOwner(scene, from + i))
  return owner > 0 && from + owner + 1 < end && scene.doc.tokens.slice(from + owner + 1, end).every(({ shape }) => shape === 'lower')
}

/** "said the mayor, *Jane Roe*, "added her colleague, works manager *Bo Day*": the name behind a comma, with nothing but its office before it. */
function nameBehindComma(scene: Scene, comma: number): Sight<Person> | undefined {
  const from = startOf(scene, comma + 1)
  const sight = sightsIn(scene.people, from, from + LONGEST_OFFICE)[0]
  return sight && OFFICE.test(scene.doc.plain.slice(from, sight.start)) ? sight : undefined
}

/** "Its report", "its annual statement": the body whose words they are. */
function readItsWords(scene: Scene, from: number, to: number, heard: Heard | null): Who | null {
  if (tokenAt(scene, from)?.lower !== 'its' || to - from > 4 || to - from < 2) return null
  const last = tokenAt(scene, to - 1)!.lower
  return OWN_WORDS.has(last) || last === 'report' ? readIts(scene, from, heard) : null
}

/** The name that ends a title with a preposition in it, before any comma. */
function behindPreposition(scene: Scene, from: number, limit: number): Sight<Person> | undefined {
  if (!/^(?:in|at|on|to|from|with|by)$/.test(tokenAt(scene, from)?.lower ?? '')) return undefined
  let end = from
  while (end < limit && !BREAK.test(tokenAt(scene, end)!.text)) end++
  const sight = sightsIn(scene.people, startOf(scene, from), endBefore(scene, end))[0]
  return sight && sight.end >= endBefore(scene, end) - 1 ? sight : undefined
}

/** The subject that stands before its verb: "Jane Roe, mayor of Riverton, said". `verb` is the verb's token, `from` the first that may belong to the subject. */
export function readBackward(scene: Scene, from: number, verb: number, heard: Heard | null): Who | null {
  let at = verb - 1
  while (at >= from && isAdverbial(scene, at)) at--
  const last = tokenAt(scene, at)
  // "the council's answer"
  if (last === undefined || at < from || FIRST_PERSON.test(last.lower) || isOwner(scene, at)) return null
  if (isPersonalPronoun(last.lower)) return readPronoun(scene, at, heard)
  if (last.lower === 'who' || last.lower === 'and') {
    const relative = findRelative(scene, from, at)
    if (relative !== null) return readRelative(scene, from, relative)
  }
  const start = Math.max(from, verb - 2 * REACH)
  // "the letter to Jane Roe said": to whom it was sent
  const sights = withoutOwners(scene, sightsIn(scene.people, startOf(scene, start), last.end)).filter((sight) => !isAddressee(scene, sight))
  if (last.text === ',' || last.text === ')') {
    const subject = sights.find((sight) => isSubjectHere(scene, sight, start) && /^(?:,|\s\()/.test(scene.doc.plain.slice(sight.end, sight.end + 2)))
    if (subject) return nameOf(scene, sights.slice(sights.indexOf(subject), sights.indexOf(subject) + 2))
    if (last.text === ')' && sights.length > 0) return nameOf(scene, [sights.at(-1)!])
  }
  let edge = last.text === ',' ? at : at + 1
  if (last.text === ',') {
    // "the mayor, whom many know, said": the noun phrase before the first of the two commas
    let comma = at - 1
    while (comma > start && tokenAt(scene, comma)!.text !== ',') comma--
    if (tokenAt(scene, comma)?.text === ',') {
      edge = comma
      // "A second, Example Bank plc, said": a body in apposition to nobody's name
      const body = sightsIn(scene.organizations, startOf(scene, comma + 1), startOf(scene, comma + 1) + 1)[0]
      if (sights.length === 0 && body && body.end >= endBefore(scene, at) - 1) return organization(body.entity, body)
    }
  }
  const opens = phraseStart(scene, start, edge)
  const near = sights.filter((sight) => sight.start >= startOf(scene, opens) && sight.end <= endBefore(scene, edge))
  const spokesman = unnamedBefore(scene, opens, edge, near[0])
  if (spokesman) return withOthers(scene, opens, edge, sights) ?? unnamed(scene, { start: startOf(scene, opens), end: endBefore(scene, edge) })
  if (near.length > 0) return nameOf(scene, near.at(-1)!.end >= endBefore(scene, edge) - 2 ? joined(scene, sights, near.at(-1)!) : near)
  // "Jane Roe, the mayor of Riverton said": a comma is missing
  const comma = tokenAt(scene, opens - 1)?.text === ',' ? tokenAt(scene, opens - 1)! : undefined
  const before = comma && sights.findLast((sight) => Math.abs(sight.end - comma.start) <= 1)
  if (before && isSubjectHere(scene, before, start)) return person(before.entity, before)
  const titled = readTitledName(scene, from, at, sights)
  if (titled) return titled
  const isApposition = comma && /^(?:an?\s|the\s[^,]{0,60}\sof\s)/.test(scene.doc.plain.slice(startOf(scene, opens), endBefore(scene, edge)))
  const found =
    (isApposition ? readOpening(scene, start, opens) : null) ?? readItsWords(scene, opens, edge, heard) ?? readNameless(scene, { from: opens, to: edge })
  return found ?? (last.text === ',' ? readOpeningName(scene, start, at, sights) : null)
}

/** "Jane Roe and her colleagues": a name, and people who stay without one. */
function withOthers(scene: Scene, opens: number, edge: number, sights: readonly Sight<Person>[]): Who | null {
  if (!/^(?:his|her|their|others?|colleagues)$/.test(tokenAt(scene, opens)?.lower ?? '') || tokenAt(scene, opens - 1)?.lower !== 'and') return null
  const sight = sights.findLast(({ end }) => end === endBefore(scene, opens - 1))
  return sight ? unnamed(scene, { start: sight.start, end: endBefore(scene, edge) }) : null
}

/** "also", "repeatedly", "on Friday": what may stand between subject and verb. "Kelly" may not. */
function isAdverbial(scene: Scene, at: number): boolean {
  const { lower, shape } = tokenAt(scene, at)!
  if (DAY.has(lower)) return true
  if (BEFORE_DAY.has(lower)) return DAY.has(tokenAt(scene, at + 1)?.lower ?? '')
  return shape === 'lower' && (BESIDE_VERB.has(lower) || isAdverb(lower))
}

/** The first token behind the noun phrase that starts at `from`. */
function segmentEnd(scene: Scene, from: number, limit: number): number {
  let i = from
  while (i < limit && !BREAK.test(tokenAt(scene, i)!.text) && !(i > from && isStop(scene, i))) i++
  return i
}

/** "… Roe *in* Riverton", "the Millers Union *reaffirming* its bonds", but not "editor in chief", "managing director". */
function isStop(scene: Scene, i: number): boolean {
  const { lower, shape } = tokenAt(scene, i)!
  if (shape !== 'lower') return false
  if (STOP.has(lower)) return !/^(?:chief|charge|residence|waiting)$/.test(tokenAt(scene, i + 1)?.lower ?? '')
  return PARTICIPLE.test(lower) && tokenAt(scene, i - 1)!.shape !== 'lower' && !isTitleModifier(lower)
}

/** The first token of the noun phrase that ends before `end`. */
function phraseStart(scene: Scene, from: number, end: number): number {
  let i = end
  while (
    i > from &&
    !BREAK.test(tokenAt(scene, i - 1)!.text) &&
    !/^(?:that|what|as|and|but|when|while|because|although|though|if|so|after|before|since|until|where)$/.test(tokenAt(scene, i - 1)!.lower)
  )
    i--
  return i
}

/** "Roe's deputy said", "the family of Roe said": the name of whose deputy it is does not speak; "Roe's letter said" is her own. */
function withoutOwners(scene: Scene, sights: readonly Sight<Person>[]): readonly Sight<Person>[] {
  return sights.filter(({ start, end }) => {
    const owner = tokenBehind(scene, end)
    const of = tokenBehind(scene, start) - 1
    if (tokenAt(scene, of)?.lower === 'of' && isSomebodys(tokenAt(scene, of - 1))) return false
    return !isOwner(scene, owner) || OWN_WORDS.has(tokenAt(scene, owner + 1)?.lower ?? '')
  })
}

/** "the letter *to* Jane Roe" */
function isAddressee(scene: Scene, { start }: Sight<Person>): boolean {
  return tokenAt(scene, tokenBehind(scene, start) - 1)?.lower === 'to'
}

/** "the *family* of Jane Roe", "a *friend* of Bo Day" */
function isSomebodys(noun: Token | undefined): boolean {
  return noun?.shape === 'lower' && (FAMILY.has(noun.lower) || isDescriptor(noun.lower))
}

/** "a spokesperson for Jane Roe": the noun for somebody unnamed, with the name of whom they speak for behind it. */
function unnamedBefore(scene: Scene, from: number, to: number, sight: Sight<Person> | undefined): boolean {
  for (let i = from; i < to; i++) {
    const token = tokenAt(scene, i)!
    if (sight && token.start >= sight.start) return false
    if (isUnnamedNoun(token.lower) && token.shape === 'lower')
      return sight === undefined || /^(?:for|of|to|with|at|from)$/.test(tokenAt(scene, i + 1)?.lower ?? '')
  }
  return false
}

/** "said the council, 3 Main Street": an address, no name in apposition. */
function isAfterNumber(scene: Scene, sight: Sight<Person>): boolean {
  return /\d\s?$/.test(scene.doc.plain.slice(sight.start - 3, sight.start))
}

/** "Daya, founder of Example, a veteran of the trade, said": the name that opens the sentence. */
function readOpening(scene: Scene, from: number, before: number): Who | null {
  const end = segmentEnd(scene, from, before)
  const isName =
    end > from && end - from <= 4 && scene.doc.tokens.slice(from, end).every((token) => NAME_PART.test(token.text)) && tokenAt(scene, end)?.text === ','
  return isName && !DAY.has(tokenAt(scene, from)!.lower) && !/^(?:in|on|at|for|with|as|after|while|when)$/.test(tokenAt(scene, from)!.lower)
    ? readNameless(scene, { from, to: end })
    : null
}
