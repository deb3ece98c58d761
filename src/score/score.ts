import type { Release } from '../schema.ts'
import type { Gold } from './gold.ts'
import { bare, isSamePerson, isSameSpeaker, organizationKey, overlap, plain, wordsOf } from './likeness.ts'
import type { Tally } from './tally.ts'

type Contact = {
  readonly name?: string | null | undefined
  readonly emails?: readonly string[] | null | undefined
  readonly phones?: readonly string[] | null | undefined
  readonly optional?: boolean | undefined
}
type Title = {
  readonly text: string
  readonly short?: string | null | undefined
  readonly role?: string | null | undefined
  readonly who: number
  readonly name: string
}
interface GoldTitle extends Title {
  readonly org?: string | null | undefined
  readonly optional: boolean | undefined
}
interface FoundTitle extends Title {
  readonly organization: { readonly name: string } | null
}

/** Passages that agree at least so far are the same quote. */
const SAME_PASSAGE = 0.8
const NEAR_TITLE = 0.5
/** Shorter direct quotes are not asked for. */
const FEWEST_WORDS = 4
const SHOWN = 90

/** Counts what was found in one release against its gold answers. A release without a result counts as if nothing had been found. */
export function scoreRelease(tally: Tally, name: string, gold: Gold, found: Release | undefined): void {
  scoreFrame(tally, name, gold, found)
  const people = found?.people ?? []
  const samePerson = (a: { name: string }, b: { name: string }) => (plain(a.name) === plain(b.name) ? 2 : isSamePerson(a.name, b.name) ? 1 : 0)
  const pairs = tally.list('people', name, gold.people, people, samePerson, (person) => person.name)
  scoreTitles(tally, name, gold, people, pairs)
  scoreQuotes(tally, name, gold, found?.quotes ?? [])
  const namesOf = (one: { name: string; acronym?: string | null | undefined; aliases?: readonly string[] | null | undefined }) =>
    [one.name, one.acronym, ...(one.aliases ?? [])].filter(Boolean).map(organizationKey)
  tally.list(
    'organizations',
    name,
    gold.organizations,
    found?.organizations ?? [],
    (a, b) => (organizationKey(a.name) === organizationKey(b.name) ? 2 : namesOf(a).some((key) => namesOf(b).includes(key)) ? 1 : 0),
    (organization) => organization.name,
  )
  scoreContacts(tally, name, gold.contacts, found?.contacts ?? [])
}

function scoreFrame(tally: Tally, name: string, gold: Gold, found: Release | undefined): void {
  const isSameText = (a: string, b: string) => plain(a) === plain(b)
  const isSameIssuer = (a: string, b: string) => {
    const names = [a, ...(gold.organizations.find((organization) => organization.name === a)?.aliases ?? [])].map(organizationKey)
    return names.includes(organizationKey(b)) || isSamePerson(a, b)
  }
  tally.single('headline', name, gold.headline, found?.headline?.text, isSameText)
  tally.single('issuer', name, gold.issuer, found?.issuer?.name, isSameIssuer)
  tally.single('releaseDate', name, gold.releaseDate, found?.releaseDate, (a, b) => a === b)
  tally.single('dateline.place', name, gold.dateline?.place, found?.dateline?.place, isSameText)
  tally.single('dateline.date', name, gold.dateline?.date, found?.dateline?.date, (a, b) => a === b)
}

/** Titles count with their person: exactly, nearly, and with the organization that they name. */
function scoreTitles(tally: Tally, name: string, gold: Gold, people: Release['people'], pairs: ReadonlyMap<number, number>): void {
  const goldTitles: GoldTitle[] = gold.people.flatMap((person, who) =>
    (person.titles ?? []).map((title) => ({ ...title, who, name: person.name, optional: title.optional || person.optional })),
  )
  const foundTitles: FoundTitle[] = gold.people.flatMap((person, who) =>
    (people[pairs.get(who) ?? -1]?.titles ?? []).map((title) => ({ ...title, who, name: person.name })),
  )
  const paired = new Set(pairs.values())
  for (const [j, person] of people.entries()) if (!paired.has(j)) foundTitles.push(...person.titles.map((title) => ({ ...title, who: -1, name: person.name })))

  const formsOf = ({ text, short, role }: Title) => [text, short, role].filter(Boolean).map(bare)
  const isSame = (a: Title, b: Title) => a.who === b.who && formsOf(a).some((form) => formsOf(b).includes(form))
  const nearness = (a: Title, b: Title) => {
    if (a.who !== b.who) return 0
    if (isSame(a, b)) return 2
    return Math.max(...formsOf(a).flatMap((x) => formsOf(b).map((y) => overlap(x, y)))) >= NEAR_TITLE ? 1 : 0
  }
  const namesOf = (organization: string) => {
    const all = gold.organizations.filter((one) => [one.name, ...(one.aliases ?? [])].map(organizationKey).includes(organizationKey(organization)))
    return [organization, ...all.flatMap((one) => [one.name, ...(one.aliases ?? [])])].map(organizationKey)
  }
  const show = (title: Title) => `${title.name} | ${title.text}`
  tally.list('titles', name, goldTitles, foundTitles, (a, b) => (isSame(a, b) ? 1 : 0), show)
  tally.list('titles~', name, goldTitles, foundTitles, nearness, show)
  tally.list(
    'titles+org',
    name,
    goldTitles.map((title) => (title.org ? title : { ...title, optional: true })),
    foundTitles.filter((title) => title.organization !== null),
    (a, b) => (nearness(a, b) && (!a.org || namesOf(a.org).includes(organizationKey(b.organization!.name))) ? 1 : 0),
    (title) => `${show(title)} @ ${'organization' in title ? title.organization!.name : title.org}`,
  )
}

