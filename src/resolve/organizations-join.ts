import type { OrganizationMention } from '../document.ts'
import { knownBody } from '../text/known-bodies.ts'

const LEGAL_FORM = / (?:inc|incorporated|llc|llp|l l c|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|sa|s a|nv|pty|lp|l p|group)$/
const COUNTRY = /^(?:u s|us|united states|american) /
const LINK_END = /(?:^| )(?:of|the|for|and|at|in|on|to|de)$/
const LINK_START = /^(?:of|for|in|on) /

interface Group {
  readonly keys: Set<string>
  readonly bodies: Set<number>
  readonly mentions: OrganizationMention[]
}

/** Mentions of one body together, groups and mentions in the order of the text. */
export function joinNames(mentions: readonly OrganizationMention[]): OrganizationMention[][] {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  const byBody = new Map<number, Group>()
  let last: Group | null = null
  for (const mention of mentions) {
    const key = keyOf(mention.name)
    const body = knownBody(mention.name)
    let group: Group | undefined = mention.rule === 'given-short-form' && last ? last : (byKey.get(key) ?? (body === null ? undefined : byBody.get(body)))
    if (!group) {
      group = { keys: new Set(), bodies: new Set(), mentions: [] }
      groups.push(group)
    }
    group.mentions.push(mention)
    for (const name of [key, ...(mention.acronym ? [keyOf(mention.acronym)] : [])]) {
      group.keys.add(name)
      if (!byKey.has(name)) byKey.set(name, group)
    }
    if (body !== null && !byBody.has(body)) byBody.set(body, group)
    last = group
  }
  return joinShorter(groups, byKey).map((group) => group.mentions.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Joins a name with the one longer name that it is the end or the start of. */
function joinShorter(groups: readonly Group[], byKey: ReadonlyMap<string, Group>): Group[] {
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
      if (owner && owner !== group) owners.add(home(owner))
    }
    for (const other of groups)
      if (other !== group && [...group.keys].some((key) => [...other.keys].some((longer) => isShort(key, longer)))) owners.add(home(other))
    owners.delete(home(group))
    if (owners.size === 1) into.set(home(group), [...owners][0]!)
  }
  for (const group of groups) {
    const to = home(group)
    if (to !== group) to.mentions.push(...group.mentions)
  }
  return groups.filter((group) => home(group) === group).sort((a, b) => firstStart(a) - firstStart(b))
}

function firstStart(group: Group): number {
  return Math.min(...group.mentions.map((mention) => mention.start))
}

/** "Police Department" of "Riverton Police Department", "Linden" of "Linden Mills", "Department of Monitoring" of "Department of Monitoring of the Committee". */
function isShort(short: string, long: string): boolean {
  if (long.length <= short.length + 1) return false
  if (long.endsWith(` ${short}`)) return !LINK_END.test(long.slice(0, -short.length - 1)) && short.includes(' ')
  if (!long.startsWith(`${short} `)) return false
  return LINK_START.test(long.slice(short.length + 1))
    ? short.includes(' ')
    : !short.includes(' ') || !/(?:university|department|court|office|committee|commission|council|agency|school|college|hospital)$/.test(short)
}

/** Letters and digits, without "the", legal form and country; "Example Department" and "Department of Example" agree. */
function keyOf(name: string): string {
  let key = name
    .toLowerCase()
    .replace(/[’'‘`]s?(?=\s|$)/g, '')
    .replace(/[’'‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
  for (let cut = key.replace(LEGAL_FORM, ''); cut !== key; cut = key.replace(LEGAL_FORM, '')) key = cut
  key = key.replace(COUNTRY, '')
  return key.replace(/^(department|ministry|bureau) of (?:the )?([^ ]+)$/, '$2 $1')
}
