import cues from '../lexicons/body-cues.txt'
import weakCues from '../lexicons/body-cues-weak.txt'
import nouns from '../lexicons/body-nouns.txt'
import { lexiconSet, parseLexicon } from '../text/lexicon.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { indexPhrases, type Phrase, type PhraseIndex, phrasesAt } from '../text/phrase-index.ts'
import { isDegree, isTitleHead } from '../text/title-words.ts'
import { CALENDAR, COMPANY, FORM, HEAD, OFFICE, OPENER, OTHER, TOPIC } from './organization-classes.ts'
import { isEveryday } from './organization-everyday.ts'
import { BODY, canBeBody, isEndOfName, isOwnName, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { behindMarks, hasBit, isInitial, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'

const ANNOUNCES = new Set(
  'announces? announced launches launched unveils unveiled introduces introduced releases released acquires acquired appoints appointed partners partnered reports reported completes completed expands expanded operates manufactures specializes sells employs advised arranged underwrote supplied supplies represents hires hired recalls recalled merges merged invests invested donates donated sponsors sponsored underwrites distributes recruits recruited'.split(
    ' ',
  ),
)
/** What products and drugs do as often as houses: only behind two words, of which the last is a trade. */
const OFFERS = new Set(['offers', 'provides', 'provided'])
const PLANNED = new Set('acquire hire launch unveil appoint manufacture merge invest divest recruit distribute sell buy'.split(' '))
const BETWEEN = new Set(
  'today has have is are proudly also recently officially pleased proud excited thrilled delighted happy to announce unveil introduce'.split(' '),
)
/** Nouns that a comma parts from the one name that they mean. */
const SUBSIDIARY = new Set(
  'subsidiary parent affiliate label insurer lender landlord employer bank charity company firm airline publisher distributor'.split(' '),
)
/** Plurals that a comma parts from the one house that they mean. */
const MAKERS = new Set(
  'makers creators developers publishers providers producers manufacturers organizers organisers operators distributors suppliers'.split(' '),
)
const BASED = /-(?:based|headquartered)$/
const NOTED = /\p{L}{3}(?:\d|TM)$|-\p{Ll}/u
/** Nouns straight before the name of a house, and hardly before anything else in capitals. */
const HOUSES = new Set(
  'company retailer charity nonprofit non-profit insurer airline startup start-up newspaper magazine brewer brewery broadcaster publisher supermarket carmaker drugmaker agency consultancy firm bookmaker union'.split(
    ' ',
  ),
)
const MOST_BESIDE = 8
/** How far behind the comma the noun of "Example, a leading provider of …" may stand. */
const NOUN_WITHIN = 9

/** Behind a weak cue a person, a people or a place may stand too. */
type Cue = 'strong' | 'weak'

let bodyNouns: ReadonlySet<string> | null = null
let cuePhrases: PhraseIndex<Cue> | null = null

/** Bodies by what they do and what is said of them: "Example today announced", "Example, a provider of …", "a subsidiary of Example". */
export function* findByActs(sight: Sight): Generator<Piece> {
  bodyNouns ??= lexiconSet(nouns)
  cuePhrases ??= indexPhrases([...readCues(cues, 'strong'), ...readCues(weakCues, 'weak')])
  const { scan } = sight
  for (let i = scan.from; i < scan.to; i++) {
    // "founder of Riverton-based Example"
    if (isName(scan, i + 1) && (BASED.test(scan.words[i]!) || (isWord(scan, i, 'based') && isWord(scan, i - 1, '–', '-')))) {
      const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'based-in-place' }
      if ((isEndOfName(scan, behindMarks(scan, piece.to)) || announces(sight, piece.to)) && isOwnName(scan, piece, 3) && canBeBody(sight, piece)) yield piece
    }
    // "an MBA from Example"
    if (isWord(scan, i, 'from') && isDegree(scan.tokens[i - 1]?.text ?? '')) {
      const piece = { from: behindArticle(scan, i + 1), to: runFrom(sight, behindArticle(scan, i + 1)), rule: 'degree-from' }
      if (canBeBody(sight, piece)) yield piece
    }
    // "Listed on": the first word of a sentence has its capital from there
    if (!isName(scan, i) || (i === scan.from && scan.tokens[i]!.shape === 'capital') || isWord(scan, i, 'board', 'boards')) {
      for (const { words, value } of phrasesAt(cuePhrases, scan.words, i, scan.to)) {
        const from = behindArticle(scan, i + words.length)
        const piece = { from, to: runFrom(sight, from), rule: 'behind-cue' }
        if (sight.taken[from] === BODY) yield* findBeside(sight, endOfBody(sight, from), 'strong')
        else if (isShown(sight, piece, value) && !isKind(sight, piece.to)) {
          yield piece
          yield* findBeside(sight, piece.to, value)
        }
        break
      }
      // "contact Jane Roe at Example"
      if (isWord(scan, i, 'at') && isToBeReached(sight, i)) {
        const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'person-at' }
        if (isShown(sight, piece, 'weak') && isOwnName(scan, piece, 3)) yield piece
      }
      // "the charity Example", "software company Example"
      if (isName(scan, i + 1) && scan.tokens[i]!.shape === 'lower' && bodyNouns.has(scan.words[i]!) && !hasBit(scan, i + 1, OPENER)) {
        const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'noun-before-name' }
        if (canBeBody(sight, piece)) yield piece
        // "the retailer Saddle was": a word that everybody uses
        else if (isExplainedWord(sight, i + 1) && HOUSES.has(scan.words[i]!)) yield { ...piece, to: i + 2, rule: 'common-name' }
      }
      // "its subsidiary, Example Marine, has"
      if (isName(scan, i + 2) && isWord(scan, i + 1, ',') && scan.tokens[i]!.shape === 'lower' && SUBSIDIARY.has(scan.words[i]!)) {
        const piece = { from: i + 2, to: runFrom(sight, i + 2), rule: 'noun-before-name' }
        if (isWord(scan, piece.to, ',') && canBeBody(sight, piece) && isOwnName(scan, piece, 3)) yield piece
      }
      if (!isName(scan, i)) continue
    }
    if (isName(scan, i + 1) || isWord(scan, i + 1, '&')) continue
    const rule = ruleBehind(sight, behindMarks(scan, i + 1))
    if (rule === null) continue
    const piece = { from: runBefore(sight, i + 1), to: i + 1, rule }
    if (piece.from > i || (OFFERS.has(scan.words[behindMarks(scan, i + 1)]!) && !(i > piece.from && hasBit(scan, i, COMPANY | TOPIC)))) continue
    if (rule === 'place-of-work' ? !isWord(scan, piece.from - 1, 'from', 'at', 'with') : rule === 'name-announces' && !isInitialRun(sight, piece.from)) continue
    if (rule === 'name-founded' && !isOwnName(scan, piece, 3)) continue
    if (canBeBody(sight, piece)) yield piece
  }
}

