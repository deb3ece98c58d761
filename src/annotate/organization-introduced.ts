import type { Document, Frame, OrganizationMention, PersonMention } from '../document.ts'

/** Bodies whose name alone shows nothing, but that the text introduces as one: "About Example", "Example's CEO". */
export function findIntroducedOrganizations(
  _doc: Document,
  _frame: Frame,
  _shown: readonly OrganizationMention[],
  _people: readonly PersonMention[],
): OrganizationMention[] {
  return []
}
