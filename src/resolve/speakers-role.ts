import type { Person, Span } from '../document.ts'
import unnamedWords from '../lexicons/unnamed-speakers.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isPluralHead } from '../text/title-words.ts'
import { endBefore, open, organization, person, type Scene, sightsIn, startOf, unnamed, type Who, type Window } from './speakers-scene.ts'

let unnamedNouns: ReadonlySet<string> | null = null

/** "spokesperson", "officials": a noun for speakers who stay without a name. */
export function isUnnamedNoun(word: string): boolean {
  unnamedNouns ??= lexiconSet(unnamedWords)
  return unnamedNouns.has(word)
}

const DETERMINER = new Set(
  'the a an its their his her our this that these those one two three several some many another both former company officials official'.split(' '),
)
const DEFINITE = new Set('the its their his her our this'.split(' '))
/** Words that a text uses for the body it has named before. */
const BODY =
  /^(?:company|firm|agency|department|ministry|commission|committee|organi[sz]ation|association|bank|university|group|authority|council|court|bureau|institute|foundation|government|administration|office|team|club|union|party|retailer|manufacturer|airline|network|board|nonprofit|charity|hospital|school|college|center|centre|corporation|startup|developer|carmaker|automaker|chipmaker|drugmaker|publisher|studio|provider|operator|tribunal|institute|trust|society|federation|alliance|coalition|museum|diocese|constabulary|airport|cooperative|parliament|league)$/
/** Words that somebody speaks or writes. */
export const OWN_WORDS = new Set(
  'statement letter message reply response answer words remarks speech testimony tweet post note email advice conclusion verdict motto'.split(' '),
)
/** Things that bear words which nobody has said. */
const BEARER = new Set('label sign ticket poster banner plaque inscription placard sticker billboard citation headline'.split(' '))
const MESSAGE = new Set('statement letter e-mail email message post tweet note memo caption release speech remarks announcement'.split(' '))
/** A verb between: no noun phrase. */
const CLAUSE = new Set('said says told tells wrote is are was were has have had been will would can could did does'.split(' '))
/** "the 84-year-old" */
const AGE = /^(\d{1,3})-year-old$/
const MOST_WORDS = 12
/** "the new chief executive" */
const NEWLY = new Set('new newly incoming outgoing current then acting appointed elected'.split(' '))
const NAMED_LATELY = 20_000
const HEARD_LATELY = 1500

/** "the Minister", "the company's CEO", "the agency", "a spokesperson": who is meant by a noun phrase without a name. Null if the words are no noun phrase. */
export function readRole(scene: Scene, window: Window): Who | null {
  const tokens = scene.doc.tokens.slice(window.from, Math.min(window.to, window.from + 14))
  if (tokens.length === 0) return null
  const span = { start: startOf(scene, window.from), end: endBefore(scene, window.to) }
  const words = tokens.map((token) => token.lower)
  const phrase = words.filter((word, i) => !(i === 0 && DETERMINER.has(word)) && /[\p{L}\d]/u.test(word))
  if (phrase.length === 0) return null
  if (words.length > MOST_WORDS || words.some((word) => CLAUSE.has(word))) return null
  // "the statement reads": who made it is told elsewhere
  if (MESSAGE.has(phrase.at(-1)!) || phrase.slice(0, 3).some((word) => BEARER.has(word))) return null
  // "the Speaker": an office that one person holds, in capitals
  const isOffice = words[0] === 'the' && tokens.length === 2 && tokens[1]!.shape === 'capital' && scene.holdersOf([words[1]!]).size === 1
  if (words.some(isUnnamedNoun) && !isOffice) return unnamed(scene, span)
  const age = AGE.exec(words[1] ?? '')
  if (age && words[0] === 'the') return readAge(scene, age[1]!, span)
  // "says Guild President, Professor Jane Roe": the name that the title belongs to stands behind it
  const isOwned = words.includes("'s")
  const bearer = isOwned ? undefined : scene.byTitle.get(span.start)
  if (bearer) return person(bearer, span, 'name')
  const isDefinite = DEFINITE.has(words[0]!)
  // "the senators" speak together, whoever holds the office
  if (isDefinite && isPluralHead(phrase.at(-1)!)) return unnamed(scene, span)
  const held = findHolder(scene, words, span)
  if (held === 'several') return open(span, 'role', 'several people hold this office')
  if (held) return person(held, span, 'role', { text: scene.doc.text.slice(span.start, span.end), ...span, rule: 'office-alone' })
  if (isDefinite && BODY.test(phrase.at(-1)!)) return readBody(scene, phrase.at(-1)!, span)
  // an office that nobody in the text holds
  return DETERMINER.has(words[0]!) || isOwned ? unnamed(scene, span) : null
}

/** The one person whose age stands beside the name: "Jane Roe, 84," or "84-year-old Jane Roe". */
function readAge(scene: Scene, age: string, span: Span): Who {
  const bearers = new Set<Person>()
  for (const { start, end, entity } of sightsIn(scene.people, span.start - NAMED_LATELY, span.start)) {
    const isBeside = new RegExp(`^,?\\s\\(?${age}\\b`).test(scene.doc.plain.slice(end, end + 8)) || scene.doc.plain.slice(0, start).endsWith(`${age}-year-old `)
    if (isBeside) bearers.add(entity)
  }
  const [bearer, another] = bearers
  if (bearer === undefined || another !== undefined) return unnamed(scene, span)
  return person(bearer, span, 'role', { text: scene.doc.text.slice(span.start, span.end), ...span, rule: 'age-alone' })
}

/** The one person whose title has all the words; of several, the one who was named shortly before. */
function findHolder(scene: Scene, words: readonly string[], span: Span): Person | 'several' | null {
  const possessive = words.lastIndexOf("'s")
  const holders = scene.holdersOf(words.slice(possessive + 1).filter((word) => !DETERMINER.has(word) && !NEWLY.has(word)))
  if (holders.size <= 1) return [...holders][0] ?? null
  return sightsIn(scene.people, span.start - HEARD_LATELY, span.start).findLast((sight) => holders.has(sight.entity))?.entity ?? 'several'
}

/** "the company": the body of that kind that was named last, or the first of the text where no name tells its kind. */
function readBody(scene: Scene, noun: string, span: Span): Who {
  const before = sightsIn(scene.organizations, span.start - NAMED_LATELY, span.start)
  const kind = before.filter((sight) =>
    sight.entity.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun),
  )
  const found =
    kind.at(-1) ??
    (/^(?:company|firm|retailer|startup|nonprofit|manufacturer|provider|organi[sz]ation)$/.test(noun) && new Set(before.map((sight) => sight.entity)).size === 1
      ? before[0]
      : undefined)
  return found ? organization(found.entity, span) : unnamed(scene, span)
}
