import { findOrganizations } from './annotate/organization.ts'
import { findIntroducedOrganizations } from './annotate/organization-introduced.ts'
import { findPeople } from './annotate/person.ts'
import { findPassages } from './annotate/quote.ts'
import type { Document, Frame, Options, OrganizationMention, Passage, PersonMention, Span } from './document.ts'
import { badRange } from './errors.ts'
import { rulesOf } from './own/word-rules.ts'
import { isNeverOrganization } from './text/own-words.ts'
import { foldSpace } from './text/white-space.ts'

/** What rules before this one have found. */
export interface Earlier {
  readonly frame: Frame
  readonly organizations: readonly OrganizationMention[]
  readonly people: readonly PersonMention[]
  readonly passages: readonly Passage[]
}

/** What a rule saw: a range of `doc.text`, and what is not simply the words that stand there. */
export type Finding = Span & Partial<Omit<OrganizationMention, keyof Span> & Omit<PersonMention, keyof Span> & Omit<Passage, keyof Span | 'kind' | 'rule'>>

/** A rule looks at a document and adds what it sees. It is pure: the same document and earlier findings give the same result. */
export interface Rule {
  readonly name: string
  readonly kind: 'organization' | 'person' | 'quote'
  readonly find: (doc: Document, earlier: Earlier) => Iterable<Finding>
}

export interface ExtractOptions extends Options {
  /** All rules in their order, by default the built-in ones: `[...rules, mine]`. */
  readonly rules?: readonly Rule[]
}

/** The built-in rules in their order. Own rules come behind them, `[...rules, mine]`, and win where they overlap with them. */
export const rules: readonly Rule[] = [
  // bodies that their own name shows come first: "Justice Department" is no person
  { name: 'organizations', kind: 'organization', find: (doc, { frame }) => findOrganizations(doc, frame) },
  // titles are read with the bodies that they name
  { name: 'people', kind: 'person', find: (doc, { frame, organizations }) => findPeople(doc, frame, organizations) },
  // bodies that only the company they keep shows: "Example's CEO Jane Roe"
  {
    name: 'introduced-organizations',
    kind: 'organization',
    find: (doc, { frame, organizations, people }) => findIntroducedOrganizations(doc, frame, organizations, people),
  },
  { name: 'passages', kind: 'quote', find: (doc, { frame }) => findPassages(doc, frame) },
]

const builtIn = new Set(rules)

/** What the rules find, one after the other. Throws an `ExtractError` for a range that is none. */
export function applyRules(doc: Document, frame: Frame, options: ExtractOptions): Earlier {
  const list = [...(options.rules ?? rules), ...(options.words ? rulesOf(options.words) : [])]
  let earlier: Earlier = { frame, organizations: [], people: [], passages: [] }
  for (const rule of list) {
    const found = [...rule.find(doc, earlier)]
    if (!builtIn.has(rule)) {
      for (const { start, end } of found) if (!(start >= 0 && end > start && end <= doc.text.length)) throw badRange(rule.name, start, end, doc.text.length)
      earlier = without(earlier, found, rule.kind)
    }
    earlier = add(doc, earlier, rule, found)
  }
  return earlier
}

/** Own findings win: over those of their kind, and names over names. */
function without(earlier: Earlier, found: readonly Span[], kind: Rule['kind']): Earlier {
  const free = <One extends Span>(list: readonly One[]) => list.filter((one) => !found.some((other) => one.start < other.end && other.start < one.end))
  if (kind === 'quote') return { ...earlier, passages: free(earlier.passages) }
  return { ...earlier, organizations: free(earlier.organizations), people: free(earlier.people) }
}

function add(doc: Document, earlier: Earlier, rule: Rule, found: readonly Finding[]): Earlier {
  const words = ({ start, end }: Span) => foldSpace(doc.text.slice(start, end))
  if (rule.kind === 'organization') {
    const complete = (one: Finding) => ({ name: words(one).replace(/^the /i, ''), acronym: null, rule: rule.name, ...one })
    const organizations = merge(rule, earlier.organizations, found, complete)
    return { ...earlier, organizations: organizations.filter(({ name }) => !isNeverOrganization(name.toLowerCase())) }
  }
  if (rule.kind === 'person')
    return { ...earlier, people: merge(rule, earlier.people, found, (one) => ({ name: words(one), honorific: null, titles: [], rule: rule.name, ...one })) }
  const passages = merge(rule, earlier.passages, found, (one) => ({
    kind: 'direct' as const,
    text: words(one),
    outer: one,
    warning: null,
    rule: rule.name,
    ...one,
  }))
  return { ...earlier, passages }
}

function merge<One extends Span>(rule: Rule, earlier: readonly One[], found: readonly Finding[], complete: (finding: Finding) => One): readonly One[] {
  // what the built-in rules find is complete, as their types say
  const all = builtIn.has(rule) ? (found as readonly unknown[] as One[]) : found.map(complete)
  return earlier.length === 0 ? all : [...earlier, ...all].sort((a, b) => a.start - b.start || b.end - a.end)
}
