import type { Document, Title, Token } from '../document.ts'
import { isHonorific } from '../text/name-words.ts'
import { isDegree, isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { toTitle } from './title.ts'
import { findTitleEnding } from './title-ending.ts'
import { findOwner, giveOwner } from './title-owner.ts'
import { ARTICLE, MOST_TITLES, NO_TITLES, shareOrganization, type TitlesFound, withOrganization } from './titles-found.ts'
import { readTitles } from './titles-row.ts'

const LONGEST_FIELD = 8
/** What companies are as often as people. */
const MAY_BE_FIRM =
  /^(?:(?:co-?)?owner|partner|(?:co-?)?sponsor|publisher|producer|developer|operator|manager|agent|broker|contractor|consultant|retailer|seller|maker|builder|dealer|vendor|underwriter|advis[eo]r|counsel|organi[sz]er|presenter|receiver|buyer|investor|lead|leader|host|speaker|winemaker|trader)s?$/

/** "*Its president and CEO is* Jane Roe." A body is an owner or a sponsor too; those say nothing of a person. */
export function findTitlesOfSubject(doc: Document, bodies: Bodies, verb: number, floor: number): TitlesFound {
  const { tokens } = doc
  const titles: Title[] = []
  let end = verb
  while (titles.length < MOST_TITLES) {
    const phrase = findTitleEnding(doc, bodies, end, floor)
    if (phrase === null || phrase.isPlural || MAY_BE_FIRM.test(phrase.head)) return NO_TITLES(verb + 1)
    titles.unshift(toTitle(doc, phrase, 'title-is-name'))
    end = phrase.first
    if (end - 2 < floor || tokens[end - 1]!.lower !== 'and') break
    end--
  }
  const article = end - 1
  if (article < floor || !/^(?:the|its|our|whose)$/.test(tokens[article]!.lower)) return NO_TITLES(verb + 1)
  if (article > floor && tokens[article - 1]!.shape !== 'mark') return NO_TITLES(verb + 1)
  const shared = shareOrganization(titles)
  const owner = shared.every(({ organization }) => organization === null) ? findOwner(doc, bodies, end, floor) : null
  return { titles: owner === null ? shared : giveOwner(doc, shared, owner), isPlural: false, edge: end }
}

/** "Secretary, *Ministry of Mills*, Mr. Bo Day", "the Executive Director, *Retail Banking*, Ms. Jane Roe": a body or a field stands between title and name. */
export function findTitleOfTwoParts(doc: Document, bodies: Bodies, name: number, floor: number): TitlesFound | null {
  const { tokens } = doc
  if (!isHonorific(tokens[name]!.lower) && !isHonorific(tokens[name + 1]?.lower ?? '')) return null
  let end = name - 1
  // "… of the Example Agency (EA), Mr. Bo Day"
  if (tokens[end - 1]?.text === ')' && end - 4 > floor && tokens[end - 3]!.text === '(' && tokens[end - 2]!.shape === 'upper') end -= 3
  const body = bodies.at(end - 1)
  let comma = body && body.endToken >= end ? body.firstToken - 1 : end - 1
  if (!body) while (comma > floor && end - comma < LONGEST_FIELD && isFieldWord(tokens[comma]!)) comma--
  if (comma <= floor || comma === end - 1 || tokens[comma]!.text !== ',') return null
  const phrase = findTitleEnding(doc, bodies, comma, floor)
  if (phrase === null || !phrase.isCapital || phrase.isPlural) return null
  const left = phrase.first > floor ? tokens[phrase.first - 1]! : null
  if (left !== null && !(ARTICLE.test(left.lower) || /^(?:and|,|;)$/.test(left.lower))) return null
  const whole = { ...phrase, end, roleEnd: body ? phrase.roleEnd : end }
  const title = toTitle(doc, whole, 'title-comma-name', body?.name ?? phrase.organization)
  return { titles: [title], isPlural: false, edge: phrase.first }
}

function isFieldWord(token: Token): boolean {
  return /^(?:and|&|of|for|-)$/.test(token.lower) || (/^(?:capital|upper)$/.test(token.shape) && !isTitleHead(token.lower) && !isHonorific(token.lower))
}

/** "Jane Roe, *Example Mills, VP Marketing*,": the body stands between name and title; whole between marks, so that no other name's title is taken. */
export function findTitlesBehindFirm(doc: Document, bodies: Bodies, at: number, limit: number, isInBracket = false): TitlesFound | null {
  const body = at < limit ? bodies.startingAt(at) : null
  if (!body || isDegree(doc.tokens[at]!.text) || body.endToken + 1 >= limit || doc.tokens[body.endToken]!.text !== ',') return null
  const found = readTitles(doc, bodies, body.endToken + 1, limit, 'name-firm-title')
  const isWhole = found.edge >= limit || /^[,.;)]$/.test(doc.tokens[found.edge]!.text)
  if (
    !isWhole ||
    found.titles.length === 0 ||
    (doc.tokens[body.endToken + 1]!.shape === 'lower' && !isInBracket) ||
    (isInBracket && doc.tokens[found.edge]?.text !== ')') ||
    found.titles.some(({ organization }) => organization !== null)
  )
    return null
  return { ...found, titles: found.titles.map((title) => withOrganization(title, body.name)) }
}

/** "Jane Roe of Example University, *a professor of law*,": whole between commas, so that no other name's title is taken. */
export function findTitlesBehindHouse(doc: Document, bodies: Bodies, at: number, limit: number): TitlesFound | null {
  const { tokens } = doc
  if (!/^(?:of|from|at|with)$/.test(tokens[at]?.lower ?? '')) return null
  const body = bodies.startingAt(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)
  if (!body || body.endToken + 1 >= limit || tokens[body.endToken]!.text !== ',') return null
  const found = readTitles(doc, bodies, body.endToken + 1, limit, 'name-comma-title')
  const isWhole = found.edge >= limit || /^[,.;)]$/.test(tokens[found.edge]!.text)
  if (!isWhole || found.titles.length === 0) return null
  return { ...found, titles: found.titles.map((title) => withOrganization(title, title.organization ?? body.name)) }
}
