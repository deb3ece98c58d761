import type { MapRun, ReadBlock, ReadResult } from '../document.ts'
import { findLines } from '../text/lines.ts'
import { Builder } from './builder.ts'
import { type Edit, findLeftovers } from './leftovers.ts'
import { splitLong } from './paragraphs.ts'
import { findHyphenations, joinWrapped } from './wrapped.ts'

/**
 * Plain text, as a rule its own source: then `map` is null. Entities and quoted-printable marks left by a bad export are
 * decoded, line ends of Windows made plain ones, words broken at line ends joined. Blocks are given only where lines are not paragraphs: lines of a fixed width,
 * a body on one line, line ends of old Macs.
 */
export function readText(source: string): ReadResult {
  const first = applyEdits(source, withoutReturns(source, findLeftovers(source)))
  const lines = findLines(first.text)
  const joined = joinWrapped(first.text, lines)
  const hyphenations = joined ? findHyphenations(first.text, joined) : []
  const { text, map } = hyphenations.length > 0 ? mergeEdits(source, first, hyphenations) : first
  const blocks = joined ? moveBlocks(joined, hyphenations) : lines
  const split = splitLong(text, blocks)
  const isPlain = !joined && split.length === blocks.length && !/[\r\f\v\u2028\u2029]/.test(text)
  return { text, blocks: isPlain ? null : split, map, metadata: {}, warnings: [] }
}

/** The edits, and one for each line end of Windows: a rule must see the same blanks whatever system a text comes from. */
function withoutReturns(source: string, edits: readonly Edit[]): readonly Edit[] {
  let at = source.indexOf('\r\n')
  if (at === -1) return edits
  const merged: Edit[] = []
  let next = 0
  for (; at !== -1; at = source.indexOf('\r\n', at + 1)) {
    while (next < edits.length && edits[next]!.start <= at) merged.push(edits[next++]!)
    if ((merged.at(-1)?.end ?? 0) <= at) merged.push({ start: at, end: at + 1, text: '' })
  }
  return [...merged, ...edits.slice(next)]
}

function applyEdits(source: string, edits: readonly Edit[]): { text: string; map: MapRun[] | null } {
  if (edits.length === 0) return { text: source, map: null }
  const out = new Builder()
  let at = 0
  for (const edit of edits) {
    out.add(source.slice(at, edit.start), at)
    out.add(edit.text, edit.start, edit.end - edit.start)
    at = edit.end
  }
  out.add(source.slice(at), at)
  const { text, map } = out.finish()
  return { text, map }
}

/** Edits of a text that was edited already, as one map to the source. */
function mergeEdits(source: string, first: { text: string; map: MapRun[] | null }, edits: readonly Edit[]): { text: string; map: MapRun[] | null } {
  if (first.map === null) return applyEdits(source, edits)
  const out = new Builder()
  const runs = first.map
  let edit = 0
  for (const run of runs) {
    let at = run.start
    const isExact = run.sourceLength === run.end - run.start
    while (at < run.end) {
      while (edit < edits.length && edits[edit]!.end <= at) edit++
      const next = edits[edit]
      if (next && next.start <= at) {
        at = Math.min(next.end, run.end)
        continue
      }
      const end = Math.min(next?.start ?? run.end, run.end)
      if (isExact) out.add(first.text.slice(at, end), run.source + at - run.start)
      else out.add(first.text.slice(at, end), run.source, run.sourceLength)
      at = end
    }
  }
  const { text, map } = out.finish()
  return { text, map }
}

/** The same blocks after words were joined: everything behind an edit moves forward. */
function moveBlocks(blocks: readonly ReadBlock[], edits: readonly Edit[]): ReadBlock[] {
  let shift = 0
  let edit = 0
  const move = (offset: number) => {
    while (edit < edits.length && edits[edit]!.end <= offset) {
      shift += edits[edit]!.end - edits[edit]!.start
      edit++
    }
    return offset - shift
  }
  return blocks.map((block) => ({ ...block, start: move(block.start), end: move(block.end) }))
}
