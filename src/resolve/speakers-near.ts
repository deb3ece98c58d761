import { isReporting } from '../text/reporting-verbs.ts'
import { type Attribution, NO_LABEL, type Place } from './speakers-own.ts'
import { blockAt, open, person, type Scene, sightsIn, startOf, tokenAt, tokenBehind, unnamed } from './speakers-scene.ts'
import { readBackward, readForward } from './speakers-subject.ts'

/** What is known of the passages before: their attributions, in order. */
export type Earlier = readonly (Attribution | null)[]

type Rule = (place: Place, earlier: Earlier) => Attribution | null

const AUTHOR_LENGTH = 200
const MOST_SIGNERS = 30

/** “…,” said Jane Roe. “…”: nothing but the attribution stands between the two passages. */
export const quoteGoesOn: Rule = ({ scene, index }, earlier) => {
  const before = earlier.at(-1)
  const previous = scene.passages[index - 1]
  if (!before?.who.speaker || !previous || before.end === null) return null
  const between = scene.doc.plain.slice(before.end, scene.passages[index]!.outer.start)
  return /^[\s.,;:—–-]{0,6}$/.test(between) ? { ...before, rule: 'quote-goes-on', end: null } : null
}

/** A paragraph of its own, with its author on the next line. */
const authorBelow: Rule = ({ scene, index, heard }) => {
  const { doc, passages } = scene
  const passage = passages[index]!
  const block = blockAt(doc, passage.outer.end - 1)
  if (passage.outer.end < doc.blocks[block]!.end - 2) return null
  const below = doc.blocks[block + 1]
  if (
    !below ||
    below.end - below.start > AUTHOR_LENGTH ||
    /[.?!:]$/.test(doc.plain.slice(below.start, below.end)) ||
    passages[index + 1]?.outer.start === below.start
  )
    return null
  let from = tokenBehind(scene, below.start)
  const hasDash = /^[—–~-]{1,2}$/.test(tokenAt(scene, from)?.text ?? '')
  if (hasDash) from++
  const to = tokenBehind(scene, below.end)
  for (let at = from; at < to; at++) if (isReporting(tokenAt(scene, at))) return null
  const sight = sightsIn(scene.people, below.start, below.end)[0]
  const who = sight
    ? person(sight.entity, sight)
    : hasDash || passage.kind === 'statement'
      ? (readForward(scene, from, to, heard) ?? unnamed(scene, { start: startOf(scene, from), end: below.end }))
      : null
  return who && { who, cue: null, rule: `quote-above-${who.kind}`, end: null }
}

/** "Sincerely, Jane Roe" below a letter: the one person who signs. */
const signedBelow: Rule = ({ scene, index }) => {
  const { doc, passages } = scene
  const passage = passages[index]!
  if (passage.rule !== 'letter') return null
  const signed = blockAt(doc, passage.outer.end - 1) + 1
  let end = signed
  while (end + 1 < doc.blocks.length && end - signed < MOST_SIGNERS && isSignature(doc.plain.slice(doc.blocks[end + 1]!.start, doc.blocks[end + 1]!.end))) end++
  const sights = sightsIn(scene.people, doc.blocks[signed]!.start, doc.blocks[end]!.end)
  const signers = new Set(sights.map((sight) => sight.entity))
  if (signers.size === 0) return null
  const span = { start: sights[0]!.start, end: sights.at(-1)!.end }
  const who = signers.size === 1 ? person(sights[0]!.entity, sights[0]!) : open(span, 'name', 'several people signed it')
  return { who, cue: null, rule: 'letter-signed-by-name', end: null }
}

function isSignature(line: string): boolean {
  return line.length < 80 && !/^(?:cc|enclosures?|dear)\b|[.:]$/i.test(line)
}

