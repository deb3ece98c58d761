import cues from '../lexicons/body-cues.txt'
import nouns from '../lexicons/body-nouns.txt'
import { lexiconSet, parseLexicon } from '../text/lexicon.ts'
import { indexPhrases, type PhraseIndex, phrasesAt } from '../text/phrase-index.ts'
import { OPENER } from './organization-classes.ts'
import { BODY, canBeBody, isOwnName, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { hasBit, isInitial, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

const ANNOUNCES = new Set(
  'announces? announced launches launched unveils unveiled introduces introduced releases released acquires acquired appoints appointed partners reports reported completes completed expands expanded offers provides operates manufactures specializes sells employs provided advised arranged underwrote supplied supplies represents'.split(
    ' ',
  ),
)
const BETWEEN = new Set(
  'today has have is are proudly also recently officially pleased proud excited thrilled delighted happy to announce unveil introduce'.split(' '),
)
const DONE = /(?:ed|done|paid|taken|made|built|run|sold|held|won|bought|grown|driven|drawn|lent)$/
/** What persons do, and what is done by nobody. */
const BY_PERSONS =
  /^(?:directed|edited|photographed|illustrated|composed|penned|joined|accompanied|inspired|followed|moderated|signed|introduced|attended|caused|preceded|survived|named|called|narrated|choreographed|curated|painted|sculpted|starred|performed|played|translated|officiated|represented|nominated|appointed|defeated|succeeded|replaced|married|murdered|assaulted|driven|authored|required|defined|measured|mandated|governed|permitted|authorized|authorised|established|amended|expected|completed|planned|scheduled|cited|quoted|dated|need(?:ed)?|hundred|indeed|united)$/
/** Nouns that a comma parts from the one name that they mean. */
const SUBSIDIARY = /^(?:subsidiary|parent|affiliate|label|insurer|lender|landlord|employer|bank|charity|company|firm|airline|publisher|distributor)$/
const MOST_BESIDE = 8
/** How far behind the comma the noun of "Example, a leading provider of …" may stand. */
const NOUN_WITHIN = 9

let bodyNouns: ReadonlySet<string> | null = null
let cuePhrases: PhraseIndex<true> | null = null

/** Bodies by what they do and what is said of them: "Example today announced", "Example, a provider of …", "a subsidiary of Example". */
export function* findByActs(sight: Sight): Generator<Piece> {
  bodyNouns ??= lexiconSet(nouns)
  cuePhrases ??= indexPhrases(parseLexicon(cues).map((phrase) => ({ words: phrase.split(' '), value: true as const })))
  const { scan } = sight
  for (let i = scan.from; i < scan.to; i++) {
    if (!isName(scan, i)) {
      for (const { words } of phrasesAt(cuePhrases, scan.words, i, scan.to)) {
        const from = isWord(scan, i + words.length, 'the') ? i + words.length + 1 : i + words.length
        const piece = { from, to: runFrom(sight, from), rule: 'behind-cue' }
        if (sight.taken[from] === BODY) yield* findBeside(sight, endOfBody(sight, from))
        else if (canBeBody(sight, piece) && !isKind(sight, piece.to)) {
          yield piece
          yield* findBeside(sight, piece.to)
        }
        break
      }
      // "contact Jane Roe at Example"
      if (isWord(scan, i, 'at') && sight.taken[i - 1] === PERSON && i > scan.from) {
        const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'person-at' }
        if (canBeBody(sight, piece) && isOwnName(scan, piece, 3)) yield piece
      }
      if (isWord(scan, i, 'by') && isDoneBy(scan, i)) {
        const from = isWord(scan, i + 1, 'the') ? i + 2 : i + 1
        const piece = { from, to: runFrom(sight, from), rule: 'done-by' }
        if (canBeBody(sight, piece) && isOwnName(scan, piece, 3)) {
          yield piece
          yield* findBeside(sight, piece.to)
        }
      }
      // "the charity Example", "software company Example"
      if (bodyNouns.has(scan.words[i]!) && isName(scan, i + 1) && scan.tokens[i]!.shape === 'lower' && !hasBit(scan, i + 1, OPENER)) {
        const piece = { from: i + 1, to: runFrom(sight, i + 1), rule: 'noun-before-name' }
        if (canBeBody(sight, piece)) yield piece
      }
      // "its subsidiary, Example Marine, has"
      if (SUBSIDIARY.test(scan.words[i]!) && isWord(scan, i + 1, ',') && isName(scan, i + 2) && scan.tokens[i]!.shape === 'lower') {
        const piece = { from: i + 2, to: runFrom(sight, i + 2), rule: 'noun-before-name' }
        if (isWord(scan, piece.to, ',') && canBeBody(sight, piece) && isOwnName(scan, piece, 3)) yield piece
      }
      continue
    }
    if (isName(scan, i + 1) || isWord(scan, i + 1, '&')) continue
    const rule = ruleBehind(sight, i + 1)
    if (rule === null) continue
    const piece = { from: runBefore(sight, i + 1), to: i + 1, rule }
    if (piece.from > i) continue
    if (rule === 'place-of-work' ? !isWord(scan, piece.from - 1, 'from', 'at', 'with') : rule === 'name-announces' && !isInitialRun(sight, piece.from)) continue
    if (canBeBody(sight, piece)) yield piece
  }
}

/** What the words behind a name say of it, as the name of a rule. */
function ruleBehind(sight: Sight, at: number): 'name-noun' | 'name-announces' | 'place-of-work' | null {
  const { scan } = sight
  if (isAppositive(sight, at)) return 'name-noun'
  if (announces(sight, at)) return 'name-announces'
  // "joins from Linden, where he led"
  return isWord(scan, at, ',') && isWord(scan, at + 1, 'where') && isWord(scan, at + 2, 'he', 'she', 'they', 'his', 'her') ? 'place-of-work' : null
}

/** "managed by", "made by", but not "written by": what a person does. */
function isDoneBy(scan: Scan, by: number): boolean {
  const token = scan.tokens[by - 1]
  return by > scan.from && token?.shape === 'lower' && DONE.test(token.lower) && !BY_PERSONS.test(token.lower)
}

/** "partnered with Example, *Linden* and *Orsted Quay*": the rest of a list that an "and" closes. */
function findBeside(sight: Sight, at: number): Piece[] {
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
    if (!isBody && (!canBeBody(sight, piece) || isWord(scan, to, '('))) return []
    if (!isBody) pieces.push(piece)
    if (isLast) return isWord(scan, to, "'s") || isKind(sight, to) ? [] : pieces
    i = to
  }
  return []
}

