import { isDeepStrictEqual } from 'node:util'
import { extract, Release } from '../../src/index.ts'
import { readText } from '../../src/read/text.ts'

/** What must hold for every text: each promise throws with a reason when it is broken. */
export type Promised = (text: string) => void

const fold = (text: string) => text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim()
/** Marks that open a quotation again at the head of a paragraph are left out of what is printed. */
const withoutReopened = (text: string) => fold(text.replace(/((?:^|[\n\r\f\v\u2028\u2029]|\s(?=\s))\s*)["“”„‟«»″'‘’‚‛`´′]{1,2}\s*/g, '$1'))

interface Located {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Every part of the answer that carries a text and its range. */
function* locate(value: unknown): Generator<Located> {
  if (Array.isArray(value)) for (const item of value) yield* locate(item)
  else if (value !== null && typeof value === 'object') {
    if ('text' in value && 'start' in value) yield value as Located
    for (const item of Object.values(value)) yield* locate(item)
  }
}

const fail = (reason: string, what: unknown): never => {
  throw new Error(`${reason}: ${JSON.stringify(what)}`)
}

export const passesTheSchema: Promised = (text) => {
  const release = extract(text)
  const copy = Release.parse(JSON.parse(JSON.stringify(release)))
  if (!isDeepStrictEqual(copy, release)) fail('the printed answer is another than the one returned', copy)
}

export const slicesAreTheText: Promised = (text) => {
  for (const found of locate(extract(text))) {
    if (found.start > found.end || found.end > text.length) fail('a range outside of the text', found)
    const slice = text.slice(found.start, found.end)
    const readable = () => readText(slice).text
    if (fold(slice) === fold(found.text) || fold(readable()) === fold(found.text)) continue
    if (withoutReopened(slice) === withoutReopened(found.text) || withoutReopened(readable()) === withoutReopened(found.text)) continue
    fail('a slice that is not its text', { ...found, slice })
  }
}

export const idsResolve: Promised = (text) => {
  const { people, organizations, quotes, contacts, issuer } = extract(text)
  const names = new Map<string, string>([...people, ...organizations].map(({ id, name }) => [id, name]))
  const references = [
    issuer,
    ...quotes.map(({ speaker }) => speaker),
    ...contacts.map(({ organization }) => organization),
    ...people.flatMap(({ titles }) => titles.map(({ organization }) => organization)),
  ]
  for (const reference of references)
    if (reference !== null && reference.id !== null && names.get(reference.id) !== reference.name) fail('a reference to nobody', reference)
  for (const [prefix, list] of [
    ['p', people],
    ['o', organizations],
    ['q', quotes],
  ] as const)
    for (const [i, { id }] of list.entries()) if (id !== `${prefix}${i + 1}`) fail('ids that do not count', id)
  for (const [i, { continues }] of quotes.entries())
    if (continues !== null && quotes.findIndex(({ id }) => id === continues) >= i) fail('a passage that goes on with a later one', continues)
}

export const orderHolds: Promised = (text) => {
  const release = extract(text)
  const isSorted = (found: readonly { start: number }[]) => found.every(({ start }, i) => i === 0 || start >= found[i - 1]!.start)
  const firsts = (entities: readonly { mentions: readonly { start: number }[] }[]) => entities.map(({ mentions }) => mentions[0] ?? { start: -1 })
  if (!isSorted(release.quotes)) fail('quotes out of order', release.quotes)
  if (!isSorted(release.contacts)) fail('contacts out of order', release.contacts)
  if (!isSorted(firsts(release.people))) fail('people out of order', release.people)
  if (!isSorted(firsts(release.organizations))) fail('organizations out of order', release.organizations)
  for (const { mentions } of [...release.people, ...release.organizations]) {
    if (mentions.length === 0) fail('an entry that is nowhere', release)
    if (!isSorted(mentions)) fail('mentions out of order', mentions)
  }
}

export const sayTheSameTwice: Promised = (text) => {
  const [first, second] = [extract(text), extract(text)].map((release) => JSON.stringify(release))
  if (first !== second) fail('another answer the second time', { first, second })
}

/** Every e-mail address in exactly one entry, in lower case. */
export const addressesOnce: Promised = (text) => {
  const emails = extract(text).contacts.flatMap((contact) => contact.emails)
  if (new Set(emails).size !== emails.length) fail('an address in two entries', emails)
  for (const email of emails) if (email !== email.toLowerCase()) fail('an address with capitals', email)
}

export const promises: Readonly<Record<string, Promised>> = {
  passesTheSchema,
  slicesAreTheText,
  idsResolve,
  orderHolds,
  sayTheSameTwice,
  addressesOnce,
}
