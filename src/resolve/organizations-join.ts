import { INTRODUCED } from '../annotate/organization-rules.ts'
import type { Document, OrganizationMention } from '../document.ts'
import { knownBody } from '../text/known-bodies.ts'
import { matchesIn } from '../text/matches.ts'
import { placeKind } from '../text/places.ts'
import { formOf, keyOf } from './organization-keys.ts'
import { isLaterHouse } from './organizations-later.ts'
import { isShort } from './organizations-short.ts'

const AMERICAN_BODY = /^(?:U\.S\.|US|United States) /
/** "U.S. Environmental Protection Agency" is the known body of that name. */
const AMERICAN = /^(?:U\.S\.|US|United States) (?=\S+ \S)/
/** What stands between the name of a body and another that it has or had. */
const FORMERLY = /^,? \(?(?:formerly|previously|f\/k\/a|d\/b\/a|doing business as|also known as|also operating as)(?: known as| called| named)? (?:the )?$/
const LONGEST_FORMERLY = 40

const ACRONYM = /^[A-Z]{3,6}$/
/** "QDFS", "ActLoom" */
const OWN_WORD = /^(?=.{1,16}\p{Lu})[\p{L}\p{N}]{3,16}$/u
const WHOLE = new Set(
  'foundation center centre institute association society alliance network council coalition federation trust initiative consortium project'.split(' '),
)
const FIRST_LETTER = /(?<![\p{L}\p{N}’'.])\p{Lu}/gu
const MOST_LETTERS = 6
/** More names with one word in common than this are not compared. */
const MAX_RIVALS = 100

interface Group {
  readonly keys: Set<string>
  readonly mentions: OrganizationMention[]
  /** Bears a legal form or a trade: its first words are its short name. */
  isCompany: boolean
  /** Bears a legal form of its own. */
  hasForm: boolean
  /** Which of those that tell companies of one name apart. */
  form: string | null
}

/** Mentions of one body together, groups and mentions in the order of the text. */
export function joinNames(doc: Document, mentions: readonly OrganizationMention[]): OrganizationMention[][] {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  const byBody = new Map<number, Group>()
  const keys = new Map<string, string>()
  let last: Group | null = null
  let lastEnd = 0
  for (const mention of mentions) {
    const key = keys.get(mention.name) ?? keyOf(mention.name)
    keys.set(mention.name, key)
    const body = knownBody(mention.name) ?? knownBody(mention.name.replace(AMERICAN, ''))
    // "Linden AG" and "Linden, Inc." are two companies
    const form = mention.rule === 'name-legal-form' ? formOf(mention.name) : null
    let same = byKey.get(key)
    if (form !== null && same?.form && same.form !== form) same = byKey.get(`${key} ${form}`)
    let group: Group | undefined = mention.rule === 'given-short-form' && last ? last : (same ?? (body === null ? undefined : byBody.get(body)))
    // "Vellmark Pte. Ltd. (formerly known as Orsted Pay)"
    if (!group && last && FORMERLY.test(doc.plain.slice(lastEnd, Math.min(mention.start, lastEnd + LONGEST_FORMERLY)))) group = last
    if (!group) {
      group = { keys: new Set(), mentions: [], isCompany: false, hasForm: false, form: null }
      groups.push(group)
    }
    group.mentions.push(mention)
    group.hasForm ||= mention.rule === 'name-legal-form'
    group.form ??= form
    group.isCompany ||= isCompanyRule(mention.rule)
    for (const name of [key, ...(mention.acronym ? [keyOf(mention.acronym)] : [])]) {
      group.keys.add(name)
      if (!byKey.has(name)) byKey.set(name, group)
    }
    if (form !== null && !byKey.has(`${key} ${form}`)) byKey.set(`${key} ${form}`, group)
    if (body !== null && !byBody.has(body)) byBody.set(body, group)
    last = group
    lastEnd = mention.end
  }
  return joinShorter(doc, groups, byKey).map((group) => group.mentions.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Joins a name with the longer name that it is the end, the start or the middle of; of several, the one named last before it. */
function joinShorter(doc: Document, groups: readonly Group[], byKey: ReadonlyMap<string, Group>): Group[] {
  const longer = new Map<string, Group[]>()
  for (const group of groups) {
    for (const key of group.keys) {
      for (const word of key.split(' ')) {
        const rivals = longer.get(word)
        if (!rivals) longer.set(word, [group])
        else if (rivals.length < MAX_RIVALS && rivals.at(-1) !== group) rivals.push(group)
      }
    }
  }
  const byTail = tailsOf(groups)
  const into = new Map<Group, Group>()
  const home = (group: Group): Group => {
    let at = group
    for (let next = into.get(at); next; next = into.get(at)) at = next
    return at
  }
  for (const group of groups) {
    const owners = new Set<Group>()
    for (const key of group.keys) {
      const owner = byKey.get(key)
      if (owner && owner !== group && !areApart(owner, group)) owners.add(home(owner))
      for (const other of [...(longer.get(key.slice(key.lastIndexOf(' ') + 1)) ?? []), ...(longer.get(key.split(' ')[0]!) ?? [])])
        if (
          other !== group &&
          !areApart(other, group) &&
          !isOfNation(group, other) &&
          [...other.keys].some((long) =>
            isShort(
              key,
              long,
              ((other.isCompany && !group.hasForm && !(isKnownAcronym(group) && !other.hasForm)) || isCalled(group, long)) && !isLaterHouse(doc, other, group),
            ),
          )
        )
          owners.add(home(other))
    }
    owners.delete(home(group))
    if (owners.size === 0 && isAcronym(group)) {
      const owner = byTail.get(group.mentions[0]!.name)
      if (owner && owner !== group) owners.add(home(owner))
      owners.delete(home(group))
    }
    const owner = nearest([...owners], firstStart(group))
    if (owner) into.set(home(group), owner)
  }
  for (const group of groups) {
    const to = home(group)
    if (to !== group) to.mentions.push(...group.mentions)
  }
  return groups.filter((group) => home(group) === group).sort((a, b) => firstStart(a) - firstStart(b))
}

/** "Linden AG", "Linden, Inc." */
function areApart(a: Group, b: Group): boolean {
  return a.form !== null && b.form !== null && a.form !== b.form
}

/** "NASA" beside "NASA Mills Lab": a body of which everybody knows, not the first word of its parts. */
function isKnownAcronym({ mentions }: Group): boolean {
  return mentions.some(({ rule }) => rule === 'known-acronym')
}

/** "U.S. House of Mills" beside "Ohio House of Mills": a nation's, whatever a state calls its own. */
function isOfNation(short: Group, long: Group): boolean {
  return short.mentions.some(({ name }) => AMERICAN_BODY.test(name)) && long.mentions.some(({ name }) => isOfRegion(name))
}

function isOfRegion(name: string): boolean {
  const [first = '', second = ''] = name.split(' ', 2)
  return placeKind(first) === 'region' || placeKind(`${first} ${second}`) === 'region'
}

/** An acronym that stands for no known body, and that no brackets give. */
function isAcronym({ mentions }: Group): boolean {
  return mentions.every(({ name, acronym }) => ACRONYM.test(name) && acronym === null && knownBody(name) === null)
}

/** "QDFS" for "QDFS Foundation": its own word, in capitals, before what a whole house is, and no part of one. */
function isCalled({ mentions }: Group, long: string): boolean {
  return WHOLE.has(long.slice(long.lastIndexOf(' ') + 1)) && mentions.every(({ name }) => OWN_WORD.test(name) && knownBody(name) === null)
}

/** Bodies by the first letters of their last words: "DHB" for "Linden District Health Board"; none where two bodies would answer. */
function tailsOf(groups: readonly Group[]): ReadonlyMap<string, Group | null> {
  const found = new Map<string, Group | null>()
  if (!groups.some(isAcronym)) return found
  for (const group of groups) {
    const name = group.mentions.find((mention) => mention.name.includes(' '))?.name ?? ''
    // "LDOM" for "Linden Department of Mills"
    for (const written of name.includes(' of ') ? [name, name.replace(' of ', ' Of ')] : [name]) {
      const letters = matchesIn(written, FIRST_LETTER)
        .map((match) => match[0])
        .slice(-MOST_LETTERS)
      for (let length = 3; length <= letters.length; length++) {
        const tail = letters.slice(-length).join('')
        found.set(tail, found.has(tail) && found.get(tail) !== group ? null : group)
      }
    }
  }
  return found
}

/** The group that is named last before `at`, else the first. */
function nearest(owners: readonly Group[], at: number): Group | null {
  let best: Group | null = null
  let bestStart = -1
  for (const owner of owners) for (const { start } of owner.mentions) if (start <= at && start > bestStart) [best, bestStart] = [owner, start]
  return best ?? owners[0] ?? null
}

function firstStart(group: Group): number {
  return group.mentions.reduce((first, mention) => Math.min(first, mention.start), Number.POSITIVE_INFINITY)
}

/** Rules that find companies and the like, of whose names a part may stand for all. */
function isCompanyRule(rule: string): boolean {
  return rule !== 'acronym-acts' && (rule === 'short-form' || rule.startsWith('name-') || INTRODUCED.has(rule))
}
