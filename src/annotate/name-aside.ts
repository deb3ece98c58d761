import type { Document, Token } from '../document.ts'
import { isDegree, isTitleHead } from '../text/title-words.ts'
import { ARTICLE } from './titles-found.ts'

/** "MAI", "FAAN", "P.E." */
const CREDENTIAL = /^(?:[A-Z]{2,5}(?:-[A-Z]{1,4})?|(?:[A-Z]\.){2,4})$/
/** "(pictured)", "(left)", "(ret.)" */
export const SHOWN = new Set('pictured above below left right center centre middle ret retd rtd retired'.split(' '))
/** Letters of a seat in a parliament, behind a name. */
export const SEAT = /^(?:MP|MEP|MSP|MLA|MLC|MPP|TD)$/

/** Behind the name: "(D-Ex.)", ", 25,", ", Ph.D.,", which titles may follow. Returns the token that stands next. */
export function skipAside(doc: Document, from: number, limit: number): number {
  const { tokens } = doc
  let i = from
  for (let round = 0; round < 6 && i < limit; round++) {
    if (tokens[i]!.text === '(' && SHOWN.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.text === ')') i += 3
    else if (
      tokens[i]!.text === '(' &&
      /^\((?:[DRI]\b|Dem|Rep|[DRI]-|[A-Z]{2}-\d|\d{1,3}\)|ex-)/.test(doc.plain.slice(tokens[i]!.start, tokens[i]!.start + 6))
    ) {
      while (i < limit && tokens[i]!.text !== ')') i++
      i++
    } else if (tokens[i]!.text === ',' && i + 1 < limit && /^\d{1,3}$/.test(tokens[i + 1]!.text) && (tokens[i + 2]?.text === ',' || i + 2 >= limit)) i += 2
    else if (tokens[i]!.text === ',' && i + 1 < limit && isDegree(tokens[i + 1]!.text) && tokens[i + 1]!.shape !== 'lower' && !isSeat(tokens, i + 1)) i += 2
    // ", *aged 45,*"
    else if (
      tokens[i]!.text === ',' &&
      /^aged?$/.test(tokens[i + 1]?.lower ?? '') &&
      /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '') &&
      tokens[i + 3]?.text === ','
    )
      i += 3
    // "P.Geo. *(Linden)*, Manager", "B.A. *(Hons)*"
    else if (tokens[i]!.text === '(' && i > from && isDegree(tokens[i - 1]!.text) && tokens[i + 2]?.text === ')') i += 3
    // "Jane Roe, MAI, CCIM, the principal of": letters of a guild, in a row with others or before an article
    else if (isCredential(tokens, i, limit)) i += 2
    else if (isDegree(tokens[i]!.text) && tokens[i]!.shape === 'upper' && !SEAT.test(tokens[i]!.text)) i++
    else break
  }
  return i
}

/** ", FAAN," behind a degree, or before another credential, an article or an office. */
function isCredential(tokens: readonly Token[], comma: number, limit: number): boolean {
  const [mark, letters, next, behind] = [tokens[comma]!, tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]]
  if (mark.text !== ',' || comma + 3 >= limit || !letters || !CREDENTIAL.test(letters.text) || isTitleHead(letters.lower) || next?.text !== ',') return false
  return (
    isDegree(tokens[comma - 1]!.text) ||
    (behind!.shape === 'lower' && isTitleHead(behind!.lower)) ||
    CREDENTIAL.test(tokens[comma - 1]!.text) ||
    CREDENTIAL.test(behind!.text) ||
    ARTICLE.test(behind!.lower)
  )
}

/** ", *MP*,", ", *MP for* Linden", no degree. */
function isSeat(tokens: readonly Token[], at: number): boolean {
  // "*MD & CEO*"
  if (tokens[at]!.text === 'MD' && /^(?:&|and)$/.test(tokens[at + 1]?.lower ?? '')) return tokens[at + 2] !== undefined && isTitleHead(tokens[at + 2]!.lower)
  if (tokens[at]!.text !== 'MLA' && SEAT.test(tokens[at]!.text)) return tokens[at + 1]?.shape === 'mark' || tokens[at + 1]?.lower === 'for'
  return isTitleHead(tokens[at]!.lower) && /^(?:for|from|and)$/.test(tokens[at + 1]?.lower ?? '')
}
