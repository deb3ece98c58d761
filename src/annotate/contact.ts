import type { Contact, Document, Entities } from '../document.ts'

export function findContacts(_doc: Document, _entities: Entities): Contact[] {
  return []
}
