import type { Block, Document, Person, Span } from '../document.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import type { Attribution, Place } from './speakers-place.ts'
import { blockAt, open, organization, person, type Scene, type Sight, sightsIn, tokenAt, tokenBehind, unnamed, type Who } from './speakers-scene.ts'

type Rule = (place: Place) => Attribution | null

const LONGEST_LABEL = 140
/** More passages than this in one column are not walked through. */
const MOST_PASSAGES = 24
/** Small words in the name of a body or an office. */
const LABEL_LINKS = new Set(' and of for the at in on to'.split(' '))
const HONORIFIC_OR_OFFICE = /^(?:the\s)?(?:\p{Lu}[\p{L}.'&-]{0,24}\s(?:(?:of|for|the|and)\s){0,2}){0,8}$/u

/** "JANE ROE: We open on Monday.", "A: We open on Monday.": the label before a turn, or the one person who is interviewed. */
export const labelBefore: Rule = ({ scene, index }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  if (passage.rule !== 'turn') return null
  const block = doc.blocks[blockAt(doc, passage.start)]!
  const label = { start: block.start, end: passage.start }
  if (/^A(?:nswer)?\W/.test(doc.plain.slice(label.start, label.end))) {
    const inHeadline = scene.headline
      ? new Set(sightsIn(scene.people, scene.headline.start, scene.headline.end).map((sight) => sight.entity))
      : new Set<Person>()
    const someone = inHeadline.size === 1 ? [...inHeadline][0]! : scene.everybody.length === 1 ? scene.everybody[0]! : null
    const who = someone ? person(someone, label) : open(label, 'unnamed', 'the text does not say who answers')
    return { who, cue: null, rule: 'answer-label', end: null }
  }
  const sight = sightsIn(scene.people, label.start, label.end)[0]
  const who = sight
    ? person(sight.entity, sight)
    : unnamed(scene, { start: label.start, end: label.start + doc.plain.slice(label.start, label.end).search(/\s?[:.]\s*$/) })
  return { who, cue: ':', rule: `${who.kind}-label`, end: null }
}

/** "Jane Roe, mayor of Riverton" on a line of its own above the passage. */
export const labelAbove: Rule = ({ scene, index }) => {
  if (!isWhole(scene, index) || !hasLabelsAbove(scene, index)) return null
  const label = nameLine(scene, firstBlock(scene, index) - 1)!
  return { who: person(label.entity, label), cue: null, rule: 'name-line-above-quote', end: null }
}

/** The names of a column of names and passages stand above what they say: it opens with a name, and ends with a passage. */
export function hasLabelsAbove(scene: Scene, index: number): boolean {
  let top = index
  while (
    top > 0 &&
    index - top < MOST_PASSAGES &&
    isWhole(scene, top - 1) &&
    lastBlock(scene, top - 1) === firstBlock(scene, top) - 2 &&
    nameLine(scene, firstBlock(scene, top) - 1)
  )
    top--
  if (!nameLine(scene, firstBlock(scene, top) - 1)) return false
  let bottom = index
  while (
    bottom + 1 < scene.passages.length &&
    bottom - index < MOST_PASSAGES &&
    nameLine(scene, lastBlock(scene, bottom) + 1) &&
    isWhole(scene, bottom + 1) &&
    firstBlock(scene, bottom + 1) === lastBlock(scene, bottom) + 2
  )
    bottom++
  return nameLine(scene, lastBlock(scene, bottom) + 1) === null
}

/** A passage, or a block of quotation below a name, that fills its paragraphs. */
function isWhole({ doc, passages }: Scene, index: number): boolean {
  const { outer, kind, rule } = passages[index]!
  const [first, last] = [doc.blocks[blockAt(doc, outer.start)]!, doc.blocks[blockAt(doc, outer.end - 1)]!]
  return (kind === 'direct' || rule === 'statement-below-author') && outer.start <= first.start + 1 && outer.end >= last.end - 2
}

const firstBlock = ({ doc, passages }: Scene, index: number) => blockAt(doc, passages[index]!.outer.start)
const lastBlock = ({ doc, passages }: Scene, index: number) => blockAt(doc, passages[index]!.outer.end - 1)

/** The person of a line that holds a name, with an office, and nothing else. */
function nameLine(scene: Scene, index: number): Sight<Person> | null {
  const { doc } = scene
  const block = doc.blocks[index]
  if (!block || block.end - block.start > LONGEST_LABEL || block.role === 'chrome' || block.role === 'headline' || block.role === 'contact') return null
  const [sight] = sightsIn(scene.people, block.start, block.end)
  if (!sight || !HONORIFIC_OR_OFFICE.test(doc.plain.slice(block.start, sight.start))) return null
  return isOffice(doc, block, sight) && !hasVerb(scene, block) ? sight : null
}

function isOffice(doc: Document, block: Block, sight: Sight<Person>): boolean {
  const behind = doc.plain.slice(sight.end, block.end).trim()
  if (behind === '' || behind === ':') return true
  if (!/^(?:,|\(|[–—|-]\s)/.test(behind) || /[.!?]$/.test(behind)) return false
  const rest = sight.entity.titles.reduce((left, title) => left.replace(title.text, ''), doc.text.slice(sight.end, block.end))
  return rest.split(/[\s,.&|()–—-]/).every((word) => LABEL_LINKS.has(word) || /^[\p{Lu}\d]/u.test(word))
}

function hasVerb(scene: Scene, block: Block): boolean {
  const to = tokenBehind(scene, block.end)
  for (let at = tokenBehind(scene, block.start); at < to; at++) if (isReporting(tokenAt(scene, at))) return true
  return false
}

/** "Governor Jane Roe's Statement on the Bridge", "Jane Roe Statement on Bo Day": whose statement the headline of a release says that it is. */
const STATEMENT_BEHIND = /^(?:'s\s(?:\p{L}{1,15}\s){0,3}?|\s(?:full\s)?)(?:statement|message|remarks|speech|address|letter|testimony)\b/iu

/** The person or the body whose statement a headline or an introduction says that it is. */
export function statementOwner(scene: Scene, start: number, end: number): Who | null {
  const isOwner = (sight: Span) => STATEMENT_BEHIND.test(scene.doc.plain.slice(sight.end, sight.end + 80))
  const someone = sightsIn(scene.people, start, end).find(isOwner)
  if (someone) return person(someone.entity, someone)
  const body = sightsIn(scene.organizations, start, end).find(isOwner)
  return body ? organization(body.entity, body) : null
}
