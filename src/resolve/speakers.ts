import type { Document, Entities, Passage, Quote, Warning } from '../document.ts'

export function resolveSpeakers(_doc: Document, passages: readonly Passage[], _entities: Entities): { quotes: Quote[]; warnings: Warning[] } {
  return {
    quotes: passages.map(({ warning: _, ...passage }) => ({ ...passage, speaker: null, cue: null, continues: null, reason: 'not resolved' })),
    warnings: passages.flatMap((passage) => (passage.warning ? [passage.warning] : [])),
  }
}
