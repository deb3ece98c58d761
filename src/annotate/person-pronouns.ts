import type { Document, PersonMention, Title } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { firstNameSex } from '../text/name-words.ts'
import type { Bodies } from './bodies.ts'
import { behindRole } from './title-verbs.ts'
import { ARTICLE } from './titles-found.ts'
import { readTitles } from './titles-row.ts'
import { readStated } from './titles-stated.ts'

/** Paragraphs above a pronoun in which the person that it means may stand. */
const REACH = 2
/** Names before a pronoun that are looked at. */
const MOST_NAMED = 60
/** Tokens behind a name or a pronoun that a career may take. */
const LONGEST_CAREER = 120
const QUOTATION_MARK = 34
const CAREER = new Set(
  'joined joining moved continued taught lectured posted seconded transferred recruited rejoined began started worked working serving served career rose returned promoted appointed represented spent positions position roles role'.split(
    ' ',
  ),
)
const CLAUSE_VERB = new Set('is was has had became will'.split(' '))
const CONJUNCTION = new Set('since when while that after before because until as where'.split(' '))
const BECOMES = new Set('became becoming become'.split(' '))
/** "appointed *him as* Chair" */
const APPOINTS = new Set('appointed named elected re-elected reappointed confirmed installed chose selected hired recruited'.split(' '))
/** What stands before dates and before the rest of a title. */
const WITHIN = new Set('in since until by of and the for during as a an'.split(' '))
const ASIDES = new Set('also has had previously later then currently now most recently who formerly'.split(' '))

/** "She *has served as Director of Research*": titles that the text gives to a person by a pronoun, with the mention that the pronoun means. */
export function findPronounTitles(doc: Document, bodies: Bodies, named: readonly PersonMention[]): { mention: PersonMention; titles: readonly Title[] }[] {
  const found: { mention: PersonMention; titles: readonly Title[] }[] = []
  const isInQuote = watchQuotes(doc)
  const sexes = readSexes(named)
  let next = 0
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block]!
    if (block.role === 'chrome' || block.role === 'header') continue
    for (let i = sentence.firstToken; i < sentence.endToken - 2; i++) {
      const token = doc.tokens[i]!
      const isAppointed = (token.lower === 'him' || token.lower === 'her') && doc.tokens[i + 1]!.lower === 'as' && APPOINTS.has(doc.tokens[i - 1]?.lower ?? '')
      if (token.lower !== 'he' && token.lower !== 'she' && !isAppointed) continue
      while (next < named.length && named[next]!.start < token.start) next++
      if (isInQuote(block.start, token.start)) continue
      const mention = findMeant(doc, named, next, sentence.block, token.lower === 'she' || token.lower === 'her' ? 'female' : 'male', sexes)
      if (mention === null) continue
      if (isAppointed) {
        const { titles } = readTitles(doc, bodies, i + 2, sentence.endToken, 'pronoun-title')
        if (titles.length > 0) found.push({ mention, titles })
        continue
      }
      let from = i + 1
      while (from < sentence.endToken && ASIDES.has(doc.tokens[from]!.lower)) from++
      const role = behindRole(doc.tokens, from, sentence.endToken)
      const held = role === null ? readStated(doc, bodies, from, sentence.endToken) : readTitles(doc, bodies, role, sentence.endToken, 'pronoun-title')
      const titles = [...held.titles, ...readCareer(doc, bodies, from, sentence.endToken)]
      // "from Example Corp., where she served as Director"
      const where = doc.tokens[i - 1]?.lower === 'where' ? bodyBefore(doc, bodies, i - 1) : null
      if (titles.length > 0)
        found.push({ mention, titles: titles.map((title) => ({ ...title, organization: title.organization ?? where, rule: 'pronoun-title' })) })
    }
  }
  return found
}

function bodyBefore(doc: Document, bodies: Bodies, where: number): string | null {
  const last = doc.tokens[where - 1]?.text === ',' ? where - 2 : where - 1
  return bodies.at(last)?.name ?? null
}

