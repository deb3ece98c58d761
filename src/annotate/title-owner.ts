import type { Document, Title } from '../document.ts'
import type { Bodies } from './bodies.ts'

/** Tokens around a title in which the bracket opens that it stands in. */
const REACH = 32
/** How far before "its" the body may stand that the word means. */
const FARTHEST_OWNER = 120

/** "whose founder and principal, Professor Jane Roe": the body is that of the first titles, up to the comma. */
export function giveOwner(doc: Document, titles: readonly Title[], owner: string): Title[] {
  const comma = titles.findIndex((title, i) => i > 0 && doc.plain.slice(titles[i - 1]!.end, title.start).includes(','))
  return titles.map((title, i) => (comma < 0 || i < comma ? { ...title, organization: owner } : title))
}

/** "the Example Institute, *whose* principal, Jane Roe", "… the Example Board. We thank *its* two chairs": the body that the little word stands for. */
export function findOwner(doc: Document, bodies: Bodies, edge: number, floor: number): string | null {
  const { tokens } = doc
  let at = edge - 1
  while (at > floor && at > edge - 3 && /^(?:two|three|four|new|then|former|current)$/.test(tokens[at]!.lower)) at--
  const bracket = findBracketOwner(doc, bodies, edge, floor)
  if (bracket !== null) return bracket
  if (at < floor) return null
  if (tokens[at]!.lower === 'whose') {
    let before = at - 1
    while (before > floor && before > at - 6 && /^[,()]$/.test(tokens[before]!.text)) before--
    return bodies.at(before)?.name ?? null
  }
  return tokens[at]!.lower === 'its' ? findOnlyBody(doc, bodies, at) : null
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

/** The one body that a paragraph names before a token; null if there are several. */
function findOnlyBody(doc: Document, bodies: Bodies, before: number): string | null {
  const { tokens, sentences, blocks } = doc
  const first = sentences[blocks[sentences[tokens[before]!.sentence]!.block]!.firstSentence]!.firstToken
  let only: string | null = null
  for (let i = before - 1; i >= Math.max(first, before - FARTHEST_OWNER); i--) {
    const body = bodies.at(i)
    if (!body) continue
    if (only !== null && body.name !== only) return null
    only = body.name
  }
  return only
}
