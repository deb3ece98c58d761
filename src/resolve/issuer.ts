import type { Contact, Document, Entities, Frame } from '../document.ts'

export function resolveIssuer(_doc: Document, _frame: Frame, _entities: Entities, _contacts: readonly Contact[]): string | null {
  return null
}
