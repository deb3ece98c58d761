import teamNames from '../lexicons/team-names.txt'
import { lexiconSet } from '../text/lexicon.ts'
import { isCommonWord } from '../text/name-words.ts'
import { CALENDAR, OFFICE, OPENER, TOPIC } from './organization-classes.ts'
import { speaksOf } from './organization-topic.ts'
import { hasBit, isApart, isInitial, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Town or school before what a team calls itself: "North Linden Oaks". */
const MOST_BEFORE = 3
/** "Kenyan Lions": animals of a land. */
const OF_LAND = /(?:ian|can|ese|ish|yan)$/

/** What texts about teams speak of; those about beasts have seasons, teams and games as well. */
const OF_SPORT = new Set(
  'coach coaches league leagues playoff playoffs tournament football basketball baseball softball volleyball hockey soccer rugby lacrosse athletics athletic athlete athletes varsity quarterback touchdown goalkeeper stadium arena mascot homecoming nfl nba nhl mlb ncaa'.split(
    ' ',
  ),
)

const CLUB = new Set(['FC', 'AFC', 'FK', 'VfB', 'VfL', 'TSV', 'SSC', 'F.C', 'A.F.C'])

let teams: ReadonlySet<string> | null = null

/** "the Riverton Wildcats", "Linden Lady Hawks": a town's or school's name straight before what its team is called, where the text speaks of sport: "Sumatran Tigers" live in zoos. */
export function* findTeams(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  teams ??= lexiconSet(teamNames)
  for (let i = scan.from + 1; i < scan.to; i++) {
    if (
      !isName(scan, i) ||
      scan.tokens[i]!.shape !== 'capital' ||
      !teams.has(scan.words[i]!) ||
      (isName(scan, i + 1) && !isApart(scan, i)) ||
      !speaksOf(scan, OF_SPORT)
    )
      continue
    const at = isWord(scan, i - 1, 'lady') && isName(scan, i - 1) ? i - 1 : i
    const from = startOfTown(scan, at)
    if (from < at) yield { from, to: i + 1, rule: 'town-team' }
  }
}

/** "FC Linden", "AFC Vell": what football clubs are called before their town. */
export function* findClubs(scan: Scan): Generator<Piece> {
  for (let i = scan.from; i + 1 < scan.to; i++) {
    if (!CLUB.has(scan.tokens[i]!.text) || !isName(scan, i + 1) || isApart(scan, i) || scan.style === 'caps') continue
    const { shape } = scan.tokens[i + 1]!
    if (shape !== 'capital' || hasBit(scan, i + 1, CALENDAR | OFFICE) || (isCommonWord(scan.words[i + 1]!) && !isPlaceWord(scan, i + 1))) continue
    // "Linden FC Vell"
    if (isName(scan, i - 1) && !isApart(scan, i - 1) && !(hasBit(scan, i - 1, OPENER) && isInitial(scan, i - 1))) continue
    const to = isName(scan, i + 2) && isPlaceWord(scan, i + 2) && !isApart(scan, i + 1) ? i + 3 : i + 2
    if (!isName(scan, to) || isApart(scan, to - 1) || hasBit(scan, to, OFFICE)) yield { from: i, to, rule: 'club-town' }
  }
}

function startOfTown(scan: Scan, at: number): number {
  let from = at
  while (from > at - MOST_BEFORE && isName(scan, from - 1) && !isApart(scan, from - 1) && isOfTown(scan, from - 1)) from--
  // "All Eagles", "Young Lions": words that everybody uses
  for (let i = from; i < at; i++) if (!isCommonWord(scan.words[i]!) || isPlaceWord(scan, i)) return from
  return at
}

function isOfTown(scan: Scan, i: number): boolean {
  if (hasBit(scan, i, CALENDAR | OFFICE) || (hasBit(scan, i, OPENER) && isInitial(scan, i)) || isWord(scan, i, 'the', 'a')) return false
  if (isPlaceWord(scan, i)) return true
  return !hasBit(scan, i, TOPIC) && !OF_LAND.test(scan.words[i]!) && scan.tokens[i]!.shape !== 'upper'
}
