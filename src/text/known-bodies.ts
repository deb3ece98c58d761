import known from '../lexicons/organizations-known.txt'
import { parseLexicon } from './lexicon.ts'
import { indexPhrases, type Phrase, type PhraseIndex, wordsIn } from './phrase-index.ts'

/** One name of a body that the general reader knows. */
export interface KnownForm {
  /** The same for all names of one body. */
  readonly body: number
  readonly isAcronym: boolean
  readonly text: string
}

interface Known {
  readonly index: PhraseIndex<KnownForm>
  readonly bodies: ReadonlyMap<string, number>
}

const ACRONYM = /^[\p{Lu}&.-]{2,8}$/u
let lists: Known | null = null

/** All names of the known bodies, to be found in a text. */
export function knownBodies(): PhraseIndex<KnownForm> {
  lists ??= readKnown()
  return lists.index
}

/** The number of the known body that bears the name, or null; acronyms count in capitals alone. */
export function knownBody(name: string): number | null {
  lists ??= readKnown()
  return lists.bodies.get(ACRONYM.test(name) ? name : name.toLowerCase()) ?? null
}

/** True for an acronym that the general reader knows. */
export function isKnownAcronym(name: string): boolean {
  return ACRONYM.test(name) && knownBody(name) !== null
}

function readKnown(): Known {
  const bodies = new Map<string, number>()
  const phrases: Phrase<KnownForm>[] = parseLexicon(known).flatMap((line, body) =>
    line.split(' = ').map((text) => {
      const isAcronym = ACRONYM.test(text)
      bodies.set(isAcronym ? text : text.toLowerCase(), body)
      return { words: wordsIn(text), value: { body, isAcronym, text } }
    }),
  )
  return { index: indexPhrases(phrases), bodies }
}