/** Quotes word for word, nearly, and with their speaker; statements with theirs. */
function scoreQuotes(tally: Tally, name: string, gold: Gold, quotes: Release['quotes']): void {
  type Quote = Gold['quotes'][number] | Release['quotes'][number]
  const speakerOf = ({ speaker }: Quote) => (typeof speaker === 'string' ? speaker : speaker?.name) ?? null
  const show = (quote: Quote) => `${speakerOf(quote) ?? '?'}: ${quote.text.slice(0, SHOWN)}`
  const near = (a: Quote, b: Quote) => {
    const likeness = overlap(a.text, b.text)
    return likeness >= SAME_PASSAGE ? likeness : 0
  }
  const isSpeakerRight = (a: Quote, b: Quote) => (speakerOf(a) === null ? speakerOf(b) === null : isSameSpeaker(speakerOf(b), speakerOf(a)))
  const direct = gold.quotes.filter(({ kind }) => kind === 'direct')
  const said = quotes.filter(({ kind, text }) => kind === 'direct' && wordsOf(text).length >= FEWEST_WORDS)
  tally.list('quotes', name, direct, said, (a, b) => (plain(a.text) === plain(b.text) ? 1 : 0), show)
  tally.list('quotes~', name, direct, said, near, show)
  tally.list('quotes+speaker', name, direct, said, (a, b) => (isSpeakerRight(a, b) ? near(a, b) : 0), show)
  tally.list(
    'statements',
    name,
    gold.quotes.filter(({ kind }) => kind === 'statement'),
    quotes.filter(({ kind }) => kind === 'statement'),
    (a, b) => (near(a, b) && (!a.speaker || isSameSpeaker(speakerOf(b), speakerOf(a))) ? 1 : 0),
    show,
  )
}

/** Addresses each once, names, and who is reached at which address. */
function scoreContacts(tally: Tally, name: string, gold: readonly Contact[], found: readonly Contact[]): void {
  const entries = (contacts: readonly Contact[], of: (contact: Contact) => readonly string[]) =>
    contacts.flatMap((contact) => of(contact).map((value) => ({ value, name: contact.name ?? null, optional: contact.optional })))
  const once = <Entry>(all: readonly Entry[], key: (entry: Entry) => string) => [...new Map(all.map((entry) => [key(entry), entry])).values()]
  const mailsOf = (contact: Contact) => (contact.emails ?? []).map((mail) => mail.toLowerCase())
  const digitsOf = ({ value }: { readonly value: string }) => value.replace(/\(0\)/g, '').replace(/\D/g, '').slice(-9)
  const mails = (all: readonly Contact[]) => once(entries(all, mailsOf), ({ value }) => value)
  const phones = (all: readonly Contact[]) =>
    once(
      entries(all, (contact) => contact.phones ?? []),
      digitsOf,
    )
  const reached = (all: readonly Contact[]) =>
    entries(
      all.filter((contact) => contact.name),
      mailsOf,
    )
  const sameName = (a: { readonly name?: string | null | undefined }, b: { readonly name?: string | null | undefined }) =>
    isSamePerson(a.name, b.name) || bare(a.name) === bare(b.name) || wordsOf(a.name).at(-1) === wordsOf(b.name).at(-1) ? 1 : 0
  tally.list(
    'emails',
    name,
    mails(gold),
    mails(found),
    (a, b) => (a.value === b.value ? 1 : 0),
    ({ value }) => value,
  )
  tally.list(
    'phones',
    name,
    phones(gold),
    phones(found),
    (a, b) => (digitsOf(a) === digitsOf(b) ? 1 : 0),
    ({ value }) => value,
  )
  tally.list(
    'contact names',
    name,
    gold.filter((contact) => contact.name),
    found.filter((contact) => contact.name),
    sameName,
    (contact) => contact.name!,
  )
  tally.list(
    'contact pairs',
    name,
    reached(gold),
    reached(found),
    (a, b) => (a.value === b.value && sameName(a, b) ? 1 : 0),
    (one) => `${one.name} <${one.value}>`,
  )
}
