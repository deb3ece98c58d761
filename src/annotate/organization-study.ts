import { CALENDAR, OFFICE, OPENER } from './organization-classes.ts'
import { hasBit, isApart, isInitial, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What schools are called for short, and much else is: "Riverton High", "Ohio State". */
const SHORT = new Set('high state tech prep poly preparatory a&m'.split(' '))
/** What people do at schools, and who is there. */
const STUDY = new Set(
  'attended attends attending graduated graduate graduates graduating alumnus alumna alumni degree degrees diploma bachelor bachelors master masters doctorate student students senior junior sophomore freshman teacher teachers teaches taught principal coach coached coaches valedictorian studied studies enrolled ph.d m.b.a mba b.a b.s m.a m.s'.split(
    ' ',
  ),
)
/** Public schools of large towns, by their number: "P.S. 114". */
const NUMBERED = new Set(['P.S', 'I.S', 'J.H.S', 'PS/IS'])
const WITHIN = 9
const MOST_BEFORE = 3

/** "graduated from Riverton High", "a senior at Linden Tech": schools that a short word closes, where study is spoken of. */
export function* findSchools(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from; i < scan.to; i++) {
    if (
      NUMBERED.has(scan.tokens[i]!.text.replace(/\.$/, '')) &&
      /^\d{1,3}$/.test(scan.tokens[i + 1]?.text ?? '') &&
      !isApart(scan, i) &&
      !isWord(scan, i - 1, 'the')
    )
      yield { from: i, to: i + 2, rule: 'school-number' }
    if (!SHORT.has(scan.words[i]!) || !isName(scan, i) || scan.tokens[i]!.shape === 'lower' || (isName(scan, i + 1) && !isApart(scan, i))) continue
    let from = i
    while (from > i - MOST_BEFORE && isName(scan, from - 1) && !isApart(scan, from - 1)) from--
    if (from < i && ((hasBit(scan, from, OPENER) && isInitial(scan, from)) || isWord(scan, from, 'the'))) from++
    if (from === i || isWord(scan, from - 1, 'in', 'near') || hasOffice(scan, from, i) || !isOfStudy(scan, from)) continue
    yield { from, to: i + 1, rule: 'school-for-short' }
  }
}

function hasOffice(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hasBit(scan, i, OFFICE | CALENDAR)) return true
  return false
}

function isOfStudy(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= scan.from && i >= at - WITHIN; i--) if (STUDY.has(scan.words[i]!) && scan.tokens[i]!.shape !== 'mark') return true
  return false
}
