import { isBodyNoun } from '../text/body-words.ts'
import { isCommonWord, isFirstName, isFunctionWord } from '../text/name-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { isEveryday } from './organization-everyday.ts'
import { BODY, canBeBody, isEndOfName, isOwnName, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { hasBit, isApart, isInitial, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

/** What people were in companies and clubs: "a former Example executive". Advisers and aides stay out: they were a person's. */
const WAS = new Set(
  'executives executive employees employee engineers engineer analysts analyst bankers banker boss ceo cfo chairman chairwoman partner striker midfielder defender goalkeeper winger scientist researcher staffer journalist columnist reporter correspondent'.split(
    ' ',
  ),
)
/** What people were in towns and families too: only behind a name that a trade closes, or that is written as companies write theirs. */
const WAS_ANYWHERE = new Set(
  'manager coach worker nurse driver agent broker trainer pilot consultant contractor accountant director teacher officer'.split(' '),
)
/** What bodies have: "Example, whose chairman spoke". */
const OWNED = new Set(
  'chairman chairwoman chief ceo president members member membership customers customer clients client shareholders shareholder employees staff brands fleet subsidiaries investors parent directors headquarters products services founder founders board workforce factory factories stores shares'.split(
    ' ',
  ),
)
/** What companies do, and places and works do not: "Example, which employs 900". */
const ACTS = new Set(
  'owns operates employs manufactures publishes insures supplies distributes lends markets sells develops builds designs imports exports hires'.split(' '),
)
const PAPER = new Set('magazine newspaper tabloid weekly'.split(' '))
const NATIONAL = new Set(
  'american british european english irish scottish german french spanish italian japanese chinese indian african local daily'.split(' '),
)
/** The second halves of newspapers' double names. */
const PAPERS = new Set(
  'times gazette courier ledger herald tribune journal news dispatch star sentinel register chronicle democrat republican press observer telegraph bulletin examiner picayune intelligencer advertiser argus mercury standard record leader enterprise post globe mail echo'.split(
    ' ',
  ),
)
/** To whom people speak: "told the Example-Courier that", "in a statement to the Example-Courier". */
const SPOKEN_TO = new Map([
  ['told', ''],
  ['to', 'statement'],
  ['with', 'interview'],
])

/** Words straight before a firm of two names. */
const BEFORE_FIRM = new Set('at by with from to of for and asked hired firm firms joined joins lawyers attorneys counsel told says said'.split(' '))

const LONGEST_JOURNAL = 8

/** Bodies that the words on both sides show: "a former Example executive", "Example, whose chairman …", "Example magazine", "told the Example-Courier that". */
export function* findAround(sight: Sight): Generator<Piece> {
  const { scan } = sight
  for (let i = scan.from; i < scan.to; i++) {
    if (isName(scan, i)) {
      if (isName(scan, i + 1) || isWord(scan, i + 1, '&')) continue
      const piece = { from: runBefore(sight, i + 1), to: i + 1, rule: 'name-and-its-own' }
      if (piece.from <= i && isItsOwn(scan, piece) && canBeBody(sight, piece)) yield piece
      else if (piece.from === i && isExplained(sight, i)) yield { ...piece, rule: 'common-name' }
      else if (piece.from <= i && isOfPaper(sight, piece)) yield { ...piece, rule: 'common-name' }
      else if (isDoubleName(sight, i)) yield { from: i, to: i + 1, rule: 'common-name' }
      else yield* findFirm(sight, i)
      continue
    }
    // "in the journal Mills in Perspective"
    if (isWord(scan, i, 'journal') && isName(scan, i + 1)) {
      const from = isWord(scan, i + 1, 'the') ? i + 2 : i + 1
      const to = endOfWork(sight, from)
      if (to !== null) yield { from, to, rule: 'journal-name' }
    } else if (isJoining(sight, i)) {
      const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'joined-body' }
      if (isTimeOrRole(sight, piece.to) && canBeBody(sight, piece) && isOwnName(scan, piece, 3)) yield piece
    } else if (isWord(scan, i, 'former', 'ex', 'ex-')) {
      const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'former-of-body' }
      if (wereThey(scan, piece) && canBeBody(sight, piece) && (isEveryday(scan, piece.from) || isOwnName(scan, piece, 3))) yield piece
    } else if (isSpokenTo(scan, i)) {
      const piece = { from: i + 2, to: runFrom(sight, i + 2), rule: 'told-the-body' }
      if (isEndOfPhrase(scan, piece.to) && isLongOrAcronym(scan, piece) && canBeBody(sight, piece) && isOwnName(scan, piece, 3)) yield piece
    }
  }
}

