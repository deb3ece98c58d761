import type { Organization, Person, Span, Speaker, Token } from '../document.ts'
import genderedWords from '../lexicons/gendered-words.txt'
import { firstFrom, firstTokenFrom, sentenceAt } from '../text/find-token.ts'
import { parseLexicon } from '../text/lexicon.ts'
import { firstNameSex } from '../text/name-words.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { isDescriptor, isTitleHead } from '../text/title-words.ts'
import { isUnnamedNoun, readRole } from './speakers-role.ts'
import { open, organization, person, type Scene, type Sight, sightsIn, type Who } from './speakers-scene.ts'

/** The speaker of the passage before, with the block that it stands in. */
export interface Heard {
  readonly speaker: Speaker
  readonly block: number
}

type Gender = 'f' | 'm' | null

/** Nothing but capitalised words between the sentence's start and the name: "Mayor Jane Roe" */
/** "Jane Roe", "University of Riverton Professor Jane Roe" */
const TITLE_ONLY = /^["'(\s]{0,3}(?:[Tt]he\s)?(?:(?:\p{Lu}[\p{L}.'-]{0,20}\s(?:(?:of|for)\s(?:the\s)?)?){0,6}\p{Lu}[\p{L}.'-]{0,20}\s)?$/u
const CLAUSE_OPENS = /(?:,|\b(?:and|but|while|as|when|that|because|where))\s(?:the\s)?(?:[\p{Lu}][\p{L}.'-]{0,20}\s){0,4}$/u
const VERB_BEHIND =
  /^(?:,|\s(?:is|was|has|had|will|would|can|could|did|does|also|\p{Ll}{2,14}(?:ed|s)|said|told|spoke|wrote|began|came|went|took|made|met|won|led)\b)/u
/** How far above a pronoun the person may stand. */
const MOST_BLOCKS = 3
/** And how far back in a long paragraph, in characters. */
const FARTHEST = 4000
const LONGEST_OFFICE = 7
/** "In thanking all who came, the Minister stressed" */
const OPENS_CLAUSE = /^(?:In|On|At|After|During|While|When|Before|With|Speaking)$/
const SHORT_OFFICE = 5
const OPENS_NAMELESS = /^(?:an?|one|another|his|her|their|the)$/
/** Sentences from a pronoun back to whom it may mean. */
const MOST_BETWEEN = 2
const INSIDE_OFFICE = new Set('of for and the in at'.split(' '))
const LONGEST_OPENING = 40

let genders: ReadonlyMap<string, Gender> | null = null

export function isPersonalPronoun(word: string): boolean {
  return word === 'he' || word === 'she' || word === 'they' || word === 'it'
}

/** "she said": the last speaker or the person named last outside of the quotes, where gender and number allow only one reading. */
export function readPronoun(scene: Scene, index: number, heard: Heard | null): Who {
  const token = scene.doc.tokens[index]!
  const span = { start: token.start, end: token.end }
  const unclear = open(span, 'pronoun', `"${token.text}" may be anybody named before`)
  const block = blockOf(scene, index)
  if (token.lower === 'they') {
    const speaker = heard && block - heard.block <= 1 && isPlural(heard.speaker) ? heard.speaker : null
    return speaker ? { ...unclear, speaker, reason: null } : unclear
  }
  if (token.lower === 'it') {
    const body = findBody(scene, index, heard)
    return body ? { ...organization(body, span), kind: 'pronoun' } : unclear
  }
  const gender: Gender = token.lower === 'she' ? 'f' : 'm'
  // what a first name tells of its bearer may be wrong: it only chooses between several people
  const found = findAntecedent(scene, index, heard, (someone) => mayBe(someone, gender)) ?? onlyOne(scene, index, gender)
  if (found === null) return unclear
  const who = person(found, span, 'pronoun', { text: scene.doc.text.slice(span.start, span.end), ...span, rule: 'pronoun' })
  const office = officeThatSpeaks(scene, block, token.start)
  return office?.speaker.person === found ? { ...who, mentions: [...office.mentions, ...who.mentions] } : who
}

/** "her remarks", "his letter": whose they are. */
export function readOwner(scene: Scene, index: number, heard: Heard | null): Who {
  const token = scene.doc.tokens[index]!
  const gender: Gender = token.lower === 'her' ? 'f' : 'm'
  const found = findAntecedent(scene, index, heard, (someone) => mayBe(someone, gender)) ?? onlyOne(scene, index, gender)
  return found ? person(found, token, 'pronoun') : open(token, 'pronoun', `"${token.text}" may be anybody's`)
}

/** "its report": the body whose it is; null where none is named before. */
export function readIts(scene: Scene, index: number, heard: Heard | null): Who | null {
  const body = findBody(scene, index, heard)
  return body && organization(body, scene.doc.tokens[index]!)
}

function findAntecedent(scene: Scene, index: number, heard: Heard | null, fits: (someone: Person) => boolean): Person | null {
  const token = scene.doc.tokens[index]!
  const block = blockOf(scene, index)
  const last = heard?.speaker.kind === 'person' && fits(heard.speaker.person) ? heard.speaker.person : null
  for (let b = block; b >= 0 && block - b <= MOST_BLOCKS; b--) {
    const { end } = scene.doc.blocks[b]!
    const start = Math.max(scene.doc.blocks[b]!.start, Math.min(end, token.start) - FARTHEST)
    const all = sightsIn(scene.people, start, Math.min(end, token.start)).filter((sight) => !isQuoted(scene, sight) && fits(sight.entity))
    const subjects = all.filter((sight) => isSubject(scene, sight))
    // "He met Bo Day. “…,” he said.": whom the first "he" means, the second means
    const first = firstLike(scene, token, start)
    const named = all.filter((sight) => sight.start < first || subjects.includes(sight))
    // "The Minister said that the port would close. “…,” she said."
    const office = subjects.length === 0 ? officeThatSpeaks(scene, b, token.start) : null
    if (office && fits(office.speaker.person)) return office.speaker.person
    if (last && heard?.block === b && !subjects.some((sight) => sight.entity !== last)) return last
    const candidates = new Set((subjects.length > 0 ? subjects : named).map((sight) => sight.entity))
    if (candidates.size === 1) return [...candidates][0]!
    if (candidates.size > 1) return subjects.at(-1)?.entity ?? null
  }
  return null
}

/** "The Minister said …": the holder of the office that is the subject of a paragraph's sentence before an offset; the last of them. */
function officeThatSpeaks(scene: Scene, block: number, before: number): (Who & { readonly speaker: { readonly person: Person } }) | null {
  const { doc } = scene
  const { firstSentence, endSentence } = doc.blocks[block]!
  for (let s = Math.min(endSentence, firstFrom(doc.sentences, before)) - 1; s >= firstSentence; s--) {
    const { start, firstToken: from, endToken } = doc.sentences[s]!
    if (before - start > FARTHEST) return null
    if (isQuoted(scene, { start, end: start + 1 })) continue
    const opens = officeStart(scene, from, endToken)
    if (opens === null) continue
    const who = officeBefore(scene, opens, Math.min(endToken, opens + LONGEST_OFFICE))
    if (who?.speaker?.kind === 'person') return { ...who, speaker: who.speaker }
  }
  return null
}

/** "The Minister of Mills stressed", "The Minister met": the office that stands before a verb of saying, or before the first small word. */
function officeBefore(scene: Scene, opens: number, limit: number): Who | null {
  const { tokens } = scene.doc
  for (let verb = opens + 2; verb < limit; verb++) {
    const { shape, lower } = tokens[verb]!
    if (!isReporting(tokens[verb]) && (shape !== 'lower' || verb - opens > SHORT_OFFICE || INSIDE_OFFICE.has(lower))) continue
    const who = readRole(scene, { from: opens, to: verb })
    if (who?.kind === 'role' && who.speaker?.kind === 'person') return who
  }
  return null
}

/** The "the" that opens a sentence, or its main clause: "In thanking all, the Minister stressed". */
function officeStart(scene: Scene, from: number, to: number): number | null {
  const { tokens } = scene.doc
  if (tokens[from]?.text === 'The') return from
  if (!OPENS_CLAUSE.test(tokens[from]?.text ?? '')) return null
  for (let at = from + 2; at < Math.min(to, from + LONGEST_OPENING); at++) if (tokens[at]!.lower === 'the' && tokens[at - 1]!.text === ',') return at
  return null
}

/** Where the first pronoun like this one stands in a paragraph, outside of the passages. */
function firstLike(scene: Scene, token: Token, start: number): number {
  for (let i = firstTokenFrom(scene.doc, start); scene.doc.tokens[i]!.start < token.start; i++)
    if (scene.doc.tokens[i]!.lower === token.lower && !isQuoted(scene, scene.doc.tokens[i]!)) return scene.doc.tokens[i]!.start
  return token.start
}

/** The one person of the whole text, where nothing but the first name speaks against them. */
function onlyOne(scene: Scene, index: number, gender: Gender): Person | null {
  const [someone, another] = scene.everybody
  if (!someone || another || (toldGender(someone) ?? gender) !== gender) return null
  return mayBe(someone, gender) || !namesSomebody(scene, index) ? someone : null
}

/** "*Her husband* agreed. “…,” he said.", "*A spokesman* was there.": somebody without a name opens the sentence before the passage. */
function namesSomebody({ doc }: Scene, index: number): boolean {
  const own = doc.tokens[index]!.sentence
  const { block } = doc.sentences[own]!
  for (let s = own; s >= Math.max(0, own - MOST_BETWEEN) && doc.sentences[s]!.block === block; s--) {
    const { firstToken, endToken } = doc.sentences[s]!
    if (!OPENS_NAMELESS.test(doc.tokens[firstToken]!.lower)) continue
    for (let i = firstToken + 1; i < Math.min(endToken, firstToken + SHORT_OFFICE) && doc.tokens[i]!.shape === 'lower'; i++)
      if (isDescriptor(doc.tokens[i]!.lower) || isTitleHead(doc.tokens[i]!.lower) || isUnnamedNoun(doc.tokens[i]!.lower)) return true
  }
  return false
}

/** "it said": the body that opens the sentence before, or that spoke last. */
function findBody(scene: Scene, index: number, heard: Heard | null): Organization | null {
  const token = scene.doc.tokens[index]!
  const block = blockOf(scene, index)
  const start = Math.max(scene.doc.blocks[Math.max(0, block - 1)]!.start, token.start - FARTHEST)
  const subjects = sightsIn(scene.organizations, start, token.start).filter((sight) => isSubject(scene, sight) && !isQuoted(scene, sight))
  if (subjects.length > 0) return subjects.at(-1)!.entity
  if (heard?.speaker.kind === 'organization' && block - heard.block <= 1) return heard.speaker.organization
  // "Analysts at the Example Company expect growth. Its report states:"
  const previous = scene.doc.sentences[token.sentence - 1]
  const named = previous?.block === block ? new Set(sightsIn(scene.organizations, previous.start, previous.end).map(({ entity }) => entity)) : null
  return named?.size === 1 ? [...named][0]! : null
}

function isPlural(speaker: Speaker): boolean {
  return speaker.kind === 'organization' || (speaker.kind === 'unnamed' && /\band\b|s$/.test(speaker.name))
}

/** A name that opens its sentence, or one with a verb behind it: whom the sentence is about. "Roe's letter" is about the letter. */
export function isSubject<Entity>(scene: Scene, sight: Sight<Entity>): boolean {
  const behind = scene.doc.plain.slice(sight.end, sight.end + 24)
  if (behind.startsWith("'s")) return false
  const sentence = sentenceAt(scene.doc, sight.start)
  const before = scene.doc.plain.slice(Math.max(sentence?.start ?? 0, sight.start - 60), sight.start)
  return TITLE_ONLY.test(before) || (CLAUSE_OPENS.test(before) && VERB_BEHIND.test(behind))
}

function isQuoted(scene: Scene, sight: Span): boolean {
  const passage = scene.passages[firstFrom(scene.passages, sight.start + 1) - 1]
  return passage !== undefined && passage.kind === 'direct' && sight.end <= passage.end
}

function mayBe(someone: Person, gender: Gender): boolean {
  const told = toldGender(someone)
  if (told !== null) return told === gender
  const sex = firstNameSex(someone.name.split(' ')[0]!)
  return sex === 'female' ? gender === 'f' : sex === 'male' ? gender === 'm' : true
}

const told = new WeakMap<Person, Gender>()

/** What honorific and office tell of a person; null where they tell nothing. */
function toldGender(someone: Person): Gender {
  if (!told.has(someone)) told.set(someone, findGender(someone))
  return told.get(someone)!
}

function findGender(someone: Person): Gender {
  genders ??= new Map(parseLexicon(genderedWords).map((entry) => [entry.slice(2), entry[0] as Gender]))
  const words = [someone.honorific ?? '', ...someone.titles.map((title) => title.role), ...someone.mentions.map((mention) => mention.text)]
  for (const word of words
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const gender = genders.get(word)
    if (gender) return gender
  }
  return null
}

function blockOf(scene: Scene, index: number): number {
  return scene.doc.sentences[scene.doc.tokens[index]!.sentence]!.block
}
