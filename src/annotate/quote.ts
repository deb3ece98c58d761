import type { Document, Frame, Passage, Span, Warning } from '../document.ts'
import { foldSpace } from '../text/white-space.ts'
import { findSingleStretches, insideOf } from './quote-single.ts'
import { judgeSingle, judgeSpeech } from './quote-speech.ts'
import { findStatements } from './quote-statement.ts'
import { findStretches, type Stretch } from './quote-stretches.ts'

/** Longer than titles and scare quotes are. */
const LONG = 40

/** Every unbroken quoted passage and every statement given without marks, in the order of the text, before anyone knows who said it. */
export function findPassages(doc: Document, { dateline }: Frame): Passage[] {
  const doubles = findStretches(doc)
  const singles = findSpeechInSingles(doc, doubles)
  // double marks inside single ones are nested
  const isNested = insideOf(singles)
  const stretches = doubles.filter((double) => !isNested(double.outer.start))
  const passages: Passage[] = []
  for (const [i, stretch] of stretches.entries()) {
    const rule = judgeSpeech(doc, stretch, stretches[i - 1] ?? null, stretches[i + 1] ?? null)
    if (rule !== null) passages.push(passageOf(doc, 'direct', stretch.parts, stretch.outer, rule, warningOf(stretch)))
  }
  for (const single of singles) passages.push(passageOf(doc, 'direct', single.parts, single.outer, 'quoted-in-single-marks', null))
  for (const { parts, rule } of findStatements(doc, stretches, dateline)) passages.push(passageOf(doc, 'statement', parts, null, rule, null))
  return passages.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Speech in single marks. Where a text quotes in single marks alone, as the British do, they are read like double ones. */
function findSpeechInSingles(doc: Document, doubles: readonly Stretch[]): Stretch[] {
  const singles = findSingleStretches(doc, doubles)
  const tied = new Set(singles.filter((stretch) => judgeSingle(doc, stretch) !== null))
  if (tied.size === 0) return []
  const isNested = insideOf(singles)
  const isBritish = !doubles.some((double) => double.end - double.start > LONG && !isNested(double.outer.start))
  return singles.filter((stretch, i) => tied.has(stretch) || (isBritish && judgeSpeech(doc, stretch, singles[i - 1] ?? null, singles[i + 1] ?? null) !== null))
}

/** Verbatim: white space folded, paragraphs joined by a line break. */
function passageOf(doc: Document, kind: Passage['kind'], parts: readonly Span[], outer: Span | null, rule: string, warning: Warning | null): Passage {
  const { start } = parts[0]!
  const { end } = parts.at(-1)!
  const text = parts.map((part) => foldSpace(doc.text.slice(part.start, part.end))).join('\n')
  return { start, end, kind, text, outer: outer ?? { start, end }, rule, warning }
}

function warningOf(stretch: Stretch): Warning | null {
  if (stretch.look === 'unclosed')
    return {
      code: 'unclosed-quote',
      message: 'A quotation mark opens here and never closes: the quote was ended where its paragraph or its attribution says.',
      ...stretch.outer,
    }
  if (stretch.look === 'unopened')
    return {
      code: 'unopened-quote',
      message: 'A quotation mark closes here that never opened: the quote was begun where its paragraph or its sentence begins.',
      ...stretch.outer,
    }
  return null
}
