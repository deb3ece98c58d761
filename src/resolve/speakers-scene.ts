import type { Block, Document, Entities, Mention, Organization, Passage, Person, Span, Speaker, Token } from '../document.ts'
import { firstFrom, firstTokenFrom, sentenceAt } from '../text/find-token.ts'
import { foldSpace } from '../text/white-space.ts'
import { type HoldersOf, indexOffices } from './speakers-offices.ts'

const FIRST_PERSON = new Set('I we We our Our my My'.split(' '))
const LONGEST_FIRST_PERSON = 3
/** A release that is no speech says "we" now and then. */
const FEW = 4

export interface Sight<Entity> extends Span {
  readonly entity: Entity
}

/** What the rules see: the document, its passages, and every place where somebody is named, in the order of the text. */
export interface Scene {
  readonly doc: Document
  readonly passages: readonly Passage[]
  readonly people: readonly Sight<Person>[]
  readonly organizations: readonly Sight<Organization>[]
  readonly everybody: readonly Person[]
  /** By the last word of the name, as it is written. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  /** By each part of the name, with a straight apostrophe. */
  readonly byPart: ReadonlyMap<string, readonly Person[]>
  /** By where a title starts that stands before the name. */
  readonly byTitle: ReadonlyMap<number, Person>
  readonly holdersOf: HoldersOf
  readonly headline: Block | null
  /** A speech or an opinion piece: its own text says "I" and "we", and what it quotes is not its author's. */
  readonly speaksItself: boolean
}

/** Whom some words mean. `speaker` is null where they leave it open; then `reason` says why. */
export interface Who extends Span {
  readonly kind: 'name' | 'pronoun' | 'role' | 'organization' | 'unnamed'
  readonly speaker: Speaker | null
  readonly reason: string | null
  /** "she" or "the Minister", resolved: more mentions of the person. */
  readonly mentions: readonly Mention[]
}

/** Tokens `from` up to, not including, `to`. */
export interface Window {
  readonly from: number
  readonly to: number
}

export function setScene(doc: Document, passages: readonly Passage[], entities: Entities): Scene {
  const organizations = sightsOf(entities.organizations)
  const named = sightsOf(entities.people)
  const people = [...named, ...findParts(doc, entities.people, [...named, ...organizations])].sort((a, b) => a.start - b.start || b.end - a.end)
  const headline = doc.blocks.find((block) => block.role === 'headline') ?? null
  return {
    doc,
    passages,
    people,
    organizations,
    everybody: entities.people,
    bySurname: indexNames(entities.people, (name) => [name.split(' ').at(-1)!]),
    byPart: indexNames(entities.people, (name) => name.replace(/’/g, "'").split(' ')),
    byTitle: indexTitles(entities.people),
    holdersOf: indexOffices(entities.people),
    headline,
    speaksItself: speaksItself(doc, passages),
  }
}

function indexNames(people: readonly Person[], keysOf: (name: string) => readonly string[]): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>()
  for (const someone of people) {
    for (const key of new Set(keysOf(someone.name))) {
      const bearers = index.get(key)
      if (bearers) bearers.push(someone)
      else index.set(key, [someone])
    }
  }
  return index
}

function indexTitles(people: readonly Person[]): ReadonlyMap<number, Person> {
  const index = new Map<number, Person>()
  for (const someone of people) for (const { rule, start } of someone.titles) if (rule.endsWith('-name') && !index.has(start)) index.set(start, someone)
  return index
}

function speaksItself(doc: Document, passages: readonly Passage[]): boolean {
  let count = 0
  let from = 0
  for (const passage of [...passages.filter(({ kind }) => kind === 'direct'), null]) {
    count += countFirstPerson(doc, from, passage?.start ?? doc.text.length)
    if (count > FEW) return true
    from = Math.max(from, passage?.end ?? 0)
  }
  return false
}

