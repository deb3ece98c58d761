import type { Document, Sentence, Span, Title } from '../document.ts'
import { firstFrom, sentenceAt } from '../text/find-token.ts'
import type { BodyPlace } from './title-of-others.ts'

/** Further back in a sentence nothing is looked at. */
const LONGEST = 500
const MOST_BODIES = 3
/** Longest honorific between a link and a name. */
const HONORIFIC = 14

/** "Example Mills, *whose* director" */
const WHOSE = /^,? (?:and |of )?whose (?:[a-z]+ ){0,2}$/
/** "thanked the Example Association *and* President Jane Roe": the office that leads it. */
const AND_LEADER = /^(?: \([A-Z]{2,8}\)|\))? and (?:its )?$/
const LEADER =
  /^(?:ceo|chief executive(?: officer)?|(?:executive|managing|general) (?:director|manager|secretary)|(?:co-)?founder|president|chair(?:man|woman|person)?)$/i
/** Bodies whose president no president of a state is taken for. */
const SOCIETY = /\b(?:association|society|club|union|foundation|federation|chamber|institute|university|college|inc|corp|llc|ltd|company)\b/i
/** Behind these words one of several is named. */
const LISTED = /(?:,|\band|&|;) (?:the )?$/
/** Behind a body: ", *where* he was" the office. */
const WHERE = /^,? where (?:she|he|they|[A-Z][\p{L}'.-]{1,20}(?: [A-Z][\p{L}'.-]{1,20})?) [^.;:]{0,100}$/u
/** "*is led by its* CEO" */
const LED =
  /^(?:,? (?:which|who))?,? ?(?:(?:is|was|are|were|will be|has been) )?(?:(?:currently|now|also|jointly|then) )?(?:led|headed(?: up)?|chaired|run|directed|managed|overseen|represented|owned|founded|co-founded|established|started|presided over) by (?:(?:its|the|their|our|a|an|then) )?(.{0,60})$/s
