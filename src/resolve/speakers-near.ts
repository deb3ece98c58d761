import type { Block, Person, Sentence, Span } from '../document.ts'
import { isJudging, isReporting } from '../text/reporting-verbs.ts'
import type { Attribution, Place } from './speakers-place.ts'
import { isSubject } from './speakers-pronoun.ts'
import { blockAt, endBefore, person, type Scene, sightsIn, startOf, tokenAt, tokenBehind } from './speakers-scene.ts'
import { readBackward, readForward } from './speakers-subject.ts'

/** What is known of the passages before: their attributions, in order. */
export type Earlier = readonly (Attribution | null)[]

const PRONOUN = /^(?:he|she)$/
/** "Finally", "Additionally": what may stand before the pronoun. */
const PASSING = /^(?:\p{Lu}\p{Ll}{2,14}ly|Later|Earlier|Moreover|Furthermore|Then|Also)$/u
const FIRST_NAME = /^\p{Lu}\p{Ll}{1,20}$/u
/** An office behind a name, to the end of the sentence. */
const APPOSITION = /^,\s(?:the\s)?\p{L}[^,;:"()]{1,100}\.$/u
const WORD_END = /[\s.,;:!?'’"”()–—]/

type Rule = (place: Place, earlier: Earlier) => Attribution | null

/** “…,” said Jane Roe. “…”: nothing but the attribution stands between the two passages. */
export const quoteGoesOn: Rule = ({ scene, index }, earlier) => {
  const before = earlier.at(-1)
  const previous = scene.passages[index - 1]
  if (!before?.who.speaker || !previous || before.end === null) return null
  if (blockAt(scene.doc, before.end - 1) !== blockAt(scene.doc, scene.passages[index]!.outer.start)) return null
  const between = scene.doc.plain.slice(before.end, scene.passages[index]!.outer.start)
  return /^[\s.,;:—–-]{0,6}$/.test(between) ? { ...before, rule: 'quote-goes-on', end: null } : null
}

/** A sentence of its own behind the passage: “….” Jane Roe said. */
export const SAID_BEHIND: Rule = ({ scene, tail, isEnded, heard }) => {
  if (!isEnded || tail.to - tail.from > 40) return null
  if (!/^[.]$/.test(tokenAt(scene, tail.to - 1)?.text ?? '')) return null
  for (let at = tail.from + 1; at < tail.to; at++) {
    if (!isReporting(tokenAt(scene, at))) continue
    // more words behind the verb are what was said
    if (tail.to - at > 8 && !/^(?:in|at|on|during|when|to|about)$/.test(tokenAt(scene, at + 1)!.lower)) return null
    const who = readBackward(scene, tail.from, at, heard)
    return who && { who, cue: tokenAt(scene, at)!.text, rule: `quote-ends-${who.kind}-said`, end: null }
  }
  return null
}

/** The passage follows one in the same paragraph, and nobody else is named between them. */
const sameParagraph: Rule = ({ scene, index }, earlier) => {
  const before = earlier.at(-1)
  const [previous, passage] = [scene.passages[index - 1], scene.passages[index]!]
  if (!before?.who.speaker || !previous || blockAt(scene.doc, previous.outer.start) !== blockAt(scene.doc, passage.outer.start)) return null
  const speaker = before.who.speaker
  // two passages side by side: their paragraphs were run together, unless a comma says that the sentence goes on
  if (!/\p{L}/u.test(scene.doc.plain.slice(previous.outer.end, passage.outer.start)) && !previous.text.endsWith(',')) return null
  const others = sightsIn(scene.people, previous.outer.end, passage.outer.start).filter((sight) => speaker.kind !== 'person' || sight.entity !== speaker.person)
  if (others.length > 0 || /\n/.test(scene.doc.text.slice(previous.outer.end, passage.outer.start).trim())) return null
  return { ...before, cue: null, rule: 'same-paragraph', end: null }
}

/** "Jane Roe welcomed the plan. “…”": the sentence before has one person, as its subject. */
const namedBefore: Rule = ({ scene, index, lead, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = blockAt(doc, passage.outer.start)
  const sentence = doc.sentences[(tokenAt(scene, lead.to)?.sentence ?? 0) - 1]
  if (!sentence || sentence.block !== block) return null
  const who = subjectOf(scene, sentence.firstToken, sentence.endToken, heard)
  if (who?.speaker?.kind !== 'person') return null
  return isAbout(passage, who.speaker.person) ? null : { who, cue: null, rule: `${who.kind}-before-quote`, end: null }
}

/** "Jane Roe welcomed the plan." above a paragraph that opens with the passage; "According to Jane Roe, in an interview." */
const namedAbove: Rule = ({ scene, index, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = blockAt(doc, passage.outer.start)
  const above = doc.blocks[block - 1]
  const sentence = above && lastWithName(scene, above)
  if (!sentence || above.role !== 'body' || above.kind === 'heading' || passage.outer.start > doc.blocks[block]!.start) return null
  const { firstToken: from, endToken: to } = sentence
  // a line in marks: who is named in it is spoken of
  if (/^["']/.test(doc.plain.slice(sentence.start, sentence.start + 1)) && /["']$/.test(doc.plain.slice(sentence.start, sentence.end).trimEnd())) return null
  if (tokenAt(scene, from)!.lower === 'according') {
    const who = readForward(scene, from + 2, to, heard)
    return who?.speaker?.kind === 'person' ? { who, cue: 'according to', rule: `according-to-${who.kind}-above-quote`, end: null } : null
  }
  let speaks = false
  for (let at = from; at < to; at++) speaks ||= isReporting(tokenAt(scene, at)) || isJudging(tokenAt(scene, at))
  const [sight, ...others] = sightsIn(scene.people, startOf(scene, from), startOf(scene, to))
  // "She also stated that the mill is old."
  const pronoun = sight ? null : openingPronoun(scene, from)
  if (speaks && pronoun !== null) {
    const who = readForward(scene, pronoun, to, heard)
    return who?.speaker?.kind === 'person' && !isAbout(passage, who.speaker.person) ? { who, cue: null, rule: 'pronoun-above-quote', end: null } : null
  }
  // "Jane Roe thanked Bo Day. “Day has been …”"
  if (!speaks || !sight || others.some(({ entity }) => entity !== sight.entity && !isAbout(passage, entity))) return null
  if (!isSubject(scene, sight) && !isInverted(scene, from, to, sight)) return null
  return isAbout(passage, sight.entity) ? null : { who: person(sight.entity, sight), cue: null, rule: 'name-above-quote', end: null }
}

/** "She also stated", "Finally, he emphasised": where the pronoun stands that opens a sentence. */
function openingPronoun(scene: Scene, from: number): number | null {
  if (PRONOUN.test(tokenAt(scene, from)!.lower)) return from
  const at = tokenAt(scene, from + 1)?.text === ',' ? from + 2 : from + 1
  return PASSING.test(tokenAt(scene, from)!.text) && PRONOUN.test(tokenAt(scene, at)?.lower ?? '') ? at : null
}

/** The last sentence of a paragraph; where it opens with no pronoun and names nobody, the nearest before it that does. */
function lastWithName(scene: Scene, above: Block): Sentence | undefined {
  const sentences = scene.doc.sentences.slice(above.firstSentence, above.endSentence)
  const last = sentences.at(-1)
  if (!last || openingPronoun(scene, last.firstToken) !== null) return last
  return sentences.findLast(({ start, end }) => sightsIn(scene.people, start, end).length > 0) ?? last
}

/** Who is named in a passage, by surname or by first name, does not speak it. */
export function isAbout({ text }: { readonly text: string }, { name }: Person): boolean {
  const parts = name.split(' ')
  return text.includes(parts.at(-1)!) || (parts.length > 1 && FIRST_NAME.test(parts[0]!) && text.split(WORD_END).includes(parts[0]!))
}

/** "…, says project manager Jane Roe.", "…, says Jane Roe, Chief Executive of the Example Union." */
function isInverted(scene: Scene, from: number, to: number, sight: Span): boolean {
  const behind = scene.doc.plain.slice(sight.end, endBefore(scene, to))
  if (behind.length > 2 && !APPOSITION.test(behind)) return false
  const name = tokenBehind(scene, sight.start)
  for (let at = name - 1; at >= Math.max(from, name - 6); at--) if (isReporting(tokenAt(scene, at))) return true
  return false
}

/** A paragraph that is one passage goes on with the speaker of the paragraph above, if that ended in a passage. */
const paragraphGoesOn: Rule = ({ scene, index }, earlier) => {
  const { doc, passages } = scene
  const before = earlier.at(-1)
  const [previous, passage] = [passages[index - 1], passages[index]!]
  if (!before?.who.speaker || !previous) return null
  const block = blockAt(doc, passage.outer.start)
  const above = doc.blocks[block - 1]
  if (!above || previous.kind === 'statement' || passage.outer.start > doc.blocks[block]!.start || blockAt(doc, previous.outer.end - 1) !== block - 1)
    return null
  return { ...before, cue: null, rule: 'paragraph-goes-on', end: null }
}

/** The rules that look beyond the passage's own sentence, in order. */
export const NEAR: readonly Rule[] = [
  sameParagraph,
  namedBefore,
  paragraphGoesOn, // a passage above says more than a name above
  namedAbove,
]

function subjectOf(scene: Place['scene'], from: number, to: number, heard: Place['heard']) {
  const first = tokenAt(scene, from)
  if (first && PRONOUN.test(first.lower)) return readForward(scene, from, to, heard)
  const sights = sightsIn(scene.people, startOf(scene, from), startOf(scene, to))
  const people = new Set(sights.map((sight) => sight.entity))
  return people.size === 1 ? person(sights[0]!.entity, sights[0]!) : null
}
