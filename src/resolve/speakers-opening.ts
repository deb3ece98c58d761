import type { Person } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { endBefore, person, type Scene, type Sight, startOf, tokenAt, type Who } from './speakers-scene.ts'

const PREPOSITION = new Set(
  'to of by with for from against about between like behind under over at on in than via replaced replace succeeds succeed succeeded including thanked joined met joining meeting alongside near'.split(
    ' ',
  ),
)
/** Nothing but a title stands before the name. */
const OPENS = /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.'-]{0,20}\s){0,6}$/u
/** "6. Mr Roe": paragraphs with numbers. */
const NUMBERED = /^\d{1,3}\.\s{1,12}/
const WITH_OFFICES = /^,\s(?:(?:\p{Lu}[\p{L}.'-]{0,30}|\(\p{Lu}{2,8}\)|of|for|and|the|&|at)(?:,?\s|$)){2,24}$/u

/** "Professor Jane Roe of Example College (Examplia), who dated the finds, adds": the one name, which opens the sentence. */
export function readOpeningName(scene: Scene, from: number, comma: number, sights: readonly Sight<Person>[]): Who | null {
  const [first] = sights
  if (!first || !isSubjectHere(scene, first, from) || sights.some(({ entity }) => entity !== first.entity)) return null
  const opens = scene.doc.plain.slice(startOf(scene, from), first.start)
  const hasClause = scene.doc.tokens.slice(from, comma).some(({ lower }) => /^(?:who|whose)$/.test(lower))
  return hasClause && OPENS.test(opens) ? person(first.entity, first) : null
}

/** "Jane Roe, Director, Linden Mills said": nothing but offices and bodies behind the one name, which opens the sentence. */
export function readTitledName(scene: Scene, from: number, last: number, sights: readonly Sight<Person>[]): Who | null {
  const [first, second] = sights
  if (!first || second || !OPENS.test(scene.doc.plain.slice(startOf(scene, from), first.start).replace(NUMBERED, ''))) return null
  return WITH_OFFICES.test(scene.doc.plain.slice(first.end, endBefore(scene, last + 1))) ? person(first.entity, first) : null
}

/** A name that no preposition or verb governs. */
export function isSubjectHere(scene: Scene, sight: Sight<Person>, from: number): boolean {
  let i = firstTokenFrom(scene.doc, sight.start) - 1
  while (i >= from && (/^\p{Lu}/u.test(tokenAt(scene, i)!.text) || /^(?:the|and|&)$/.test(tokenAt(scene, i)!.lower))) i--
  return i < from || !PREPOSITION.has(tokenAt(scene, i)!.lower)
}
