import type { Document, Frame, Passage, Warning } from '../document.ts'
import { judgeSpeech } from './quote-speech.ts'
import { findStretches, type Stretch } from './quote-stretches.ts'

/** Every unbroken quoted passage and every statement given without marks, in the order of the text, before anyone knows who said it. */
export function findPassages(doc: Document, _frame: Frame): Passage[] {
  const stretches = findStretches(doc)
  const passages: Passage[] = []
  for (const [i, stretch] of stretches.entries()) {
    const rule = judgeSpeech(doc, stretch, stretches[i - 1] ?? null, stretches[i + 1] ?? null)
    if (rule === null) continue
    passages.push({ start: stretch.start, end: stretch.end, kind: 'direct', text: textOf(doc, stretch), outer: stretch.outer, rule, warning: warningOf(stretch) })
  }
  return passages
}

/** Verbatim: white space folded, paragraphs joined by a line break. */
function textOf(doc: Document, stretch: Stretch): string {
  return stretch.parts.map((part) => doc.text.slice(part.start, part.end).replace(/\s+/g, ' ').trim()).join('\n')
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
