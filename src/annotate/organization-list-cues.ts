import weakCues from '../lexicons/body-cues-weak.txt'
import nouns from '../lexicons/body-list-nouns.txt'
import { lexiconSet, parseLexicon } from '../text/lexicon.ts'
import { isFunctionWord } from '../text/name-words.ts'
import type { Item } from './organization-list-items.ts'
import { isOwnName, type Sight } from './organization-run.ts'
import { isWord, type Scan } from './organization-walk.ts'

/** How far before the first item its noun may stand: "companies in the valley, including". */
const NOUN_BEFORE = 8
/** As many names beside it make a word that everybody uses a name. */
export const SURE_ITEMS = 3
/** How far behind "and other" or "two". */
const NOUN_WITHIN = 6
let weak: ReadonlySet<string> | null = null
let listNouns: ReadonlySet<string> | null = null

/** Settled as a body, or a name in small letters that goes with them. */
export const isSettled = ({ kind }: Item) => kind === 'body' || kind === 'small'

/** Plurals for people as often as for bodies. */
const MEMBERS = new Set(
  'members affiliates signatories exhibitors grantees participants attendees finalists winners recipients honorees awardees nominees'.split(' '),
)
/** "representatives from QDFS, Brinlow and Orsted Quay" */
const SENT = new Set('representatives delegates speakers panellists panelists executives experts officials'.split(' '))
/** Plurals that persons are too: "partners Roe and Brinlow". */
export const OF_PEOPLE = new Set(
  'partners customers clients investors donors sponsors supporters makers growers peers competitors sellers buyers creditors advisers advisors consultants tenants developers contractors producers employers funders backers teams rivals giants labels'.split(
    ' ',
  ),
)

/** "Gold members include Brinlow, QDFS and Orsted Quay", "signatories Brinlow, QDFS and Orsted Quay": the noun may stand for people, the list holds three and a body. */
export function isBehindMembers({ scan }: Sight, items: readonly Item[]): boolean {
  const { from } = items[0]!
  if (items.length < 3 || !isWord(scan, items.at(-1)!.from - 1, 'and', 'the')) return false
  if (isWord(scan, from - 1, 'from') && SENT.has(scan.words[from - 2] ?? '')) return items.every((item) => isSettled(item) || isOwnName(scan, item, 3))
  return (
    MEMBERS.has(scan.words[from - 1] ?? '') ||
    (isWord(scan, from - 1, 'include', 'includes', 'included', 'including', 'are', 'were', ':') && MEMBERS.has(scan.words[from - 2] ?? ''))
  )
}

/** "the regulators Brinlow and QDFS". */
export function isAppositive({ scan }: Sight, items: readonly Item[]): boolean {
  listNouns ??= lexiconSet(nouns)
  const before = scan.words[items[0]!.from - 1] ?? ''
  if (!listNouns.has(before) || OF_PEOPLE.has(before) || !isWord(scan, items.at(-1)!.from - 1, 'and')) return false
  return items.every((item) => isSettled(item) || isOwnName(scan, item, 3))
}

/** "Orsted Quay, Brinlow *and other oil companies*": the noun stands behind them. */
export function isBeforeOthers({ scan }: Sight, items: readonly Item[]): boolean {
  let i = items.at(-1)!.to
  if (isWord(scan, i, ',')) i++
  if (!isWord(scan, i, 'and', 'or')) return false
  i++
  if (scan.tokens[i]?.shape === 'lower' && !isWord(scan, i, 'other', 'more')) i++
  // "and more than 300 other mills"
  if (isWord(scan, i, 'more') && isWord(scan, i + 1, 'than')) i += isWord(scan, i + 2, 'a') ? 4 : 3
  const isNoun = isWord(scan, i, 'other', 'more') && isNounWithin(scan, i + 1)
  if (!isNoun) return false
  const sure = items.filter((item) => isSettled(item) || isOwnName(scan, item, 3)).length
  return sure === items.length || (sure > SURE_ITEMS && sure * 2 > items.length)
}

