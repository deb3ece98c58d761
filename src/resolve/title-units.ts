import type { Document, Organization, Span, Title } from '../document.ts'
import { firstFrom, sentenceAt } from '../text/find-token.ts'
import type { BodyPlace } from './title-of-others.ts'

/** "Bureau Chief", "Deputy Chief", "former Unit Chief": offices of a part of a house, with the noun of that part. */
const UNIT_CHIEF =
  /^(?:(?:former|acting|interim|deputy|assistant|first|executive|senior) ){0,3}(?:(unit|bureau|section|division|squad|branch|team) )?(?:chief|supervisor)$/i
const UNIT = /\b(unit|bureau|section|division|squad|branch|team)$/i
/** Titles behind a name: before one "Chief" may be a rank of police. */
const BEHIND = /^name-/
/** Parts of a house by their own names. */
const PART =
  /\b(?:unit|bureau|section|division|squad|branch|team|department|cent(?:er|re)|office|program(?:me)?|laborator(?:y|ies)|lab|group|faculty|school|college|institute|clinic)\b/i
/** Between an office and the part, and between the part and its house. */
const BESIDE = /^, (?:the )?$/
const AT = /^,? at (?:the )?$/

interface Unit extends Span {
  readonly name: string
  readonly kind: string
}

/** Where the parts of houses are named, in the order of the text. */
export function findUnits(organizations: readonly Organization[]): readonly Unit[] {
  return organizations
    .flatMap(({ name, mentions }) => {
      const kind = UNIT.exec(name)?.[1]?.toLowerCase()
      return kind === undefined ? [] : mentions.map(({ start, end }) => ({ start, end, name, kind }))
    })
    .sort((a, b) => a.start - b.start)
}

/** "… of the Example Attorney's Frauds Bureau, under the supervision of Jane Roe, *Bureau Chief*": the one part of that kind that the sentence names before. */
export function findUnitOfChief(doc: Document, title: Title, units: readonly Unit[]): string | null {
  if (units.length === 0) return null
  const office = UNIT_CHIEF.exec(title.text)
  if (office === null) return null
  const kind = office[1]?.toLowerCase()
  if (kind === undefined && !BEHIND.test(title.rule)) return null
  const sentence = sentenceAt(doc, title.start)
  const start = sentence?.start ?? 0
  const before = units.slice(firstFrom(units, start), firstFrom(units, title.start)).filter((unit) => (kind ?? unit.kind) === unit.kind)
  const last = before.at(-1)
  // of two bureaus either may be meant; "Chief" alone goes on with what was said last
  return last !== undefined && (kind === undefined || before.every(({ name }) => name === last.name)) ? last.name : null
}

/** "Director, Centre for Rivers at *Example University*": of a part behind a comma the house is meant that is named behind it. */
export function findHouseOfPart(doc: Document, title: Title, named: readonly BodyPlace[]): string | null {
  if (!BEHIND.test(title.rule) || title.organization === null || !PART.test(title.organization)) return null
  const at = firstFrom(named, title.end)
  const part = named[at]
  if (part === undefined || part.name !== title.organization || !BESIDE.test(doc.plain.slice(title.end, part.start))) return null
  const house = named[firstFrom(named, part.end)]
  if (house === undefined || house.start - part.end > 12 || !AT.test(doc.plain.slice(part.end, house.start))) return null
  return house.name
}
