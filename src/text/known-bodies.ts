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

const LONGEST_ACRONYM = 8
const ACRONYM = /^[\p{Lu}&.-]{2,8}$/u
const PLAIN = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/
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
  const byFirst = new Map<string, KnownForm[]>()
  for (const [body, line] of parseLexicon(known).entries()) {
    for (const text of line.split(' = ')) {
      const isAcronym = text.length <= LONGEST_ACRONYM && ACRONYM.test(text)
      bodies.set(isAcronym ? text : text.toLowerCase(), body)
      const first = firstWord(text)
      const forms = byFirst.get(first)
      if (forms) forms.push({ body, isAcronym, text })
      else byFirst.set(first, [{ body, isAcronym, text }])
    }
  }
  return { index: indexLate(byFirst), bodies }
}

/** A release has the first words of a few bodies: the names of those alone are taken apart. */
function indexLate(byFirst: ReadonlyMap<string, readonly KnownForm[]>): PhraseIndex<KnownForm> {
  const taken = new Map<string, readonly Phrase<KnownForm>[]>()
  return {
    get(first) {
      const forms = byFirst.get(first)
      if (forms === undefined || taken.has(first)) return taken.get(first)
      const phrases = indexPhrases(forms.map((form) => ({ words: wordsIn(form.text), value: form }))).get(first)!
      taken.set(first, phrases)
      return phrases
    },
  }
}

/** The first of `wordsIn(name)`; for most names there is no need to take them apart. What ends a word shows in the next one at the latest. */
export function firstWord(name: string): string {
  const [first, next] = name.split(' ', 2) as [string, string?]
  return PLAIN.test(first) ? first.toLowerCase() : wordsIn(next === undefined ? first : `${first} ${next}`)[0]!
}