/** "a former Example *executive*", "a former Orsted Capital *manager*" */
function wereThey(scan: Scan, { from, to }: Piece): boolean {
  if (to >= scan.to || scan.tokens[to]!.shape !== 'lower') return false
  if (WAS.has(scan.words[to]!)) return true
  if (!WAS_ANYWHERE.has(scan.words[to]!) || to === from) return false
  return hasBit(scan, to - 1, COMPANY | TOPIC) || scan.tokens[from]!.shape === 'mixed'
}

/** Behind the name of a journal, over the small words in it; null if something else follows. */
function endOfWork({ scan, taken }: Sight, from: number): number | null {
  let to = from
  while (to < scan.to && to - from < LONGEST_JOURNAL && !taken[to] && !isApart(scan, to - 1)) {
    if (isName(scan, to) && !hasBit(scan, to, CALENDAR)) to++
    else if (
      isWord(scan, to, 'of', 'on', 'and', 'in', 'for', 'the', '&') &&
      (isName(scan, to + 1) || (isWord(scan, to + 1, 'the') && isName(scan, to + 2))) &&
      !hasBit(scan, to + 1, CALENDAR)
    )
      to++
    else break
  }
  return to > from && isEndOfName(scan, to) ? to : null
}

/** ", whose chairman", ", which employs", " is owned by". */
function isItsOwn(scan: Scan, { from, to: at }: Piece): boolean {
  // "the Sahara, whose products are few"
  if (isPlainWord(scan, { from, to: at, rule: '' }) && isWord(scan, from - 1, 'the')) return false
  if (isWord(scan, at, ',') && isWord(scan, at + 1, 'whose')) return OWNED.has(scan.words[at + 2] ?? '') || OWNED.has(scan.words[at + 3] ?? '')
  if (isWord(scan, at, ',') && isWord(scan, at + 1, 'which')) return ACTS.has(scan.words[at + 2] ?? '')
  if (!isWord(scan, at, 'is', 'was')) return false
  const verb = isWord(scan, at + 1, 'wholly', 'jointly', 'majority', 'privately', 'now', 'partly') ? at + 2 : at + 1
  return (
    (isWord(scan, verb, 'owned') &&
      (isWord(scan, verb + 1, 'and') || (isWord(scan, verb + 1, 'by') && !isWord(scan, verb + 2, 'nobody', 'no', 'none', 'everyone', 'all')))) ||
    isWord(scan, verb, 'headquartered')
  )
}

/** "a report from Beacon, the charity for open towns": a word that everybody uses, inside a sentence, and a noun that says whose name it is. */
function isExplained({ scan, taken }: Sight, i: number): boolean {
  if (isInitial(scan, i) || taken[i] || scan.tokens[i]!.shape !== 'capital' || scan.tokens[i]!.text.length < 4) return false
  if (hasBit(scan, i, CALENDAR | OFFICE | OPENER | HEAD | TOPIC | FORM | OTHER) || isPlaceWord(scan, i) || isFirstName(scan.words[i]!)) return false
  if (!isWord(scan, i + 1, ',') || !isWord(scan, i + 2, 'the', 'a', 'an') || isWord(scan, i - 1, 'in', 'at', 'near', 'for')) return false
  let noun = i + 3
  while (noun < i + 7 && noun < scan.to && scan.tokens[noun]!.shape === 'lower' && !isBodyNoun(scan.words[noun]!)) noun++
  return noun < scan.to && isBodyNoun(scan.words[noun]!) && isWord(scan, noun + 1, 'for', 'that', 'which', 'behind', 'of', 'based', 'supporting')
}

/** "Street & Loom magazine": words that everybody uses, inside a sentence. */
function isOfPaper({ scan, taken }: Sight, { from, to }: Piece): boolean {
  // "the Linden Star daily newspaper"
  const noun = isWord(scan, to, 'daily', 'weekly') && isWord(scan, to + 1, 'newspaper') ? to + 1 : to
  if (
    noun >= scan.to ||
    !PAPER.has(scan.words[noun]!) ||
    isInitial(scan, from) ||
    to - from > 4 ||
    !isWord(scan, from - 1, 'the', 'in', 'told', 'of', 'from', 'by', 'on')
  )
    return false
  for (let i = from; i < to; i++)
    if (taken[i] || hasBit(scan, i, CALENDAR | OFFICE) || NATIONAL.has(scan.words[i]!) || (isPlaceWord(scan, i) && (i > from || to - from < 2 || noun === to)))
      return false
  return true
}

