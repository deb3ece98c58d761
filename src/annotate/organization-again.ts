import type { Frame, OrganizationMention } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { indexPhrases, type Phrase, phrasesAt } from '../text/phrase-index.ts'
import { isPlace } from '../text/places.ts'
import { mentionsOf } from './organization-acronym.ts'
import { CALENDAR, COMPANY, FORM, HEAD, LINK, OFFICE, OPENER, TOPIC } from './organization-classes.ts'
import { INTRODUCED } from './organization-rules.ts'
import { hasBit, isApart, isInitial, isName, isOffice, isWord, type Piece, type Scan, toMention } from './organization-walk.ts'

const HONORIFIC = new Set('mr mrs ms mx dr prof judge sir lady hon'.split(' '))

/** How a name comes back: whole, as its acronym, cut to its first words, behind the article that shows it. */
type Again = 'name' | 'acronym' | 'short-form' | 'behind-article'

/** The names found so far where they stand again: whole in headlines, as acronym, as the first words of a company's name. */
export function findAgain(
  scans: readonly Scan[],
  found: readonly OrganizationMention[],
  frame: Frame,
  blocked: Uint8Array | null = null,
): OrganizationMention[] {
  const phrases = new Map<string, Phrase<Again>>()
  const add = (words: readonly string[], value: Again) => {
    const key = words.join(' ')
    if (!phrases.has(key)) phrases.set(key, { words, value })
  }
  if (scans.length === 0) return []
  const { doc, words: all } = scans[0]!
  const bySentence = new Map(scans.map((scan) => [doc.tokens[scan.from]!.sentence, scan]))
  for (const mention of found) {
    const from = firstTokenFrom(doc, mention.start)
    const to = firstTokenFrom(doc, mention.end)
    // its first word is glued to the line before
    if (doc.tokens[from]?.start !== mention.start) continue
    const words = all.slice(from, to)
    if (words.length > 1 && mention.rule !== 'article-name') add(words, 'name')
    // "Linden State" for "Linden State University"
    if (words.length > 2 && words.at(-1) === 'university' && words.at(-2) === 'state') add(words.slice(0, -1), 'short-form')
    // "The Maze", but "a maze"
    else if (mention.rule === 'article-name') add(['the', ...words], 'behind-article')
    else if (INTRODUCED.has(mention.rule)) add(words, 'short-form')
    if (mention.acronym) add([mention.acronym.toLowerCase()], 'acronym')
    if (mention.rule === 'given-short-form' || mention.rule === 'known-acronym')
      add(words, words.length === 1 && /^[\p{Lu}.&-]+$/u.test(mention.name) ? 'acronym' : 'name')
  }
  const forms: string[][] = []
  for (const mention of found) {
    if (mention.rule !== 'name-legal-form' && mention.rule !== 'name-trade' && !INTRODUCED.has(mention.rule)) continue
    const from = firstTokenFrom(doc, mention.start)
    const scan = bySentence.get(doc.tokens[from]!.sentence)
    if (scan) forms.push(...shortForms(scan, from, firstTokenFrom(doc, mention.end)))
  }
  const surnames = surnamesAmong(scans[0]!, new Set(forms.filter((words) => words.length === 1).map((words) => words[0]!)))
  for (const words of forms) if (words.length > 1 || !surnames.has(words[0]!)) add(words, 'short-form')
  const index = indexPhrases(phrases.values())
  const taken = [...found].sort((a, b) => a.start - b.start)
  const again: OrganizationMention[] = []
  let t = 0
  for (const scan of scans) {
    for (let i = scan.from; i < scan.to; i++) {
      const token = scan.tokens[i]!
      while (t < taken.length && taken[t]!.end <= token.start) t++
      if (taken[t] && taken[t]!.start < token.end) continue
      if (!isName(scan, i) || (frame.dateline && token.start >= frame.dateline.start && token.end <= frame.dateline.end)) continue
      for (const { words, value } of phrasesAt(index, scan.words, i, scan.to)) {
        const piece: Piece = { from: value === 'behind-article' ? i + 1 : i, to: i + words.length, rule: value }
        if (!standsAgain(scan, piece, value) || isBlocked(blocked, piece) || (taken[t] && taken[t]!.start < scan.tokens[piece.to - 1]!.end)) continue
        again.push(...(value === 'name' ? mentionsOf(scan, piece) : [toMention(scan, piece, null)]))
        i = piece.to - 1
        break
      }
    }
  }
  return again
}

