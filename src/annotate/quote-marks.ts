import type { Document, Span } from '../document.ts'
import { matchesIn } from '../text/matches.ts'

/** A double quotation mark and the way it turns; `open` or `close` only where its neighbours or its shape say so. */
export interface Mark extends Span {
  readonly turn: 'open' | 'close' | 'either'
  /** The turn is told by white space or punctuation, not by the shape of the mark alone. */
  readonly isSure: boolean
}

const MARK = /"|''/g
const OPENING = /[“„«‟]/
const CLOSING = /[”»]/
const GUILLEMET = /[«»]/
const BEFORE_OPENING = /[\s([{—–*_>/\u00A0-]/
const AFTER_CLOSING = /[\s.,;:!?)\]}—–*_<\u00A0-]/
/** 6' 2", 12" */
const MEASURED = /\d\s?$/

/** The double marks of a block, in order: “ ” " « » „ `` ''. Single marks stay out. */
export function findMarks(doc: Document, block: Span): Mark[] {
  const marks: Mark[] = []
  if (!doc.plain.slice(block.start, block.end).match(MARK)) return marks
  const swapped = isSwapped(doc, block)
  let isGerman = false
  for (const match of matchesIn(doc.plain.slice(block.start, block.end), MARK)) {
    const start = block.start + match.index
    const end = start + match[0].length
    if (match[0] === "''" && !isPair(doc, start, block)) continue
    const mark: Mark = { start, end, ...turnOf(doc, start, end, block, swapped, isGerman) }
    isGerman = doc.text[start] === '„' || (isGerman && mark.turn !== 'close')
    // ““Our town …””: typed twice
    const previous = marks.at(-1)
    const turns = previous?.end === start && doc.text[start] === doc.text[previous.start] ? joinTurns(previous, mark) : null
    if (turns) marks[marks.length - 1] = { ...turns, start: previous!.start, end }
    else marks.push(mark)
  }
  return marks
}

/** Two marks side by side turn the same way where one of them is open to either; null if they turn against each other. */
function joinTurns(first: Mark, second: Mark): Pick<Mark, 'turn' | 'isSure'> | null {
  if (first.turn === second.turn || second.turn === 'either') return first
  return first.turn === 'either' ? second : null
}

function turnOf(doc: Document, start: number, end: number, block: Span, swapped: boolean, isGerman: boolean): Pick<Mark, 'turn' | 'isSure'> {
  const glyph = doc.text.slice(start, end)
  if (GUILLEMET.test(glyph)) return { turn: (glyph === '«') !== swapped ? 'open' : 'close', isSure: true }
  const before = start === block.start ? ' ' : doc.text[start - 1]!
  const after = end === block.end ? ' ' : doc.text[end]!
  const opensHere = BEFORE_OPENING.test(before)
  const closesHere = AFTER_CLOSING.test(after)
  if (glyph === '„') return { turn: 'open', isSure: true }
  // the German closing mark has the shape of the English opening one
  if (glyph === '“' && isGerman) return { turn: 'close', isSure: true }
  if (start === block.start) return { turn: 'open', isSure: true }
  if (end === block.end) return { turn: 'close', isSure: true }
  if (opensHere && !closesHere) return { turn: 'open', isSure: true }
  if (closesHere && !opensHere) return glyph.startsWith('"') && MEASURED.test(before) ? { turn: 'either', isSure: false } : { turn: 'close', isSure: true }
  if (OPENING.test(glyph) || glyph === '``') return { turn: 'open', isSure: false }
  if (CLOSING.test(glyph)) return { turn: 'close', isSure: false }
  return { turn: 'either', isSure: false }
}

/** »German books« turn their guillemets inward. */
function isSwapped(doc: Document, block: Span): boolean {
  const first = doc.text.slice(block.start, block.end).match(GUILLEMET)
  return first?.[0] === '»' && BEFORE_OPENING.test(doc.text[block.start + first.index! - 1] ?? ' ')
}

/** ``text'' and ''text'': two single marks that stand for a double one, not an apostrophe before a closing single mark. */
function isPair(doc: Document, start: number, block: Span): boolean {
  const glyph = doc.text.slice(start, start + 2)
  if (glyph === '``' || glyph === '‘‘' || glyph === '’’' || glyph === '´´') return true
  return glyph === "''" && (start === block.start || doc.text[start - 1] !== "'") && doc.text[start + 2] !== "'"
}