/** "*On behalf of* Example Mills, Jane Roe, its director" */
const BEHALF = /(?:^|[\s"(])(?:on behalf of|representing|speaking for) (?:the )?$/i
const BEHALF_OPENING = /^"?For (?:the )?$/
const ASIDE = /^, (.{0,60})$/s
/** "*joined* Example Mills" … "*as its* director" */
const JOINS = /\b(?:re)?join(?:s|ed|ing)? (?:the )?$/i
/** "*was with* Example Mills *as its* director" */
const WITH = /\b(?:is|was|been|were|employed|worked|works|working|served|serves) (?:with|at|for) (?:the )?$/i
const AS = /^[^.;:]{0,60} as (?:(?:its|the|an?|their|our|his|her) )?(?:(?:new|first|next) )?$/
/** "*has appointed* Jane Roe *as* director" */
const APPOINTS =
  /^'?s?(?: \([^)]{1,40}\))?(?:, [^.;:]{2,200}?,)? (?:(?:has|have|had|today|also|recently|is|are|was|proudly|now|just|yesterday|board(?: of (?:directors|trustees|governors))?) ){0,3}(?:appoint(?:s|ed)?|name[sd]?|hire[sd]?|elect(?:s|ed)?|promote[sd]?|select(?:s|ed)?|recruit(?:s|ed)?|tap(?:s|ped)|announce[sd]?|(?:pleased|proud|delighted|excited|happy|thrilled) to announce|welcome[sd]?|add(?:s|ed)?|bring(?:s|ing)?|brought)\s(.{2,160})$/s
const DIRECTLY = /^(?:appoint|name|hire|elect|promote|select|recruit|tap)/
const NEWLY = /\b(?:appoint|name|hir|elect|promot|select|recruit|addition|join|will be|becom|as )/i
/** "Example Mills*'s* Jane Roe" */
const OWNS = /^'s? $/
/** "Jane Roe *of* Example Mills" */
const OF = /^,? (?:of|from|at|with) (?:the )?$/
const APPOSED = /^,? (?:who is |who serves as |who was )?(?:(?:its|the|a|an|their) )?$/
const PRONOUN_LED =
  /^(?:It|The (?:company|firm|group|club|team|organi[sz]ation|foundation|committee|council|agency|unit|institute|center|centre|association)) $/

/** The sentence says before the office (the `first` of its row) which body it is in: "… left Example Mills, *where* she was director", "Example Mills *is led by* CEO Jane Roe". */
export function findBodySaid(doc: Document, first: Title, mentions: readonly Span[], places: readonly BodyPlace[]): string | null {
  const sentence = sentenceAt(doc, first.start)
  if (sentence === undefined || first.start >= sentence.end || first.start - sentence.start > LONGEST) return null
  const bodies = bodiesBefore(sentence, first.start, places)
  const last = bodies[0]
  if (last === undefined) return findLedByPronoun(doc, first, sentence, mentions, places)
  const between = doc.plain.slice(last.end, first.start)
  if (WHERE.test(between) || WHOSE.test(between)) return last.name
  const led = LED.exec(between)
  if (led !== null && isNameOnly(led[1]!, first.start, mentions)) return last.name
  const before = doc.plain.slice(sentence.start, last.start)
  if (first.rule === 'title-before-name' && AND_LEADER.test(between) && LEADER.test(first.text) && !LISTED.test(before))
    return SOCIETY.test(last.name) || !/president/i.test(first.text) ? last.name : null
  const aside = BEHALF.test(before) || BEHALF_OPENING.test(before) ? ASIDE.exec(between) : null
  if (aside !== null && (aside[1]! === 'the ' || isNameOnly(aside[1]!, first.start, mentions))) return last.name
  if (/\sas (?:[a-z]+ ){0,2}$/.test(between)) {
    for (const body of bodies) {
      const led = doc.plain.slice(Math.max(sentence.start, body.start - 30), body.start)
      if ((JOINS.test(led) || (body === last && WITH.test(led))) && AS.test(doc.plain.slice(body.end, first.start))) return body.name
    }
  }
  return findAppointing(doc, first, sentence, bodies, mentions) ?? findBesideName(doc, first, last, mentions)
}

/** "*Example Mills* has appointed Jane Roe as Director" */
function findAppointing(doc: Document, title: Title, sentence: Sentence, bodies: readonly BodyPlace[], mentions: readonly Span[]): string | null {
  const last = bodies[0]!
  const between = doc.plain.slice(last.end, title.start)
  const found = APPOINTS.exec(between)
  if (found === null) return null
  const rest = found[1]!
  const verb = between
    .slice(0, between.length - rest.length)
    .trimEnd()
    .split(' ')
    .at(-1)!
  if (!(DIRECTLY.test(verb) || NEWLY.test(rest)) || !hasMention(title.start - rest.length, title.start, mentions)) return null
  // "Example Mills, a unit of *Zentro*, has appointed": who does so stands first
  const subject = between[0] === ',' && bodies.length > 1 ? bodies.at(-1)! : last
  return subject === last || subject.start - sentence.start < 5 ? subject.name : null
}

/** "*Example Mills'* Jane Roe, chief economist", "Jane Roe of *Example Mills*, its chief economist" */
function findBesideName(doc: Document, title: Title, body: BodyPlace, mentions: readonly Span[]): string | null {
  const next = mentions[firstFrom(mentions, body.end)]
  if (next !== undefined && next.end <= title.start && OWNS.test(doc.plain.slice(body.end, next.start)) && APPOSED.test(doc.plain.slice(next.end, title.start)))
    return body.name
  const name = mentions[firstFrom(mentions, body.start) - 1]
  return name !== undefined &&
    body.start - name.end < HONORIFIC &&
    OF.test(doc.plain.slice(name.end, body.start)) &&
    APPOSED.test(doc.plain.slice(body.end, title.start)) &&
    doc.plain[body.end] === ','
    ? body.name
    : null
}

/** "Example Mills makes looms. *It is led by* CEO Jane Roe": the body that the sentence before begins with. */
function findLedByPronoun(doc: Document, title: Title, sentence: Sentence, mentions: readonly Span[], places: readonly BodyPlace[]): string | null {
  const words = doc.plain.slice(sentence.start, title.start)
  const subject = /^(?:It|The [a-z]{4,12}) /.exec(words)?.[0]
  if (subject === undefined || !PRONOUN_LED.test(subject)) return null
  const led = LED.exec(words.slice(subject.length - 1))
  if (led === null || !isNameOnly(led[1]!, title.start, mentions)) return null
  const before = sentenceAt(doc, sentence.start - 1)
  if (before === undefined || before.block !== sentence.block) return null
  const body = places[firstFrom(places, before.start)]
  return body !== undefined && body.start - before.start < 5 ? body.name : null
}

/** Of the bodies that the sentence names before an offset, the last ones, the nearest first. */
function bodiesBefore(sentence: Span, offset: number, places: readonly BodyPlace[]): BodyPlace[] {
  const bodies: BodyPlace[] = []
  for (let i = firstFrom(places, offset) - 1; i >= 0 && places[i]!.start >= sentence.start && bodies.length < MOST_BODIES; i--)
    if (places[i]!.end <= offset) bodies.push(places[i]!)
  return bodies
}

/** Nothing, or the name of whoever holds the office and a comma: `words` end where the office begins. */
function isNameOnly(words: string, end: number, mentions: readonly Span[]): boolean {
  if (words === '') return true
  if (!/, (?:(?:its|the|a) )?$/.test(words)) return false
  const start = end - words.length
  const name = mentions[firstFrom(mentions, start)]
  return name !== undefined && name.start - start < HONORIFIC && name.end < end && /^, (?:(?:its|the|a) )?$/.test(words.slice(name.end - start))
}

function hasMention(from: number, to: number, mentions: readonly Span[]): boolean {
  const next = mentions[firstFrom(mentions, from)]
  return next !== undefined && next.end <= to
}
