import { isCommonWord, isFunctionWord } from '../text/name-words.ts'
import { BODY, PERSON, type Sight } from './organization-run.ts'
import { isApart, isInitial, isLink, isName, isWord, type Piece, type Scan } from './organization-walk.ts'

/** small: "orq", a name that is written without a capital. */
export interface Item extends Piece {
  readonly kind: 'body' | 'person' | 'open' | 'small'
}

const MAX_ITEM = 7
/** "the QDFfor": a blank got lost before a word that links. */
const GLUED = /^[A-Z]{3,6}([a-z]{2,12})$/
const LINKS = new Set('for and of in to with by from at on the is has was will were have had that'.split(' '))
/** So many words in brackets behind a name are passed by: "Brinlow (an Orsted company)". */
const MOST_IN_BRACKETS = 6
/** "News 12 Linden", "Channel 4" */
const NUMBERED = new Set('news channel fox abc cbs nbc'.split(' '))

/** Networks that share lines name, and lists of companies too. */
const SOCIAL = new Set('facebook twitter linkedin instagram youtube tiktok snapchat whatsapp reddit pinterest'.split(' '))

/** The names from `at` on that commas and "and" part. */
export function readItems(sight: Sight, at: number): Item[] {
  const { scan } = sight
  const items: Item[] = []
  let i = at
  for (;;) {
    const item = readItem(sight, i) ?? (items.length > 1 ? readSmall(scan, i) : null)
    if (!item) return items
    items.push(item)
    i = item.kind === 'person' ? item.to : behindBrackets(scan, item.to)
    // "…at Orsted and Brinlow, *Vellmark* mills": the list has ended
    if (isWord(scan, i, ',') && isBehindAnd(scan, item.from) && isSubject(sight, i + 1)) return items
    if (isWord(scan, i, ',', ';')) i++
    else if (!isWord(scan, i, 'and', '&', 'or')) return items
    if (isWord(scan, i, 'and', '&', 'or')) i++
    if (isWord(scan, i, 'the') && (isLink(scan, i) || isArticle(scan, i))) i++
  }
}

function isBehindAnd(scan: Scan, at: number): boolean {
  return isWord(scan, isWord(scan, at - 1, 'the') ? at - 2 : at - 1, 'and')
}

/** A name with its verb behind it. */
function isSubject(sight: Sight, at: number): boolean {
  const { scan } = sight
  const name = readItem(sight, at)
  const next = name && scan.tokens[name.to]
  return name !== null && name.to < scan.to && next!.shape === 'lower' && !isWord(scan, name.to, 'and', 'or') && !isFunctionWord(next!.lower)
}

/** "Brinlow *(an Orsted company)*, Vellmark" */
function behindBrackets(scan: Scan, at: number): number {
  if (!isWord(scan, at, '(')) return at
  let i = at + 1
  while (i <= at + MOST_IN_BRACKETS && !isWord(scan, i, ')', '(')) i++
  return isWord(scan, i, ')') && isWord(scan, i + 1, ',', ';', 'and') ? i + 1 : at
}

export function hasBrackets(scan: Scan, items: readonly Item[]): boolean {
  return items.some(({ to }, n) => n < items.length - 1 && isWord(scan, to, '('))
}

/** ", orq, ": between commas, and no word that everybody uses. */
function readSmall(scan: Scan, at: number): Item | null {
  const token = scan.tokens[at]
  if (at >= scan.to || token!.shape !== 'lower' || !isWord(scan, at - 1, ',') || !isWord(scan, at + 1, ',')) return null
  if (token!.text.length < 3 || isCommonWord(token!.lower) || isFunctionWord(token!.lower) || /(?:s|ed|ing|ly)$/.test(token!.lower)) return null
  return { from: at, to: at + 1, rule: 'in-list', kind: 'small' }
}

/** "such as *The* Linden Courier": a capital that the name may have, or not. */
export function isArticle(scan: Scan, i: number): boolean {
  return isWord(scan, i, 'the') && isName(scan, i) && isName(scan, i + 1) && !isInitial(scan, i)
}

function readItem({ scan, taken }: Sight, at: number): Item | null {
  const kind = taken[at] === BODY ? 'body' : taken[at] === PERSON ? 'person' : 'open'
  let i = at
  while (i < scan.to && i - at < 3 * MAX_ITEM && (i === at || !isApart(scan, i - 1))) {
    if (kind !== 'open') {
      if (taken[i] !== taken[at]) break
    } else if (
      taken[i] ||
      (!isName(scan, i) &&
        !(i > at && scan.tokens[i]!.shape === 'number' && NUMBERED.has(scan.words[i - 1]!)) &&
        !(i > at && isWord(scan, i, '/') && isName(scan, i + 1) && scan.tokens[i]!.start === scan.tokens[i - 1]!.end) &&
        !(i > at && isLink(scan, i) && !isWord(scan, i, 'and') && (isName(scan, i + 1) || (isLink(scan, i + 1) && isName(scan, i + 2)))))
    )
      break
    i++
  }
  // "the State Loom of *Linden*", where the land is something else: half a name
  if (i > at && kind === 'open' && isLink(scan, i - 1) && !isName(scan, i - 1)) return null
  if (i === at || (kind === 'open' && (isGlued(scan.tokens[i - 1]!.text) || !isName(scan, at) || i - at > MAX_ITEM))) return null
  // "Orsted!, Brinlow": the mark is a part of the name
  if (kind === 'open' && isWord(scan, i, '!') && isWord(scan, i + 1, ',') && scan.tokens[i]!.start === scan.tokens[i - 1]!.end) i++
  // "Home Depot and Lowe's": shops bear it, and nothing that is theirs follows
  if (
    kind === 'open' &&
    isWord(scan, i, "'s") &&
    scan.tokens[i]!.start === scan.tokens[i - 1]!.end &&
    (i + 1 >= scan.to || isWord(scan, i + 1, ',', '.', ';', ')', 'and', 'or'))
  )
    i++
  return { from: at, to: i, rule: 'in-list', kind }
}

function isGlued(text: string): boolean {
  const tail = GLUED.exec(text)?.[1]
  return tail !== undefined && (LINKS.has(tail) || /(?:s|ed)$/.test(tail))
}

/** "companies such as Vellmark, *Facebook* and Orsted": networks that stand in share lines elsewhere. */
export function isSocial({ scan, taken }: Sight, { from, to, kind }: Item): boolean {
  return kind === 'open' && to === from + 1 && !taken[from] && SOCIAL.has(scan.words[from]!)
}