/** A word that everybody uses, inside a sentence and at the end of its phrase, that neither an office nor a part of a body is called by. */
function isExplainedWord({ scan, taken }: Sight, i: number): boolean {
  const { shape, text } = scan.tokens[i]!
  if (taken[i] || !(shape === 'capital' || shape === 'upper') || text.length < 4 || isName(scan, i + 1) || isTitleHead(scan.words[i]!)) return false
  if (hasBit(scan, i, CALENDAR | OFFICE | OPENER | HEAD | TOPIC | FORM | OTHER | COMPANY) || isPlaceWord(scan, i) || isFirstName(scan.words[i]!)) return false
  return isEndOfName(scan, i + 1) || ANNOUNCES.has(scan.words[i + 1]!)
}

/** What the words behind a name say of it, as the name of a rule. */
function ruleBehind(sight: Sight, at: number): 'name-noun' | 'name-founded' | 'name-announces' | 'place-of-work' | null {
  const { scan } = sight
  if (isAppositive(scan, at)) return 'name-noun'
  if (isFounded(scan, at)) return 'name-founded'
  if (announces(sight, at) || OFFERS.has(sight.scan.words[at] ?? '')) return 'name-announces'
  // "joins from Linden, where he led"
  return isWord(scan, at, ',') && isWord(scan, at + 1, 'where') && isWord(scan, at + 2, 'he', 'she', 'they', 'his', 'her') ? 'place-of-work' : null
}

/** ", founded in 2004", ", headquartered in Riverton", " was founded by": how bodies begin and where they sit. */
function isFounded(scan: Scan, at: number): boolean {
  const isClause = isWord(scan, at, ',')
  if (!isClause && !isWord(scan, at, 'was', 'is')) return false
  const verb = isClause && isWord(scan, at + 1, 'which') && isWord(scan, at + 2, 'was', 'is') ? at + 3 : at + 1
  if (isWord(scan, verb, 'headquartered')) return true
  if (isClause && isWord(scan, verb, 'based') && isWord(scan, verb + 1, 'in') && isName(scan, verb + 2)) return true
  return isWord(scan, verb, 'founded', 'co-founded', 'incorporated') && isWord(scan, verb + 1, 'in', 'by', 'as')
}

/** "write to Jane Roe" before `at`; one meets people at parks and feasts. */
function isToBeReached({ scan, taken }: Sight, at: number): boolean {
  let i = at
  while (i > scan.from && at - i < MOST_BESIDE && taken[i - 1] === PERSON) i--
  return (
    i < at &&
    (isWord(scan, i - 1, 'contact', 'contacting', 'reach', 'email', 'e-mail', 'call') ||
      (isWord(scan, i - 1, 'to') && isWord(scan, i - 2, 'write', 'email', 'rsvp')))
  )
}

function readCues(source: string, value: Cue): Phrase<Cue>[] {
  return parseLexicon(source).map((phrase) => ({ words: phrase.split(' '), value }))
}

/** "built by Linden Mills", but "built by Mennonites": one plain word behind a weak cue is too little. */
function isShown(sight: Sight, piece: Piece, cue: Cue): boolean {
  const { shape, text } = sight.scan.tokens[piece.to - 1]!
  if (cue === 'weak' && piece.to - piece.from === 1 && shape === 'capital' && !isEveryday(sight.scan, piece.from)) return false
  // "according to QDFS3", "Vellmark ReportTM": the number of a foot note, a trade mark
  if (cue === 'weak' && (NOTED.test(text) || isBeforeNoun(sight.scan, piece.to) || sight.scan.tokens[piece.to]?.shape === 'number')) return false
  return canBeBody(sight, piece)
}

