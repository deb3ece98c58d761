import { type Attribution, DASH, type Place } from './speakers-place.ts'
import { blockAt, type Scene, sightsIn, startOf, tokenAt, unnamed, type Who } from './speakers-scene.ts'
import { readForward } from './speakers-subject.ts'

type Rule = (place: Place) => Attribution | null

const LONGEST_SIGNATURE = 160
const LONGEST_WORDS_SIGNED = 70
/** Small words in the name of a body or an office. */
const SIGNATURE_LINKS = new Set(' and of for the at in'.split(' '))

/** “…” – Jane Roe, mayor of Riverton */
export const quoteDashName: Rule = ({ scene, index, tail, heard }) => {
  if (!DASH.test(tokenAt(scene, tail.from)?.text ?? '') || tail.from >= tail.to) return null
  let from = tail.from
  while (DASH.test(tokenAt(scene, from)?.text ?? '')) from++
  const who = readForward(scene, from, tail.to, heard) ?? readSigned(scene, index, from)
  return who && { who, cue: null, rule: `quote-dash-${who.kind}`, end: null }
}

/** “….” (Jane Roe, mayor of Riverton): a name in brackets closes the paragraph. */
export const quoteBracketName: Rule = ({ scene, index, tail, heard }) => {
  const { doc } = scene
  const passage = scene.passages[index]!
  if (tokenAt(scene, tail.from)?.text !== '(') return null
  const start = startOf(scene, tail.from + 1)
  const [sight] = sightsIn(scene.people, start, start + 1)
  const rest = doc.plain.slice(start, doc.blocks[blockAt(doc, passage.outer.start)]!.end).trim()
  if (sight?.start !== start || rest.length > LONGEST_SIGNATURE || !/^[^()]+\)\.?$/.test(rest)) return null
  const who = readForward(scene, tail.from + 1, tail.to, heard)
  return who && { who, cue: null, rule: `quote-bracket-${who.kind}`, end: null }
}

/** “…” – Owner of a mill: words that close the paragraph, without a name. */
function readSigned(scene: Scene, index: number, from: number): Who | null {
  const { doc, passages } = scene
  const block = doc.blocks[blockAt(doc, passages[index]!.outer.start)]!
  const span = { start: startOf(scene, from), end: block.end }
  const words = doc.plain.slice(span.start, span.end).trim()
  const isLine = words.length > 2 && words.length < LONGEST_WORDS_SIGNED && /^\p{Lu}[^.!?:;"]*$/u.test(words)
  return isLine && (passages[index + 1]?.start ?? block.end) >= block.end ? unnamed(scene, { start: span.start, end: span.start + words.length }) : null
}

/** “….” Jane Roe, mayor of Riverton: a name and an office, and nothing else, close the paragraph. */
export const quoteSignature: Rule = ({ scene, index, tail, isEnded, heard }) => {
  const from = tail.from
  const { doc } = scene
  const start = startOf(scene, from)
  const sight = isEnded && tail.to > from ? sightsIn(scene.people, start, start + 1)[0] : undefined
  const passage = scene.passages[index]!
  if (!sight || sight.start !== start || /\n/.test(doc.text.slice(passage.outer.end, start).trim())) return null
  const behind = doc.plain.slice(sight.end, doc.blocks[blockAt(doc, passage.outer.start)]!.end)
  const rest = sight.entity.titles.reduce((left, title) => left.replace(title.text, ''), behind)
  // a verb would go on with the sentence
  if (
    behind[0] !== ',' ||
    rest === behind ||
    rest.length > LONGEST_SIGNATURE ||
    !rest.split(/[\s,.&|–-]/).every((word) => SIGNATURE_LINKS.has(word) || /^[\p{Lu}\d]/u.test(word))
  )
    return null
  const who = readForward(scene, from, tail.to, heard)
  return who && { who, cue: null, rule: `quote-signature-${who.kind}`, end: null }
}