/** "moved to Example Corp. in 2008, initially *as Director of Strategy* and then *as Director of Engineering*": offices of a career. */
export function readCareer(doc: Document, bodies: Bodies, from: number, limit: number): Title[] {
  const found: Title[] = []
  let isCareer = false
  let body: string | null = null
  /** The body behind the last verb of a career. */
  let near: string | null = null
  const end = Math.min(limit - 1, from + LONGEST_CAREER)
  for (let i = from; i < end; i++) {
    const { lower } = doc.tokens[i]!
    if (lower === 'he' || lower === 'she' || lower === 'who' || opensClause(doc, i)) break
    if (CAREER.has(lower)) {
      isCareer = true
      near = null
    }
    near = bodies.startingAt(i)?.name ?? near
    body = bodies.startingAt(i)?.name ?? (opensUnknown(doc, bodies, i) ? null : body)
    // "has held posts in industry *and was an* Associate Professor"
    // "held positions at Example Mills, *including Vice President of Operations*"
    if (isCareer && lower === 'including' && /^(?:capital|upper)$/.test(doc.tokens[i + 1]!.shape)) {
      for (const title of readTitles(doc, bodies, i + 1, limit, 'career-title').titles) found.push({ ...title, organization: title.organization ?? body })
      continue
    }
    const isSaid = BECOMES.has(lower) || ((lower === 'was' || lower === 'is') && doc.tokens[i - 1]!.lower === 'and' && ARTICLE.test(doc.tokens[i + 1]!.lower))
    if (!isSaid && (!isCareer || lower !== 'as' || i === from + 1)) continue
    const at = /^(?:a|an|the)$/.test(doc.tokens[i + 1]!.lower) ? i + 2 : i + 1
    if (at >= limit) continue
    const { titles } = readTitles(doc, bodies, at, limit, 'career-title')
    // "began as *a teacher at the Example School*": small letters with a name, "worked as a volunteer" says little
    if (doc.tokens[at]!.shape === 'lower' && (body === null || near === null) && titles.some(({ organization }) => organization === null)) continue
    for (const title of titles) found.push({ ...title, organization: title.organization ?? body })
  }
  return found
}

/** "serving since *Jane Roe was* sworn in as": another subject and its verb begin. */
function opensClause({ tokens }: Document, at: number): boolean {
  if (tokens[at]!.shape !== 'capital' || !CONJUNCTION.has(tokens[at - 1]!.lower)) return false
  let verb = at + 1
  while (verb < at + 3 && tokens[verb]?.shape === 'capital') verb++
  return CLAUSE_VERB.has(tokens[verb]?.lower ?? '')
}

/** "joined *Novexo* as": a name that no rule takes for a body; what stands before it is not where the office is. */
function opensUnknown({ tokens }: Document, bodies: Bodies, at: number): boolean {
  return /^(?:capital|upper|mixed)$/.test(tokens[at]!.shape) && !bodies.at(at) && tokens[at - 1]!.shape === 'lower' && !WITHIN.has(tokens[at - 1]!.lower)
}

/**
 * The last person named before, if their first name does not speak against it and nobody else of that sex was named since. "… is Mayor
 * Roe's aide" is about the aide, not the mayor.
 */
function findMeant(
  doc: Document,
  named: readonly PersonMention[],
  before: number,
  block: number,
  sex: 'female' | 'male',
  sexes: SexBySurname,
): PersonMention | null {
  const floor = doc.blocks[Math.max(0, block - REACH)]!.start
  for (let i = before - 1; i >= Math.max(0, before - MOST_NAMED) && named[i]!.start >= floor; i--) {
    if (doc.plain.startsWith("'s", named[i]!.end) && !opensSentence(doc, named[i]!.start)) continue
    const own = sexOf(named[i]!, sexes)
    if (own === null || own === 'either' || own === sex) return named[i]!
  }
  return null
}

/** "*Ms. Roe's* commitment goes further." */
function opensSentence(doc: Document, start: number): boolean {
  const token = firstTokenFrom(doc, start)
  return doc.sentences[doc.tokens[token]!.sentence]!.firstToken === token
}

type Sex = ReturnType<typeof firstNameSex>
type SexBySurname = ReadonlyMap<string, Sex>

/** What the full names of a text tell of the surnames that stand alone in it; a surname of two people tells nothing. */
function readSexes(named: readonly PersonMention[]): SexBySurname {
  const sexes = new Map<string, Sex>()
  for (const mention of named) {
    const words = mention.name.split(' ')
    const surname = words.at(-1)!
    // "Roe Jane Roe": a heading ran into a name
    const sex = words.length > 1 && words[0] !== surname ? sexOf(mention, sexes) : null
    if (sex !== null) sexes.set(surname, sexes.has(surname) && sexes.get(surname) !== sex ? null : sex)
  }
  return sexes
}

function sexOf(mention: PersonMention, sexes: SexBySurname): Sex {
  if (/^(?:mrs|ms|miss|madam|lady|sister)\b/i.test(mention.honorific ?? '')) return 'female'
  if (/^(?:mr|sir|lord|father|brother)\b/i.test(mention.honorific ?? '')) return 'male'
  const words = mention.name.split(' ')
  return words.length > 1 ? firstNameSex(words[0]!) : (sexes.get(words[0]!) ?? null)
}

export type IsInQuote = (from: number, to: number) => boolean

/**
 * Tells whether an odd number of quotation marks stands between a block's start and a place. Asked for places in their order, it looks
 * at each character once.
 */
export function watchQuotes(doc: Document): IsInQuote {
  let block = -1
  let at = 0
  let isInside = false
  return (from, to) => {
    if (from !== block || to < at) {
      block = from
      at = from
      isInside = false
    }
    for (; at < to; at++) if (doc.plain.charCodeAt(at) === QUOTATION_MARK) isInside = !isInside
    return isInside
  }
}
