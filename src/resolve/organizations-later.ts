import type { Document, OrganizationMention } from '../document.ts'
import { firstTokenFrom } from '../text/find-token.ts'

/** So often a name has been there that its first bearer is known by it. */
const OFTEN_BEFORE = 3
const OFTEN_BELOW_HEADLINE = 2

interface Names {
  readonly mentions: readonly OrganizationMention[]
  /** Bears a legal form of its own. */
  readonly hasForm: boolean
}

/** "at the Linden Hall" */
const IS_PLACE = /\b(?:at|in|inside) the $/

/** "Linden Vell", named in the body alone, where "Linden" has been often before: a house of theirs, or a place of theirs, unless it bears a legal form. */
export function isLaterHouse(doc: Document, long: Names, short: Names): boolean {
  if (long.hasForm || !long.mentions.every((mention) => isInBody(doc, mention))) return false
  const first = long.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const isPlace =
    long.mentions.every(({ start }) => start === first || doc.plain.slice(start - 4, start) === 'the ') && IS_PLACE.test(doc.plain.slice(first - 12, first))
  // what the headline calls the house is its name
  const isHeadlined = short.mentions.some((mention) => isInHeadline(doc, mention)) && !long.mentions.some((mention) => isInHeadline(doc, mention))
  const often = isPlace ? 1 : isHeadlined ? OFTEN_BELOW_HEADLINE : OFTEN_BEFORE
  let before = 0
  for (const mention of short.mentions) if (mention.start < first && isInBody(doc, mention) && ++before === often) return true
  return false
}

function isInBody(doc: Document, { start }: OrganizationMention): boolean {
  const token = doc.tokens[firstTokenFrom(doc, start)]
  const { role, kind } = doc.blocks[doc.sentences[token?.sentence ?? 0]!.block]!
  return role === 'body' && kind !== 'heading'
}

function isInHeadline(doc: Document, { start }: OrganizationMention): boolean {
  const token = doc.tokens[firstTokenFrom(doc, start)]
  return doc.blocks[doc.sentences[token?.sentence ?? 0]!.block]!.role === 'headline'
}
