import type { Document, Span, Token } from '../document.ts'
import {
  endsLikeSurname,
  isBaseWord,
  isCommonWord,
  isFamilyFirst,
  isFamilyLast,
  isFirstName,
  isFunctionWord,
  isNameSuffix,
  isParticle,
  isSurname,
  isSyllable,
} from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isThingNoun, isThingSurname } from '../text/thing-words.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { isHeading } from './lines.ts'
import { isInitial, type NameCandidate } from './name.ts'
import { areInitials } from './name-initials.ts'

/** "Hye-jin", "Per-Olov": given names of two parts. */
const SYLLABLES = /^(?!(?:Anti|Pre|Post|Non|Re|Self|Co|Pro|Mid|Sub|Ex|Un|Tri|Bi|Semi|Multi|Inter|Over|Out)-)\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u
const DOUBLE = /^\p{Lu}\p{Ll}{1,8}-\p{Lu}\p{Ll}{2,9}$/u
/** "Jane *RoeThe* mill" */
const RUN_TOGETHER = /^\p{Lu}\p{Ll}{2,20}(\p{Lu}\p{Ll}{1,15})$/u
/** Names of streets and places that are surnames too. */
const STREET = new Set(
  'lane bridges bridge grove brooks brook stone pond mills mill castle cross gardens garden forest heath temple court mount tower moss church march'.split(' '),
)
/** Of these, the ones that are streets more often than surnames. */
const MOSTLY_STREET = new Set('lane bridge grove pond gardens garden court mount tower'.split(' '))
/** What a name of a place opens with. */
const OPENS_PLACE = new Set('Lake Mount Mt Mt. Fort Ft. Port Cape Camp Isle Villa Casa'.split(' '))
const SHAPE = {
  firstName: 3,
  firstNameOrPlace: 2.2,
  firstNameOrWord: 1.5,
  firstNameInside: 2,
  unknownFirst: 0.3,
  doubleFirst: 1.5,
  commonFirst: -2.5,
  initial: 1.5,
  initials: 1.4,
  familyUpper: -1.5,
  unknownLast: 1,
  likelyLast: 1.8,
  commonLast: -1.5,
  furtherLast: -1,
  placeLast: -0.5,
  knownLast: 1.5,
  wordLast: 0.5,
  familyFirst: 4,
  commonMiddle: -0.8,
  particle: 1,
  suffix: 2,
  nickname: 2,
  tooLong: -1.5,
  upper: -0.5,
}

