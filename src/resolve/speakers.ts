import type { Document, Entities, Mention, Passage, Person, Quote, Span, Speaker, Warning } from '../document.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { type Earlier, NEAR, quoteGoesOn, SAID_BEHIND } from './speakers-near.ts'
import { BEHIND, nameSaidQuote, OWN_SENTENCE } from './speakers-own.ts'
import { AROUND, WHOLE_TEXT } from './speakers-page.ts'
import { type Attribution, type Place, placeOf } from './speakers-place.ts'
import type { Heard } from './speakers-pronoun.ts'
import { blockAt, setScene } from './speakers-scene.ts'
import { senderOfMessage } from './speakers-sender.ts'

interface Resolved {
  readonly quotes: Quote[]
  readonly warnings: Warning[]
  /** The same people and bodies, with the pronouns and offices that mean them among their mentions. */
  readonly entities: Entities
}

type Rule = (place: Place, earlier: Earlier) => Attribution | null

/** What stands around the passage's sentence, the nearest first. */
const NEIGHBOURS: readonly Rule[] = [SAID_BEHIND, ...AROUND, senderOfMessage, ...NEAR, ...WHOLE_TEXT]
const OWN: readonly Rule[] = [...OWN_SENTENCE, senderOfMessage]
/** "a friend of Roe", "one resident", "his wife", "the mother of Ann Roe": somebody who was not named before. */
const INDEFINITE = /^(?:an?|one|another|his|her|their)\s|\p{Lu}\p{Ll}.{0,200}\p{Lu}/u
const LEFT_OPEN = 'the text does not say who speaks'

/** Gives each passage its speaker; where the text leaves it open, null and the reason. */
export function resolveSpeakers(doc: Document, passages: readonly Passage[], entities: Entities): Resolved {
  const scene = setScene(doc, passages, entities)
  const attributions: (Attribution | null)[] = []
  const continues: (number | null)[] = []
  let heard: Heard | null = null
  for (const [index, passage] of passages.entries()) {
    const place = placeOf(scene, index, heard)
    const isQuoted = passage.kind === 'direct'
    const goesOn = !isQuoted || hasOwnSpeaker(place, attributions.at(-1)) || opensWithAnother(place, attributions) ? null : quoteGoesOn(place, attributions)
    // a sentence that names its speaker by a word left open ("they") is not asked about its neighbours
    const attribution = goesOn ?? (isQuoted ? firstOf(OWN, place, attributions) : null) ?? firstOf(NEIGHBOURS, place, attributions)
    attributions.push(attribution)
    continues.push(goesOn ? index - 1 : null)
    const speaker = attribution?.who.speaker
    if (speaker) heard = { speaker, block: blockAt(doc, passage.outer.start) }
  }
  const people = withMentions(entities.people, attributions)
  // an office may stand above the name of who holds it
  const inOrder = [...people.values()].sort((a, b) => firstStart(a) - firstStart(b))
  const renewed = (speaker: Speaker | null): Speaker | null => (speaker?.kind === 'person' ? { kind: 'person', person: people.get(speaker.person)! } : speaker)
  const quotes = passages.map(({ start, end, kind, text, rule }, i) => {
    const attribution = attributions[i] ?? null
    const speaker = attribution?.who.speaker ?? null
    return {
      start,
      end,
      kind,
      text,
      speaker: renewed(speaker),
      cue: attribution?.cue ?? null,
      continues: continues[i]!,
      rule: speaker ? attribution!.rule : rule,
      reason: speaker ? null : (attribution?.who.reason ?? LEFT_OPEN),
    }
  })
  return {
    quotes,
    warnings: passages.flatMap((passage) => (passage.warning ? [passage.warning] : [])),
    entities: { people: inOrder, organizations: entities.organizations },
  }
}

/** “A,” said Roe. “B,” said Day.; “A,” he said. “B,” she said.; “A,” said Roe. “B,” said a friend.: the second passage does not go on with the first. */
function hasOwnSpeaker(place: Place, before: Attribution | null | undefined): boolean {
  return BEHIND.some((rule) => {
    const who = rule(place)?.who
    if (who?.kind === 'name') return true
    const name = who?.speaker?.kind === 'unnamed' ? who.speaker.name : null
    if (name !== null) return INDEFINITE.test(name)
    if (who?.kind !== 'pronoun') return false
    return before?.who.kind === 'pronoun' ? wordOf(place, who) !== wordOf(place, before.who) : isAnother(who.speaker, before?.who.speaker)
  })
}

/** “A?” asked Jane Roe of Bo Day. “B,” he replied. */
function isAnother(own: Speaker | null, before: Speaker | null | undefined): boolean {
  return own?.kind === 'person' && before?.kind === 'person' && own.person !== before.person
}

/** "he", "she": the pronoun that tells who speaks. */
function wordOf({ scene }: Place, { start, end }: Span): string {
  return scene.doc.plain.slice(start, end).toLowerCase()
}

/** “A,” said Roe, while Bo Day said, “B.”: a second clause names another speaker right before the passage. */
function opensWithAnother(place: Place, earlier: Earlier): boolean {
  const before = earlier.at(-1)?.who.speaker
  if (!before || countVerbs(place) < 2) return false
  const own = nameSaidQuote(place)?.who
  return own?.kind === 'name' && own.speaker?.kind === 'person' && !(before.kind === 'person' && before.person === own.speaker.person)
}

/** How many verbs of saying stand before the passage, up to the one before it; none where the last is far from it. */
function countVerbs({ scene, lead }: Place): number {
  const verbs = scene.doc.tokens.slice(lead.from, lead.to).flatMap((token, i) => (isReporting(token) ? [i] : []))
  return lead.to - lead.from - (verbs.at(-1) ?? -9) <= 3 ? verbs.length : 0
}

/** The first rule that tells who speaks; else the first that tells why nobody can be named. */
function firstOf(rules: readonly Rule[], place: Place, earlier: Earlier): Attribution | null {
  let open: Attribution | null = null
  for (const rule of rules) {
    const attribution = rule(place, earlier)
    if (attribution?.who.speaker) return attribution
    open ??= attribution
  }
  return open
}

function addTo(lists: Map<Person, Mention[]>, someone: Person, mention: Mention): void {
  const list = lists.get(someone)
  if (list) list.push(mention)
  else lists.set(someone, [mention])
}

function withMentions(people: readonly Person[], attributions: readonly (Attribution | null)[]): Map<Person, Person> {
  const more = new Map<Person, Mention[]>()
  for (const attribution of attributions) {
    const { mentions = [], speaker } = attribution?.who ?? {}
    if (speaker?.kind === 'person') for (const mention of mentions) addTo(more, speaker.person, mention)
  }
  return new Map(
    people.map((person) => {
      const { name, honorific, titles, mentions } = person
      return [person, { name, honorific, titles, mentions: mergeMentions(mentions, more.get(person) ?? []) }]
    }),
  )
}

function mergeMentions(mentions: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  if (more.length === 0) return mentions
  const named = new Set(mentions)
  const merged: Mention[] = []
  // of two that overlap, the one that was found by its name stays
  for (const mention of [...mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || last.end <= mention.start) merged.push(mention)
    else if (!named.has(last) && named.has(mention)) merged[merged.length - 1] = mention
  }
  return merged
}

const firstStart = ({ mentions }: Person) => mentions[0]?.start ?? -1
