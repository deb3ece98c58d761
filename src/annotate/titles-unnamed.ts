import type { Document, PersonMention, Span, Title } from '../document.ts'
import { firstFrom, firstTokenFrom } from '../text/find-token.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import type { Bodies } from './bodies.ts'
import { withOrganization } from './titles-found.ts'
import { readTitles } from './titles-row.ts'

/** What a court or the police do to somebody. */
const DONE = new Set('sentenced charged convicted indicted arrested arraigned extradited jailed'.split(' '))
const PLEADS = new Set('pleads plead pleaded pled'.split(' '))
const BEING = new Set('was is has been'.split(' '))
const ARTICLE = new Set('a an the'.split(' '))
/** "*charges* Jane Roe with", "accuses Bo Day of". */
const ACCUSES = new Set('charges charging accuses accusing charged'.split(' '))
/** "*Fourth* Executive", "*Riverton-Area* Doctor" */
const BEFORE_OFFICE = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another)$|-(?:area|based|born)$/
/** Sentences below the headline in which the office may be said before the name. */
const MOST_SENTENCES = 4
/** Tokens between an office and its verb, "located in Riverton, Examplia, and owned by …"; between a name and its verb. */
const LONGEST_CLAUSE = 28
/** Tokens of "Doing Business in Riverton" in a headline. */
const LONGEST_ASIDE = 6
const OTHERS = /^(?:who|whose|that|after|as|and|for|of|says|asks|seeks)$/
/** What somebody is in a gang, or did: no office. */
const NO_OFFICE = /^(?:member|associate|leader|driver|dealer|operator)\b|\b(?:leader|driver|dealer)$/i
/** Names that are looked at until one is the accused's. */
const MOST_NAMED = 40

/**
 * "*Former Mill Inspector* Sentenced to Prison … Jane Roe, 40, of Riverton, was sentenced": the headline and the first sentences say who was
 * tried without a name, the first one of whom the same is said with a name bears the office.
 */
export function findTitlesOfAccused(
  doc: Document,
  bodies: Bodies,
  headline: Span | null,
  named: readonly PersonMention[],
): { mention: PersonMention; titles: readonly Title[] }[] {
  if (headline === null) return []
  const top = firstTokenFrom(doc, headline.start)
  const below = firstTokenFrom(doc, headline.end)
  const verb = findVerb(doc, top, below, true)
  if (verb === null || isNamedBetween(named, headline.start, doc.tokens[verb]!.start)) return []
  const mention = findAccused(doc, named, headline.end)
  if (mention === null) return []
  const titles = [...readHeadline(doc, bodies, top, verb), ...readLead(doc, bodies, below, named, mention.start)]
  const surname = surnameOf(mention)
  const known = named.filter((other) => surnameOf(other) === surname).flatMap((other) => other.titles.map(bare))
  const found: Title[] = []
  for (const title of titles) {
    if (NO_OFFICE.test(title.role) || known.some((text) => text.includes(bare(title)))) continue
    known.push(bare(title))
    found.push(title)
  }
  return found.length === 0 ? [] : [{ mention, titles: found }]
}

function bare({ text }: Title): string {
  return text.toLowerCase().replace(/^(?:a |the )?former /, '')
}

function surnameOf({ name }: PersonMention): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** "*Fourth Zentro Executive* Pleads Guilty", "*Director of the Example Center* Convicted". */
function readHeadline(doc: Document, bodies: Bodies, top: number, verb: number): readonly Title[] {
  let first = top
  while (first < verb && (BEFORE_OFFICE.test(doc.tokens[first]!.lower) || ARTICLE.has(doc.tokens[first]!.lower))) first++
  const { titles, edge, isPlural } = readTitles(doc, bodies, first, verb, 'headline-title')
  // "Director Asks for Release of Driver Who Was Convicted": of somebody else
  const isOther = verb - edge > LONGEST_ASIDE || doc.tokens.slice(edge, verb).some(({ lower }) => OTHERS.test(lower))
  if (isPlural || isOther) return []
  // "Owner of Tax Business": capitals of a headline name no body that the text does not name too
  const isKnown = ({ organization }: Title) => organization === null || doc.plain.includes(organization, doc.tokens[verb]!.end)
  return titles.map((title) => (isKnown(title) ? title : withOrganization(title, null, title.text)))
}