/** "Orsted Quay and Brinlow (BQ), *two leading lenders*" */
export function isCounted({ scan }: Sight, items: readonly Item[]): boolean {
  let i = items.at(-1)!.to
  if (isWord(scan, i, '(') && isWord(scan, i + 2, ')')) i += 3
  return isWord(scan, i, ',') && isWord(scan, i + 1, 'two', 'three', 'four', 'five', 'both') && isNounWithin(scan, i + 2)
}

/** A noun of bodies in the next few words in small letters. */
function isNounWithin(scan: Scan, from: number): boolean {
  listNouns ??= lexiconSet(nouns)
  for (let i = from; i < from + NOUN_WITHIN && i < scan.to && scan.tokens[i]!.shape === 'lower'; i++) {
    const word = scan.words[i]!
    if (listNouns.has(word)) return !OF_PEOPLE.has(word)
    if (isFunctionWord(word)) return false
  }
  return false
}

/** "has been featured in the Linden Courier, Brinlow and Orsted Quay": media, where some of them are known. */
export function isInMedia({ scan }: Sight, items: readonly Item[]): boolean {
  const { from } = items[0]!
  const i = isWord(scan, from - 1, 'the') ? from - 2 : from - 1
  if (!isWord(scan, i, 'in', 'by', 'on') || items.length < 3) return false
  return (
    /^(?:featured|appeared|published|profiled|quoted|covered|mentioned|highlighted|interviewed|spotlighted)$/.test(scan.words[i - 1] ?? '') &&
    items.some(({ kind }) => kind === 'body')
  )
}

/** "*Investors* in the round include": the noun over what says where and of what they are. */
function nounBeforeVerb({ words, tokens, from }: Scan, verb: number): string {
  const least = Math.max(from, verb - NOUN_BEFORE)
  for (let i = verb - 1; i > least && tokens[i]!.shape !== 'mark'; i--)
    if (/^(?:of|in|that|who|which|to|for)$/.test(words[i]!) && listNouns!.has(words[i - 1]!)) return words[i - 1]!
  return words[verb - 1] ?? ''
}

/** "engineers from Brinlow, QDFS Mills and Orsted Quay": what stands before bodies mostly, before three of them, of which one is known as one. */
export function isBehindWeakCue({ scan }: Sight, items: readonly Item[]): boolean {
  weak ??= new Set(parseLexicon(weakCues))
  const { from } = items[0]!
  const at = isWord(scan, from - 1, 'the') ? from - 1 : from
  if (items.length < SURE_ITEMS || at - 2 < scan.from || !isWord(scan, items.at(-1)!.from - 1, 'and', 'the')) return false
  const pair = `${scan.words[at - 2]} ${scan.words[at - 1]}`
  return (weak.has(pair) || weak.has(`${scan.words[at - 3]} ${pair}`)) && items.every((item) => isSettled(item) || isOwnName(scan, item, 3))
}

/** "companies including", "partners such as", "organizations:"; with `isStrict`, nouns that no people are. */
export function isBehindNoun({ scan }: Sight, first: number, isStrict = false): boolean {
  listNouns ??= lexiconSet(nouns)
  let i = first - 1
  if (isWord(scan, i, 'the')) i--
  // "four leading brands – Brinlow, QDFS and Orsted Quay –"
  if (isWord(scan, i, '–', '—', '-', '(')) return listNouns.has(scan.words[i - 1] ?? '') && !OF_PEOPLE.has(scan.words[i - 1]!)
  const isCue = isWord(scan, i, 'including', 'like', ':') || (isWord(scan, i, 'as') && isWord(scan, i - 1, 'such'))
  // "Other sponsors included", "Investors in the round include"
  if (isWord(scan, i, 'include', 'includes', 'included')) {
    const noun = nounBeforeVerb(scan, i)
    return listNouns.has(noun) && !(isStrict && OF_PEOPLE.has(noun))
  }
  if (!isCue) return false
  for (let n = 1; n < NOUN_BEFORE && i - n >= scan.from; n++)
    if (listNouns.has(scan.words[i - n]!) || (isWord(scan, i - n, 'players') && isWord(scan, i - n - 1, 'industry', 'market')))
      return !isStrict || !OF_PEOPLE.has(scan.words[i - n]!)
  return false
}
