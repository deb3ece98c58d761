import { isFirstName, isSurname } from '../text/name-words.ts'
import { OPENER } from './organization-classes.ts'
import { canBeBody, isOwnName, runBefore, runFrom, type Sight } from './organization-run.ts'
import { behindMarks, hasBit, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What houses have, and persons and towns have not: "Example's shareholders". */
const OF_HOUSES = new Set(
  'shareholders stockholders subsidiary subsidiaries affiliates franchisees headquarters shares parent distributors resellers'.split(' '),
)
/** What persons, towns and crafts have as well: behind a name of two words, or one that is written as companies write theirs. */
const OF_MANY = new Set('board employees customers clients members membership investors stock portfolio founders chairman stores brands factories'.split(' '))
/** Who speaks and works for a house: "a Example spokesperson". */
const SPEAKERS = new Set(
  'spokesperson spokesman spokeswoman executive executives employee employees shareholder shareholders subsidiary affiliate franchisee'.split(' '),
)
const FOUNDED = new Set('founded established headquartered incorporated co-founded'.split(' '))
/** How far behind "Founded" the comma before the name may stand: "Founded in 1988 by two millers of Riverton, Example". */
const CLAUSE = 16
const SOCIAL = new Set('twitter facebook linkedin instagram youtube tiktok x social threads bluesky'.split(' '))
const MOST_YEARS = 4

/** Bodies by what they have and bear: "Example's shareholders", "the Example family of brands", "a Example spokesperson", "© 2024 Example", "Founded in 1990, Example mills". */
export function* findByBelongings(sight: Sight): Generator<Piece> {
  const { scan } = sight
  const behindClause = findBehindClause(sight)
  if (behindClause) yield behindClause
  for (let i = scan.from; i < scan.to; i++) {
    const from = startBehindSign(scan, i)
    if (from !== null) {
      const piece = { from, to: runFrom(sight, from), rule: 'sign-before-name' }
      if (closes(sight, i, piece.to) && canBeBody(sight, piece) && isOwnName(scan, piece, 3)) yield piece
    }
    if (!isName(scan, i) || isName(scan, i + 1) || isWord(scan, i + 1, '&')) continue
    if (!isOwned(scan, i)) continue
    const piece = { from: runBefore(sight, i + 1), to: i + 1, rule: 'owner-of-things' }
    if (
      piece.from <= i &&
      (isOfHouse(scan, i + 1) || isWritten(sight, piece)) &&
      canBeBody(sight, piece) &&
      isOwnName(scan, piece, 3) &&
      !isSurnameOnly(scan, piece)
    )
      yield piece
  }
}

/** "Founded in 1990, *Example* makes": the subject behind a clause that says how old it is and where it sits. */
function findBehindClause(sight: Sight): Piece | null {
  const { scan } = sight
  if (!FOUNDED.has(scan.words[scan.from]!) || !isWord(scan, scan.from + 1, 'in', 'by')) return null
  for (let i = scan.from + 2; i < scan.from + CLAUSE && i < scan.to; i++) {
    if (!isWord(scan, i, ',')) continue
    const from = isWord(scan, i + 1, 'the') ? i + 2 : i + 1
    const to = runFrom(sight, from)
    const verb = scan.tokens[behindMarks(scan, to)]
    const piece = { from, to, rule: 'behind-clause' }
    if (to > from && verb?.shape === 'lower' && !isWord(scan, to, 'and', 'or', 'by', 'with') && canBeBody(sight, piece) && isOwnName(scan, piece, 3))
      return piece
  }
  return null
}

/** Where a name starts behind "©", "copyright 2024", "follow"; null if no such sign stands at `i`. */
function startBehindSign(scan: Scan, i: number): number | null {
  if (isWord(scan, i, 'follow', 'following')) return isName(scan, i + 1) && !hasBit(scan, i + 1, OPENER) ? i + 1 : null
  if (!isWord(scan, i, '©', 'copyright')) return null
  let from = i + 1
  while (from < i + 1 + MOST_YEARS && (scan.tokens[from]?.shape === 'number' || isWord(scan, from, '©', '-', '–', ',', 'by', 'the'))) from++
  return isName(scan, from) ? from : null
}

function closes({ scan }: Sight, sign: number, at: number): boolean {
  if (!isWord(scan, sign, 'follow', 'following')) return at >= scan.to || scan.tokens[at]!.shape === 'mark' || isWord(scan, at, 'all')
  return isWord(scan, at, 'on') && SOCIAL.has(scan.words[at + 1] ?? '')
}

/** "'s shareholders", " family of brands", " spokesperson" behind the name that ends at `i`. */
function isOwned(scan: Scan, i: number): boolean {
  const next = i + 1
  if (isWord(scan, next, "'s")) return OF_HOUSES.has(scan.words[next + 1] ?? '') || OF_MANY.has(scan.words[next + 1] ?? '')
  if (isWord(scan, next, 'family')) return isWord(scan, next + 1, 'of') && isWord(scan, next + 2, 'brands', 'companies', 'businesses', 'products')
  return next < scan.to && scan.tokens[next]!.shape === 'lower' && SPEAKERS.has(scan.words[next]!)
}

/** The thing is one that houses alone have. */
function isOfHouse(scan: Scan, next: number): boolean {
  return !isWord(scan, next, "'s") || OF_HOUSES.has(scan.words[next + 1] ?? '')
}

/** Two words, or one that is no mere word with a capital. */
function isWritten({ scan }: Sight, { from, to }: Piece): boolean {
  return to - from > 1 || scan.tokens[from]!.shape === 'mixed'
}

/** "Fitchmore's shares": a family as often. */
function isSurnameOnly(scan: Scan, { from, to }: Piece): boolean {
  return to - from === 1 && (isSurname(scan.words[from]!) || isFirstName(scan.words[from]!))
}
