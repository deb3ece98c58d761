import type { Document, Organization, OrganizationMention, PersonMention } from '../document.ts'

/** One organization for all its names, in the order of the text. */
export function resolveOrganizations(_doc: Document, _found: readonly OrganizationMention[], _people: readonly PersonMention[]): Organization[] {
  return []
}
