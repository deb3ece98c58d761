import type { Document, Frame, OrganizationMention, PersonMention } from '../document.ts'

/** Every name of a person, with the titles that stand beside it. */
export function findPeople(_doc: Document, _frame: Frame, _organizations: readonly OrganizationMention[]): PersonMention[] {
  return []
}
