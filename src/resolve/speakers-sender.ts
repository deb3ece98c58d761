import type { Organization, Person } from '../document.ts'
import { sentenceAt } from '../text/find-token.ts'
import type { Attribution, Place } from './speakers-place.ts'
import { isSubject } from './speakers-pronoun.ts'
import { blockAt, endBefore, organization, person, type Scene, type Sight, sightsIn, startOf, tokenAt, type Who, type Window } from './speakers-scene.ts'

/** What somebody sends, and what then "reads". */
const SENT = new Set('letter message statement post tweet note telegram cable'.split(' '))
/** "The Minister of Mills, " */
const TITLE_FIRST = /^(?:The\s)?(?:\p{Lu}[\p{L}.'-]{0,24}\s|(?:of|for|and)\s){0,5}\p{Lu}[\p{L}.'-]{0,24},\s$/u
const READS = new Set('says said reads read continues continued states stated adds added goes follows'.split(' '))
/** "The text of the telegram *is as follows*:" */
const AS_FOLLOWS = /^(?:is|was)\s(?:as\sfollows|the\sfollowing)\b/

/** "Jane Roe sent a letter. “…,” the letter reads."; "The full text of the letter reads: …" */
export const senderOfMessage = ({ scene, index, lead, tail }: Place): Attribution | null => {
  const { doc } = scene
  const block = blockAt(doc, scene.passages[index]!.outer.start)
  const above = doc.blocks[block - 1]
  const windows = [tail, lead]
  if (above && doc.plain[above.end - 1] === ':') {
    const last = doc.sentences[above.endSentence - 1]!
    windows.push({ from: last.firstToken, to: last.endToken })
  }
  for (const window of windows) {
    const noun = theMessage(scene, window)
    if (noun === null) continue
    const who = findSender(scene, noun, block)
    return who && { who, cue: null, rule: `sender-${who.kind}`, end: null }
  }
  return null
}

/** "the letter reads", "the message said": where the noun stands, if nobody is named around it. */
function theMessage(scene: Scene, { from, to }: Window): number | null {
  if (to - from > 14 || sightsIn(scene.people, startOf(scene, from), endBefore(scene, to)).length > 0) return null
  for (let at = from + 1; at < to; at++) if (SENT.has(tokenAt(scene, at)!.lower) && tokenAt(scene, at - 1)!.lower === 'the' && isRead(scene, at + 1)) return at
  return null
}

/** "the letter *reads*", "the telegram *is as follows*" */
function isRead(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at)
  return token !== undefined && (READS.has(token.lower) || AS_FOLLOWS.test(scene.doc.plain.slice(token.start, token.start + 20)))
}

/** The subject of the nearest sentence before, in this paragraph or the one above, that speaks of such a message: one person, or one body. */
function findSender(scene: Scene, message: number, block: number): Who | null {
  const { doc } = scene
  const first = doc.blocks[Math.max(0, block - 1)]!.firstSentence
  for (let s = doc.blocks[block]!.endSentence - 1; s >= first; s--) {
    const { start, end, firstToken, endToken } = doc.sentences[s]!
    if (firstToken > message || endToken > message) continue
    const at = doc.tokens.slice(firstToken, endToken).findIndex(({ lower }) => lower === doc.tokens[message]!.lower)
    if (at < 0) continue
    const to = startOf(scene, firstToken + at)
    const people = sightsIn(scene.people, start, Math.min(to, end))
    const bodies = sightsIn(scene.organizations, start, Math.min(to, end))
    const someone = oneSubject<Person>(scene, people)
    if (someone) return person(someone.entity, someone)
    const body = people.length === 0 ? oneSubject<Organization>(scene, bodies) : null
    return body && organization(body.entity, body)
  }
  return null
}

function oneSubject<Entity>(scene: Scene, sights: readonly Sight<Entity>[]): Sight<Entity> | null {
  const [first, ...others] = sights
  if (!first || others.some(({ entity }) => entity !== first.entity)) return null
  const sentence = sentenceAt(scene.doc, first.start)
  return isSubject(scene, first) || TITLE_FIRST.test(scene.doc.plain.slice(sentence?.start ?? 0, first.start)) ? first : null
}
