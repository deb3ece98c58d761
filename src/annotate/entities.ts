import type { Annotation, Document, Frame } from '../document.ts'

export function annotateEntities(_doc: Document, _frame: Frame): Annotation[] {
  return []
}
