import acts from '../lexicons/body-acts.txt'
import cues from '../lexicons/body-cues-weak.txt'
import { parseLexicon } from '../text/lexicon.ts'
import { isCommonWord, isFirstName, isSurname } from '../text/name-words.ts'
import { indexPhrases, type PhraseIndex, phrasesAt } from '../text/phrase-index.ts'
import { isBeforeNoun } from './organization-acts.ts'
import { CALENDAR, OFFICE, OPENER } from './organization-classes.ts'
import { canBeBody, isOwnName, PERSON, runBefore, runFrom, type Sight } from './organization-run.ts'
import { formsOf } from './organization-subject.ts'
import { hasBit, isInitial, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

/** So many ways in which a text treats a name as a body make it one. */
const ENOUGH = 2
/** Weak cues that works, animals and products follow as well. */
const OF_THINGS = new Set(['powered by', 'owner of', 'featured in', 'counts', 'trained at', 'completed by', 'joined from', 'on behalf of', 'together with'])
/** What houses have: "Example's customers"; a person has a team and a plan too. */
const OWNED = new Set(
  'products product services customers clients employees workforce platform mission headquarters shareholders investors ceo board stores factory factories brands portfolio subsidiary subsidiaries parent offices members membership workers staff leadership management distributors suppliers app website'.split(
    ' ',
  ),
)
/** Who and what is of a house: "Example employees". */
const OF_HOUSE = new Set(
  'employees employee executives executive officials shares stores customers spokesperson spokesman spokeswoman leadership workers staff headquarters subsidiary subsidiaries management representatives shareholders engineers drivers stock stockholders locations branches staffers'.split(
    ' ',
  ),
)
/** Acts of houses in the text, besides those that open a release. */
const MORE_ACTS =
  'employs operates operated manufactures filed pleaded settled agreed acquired hired owns ships sells bought raised plans intends expects announced reported provide provides supply supplies supplied build builds built develop develops developed make makes offer offers serve serves deliver delivers delivered posted posts employ'.split(
    ' ',
  )
/** What follows a name that is a thing's: "the Example app". */
const THINGS = new Set(
  'app apps software tablet tablets drug vaccine treatment device devices system tool game film movie show series novel festival award awards disease virus syndrome language people peoples community tribe region valley island county act law bill program programme project protocol algorithm model models reactor mission telescope satellite spacecraft ship vessel horse storm hurricane river lake mountain'.split(
    ' ',
  ),
)

const MOST_BETWEEN = 3

let cuePhrases: PhraseIndex<string> | null = null
let actForms: ReadonlySet<string> | null = null

interface Votes {
  readonly kinds: Set<string>
  /** Of those, what no thing does: all but acts. */
  strong: number
  readonly scan: Scan
  readonly piece: Piece
}

/** Names that several turns of the text show to be bodies where each alone would not: "works at Example", "Example's customers", "Example and its founder". */
export function findByVotes(scans: readonly Scan[], taken: Uint8Array): { scan: Scan; piece: Piece }[] {
  cuePhrases ??= indexPhrases(
    parseLexicon(cues)
      .filter((cue) => !OF_THINGS.has(cue))
      .map((cue) => ({ words: cue.split(' '), value: cue })),
  )
  actForms ??= new Set([...parseLexicon(acts).flatMap(formsOf), ...MORE_ACTS])
  const votes = new Map<string, Votes>()
  for (const scan of scans) readVotes({ scan, taken }, votes)
  for (const [key, { kinds, strong }] of votes) if (kinds.size < ENOUGH || strong === 0) votes.delete(key)
  const things = findThings(votes)
  return [...votes].flatMap(([key, { scan, piece }]) => (things.has(key) ? [] : [{ scan, piece }]))
}

function readVotes(sight: Sight, votes: Map<string, Votes>): void {
  const { scan, taken } = sight
  const add = (piece: Piece, kind: string) => {
    if (!canBeKnown(sight, piece)) return
    const key = scan.words.slice(piece.from, piece.to).join(' ')
    const known = votes.get(key) ?? { kinds: new Set<string>(), strong: 0, scan, piece }
    votes.set(key, known)
    if (!known.kinds.has(kind) && kind !== 'act') known.strong++
    known.kinds.add(kind)
  }
  for (let i = scan.from; i < scan.to; i++) {
    // "According to": the first word of a sentence has its capital from there
    if (!isName(scan, i) || (i === scan.from && !taken[i] && isCommonWord(scan.words[i]!) && !isName(scan, i + 1))) {
      let cue = 0
      for (const { words, value } of phrasesAt(cuePhrases!, scan.words, i, scan.to)) {
        const from = i + words.length
        const to = runFrom(sight, from)
        // "according to Linden *users*"
        if (!isBeforeNoun(scan, to)) add({ from, to, rule: 'known-by-use' }, value)
        cue = words.length
        break
      }
      // the last word of a cue is none of its own
      if (cue > 0) i += cue - 1
      else if (isName(scan, i)) continue
      // "said Jane Roe of Example"
      else if (taken[i - 1] === PERSON && isWord(scan, i, 'of', 'from', 'with', 'at'))
        add({ from: i + 1, to: runFrom(sight, i + 1), rule: 'known-by-use' }, 'person')
      else if (isWord(scan, i, 'joining') || (isWord(scan, i, 'sued', 'suing', 'against', 'at') && isName(scan, i + 1)))
        add({ from: i + 1, to: runFrom(sight, i + 1), rule: 'known-by-use' }, scan.words[i] === 'suing' ? 'sued' : scan.words[i]!)
      continue
    }
    if (taken[i] || isName(scan, i + 1) || isWord(scan, i + 1, '&')) continue
    const kind = kindBehind(scan, i + 1)
    if (kind === null) continue
    const piece = { from: runBefore(sight, i + 1), to: i + 1, rule: 'known-by-use' }
    if (piece.from > i || (kind === 'act' && !opensClause(scan, piece.from)) || (kind === 'we' && !isWord(scan, piece.from - 1, 'at'))) continue
    add(piece, kind)
  }
}

function kindBehind(scan: Scan, at: number): string | null {
  if (at >= scan.to) return null
  const next = scan.words[at + 1] ?? ''
  if (isWord(scan, at, "'s")) return OWNED.has(next) || OWNED.has(scan.words[at + 2] ?? '') ? 'own' : null
  // "at Linden, we mill"
  if (isWord(scan, at, ',') && next === 'we') return 'we'
  // "Linden (Booth 12)"
  if (isWord(scan, at, '(') && (next === 'booth' || next === 'stand') && scan.tokens[at + 2]?.shape === 'number') return 'booth'
  if (isWord(scan, at, 'and') && next === 'its') return 'its'
  if (scan.tokens[at]!.shape !== 'lower') return null
  if (OF_HOUSE.has(scan.words[at]!)) return 'of-house'
  if (isWord(scan, at, 'is') && (next === 'hiring' || next === 'headquartered')) return 'hiring'
  let verb = at
  while (verb < at + MOST_BETWEEN && isWord(scan, verb, 'has', 'have', 'also', 'will', 'today', 'recently', 'now')) verb++
  if (verb >= scan.to) return null
  // "Linden today said it has"
  if (isWord(scan, verb, 'said', 'says') && isWord(scan, verb + 1, 'it', 'its', 'today')) return 'act'
  // "is acquiring"
  const going = isWord(scan, verb, 'is', 'are') ? scan.words[verb + 1] : undefined
  if (going?.endsWith('ing')) return actForms!.has(going.slice(0, -3)) || actForms!.has(`${going.slice(0, -3)}e`) ? 'act' : null
  return actForms!.has(scan.words[verb]!) ? 'act' : null
}

function opensClause(scan: Scan, from: number): boolean {
  return isInitial(scan, from) || isWord(scan, from - 1, ',', 'and', 'that', 'but', 'as', 'when', 'said')
}

/** A name that is nobody's and no place's, and no word that all use. */
function canBeKnown(sight: Sight, piece: Piece): boolean {
  const { scan, taken } = sight
  const { from, to } = piece
  if (to <= from || taken[from] || isWord(scan, from - 1, 'the', 'a', 'an') || !canBeBody(sight, piece) || !isOwnName(scan, piece, 4)) return false
  for (let i = from; i < to; i++) if (hasBit(scan, i, CALENDAR | OFFICE | OPENER) || taken[i] === PERSON) return false
  const { text } = scan.tokens[from]!
  return to - from > 1 || (!isSurname(scan.words[from]!) && !isFirstName(scan.words[from]!) && !isCommonWord(scan.words[from]!) && text.length > 3)
}

/** The names that some place of the text shows to be no bodies, in one pass over its words. */
function findThings(votes: ReadonlyMap<string, Votes>): ReadonlySet<string> {
  const things = new Set<string>()
  const [first] = votes.values()
  if (!first) return things
  const { words } = first.scan
  const lengths = new Map<string, Set<number>>()
  for (const { piece } of votes.values()) {
    const known = lengths.get(words[piece.from]!) ?? new Set()
    lengths.set(words[piece.from]!, known.add(piece.to - piece.from))
  }
  for (let i = 0; i < words.length; i++)
    for (const length of lengths.get(words[i]!) ?? []) {
      const key = words.slice(i, i + length).join(' ')
      if (votes.has(key) && isOfThing(first.scan, i, length)) things.add(key)
    }
  return things
}

/** "the Example *app*": a thing of that name; "*Jane* Example": a person; "*the* Example". */
function isOfThing({ words, tokens }: Scan, i: number, length: number): boolean {
  if (i + length < words.length && THINGS.has(words[i + length]!) && tokens[i + length]!.shape === 'lower') return true
  if (i === 0) return false
  const { shape, lower } = tokens[i - 1]!
  if (shape === 'capital' && (isFirstName(lower) || /^(?:mr|ms|mrs|dr)$/.test(lower))) return true
  return length === 1 && lower === 'the' && tokens[i]!.shape === 'capital'
}
