import type { Release } from '../../src/schema.ts'
import type { Answer, TitleAnswer } from './answers.ts'

/** Counts answers field by field: what was rightly found, what too much, what is missing. */
export interface Miss {
  readonly field: string
  readonly kind: 'missing' | 'superfluous'
  readonly what: string
}
export interface Count {
  found: number
  superfluous: number
  missing: number
}

const words = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
const plain = (text: string | null | undefined) => words(text).join(' ')
const bare = (text: string | null | undefined) => plain(text).replace(/^(?:the|a|an) /, '')
const CORPORATE = / (?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|sa|nv|s a|pty|lp)$/
const bodyKey = (name: string | null | undefined) => {
  let key = bare(name).replace(/'s?(?= |$)/g, '')
  while (CORPORATE.test(key)) key = key.replace(CORPORATE, '')
  return key
}
const isSamePerson = (a: string | null | undefined, b: string | null | undefined) => {
  const [x, y] = [words(a), words(b)]
  if (x.length === 0 || y.length === 0) return false
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.join(' ') === long.join(' ') || (short.length > 1 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word)))
}
const isSameSpeaker = (a: string | null, b: string | null) => {
  if (a === null || b === null) return false
  return isSamePerson(a, b) || bodyKey(a) === bodyKey(b) || (words(a).length === 1 && words(b).at(-1) === words(a)[0])
}
/** F1 of the longest common run of words. */
const overlap = (a: string, b: string) => {
  const [x, y] = [words(a), words(b)]
  if (x.length === 0 || y.length === 0) return 0
  let row = new Array<number>(y.length + 1).fill(0)
  for (const word of x) {
    const next = [0]
    for (let j = 1; j <= y.length; j++) next[j] = word === y[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!)
    row = next
  }
  return (2 * row[y.length]!) / (x.length + y.length)
}

/** Pairs what is expected with what was found, one to one, the best score first. */
function pair<G, P>(expected: readonly G[], found: readonly P[], score: (g: G, p: P) => number) {
  const candidates: [number, number, number][] = []
  expected.forEach((g, i) => {
    found.forEach((p, j) => {
      const points = score(g, p)
      if (points > 0) candidates.push([points, i, j])
    })
  })
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const byExpected = new Map<number, number>()
  const byFound = new Map<number, number>()
  for (const [, i, j] of candidates)
    if (!byExpected.has(i) && !byFound.has(j)) {
      byExpected.set(i, j)
      byFound.set(j, i)
    }
  return { byExpected, byFound }
}

export class Score {
  readonly counts = new Map<string, Count>()

