import type { ReportRelease } from '../data.ts'
import { fold } from './dom.ts'

/** A person or a body over all releases. */
export interface Total {
  readonly name: string
  readonly titles: readonly string[]
  readonly quotes: number
  readonly mentions: number
  /** Numbers of the releases. */
  readonly releases: readonly number[]
}

interface Growing extends Total {
  readonly titles: string[]
  quotes: number
  mentions: number
  readonly releases: number[]
}

/** People of all releases by number of quotes. People who bear the same name are one entry. */
export function totalPeople(releases: readonly ReportRelease[]): readonly Total[] {
  const totals = new Totals()
  for (const [i, { people, quotes }] of releases.entries())
    for (const { id, name, titles, mentions } of people) {
      const said = quotes.filter(({ speaker }) => speaker?.id === id).length
      totals.add(name, i, titles, said, mentions)
    }
  return totals.list((total) => total.quotes)
}

/** Organizations of all releases by number of mentions. */
export function totalOrganizations(releases: readonly ReportRelease[]): readonly Total[] {
  const totals = new Totals()
  for (const [i, { organizations, quotes }] of releases.entries())
    for (const { id, name, mentions } of organizations) totals.add(name, i, [], quotes.filter(({ speaker }) => speaker?.id === id).length, mentions)
  return totals.list((total) => total.mentions)
}

class Totals {
  readonly #totals = new Map<string, Growing>()

  add(name: string, release: number, titles: readonly string[], quotes: number, mentions: number): void {
    const key = keyOf(name)
    let total = this.#totals.get(key)
    if (!total) {
      total = { name, titles: [], quotes: 0, mentions: 0, releases: [] }
      this.#totals.set(key, total)
    }
    for (const title of titles) if (!total.titles.includes(title)) total.titles.push(title)
    total.quotes += quotes
    total.mentions += mentions
    if (total.releases.at(-1) !== release) total.releases.push(release)
  }

  list(weight: (total: Total) => number): readonly Total[] {
    return [...this.#totals.values()].sort((a, b) => weight(b) - weight(a) || b.releases.length - a.releases.length || (a.name < b.name ? -1 : 1))
  }
}

export const keyOf = (name: string) => fold(name).replace(/^the /, '')
