import type { Document, Title, Token } from '../document.ts'
import type { Bodies } from './bodies.ts'
import { withOrganization } from './titles-found.ts'

/** Tokens around a title in which the bracket opens that it stands in. */
const REACH = 32
/** How far before "its" the body may stand that the word means. */
const FARTHEST_OWNER = 120
/** Tokens of the name of a part of a body. */
const LONGEST_UNIT = 6

/** "whose founder and principal, Professor Jane Roe": the body is that of the first titles, up to the comma. */
export function giveOwner(doc: Document, titles: readonly Title[], owner: string): Title[] {
  const comma = titles.findIndex((title, i) => i > 0 && doc.plain.slice(titles[i - 1]!.end, title.start).includes(','))
  return titles.map((title, i) => (comma < 0 || i < comma ? withOrganization(title, owner) : title))
}

/** "the Example Institute, *whose* principal, Jane Roe", "… the Example Board. We thank *its* two chairs": the body that the little word stands for. */
export function findOwner(doc: Document, bodies: Bodies, edge: number, floor: number): string | null {
  const { tokens, sentences } = doc
  let at = edge - 1
  while (at > floor && at > edge - 3 && /^(?:two|three|four|new|then|former|current)$/.test(tokens[at]!.lower)) at--
  const bracket = findBracketOwner(doc, bodies, edge, floor)
  if (bracket !== null) return bracket
  if (at < floor) return null
  if (tokens[at]!.lower === 'including') return findIncluder(doc, bodies, at)
  // "*At Example Mills,* founders Jane Roe and Bo Day"
  const opening = tokens[at]!.text === ',' ? bodies.at(at - 1) : null
  if (opening && tokens[opening.firstToken - 1]?.text === 'At') return opening.name
  if (tokens[at]!.lower === 'whose') {
    let before = at - 1
    while (before > floor && before > at - 6 && /^[,()]$/.test(tokens[before]!.text)) before--
    return bodies.at(before)?.name ?? acronymAt(tokens, before)
  }
  if (tokens[at]!.lower !== 'its') return null
  // "Speaking for the Example Mills*, its chair* Jane Roe"
  const beside = at - 2 > floor && tokens[at - 1]!.text === ',' ? (bodies.at(at - 2)?.name ?? acronymAt(tokens, at - 2)) : null
  return beside ?? findOnlyBody(doc, bodies, at, sentences[tokens[at]!.sentence]!.firstToken) ?? findOnlyBody(doc, bodies, at, paragraphStart(doc, at))
}

/** "those from *the Example Office*, including Attorney Jane Roe", "*the Example Office's* Mills Team, including": the body right before the list of its people. */
function findIncluder({ tokens }: Document, bodies: Bodies, at: number): string | null {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  const body = bodies.at(end - 1)
  if (body) return body.name
  for (let i = end - 1; i > end - LONGEST_UNIT && i > 0 && /^(?:capital|upper|mixed)$/.test(tokens[i]!.shape); i--)
    if (tokens[i - 1]!.text === "'s") return bodies.at(i - 2)?.name ?? null
  return null
}

/** "Example Mills AS *(Bergen; CEO: Jane Roe)*": the body right before the bracket that a title stands in. */
function findBracketOwner(doc: Document, bodies: Bodies, edge: number, floor: number): string | null {
  for (let i = edge - 1; i > floor && edge - i < REACH; i--) {
    const { text } = doc.tokens[i]!
    if (text === ')') return null
    if (text === '(') return bodies.at(i - 1)?.name ?? null
  }
  return null
}

/** "*EIW*, whose chair": letters that no list knows name a body here. */
function acronymAt(tokens: readonly Token[], at: number): string | null {
  const { text, shape } = tokens[at]!
  return shape === 'upper' && text.length > 2 && text.length < 12 ? text : null
}

function paragraphStart({ tokens, sentences, blocks }: Document, token: number): number {
  return sentences[blocks[sentences[tokens[token]!.sentence]!.block]!.firstSentence]!.firstToken
}

/** The one body that the tokens from `first` up to another name; null if there are several. */
function findOnlyBody({ tokens }: Document, bodies: Bodies, before: number, first: number): string | null {
  let only: string | null = null
  for (let i = before - 1; i >= Math.max(first, before - FARTHEST_OWNER); i--) {
    const body = bodies.at(i)
    // "Example Mills Inc. *(EMI)*" is one
    if (!body || (tokens[body.firstToken - 1]?.text === '(' && tokens[body.endToken]?.text === ')')) continue
    if (only !== null && body.name !== only) return null
    only = body.name
  }
  return only
}
