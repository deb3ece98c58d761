import type { Block, Document, Sentence, Token } from '../document.ts'
import { sentenceAt } from '../text/find-token.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { authorBelow, authorOnNextLine, signedBelow } from './speakers-below.ts'
import { labelAbove, labelBefore, statementOwner } from './speakers-labels.ts'
import { NO_LABEL } from './speakers-own.ts'
import type { Attribution, Place } from './speakers-place.ts'
import { readOwner } from './speakers-pronoun.ts'
import { isUnnamedNoun } from './speakers-role.ts'
import { blockAt, endBefore, person, type Scene, sightsIn, startOf, tokenAt, tokenBehind, type Window } from './speakers-scene.ts'
import { readBackward, readForward } from './speakers-subject.ts'

type Rule = (place: Place) => Attribution | null

const AUTHOR_LENGTH = 200
const OWN_WORDS = /^(?:\p{L}{1,12}\s){0,2}(?:statement|remarks|speech|testimony|letter|comments|interview|address)\b/u
const PREPOSITION_LAST =
  /\b(?:on|of|about|for|to|with|against|regarding|honou?rs?|mourns?|congratulates?|welcomes?|names|appoints?|hires?|elects?|promotes?)\s(?:the\s)?(?:\p{Lu}[\p{L}.'-]{0,20}\s){0,4}$/iu
const ANNOUNCES = /\b(?:following|this|a)\s(?:\p{L}{1,15}\s){0,2}(?:statement|remarks|letter|comments?|message)\b/u
const RELEASES = new Set('released release issued issue made gave delivered published sent wrote posted shared provided offered'.split(' '))

const STATEMENT_FROM =
  /\b(?:statement|remarks|comments?|message|letter|quote|response|condolences?|tribute|speech|address),?\s(?:as\s(?:prepared|delivered)\s(?:for\sdelivery\s)?)?(?:(?:is|was|may be|can be|should be)\s)?(?:from|by|of|attribut(?:able|ed) to|(?:issued|made|released) by)\s/i
const STATEMENT_LINE = /^(?:(?:joint|full|press)\s)?(?:statement|remarks|comments?|message|quote)\s(?:from|by|of|attribut(?:able|ed) to)\s[^.!?]{1,160}$/i
const OFFICE_BEFORE = /^(?:(?:the|its|their|our|his|her)\s)?(?:[\p{Lu}][\p{L}.'&-]{0,24},?\s|(?:and|of|for|the|&)\s){0,10}$/u
/** The label of a column of quotes in releases of governments. */
const DELIVERED = /\b(?:deliver|g[ai]v)\p{L}{0,5}\s(?:\p{L}{1,15}\s){0,4}(?:speech|remarks|statement|address|testimony)\b/u
const ATTRIBUTABLE = /^(?:quotes?|comments?|remarks?|statements?)\s(?:attributable|attributed)\sto\b/i

/** "The mayor issued this statement:" above the passage, or before it in its paragraph. */
const introducedAbove: Rule = ({ scene, index, lead, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = blockAt(doc, passage.outer.start)
  const opensBlock = passage.outer.start <= doc.blocks[block]!.start + 1
  // a statement may follow the colon in the paragraph that introduces it
  const isBehindColon = lead.to > lead.from && tokenAt(scene, lead.to - 1)!.text === ':'
  if (!opensBlock && passage.kind === 'direct' && !isBehindColon) return null
  const isHeadlined = passage.rule === 'statement-headlined'
  const above = isHeadlined ? scene.headline : doc.blocks[opensBlock ? block - 1 : block]
  if (!above) return null
  const sentence = isHeadlined
    ? doc.sentences[above.endSentence - 1]
    : opensBlock
      ? introduction(doc, above)
      : isBehindColon
        ? asSentence(scene, lead)
        : sentenceAt(doc, passage.outer.start - 1)
  if (!sentence) return givenBy(scene, passage.rule, above)
  const from = sentence.firstToken
  const giver = STATEMENT_FROM.exec(doc.plain.slice(sentence.start, sentence.end))
  const given = giver ? sightsIn(scene.people, sentence.start + giver.index, sentence.end)[0] : undefined
  // "released the following statement from President and CEO Jane Roe"
  if (giver && given && OFFICE_BEFORE.test(doc.plain.slice(sentence.start + giver.index + giver[0].length, given.start)))
    return { who: person(given.entity, given), cue: giver[0].trim(), rule: 'statement-from-name', end: null }
  // "Jane Roe's full statement is below:", and no other verb says whose
  const owner = statementOwner(scene, sentence.start, sentence.end)
  if (owner) return { who: owner, cue: null, rule: `own-statement-of-${owner.kind}`, end: null }
  // "Statement from the Example Union:"
  const source = giver?.index === 0 && !given ? readForward(scene, tokenBehind(scene, sentence.start + giver[0].length), sentence.endToken, heard) : null
  if (source?.speaker) return { who: source, cue: giver![0].trim(), rule: `statement-from-${source.kind}`, end: null }
  const releasing = verbsIn(scene, from, sentence.endToken, (token) => RELEASES.has(token.lower))
  const saying = verbsIn(scene, from, sentence.endToken, isReporting)
  for (const at of [...releasing, ...saying]) {
    const who = readBackward(scene, from, at, heard)
    if (who?.speaker && (who.kind !== 'unnamed' || releasing.includes(at) || tokenAt(scene, at + 1)?.text === ':'))
      return { who, cue: tokenAt(scene, at)!.text, rule: `${who.kind}-introduces-quote`, end: null }
  }
  // "Read her full remarks below:"
  for (let at = from; at < sentence.endToken; at++) {
    const whose =
      /^(?:his|her)$/.test(tokenAt(scene, at)!.lower) && OWN_WORDS.test(doc.plain.slice(startOf(scene, at + 1), sentence.end))
        ? readOwner(scene, at, heard)
        : null
    if (whose?.speaker) return { who: whose, cue: null, rule: 'own-remarks-below', end: null }
  }
  // "Quotes attributable to the Minister for Finance, Jane Roe:"
  if (ATTRIBUTABLE.test(doc.plain.slice(above.start, above.start + 60))) {
    const named = sightsIn(scene.people, above.start, above.end)
    if (new Set(named.map(({ entity }) => entity)).size === 1)
      return { who: person(named[0]!.entity, named[0]!), cue: 'attributable to', rule: 'attributable-to-name', end: null }
  }
  const isLabel = /[:–—-]\W{0,3}$/.test(doc.plain.slice(above.end - 4, above.end)) && !NO_LABEL.has(tokenAt(scene, from)!.lower)
  const who = isLabel ? readForward(scene, from, sentence.endToken, heard) : null
  // "The full text of the letter follows:" speaks for nobody
  const isSomebody = who?.kind !== 'unnamed' || scene.doc.tokens.slice(from, sentence.endToken).some(({ lower }) => isUnnamedNoun(lower))
  return who?.speaker && isSomebody ? { who, cue: ':', rule: `${who.kind}-introduces-quote`, end: null } : givenBy(scene, passage.rule, above)
}

/** "Mayor Jane Roe delivered a speech to the guild. Below are remarks as prepared:": the one person whom the paragraph names first of all, as its subject. */
function givenBy(scene: Scene, rule: string, above: Block): Attribution | null {
  if (rule !== 'statement-introduced' || !DELIVERED.test(scene.doc.plain.slice(above.start, above.end))) return null
  const named = sightsIn(scene.people, above.start, above.end)
  return new Set(named.map(({ entity }) => entity)).size === 1
    ? { who: person(named[0]!.entity, named[0]!), cue: null, rule: 'speech-of-name', end: null }
    : null
}

function asSentence(scene: Scene, { from, to }: Window): Omit<Sentence, 'block'> {
  return { start: startOf(scene, from), end: endBefore(scene, to), firstToken: from, endToken: to }
}

/** The sentence of a paragraph that announces what stands below it: it ends with a colon or dash, or speaks of a statement that follows. */
function introduction(doc: Document, above: Block): Sentence | undefined {
  const last = doc.sentences[above.endSentence - 1]
  if (!last || /[:–—-]["'\s]{0,3}$/.test(doc.plain.slice(last.start, last.end))) return last
  // "Statement by the Mayor, Jane Roe" on a line of its own
  if (above.endSentence - above.firstSentence === 1 && above.end - above.start < AUTHOR_LENGTH && STATEMENT_LINE.test(doc.plain.slice(above.start, last.end)))
    return last
  for (let i = above.endSentence - 1; i >= above.firstSentence; i--)
    if (ANNOUNCES.test(doc.plain.slice(doc.sentences[i]!.start, doc.sentences[i]!.end))) return doc.sentences[i]
  return undefined
}

/** The verbs of a sentence that a test takes, the last first. */
function verbsIn(scene: Scene, from: number, to: number, test: (token: Token) => boolean): number[] {
  const found: number[] = []
  for (let at = to - 1; at > from; at--) if (test(tokenAt(scene, at)!)) found.push(at)
  return found
}

/** A paragraph that is one passage, in a release about one person: the headline names them, or nobody else is named. */
const headlinePerson: Rule = ({ scene, index }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = doc.blocks[blockAt(doc, passage.outer.start)]!
  const isWhole = passage.outer.start <= block.start + 1 && (passage.outer.end >= block.end - 2 || passage.kind === 'statement')
  if (!isWhole || block.role !== 'body' || passage.rule === 'letter' || scene.speaksItself) return null
  const { headline } = scene
  const inHeadline = headline ? sightsIn(scene.people, headline.start, headline.end) : []
  const people = new Set(inHeadline.map((sight) => sight.entity))
  if (people.size !== 1 || /\b(?:colleagues|senators|lawmakers|others|et al)\b/i.test(doc.plain.slice(headline!.start, headline!.end))) return null
  const [sight] = inHeadline
  // "Statement on Jane Roe"
  if (PREPOSITION_LAST.test(doc.plain.slice(headline!.start, sight!.start)) || isSpokenTo(scene, headline!.start, sight!.start)) return null
  // "Mayor Honours Jane Roe": who is spoken of does not speak
  if (passage.text.includes(sight!.entity.name.split(' ').at(-1)!)) return null
  return { who: person(sight!.entity, sight!), cue: null, rule: 'headline-person', end: null }
}

/** "Minister addresses Jane Roe": a verb of saying stands before the name. */
function isSpokenTo(scene: Scene, from: number, to: number): boolean {
  return scene.doc.tokens.slice(tokenBehind(scene, from), tokenBehind(scene, to)).some((token) => isReporting({ ...token, shape: 'lower' }))
}

/** "What inspired you to become a miller?" above the passage: an interview with the one person whom the text is about. */
const interviewAnswer: Rule = ({ scene, index, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = blockAt(doc, passage.outer.start)
  const above = doc.blocks[block - 1]
  if (!above || passage.outer.start > doc.blocks[block]!.start + 1 || !/\?\W{0,3}$/.test(doc.plain.slice(above.start, above.end))) return null
  const [first, second] = scene.everybody
  const isAlone = first !== undefined && first.mentions[0]!.start < above.start && !(second && second.mentions[0]!.start < above.start)
  const someone = isAlone ? first : heard?.speaker.kind === 'person' ? heard.speaker.person : null
  return someone ? { who: person(someone, above), cue: null, rule: 'question-above-quote', end: null } : null
}

/** The only person whom the text names, in the paragraph that is one passage. */
const onlyPerson: Rule = ({ scene, index, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  const block = doc.blocks[blockAt(doc, passage.outer.start)]!
  if (passage.outer.start > block.start + 1 || passage.outer.end < block.end - 2) return null
  if (scene.speaksItself) return null
  return heard?.speaker.kind === 'person' && scene.everybody.length === 1
    ? { who: person(heard.speaker.person, passage), cue: null, rule: 'only-speaker', end: null }
    : null
}

/** The rules that look at the lines around a paragraph, in order. */
export const AROUND: readonly Rule[] = [
  labelBefore,
  labelAbove, // a line with a name belongs to the passage below it where the column of names and passages opens with a name
  signedBelow,
  authorOnNextLine,
  authorBelow, // a line that holds nothing but a name belongs to the passage above it
  introducedAbove,
]

/** The rules that ask whom the whole text is about: the last resort. */
export const WHOLE_TEXT: readonly Rule[] = [interviewAnswer, headlinePerson, onlyPerson]
