import type { Span } from '../document.ts'
import type { Release } from '../schema.ts'

export const kinds = ['headline', 'dateline', 'person', 'title', 'quote', 'statement', 'organization', 'contact'] as const
export type Kind = (typeof kinds)[number]

/** An answer where it stands in the text. */
export interface Mark extends Span {
  readonly kind: Kind
  /** Which answer: the id of a person, quote, organization; `c1` for contacts; the kind for headline and dateline. */
  readonly ref: string
  readonly rule: string
}

/** Every answer where it stands, in the order of the text; `place` leads from the source to the text. */
export function markAll(release: Release, place: (span: Span) => Span): Mark[] {
  const marks: Mark[] = []
  const add = (kind: Kind, ref: string, rule: string, span: Span) => {
    const { start, end } = place(span)
    if (end > start) marks.push({ start, end, kind, ref, rule })
  }
  if (release.headline) add('headline', 'headline', release.headline.rule, release.headline)
  if (release.dateline) add('dateline', 'dateline', release.dateline.rule, release.dateline)
  for (const { id, titles, mentions } of release.people) {
    for (const mention of mentions) add('person', id, mention.rule, mention)
    for (const title of titles) add('title', id, title.rule, title)
  }
  for (const quote of release.quotes) add(quote.kind === 'direct' ? 'quote' : 'statement', quote.id, quote.rule, quote)
  for (const { id, rule, mentions } of release.organizations) for (const mention of mentions) add('organization', id, rule, mention)
  for (const [i, contact] of release.contacts.entries()) add('contact', `c${i + 1}`, contact.rule, contact)
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
