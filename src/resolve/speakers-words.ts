import { isJudging, isReporting, isReportingParticiple } from '../text/reporting-verbs.ts'
import type { Attribution, Place } from './speakers-place.ts'
import { isSubject, readOwner } from './speakers-pronoun.ts'
import { OWN_WORDS } from './speakers-role.ts'
import { endBefore, person, type Scene, sightsIn, startOf, tokenAt, tokenBehind, type Who, type Window } from './speakers-scene.ts'
import { readBackward, readForward } from './speakers-subject.ts'

type Rule = (place: Place) => Attribution | null

/** Between "by" and the passage. */
const MOST_BEHIND_BY = 14
const QUOTES = new Set('quoted quotes quote quoting cited cites citing'.split(' '))
/** "Calling", "Citing": opens a sentence whose subject stands behind the passage. */
const OPENING_PARTICIPLE = /^\p{Lu}\p{Ll}{2,16}ing$/u
/** What may stand before a name: an office. */
const TITLE_WORDS = /^(?:(?:\p{L}[\p{L}.'-]{0,24}\s){1,6})?$/u
const MEANS = new Set('is was are were means meant remains became'.split(' '))
const FARTHEST_VERB = 30

/** In her words, “…”; in Jane Roe's own words: “…”; in the words of Jane Roe, “…” */
export const inWordsQuote: Rule = ({ scene, lead, heard }) => {
  const { doc } = scene
  for (let at = lead.from; at < lead.to - 2; at++) {
    if (tokenAt(scene, at)!.lower !== 'words' || tokenAt(scene, at + 1)!.lower !== 'of' || !/^(?:the|own)$/.test(tokenAt(scene, at - 1)?.lower ?? '')) continue
    // "Citing the words of Bo Day, Jane Roe said"
    if (!opensInWords(scene, at - 2)) continue
    const who = readForward(scene, at + 2, lead.to, heard)
    if (who) return { who, cue: 'in the words of', rule: `in-words-of-${who.kind}-quote`, end: null }
  }
  let at = lead.to - 1
  if (/^[,:]$/.test(tokenAt(scene, at)?.text ?? '')) at--
  if (tokenAt(scene, at)?.lower !== 'words' || at <= lead.from) return null
  if (/^(?:the|these)$/.test(tokenAt(scene, at - 1)!.lower) && tokenAt(scene, at - 2)?.lower === 'with') return subjectWithWords(scene, lead)
  at -= tokenAt(scene, at - 1)!.lower === 'own' ? 2 : 1
  const owner = tokenAt(scene, at)
  if (owner === undefined || at <= lead.from - 1) return null
  const sight = owner.text === "'s" ? sightsIn(scene.people, startOf(scene, lead.from), owner.end).findLast(({ end }) => end >= owner.start - 1) : undefined
  const who = sight ? person(sight.entity, sight) : /^(?:his|her)$/.test(owner.lower) ? readOwner(scene, at, heard) : null
  return who && { who, cue: doc.plain.slice(owner.start, tokenAt(scene, lead.to - 1)!.end).replace(/[,:]$/, ''), rule: 'in-words-quote', end: null }
}

/** Jane Roe closed the meeting with the words “…”: the one person of the sentence, as its subject. */
function subjectWithWords(scene: Scene, lead: Window): Attribution | null {
  const [sight, ...others] = sightsIn(scene.people, startOf(scene, lead.from), endBefore(scene, lead.to))
  if (!sight || others.length > 0 || !isSubject(scene, sight)) return null
  return { who: person(sight.entity, sight), cue: 'with the words', rule: 'name-with-words-quote', end: null }
}

/** Her advice to the young is simple: “…” */
export const ownWordsColonQuote: Rule = ({ scene, lead, heard }) => {
  if (tokenAt(scene, lead.to - 1)?.text !== ':' || !/^(?:his|her)$/.test(tokenAt(scene, lead.from)!.lower)) return null
  let at = lead.from + 1
  while (at < lead.from + 3 && !OWN_WORDS.has(tokenAt(scene, at)!.lower)) at++
  if (!OWN_WORDS.has(tokenAt(scene, at)?.lower ?? '') || at >= lead.to) return null
  const who = readOwner(scene, lead.from, heard)
  return who.speaker && { who, cue: tokenAt(scene, at)!.text, rule: 'own-words-colon-quote', end: null }
}

/** She quoted Jane Roe: “…”; he quoted Jane Roe as saying that “…” */
export const quotedNameQuote: Rule = ({ scene, lead, heard }) => {
  for (let at = lead.to - 2; at >= lead.from; at--) {
    if (!QUOTES.has(tokenAt(scene, at)!.lower)) continue
    const last = tokenAt(scene, lead.to - 1)!
    let saying = at + 1
    while (saying < lead.to && tokenAt(scene, saying)!.lower !== 'as') saying++
    const isSaying = saying + 1 < lead.to && isReportingParticiple(tokenAt(scene, saying + 1))
    if (!isSaying && last.text !== ':') return null
    // "Quoting her mentor, she said:"
    const end = isSaying ? saying : lead.to - 1
    for (let i = at + 1; i < end; i++) if (isReporting(tokenAt(scene, i))) return null
    const who = readForward(scene, at + 1, end, heard)
    return who?.kind === 'name' ? { who, cue: tokenAt(scene, at)!.text, rule: 'quoted-name-quote', end: null } : null
  }
  return null
}

/** The mill was described by Jane Roe as “the best in the valley” */
export const describedByQuote: Rule = ({ scene, lead, tail, isEnded, heard }) => {
  for (let at = lead.to - 2; at > lead.from && lead.to - at <= MOST_BEHIND_BY; at--) {
    if (tokenAt(scene, at)!.lower !== 'by' || !isJudging(tokenAt(scene, at - 1))) continue
    const who = readForward(scene, at + 1, lead.to, heard)
    if (who && who.kind !== 'unnamed') return { who, cue: `${tokenAt(scene, at - 1)!.text} by`, rule: `described-by-${who.kind}-quote`, end: null }
  }
  // it was called “the best in the valley” by Jane Roe
  if (isEnded || tokenAt(scene, tail.from)?.lower !== 'by') return null
  const verb = lastVerb(scene, lead)
  const who = verb ? readForward(scene, tail.from + 1, tail.to, heard) : null
  return who && who.kind !== 'pronoun' ? { who, cue: `${verb} … by`, rule: `described-by-${who.kind}-quote`, end: null } : null
}

/** "has been called", "was described as" right before the passage */
function lastVerb(scene: Scene, lead: Window): string | null {
  for (let at = lead.to - 1; at > Math.max(lead.from, lead.to - 4); at--)
    if (isJudging(tokenAt(scene, at)) && /^(?:is|are|was|were|been|being)$/.test(tokenAt(scene, at - 1)!.lower)) return tokenAt(scene, at)!.text
  return null
}

/** Calling it “a disgrace to us all,” Mayor Jane Roe closed the mill. */
export const callingQuoteName: Rule = ({ scene, index, lead, tail, isEnded, heard }) => {
  const from = behindDateline(scene, lead)
  const first = tokenAt(scene, from)
  if (isEnded || first === undefined || !OPENING_PARTICIPLE.test(first.text) || lead.to - from > MOST_BEHIND_BY) return null
  const verb = { ...first, shape: 'lower' as const }
  if (!(isReportingParticiple(verb) || isJudging(verb))) return null
  const passage = scene.passages[index]!
  if (!/,["')\]]{0,2}$|^["')\]]{0,2},/.test(scene.doc.plain.slice(passage.end - 1, passage.outer.end + 1))) return null
  const who = readOpeningSubject(scene, tail, heard)
  return who && { who, cue: first.text, rule: `calling-quote-${who.kind}`, end: null }
}

/** "RIVERTON, March 3 – Citing": the participle in capitals that opens the sentence behind a dateline. */
function behindDateline(scene: Scene, lead: Window): number {
  for (let at = lead.to - 1; at > lead.from; at--) {
    const token = tokenAt(scene, at)!
    if (OPENING_PARTICIPLE.test(token.text) && isReportingParticiple({ ...token, shape: 'lower' })) return at
  }
  return lead.from
}

/** For Jane Roe, mayor of Riverton, the mill is “the heart of the town.” */
export const forNameQuote: Rule = ({ scene, lead }) => {
  if (!/^(?:For|To)$/.test(tokenAt(scene, lead.from)?.text ?? '')) return null
  const from = startOf(scene, lead.from + 1)
  const [sight, ...others] = sightsIn(scene.people, from, endBefore(scene, lead.to))
  if (!sight || others.some(({ entity }) => entity !== sight.entity) || !TITLE_WORDS.test(scene.doc.plain.slice(from, sight.start))) return null
  const isAside = scene.doc.plain[sight.end] === ','
  const isMeant = scene.doc.tokens.slice(tokenBehind(scene, sight.end), lead.to).some(({ lower }) => MEANS.has(lower))
  return isAside && isMeant ? { who: person(sight.entity, sight), cue: 'for', rule: 'for-name-quote', end: null } : null
}

/** On the question of the mill, Jane Roe was clear: “…”; On the mill, Jane Roe, who owns it: “…” */
export const nameIsClearColonQuote: Rule = ({ scene, lead }) => {
  if (tokenAt(scene, lead.to - 1)?.text !== ':') return null
  const [sight, ...others] = sightsIn(scene.people, startOf(scene, lead.from), endBefore(scene, lead.to))
  if (!sight || others.some(({ entity }) => entity !== sight.entity)) return null
  const opens = tokenBehind(scene, sight.start)
  const isBehindComma = opens > lead.from && tokenAt(scene, opens - 1)!.text === ','
  const isClear = /^(?:\s(?:is|was|has|had|remains?)\s|,\swho\s)/.test(scene.doc.plain.slice(sight.end, sight.end + 12))
  return isBehindComma && isClear ? { who: person(sight.entity, sight), cue: ':', rule: 'name-is-clear-colon-quote', end: null } : null
}

/** The person who opens the words behind the passage, named or not: "Mayor Jane Roe closed", "she closed". */
function readOpeningSubject(scene: Scene, tail: Window, heard: Place['heard']): Who | null {
  const from = startOf(scene, tail.from)
  const sight = sightsIn(scene.people, from, from + 120)[0]
  if (!sight) return /^(?:he|she)$/.test(tokenAt(scene, tail.from)?.lower ?? '') ? readForward(scene, tail.from, tail.to, heard) : null
  const between = scene.doc.plain.slice(from, sight.start)
  return /^(?:[Tt]he\s)?(?:[\p{Lu}(][\p{L}.'()-]{0,24},?\s(?:of\s(?:the\s)?|for\s(?:the\s)?)?){0,10}$/u.test(between) ? person(sight.entity, sight) : null
}

/** “…” is how Jane Roe describes it; “…,” as Jane Roe likes to say */
export const quoteAsNameSays: Rule = ({ scene, tail, isEnded, heard }) => {
  let from = tail.from
  if (isEnded || from >= tail.to) return null
  if (/^(?:is|was)$/.test(tokenAt(scene, from)!.lower)) from++
  const opener = tokenAt(scene, from)?.lower
  if (!(opener === 'as' && from === tail.from) && !(/^(?:how|what)$/.test(opener ?? '') && from > tail.from)) return null
  for (let at = from + 2; at < Math.min(tail.to, from + FARTHEST_VERB); at++) {
    if (!isReporting(tokenAt(scene, at)) && !isJudging(tokenAt(scene, at))) continue
    const verb = tokenAt(scene, at - 1)!.lower === 'to' ? at - 2 : at
    const who = readBackward(scene, from + 1, verb, heard)
    return who && who.kind !== 'unnamed' ? { who, cue: tokenAt(scene, at)!.text, rule: `quote-as-${who.kind}-says`, end: endBefore(scene, tail.to) } : null
  }
  return null
}

/** The name that the sentence's first comma stands before: "Speaking at the mill, Jane Roe, the mayor, thanked all:" */
export function behindOpening(scene: Scene, lead: Window): number {
  const first = tokenAt(scene, lead.from)
  if (!first || !OPENING_PARTICIPLE.test(first.text) || sightsIn(scene.people, first.start, first.end).length > 0) return lead.from
  for (let at = lead.from + 1; at < lead.to - 1; at++) if (tokenAt(scene, at)!.text === ',') return tokenBehind(scene, tokenAt(scene, at)!.end)
  return lead.from
}

/** "In the words of", "In Roe's own words of": the "in" that opens them. */
function opensInWords(scene: Scene, at: number): boolean {
  return /^(?:in|own)$/.test(tokenAt(scene, at)?.lower ?? '') || tokenAt(scene, at + 1)?.lower === 'own'
}
