import type { Document, Title } from '../document.ts'
import type { Sighting } from './sighting.ts'
import { type TitlesFound, withOrganization } from './titles-found.ts'

const SUCCEEDS = new Set('succeeds succeed succeeded succeeding replaces replace replaced replacing'.split(' '))
const TRADES = [
  /(?:attorney|counsel|(?:bureau|unit|section|division|deputy|assistant) chief)$/i,
  /\b(?:captain|lieutenant|sergeant|corporal|officer|deputy|constable|detective|trooper|firefighter|paramedic|inspector|ranger)$/i,
  /^(?:[\w-]{3,20} ){0,2}(?:intelligence|forensic|crime|evidence|program|policy|research) analyst$/i,
  /\b(?:professor|lecturer|researcher|scientist|fellow|reader)$/i,
]
/** Attorneys of a district, not of the body of those beside them. */
const UNITED_STATES = /\bU\.? ?S\b|\bUnited States\b/

/** "Example Police Detective Ann Roe, Detective Bo Day": the body of the first holds for the others of the same office. */
export function shareForwards(doc: Document, sightings: Sighting[]): void {
  let included = -1
  for (let i = 1; i < sightings.length; i++) {
    const [before, own] = [sightings[i - 1]!.before.titles[0], sightings[i]!.before.titles[0]]
    if (!before?.organization || !own || own.organization !== null) continue
    // "staff of the Example Office, *including* Attorney Ann Roe and Paralegal Bo Day": whatever the others are
    const isIncluded = included === i - 1 || isBehindIncluding(doc, sightings[i - 1]!)
    if (own.role !== before.role && own.start !== before.start && !isIncluded) continue
    if (isListed(doc, sightings[i - 1]!.name.end, sightings[i]!.before.edge)) {
      if (isIncluded) included = i
      sightings[i] = {
        ...sightings[i]!,
        before: { ...sightings[i]!.before, titles: [{ ...own, organization: before.organization }, ...sightings[i]!.before.titles.slice(1)] },
      }
    }
  }
}

function isBehindIncluding({ tokens }: Document, { before }: Sighting): boolean {
  return tokens[before.edge - 1]?.lower === 'including'
}

/** "Ann Roe and Bo Day, the president and the dean of Example College, *respectively*": the offices are dealt out in the order of the names. */
export function dealRespectively(doc: Document, sightings: Sighting[]): void {
  for (let i = 1; i < sightings.length; i++) {
    const { titles, edge } = sightings[i]!.after
    const first = i - titles.length + 1
    if (titles.length < 2 || first < 0 || !isRespective(doc, edge)) continue
    let isList = true
    for (let k = first; k < i; k++) isList &&= isListed(doc, sightings[k]!.name.end, sightings[k + 1]!.before.edge)
    if (!isList) continue
    for (let k = first; k <= i; k++)
      sightings[k] = {
        ...sightings[k]!,
        points: sightings[k]!.points + 3,
        after: { titles: [titles[k - first]!], isPlural: false, edge: sightings[k]!.after.edge },
      }
  }
}

function isRespective(doc: Document, edge: number): boolean {
  return doc.tokens.slice(edge, edge + 6).some(({ lower }) => lower === 'respectively')
}

/** "the two chairs, Ambassador Ann Roe and Ambassador Bo Day": the office in the plural is that of both, beside the rank of each. */
export function addShared(own: TitlesFound, first: TitlesFound): TitlesFound {
  const [shared, rank] = first.titles
  if (!first.isPlural || own.titles.length !== 1 || first.titles.length !== 2 || rank!.role !== own.titles[0]!.role || shared!.role === shared!.text) return own
  return { ...own, titles: [shared!, ...own.titles] }
}

/** "Trial Attorneys Ann Roe and Bo Day of the Example Office": the body behind the last name of a list holds for all of them. */
export function shareBackwards(doc: Document, sightings: Sighting[]): void {
  for (let i = sightings.length - 2; i >= 0; i--) {
    const [sighting, next] = [sightings[i]!, sightings[i + 1]!]
    // "Ann Roe and Bo Day, trial attorneys"
    if (next.after.isPlural && sighting.after.titles.length === 0 && isListed(doc, sighting.name.end, next.name.honorific))
      sightings[i] = { ...sighting, after: { ...next.after, edge: sighting.after.edge }, points: sighting.points + 3 }
    const [title, shared] = [sighting.before.titles[0], next.before.titles[0]]
    if (!title || !shared || title.organization !== null || shared.organization === null) continue
    if (title.start === shared.start || (isSameKind(title, shared) && isListed(doc, sighting.name.end, next.before.edge)))
      sightings[i] = {
        ...sighting,
        before: { ...sighting.before, titles: sighting.before.titles.map((own) => withOrganization(own, own.organization ?? shared.organization)) },
      }
  }
}

/** "Special Counsel Ann Roe and Trial Attorney Bo Day", "Captain Ann Roe and Firefighter Bo Day": two of one trade. */
function isSameKind(a: Title, b: Title): boolean {
  if (UNITED_STATES.test(a.role) !== UNITED_STATES.test(b.role)) return false
  return a.role === b.role || TRADES.some((trade) => trade.test(a.role) && trade.test(b.role))
}

/** "Senators Ann Roe (D-Ex.), Bo Day and *Cy Fox*": nothing but list marks and parties stand between two names. */
export function isListed(doc: Document, from: number, to: number): boolean {
  if (from >= to || to - from > 14) return false
  const words = doc.plain.slice(doc.tokens[from - 1]!.end, doc.tokens[to]!.start)
  const between = words.includes('(') ? words.replace(/\([^()]{1,30}\)/g, '') : words
  return /^\s?(?:of\s[\p{Lu}][\p{L}\s]{1,20})?\s?(?:,|and|&|,\s?and|;)\s{0,2}$/u.test(between)
}

/** "Ann Roe will succeed Bo Day *as chief executive*": the office of the one before is that of the one who follows. */
export function shareSuccessions(doc: Document, sightings: Sighting[]): void {
  for (let i = 1; i < sightings.length; i++) {
    const [heir, before] = [sightings[i - 1]!, sightings[i]!]
    const verb = doc.tokens[before.name.honorific - 1]
    if (before.after.titles[0]?.rule !== 'name-as-title' || heir.after.titles.length > 0 || !SUCCEEDS.has(verb?.lower ?? '')) continue
    // nothing but "will" and its like stands between the name and the verb
    if (before.name.honorific - heir.name.end < 5 && verb!.sentence === doc.tokens[heir.name.first]!.sentence)
      sightings[i - 1] = { ...heir, after: { ...before.after, edge: heir.after.edge } }
  }
}