function endOfBody({ scan, taken }: Sight, from: number): number {
  let to = from
  while (to < scan.to && taken[to] === BODY) to++
  return to
}

/** "acquire Example Suite software": a product. */
function isKind({ scan }: Sight, at: number): boolean {
  return isWord(scan, at, 'software', 'products', 'product', 'brand', 'technology', 'platform', 'app', 'system')
}

function isInitialRun({ scan }: Sight, from: number): boolean {
  return isInitial(scan, from) || (hasBit(scan, from - 1, OPENER) && isInitial(scan, from - 1)) || isWord(scan, from - 1, '-', '–', '—', ',')
}

function announces({ scan }: Sight, at: number): boolean {
  let i = at
  while (i < at + 6 && BETWEEN.has(scan.words[i] ?? '') && i < scan.to) i++
  if (i > at && /^(?:announce|unveil|introduce)$/.test(scan.words[i - 1]!)) return true
  return i < scan.to && ANNOUNCES.has(scan.words[i]!)
}

/** ", a leading provider", " is a charity", " (the company": the noun says what the name is. */
function isAppositive({ scan }: Sight, at: number): boolean {
  let i = at
  if (isWord(scan, i, ',')) i++
  else if (isWord(scan, i, 'is', 'was', 'are')) i++
  else return false
  if (!isWord(scan, i, 'a', 'an', 'the', 'one', 'part')) return false
  for (let n = 1; n < NOUN_WITHIN && i + n < scan.to; n++) {
    const word = scan.words[i + n]!
    if (bodyNouns!.has(word)) return !isWord(scan, i + n + 1, 'of', 'for') || !isWord(scan, i + n, 'network', 'fund', 'group', 'union', 'band')
    if (/^(?:[,.;:]|who|which|that|and|for|in|at|by|with|to|from|on|as)$/.test(word) && word !== ',' && word !== 'and') return false
  }
  return false
}
