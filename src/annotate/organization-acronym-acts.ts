import { isCommonWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isTitleHead } from '../text/title-words.ts'
import { CALENDAR, HEAD, OFFICE } from './organization-classes.ts'
import { BODY, canBeBody, type Sight } from './organization-run.ts'
import { hasBit, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

const ACRONYM = /^\p{Lu}{3,7}$/u
/** What bodies do with what others say and do. */
const TAKES_A_STAND = new Set(
  'welcomes welcomed supports supported opposes opposed condemns condemned believes believed urges urged calls called applauds applauded rejects rejected represents warns warned congratulates congratulated encourages encouraged'.split(
    ' ',
  ),
)
const GRADES = new Set('general national regional deputy assistant executive branch senior'.split(' '))
const MOST_GRADES = 3
/** Whom unions, clubs and societies have. */
const OFFICERS = new Set('members president organiser organizer convener convenor spokesperson spokeswoman spokesman'.split(' '))
const CALLING = new Set('calling asking urging warning campaigning demanding seeking'.split(' '))

/** Made once for each document. */
const bracketedIn = new WeakMap<Scan['classes'], ReadonlySet<string>>()

/** "QDFSU says", "QDFSU is calling for", "QDFSU's College of Mills": acronyms that speak, take a stand or have a body of their own. */
export function* findActingAcronyms(sight: Sight): Generator<Piece> {
  const { scan, taken } = sight
  for (let i = scan.from; i + 1 < scan.to; i++) {
    const { text, shape } = scan.tokens[i]!
    if (shape !== 'upper' || taken[i] || text.length < 3 || !ACRONYM.test(text) || isPlace(text) || isCommonWord(scan.words[i]!)) continue
    if (
      hasBit(scan, i, OFFICE | CALENDAR) ||
      isTitleHead(scan.words[i]!) ||
      (isName(scan, i - 1) && !isWord(scan, i - 1, 'the')) ||
      isWord(scan, i - 1, '(', '-', '/', '&')
    )
      continue
    if (!(isOwner(sight, i) || hasOfficers(scan, i + 1) || (isSubject(scan, i) && acts(scan, i + 1))) || bracketed(sight).has(text)) continue
    const piece = { from: i, to: i + 1, rule: 'acronym-acts' }
    if (canBeBody(sight, piece)) yield piece
  }
}

/** First in the sentence or the clause, but for "the". */
function isSubject(scan: Scan, i: number): boolean {
  const at = isWord(scan, i - 1, 'the') ? i - 1 : i
  return at === scan.from || isWord(scan, at - 1, ',', '"', 'but', 'and', 'that', 'said', 'says')
}

function acts(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1] ?? ''
  if (isWord(scan, at, 'is', 'are')) return CALLING.has(next)
  return isWord(scan, at, 'has', 'have') ? TAKES_A_STAND.has(next) : TAKES_A_STAND.has(scan.words[at]!) || isWord(scan, at, 'says', 'said', 'argues', 'insists')
}

/** "QDFSU general secretary", "QDFSU members" */
function hasOfficers(scan: Scan, at: number): boolean {
  let i = at
  while (i < at + MOST_GRADES && GRADES.has(scan.words[i] ?? '')) i++
  return i < scan.to && scan.tokens[i]!.shape === 'lower' && (OFFICERS.has(scan.words[i]!) || (i > at && isWord(scan, i, 'secretary', 'officer')))
}

/** "QDFSU's College of Mills" */
function isOwner({ scan, taken }: Sight, i: number): boolean {
  if (!isWord(scan, i + 1, "'s") || taken[i + 2] !== BODY) return false
  let to = i + 2
  while (to < scan.to && taken[to] === BODY && isName(scan, to) && !hasBit(scan, to, HEAD)) to++
  return hasBit(scan, to, HEAD) && taken[to] === BODY
}

/** Acronyms in brackets that no body bears: "Twenty-Foot Unit (TFU)". */
function bracketed({ scan, taken }: Sight): ReadonlySet<string> {
  let found = bracketedIn.get(scan.classes)
  if (!found) {
    const { tokens } = scan
    found = new Set(tokens.filter((_, i) => !taken[i] && tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')').map(({ text }) => text))
    bracketedIn.set(scan.classes, found)
  }
  return found
}