/** "The mayor issued this statement:" above the passage. */
const introducedAbove: Rule = ({ scene, index, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = blockAt(doc, passage.outer.start)
  const above = doc.blocks[block - 1]
  if (!above || passage.outer.start > doc.blocks[block]!.start + 1) return null
  if (!/:["'\s]{0,3}$|\b(?:statement|remarks|letter)\b[^.]{0,200}\.?$/.test(doc.plain.slice(Math.max(above.start, above.end - 300), above.end))) return null
  const sentence = doc.sentences[above.endSentence - 1]
  if (!sentence) return null
  const from = sentence.firstToken
  for (let at = sentence.endToken - 1; at > from; at--) {
    if (!/^(?:released?|issued?|made|gave|delivered|published|sent|wrote)$/.test(tokenAt(scene, at)!.lower) && !isReporting(tokenAt(scene, at))) continue
    const who = readBackward(scene, from, at, heard)
    if (who?.speaker && (who.kind !== 'unnamed' || /\bstatement\b/.test(doc.plain.slice(above.start, above.end))))
      return { who, cue: tokenAt(scene, at)!.text, rule: `${who.kind}-introduces-quote`, end: null }
  }
  const isLabel = /:\W{0,3}$/.test(doc.plain.slice(above.end - 4, above.end)) && !NO_LABEL.test(tokenAt(scene, from)!.lower)
  const who = isLabel ? readForward(scene, from, sentence.endToken, heard) : null
  return who?.speaker ? { who, cue: ':', rule: `${who.kind}-introduces-quote`, end: null } : null
}

/** A sentence of its own behind the passage: “….” Jane Roe said. */
const saidBehind: Rule = ({ scene, tail, isEnded, heard }) => {
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
  const name = who.speaker.person.name.split(' ').at(-1)!
  return passage.text.includes(name) ? null : { who, cue: null, rule: `${who.kind}-before-quote`, end: null }
}

/** A paragraph that is one passage goes on with the speaker of the paragraph above, if that ended in a passage. */
const paragraphGoesOn: Rule = ({ scene, index }, earlier) => {
  const { doc, passages } = scene
  const before = earlier.at(-1)
  const [previous, passage] = [passages[index - 1], passages[index]!]
  if (!before?.who.speaker || !previous) return null
  const block = blockAt(doc, passage.outer.start)
  const above = doc.blocks[block - 1]
  if (!above || passage.outer.start > doc.blocks[block]!.start || blockAt(doc, previous.outer.start) !== block - 1) return null
  return { ...before, cue: null, rule: 'paragraph-goes-on', end: null }
}

/** A paragraph that is one passage, in a release about one person: the headline names them, or nobody else is named. */
const headlinePerson: Rule = ({ scene, index }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = doc.blocks[blockAt(doc, passage.outer.start)]!
  const isWhole = passage.outer.start <= block.start + 1 && (passage.outer.end >= block.end - 2 || passage.kind === 'statement')
  if (!isWhole || block.role !== 'body' || passage.rule === 'letter' || speaksItself(scene)) return null
  const headline = doc.blocks.find((other) => other.role === 'headline')
  const inHeadline = headline ? sightsIn(scene.people, headline.start, headline.end) : []
  const people = new Set(inHeadline.map((sight) => sight.entity))
  if (people.size !== 1 || /\b(?:colleagues|senators|lawmakers|others|et al)\b/i.test(doc.plain.slice(headline!.start, headline!.end))) return null
  const [sight] = inHeadline
  // "Mayor Honours Jane Roe": who is spoken of does not speak
  if (passage.text.includes(sight!.entity.name.split(' ').at(-1)!)) return null
  return { who: person(sight!.entity, sight!), cue: null, rule: 'headline-person', end: null }
}

/** "What inspired you to become a miller?" above the passage: an interview with the one person whom the text is about. */
const interviewAnswer: Rule = ({ scene, index, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = blockAt(doc, passage.outer.start)
  const above = doc.blocks[block - 1]
  if (!above || passage.outer.start > doc.blocks[block]!.start + 1 || !/\?\W{0,3}$/.test(doc.plain.slice(above.start, above.end))) return null
  const people = new Set(sightsIn(scene.people, 0, above.start).map((sight) => sight.entity))
  const someone = people.size === 1 ? [...people][0]! : heard?.person
  return someone ? { who: person(someone, above), cue: null, rule: 'question-above-quote', end: null } : null
}

/** The only person whom the text names, in the paragraph that is one passage. */
const onlyPerson: Rule = ({ scene, index, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = doc.blocks[blockAt(doc, passage.outer.start)]!
  if (passage.outer.start > block.start + 1 || passage.outer.end < block.end - 2) return null
  return heard && scene.everybody.length === 1 ? { who: person(heard.person, passage), cue: null, rule: 'only-speaker', end: null } : null
}

/** A speech or an opinion piece: its own text says "I" and "we", and what it quotes is not its author's. */
function speaksItself(scene: Scene): boolean {
  const { doc, passages } = scene
  let count = 0
  for (const block of doc.blocks) {
    if (block.role !== 'body' || passages.some((passage) => passage.start < block.end && block.start < passage.end)) continue
    count += doc.plain.slice(block.start, block.end).match(/\b(?:I|we|our|my)\b/g)?.length ?? 0
    if (count > 4) return true
  }
  return false
}

/** The rules that look beyond the passage's own sentence, in order. */
export const NEAR: readonly Rule[] = [
  signedBelow,
  saidBehind,
  authorBelow, // a line that holds nothing but a name belongs to the passage above it
  introducedAbove,
  sameParagraph,
  namedBefore,
  paragraphGoesOn,
  interviewAnswer,
  headlinePerson,
  onlyPerson,
]

function subjectOf(scene: Place['scene'], from: number, to: number, heard: Place['heard']) {
  const first = tokenAt(scene, from)
  if (first && /^(?:he|she)$/.test(first.lower)) return readForward(scene, from, to, heard)
  const sights = sightsIn(scene.people, startOf(scene, from), startOf(scene, to))
  const people = new Set(sights.map((sight) => sight.entity))
  return people.size === 1 ? person(sights[0]!.entity, sights[0]!) : null
}
