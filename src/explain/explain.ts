import type { Span } from '../document.ts'
import { neutralise } from '../print/visible.ts'
import type { Kind } from '../results/marks.ts'
import type { Original } from '../results/originals.ts'
import type { Release } from '../schema.ts'
import { paint, type Styled, wrap } from '../show/terminal.ts'
import { foldSpace } from '../text/white-space.ts'
import { type LeftOut, listLeftOut } from './left-out.ts'

export interface Look {
  readonly width: number
  readonly hasColours: boolean
  /** Only these kinds; null for all. */
  readonly kinds: ReadonlySet<Kind> | null
}

/** How much of the text is shown on either side of an answer. */
const AROUND = 48
const LONGEST = 90
/** How much of the answer itself, which stands above its context. */
const LONGEST_INSIDE = 36
const WHAT: Readonly<Record<LeftOut['what'], { readonly name: string; readonly kind: Kind }>> = {
  name: { name: 'Name', kind: 'person' },
  'quoted words': { name: 'Quoted words', kind: 'quote' },
  organization: { name: 'Organization', kind: 'organization' },
}
const BOLD = 1
const DIM = 2

/** Says of every answer which rule gave it and in which words, and what was left out and why. */
export function explainRelease(release: Release, { text, place, read }: Original, look: Look): string {
  const lines: string[] = []
  const put = (indent: string, ...chunks: Styled[]) => {
    for (const line of wrap(chunks, look.width - indent.length, '')) lines.push(`${indent}${paint(line, look.hasColours)}`)
  }
  const head = (words: string) => lines.push(...(lines.length > 0 ? [''] : []), paint([{ text: words, style: [BOLD] }], look.hasColours))
  const answer = (name: string, about = '') =>
    put('  ', { text: neutralise(name), style: [BOLD] }, ...(about === '' ? [] : [{ text: ` ${neutralise(about)}`, style: [] }]))
  const reason = (rule: string, span: Span | null, note = '') => {
    put('    ', { text: rule, style: [36] }, ...(note === '' ? [] : [{ text: ` ${neutralise(note)}`, style: [] }]))
    if (span !== null) put('      ', ...inContext(place(span)))
  }
  const isWanted = (...kinds: Kind[]) => look.kinds === null || kinds.some((kind) => look.kinds!.has(kind))

  if (release.headline && isWanted('headline')) {
    head('Headline')
    answer(release.headline.text)
    reason(release.headline.rule, null)
  }
  if (release.dateline && isWanted('dateline')) {
    head('Dateline')
    answer(release.dateline.text)
    reason(release.dateline.rule, release.dateline)
  }
  if (release.people.length > 0 && isWanted('person', 'title')) {
    head('People')
    for (const { name, titles, mentions } of release.people) {
      answer(name)
      for (const mention of mentions) reason(mention.rule, mention)
      for (const title of titles) reason(title.rule, title, `title “${title.text}”`)
    }
  }
  if (release.quotes.length > 0 && isWanted('quote', 'statement')) {
    head('Quotes')
    for (const quote of release.quotes) {
      answer(`“${shorten(quote.text)}”`, quote.speaker ? `– ${quote.speaker.name}` : '– nobody')
      const cue = [quote.cue && `verb “${quote.cue}”`, quote.continues && `goes on from ${quote.continues}`, quote.reason && `no speaker: ${quote.reason}`]
        .filter(Boolean)
        .join(', ')
      reason(quote.rule, quote, cue)
    }
  }
  if (release.organizations.length > 0 && isWanted('organization')) {
    head('Organizations')
    for (const { name, acronym, aliases, mentions, rule } of release.organizations) {
      answer(name, [acronym, ...aliases].filter(Boolean).join(', '))
      reason(rule, mentions[0] ?? null, mentions.length > 1 ? `and ${mentions.length - 1} more` : '')
    }
  }
  if (release.contacts.length > 0 && isWanted('contact')) {
    head('Contacts')
    for (const contact of release.contacts) {
      answer([contact.name, contact.title, contact.organization?.name, ...contact.emails, ...contact.phones].filter(Boolean).join(', '))
      reason(contact.rule, contact)
    }
  }
  const left = leftOut().filter(({ what }) => isWanted(WHAT[what].kind))
  const nameless = isWanted('quote', 'statement') ? release.quotes.filter(({ speaker }) => speaker === null) : []
  if (left.length + nameless.length > 0) {
    head('Left out')
    for (const { text: words, reason: why } of nameless) {
      answer(`Speaker of “${shorten(words)}”`)
      put('    ', { text: why ?? '', style: [] })
    }
    for (const { start, end, what, why } of left) {
      answer(`${WHAT[what].name}: ${shorten(text.slice(start, end))}`)
      put('    ', { text: why, style: [] })
      put('    ', ...inContext({ start, end }))
    }
  }
  return `${lines.join('\n')}\n`

  function leftOut(): LeftOut[] {
    return listLeftOut(read, {
      people: release.people.flatMap(({ mentions }) => mentions.map(place)),
      organizations: release.organizations.flatMap(({ mentions }) => mentions.map(place)),
      quotes: release.quotes.map(place),
    })
  }

  /** The words around an answer, the answer itself in brackets. */
  function inContext({ start, end }: Span): Styled[] {
    const before = text.slice(Math.max(0, start - AROUND), start)
    const after = text.slice(end, end + AROUND)
    const whole = (part: string, isBefore: boolean) => neutralise(isBefore ? part.replace(/^\S*\s/, '') : part.replace(/\s\S*$/, '')).replace(/\s+/g, ' ')
    return [
      { text: `…${start > AROUND ? whole(before, true) : neutralise(before)}`, style: [DIM] },
      { text: `[${neutralise(shorten(text.slice(start, end), LONGEST_INSIDE))}]`, style: [] },
      { text: `${end + AROUND < text.length ? whole(after, false) : neutralise(after)}…`, style: [DIM] },
    ]
  }
}

function shorten(text: string, most = LONGEST): string {
  const folded = foldSpace(text)
  return folded.length > most ? `${folded.slice(0, most / 2).trimEnd()} … ${folded.slice(-most / 2).trimStart()}` : folded
}