function countFirstPerson(doc: Document, start: number, end: number): number {
  let count = 0
  for (let i = firstTokenFrom(doc, start); i < doc.tokens.length && doc.tokens[i]!.start < end && count <= FEW; i++) {
    const { text } = doc.tokens[i]!
    if (text.length > LONGEST_FIRST_PERSON || !FIRST_PERSON.has(text)) continue
    if (doc.blocks[doc.sentences[doc.tokens[i]!.sentence]!.block]!.role === 'body') count++
  }
  return count
}

/** "Toni", "O'Hara": one part of one person's name, standing alone where no name was found. */
function findParts(doc: Document, everybody: readonly Person[], taken: readonly Span[]): Sight<Person>[] {
  const owners = new Map<string, Person | null>()
  for (const someone of everybody) for (const part of partsOf(someone.name)) owners.set(part, owners.has(part) && owners.get(part) !== someone ? null : someone)
  const covered = new Set<number>()
  for (const span of taken) for (let i = firstTokenFrom(doc, span.start); i < doc.tokens.length && doc.tokens[i]!.start < span.end; i++) covered.add(i)
  const sights: Sight<Person>[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!
    const entity = token.shape === 'lower' || token.shape === 'mark' || token.shape === 'number' ? null : owners.get(token.text)
    if (!entity || covered.has(i) || isCapital(doc.tokens[i + 1]) || (isCapital(doc.tokens[i - 1]) && doc.tokens[i - 1]!.sentence === token.sentence)) continue
    sights.push({ start: token.start, end: token.end, entity })
  }
  return sights
}

/** First and last name. */
function partsOf(name: string): string[] {
  const parts = name
    .replace(/[’]/g, "'")
    .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
  return [parts[0]!, parts.at(-1)!].filter((part) => /^\p{Lu}[\p{L}'-]{2,}$/u.test(part))
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function sightsOf<Entity extends Person | Organization>(entities: readonly Entity[]): Sight<Entity>[] {
  return entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity }))).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The sights that start in the range. */
export function sightsIn<Entity>(sights: readonly Sight<Entity>[], start: number, end: number): Sight<Entity>[] {
  const found: Sight<Entity>[] = []
  for (let i = firstFrom(sights, start); i < sights.length && sights[i]!.start < end; i++) found.push(sights[i]!)
  return found
}

/** The block that holds an offset. */
export function blockAt(doc: Document, offset: number): number {
  return sentenceAt(doc, offset)?.block ?? 0
}

export function startOf(scene: Scene, index: number): number {
  return scene.doc.tokens[index]?.start ?? scene.doc.text.length
}

/** Where the token before `index` ends. */
export function endBefore(scene: Scene, index: number): number {
  return scene.doc.tokens[index - 1]?.end ?? 0
}

export function tokenAt(scene: Scene, index: number): Token | undefined {
  return scene.doc.tokens[index]
}

/** The index of the first token behind a range of the text. */
export function tokenBehind(scene: Scene, offset: number): number {
  return firstTokenFrom(scene.doc, offset)
}

export function person(person: Person, span: Span, kind: Who['kind'] = 'name', mention: Mention | null = null): Who {
  return { start: span.start, end: span.end, kind, speaker: { kind: 'person', person }, reason: null, mentions: mention === null ? [] : [mention] }
}

export function organization(organization: Organization, span: Span): Who {
  return { start: span.start, end: span.end, kind: 'organization', speaker: { kind: 'organization', organization }, reason: null, mentions: [] }
}

/** Somebody whom the text names by these words alone. */
export function unnamed(scene: Scene, span: Span): Who {
  const name = foldSpace(scene.doc.text.slice(span.start, span.end))
  return { start: span.start, end: span.end, kind: 'unnamed', speaker: { kind: 'unnamed', name }, reason: null, mentions: [] }
}

export function open(span: Span, kind: Who['kind'], reason: string): Who {
  return { start: span.start, end: span.end, kind, speaker: null, reason, mentions: [] }
}

/** "Roe*'s* deputy", "the Mills*'* owner" */
export function isOwner(scene: Scene, at: number): boolean {
  const text = tokenAt(scene, at)?.text
  return text === "'s" || (text === "'" && tokenAt(scene, at - 1)?.end === startOf(scene, at) && tokenAt(scene, at - 1)!.lower.endsWith('s'))
}
