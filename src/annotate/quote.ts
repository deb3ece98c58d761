import type { Document, Frame, Passage } from '../document.ts'

export function findPassages(_doc: Document, _frame: Frame): Passage[] {
  return []
}
