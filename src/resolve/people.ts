import type { Document, Person, PersonMention } from '../document.ts'

/** One person for all forms of a name, in the order of the text. */
export function resolvePeople(_doc: Document, _named: readonly PersonMention[]): Person[] {
  return []
}
