import type { Organization } from '../document.ts'
import { type Page, toKey } from './issuer-page.ts'

const SHORTEST_OPENER = 3

/** The body whose name opens the headline; of several the one with the longest: "Linden Mills Foundation", not "Linden". */
export function findOpener({ headline }: Page, organizations: readonly Organization[]): Organization | null {
  let opener: Organization | null = null
  let longest = SHORTEST_OPENER - 1
  for (const organization of headline ? organizations : []) {
    for (const name of [organization.name, organization.acronym ?? '', ...organization.aliases]) {
      const key = toKey(name)
      if (key.length <= longest || !headline!.key.startsWith(key)) continue
      longest = key.length
      opener = organization
    }
  }
  return opener
}

/** Three and more whose names alone stand in lines above the headline, in their order: two may be a house and its part. */
export function findSenders({ marks }: Page, organizations: readonly Organization[]): Organization[] {
  const lines = new Map<string, number>()
  for (const [at, { kind, isAbove, key }] of marks.entries()) if (kind === 'header' && isAbove && !lines.has(key)) lines.set(key, at)
  const senders = organizations
    .map((organization) => ({ organization, at: lines.get(toKey(organization.name)) ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ organization }) => organization)
  return senders.length > 2 ? senders : []
}
