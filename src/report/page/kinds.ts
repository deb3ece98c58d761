import type { Kind } from '../../results/marks.ts'

/** What the kinds of answers are called, in the order of the filters; their keys are 1, 2, 3 … */
export const kindNames: readonly { readonly kind: Kind; readonly one: string; readonly many: string }[] = [
  { kind: 'person', one: 'Person', many: 'People' },
  { kind: 'title', one: 'Title', many: 'Titles' },
  { kind: 'quote', one: 'Quote', many: 'Quotes' },
  { kind: 'statement', one: 'Statement', many: 'Statements' },
  { kind: 'organization', one: 'Organization', many: 'Organizations' },
  { kind: 'dateline', one: 'Dateline', many: 'Dateline' },
  { kind: 'headline', one: 'Headline', many: 'Headline' },
  { kind: 'contact', one: 'Contact', many: 'Contacts' },
]

export const nameOf = (kind: Kind) => kindNames.find((entry) => entry.kind === kind)!.one