function isBlocked(blocked: Uint8Array | null, { from, to }: Piece): boolean {
  for (let i = from; blocked !== null && i < to; i++) if (blocked[i]) return true
  return false
}

function standsAgain(scan: Scan, { from, to }: Piece, value: Again): boolean {
  for (let i = from; i + 1 < to; i++) if (isApart(scan, i)) return false
  // "(NYSE American: EX)"
  if (value === 'acronym' && isWord(scan, from - 1, '(') && !isWord(scan, to, ')')) return false
  if (value === 'acronym') return scan.tokens[from]!.shape !== 'capital' || scan.tokens[from]!.text.length > 3
  if (value === 'name') return true
  if (value === 'behind-article') return scan.style !== 'plain' || !isName(scan, to)
  const after = isName(scan, to) && !isApart(scan, to - 1)
  const before = isName(scan, from - 1) && !isApart(scan, from - 1)
  if (scan.style !== 'plain') return true
  if (after && !isOffice(scan, to) && !hasBit(scan, to, CALENDAR)) return false
  return !before || (hasBit(scan, from - 1, OPENER) && isInitial(scan, from - 1)) || hasBit(scan, from - 1, CALENDAR)
}

/** "Linden" and "Linden Matrix" for "Linden Matrix Group Inc."; none where the first words may be a person, a place or a trade. */
function shortForms(scan: Scan, from: number, to: number): string[][] {
  let end = to
  while (end > from + 1 && (hasBit(scan, end - 1, FORM) || isWord(scan, end - 1, ',', '&'))) end--
  const forms: string[][] = []
  let hasHead = false
  for (let i = from; i < end; i++) hasHead ||= hasBit(scan, i, HEAD) && !hasBit(scan, i, COMPANY | TOPIC)
  for (let cut = end; cut > from; cut--) {
    const last = cut - 1
    // "North Country Family Center, Inc.": nobody calls it "North Country"
    if (hasHead && cut < end) break
    if (cut < end && isWord(scan, cut, "'s", "'")) continue
    if (!isName(scan, last) || (hasBit(scan, last, LINK) && cut < end)) continue
    const words = scan.words.slice(from, cut)
    if (words.length === 1 && !isOwnWord(scan, from)) continue
    if (isPlace(words.join(' '))) continue
    forms.push(words)
  }
  return forms
}

/** A word that nothing but this name would bear in the text. */
function isOwnWord(scan: Scan, i: number): boolean {
  if (scan.bits[i]! & (TOPIC | HEAD | COMPANY | OFFICE | OPENER | CALENDAR | LINK)) return false
  const { text, lower } = scan.tokens[i]!
  return text.length > 2 && !isPlace(text) && !isCommonWord(lower)
}

/** Which of the words stand behind an honorific or a first name anywhere in the text: "Ms. Linden" keeps "Linden" from being a company alone. */
function surnamesAmong({ tokens, words }: Scan, candidates: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  if (candidates.size === 0) return found
  for (let i = 1; i < tokens.length; i++) {
    const { lower, shape } = tokens[i - 1]!
    if (shape !== 'capital' || tokens[i]!.shape !== 'capital' || !candidates.has(words[i]!) || found.has(words[i]!)) continue
    if (HONORIFIC.has(lower) || isFirstName(lower)) found.add(words[i]!)
  }
  return found
}
