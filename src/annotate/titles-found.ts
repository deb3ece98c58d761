import type { Title } from '../document.ts'

export const JOINS = /^(?:and|&|\/)$/
export const ARTICLE = /^(?:the|a|an|our|its|their|his|her|my)$/
export const AT = /^(?:at|with|@)$/
export const MOST_TITLES = 4

export interface TitlesFound {
  readonly titles: readonly Title[]
  /** One title for the people who follow too: "Senators Ann Roe and Bo Day". */
  readonly isPlural: boolean
  /** Token behind the titles (titles after the name) or where they begin (titles before it). */
  readonly edge: number
}

/** Nothing found: `edge` is where the search began. */
export const NO_TITLES = (edge: number): TitlesFound => ({ titles: [], isPlural: false, edge })

/** "founder and CEO of Acme": all titles of a row are in the body that the last one names. */
export function shareOrganization(titles: readonly Title[]): Title[] {
  const last = titles.at(-1)
  if (titles.length < 2 || !last?.organization) return [...titles]
  return titles.map((title) => (title.organization === null ? { ...title, organization: last.organization } : title))
}