/** "*A former executive of Example Mills*, located in Riverton, pleaded guilty", "announced that *a mill inspector* has been charged". */
function readLead(doc: Document, bodies: Bodies, below: number, named: readonly PersonMention[], end: number): Title[] {
  const found: Title[] = []
  let index = doc.tokens[below]?.sentence ?? doc.sentences.length
  for (const last = index + MOST_SENTENCES; index < Math.min(last, doc.sentences.length); index++) {
    const sentence = doc.sentences[index]!
    if (sentence.start >= end) break
    for (let i = sentence.firstToken; i < sentence.endToken - 2; i++) {
      const opens = i === sentence.firstToken || doc.tokens[i - 1]!.lower === 'that' || /^[–—]$|^--?$/.test(doc.tokens[i - 1]!.text) || isDateline(doc, i)
      if (!opens || !ARTICLE.has(doc.tokens[i]!.lower)) continue
      const { titles, edge, isPlural } = readTitles(doc, bodies, i + 1, sentence.endToken, 'unnamed-title')
      const verb = titles.length > 0 && !isPlural ? findVerb(doc, edge, Math.min(sentence.endToken, edge + LONGEST_CLAUSE), false) : null
      if (verb !== null && !isNamedBetween(named, doc.tokens[i]!.start, doc.tokens[verb]!.start)) found.push(...titles)
    }
  }
  return found
}

/** "RIVERTON  *A* former executive": an export lost the dash of the dateline. */
function isDateline({ tokens }: Document, at: number): boolean {
  return /^(?:A|An|The)$/.test(tokens[at]!.text) && tokens[at - 1]?.shape === 'upper' && tokens[at - 1]!.text.length > 2
}

/** The first person named below the headline of whom it is said what the headline says. */
function findAccused(doc: Document, named: readonly PersonMention[], from: number): PersonMention | null {
  const first = firstFrom(named, from)
  for (let i = first; i < Math.min(named.length, first + MOST_NAMED); i++) {
    const mention = named[i]!
    const start = firstTokenFrom(doc, mention.start)
    const end = firstTokenFrom(doc, mention.end)
    const limit = doc.sentences[doc.tokens[start]!.sentence]!.endToken
    if (doc.tokens[end]?.lower === 'and' || doc.tokens[start - 1]?.lower === 'and') continue
    if (isAccusedBefore(doc, start)) return mention
    const verb = findVerb(doc, end, Math.min(limit, end + LONGEST_CLAUSE), false)
    // "Jane Roe (Roe), 40, was convicted"
    const next = named[i + 1]
    const behind = next !== undefined && surnameOf(next) === surnameOf(mention) ? next.end : mention.end
    if (verb !== null && !isNamedBetween(named, behind, doc.tokens[verb]!.start)) return mention
    // whoever is named before without an office may be the accused
    if (mention.titles.length === 0) return null
  }
  return null
}

/** "The information *charges* Jane Roe", "*charges that* Jane Roe", "identified the *defendant as* Jane Roe". */
function isAccusedBefore({ tokens }: Document, name: number): boolean {
  const [before, second] = [tokens[name - 1]?.lower ?? '', tokens[name - 2]?.lower ?? '']
  return ACCUSES.has(before) || (before === 'that' && ACCUSES.has(second)) || (before === 'as' && second === 'defendant')
}

/** The token of "pleaded guilty", "was today sentenced", "has agreed to plead", and in a headline "Sentenced"; null if there is none. */
function findVerb({ tokens }: Document, from: number, limit: number, isHeadline: boolean): number | null {
  for (let i = from; i < limit; i++) {
    const { lower } = tokens[i]!
    const next = tokens[i + 1]?.lower
    if (PLEADS.has(lower) && (next === 'guilty' || next === 'no' || next === 'not')) {
      let first = i
      while (first > from && /^(?:to|agrees|agreed|will|has)$/.test(tokens[first - 1]!.lower)) first--
      return first
    }
    if (!isHeadline && (lower === 'that' || isReporting(tokens[i]!))) return null
    const isDone = DONE.has(lower) || (lower === 'found' && next === 'guilty')
    if (isDone && (isHeadline || isPassive(tokens, i))) return i
  }
  return null
}

/** "*was today* sentenced", "*has been* charged" */
function isPassive(tokens: Document['tokens'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (BEING.has(tokens[i]!.lower)) return true
    if (!/^(?:today|also|yesterday|formally|recently|again)$/.test(tokens[i]!.lower)) return false
  }
  return false
}

function isNamedBetween(named: readonly PersonMention[], from: number, to: number): boolean {
  const next = named[firstFrom(named, from)]
  return next !== undefined && next.start < to
}
