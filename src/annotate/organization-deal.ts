import { isSurname } from '../text/name-words.ts'
import { OPENER } from './organization-classes.ts'
import { BODY, canBeBody, isOwnName, PERSON, runBefore, type Sight } from './organization-run.ts'
import { hasBit, isInitial, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What firms are in a deal of others: "financial *advisor*", "legal *counsel*", "joint *bookrunners*". */
const ADVISERS = new Set(
  'advisor advisors adviser advisers counsel agent agents bookrunner bookrunners book-runner book-runners manager managers underwriter underwriters arranger arrangers co-manager co-managers'.split(
    ' ',
  ),
)
/** Words of deals, of which one stands before the adviser. */
const OF_DEAL = new Set('financial legal placement underwriting book-running bookrunning lead-managing transaction escrow tax communications'.split(' '))
const BEFORE_PART = new Set('exclusive sole lead joint co-lead senior strategic independent the a its their as and'.split(' '))
const JOINT_ACTS = new Set('announce announced launched unveiled merged partnered signed agreed formed completed reached established'.split(' '))
const BETWEEN = new Set('today have also are were recently jointly proudly pleased proud excited thrilled delighted to plan on'.split(' '))
const MOST_PART = 6
const MOST_JOINED = 6

/** Bodies by their part in a deal: "Linden Roe served as legal counsel", "Vellmark and Brinlow today announced". */
export function* findByDeals(sight: Sight): Generator<Piece> {
  const { scan } = sight
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i) || isName(scan, i + 1) || isWord(scan, i + 1, '&') || sight.taken[i]) continue
    const behind = isWord(scan, i + 1, ')') ? i + 2 : i + 1
    if (isPartOfDeal(scan, behind) || (isWord(scan, behind, 'as') && isAfterPart(scan, i) && isPart(scan, behind + 1))) {
      const piece = { from: runBefore(sight, i + 1), to: i + 1, rule: 'adviser-of-deal' }
      if (piece.from <= i && isFirm(sight, piece)) yield piece
      continue
    }
    if (actTogether(scan, i + 1)) yield* findJoined(sight, i + 1)
  }
}

/** "acted as legal counsel", "is serving as sole placement agent" */
function isPartOfDeal(scan: Scan, at: number): boolean {
  const verb = isWord(scan, at, 'is', 'are', 'was', 'were') ? at + 1 : at
  if (!isWord(scan, verb, 'acted', 'served', 'acting', 'serving', 'acts', 'serves')) return false
  return isWord(scan, verb + 1, 'as') && isPart(scan, verb + 2)
}

/** "exclusive financial advisor", "joint book-running managers": a word of deals among them. */
function isPart(scan: Scan, at: number): boolean {
  let isOfDeal = false
  for (let i = at; i < at + MOST_PART && i < scan.to; i++) {
    if (ADVISERS.has(scan.words[i]!)) return isOfDeal || /runner|underwriter|arranger/.test(scan.words[i]!)
    if (OF_DEAL.has(scan.words[i]!)) isOfDeal = true
    else if (!BEFORE_PART.has(scan.words[i]!)) return false
  }
  return false
}

/** "… as legal counsel and *Vellmark* as financial advisor" */
function isAfterPart(scan: Scan, last: number): boolean {
  let i = last
  while (isName(scan, i) && last - i < MOST_PART) i--
  if (isWord(scan, i, 'and', ',', ';')) i--
  for (let n = 0; n < 2 * MOST_PART && i >= scan.from; n++, i--) if (ADVISERS.has(scan.words[i]!)) return true
  return false
}

function isFirm(sight: Sight, piece: Piece): boolean {
  return canBeBody(sight, piece) && isOwnName(sight.scan, piece, 3)
}

function actTogether(scan: Scan, at: number): boolean {
  let i = at
  while (i < at + 4 && i < scan.to && BETWEEN.has(scan.words[i]!)) i++
  return i < scan.to && JOINT_ACTS.has(scan.words[i]!)
}

/** "Vellmark, Orsted Quay and Brinlow" before `end`, which open a sentence and are nobody's surnames. */
function findJoined(sight: Sight, end: number): Piece[] {
  const { scan, taken } = sight
  const open: Piece[] = []
  let isClosed = false
  for (let to = end, items = 0; items < MOST_JOINED; items++) {
    if (taken[to - 1] === PERSON) return []
    let from = to
    if (taken[to - 1] === BODY) while (from > scan.from && taken[from - 1] === BODY) from--
    else {
      from = runBefore(sight, to)
      const piece = { from, to, rule: 'joint-act' }
      if (from >= to || !isFirm(sight, piece) || (to === from + 1 && isSurname(scan.tokens[from]!.text))) return []
      open.push(piece)
    }
    const before = isWord(scan, from - 1, 'the') ? from - 1 : from
    if (before <= scan.from || isInitial(scan, before) || (hasBit(scan, before - 1, OPENER) && isInitial(scan, before - 1))) return isClosed ? open : []
    const isAnd = isWord(scan, before - 1, 'and', '&')
    if (!isAnd && !(isClosed && isWord(scan, before - 1, ','))) return []
    if (isAnd && isClosed) return []
    isClosed = true
    to = isAnd && isWord(scan, before - 2, ',') ? before - 2 : before - 1
  }
  return []
}
