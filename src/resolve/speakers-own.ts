import type { Token } from '../document.ts'
import { isAdverb } from '../text/adverbs.ts'
import { isHolding, isJudging, isReporting, isReportingParticiple } from '../text/reporting-verbs.ts'
import { type Attribution, DASH, type Place, SAID_APART } from './speakers-place.ts'
import { type Heard, readOwner } from './speakers-pronoun.ts'
import { endBefore, open, type Scene, sightsIn, startOf, tokenAt, tokenBehind, type Who, type Window } from './speakers-scene.ts'
import { quoteBracketName, quoteDashName, quoteSignature } from './speakers-signed.ts'
import { readReport, readSource } from './speakers-source.ts'
import { readBackward, readForward } from './speakers-subject.ts'
import {
  behindOpening,
  callingQuoteName,
  describedByQuote,
  forNameQuote,
  inWordsQuote,
  nameIsClearColonQuote,
  ownWordsColonQuote,
  quoteAsNameSays,
  quotedNameQuote,
} from './speakers-words.ts'

type Rule = (place: Place) => Attribution | null

const SKIPPED = new Set('also further later then who has had he as'.split(' '))
const NO_SUBJECT_BEFORE = new Set(
  'to the an a of this that these those its their in for by no any be is are was were been being can could would should may might must will'.split(' '),
)
/** "On investigations into schools:" is a heading, no speaker. */
export const NO_LABEL = new Set('on about regarding for in at with why what how when where'.split(' '))
/** Words that announce what nobody in the text has said. */
const NOBODYS_WORDS = new Set('adage proverb saying motto slogan tagline theme scripture verse mantra maxim question questions'.split(' '))
/** Verbs that may be nouns where no name stands before them. */
const ALSO_NOUN = new Set(
  'report reports comment comments note notes post posts answer answers claim claims address reply offer offers promise tweet'.split(' '),
)
/** Of an item in a list, before the name that speaks. */
const BULLET = /^[•·▪●◦*–-]$/
/** said Jane Roe: “…” */
const INVERTED = /^(?:said|says|added|adds|explained|noted|wrote)\s\p{Lu}[^"]{1,120}[:,]\s?$/u
/** A verb so near behind the passage is its own, whoever the subject may be. */
const SHORT_SUBJECT = 6

/** “…,” said Jane Roe, mayor of Riverton. */
const quoteSaidName: Rule = ({ scene, tail, isEnded, heard }) => {
  if (isEnded) return null
  let at = tail.from
  while (at < tail.to && at - tail.from < 3 && isSkipped(tokenAt(scene, at)!) && !isReporting(tokenAt(scene, at))) at++
  const verb = tokenAt(scene, at)
  // "…," he told the Example Times: who stands behind "told" listens
  if (at >= tail.to || (!isReporting(verb) && !(at === tail.from && SAID_APART.test(verb!.text))) || /^tells?$|^told$/.test(verb!.lower)) return null
  const who = readForward(scene, at + 1, tail.to, heard)
  return who && { who, cue: verb!.text, rule: `quote-said-${who.kind}`, end: endBefore(scene, tail.to) }
}

/** “…,” Jane Roe, mayor of Riverton, said. */
const quoteNameSaid: Rule = ({ scene, tail, isEnded, heard }) => {
  if (isEnded || /^(?:and|but|which|that|in|at|for|to|of|with|as|on|from|or)$/.test(tokenAt(scene, tail.from)?.lower ?? 'and')) return null
  if (isReporting(tokenAt(scene, tail.from))) return null
  const verb = firstVerb(scene, tail)
  if (verb === null) return null
  const who =
    readBackward(scene, tail.from, verb, heard) ??
    (verb - tail.from <= SHORT_SUBJECT
      ? open({ start: startOf(scene, tail.from), end: endBefore(scene, verb) }, 'unnamed', 'nobody is named beside the verb')
      : null)
  return who && { who, cue: tokenAt(scene, verb)!.text, rule: `quote-${who.kind}-said`, end: endBefore(scene, tail.to) }
}

/** “…,” according to Jane Roe. */
const quoteAccordingTo: Rule = ({ scene, tail, isEnded, heard }) => {
  const at = isEnded ? -1 : accordingTo(scene, { from: tail.from, to: Math.min(tail.to, tail.from + 1) })
  if (at < 0) return null
  const who =
    readReport(scene, at + 2, tail.to) ??
    readForward(scene, at + 2, tail.to, heard) ??
    readSource(scene, at + 2, tail.to) ??
    open(tokenAt(scene, at)!, 'unnamed', 'the source is named by no name')
  return who && { who, cue: 'according to', rule: `quote-according-to-${who.kind}`, end: endBefore(scene, tail.to) }
}

/** Jane Roe, mayor of Riverton: “…” or, on a line of its own above the passage, "Jane Roe, mayor of Riverton –". */
const nameColonQuote: Rule = ({ scene, index, lead: line, heard }) => {
  const lead = BULLET.test(tokenAt(scene, line.from)?.text ?? '') && line.to - line.from > 1 ? { from: line.from + 1, to: line.to } : line
  const last = tokenAt(scene, lead.to - 1)
  if (last === undefined || lead.to <= lead.from) return null
  const isLabel = DASH.test(last.text) && scene.doc.text.slice(last.end, scene.passages[index]!.outer.start).includes('\n')
  if (last.text !== ':' && !isLabel) return null
  if (NO_LABEL.has(tokenAt(scene, lead.from)!.lower)) return null
  const said = nameSaidQuote({ scene, lead, heard } as Place)
  if (said) return said
  for (let at = lead.from; at < lead.to; at++) if (NOBODYS_WORDS.has(tokenAt(scene, at)!.lower)) return null
  const from = tokenAt(scene, lead.from)!.lower === 'from' ? lead.from + 1 : behindOpening(scene, lead)
  const who = readForward(scene, from, lead.to, heard)
  // "RIVERTON, Ohio – Mayor Jane Roe issued the following statement:"
  if (who?.kind === 'unnamed' && sightsIn(scene.people, startOf(scene, lead.from), endBefore(scene, lead.to)).length > 0) return null
  return who && { who, cue: ':', rule: `${who.kind}-colon-quote`, end: null }
}

/** According to Jane Roe, “…” */
const accordingToQuote: Rule = ({ scene, lead, heard }) => {
  const at = accordingTo(scene, lead)
  // "According to the report, Roe said “…”"
  for (let i = at + 1; at >= 0 && i < lead.to; i++) if (isVerbHere(scene, i, lead.from, isReporting)) return null
  const isOwner = /^(?:him|her)$/.test(tokenAt(scene, at + 2)?.lower ?? '') && tokenAt(scene, at + 3)?.text === ','
  const who = at < 0 ? null : isOwner ? readOwner(scene, at + 2, heard) : (readReport(scene, at + 2, lead.to) ?? readForward(scene, at + 2, lead.to, heard))
  return who && { who, cue: 'according to', rule: `according-to-${who.kind}-quote`, end: null }
}

/** Jane Roe, mayor of Riverton, said that “…” */
export const nameSaidQuote: Rule = ({ scene, lead, heard }) => {
  let doubtful: Attribution | null = null
  for (let at = lead.to - 1; at >= lead.from; at--) {
    const token = tokenAt(scene, at)!
    // Said Jane Roe, “…”
    if (at === lead.from && token.shape === 'capital' && isReporting({ ...token, shape: 'lower' })) {
      const who = readForward(scene, at + 1, lead.to, heard)
      if (who) return { who, cue: token.text, rule: `said-${who.kind}-quote`, end: null }
    }
    if (isReportingParticiple(token)) {
      // "Jane Roe commented on the plan, saying “…”": the sentence's subject speaks
      const who = readSentenceSubject(scene, lead, at, heard)
      if (who && who.kind !== 'unnamed') return { who, cue: token.text, rule: `${who.kind}-saying-quote`, end: null }
    }
    // "Jane Roe read from a letter by Bo Day: “…”"
    if (token.lower === 'read' && tokenAt(scene, at + 1)?.lower === 'from') continue
    const verb = wentOnToSay(scene, at) ?? at
    if (verb === at && !isVerbHere(scene, at, lead.from, isReporting) && !isHolding(token, tokenAt(scene, at + 1))) continue
    const isNear = /^(?:[:,]|that)?$/.test(scene.doc.plain.slice(token.end, startOf(scene, lead.to)).trim())
    const isInverted = tokenAt(scene, at - 1)?.text === '"' || INVERTED.test(scene.doc.plain.slice(token.start, startOf(scene, lead.to)))
    const inverted = isInverted ? readForward(scene, at + 1, lead.to, heard) : readAside(scene, lead, at, heard)
    const subject = inverted ?? readBackward(scene, lead.from, verb, heard)
    // "said in its annual report that": a verb before it is surer
    if (ALSO_NOUN.has(token.lower) && (subject === null || subject.kind === 'unnamed')) {
      doubtful ??= subject && { who: subject, cue: token.text, rule: `${subject.kind}-said-quote`, end: null }
      continue
    }
    const who = subject ?? (isNear ? open(token, 'unnamed', 'nobody is named beside the verb') : null)
    if (who) return { who, cue: token.text, rule: `${who.kind}-said-quote`, end: null }
  }
  return doubtful
}

/** "The sale, said Jane Roe, is “…”": the name between two commas, where nobody is named before. */
function readAside(scene: Scene, lead: Window, verb: number, heard: Heard | null): Who | null {
  if (tokenAt(scene, verb - 1)?.text !== ',' || sightsIn(scene.people, startOf(scene, lead.from), startOf(scene, verb)).length > 0) return null
  const who = readForward(scene, verb + 1, lead.to, heard)
  return who?.kind === 'name' && who.speaker?.kind === 'person' ? who : null
}

/** "He went on to say", "he likes to say": the verb whose subject speaks stands before. */
function wentOnToSay(scene: Scene, at: number): number | null {
  const [say, to, on] = [tokenAt(scene, at)!, tokenAt(scene, at - 1), tokenAt(scene, at - 2)]
  if (!isReporting(say) || to?.lower !== 'to') return null
  if (on?.lower === 'on') return at - 3
  return /^(?:continued|liked?s?|loves|used)$/.test(on?.lower ?? '') ? at - 2 : null
}

/** “…,” Jane Roe, mayor of Riverton. The verb is left out. */
const quoteName: Rule = ({ scene, index, tail, isEnded, heard }) => {
  if (isEnded || !/[,"]["')\]]{0,2}$/.test(scene.doc.plain.slice(scene.passages[index]!.end - 2, scene.passages[index]!.end)) || tail.to <= tail.from)
    return null
  const sight = sightsIn(scene.people, startOf(scene, tail.from), startOf(scene, tail.from + 4))[0]
  const from = tail.from
  for (let at = from; at < tail.to; at++) if (/^\p{Ll}{3,}(?:ed|s)$/u.test(tokenAt(scene, at)!.text) && tokenAt(scene, at - 1)!.text !== ',') return null
  const who = sight && /^[\p{Lu}\s.,]{0,40}$/u.test(scene.doc.plain.slice(startOf(scene, from), sight.start)) ? readForward(scene, from, tail.to, heard) : null
  return who?.kind === 'name' ? { who, cue: null, rule: 'quote-name', end: null } : null
}

/** What Jane Roe called “a great day for us all” */
const nameCalledQuote: Rule = ({ scene, lead, heard }) => {
  for (let at = lead.to - 1; at >= lead.from; at--) {
    if (!isJudging(tokenAt(scene, at))) continue
    const who = tokenAt(scene, at)!.lower.endsWith('ing') ? readSentenceSubject(scene, lead, at, heard) : readBackward(scene, lead.from, at, heard)
    if (who) return { who, cue: tokenAt(scene, at)!.text, rule: `${who.kind}-called-quote`, end: null }
  }
  return null
}

/** The rules that look behind the passage alone. */
export const BEHIND: readonly Rule[] = [quoteSaidName, quoteNameSaid]

/** The rules that look at the passage's own sentence, in order. */
export const OWN_SENTENCE: readonly Rule[] = [
  quoteSaidName, // the order of the genre, and the surest
  quoteAccordingTo,
  quoteBracketName,
  quoteDashName, // "Praise: “…” – Jane Roe"
  quoteSignature,
  quoteAsNameSays,
  accordingToQuote,
  inWordsQuote,
  quotedNameQuote, // whom somebody quotes, before whoever says so
  ownWordsColonQuote,
  callingQuoteName,
  nameColonQuote, // a colon binds closer than a verb behind the passage
  quoteNameSaid,
  describedByQuote,
  nameSaidQuote, // the verb may belong to the passage before: later than what stands behind
  quoteName,
  nameCalledQuote, // judging verbs are the weakest
  forNameQuote,
  nameIsClearColonQuote,
]

/** "also", "later", "proudly": what may stand before the verb. "Kelly" and "Sally" may not. */
function isSkipped(token: Token): boolean {
  return token.shape === 'lower' && (SKIPPED.has(token.lower) || isAdverb(token.lower))
}

/** The first verb of saying in the window that a subject can stand before. */
function firstVerb(scene: Scene, window: Window): number | null {
  for (let at = window.from + 1; at < Math.min(window.to, window.from + 40); at++) if (isVerbHere(scene, at, window.from, isReporting)) return at
  return null
}

function isVerbHere(scene: Scene, at: number, from: number, test: (token: Token | undefined) => boolean): boolean {
  return test(tokenAt(scene, at)) && !(at > from && NO_SUBJECT_BEFORE.has(tokenAt(scene, at - 1)!.lower))
}

function accordingTo(scene: Scene, window: Window): number {
  for (let at = window.from; at < window.to; at++) if (tokenAt(scene, at)!.lower === 'according' && tokenAt(scene, at + 1)?.lower === 'to') return at
  return -1
}

/** The person whom the sentence opens with, or who stands before its first verb. */
function readSentenceSubject(scene: Scene, lead: Window, verb: number, heard: Heard | null): Who | null {
  const sight = sightsIn(scene.people, startOf(scene, lead.from), startOf(scene, verb))[0]
  const pronoun = tokenAt(scene, lead.from)
  if (pronoun && /^(?:he|she)$/.test(pronoun.lower)) return readForward(scene, lead.from, lead.to, heard)
  if (sight === undefined) return readForward(scene, lead.from, lead.to, heard)
  return readForward(scene, tokenBehind(scene, sight.start), lead.to, heard)
}
