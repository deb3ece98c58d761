import type { Person } from '../document.ts'
import genderedWords from '../lexicons/gendered-words.txt'
import { sentenceAt } from '../text/find-token.ts'
import { parseLexicon } from '../text/lexicon.ts'
import { open, person, type Scene, type Sight, sightsIn, type Who } from './speakers-scene.ts'

/** A speaker heard before, with the place where the text named them. */
export interface Heard {
  readonly person: Person
  readonly block: number
}

type Gender = 'f' | 'm' | null

/** Nothing but capitalised words between the sentence's start and the name: "Mayor Jane Roe" */
const TITLE_ONLY = /^["'(\s]{0,3}(?:[\p{Lu}][\p{L}.'-]{0,20}\s){0,6}$/u
const CLAUSE_OPENS = /(?:,|\b(?:and|but|while|as|when|that|because|where))\s(?:[\p{Lu}][\p{L}.'-]{0,20}\s){0,4}$/u
const VERB_BEHIND =
  /^(?:,|\s(?:is|was|has|had|will|would|can|could|did|does|also|\p{Ll}{2,14}(?:ed|s)|said|told|spoke|wrote|began|came|went|took|made|met|won|led)\b)/u

let genders: ReadonlyMap<string, Gender> | null = null

/** How far above a pronoun the person may stand. */
const MOST_BLOCKS = 3

export function isPersonalPronoun(word: string): boolean {
  return word === 'he' || word === 'she' || word === 'they'
}

/** "she said": the last speaker or the person named last outside of the quotes, where gender and number allow only one reading. */
export function readPronoun(scene: Scene, index: number, heard: Heard | null): Who {
  const token = scene.doc.tokens[index]!
  const span = { start: token.start, end: token.end }
  if (token.lower === 'they') return open(span, 'pronoun', '"they" may be anybody named before')
  const gender: Gender = token.lower === 'she' ? 'f' : 'm'
  const found = findAntecedent(scene, index, gender, heard)
  if (found === null) return open(span, 'pronoun', `"${token.text}" may be anybody named before`)
  return person(found, span, 'pronoun', { text: scene.doc.text.slice(span.start, span.end), ...span, rule: 'pronoun' })
}

function findAntecedent(scene: Scene, index: number, gender: Gender, heard: Heard | null): Person | null {
  const token = scene.doc.tokens[index]!
  const block = scene.doc.sentences[token.sentence]!.block
  const fits = (someone: Person) => genderOf(someone) === null || genderOf(someone) === gender
  for (let b = block; b >= 0 && block - b <= MOST_BLOCKS; b--) {
    const { start, end } = scene.doc.blocks[b]!
    const named = sightsIn(scene.people, start, Math.min(end, token.start)).filter((sight) => !isQuoted(scene, sight) && fits(sight.entity))
    if (heard && heard.block === b && fits(heard.person) && !named.some((sight) => sight.entity !== heard.person && isSubject(scene, sight)))
      return heard.person
    const certain = named.filter((sight) => genderOf(sight.entity) === gender)
    const subjects = named.filter((sight) => isSubject(scene, sight))
    const candidates = new Set((subjects.length > 0 ? subjects : named).map((sight) => sight.entity))
    if (candidates.size === 1) return [...candidates][0]!
    if (candidates.size > 1) {
      const sure = new Set(certain.map((sight) => sight.entity))
      if (sure.size === 1) return [...sure][0]!
      return subjects.at(-1)?.entity ?? null
    }
  }
  return null
}

/** A name that opens its sentence, or one with a verb behind it: whom the sentence is about. "Roe's letter" is about the letter. */
function isSubject(scene: Scene, sight: Sight<Person>): boolean {
  const behind = scene.doc.plain.slice(sight.end, sight.end + 24)
  if (behind.startsWith("'s")) return false
  const sentence = sentenceAt(scene.doc, sight.start)
  const before = scene.doc.plain.slice(Math.max(sentence?.start ?? 0, sight.start - 60), sight.start)
  return TITLE_ONLY.test(before) || (CLAUSE_OPENS.test(before) && VERB_BEHIND.test(behind))
}

function isQuoted(scene: Scene, sight: Sight<Person>): boolean {
  return scene.passages.some((passage) => passage.kind === 'direct' && sight.start >= passage.start && sight.end <= passage.end)
}

/** What honorific, office and the words before the name tell of a person; null where they tell nothing. */
export function genderOf(someone: Person): Gender {
  genders ??= new Map(parseLexicon(genderedWords).map((entry) => [entry.slice(2), entry[0] as Gender]))
  const words = [someone.honorific ?? '', ...someone.titles.map((title) => title.role), ...someone.mentions.map((mention) => mention.text)]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  for (const word of words) {
    const gender = genders.get(word)
    if (gender) return gender
  }
  return null
}
