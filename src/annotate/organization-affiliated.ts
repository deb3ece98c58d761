import { isSurname } from '../text/name-words.ts'
import { BODY, canBeBody, isEndOfName, isOwnName, PERSON, runFrom, type Sight } from './organization-run.ts'
import { isApart, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** So many persons with a body in one sentence make a list of who comes from where. */
const LEAST = 2
/** What the house is to the one that owns it. */
const OWNED = new Set('company brand subsidiary business affiliate'.split(' '))
/** Nations, trades and kinds of company: "a Vellian company", "a Medtech company". */
const OF_KIND = /(?:an|ese|ish|ic|tech|i|based|ing|ed)$/

/** "R-Ohio": the party and the state of a legislator. */
const OF_PARTY = /^\p{Lu}{1,3}-/u

/** Bodies of those who are named before them, and owners: "Jane Roe (Vellmark) and Jo Doe (Brinlow)", "Jane Roe, Vellmark; Jo Doe, Brinlow", "a Vellmark company". */
export function* findAffiliated(sight: Sight): Generator<Piece> {
  const { scan, taken } = sight
  const inBrackets: Piece[] = []
  const inRow: Piece[] = []
  let bracketed = 0
  let rowed = 0
  for (let i = scan.from + 1; i + 1 < scan.to; i++) {
    const isBehindPerson = taken[i - 1] === PERSON
    if (isBehindPerson && isWord(scan, i, '(')) {
      const to = endOfBody(sight, i + 1)
      if (to === null || !isWord(scan, to, ')')) continue
      bracketed++
      if (!taken[i + 1]) inBrackets.push({ from: i + 1, to, rule: 'person-of-body' })
    } else if (isBehindPerson && isWord(scan, i, ',')) {
      const to = endOfBody(sight, i + 1)
      if (to === null || !(isWord(scan, to, ';') || (rowed > 0 && (to >= scan.to || isWord(scan, to, '.'))))) continue
      rowed++
      if (!taken[i + 1]) inRow.push({ from: i + 1, to, rule: 'person-of-body' })
    } else if (isWord(scan, i, 'a', 'an') && isName(scan, i + 1) && isWord(scan, i - 1, ',', '(', 'is')) {
      const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'company-of-body' }
      if (OWNED.has(scan.words[piece.to] ?? '') && isEndOfName(scan, piece.to + 1) && isOwner(scan, piece) && isBodyHere(sight, piece)) yield piece
    }
  }
  if (bracketed >= LEAST) yield* inBrackets
  if (rowed >= LEAST) yield* inRow
}

/** The end of the body that stands at `at`, or of what may be one; null if none can. */
function endOfBody(sight: Sight, at: number): number | null {
  const { scan, taken } = sight
  let to = at
  if (taken[at] === BODY) while (to < scan.to && taken[to] === BODY) to++
  else {
    to = runFrom(sight, at)
    if (to === at || !isBodyHere(sight, { from: at, to, rule: 'person-of-body' })) return null
  }
  return to
}

function isBodyHere(sight: Sight, piece: Piece): boolean {
  return !OF_PARTY.test(sight.scan.tokens[piece.from]!.text) && canBeBody(sight, piece) && isOwnName(sight.scan, piece, 3)
}

/** "a Vellmark company", no "Vellian company", no "Roe company". */
function isOwner(scan: Scan, { from, to }: Piece): boolean {
  if (isApart(scan, to - 1)) return false
  const { text, lower, shape } = scan.tokens[from]!
  return to - from > 1 || (shape !== 'upper' && !OF_KIND.test(lower) && !isPlaceWord(scan, from) && !isSurname(text) && text.length > 3)
}
