import type { Span } from '../document.ts'
import { isPersonalPronoun } from './speakers-pronoun.ts'
import { endBefore, open, organization, person, type Scene, sightsIn, startOf, tokenAt, unnamed, type Who } from './speakers-scene.ts'

/** No relative clause is longer. */
const REACH = 30
const LONGEST_UNNAMED = 8
/** Prepositions, verbs and conjunctions before a noun phrase; "of" goes on with it. */
const NOUN_PHRASE_STARTS_BEHIND = new Set('to with by from for at in on and or but as is was were are had has told said asked met about into like'.split(' '))
const MET = new Set('to with by told asked met interviewed quoted heard'.split(' '))

/** The "who" of "Jane Roe, who praised the mill and said": null where none stands before, or where a full clause follows it. */
export function findRelative(scene: Scene, from: number, at: number): number | null {
  for (let i = at; i >= Math.max(from, at - REACH); i--) {
    const { lower, text } = tokenAt(scene, i)!
    if (lower === 'who') return i
    if (i < at && (/^[,;:]$/.test(text) || isPersonalPronoun(lower))) return null
  }
  return null
}

/** "Jane Roe, who said": the name before the relative clause. */
export function readRelative(scene: Scene, from: number, who: number): Who {
  const sights = sightsIn(scene.people, startOf(scene, Math.max(from, who - REACH)), startOf(scene, who))
  const isBefore = (one: Span) =>
    /^(?:,[^,.;:]{0,60}|\s\([^()]{1,20}\)|\s(?:at|of|from|with)\s\p{Lu}[^,.;:]{0,60}(?=,))?,?\s$/u.test(scene.doc.plain.slice(one.end, startOf(scene, who)))
  const sight = sights.findLast(isBefore)
  // "the Example Commission, who described it as"
  const body = sight ? undefined : sightsIn(scene.organizations, startOf(scene, Math.max(from, who - REACH)), startOf(scene, who)).findLast(isBefore)
  if (body) return organization(body.entity, body)
  const somebody = sight ? null : unnamedBeforeWho(scene, from, who)
  if (somebody) return somebody
  const span = { start: startOf(scene, who), end: endBefore(scene, who + 1) }
  return sight ? person(sight.entity, sight) : open(span, 'pronoun', '"who" stands for somebody without a name')
}

/** "the nephew of the miller, who said": small words alone, from their article on. */
function unnamedBeforeWho(scene: Scene, from: number, who: number): Who | null {
  const end = tokenAt(scene, who - 1)?.text === ',' ? who - 1 : who
  let start = end
  while (
    start > from &&
    end - start < LONGEST_UNNAMED &&
    tokenAt(scene, start - 1)!.shape === 'lower' &&
    !NOUN_PHRASE_STARTS_BEHIND.has(tokenAt(scene, start - 1)!.lower)
  )
    start--
  while (start < end && !/^(?:the|an?|his|her|their|its|one|another)$/.test(tokenAt(scene, start)!.lower)) start++
  // "a friend in the hills, who": the noun may be the one before
  const isAlone = start === from || MET.has(tokenAt(scene, start - 1)!.lower)
  return isAlone && end - start > 1 ? unnamed(scene, { start: startOf(scene, start), end: endBefore(scene, end) }) : null
}