/** "the Beacon-Courier": what the second name says newspapers are called. */
function isDoubleName({ scan, taken }: Sight, i: number): boolean {
  const { text, lower } = scan.tokens[i]!
  const dash = lower.indexOf('-')
  if (dash < 3 || taken[i] || !PAPERS.has(lower.slice(dash + 1)) || !isWord(scan, i - 1, 'the')) return false
  // "the Alpha-Star reactor"
  const next = scan.tokens[i + 1]
  if (
    next?.shape === 'lower' &&
    i + 1 < scan.to &&
    !isFunctionWord(next.lower) &&
    !/^(?:said|says|last|reported|reports|wrote|writes|published|reporter|newspaper)$/.test(next.lower)
  )
    return false
  return /^\p{Lu}\p{Ll}{1,15}-\p{Lu}\p{Ll}{1,15}$/u.test(text) && !/^(?:mid|post|pre|non|pro)$/.test(lower.slice(0, dash))
}

/** "she joined", "who founded", "Jane Roe left": what somebody does with a house. */
function isJoining({ scan, taken }: Sight, i: number): boolean {
  if (!isName(scan, i + 1) || !isWord(scan, i, 'joined', 'joins', 'left', 'founded', 'co-founded', 'rejoined', 'joining', 'join')) return false
  return taken[i - 1] === PERSON || isWord(scan, i - 1, 'he', 'she', 'who', 'has', 'will', 'before', 'since', 'then')
}

/** "in 2019", "in May", "as an analyst", "from Brinlow", "after nine years". */
function isTimeOrRole({ scan }: Sight, at: number): boolean {
  if (isWord(scan, at, 'in')) return scan.tokens[at + 1]?.shape === 'number' || hasBit(scan, at + 1, CALENDAR)
  return isWord(scan, at, 'as', 'from') && !isWord(scan, at + 1, 'well')
}

function isSpokenTo(scan: Scan, i: number): boolean {
  if (!isWord(scan, i + 1, 'the') || !isName(scan, i + 2)) return false
  const before = SPOKEN_TO.get(scan.words[i]!)
  return before === '' || (before !== undefined && isWord(scan, i - 1, before))
}

/** "the Linden Echo", "the QDFS", not "the Lindenite". */
function isLongOrAcronym({ tokens }: Scan, { from, to }: Piece): boolean {
  return to - from > 1 || tokens[from]!.shape === 'upper'
}

/** "told the Magi": a plain word alone may be a people, a family, a crowd. */
const isPlainWord = (scan: Scan, { from, to }: Piece) => to === from + 1 && scan.tokens[from]!.shape === 'capital'

function isEndOfPhrase(scan: Scan, at: number): boolean {
  return (
    at >= scan.to ||
    scan.tokens[at]!.shape === 'mark' ||
    isWord(scan, at, 'that', 'in', 'on', 'last', 'this', 'how') ||
    isWord(scan, at, 'why', 'he', 'she', 'they', 'it', 'we', 'about')
  )
}

/** "Roe & Brinlow", "Loring, Roe & Brinlow" in running text: a firm of two or three names of which none is anybody's first name. The last name stands at `last`. */
function* findFirm(sight: Sight, last: number): Generator<Piece> {
  const { scan } = sight
  if (!isWord(scan, last - 1, '&') || sight.taken[last] || !isNameOfPartner(sight, last - 2)) return
  let from = last - 2
  while (isWord(scan, from - 1, ',') && isNameOfPartner(sight, from - 2) && !isName(scan, from - 3) && last - from < 6) from -= 2
  if (!isNameOfPartner(sight, last) && last - from < 4) return
  const isAlone = !isName(scan, from - 1) && !isWord(scan, from - 1, '&') && !isWord(scan, last + 1, "'s", '&')
  // "a Merlot & Malbec wine": two names alone are a firm where firms are spoken of
  if (last - from < 3 && !(BEFORE_FIRM.has(scan.words[from - 1] ?? '') && isEndOfName(scan, last + 1))) return
  if (isAlone && !isApart(scan, last - 1) && !isApart(scan, last - 2)) yield { from, to: last + 1, rule: 'firm-of-names' }
}

function isNameOfPartner({ scan, taken }: Sight, i: number): boolean {
  if (!isName(scan, i) || taken[i] === BODY || taken[i] === PERSON || hasBit(scan, i, CALENDAR | OFFICE)) return false
  const { text, lower, shape } = scan.tokens[i]!
  if (shape !== 'capital' || text.length < 4 || isPlaceWord(scan, i) || (hasBit(scan, i, OPENER) && isInitial(scan, i))) return false
  return !isCommonWord(lower) && !isFirstName(lower)
}
