import { OPENER } from './organization-classes.ts'
import { speaksOf } from './organization-topic.ts'
import { hasBit, isApart, isInitial, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Parties that their friends and foes call by one word that everybody uses. */
const CALLED = new Set('labour national'.split(' '))
/** What texts about parties speak of. */
const POLITICS = new Set(
  'mp mps mep meps msp msps parliament party parties election elections tory tories conservatives liberals greens opposition coalition councillor councillors spokesperson'.split(
    ' ',
  ),
)
/** What a party does and has, and no labour does. */
const OF_PARTY = new Set(
  "'s has is was will would had can cannot could must should did does says said wants wanted needs pledged promised supports supported opposes opposed believes voted votes claims claimed introduced abolished scrapped mp mps leader leaders candidate candidates councillor councillors spokesperson spokesman spokeswoman".split(
    ' ',
  ),
)
/** Behind these it is the party's name, whatever follows: "under Labour", "vote Labour". */
const BEFORE_PARTY = new Set('under vote voting voted by with between from against than both like while when because if that but only'.split(' '))

/** Whom a party is named with: "the Greens and Labour". */
const OTHERS = new Set('party greens conservatives tories democrats liberals first labour national'.split(' '))

/** "Labour has failed", "National's spokesperson" where a text speaks of parties: never the work, nor what is the nation's. */
export function* findParties(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i) || scan.tokens[i]!.shape !== 'capital' || !CALLED.has(scan.words[i]!) || !speaksOf(scan, POLITICS)) continue
    if (isName(scan, i - 1) && !isApart(scan, i - 1) && !(isInitial(scan, i - 1) && hasBit(scan, i - 1, OPENER))) continue
    // "Minister of Labour", "Health and Labour"
    if (isWord(scan, i - 1, 'of', 'for') || (isWord(scan, i - 1, 'and', '&') && isName(scan, i - 2) && !OTHERS.has(scan.words[i - 2]!))) continue
    if (isPartyBefore(scan, i + 1) || (isBehindParty(scan, i) && isClosed(scan, i + 1))) yield { from: i, to: i + 1, rule: 'party-word' }
  }
}

/** "Labour MP Jane Roe", "National will". */
function isPartyBefore(scan: Scan, at: number): boolean {
  if (at >= scan.to || isApart(scan, at - 1)) return false
  return OF_PARTY.has(scan.words[at]!)
}

function isBehindParty(scan: Scan, i: number): boolean {
  return i > scan.from && BEFORE_PARTY.has(scan.words[i - 1]!)
}

function isClosed(scan: Scan, at: number): boolean {
  return at >= scan.to || scan.tokens[at]!.shape === 'mark' || isWord(scan, at, 'and', 'or', 'in', 'to', 'for', 'on')
}
