import type { Document, Token } from '../document.ts'
import { firstTokenFrom, sentenceAt } from '../text/find-token.ts'
import { isHolding, isJudging, isReporting, isReportingParticiple } from '../text/reporting-verbs.ts'
import { endsSentence, type Stretch } from './quote-stretches.ts'

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu
/** Part-sentence quotes count from four words up. */
const FEWEST_WORDS = 4
/** So many words in a row are somebody's own even where no verb of saying stands near. */
const MANY_WORDS = 12
/** How many tokens around a passage are asked for a verb of saying. */
const REACH = 40
/** What stands before a name in quotation marks: "a conference titled", "the theme", "(the". */
const NAMING =
  /(?:\b(?:titled|entitled|headed|headlined|subtitled|named|dubbed|nicknamed|nickname|alias|charged with|guilty (?:to|of)|convicted of|labell?ed|marked|branded|known as|referred to as|aka|a\.k\.a\.|so-called|called|theme|themed|slogan|motto|tagline|hashtag|song|single|album|track|book|novel|film|movie|documentary|series|episode|show|play|musical|poem|essay|article|column|paper|report|study|story|chapter|lecture|talk|speech|webinar|seminar|workshop|conference|session|exhibition|exhibit|programme?|campaign|initiative|project|award|category|categories|question|topic|debate|motion|term|terms|phrase|word|(?<!(?:'s|\b(?:his|her|their|own))\s)words|expression|click|button|tab|link|subject line|keyword)(?:\s(?:of|is|was|are|on|for|in|by))?[,:]?\s?|\((?:[^()"]{0,60}\s)?)$/i
/** "called the book “a gift to us all”" */
const CALLED_IT = /\b(?:call|describ|hail|prais|dismiss|denounc|condemn|label)\p{L}{0,4}\s(?:the|this|that|his|her|their|its)\s(?:\p{L}{1,20}\s){1,3}$/u
const LOWER_FIRST = /^\p{Ll}/u
const TITLED = /^(?:titled|entitled|headlined)\b/i
const NAMED_BEHIND =
  /^,?\s?(?:(?:\p{L}{1,20}\s){0,2}(?:conference|workshop|programme?|initiative|campaign|event|project|award|awards|report|series|exhibition|exhibit|webinar|seminar|song|film|book|list|category|column|section|button|tab)\b|is (?:(?:the|our|its|their) (?:title|motto|slogan|theme)\b|a registered))/iu
const SMALL_WORD = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|over|the|to|vs|with|your|our|my|is|are|be)$/i
const INNER_END = /\p{Ll}[.?!]\s\p{Lu}/u
const FIRST_PERSON = /\b(?:I|I'm|I've|we|we're|we've|us|our|my|you|your|you're)\b/i
const NO_VERB_BEHIND = new Set('to the an a of this that these those its their his her our annual in for by no any'.split(' '))
/** "went on to say", "likes to say" */
const GOES_ON = new Set('on continued likes liked loves used'.split(' '))
/** ’ said Jane Roe. " before another passage in single marks */
const GOES_ON_SINGLE = /[,?!]'\s[^.?!']{4,200}[.]\s?$/
const DEFINED = /\bmeans\s$/
/** "the show, “…”" */
const APPOSED =
  /\b(?:song|single|album|book|novel|film|movie|documentary|series|episode|show|play|musical|poem|essay|article|paper|study|story|chapter|lecture|talk|webinar|seminar|workshop|session|exhibition|exhibit|campaign|initiative|project|event|panel),\s$/i
/** “A,” “B” */
const LIST_BEFORE = /(?:"[^"]{1,80}",?\s){1,6}$/
const LISTED = /^,?(?:\s(?:and|or|&))?\s$/
/** “Congratulations to the Example Team,” said Jane Roe */
const SAID_NAME = /^\s?(?:said|says|added|adds|wrote)\s\p{Lu}/u
const INNER_SENTENCE = /^\p{Lu}/u
const COLON_OR_COMMA = /[:,]\s?$/
const ATTRIBUTED_ENDING = /[,?!—–-]$/
/** "In her own words, “…”" */
const IN_WORDS =
  /\bin (?:his|her|their) (?:own )?words[,:]\s?$|\bin the (?:own )?words of\b|\b(?:began|clos|conclud|end|open|welcom)\p{L}{0,4}\s[^\x22]{0,60}\swith the(?:se)? words[,:]?\s$|\bin \p{Lu}[^,\x22]{1,40}'s (?:own )?words[,:]?\s$/iu
const DASH_AUTHOR = /^\s?[—–-]{1,2}\s?\p{Lu}/u

/** Decides whether a stretch between marks is somebody's speech or writing: the name of the rule that says so, or null. */
export function judgeSpeech(doc: Document, stretch: Stretch, previous: Stretch | null, next: Stretch | null): string | null {
  const role = doc.blocks[stretch.firstBlock]!.role
  if (role === 'chrome' || role === 'headline' || role === 'contact') return null
  const words = wordsOf(doc, stretch)
  const around = lookAround(doc, stretch, previous, next)
  if (isNamed(doc, stretch, words, around) || isListedName(doc, stretch, previous, words)) return null
  if (words.length < FEWEST_WORDS) return isUtterance(doc, stretch, around, previous) ? 'quoted-words' : null
  if (role !== 'body' && !around.isAttributed) return null
  if (stretch.look === 'unopened')
    return around.isAttributed || (followsAttribution(doc, stretch, previous) && endsSentence(doc, stretch)) ? 'quoted-without-opening-mark' : null
  if (stretch.look === 'reopened') return 'quoted-paragraphs'
  const isSentence = /^["'([\s]{0,3}[\p{Lu}\d….$[]/u.test(doc.plain.slice(stretch.start, stretch.start + 6))
  const look = stretch.look === 'unclosed' ? 'quoted-without-closing-mark' : isSentence ? 'quoted-sentence' : 'quoted-part'
  if (
    stretch.look === 'unclosed' &&
    !around.isAttributed &&
    !followsAttribution(doc, stretch, previous) &&
    (words.length < MANY_WORDS || !/(?:^|[.?!:,]\s?)$/.test(around.before))
  )
    return null
  if (around.isAttributed || words.length >= MANY_WORDS) return look
  if (isSentence)
    return isWholeSentence(doc, stretch, words) ||
      followsParagraph(doc, stretch, previous) ||
      (followsAttribution(doc, stretch, previous) && endsSentence(doc, stretch))
      ? look
      : null
  return around.isJudged ? look : null
}

/** A sentence that needs nothing around it: it ends, and is long, or speaks of "we", or holds another sentence's end. */
function isWholeSentence(doc: Document, stretch: Stretch, words: readonly string[]): boolean {
  const inner = doc.plain.slice(stretch.start, stretch.end)
  if (INNER_END.test(inner)) return true
  return (endsSentence(doc, stretch) || inner.endsWith(',')) && (words.length >= 6 || FIRST_PERSON.test(inner))
}

/** Single marks set off names and scare quotes far more often than speech: a verb of saying must stand right beside them. */
export function judgeSingle(doc: Document, stretch: Stretch): string | null {
  const role = doc.blocks[stretch.firstBlock]!.role
  if (role !== 'body' && role !== 'subheadline') return null
  const words = wordsOf(doc, stretch)
  const around = lookAround(doc, stretch, null, null)
  if (words.length < FEWEST_WORDS || isNamed(doc, stretch, words, around)) return null
  const ending = doc.plain.slice(stretch.end - 1, stretch.end)
  const behind = tokensBetween(doc, stretch.outer.end, stretch.outer.end + 120, 'first').slice(0, /[,?!]/.test(ending) ? 12 : 3)
  const before = tokensBetween(doc, stretch.outer.start - 40, stretch.outer.start, 'last').slice(-3)
  const isTied =
    behind.some((token, i) => isReporting(token) && !isNoun(behind[i - 1])) ||
    before.some((token) => isReporting(token) || isReportingParticiple(token) || token.text === ':') ||
    // "called it ‘a step forward for us all’", against the name of a thing
    (LOWER_FIRST.test(doc.plain.slice(stretch.start, stretch.start + 1)) &&
      (before.some((token) => isJudging(token) || token.lower === 'as') || closesReport(doc, stretch, words)))
  return isTied || (GOES_ON_SINGLE.test(around.before) && /[.?!]/.test(ending) && INNER_SENTENCE.test(doc.plain.slice(stretch.start, stretch.end)))
    ? 'quoted-in-single-marks'
    : null
}

/** Roe said that the bridge had been ‘the last link in the chain’. */
function closesReport(doc: Document, stretch: Stretch, words: readonly string[]): boolean {
  const sentence = sentenceAt(doc, stretch.outer.start)
  if (!sentence || words.length <= FEWEST_WORDS || !/^[.!?]?\s?$/.test(doc.plain.slice(stretch.outer.end, sentence.end))) return false
  const lead = tokensBetween(doc, sentence.start, stretch.outer.start, 'last')
  return lead.some((token, i) => isReporting(token) && !isNoun(lead[i - 1]))
}

interface Around {
  readonly before: string
  readonly after: string
  /** A verb of saying, "according to", a colon or a dash with a name ties the passage to somebody. */
  readonly isAttributed: boolean
  /** A verb like "called" or "praised" stands in the sentence. */
  readonly isJudged: boolean
}

function lookAround(doc: Document, stretch: Stretch, previous: Stretch | null, next: Stretch | null): Around {
  const first = doc.blocks[stretch.firstBlock]!
  const last = doc.blocks[stretch.lastBlock]!
  const from = Math.max(first.start, previous && previous.lastBlock === stretch.firstBlock ? previous.outer.end : 0, stretch.outer.start - 300)
  const to = Math.min(last.end, next && next.firstBlock === stretch.lastBlock ? next.outer.start : last.end, stretch.outer.end + 300)
  const before = doc.plain.slice(from, stretch.outer.start)
  const after = doc.plain.slice(stretch.outer.end, to)
  const sentence = sentenceAt(doc, stretch.outer.start)
  const lead = tokensBetween(doc, Math.max(sentence?.start ?? 0, first.start), stretch.outer.start, 'last')
  const trail = tokensBetween(doc, stretch.outer.end, trailEnd(doc, stretch, to), 'first')
  const speaks = (token: Token, i: number, all: readonly Token[]) =>
    isHolding(token, all[i + 1]) ||
    (isReporting(token) && (!isNoun(all[i - 1]) || GOES_ON.has(all[i - 2]?.lower ?? ''))) ||
    (isReportingParticiple(token) && i >= all.length - 4)
  const isTied =
    lead.some(speaks) ||
    (trail.some((token, i) => isReporting(token) && !isNoun(trail[i - 1])) &&
      (ATTRIBUTED_ENDING.test(doc.plain.slice(stretch.end - 1, stretch.end)) || !/^[.;]/.test(after))) ||
    /\baccording to\b/i.test(before + after) ||
    IN_WORDS.test(before) ||
    // Citing “a lack of care for the town,” Roe closed the mill.
    (lead.length < 12 &&
      ATTRIBUTED_ENDING.test(doc.plain.slice(stretch.end - 1, stretch.end)) &&
      (isReportingParticiple(lowered(lead[0])) || lead.slice(-3).some((token) => isReportingParticiple(lowered(token))))) ||
    (COLON_OR_COMMA.test(before) && /:\s?$/.test(before)) ||
    DASH_AUTHOR.test(after)
  return { before, after, isAttributed: isTied, isJudged: lead.some(isJudging) || trail.some(isJudging) || isJudging(lowered(lead[0])) }
}

/** "Calling": the word as it stands inside a sentence. */
function lowered(token: Token | undefined): Token | undefined {
  return token?.shape === 'capital' ? { ...token, shape: 'lower' } : token
}

/** "the report", "to say", "of claims": what follows reports nothing. */
function isNoun(before: Token | undefined): boolean {
  return before !== undefined && NO_VERB_BEHIND.has(before.lower)
}

/** The end of the sentence that the passage stands in, or of the next one where the passage ends a sentence. */
function trailEnd(doc: Document, stretch: Stretch, to: number): number {
  const at = doc.tokens[firstTokenFrom(doc, stretch.outer.end)]
  const sentence = at === undefined ? undefined : doc.sentences[at.sentence]
  return sentence === undefined ? to : Math.min(to, sentence.end)
}

function tokensBetween(doc: Document, start: number, end: number, keep: 'first' | 'last'): Token[] {
  const from = firstTokenFrom(doc, start)
  const to = firstTokenFrom(doc, end)
  return keep === 'first' ? doc.tokens.slice(from, Math.min(to, from + REACH)) : doc.tokens.slice(Math.max(from, to - REACH), to)
}

function wordsOf(doc: Document, stretch: Stretch): string[] {
  return stretch.parts.flatMap((part) => doc.plain.slice(part.start, part.end).match(WORD) ?? [])
}

/** Titles, defined terms, nicknames, themes: what the marks set off as a name. */
function isNamed(doc: Document, stretch: Stretch, words: readonly string[], around: Around): boolean {
  if (words.length > 30) return false
  const isWhole = ATTRIBUTED_ENDING.test(doc.plain.slice(stretch.end - 1, stretch.end)) && around.isAttributed
  const startsLow = /^\p{Ll}/u.test(doc.plain.slice(stretch.start, stretch.start + 1))
  // "the show, “What we eat,” opens", “mill” means “a house that grinds”
  if (words.length < MANY_WORDS && (DEFINED.test(around.before) || (APPOSED.test(around.before) && !isSaidBehind(doc, stretch)))) return true
  if (!startsLow && isTitleCase(words) && !(isWhole && SAID_NAME.test(around.after))) return true
  const match = IN_WORDS.test(around.before) ? null : around.before.match(NAMING)
  // what somebody "called “a great day for us all”" is speech, what is "called “The Great Day”" is a name
  if (match && !isWhole && !(startsLow && CALLED_IT.test(around.before)) && !(startsLow && /^(?:called|labell?ed|dubbed|as)\b/i.test(match[0])))
    return words.length < MANY_WORDS || TITLED.test(match[0]) || match[0].startsWith('(')
  return words.length < MANY_WORDS && NAMED_BEHIND.test(around.after)
}

/** A paragraph that is nothing but a passage, below one that ends in a passage. */
function followsParagraph(doc: Document, stretch: Stretch, previous: Stretch | null): boolean {
  const block = doc.blocks[stretch.firstBlock]!
  const isWhole = stretch.outer.start === block.start && stretch.outer.end >= block.end - 1
  return (
    isWhole &&
    endsSentence(doc, stretch) &&
    previous?.lastBlock === stretch.firstBlock - 1 &&
    /^\W{0,3}$/.test(doc.plain.slice(previous.outer.end, block.start))
  )
}

/** "the talks “A,” “B” and “C”": what stands in a row with a name is one. */
function isListedName(doc: Document, stretch: Stretch, previous: Stretch | null, words: readonly string[]): boolean {
  if (previous?.lastBlock !== stretch.firstBlock || previous.firstBlock !== stretch.firstBlock || words.length > MANY_WORDS) return false
  if (!LISTED.test(doc.plain.slice(previous.outer.end, Math.min(stretch.outer.start, previous.outer.end + 12)))) return false
  const named = wordsOf(doc, previous)
  const around = lookAround(doc, previous, null, stretch)
  return named.length < MANY_WORDS && isNamed(doc, previous, named, { ...around, before: around.before.replace(LIST_BEFORE, '') })
}

/** A verb of saying within three words behind the passage: "said Jane Roe", "Jane Roe said". */
function isSaidBehind(doc: Document, stretch: Stretch): boolean {
  return tokensBetween(doc, stretch.outer.end, stretch.outer.end + 80, 'first')
    .filter(({ text }) => /\p{L}/u.test(text))
    .slice(0, 3)
    .some(isReporting)
}

/** One sentence, the attribution, stands between this passage and the one before. */
function followsAttribution(doc: Document, stretch: Stretch, previous: Stretch | null): boolean {
  if (previous?.lastBlock !== stretch.firstBlock) return false
  const between = doc.tokens
    .slice(firstTokenFrom(doc, previous.outer.end), firstTokenFrom(doc, stretch.outer.start))
    .filter((token) => /[\p{L}\d]/u.test(token.text))
  return between.length > 1 && between.length < REACH && between[0]!.sentence === between.at(-1)!.sentence && between.some(isReporting)
}

/** "Preventing and Countering Terrorism" */
function isTitleCase(words: readonly string[]): boolean {
  if (words.length > 30) return false
  const long = words.filter((word) => /^\p{L}/u.test(word) && !SMALL_WORD.test(word))
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 2 && capitals >= Math.max(2, long.length * 0.75)
}

/** "Yes," she said: too short for a part of a sentence, but a whole utterance. */
function isUtterance(doc: Document, stretch: Stretch, around: Around, previous: Stretch | null): boolean {
  const inner = doc.plain.slice(stretch.start, stretch.end)
  if (!/^\p{Lu}/u.test(inner) || !/(?:^|[.?!:,]\s?)$/.test(around.before)) return false
  if (/\.$/.test(inner) && followsAttribution(doc, stretch, previous)) return true
  return around.isAttributed && (/[!?,]$/.test(inner) || (/\.$/.test(inner) && /[:,]\s?$/.test(around.before)))
}
