import type { Shape } from '../document.ts'

/** How the word is written: all that most rules want to know of it. */
export function shapeOf(text: string): Shape {
  let isLower = false
  let isUpper = false
  /** One capital, then small letters, apostrophes and full stops; after a hyphen the same again. */
  let isCapital = true
  let isPartStart = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return shapeOfAny(text)
    if (code >= 97 && code <= 122) {
      isLower = true
      if (isPartStart) isCapital = false
    } else if (code >= 65 && code <= 90) {
      isUpper = true
      if (!isPartStart) isCapital = false
      isPartStart = false
    } else if (code >= 48 && code <= 57) {
      if (i === 0) return 'number'
      isCapital = false
    } else if (code === 45 && !isPartStart) isPartStart = true
    else if ((code !== 39 && code !== 46) || isPartStart) isCapital = false
  }
  if (!isLower && !isUpper) return 'mark'
  if (!isUpper) return 'lower'
  if (!isLower) return text.length === 1 || (text.length === 2 && text[1] === '.') ? 'capital' : 'upper'
  return isCapital && !isPartStart ? 'capital' : 'mixed'
}

/** The same for words with letters beyond ASCII. */
function shapeOfAny(text: string): Shape {
  if (/^\d/.test(text)) return 'number'
  if (!/\p{L}/u.test(text)) return 'mark'
  if (!/\p{Lu}/u.test(text)) return 'lower'
  if (!/\p{Ll}/u.test(text)) return /^\p{L}\.?$/u.test(text) ? 'capital' : 'upper'
  return /^\p{Lu}[\p{Ll}\p{M}'.]*(?:-\p{Lu}[\p{Ll}\p{M}']*)*$/u.test(text) ? 'capital' : 'mixed'
}
