import type { Warning } from '../document.ts'
import { countLostApostrophes } from '../text/lost-apostrophes.ts'

const MARKS = /["“”«»„‘’']/g
const SPEECH = /\b(?:said|says|added|stated|explained|noted)\b/g
const LEAST_LENGTH = 800

/** A warning for a text whose quotation marks or apostrophes were lost on the way. */
export function findLostMarks(text: string): Warning[] {
  const sample = text.slice(0, 100_000)
  if (sample.length < LEAST_LENGTH) return []
  const marks = sample.match(MARKS)?.length ?? 0
  const speech = sample.match(SPEECH)?.length ?? 0
  const warnings: Warning[] = []
  if (marks < 2 && speech >= 2)
    warnings.push({
      code: 'lost-quotation-marks',
      message: 'This text has no quotation marks although people speak in it: they seem to be lost, and quotes with them.',
      start: 0,
      end: 0,
    })
  else if (countLostApostrophes(sample) >= 2)
    warnings.push({ code: 'lost-apostrophes', message: 'This text has no apostrophes where English wants them: they seem to be lost.', start: 0, end: 0 })
  return warnings
}
