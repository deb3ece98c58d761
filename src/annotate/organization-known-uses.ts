import { isKnownAcronym, type KnownForm } from '../text/known-bodies.ts'
import { HEAD, OTHER } from './organization-classes.ts'
import { isTicker } from './organization-ticker.ts'
import { hasBit, isApart, isInitial, isName, isWord, type Scan } from './organization-walk.ts'

/** Behind the acronym and a hyphen. */
const OF_AGENCIES = new Set(
  'approved cleared regulated registered funded led backed sponsored authorized authorised designated granted licensed mandated supported brokered run insured supervised accredited'.split(
    ' ',
  ),
)
/** Houses whose standards bear their acronym. */
const STANDARDS = new Set('ISO IEC IEEE ASTM ANSI NFPA'.split(' '))
const LONGEST_TICKER = 4

/** "*EMA*-approved", "*QDFS*-registered": what agencies do to things and houses. */
export function isBeforeHyphen(scan: Scan, i: number): boolean {
  const { text, shape } = scan.tokens[i]!
  if (shape !== 'mixed' || scan.style === 'caps') return false
  const dash = text.indexOf('-')
  return dash > 1 && OF_AGENCIES.has(text.slice(dash + 1).toLowerCase()) && isKnownAcronym(text.slice(0, dash)) && text.slice(0, dash) !== 'ISO'
}

/** "(Nasdaq GM: LNDN)", "(TSX.V: LNDN)" */
export function isInTicker(scan: Scan, at: number): boolean {
  for (let i = at; i > at - LONGEST_TICKER && i > scan.from; i--) if (isWord(scan, i - 1, '(')) return isTicker(scan, i - 1)
  return false
}

/** "WHO: the Linden choir", below "WHAT:" and "WHEN:". */
export function isLabel(scan: Scan, from: number, to: number): boolean {
  return scan.tokens[from]!.text === 'WHO' && isInitial(scan, from) && (to >= scan.to || isWord(scan, to, ':'))
}

/** "the EU Merger Regulation", "the UN Water Goals": the acronym opens the name of something else. */
export function isInLaw(scan: Scan, to: number): boolean {
  let last = to
  while (isName(scan, last) && !isApart(scan, last - 1) && last - to < 5) last++
  return last > to + 1 && hasBit(scan, last - 1, OTHER) && !hasBit(scan, last - 1, HEAD)
}

/** "ISO 9001", "IEEE 802.11": the number of a standard behind the house that gave it. */
export function isOfStandard(scan: Scan, at: number, { text }: KnownForm): boolean {
  if (!STANDARDS.has(text)) return false
  const next = isWord(scan, at + 1, '/', '-') ? at + 3 : at + 1
  return (
    scan.tokens[next]?.shape === 'number' ||
    (isWord(scan, at + 1, '/') && isName(scan, at + 2)) ||
    isWord(scan, next, 'certified', 'certification', 'compliant')
  )
}

/** Acronyms that brackets give to what is no body, for each document. */
const givenToThings = new WeakMap<Scan['classes'], ReadonlySet<string>>()

/** "a Central Irrigation Agreement (CIA)": in this text the acronym is something else. */
export function isOfThing({ classes, tokens, words, bits }: Scan, acronym: string): boolean {
  let found = givenToThings.get(classes)
  if (!found) {
    const things = new Set<string>()
    for (let i = 2; i + 1 < words.length; i++) {
      if (words[i - 1] !== '(' || words[i + 1] !== ')' || tokens[i]!.shape !== 'upper') continue
      const { text } = tokens[i]!
      const first = tokens[i - 1 - text.length]
      const last = tokens[i - 2]!
      // "a memorandum of understanding (MOU)"
      if (first?.shape === 'lower' && last.shape === 'lower' && first.text[0] === text[0]!.toLowerCase() && last.text[0] === text.at(-1)!.toLowerCase())
        things.add(text)
      if (!(bits[i - 2]! & OTHER) || bits[i - 2]! & HEAD || /^(?:penitentiary|prison|jail)$/.test(words[i - 2]!)) continue
      if (first?.text[0] === text[0] && last.text[0] === text.at(-1)) things.add(text)
    }
    found = things
    givenToThings.set(classes, found)
  }
  return found.has(acronym)
}