/** What the words themselves say: known first name, initials, words that are no name. */
export function weighShape(doc: Document, { runStart, first, end, honorific }: NameCandidate): number {
  const all = doc.tokens.slice(first, end)
  const nickname = findNickname(all)
  const tokens = all.filter((token, i) => token.shape !== 'mark' && !(nickname && i > nickname.start && i < nickname.end))
  const bare = tokens.filter((token) => !isNameSuffix(token.lower))
  const head = bare[0]
  const last = bare.at(-1)
  if (!head || !last || bare.length < 2) return 0
  // "*Lake* Louise Park", "*Fort* Henry Harbor"
  if (runStart < first && OPENS_PLACE.has(doc.tokens[first - 1]!.text)) return -5
  // words run together by an export
  if (bare.some(({ text, shape }) => shape !== 'capital' && shape !== 'upper' && /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u.test(text))) return -5
  for (const { text, shape } of [head, last]) if (shape === 'mixed' && isFunctionWord(RUN_TOGETHER.exec(text)?.[1]?.toLowerCase() ?? '')) return -5
  // "Brand X"
  if (last.text.length === 1 && isBaseWord(head.lower)) return -5
  let points = (bare.length < tokens.length ? SHAPE.suffix : 0) + (nickname ? SHAPE.nickname : 0)
  if (isInitial(head)) points += SHAPE.initial
  else if (areInitials(head, last)) points += SHAPE.initials
  else if (SYLLABLES.test(head.text) && isSurname(last.text) && !isCommonWord(head.lower)) points += SHAPE.firstName
  else if (DOUBLE.test(head.text) && !isFirstName(head.text) && !isPlace(head.text) && !head.lower.split('-').some(isBaseWord)) points += SHAPE.doubleFirst
  else if (isFirstName(head.text))
    points += isBaseWord(head.lower)
      ? opensSentence(doc, first)
        ? SHAPE.firstNameOrWord
        : SHAPE.firstNameInside
      : isPlace(head.text)
        ? SHAPE.firstNameOrPlace
        : SHAPE.firstName
  else if (isCommonWord(head.lower) || isPlace(head.text) || isTitleModifier(head.lower)) points += SHAPE.commonFirst
  // "SATO Hiroshi", where an office or more speaks for it
  else if (head.shape === 'upper' && last.shape !== 'upper' && isFirstName(last.text) && head.text.length > 2) points += SHAPE.familyUpper
  else points += head.shape === 'upper' && last.shape !== 'upper' ? SHAPE.commonFirst : SHAPE.unknownFirst
  const middle = bare.slice(1, -1)
  const isBehindParticle = middle.length > 0 && isParticle(bare.at(-2)!.lower)
  // "Brandon Lane", "Ann B. Church" where more than the words speaks for them; a street otherwise
  const mayBeStreet = isFirstName(head.text) && !isBaseWord(head.lower) && !isPlace(head.text) && middle.every(isInitial) && STREET.has(last.lower)
  const isSurnameToo = points >= SHAPE.firstNameInside && middle.every(isInitial) && (isThingSurname(last.lower) || SYLLABLES.test(head.text))
  // "Peter Ellis Park", "Peter G. Arena": a further name or an initial before a word that ends the name of places
  const isFurther = middle.length === 1 && last.lower === 'park' && isFirstName(head.text) && (isFirstName(middle[0]!.text) || isSyllable(middle[0]!.text))
  const hasInitial = middle.length > 0 && middle.every(isInitial) && isFirstName(head.text) && !isPlace(head.text)
  const words = bare.map((token) => token.text)
  // "Professor Owen Town", "director Owen Bay": an address or an office, and a first name that is nothing else
  const isAddressed = bare.length === 2 && points >= SHAPE.firstName && (honorific < first || isBehindOffice(doc.tokens[first - 1]))
  // "the Bo Chevrolets management": the apostrophe was lost
  const isPlural = /s$/.test(last.lower) && !isSurname(last.text) && isThingNoun(last.lower.slice(0, -1))
  if (
    (isThingNoun(last.lower) || isPlural) &&
    !isSurnameToo &&
    !mayBeStreet &&
    !isBehindParticle &&
    !isAddressed &&
    !isFurther &&
    !hasInitial &&
    !isFamilyLast(words)
  )
    return -5
  // "Jane Roe PR", an agency
  if (last.shape === 'upper' && last.text.length < 4 && !isInitial(last) && head.shape === 'capital' && !isSurname(last.text)) return -5
  if (isInitial(last)) points += 0
  else if (isFurther && !isSyllable(middle[0]!.text)) points += SHAPE.furtherLast
  else if (mayBeStreet && (MOSTLY_STREET.has(last.lower) || !isSurname(last.text))) points += SHAPE.commonLast
  else if (isSurname(last.text)) points += isFirstName(head.text) || !isCommonWord(last.lower) ? SHAPE.knownLast : SHAPE.wordLast
  else if (isCommonWord(last.lower) && !(bare.slice(1, -1).some(isInitial) && !isInitial(head)))
    points += bare.length === 2 && points >= SHAPE.firstName && isBaseWord(last.lower) && !isHeading(doc, first) ? 0 : SHAPE.commonLast
  else if (isPlace(last.text) || isPlace(`${head.text} ${last.text}`)) points += points >= SHAPE.firstName && bare.length < 4 ? 0 : SHAPE.placeLast
  else points += endsLikeSurname(last.text) ? SHAPE.likelyLast : SHAPE.unknownLast
  if (isPlace(words.join(' '))) points -= 4
  for (const token of bare.slice(1, -1)) {
    if (isInitial(token)) points += SHAPE.initial
    else if (isParticle(token.lower)) points += SHAPE.particle
    else if (isFirstName(token.text)) points += 0.3
    else if (isCommonWord(token.lower) && !isSurname(token.text)) points += SHAPE.commonMiddle
  }
  // "Kim Yong-chol", "Park Dong-hyun": the family name first
  if (isFamilyFirst(words)) points += SHAPE.familyFirst
  // "Young Soon Choi", whatever the words say
  else if (isFamilyLast(words)) points = Math.max(points, SHAPE.familyFirst)
  // "Ten Guests *Will Speak* …"
  if ((isHeading(doc, first) || isFunctionWord(head.lower)) && isBaseWord(head.lower) && isCommonWord(last.lower) && !isSurname(last.text)) return -5
  if (bare.length > 4) points += SHAPE.tooLong
  if (head.shape === 'upper' && head.text.length > 1) points += SHAPE.upper
  return points
}

/** An office in small letters: capitals would be a part of the name ("King Owen Bay"), but for "Professor". */
function isBehindOffice(left: Token | undefined): boolean {
  return left !== undefined && (/^prof(?:essor)?$/.test(left.lower) || (left.shape === 'lower' && isTitleHead(left.lower)))
}

/** 'Robert *"Bob"* Roe': the marks around a nickname inside a name; null if there is none. */
function findNickname(tokens: readonly Token[]): Span | null {
  const start = tokens.findIndex(({ text }) => text === '"' || text === '(')
  if (start <= 0) return null
  const end = tokens.findIndex(({ text }, i) => i > start && (text === '"' || text === ')'))
  return end > start + 1 && end < tokens.length - 1 ? { start, end } : null
}

function opensSentence(doc: Document, token: number): boolean {
  return doc.sentences[doc.tokens[token]!.sentence]!.firstToken === token
}
