import type { Contact, Document, Mention, Organization, Person, Span } from '../document.ts'
import otherHeads from '../lexicons/other-heads.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord, isFirstName, isParticle, isSurname } from '../text/name-words.ts'
import { normalise } from '../text/normalise.ts'
import { isNeverOrganization } from '../text/own-words.ts'
import { isPlace } from '../text/places.ts'
import { isPluralHead, isTitleHead } from '../text/title-words.ts'

let others: ReadonlySet<string> | null = null

const MOST_WORDS = 8
/** A letterhead has a few houses, a list of members has no end. */
const MOST_BODIES = 40
const MOST_MENTIONS = 20
/** How far from its title the name of a body may stand, in characters. */
const AROUND = 150
const WORD = /[^\s/|]{1,60}/g
/** What a house adds to its name where it is written whole. */
const WHOLE = /^(?:Partners|Group|Holdings|Company|International|Corporation|Foundation)$/
const LINK = /^(?:&|and|of|for|the|in|on)$/
const NO_OPENER = /^(?:in|at|for|from|to|on|by|with|or|and|the|of|our|your|via|call|email|contact|outside|within)$/i
const CAPITAL = /^["“(]?(?:\p{Lu}|[\p{L}\p{N}]{1,20}\p{Lu})/u

/** A name, where it stands, and the rule that saw it. */
interface Shown extends Span {
  readonly name: string
  readonly rule: string
}

/** The organizations, and those that the contacts alone show: "Contact: Jane Roe, Loom PR". In the order of the text. */
export function withContactBodies(
  doc: Document,
  organizations: readonly Organization[],
  people: readonly Person[],
  contacts: readonly Contact[],
): Organization[] {
  const shown = contacts.flatMap(({ organization, start, end }) => (organization === null ? [] : [{ name: organization, start, end, rule: 'contact-body' }]))
  return withShown(doc, organizations, people, shown)
}

/** The organizations, and those that titles alone show: "Jane Roe, deputy chief executive – Looms for All". In the order of the text. */
export function withTitleBodies(doc: Document, organizations: readonly Organization[], people: readonly Person[]): Organization[] {
  const shown = people.flatMap(({ titles }) =>
    titles.flatMap(({ text, organization, start, end }) =>
      // "owner of Second-Hand Mills": a field, where everybody uses the words
      organization === null || (text.includes(organization) && organization.split(/[\s-]/).every((word) => isCommonWord(word.toLowerCase())))
        ? []
        : [{ name: organization, start: Math.max(0, start - AROUND), end: end + AROUND, rule: 'title-body' }],
    ),
  )
  // "founder of The Weir", where the text says "The Weir" again: words that everybody uses, and an article that is a part of the name
  const named = new Set(
    people.flatMap(({ titles }) =>
      titles.flatMap(({ text, organization }) => (organization !== null && text.includes(` The ${organization}`) ? [organization] : [])),
    ),
  )
  const withArticle = [...named].slice(0, MOST_BODIES).filter((name) => {
    const first = doc.text.indexOf(`The ${name}`)
    return doc.text.indexOf(`The ${name}`, first + 1) > 0
  })
  const articles = withArticle.map((name) => ({ name, start: 0, end: doc.text.length, rule: 'title-body' }))
  return withShown(
    doc,
    withShown(doc, organizations, people, articles, () => true),
    people,
    shown,
  )
}

/** The organizations, and the sender, where the frame of the page or its own words alone show it: "Example Government", "The Mills". In the order of the text. */
export function withIssuerBody(doc: Document, organizations: readonly Organization[], people: readonly Person[], issuer: string | null): Organization[] {
  const shown = issuer === null ? [] : [{ name: issuer, start: 0, end: doc.text.length, rule: 'issuer-body' }]
  // "Example County District Attorney": an office, whose house has a name of its own
  return withShown(
    doc,
    organizations,
    people,
    shown,
    (name) => !/(?:attorney|general|mayor|governor|senator|president|minister|controller|comptroller|sheriff)$/i.test(name),
  )
}

function withShown(
  doc: Document,
  organizations: readonly Organization[],
  people: readonly Person[],
  shown: readonly Shown[],
  isName: (name: string) => boolean = isBodyName,
): Organization[] {
  if (shown.length === 0) return [...organizations]
  const known = new Set(organizations.flatMap(({ name, acronym, aliases }) => [name, acronym ?? name, ...aliases]).map(normalise))
  for (const { name, mentions } of people) for (const form of [name, ...mentions.map(({ text }) => text)]) known.add(normalise(form))
  const isNew = ({ name }: Shown) => !known.has(normalise(name)) && isName(name) && !isNeverOrganization(name.toLowerCase())
  if (!shown.some(isNew)) return [...organizations]
  const taken = [...organizations, ...people].flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)
  const kept = [...organizations]
  const places = new Map<string, number[]>()
  const place = (name: string, at: number) => places.set(name, [...(places.get(name) ?? []), at])
  for (const [at, { name }] of kept.entries()) place(name, at)
  for (const body of shown) {
    if (!isNew(body) || kept.length - organizations.length >= MOST_BODIES) continue
    const { name, rule } = body
    known.add(normalise(name))
    // "Linden Capital" of the text is "Linden Capital Partners" here
    const last = name.lastIndexOf(' ')
    const shorter = WHOLE.test(name.slice(last + 1)) ? places.get(name.slice(0, last))?.shift() : undefined
    if (shorter !== undefined) {
      const { name: short, aliases, ...other } = kept[shorter]!
      place(name, shorter)
      kept[shorter] = { ...other, name, aliases: [short, ...aliases] }
      continue
    }
    if (!isFreeWithin(doc, body, taken)) continue
    const mentions = findMentions(doc, body).filter((mention) => !overlaps(taken, mention))
    if (mentions.some(({ start }) => start >= body.start && start < body.end)) place(name, kept.push({ name, acronym: null, aliases: [], mentions, rule }) - 1)
  }
  return kept.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** Words in capitals, and links between them: no address, no office, no place, nobody's name. */
function isBodyName(name: string): boolean {
  const words = name.match(WORD) ?? []
  const last = words.length - 1
  if (words.length === 0 || words.length > MOST_WORDS || name.includes(',') || isPlace(name) || NO_OPENER.test(words[0]!)) return false
  const isWritten = words.every((word, i) => {
    const lower = word.toLowerCase()
    if (/^(?:\p{Lu}-)?\d|@/u.test(word) || (isTitleHead(lower) && !isPluralHead(lower))) return false
    return CAPITAL.test(word) || (i > 0 && i < last && (LINK.test(word) || isParticle(lower)))
  })
  others ??= lexiconSet(otherHeads)
  if (!isWritten || !CAPITAL.test(words[last]!) || others.has(words[last]!.toLowerCase())) return false
  if (last === 0) return name.length > 3 && !isCommonWord(name.toLowerCase()) && !isFirstName(name) && !isSurname(name.toLowerCase())
  // "Wide Mills Jane Roe": a person's name runs together with something else
  return !(/^\p{Lu}\p{Ll}/u.test(words[last - 1]!) && isFirstName(words[last - 1]!) && !isCommonWord(words[last]!.toLowerCase()))
}

/** Some of what stands in the range itself is nobody's: looks there alone, before the whole text is searched. */
function isFreeWithin(doc: Document, { name, start, end }: Shown, taken: readonly Mention[]): boolean {
  const near = doc.text.slice(start, end + name.length)
  for (let at = near.indexOf(name); at >= 0 && start + at < end; at = near.indexOf(name, at + name.length))
    if (!overlaps(taken, { start: start + at, end: start + at + name.length })) return true
  return false
}

/** Where the name stands: in its contact, by its title, and elsewhere, between words. */
function findMentions(doc: Document, { name, rule, ...span }: Shown): Mention[] {
  const found: Mention[] = []
  for (let start = doc.text.indexOf(name); start >= 0 && found.length < MOST_MENTIONS; start = doc.text.indexOf(name, start + name.length)) {
    const end = start + name.length
    const isHere = start >= span.start && end <= span.end
    if (isHere || (!/[\p{L}\p{N}]/u.test(doc.text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(doc.text[end] ?? ''))) found.push({ text: name, start, end, rule })
  }
  return found
}

/** One of the mentions, in order, shares a character with the span, and is no word in its middle: "Learn NATO Now". */
function overlaps(taken: readonly Mention[], { start, end }: Span): boolean {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  for (; low < taken.length && taken[low]!.start < end; low++) if (taken[low]!.start <= start || taken[low]!.end >= end) return true
  return false
}
