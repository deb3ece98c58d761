import type { PersonMention } from '../document.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'
import { CALENDAR, COMPANY, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { canBeBody, isArticleName, isEndOfName, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { hasBit, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** Who leads, founds or speaks for a company: what follows "of" is the company. */
const LEADER = new Set(
  'ceo cfo coo cto cmo cio co-ceo co-founder cofounder co-founders cofounders founder founders owner owners co-owner co-owners chair chairman chairwoman chairperson spokesman spokeswoman spokesperson publisher ciso cso cpo cro chro president presidents proprietor principal partner editor-in-chief officer evp svp vp'.split(
    ' ',
  ),
)
/** Who has a house, and no work of art, no land. */
const FOUNDER = new Set('ceo cfo coo co-ceo co-founder cofounder co-founders cofounders founder founders publisher'.split(' '))
/** Officers of houses, "for" which they work. */
const OFFICER = new Set('ceo cfo coo cto cmo cio ciso cso cpo cro chro'.split(' '))
const CHIEF = new Set('ceo co-ceo cofounder co-founder cofounders co-founders'.split(' '))
/** Who works at a firm, where others would be at a street or in a park. */
const OF_FIRM = new Set('partner attorney lawyer counsel shareholder principal associate solicitor barrister'.split(' '))
/** Words inside a title before its noun: "new chief executive officer". */
const GRADES = new Set('and & new former current first executive financial operating vice managing interim acting global senior chief company sr jr'.split(' '))

/** Those who lead a part of a house as often as all of it. */
const RANK = new Set('evp svp vp officer partner principal'.split(' '))

/** Who is with a house: a doctor with something is with an illness as often. */
const WORKS_WITH = new Set(
  'economist analyst attorney lawyer consultant strategist researcher scientist architect realtor broker epidemiologist spokesman spokeswoman spokesperson organiser organizer planner fellow'.split(
    ' ',
  ),
)

/** Bodies that an office is in: "CEO of Example", "an analyst at Example", "Example's founder", "Example CEO Jane Roe". */
export function* findByRoles(sight: Sight): Generator<Piece> {
  const { scan, taken } = sight
  for (let i = scan.from; i < scan.to; i++) {
    const word = scan.words[i]!
    const next = i + 1
    const isLeader = LEADER.has(word)
    // "an economist with Example Quay"
    if (scan.words[next] === 'with' && WORKS_WITH.has(word) && scan.tokens[i]!.shape === 'lower' && !taken[next + 1]) {
      const piece = { from: next + 1, to: runFrom(sight, next + 1), rule: 'office-with' }
      if (piece.to - piece.from > 1 && closesOnOwn(sight, piece.to - 1) && canBeBody(sight, piece)) yield piece
    }
    if (!isLeader && !(scan.words[next] === 'at' && (isTitleHead(word) || isFieldOfTitle(scan, i)))) continue
    // "CFO for Example", but "CFO for EMEA"
    const isForHouse = OFFICER.has(word) && isWord(scan, next, 'for') && scan.tokens[next + 1]?.shape !== 'upper'
    if (isForHouse || (isLeader && isWord(scan, next, 'of')) || (isWord(scan, next, 'at') && !taken[next])) {
      const from = isWord(scan, next + 1, 'the') ? next + 2 : next + 1
      const piece = { from, to: runFrom(sight, from), rule: isWord(scan, next, 'at') ? 'office-at' : 'leader-of' }
      // "founder of The Maze": words that everybody uses, behind an article in capitals
      if (FOUNDER.has(word) && isArticleName(sight, piece)) {
        yield { ...piece, rule: 'article-name' }
        continue
      }
      // "CEO of Threshold": a word that everybody uses, where a house must stand
      if (CHIEF.has(word) && piece.rule === 'leader-of' && from === next + 1 && isPlainHouse(sight, piece)) {
        yield { ...piece, rule: 'common-name' }
        continue
      }
      // "a partner at Roe Brinlow Street"
      const isFirm = piece.rule === 'office-at' && OF_FIRM.has(word) && piece.to - piece.from > 2 && isNameOfFirm(sight, piece)
      if (isFirm) {
        yield { ...piece, rule: 'common-name' }
        continue
      }
      // "President of Road Media": a field of the house
      const isField = piece.rule === 'leader-of' && (RANK.has(word) || isOfField(sight, i, piece.to - 1)) && !hasOwnWord(sight, piece)
      if (!isField && canBeBody(sight, piece)) yield piece
    }
    if (!isLeader) continue
    // "Example CEO Jane Roe", "Example's new CEO"
    const first = firstOfTitle(sight, i)
    // "Chief Mills & Roads Officer": fields of an office
    if (word === 'officer' && isChiefBefore(sight, first)) continue
    if (isWord(scan, first - 1, "'s") && scan.tokens[first - 1]!.start === scan.tokens[first - 2]?.end) {
      const piece = { from: runBefore(sight, first - 1), to: first - 1, rule: 'possessor-of-office' }
      if (canBeBody(sight, piece)) yield piece
    } else if (taken[next] === PERSON && word !== 'partner' && word !== 'principal' && isName(scan, first - 1)) {
      const piece = { from: runBefore(sight, first), to: first, rule: 'body-before-office' }
      // "then-EIW chair Jane Roe"
      if (/^(?:then|now|ex|former)-/.test(scan.words[piece.from]!)) continue
      // "State Coordinating Officer Jane Roe"
      if (word === 'officer' && !hasOwnWord(sight, piece)) continue
      if (canBeBody(sight, piece)) yield piece
    }
  }
}

/** "served as vice president of *global sales* at", "director of *product and design* at": the field of an office, in small letters. */
function isFieldOfTitle(scan: Scan, last: number): boolean {
  for (let i = last, n = 0; i > scan.from && n < MOST_FIELD && scan.tokens[i]!.shape === 'lower'; i--, n++)
    if (isWord(scan, i, 'of', 'for')) return i < last && isTitleHead(scan.words[i - 1]!) && isRoleBefore(scan, i - 1)
  return false
}

/** "as *vice president* of", "was *director* of", "*Director* of": an office that somebody has. */
function isRoleBefore(scan: Scan, head: number): boolean {
  let i = head
  while (i > scan.from && head - i < MOST_GRADES && (isTitleHead(scan.words[i]!) || isTitleModifier(scan.words[i]!))) i--
  if (isWord(scan, i, 'a', 'an', 'the', 'then')) i--
  return isName(scan, head) || isWord(scan, i, 'as', 'was', 'is', 'been', 'and', ',', 'became', 'former')
}

/** One word in capitals that no field, place or office is called by. */
function isPlainHouse({ scan, taken }: Sight, { from, to }: Piece): boolean {
  return (
    to === from + 1 &&
    !taken[from] &&
    scan.tokens[from]!.shape === 'capital' &&
    scan.tokens[from]!.text.length > 3 &&
    isCommonWord(scan.words[from]!) &&
    !hasBit(scan, from, HEAD | COMPANY | TOPIC | OFFICE | CALENDAR | OPENER | OTHER) &&
    !isPlaceWord(scan, from) &&
    (isEndOfName(scan, to) || isWord(scan, to, "'s"))
  )
}

/** Three words in capitals that end the phrase, of which no other rule makes more. */
function isNameOfFirm({ scan, taken }: Sight, { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (taken[i] || !isName(scan, i) || hasBit(scan, i, OFFICE | CALENDAR)) return false
  return isEndOfName(scan, to) && !isCommonWord(scan.words[from]!)
}

/** "vice president of Mill Analysis", "president of Road Media" */
function isOfField({ scan }: Sight, rank: number, last: number): boolean {
  return isWord(scan, rank, 'president') && (isWord(scan, rank - 1, 'vice') || hasBit(scan, last, COMPANY | TOPIC) || hasBit(scan, rank + 2, TOPIC))
}

/** Any word that not everybody uses. */
function hasOwnWord({ scan }: Sight, { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (isName(scan, i) && !isCommonWord(scan.words[i]!)) return true
  return false
}

/** Words of a field that are looked at: "product management and design". */
const MOST_FIELD = 7
/** Words before a leader's office that are looked at: "new interim co-chief executive". */
const MOST_GRADES = 8

/** The start of the title that ends in the leader at `i`: "new chief executive officer". */
function firstOfTitle({ scan, taken }: Sight, i: number): number {
  let first = i
  const least = Math.max(scan.from, i - MOST_GRADES)
  while (first > least && !taken[first - 1] && (GRADES.has(scan.words[first - 1]!) || isTitleHead(scan.words[first - 1]!))) first--
  while (first < i && isWord(scan, first, 'and', '&')) first++
  return first
}

/** No "Syndrome", no "Experience": a body's word, or one that not everybody uses. */
function closesOnOwn({ scan }: Sight, last: number): boolean {
  return hasBit(scan, last, COMPANY | HEAD | TOPIC) || !isCommonWord(scan.words[last]!)
}

function isChiefBefore({ scan }: Sight, at: number): boolean {
  let i = at - 1
  while (i >= scan.from && at - i < MOST_GRADES && (isName(scan, i) || isWord(scan, i, '&', 'and', ',')) && !isWord(scan, i, 'chief')) i--
  return isWord(scan, i, 'chief')
}

/** The organizations that titles of persons name, where they stand: "Jane Roe, President, Example". */
export function titleOrganizations(people: readonly PersonMention[]): { name: string; start: number; end: number }[] {
  return people.flatMap((person) =>
    person.titles.flatMap((title) =>
      title.organization === null
        ? []
        : [{ name: title.organization, start: Math.min(person.start, title.start) - AROUND, end: Math.max(person.end, title.end) + AROUND }],
    ),
  )
}

/** How far from person and title the name of the organization may stand, in characters. */
const AROUND = 120

/** Who makes works: what follows is the title of one. */
const MAKER = /\b(?:author|writer|novelist|poet|artist|illustrator|filmmaker|composer|singer|host|creator)s?\b/i

/** Where titles end that stand behind their person and name no organization. */
export function openTitleEnds(people: readonly PersonMention[]): ReadonlySet<number> {
  return new Set(
    people.flatMap((person) =>
      person.titles.filter((title) => title.start > person.end && title.organization === null && !MAKER.test(title.text)).map((title) => title.end),
    ),
  )
}

/** "Jane Roe, Vice President, Example" and "Jane Roe, Example": what stands between commas behind a person's title. */
export function* findBehindTitles(sight: Sight, titleEnds: ReadonlySet<number>): Generator<Piece> {
  const { scan, taken } = sight
  if (titleEnds.size === 0) return
  for (let i = scan.from + 2; i < scan.to; i++) {
    if (!isWord(scan, i, ',') || !isName(scan, i + 1) || taken[i + 1]) continue
    if (!titleEnds.has(scan.tokens[i - 1]!.end)) continue
    const to = runFrom(sight, i + 1)
    const piece = { from: i + 1, to, rule: 'person-title-body' }
    // "Commissioner of Roads, Registrar of Looms": another office
    if (isTitleHead(scan.words[i + 1]!) && isWord(scan, i + 2, 'of')) continue
    const closes = to >= scan.to || isWord(scan, to, ',', ';', '.', 'and', ')') || scan.tokens[to]!.shape === 'mark'
    // "Assistant Chief Executive, Roads & Mills, Vellmark": a field of the house that follows
    if (isWord(scan, to, ',') && isName(scan, to + 1) && to - i > 3 && isWord(scan, i + 2, '&', 'and') && !hasOwnWord(sight, piece)) continue
    if (closes && !hasBit(scan, i + 1, OPENER) && canBeBody(sight, piece) && !isTitleHead(scan.words[to - 1]!)) yield piece
  }
}
