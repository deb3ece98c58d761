import type { Document, PersonMention, Title } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { firstNameSex } from '../text/name-words.ts'
import type { Bodies } from './bodies.ts'
import { behindRole } from './title-verbs.ts'
import { isRolesList, readCareer, readOpening } from './titles-career.ts'
import { readTitles } from './titles-row.ts'
import { readStated } from './titles-stated.ts'

/** Paragraphs above a pronoun in which the person that it means may stand. */
const REACH = 2
/** Names before a pronoun that are looked at. */
const MOST_NAMED = 60
const QUOTATION_MARK = 34
const OWNER = new Set('his her'.split(' '))
/** "she", "him": all others are passed by at once. */
const LONGEST_PRONOUN = 3
/** Tokens of "her past roles at Example Mills include". */
const LONGEST_ROLES = 10
/** Tokens of "his official position as". */
const LONGEST_POST = 4
/** What somebody is as. */
const HELD = new Set('role position post job capacity work experience tenure time service career'.split(' '))
/** "appointed *him as* Chair" */
const APPOINTS = new Set('appointed named elected re-elected reappointed confirmed installed chose selected hired recruited'.split(' '))
const ASIDES = new Set('also has had previously later then currently now most recently who formerly'.split(' '))

/** "She *has served as Director of Research*": titles that the text gives to a person by a pronoun, with the mention that the pronoun means. */
export function findPronounTitles(doc: Document, bodies: Bodies, named: readonly PersonMention[]): { mention: PersonMention; titles: readonly Title[] }[] {
  const found: { mention: PersonMention; titles: readonly Title[] }[] = []
  const isInQuote = watchQuotes(doc)
  const sexes = readSexes(named)
  let next = 0
  let meant: { mention: PersonMention; block: number; sex: 'female' | 'male' } | null = null
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block]!
    if (block.role === 'chrome' || block.role === 'header') continue
    for (let i = sentence.firstToken; i < sentence.endToken - 2; i++) {
      const token = doc.tokens[i]!
      if (token.lower.length > LONGEST_PRONOUN) continue
      const isAppointed = (token.lower === 'him' || token.lower === 'her') && doc.tokens[i + 1]!.lower === 'as' && APPOINTS.has(doc.tokens[i - 1]?.lower ?? '')
      const roles = OWNER.has(token.lower) ? findRoles(doc, i, sentence.endToken) : null
      if (token.lower !== 'he' && token.lower !== 'she' && !isAppointed && roles === null) continue
      while (next < named.length && named[next]!.start < token.start) next++
      if (isInQuote(block.start, token.start)) continue
      const sex = token.lower === 'she' || token.lower === 'her' ? 'female' : 'male'
      const opened = roles === null ? null : findOpened(doc, named, next, i)
      // "Roe … she … she …": from paragraph to paragraph the pronoun goes on with whom it meant
      const goesOn: PersonMention | null = meant !== null && meant.sex === sex && sentence.block - meant.block <= REACH ? meant.mention : null
      const mention: PersonMention | null = opened ?? findMeant(doc, named, next, sentence.block, sex, sexes) ?? goesOn
      if (mention !== null && opened === null) meant = { mention, block: sentence.block, sex }
      if (mention === null || (roles !== null && isOfUnknown(doc, mention, i))) continue
      if (isAppointed || roles !== null) {
        const { titles } = readTitles(doc, bodies, roles ?? i + 2, sentence.endToken, 'pronoun-title')
        if (titles.length > 0) found.push({ mention, titles })
        continue
      }
      let from = i + 1
      while (from < sentence.endToken && ASIDES.has(doc.tokens[from]!.lower)) from++
      const role = behindRole(doc.tokens, from, sentence.endToken)
      const held = role === null ? readStated(doc, bodies, from, sentence.endToken) : readTitles(doc, bodies, role, sentence.endToken, 'pronoun-title')
      // "*As head of mills,* she led"
      const opens = i > sentence.firstToken + 2 && doc.tokens[i - 1]!.text === ',' && !(next > 0 && named[next - 1]!.start >= sentence.start)
      const opening = opens ? readOpening(doc, bodies, sentence.firstToken, i) : []
      const titles = [...opening, ...held.titles, ...readCareer(doc, bodies, from, sentence.endToken)]
      // "from Example Corp., where she served as Director"
      const where = doc.tokens[i - 1]?.lower === 'where' ? bodyBefore(doc, bodies, i - 1) : null
      if (titles.length > 0)
        found.push({ mention, titles: titles.map((title) => ({ ...title, organization: title.organization ?? where, rule: 'pronoun-title' })) })
    }
  }
  return found
}

/** "*Her past roles include* director of nursing", "*his position as* a technician": the token behind it. */
function findRoles(doc: Document, owner: number, limit: number): number | null {
  for (let i = owner + 1; i < Math.min(limit - 2, owner + LONGEST_POST); i++)
    if (HELD.has(doc.tokens[i]!.lower) && doc.tokens[i + 1]!.lower === 'as') return i + 2
  for (let i = owner + 1; i < Math.min(limit - 1, owner + LONGEST_ROLES); i++) {
    if (isRolesList(doc, i)) return i + 1
    if (doc.tokens[i]!.shape === 'mark') return null
  }
  return null
}

/** "*In her role as* head of mills, Jane Roe spoke": who is named behind the clause that opens the sentence. */
function findOpened({ tokens, sentences }: Document, named: readonly PersonMention[], next: number, owner: number): PersonMention | null {
  const sentence = sentences[tokens[owner]!.sentence]!
  const behind = named[next]
  return owner - 1 === sentence.firstToken && behind !== undefined && behind.start < sentence.end ? behind : null
}

/** "*Zentrow*, in his capacity as": a name that no rule takes for a person stands before the pronoun. */
function isOfUnknown({ tokens }: Document, mention: PersonMention, owner: number): boolean {
  const [comma, name] = [tokens[owner - 2], tokens[owner - 3]]
  return comma?.text === ',' && name?.shape === 'capital' && name.end !== mention.end
}

function bodyBefore(doc: Document, bodies: Bodies, where: number): string | null {
  const last = doc.tokens[where - 1]?.text === ',' ? where - 2 : where - 1
  return bodies.at(last)?.name ?? null
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