  /** Counts one release and says what is wrong with it. */
  add(answer: Answer, release: Release): Miss[] {
    const misses: Miss[] = []
    const count = (field: string) => {
      const counted = this.counts.get(field) ?? { found: 0, superfluous: 0, missing: 0 }
      this.counts.set(field, counted)
      return counted
    }
    const hit = (field: string) => count(field).found++
    const miss = (field: string, kind: Miss['kind'], what: string) => {
      count(field)[kind]++
      misses.push({ field, kind, what })
    }
    const single = (field: string, expected: string | null | undefined, found: string | null | undefined, isSame: (a: string, b: string) => boolean) => {
      if (expected && found && isSame(expected, found)) hit(field)
      else {
        if (expected) miss(field, 'missing', found ? `${expected} (found: ${found})` : expected)
        if (found) miss(field, 'superfluous', expected ? `${found} (expected: ${expected})` : found)
      }
    }
    const many = <G extends object, P>(
      field: string,
      expected: readonly G[],
      found: readonly P[],
      score: (g: G, p: P) => number,
      show: (x: G | P) => string,
    ) => {
      const pairs = pair(expected, found, score)
      expected.forEach((g, i) => {
        if ('optional' in g && g.optional) return
        if (pairs.byExpected.has(i)) hit(field)
        else miss(field, 'missing', show(g))
      })
      found.forEach((p, j) => {
        if (!pairs.byFound.has(j)) miss(field, 'superfluous', show(p))
      })
      return pairs.byExpected
    }

    single('headline', answer.headline, release.headline?.text, (a, b) => plain(a) === plain(b))
    const forms = (name: string) => [name, ...(answer.organizations.find((o) => o.name === name)?.aliases ?? [])].map(bodyKey)
    single('issuer', answer.issuer, release.issuer?.name, (a, b) => forms(a).includes(bodyKey(b)) || isSamePerson(a, b))
    single('releaseDate', answer.releaseDate, release.releaseDate, (a, b) => a === b)
    single('dateline.place', answer.dateline?.place, release.dateline?.place, (a, b) => plain(a) === plain(b))
    single('dateline.date', answer.dateline?.date, release.dateline?.date, (a, b) => a === b)

    const byAnswer = many(
      'people',
      answer.people,
      release.people,
      (g, p) => (plain(g.name) === plain(p.name) ? 2 : isSamePerson(g.name, p.name) ? 1 : 0),
      (x) => x.name,
    )
    const expectedTitles = answer.people.flatMap(({ name, titles }, who) => titles.map((title) => ({ ...title, who, name })))
    const foundTitles = release.people.flatMap((person, j) => {
      const who = [...byAnswer].find(([, found]) => found === j)?.[0] ?? -1
      return person.titles.map((title) => ({ ...title, who, name: person.name }))
    })
    // two titles in a row may be found as one
    const isJoined = (who: number, joined: string) =>
      foundTitles.some((title) => title.who === who && [title.text, title.role].map(bare).includes(bare(joined)))
    const joinedOf = (who: number) => expectedTitles.find((title) => title.who === who && title.joined)?.joined
    const asked = expectedTitles.map((title) => {
      const joined = joinedOf(title.who)
      return joined !== undefined && title.joined === '' && isJoined(title.who, joined) ? { ...title, optional: true as const } : title
    })
    const formsOf = (title: Partial<TitleAnswer> & { role?: string }) => [title.text, title.short, title.role, title.joined].filter((form) => form).map(bare)
    const isSameTitle = (g: (typeof asked)[number], p: (typeof foundTitles)[number]) =>
      g.who === p.who && formsOf(g).some((form) => formsOf({ text: p.text, role: p.role }).includes(form))
    const showTitle = (title: { name: string; text: string }) => `${title.name} | ${title.text}`
    many('titles', asked, foundTitles, (g, p) => (isSameTitle(g, p) ? 1 : 0), showTitle)
    many(
      'titles+org',
      asked.map((title) => (title.org === null ? { ...title, optional: true as const } : title)),
      foundTitles.filter((title) => title.organization !== null),
      (g, p) => (isSameTitle(g, p) && (g.org === null || forms(longestForm(answer, g.org)).includes(bodyKey(p.organization!.name))) ? 1 : 0),
      (title) => `${showTitle(title)} @ ${'org' in title ? title.org : title.organization?.name}`,
    )

    const direct = answer.quotes.filter(({ kind }) => kind === 'direct')
    const said = release.quotes.filter((quote) => quote.kind === 'direct' && words(quote.text).length >= 4)
    const speakerOf = (quote: { speaker: string | { name: string } | null }) =>
      typeof quote.speaker === 'string' ? quote.speaker : (quote.speaker?.name ?? null)
    const showQuote = (quote: { text: string; speaker: string | { name: string } | null }) => `${speakerOf(quote) ?? '?'}: ${quote.text.slice(0, 100)}`
    many('quotes', direct, said, (g, p) => (plain(g.text) === plain(p.text) ? 1 : 0), showQuote)
    const hasSpeaker = (g: (typeof direct)[number], p: (typeof said)[number]) => {
      const points = overlap(g.text, p.text)
      return points >= 0.8 && (g.speaker === null ? p.speaker === null : isSameSpeaker(speakerOf(p), g.speaker)) ? points : 0
    }
    many('quotes+speaker', direct, said, hasSpeaker, showQuote)
    many(
      'statements',
      answer.quotes.filter(({ kind }) => kind === 'statement'),
      release.quotes.filter(({ kind }) => kind === 'statement'),
      (g, p) => (overlap(g.text, p.text) >= 0.8 && (g.speaker === null || isSameSpeaker(speakerOf(p), g.speaker)) ? 1 : 0),
      showQuote,
    )

    many(
      'organizations',
      answer.organizations,
      release.organizations,
      (g, p) => {
        const theirs = [p.name, p.acronym, ...p.aliases].map(bodyKey)
        return bodyKey(g.name) === bodyKey(p.name) ? 2 : [g.name, ...g.aliases].map(bodyKey).some((name) => theirs.includes(name)) ? 1 : 0
      },
      (x) => x.name,
    )

    const expectedContacts = answer.contacts
    const isSameContact = (g: { name: string | null }, p: { name: string | null }) =>
      isSamePerson(g.name, p.name) || bare(g.name) === bare(p.name) || words(g.name).at(-1) === words(p.name).at(-1)
    const digits = (phone: string) => phone.replaceAll('(0)', '').replace(/\D/g, '').slice(-9)
    const all = (contacts: readonly { emails: readonly string[]; phones: readonly string[] }[], field: 'emails' | 'phones') => [
      ...new Set(contacts.flatMap((contact) => contact[field].map((value) => (field === 'phones' ? digits(value) : value.toLowerCase())))),
    ]
    for (const field of ['emails', 'phones'] as const) {
      const asEntries = (values: string[]): { value: string; optional?: true }[] => values.map((value) => ({ value }))
      many(
        field,
        asEntries(all(expectedContacts, field)),
        asEntries(all(release.contacts, field)),
        (g, p) => (g.value === p.value ? 1 : 0),
        (x) => x.value,
      )
    }
    type Named = { readonly name: string | null; readonly emails: readonly string[]; optional?: true }
    const namedOf = (contacts: readonly Named[]): Named[] => contacts.filter(({ name }) => name !== null)
    many(
      'contact names',
      namedOf(expectedContacts),
      namedOf(release.contacts),
      (g, p) => (isSameContact(g, p) ? 1 : 0),
      (x) => x.name ?? '',
    )
    const reached = (contacts: readonly Named[]) =>
      namedOf(contacts).flatMap(({ name, emails }) =>
        emails.map((email): { name: string; email: string; optional?: true } => ({ name: name!, email: email.toLowerCase() })),
      )
    many(
      'contact pairs',
      reached(expectedContacts),
      reached(release.contacts),
      (g, p) => (g.email === p.email && isSameContact(g, p) ? 1 : 0),
      (x) => `${x.name} <${x.email}>`,
    )
    return misses
  }

  f1(field: string): number {
    const { found, superfluous, missing } = this.counts.get(field) ?? { found: 0, superfluous: 0, missing: 0 }
    return found + superfluous + missing === 0 ? 1 : (2 * found) / (2 * found + superfluous + missing)
  }

  table(): string {
    const rows = [...this.counts].map(([field, { found, superfluous, missing }]) => {
      const [precision, recall] = [found / (found + superfluous || 1), found / (found + missing || 1)]
      return `${field.padEnd(16)} ${[precision, recall, this.f1(field)].map((x) => x.toFixed(4).padStart(8)).join(' ')} ${String(found + missing).padStart(8)} ${String(found + superfluous).padStart(8)}`
    })
    return [`${'field'.padEnd(16)} precision   recall       F1 expected    found`, ...rows].join('\n')
  }
}

/** The name under which the answer lists a body that a title names. */
function longestForm(answer: Answer, name: string): string {
  return answer.organizations.find((o) => bodyKey(o.name) === bodyKey(name) || o.aliases.some((alias) => bodyKey(alias) === bodyKey(name)))?.name ?? name
}
