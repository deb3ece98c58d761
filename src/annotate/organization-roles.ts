import type { PersonMention } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import { OPENER } from './organization-classes.ts'
import { canBeBody, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { hasBit, isName, isWord, type Piece } from './organization-walk.ts'

/** Who leads, founds or speaks for a company: what follows "of" is the company. */
const LEADER =
  /^(?:ceo|cfo|coo|cto|cmo|cio|co-?ceo|co-?founders?|founders?|owners?|co-?owners?|chair|chairman|chairwoman|chairperson|spokes(?:man|woman|person)|publisher|presidents?|proprietor|principal|partner|editor-in-chief|officer|evp|svp|vp)$/

/** Bodies that an office is in: "CEO of Example", "an analyst at Example", "Example's founder", "Example CEO Jane Roe". */
export function* findByRoles(sight: Sight): Generator<Piece> {
  const { scan, taken } = sight
  for (let i = scan.from; i < scan.to; i++) {
    const word = scan.words[i]!
    const isLeader = LEADER.test(word)
    if (!isLeader && !isTitleHead(word)) continue
    const next = i + 1
    if ((isLeader && isWord(scan, next, 'of')) || (isWord(scan, next, 'at') && !taken[next])) {
      const from = isWord(scan, next + 1, 'the') ? next + 2 : next + 1
      const piece = { from, to: runFrom(sight, from), rule: isWord(scan, next, 'of') ? 'leader-of' : 'office-at' }
      if (canBeBody(sight, piece)) yield piece
    }
    if (!isLeader) continue
    // "Example CEO Jane Roe", "Example's new CEO"
    const first = firstOfTitle(sight, i)
    if (isWord(scan, first - 1, "'s") && scan.tokens[first - 1]!.start === scan.tokens[first - 2]?.end) {
      const piece = { from: runBefore(sight, first - 1), to: first - 1, rule: 'possessor-of-office' }
      if (canBeBody(sight, piece)) yield piece
    } else if (taken[next] === PERSON && word !== 'partner' && word !== 'principal' && isName(scan, first - 1)) {
      const piece = { from: runBefore(sight, first), to: first, rule: 'body-before-office' }
      if (canBeBody(sight, piece)) yield piece
    }
  }
}

/** The start of the title that ends in the leader at `i`: "new chief executive officer". */
function firstOfTitle({ scan, taken }: Sight, i: number): number {
  let first = i
  while (
    first > scan.from &&
    !taken[first - 1] &&
    (isTitleHead(scan.words[first - 1]!) ||
      isWord(
        scan,
        first - 1,
        'and',
        '&',
        'new',
        'former',
        'current',
        'first',
        'executive',
        'financial',
        'operating',
        'vice',
        'managing',
        'interim',
        'acting',
        'global',
        'senior',
        'chief',
        'company',
      ))
  )
    first--
  while (first < i && isWord(scan, first, 'and', '&')) first++
  return first
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

/** "Jane Roe, Vice President, Example" and "Jane Roe, Example": what stands between commas behind a person's title. */
export function* findBehindTitles(sight: Sight, people: readonly PersonMention[]): Generator<Piece> {
  const { scan, taken } = sight
  for (let i = scan.from + 2; i < scan.to; i++) {
    if (!isWord(scan, i, ',') || !isName(scan, i + 1) || taken[i + 1]) continue
    const { end } = scan.tokens[i - 1]!
    if (!people.some((person) => person.titles.some((title) => title.end === end && title.start > person.end && title.organization === null))) continue
    const to = runFrom(sight, i + 1)
    const piece = { from: i + 1, to, rule: 'person-title-body' }
    const closes = to >= scan.to || isWord(scan, to, ',', ';', '.', 'and', ')') || scan.tokens[to]!.shape === 'mark'
    if (closes && !hasBit(scan, i + 1, OPENER) && canBeBody(sight, piece) && !isTitleHead(scan.words[to - 1]!)) yield piece
  }
}
