import type { Token } from '../document.ts'
import { isTitleHead, isTitleModifier } from '../text/title-words.ts'

/** "CEO of the *Year*": an award, no office. */
export const AWARDED = new Set('year month week decade season'.split(' '))
/** What somebody does to a new role, or has of it. */
const TAKES = new Set(
  'rise rises rose risen rising advanced advancing climbed climbing assume assumes assumed assuming takes take took taking taken steps step stepped stepping moves move moved moving transitions transition transitioned fills fill filled filling accepts accept accepted accepting holds hold held holding occupies occupy occupied'.split(
    ' ',
  ),
)

/** Stands before such a verb: "who *previously* held", "*is expected to* take on". */
const BEFORE_ROLE = new Set(
  'has have had will is was be been to who also currently now previously formerly recently most later then subsequently formally officially expected set due'.split(
    ' ',
  ),
)

export const POST = new Set('role roles position positions post posts office offices duties appointment appointments title job rank capacity'.split(' '))

/** Tokens between such a verb and the word for the role. */
const LONGEST_ROLE = 8

/** Tokens of the name of what somebody joins. */
const LONGEST_FIRM = 7

/** "*appoints* Jane Roe Chief Executive" */
export const MAKES = new Set('appoints appoint appointed names name named elects elect elected promotes promoted re-elected'.split(' '))

const MAKES_TO = new Set(
  'nominate nominates nominated tap taps tapped select selects selected choose chooses chose chosen pick picks picked hire hires hired'.split(' '),
)
/** Tokens between such a verb and the name: "nominated *Circuit Judge* Jane Roe". */
const LONGEST_RANK = 6

/** "*nominated* Judge Jane Roe": what follows "to be" is the office. */
export function isMade(tokens: readonly Token[], name: number): boolean {
  for (let i = name - 1; i >= Math.max(0, name - LONGEST_RANK) && tokens[i]!.sentence === tokens[name]!.sentence; i--) {
    const { lower } = tokens[i]!
    if (MAKES.has(lower) || MAKES_TO.has(lower)) return true
    if (/^(?:and|,|;|:)$/.test(lower)) return false
  }
  return false
}

/** "its next president", "Chief Executive", "Vice President": how the office begins that somebody is given. */
export function isOffice(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  return (
    /^(?:its|our)$/.test(tokens[at]!.lower) ||
    (isTitleHead(tokens[at]!.lower) && tokens[at]!.shape !== 'lower') ||
    (tokens[at]!.shape === 'capital' && isTitleModifier(tokens[at]!.lower) && tokens[at + 1]!.shape !== 'lower')
  )
}

/** Behind the "as" of "joined Example Mills *as*"; where it was if there is none. */
export function behindJoined(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + LONGEST_FIRM); i++) {
    if (tokens[i]!.lower === 'as') return i + 1
    if (tokens[i]!.shape === 'mark' && tokens[i]!.text !== '&') break
  }
  return from
}

/** Behind "has assumed the role of", "will step into the position of"; null if nothing like it begins at a token. */
export function behindRole(tokens: readonly Token[], from: number, limit: number): number | null {
  let i = from
  while (i < limit && BEFORE_ROLE.has(tokens[i]!.lower)) i++
  if (i >= limit) return null
  // "won *election as* mayor"
  if (/^w[io]ns?$/.test(tokens[i]!.lower) && /^(?:re-?)?election$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'as')
    return i + 3 < limit ? i + 3 : null
  if (!TAKES.has(tokens[i]!.lower)) return null
  // "takes *over as* Director-General"
  if (/^(?:over|in|up)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'as') return i + 3 < limit ? i + 3 : null
  // "takes over *from Bo Day as* director"
  if (tokens[i + 1]?.lower === 'over' && tokens[i + 2]?.lower === 'from') {
    const behind = behindJoined(tokens, i + 3, limit)
    return behind > i + 3 && behind < limit ? behind : null
  }
  for (let k = i + 1; k < Math.min(limit - 1, i + LONGEST_ROLE); k++) {
    const { lower, shape } = tokens[k]!
    if (POST.has(lower)) return /^(?:of|as)$/.test(tokens[k + 1]!.lower) ? k + 2 : null
    if (shape === 'mark' || lower === 'of') return null
  }
  return null
}

/** "nominated *to be* Secretary", "elected *to serve as* chair": behind what somebody is to do; where it was if nothing of the kind stands there. */
export function behindBeing(tokens: readonly Token[], from: number, limit: number): number {
  if (from + 1 >= limit) return from
  if (/^(?:be|become)$/.test(tokens[from]!.lower)) return from + 1
  return /^(?:serve|act|work|continue)$/.test(tokens[from]!.lower) && tokens[from + 1]!.lower === 'as' ? from + 2 : from
}

/** Tokens of "lead its European business as". */
const LONGEST_PURPOSE = 10

/** "to *lead its business as* managing director": behind the "as"; null if none follows in the phrase. */
export function behindPurpose(tokens: readonly Token[], from: number, limit: number): number | null {
  if (!/^(?:lead|head|run|oversee|join|helm|manage|direct|chair)$/.test(tokens[from]?.lower ?? '')) return null
  for (let i = from + 1; i < Math.min(limit - 1, from + LONGEST_PURPOSE); i++) {
    if (tokens[i]!.lower === 'as') return i + 1
    if (tokens[i]!.shape === 'mark' && tokens[i]!.text !== "'s") return null
  }
  return null
}

const CHANGES = new Set(
  'appointment reappointment promotion elevation election re-election reelection nomination selection confirmation return tenure resignation retirement departure inauguration installation'.split(
    ' ',
  ),
)

/** "Jane Roe's *appointment as* chief" */
export function isChange(tokens: readonly Token[], at: number, limit: number): boolean {
  return at + 2 < limit && CHANGES.has(tokens[at]!.lower) && /^(?:as|to)$/.test(tokens[at + 1]!.lower)
}

/** "congratulated Jane Roe *on her appointment as* minister", "*to her new role as* chief": behind the "as"; null if nothing like it stands there. */
export function behindOnesChange(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!/^(?:on|upon|for|after|following|before|since|to|into)$/.test(tokens[at]?.lower ?? '') || !/^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? ''))
    return null
  for (let i = at + 2; i < Math.min(limit - 2, at + 5); i++) {
    if (tokens[i]!.shape === 'mark') return null
    if (isChange(tokens, i, limit) || (POST.has(tokens[i]!.lower) && tokens[i + 1]!.lower === 'as')) return i + 2
  }
  return null
}

/** "We welcome Jane Roe *to the team as* manager": behind the "as"; null if it is not said. */
export function behindWelcome(tokens: readonly Token[], name: number, at: number, limit: number): number | null {
  if (!/^welcom(?:e|es|ed|ing)$/.test(tokens[name - 1]?.lower ?? '') || tokens[at]?.lower !== 'to') return null
  const behind = behindJoined(tokens, at + 1, limit)
  return behind > at + 1 && behind < limit ? behind : null
}

/** "the appointment *of Jane Roe* to": what follows is the new office. */
export function isPromoted(tokens: readonly Token[], name: number): boolean {
  return tokens[name - 1]?.lower === 'of' && CHANGES.has(tokens[name - 2]?.lower ?? '')
}