/** "on behalf of the Example *community*", "supported by Example *grants*" */
export function isBeforeNoun(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.shape === 'lower' && at < scan.to && !isEndOfName(scan, at) && !/(?:ed|ly)$/.test(scan.words[at]!) && !ANNOUNCES.has(scan.words[at]!)
}

/** "partnered with Example, *Linden* and *Orsted Quay*": the rest of a list that an "and" closes. */
function findBeside(sight: Sight, at: number, cue: Cue): Piece[] {
  const { scan, taken } = sight
  const pieces: Piece[] = []
  for (let i = at, items = 0; items < MOST_BESIDE; items++) {
    const isLast = isWord(scan, i, 'and', '&') || (isWord(scan, i, ',') && isWord(scan, i + 1, 'and', '&'))
    if (!isLast && !isWord(scan, i, ',')) return []
    let from = i + (isLast && isWord(scan, i, ',') ? 2 : 1)
    if (isWord(scan, from, 'the')) from++
    const isBody = taken[from] === BODY
    const to = isBody ? endOfBody(sight, from) : runFrom(sight, from)
    const piece = { from, to, rule: 'behind-cue' }
    // "… and Linden Education (LE) Coalition": the name goes on
    if (!isBody && isWord(scan, to, '(')) return []
    if (!isBody && isShown(sight, piece, cue)) pieces.push(piece)
    // "Brinlow, *Loom* and Vellmark": a word that everybody uses
    else if (!isBody && !(to === from + 1 && scan.tokens[from]!.shape === 'capital' && isCommonWord(scan.words[from]!) && !isPlaceWord(scan, from))) return []
    if (isLast) return isWord(scan, to, "'s") || isKind(sight, to) ? [] : pieces
    i = to
  }
  return []
}

function behindArticle(scan: Scan, at: number): number {
  return isWord(scan, at, 'the') ? at + 1 : at
}

function endOfBody({ scan, taken }: Sight, from: number): number {
  let to = from
  while (to < scan.to && taken[to] === BODY) to++
  return to
}

/** "acquire Example Suite software": a product. */
function isKind({ scan }: Sight, at: number): boolean {
  return isWord(scan, at, 'software', 'products', 'product', 'brand', 'technology', 'platform', 'app', 'companies')
}

function isInitialRun({ scan }: Sight, from: number): boolean {
  return isInitial(scan, from) || (hasBit(scan, from - 1, OPENER) && isInitial(scan, from - 1)) || isWord(scan, from - 1, '-', '–', '—', ',')
}

function announces({ scan }: Sight, at: number): boolean {
  let i = at
  while (i < at + 6 && BETWEEN.has(scan.words[i] ?? '') && i < scan.to) i++
  if (i > at && /^(?:announce|unveil|introduce)$/.test(scan.words[i - 1]!)) return true
  // "Refunds are provided": what is done with them
  if (i >= scan.to || (i > at && isWord(scan, i - 1, 'is', 'are'))) return false
  // "Example will acquire", "Example plans to hire"
  const plan = isWord(scan, i, 'will') ? i + 1 : isWord(scan, i, 'plans', 'intends', 'expects', 'agreed') && isWord(scan, i + 1, 'to') ? i + 2 : i
  return plan > i ? PLANNED.has(scan.words[plan] ?? '') : ANNOUNCES.has(scan.words[i]!)
}

/** ", a leading provider", " is a charity", " (the company": the noun says what the name is. */
export function isAppositive(scan: Scan, at: number): boolean {
  let i = at
  if (isWord(scan, i, ',')) i++
  else if (isWord(scan, i, 'is', 'was', 'are')) i++
  else return false
  // "Example, makers of the Loom app,"
  if (isWord(scan, at, ',') && MAKERS.has(scan.words[i] ?? '') && isWord(scan, i + 1, 'of', 'for')) return true
  if (!isWord(scan, i, 'a', 'an', 'the', 'one', 'part')) return false
  bodyNouns ??= lexiconSet(nouns)
  for (let n = 1; n < NOUN_WITHIN && i + n < scan.to; n++) {
    const word = scan.words[i + n]!
    if (word === 'leader' && isWord(scan, i, 'the', 'a') && isWord(scan, i + n + 1, 'in')) return true
    if (bodyNouns.has(word)) return !isWord(scan, i + n + 1, 'of', 'for') || !isWord(scan, i + n, 'network', 'fund', 'group', 'union', 'band')
    // "Vellmark, the national centre for mills": a place may be the centre of one
    if ((word === 'centre' || word === 'center' || word === 'body') && isWord(scan, i + n + 1, 'for', 'representing')) return true
    if (/^(?:[,.;:]|who|which|that|and|for|in|at|by|with|to|from|on|as)$/.test(word) && word !== ',' && word !== 'and') return false
  }
  return false
}
