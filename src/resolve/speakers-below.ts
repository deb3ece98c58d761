import type { Document } from '../document.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import { hasLabelsAbove } from './speakers-labels.ts'
import { isAbout } from './speakers-near.ts'
import type { Attribution, Place } from './speakers-place.ts'
import { blockAt, open, organization, person, sightsIn, startOf, tokenAt, tokenBehind, unnamed } from './speakers-scene.ts'

type Rule = (place: Place) => Attribution | null

const AUTHOR_LENGTH = 200
const MOST_SIGNERS = 30
const LONGEST_SIGNATURE = 80
/** "Signed, the Hon." */
const LONGEST_BEFORE = 48
const MOST_AUTHOR_LINES = 3
const NEXT_LINE = /^\s{0,3}\n\s{0,3}(?:[—–~-]{1,2}\s?)?/
/** "… the means to do it. *—* Jane Roe" */
const DASHED = /^\s{0,4}[—–-]{1,2}\s?/

/** A paragraph of its own, with its author on the next line. */
export const authorBelow: Rule = ({ scene, index }) => {
  const { doc, passages } = scene
  const passage = passages[index]!
  const block = blockAt(doc, passage.outer.end - 1)
  // who is said to give a statement gives it, whatever stands below
  if (/^(?:letter|statement-below-author|statement-introduced)$/.test(passage.rule) || passage.outer.end < doc.blocks[block]!.end - 2) return null
  const below = doc.blocks[block + 1]
  // whoever is announced above has spoken: below stand the end mark, the contacts, the heading "About …"
  if (below && passage.rule === 'statement-introduced' && below.role !== 'body') return null
  if (
    !below ||
    below.kind === 'heading' ||
    below.role === 'boilerplate' ||
    below.role === 'contact' ||
    below.end - below.start > AUTHOR_LENGTH ||
    // "Jane Roe, mayor –" is the label of the next passage
    /[.?!:–—-]$/.test(doc.plain.slice(below.start, below.end)) ||
    (passages[index + 1]?.outer.start ?? below.end) < below.end
  )
    return null
  let from = tokenBehind(scene, below.start)
  const hasDash = /^[—–~-]{1,2}$/.test(tokenAt(scene, from)?.text ?? '')
  if (hasDash) from++
  else if (passage.kind === 'direct' && hasLabelsAbove(scene, index)) return null
  const to = tokenBehind(scene, below.end)
  for (let at = from; at < to; at++) if (isReporting(tokenAt(scene, at))) return null
  const sight = sightsIn(scene.people, below.start, below.end)[0]
  // the first words of a text that an export broke: "With a career of 20 years in the valley, Ms Roe has"
  if (sight && !hasDash && passage.kind === 'direct' && (sight.start - below.start > LONGEST_BEFORE || isAbout(passage, sight.entity))) return null
  const isAuthor = hasDash || passage.rule === 'statement-above-author'
  const who = sight ? person(sight.entity, sight) : isAuthor ? unnamed(scene, { start: startOf(scene, from), end: below.end }) : null
  return who && { who, cue: null, rule: `quote-above-${who.kind}`, end: null }
}

/** “…” and on the next line of the same paragraph "Jane Roe, Mayor of Riverton". */
export const authorOnNextLine: Rule = ({ scene, index }) => {
  const { doc, passages } = scene
  const passage = passages[index]!
  const block = doc.blocks[blockAt(doc, passage.outer.end - 1)]!
  const behind = doc.text.slice(passage.outer.end, block.end)
  const lead = NEXT_LINE.exec(behind) ?? (passage.rule === 'statement-above-author' ? DASHED.exec(behind) : null)
  if (!lead || behind.length > AUTHOR_LENGTH || !isAuthorLines(behind) || (passages[index + 1]?.outer.start ?? block.end) < block.end) return null
  const start = passage.outer.end + lead[0].length
  const [sight] = sightsIn(scene.people, start, block.end)
  // an honorific or an office may stand before the name
  if (!sight || !/^(?:\p{Lu}[\p{L}.'-]{0,24}\s){0,6}$/u.test(doc.plain.slice(start, sight.start))) return null
  return { who: person(sight.entity, sight), cue: null, rule: 'quote-above-name', end: null }
}

/** "Jane Roe⏎Minister of Mills⏎Riverton": a few short lines that end no sentence. */
function isAuthorLines(lines: string): boolean {
  const [first, ...others] = lines.trim().split('\n')
  return first !== undefined && others.length < MOST_AUTHOR_LINES && others.every((line) => line.length < LONGEST_SIGNATURE && !/[.?!:;]\s{0,3}$/.test(line))
}

/** "Sincerely, Jane Roe" below a letter: the one person who signs. */
export const signedBelow: Rule = ({ scene, index }) => {
  const { doc, passages } = scene
  const passage = passages[index]!
  if (passage.rule !== 'letter') return null
  const signed = blockAt(doc, passage.outer.end - 1) + 1
  let end = signed
  while (end + 1 < doc.blocks.length && end - signed < MOST_SIGNERS && isSignature(doc.plain.slice(doc.blocks[end + 1]!.start, doc.blocks[end + 1]!.end))) end++
  const sights = sightsIn(scene.people, doc.blocks[signed]!.start, doc.blocks[end]!.end)
  const signers = new Set(sights.map((sight) => sight.entity))
  if (signers.size === 0) {
    // "The Board of the Riverton Guild"
    const last = doc.blocks[isSignedOff(doc, signed) ? signed + 1 : signed]
    const body = last && last.end - last.start < LONGEST_SIGNATURE ? sightsIn(scene.organizations, last.start, last.end)[0] : undefined
    return body ? { who: organization(body.entity, body), cue: null, rule: 'letter-signed-by-organization', end: null } : null
  }
  const span = { start: sights[0]!.start, end: sights.at(-1)!.end }
  const who = signers.size === 1 ? person(sights[0]!.entity, sights[0]!) : open(span, 'name', 'several people signed it')
  return { who, cue: null, rule: 'letter-signed-by-name', end: null }
}

/** "Sincerely," on a line of its own */
function isSignedOff(doc: Document, index: number): boolean {
  return /^[\p{L}\s]{2,24},$/u.test(doc.plain.slice(doc.blocks[index]!.start, doc.blocks[index]!.end).trim())
}

function isSignature(line: string): boolean {
  return line.length < LONGEST_SIGNATURE && !/^(?:cc|enclosures?|dear)\b|[.:]$/i.test(line)
}
