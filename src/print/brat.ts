import type { Span } from '../document.ts'
import type { Original } from '../results/originals.ts'
import type { Release } from '../schema.ts'
import type { ReleasePrinter } from './exports.ts'

/** What an annotation tool must know to show the files. */
export const ANNOTATION_CONF = `[entities]
Person
Title
Organization
Quote
Statement
Headline
Dateline
Contact

[relations]
Holds\tArg1:Person, Arg2:Title
SaidBy\tArg1:Quote|Statement, Arg2:Person|Organization
GoesOnFrom\tArg1:Quote|Statement, Arg2:Quote|Statement
Same\tArg1:Person|Organization, Arg2:Person|Organization, <REL-TYPE>:symmetric-transitive

[events]

[attributes]
`

/** Stand-off annotation as brat has it: the text, and beside it one line for each answer, counted in code points. */
export const printBrat: ReleasePrinter = (release, original) => [
  { ending: '.ann', content: annotate(release, original!) },
  { ending: '.txt', content: original!.text.replaceAll('\r\n', '\n') },
]

function annotate(release: Release, { text, place }: Original): string {
  const pointAt = countPoints(text)
  const lines: string[] = []
  let marks = 0
  let relations = 0

  const mark = (type: string, span: Span, rule: string): string => {
    const id = `T${++marks}`
    const fragments = fragmentsOf(text, place(span))
    if (fragments.length === 0) return id
    lines.push(
      `${id}\t${type} ${fragments.map(({ start, end }) => `${pointAt[start]} ${pointAt[end]}`).join(';')}\t${fragments.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
      `#${marks}\tAnnotatorNotes ${id}\trule ${rule}`,
    )
    return id
  }
  const relate = (type: string, from: string, to: string) => lines.push(`R${++relations}\t${type} Arg1:${from} Arg2:${to}`)

  if (release.headline) mark('Headline', release.headline, release.headline.rule)
  if (release.dateline) mark('Dateline', release.dateline, release.dateline.rule)
  const firstOf = new Map<string, string>()
  for (const person of release.people) {
    const mentions = person.mentions.map((mention) => mark('Person', mention, mention.rule))
    if (mentions.length > 0) firstOf.set(person.id, mentions[0]!)
    for (const title of person.titles) {
      const id = mark('Title', title, title.rule)
      if (mentions.length > 0) relate('Holds', mentions[0]!, id)
    }
    if (mentions.length > 1) lines.push(`*\tSame ${mentions.join(' ')}`)
  }
  for (const organization of release.organizations) {
    const mentions = organization.mentions.map((mention) => mark('Organization', mention, organization.rule))
    if (mentions.length > 0) firstOf.set(organization.id, mentions[0]!)
    if (mentions.length > 1) lines.push(`*\tSame ${mentions.join(' ')}`)
  }
  for (const quote of release.quotes) {
    const id = mark(quote.kind === 'direct' ? 'Quote' : 'Statement', quote, quote.rule)
    firstOf.set(quote.id, id)
    const speaker = firstOf.get(quote.speaker?.id ?? '')
    if (speaker) relate('SaidBy', id, speaker)
    const before = firstOf.get(quote.continues ?? '')
    if (before) relate('GoesOnFrom', id, before)
  }
  for (const contact of release.contacts) mark('Contact', contact, contact.rule)
  return lines.map((line) => `${line}\n`).join('')
}

/** The range line by line: an annotation holds no line break. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = []
  for (const line of text.slice(start, end).matchAll(/[^\s][^\r\n]*/g)) {
    const length = line[0].trimEnd().length
    fragments.push({ start: start + line.index, end: start + line.index + length })
  }
  return fragments
}

/** For each UTF-16 unit, how many code points stand before it in the text that is written (with CR LF as one). */
function countPoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) {
    const isSecondHalf = i > 0 && /[\uDC00-\uDFFF]/.test(text[i]!) && /[\uD800-\uDBFF]/.test(text[i - 1]!)
    const isDropped = text[i] === '\r' && text[i + 1] === '\n'
    points[i + 1] = points[i]! + (isSecondHalf || isDropped ? 0 : 1)
  }
  return points
}
