import type { Document, Span } from '../document.ts'
import type { NameCandidate } from './name.ts'

/** "RIVERTON   *Jane Roe*, 70, pleaded guilty": an export lost the dash, and the name begins where the dateline ends. Null for words of the dateline. */
export function behindDateline(doc: Document, name: NameCandidate, dateline: Span): NameCandidate | null {
  const { tokens } = doc
  if (tokens[name.first]!.start >= dateline.end || tokens[name.end - 1]!.end <= dateline.start) return name
  let first = name.first
  while (first < name.end && tokens[first]!.start < dateline.end) first++
  return name.end - first > 1 ? { ...name, runStart: first, first, honorific: first } : null
}
