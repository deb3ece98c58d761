import { isSurname } from '../text/name-words.ts'
import { canBeBody, isOwnName, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { isInitial, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

const CHOSE = new Set(
  'selected selects chosen chose chooses picked picks tapped taps engaged engages retained retains commissioned contracted hired'.split(' '),
)
const BETWEEN = new Set('has have had today recently also been'.split(' '))
/** What houses are chosen to do: persons are chosen to lead, to speak, to play. */
const WORK = new Set(
  'build supply manufacture operate install construct deliver develop design implement manage distribute market host maintain produce handle run power modernize modernise upgrade print process'.split(
    ' ',
  ),
)
/** What houses are chosen as. */
const PART = new Set(
  'supplier provider vendor contractor agency platform distributor integrator operator manufacturer partner technology carrier bank insurer'.split(' '),
)
const PART_WITHIN = 7
const MOST_BETWEEN = 3

/** Who chooses a house for its work, and whom: "Vellmark has selected Orsted Quay to build", "the town chose Brinlow as its supplier", "awarded Brinlow a contract". */
export function* findChosen(sight: Sight): Generator<Piece> {
  const { scan } = sight
  for (let i = scan.from + 1; i < scan.to; i++) {
    const isAward = isWord(scan, i, 'awarded')
    if (!(isAward || CHOSE.has(scan.words[i]!)) || !isName(scan, i + 1) || scan.tokens[i]!.shape !== 'lower') continue
    const object = { from: i + 1, to: runFrom(sight, i + 1), rule: 'chosen-body' }
    const behind = object.to > i + 1 ? object.to : endOfTaken(sight, i + 1)
    if (sight.taken[i + 1] === PERSON || !(isAward ? isContract(scan, behind) : isForWork(scan, behind))) continue
    if (object.to > i + 1 && isHouse(sight, object)) yield object
    const subject = subjectBefore(sight, i)
    if (subject) yield subject
  }
}

function endOfTaken({ scan, taken }: Sight, at: number): number {
  let to = at
  while (to < scan.to && taken[to] && taken[to] === taken[at]) to++
  return to
}

/** "to build", "as its exclusive supplier", "for its mills" */
function isForWork(scan: Scan, at: number): boolean {
  if (isWord(scan, at, 'to')) return WORK.has(scan.words[at + 1] ?? '')
  if (!isWord(scan, at, 'as')) return false
  for (let i = at + 1; i < at + PART_WITHIN && i < scan.to && scan.tokens[i]!.shape !== 'mark'; i++) if (PART.has(scan.words[i]!)) return true
  return false
}

/** "a contract", "the five-year contract" */
function isContract(scan: Scan, at: number): boolean {
  if (!isWord(scan, at, 'a', 'an', 'the')) return false
  for (let i = at + 1; i < at + PART_WITHIN && i < scan.to && scan.tokens[i]!.shape !== 'mark'; i++)
    if (isWord(scan, i, 'contract', 'contracts', 'tender')) return true
  return false
}

/** What opens the sentence before the verb. */
function subjectBefore(sight: Sight, verb: number): Piece | null {
  const { scan } = sight
  let to = verb
  while (to > scan.from && verb - to < MOST_BETWEEN && BETWEEN.has(scan.words[to - 1]!)) to--
  if (!isName(scan, to - 1) || sight.taken[to - 1]) return null
  const piece = { from: runBefore(sight, to), to, rule: 'chooser' }
  return piece.from < to && isInitial(scan, piece.from) && isHouse(sight, piece) ? piece : null
}

/** No surname alone: "picked Roe to run the mill". */
function isHouse(sight: Sight, piece: Piece): boolean {
  const { text } = sight.scan.tokens[piece.from]!
  return canBeBody(sight, piece) && isOwnName(sight.scan, piece, 3) && !(piece.to - piece.from === 1 && isSurname(text.toLowerCase()))
}
