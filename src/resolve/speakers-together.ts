import type { Person } from '../document.ts'
import { person, type Scene, type Sight, unnamed, type Who } from './speakers-scene.ts'

/** "Ann Roe *and coxswain* Bo Day" */
const TOGETHER =
  /^(?:\s\([^)]{1,20}\))?,?\s(?:and|&)\s(?:(?!(?:then|later|when|that|while|also|who|if|as|so|his|her|was|is|had|met|told|said)\b)\p{L}[\p{L}.'-]{0,20}\s){0,4}$/u

/** One person, or several who speak together in the words that stand there. */
export function nameOf(scene: Scene, sights: readonly Sight<Person>[]): Who {
  const [first, second] = sights
  if (second && second.entity !== first!.entity && TOGETHER.test(scene.doc.plain.slice(first!.end, second.start)))
    return unnamed(scene, { start: first!.start, end: second.end })
  return person(first!.entity, first!)
}

/** The sights that speak together with the one that stands beside the verb. */
export function joined(scene: Scene, sights: readonly Sight<Person>[], last: Sight<Person>): readonly Sight<Person>[] {
  const before = sights[sights.indexOf(last) - 1]
  const between = before && scene.doc.plain.slice(before.end, last.start)
  return before && TOGETHER.test(between!) ? [before, last] : [last]
}
