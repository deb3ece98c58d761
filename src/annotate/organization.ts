import type { Document, Frame, OrganizationMention } from '../document.ts'

/** Bodies that their own name shows: by suffix, head noun, acronym. */
export function findOrganizations(_doc: Document, _frame: Frame): OrganizationMention[] {
  return []
}
