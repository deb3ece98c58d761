import { sentenceAt } from '../text/find-token.ts'
import { isReporting } from '../text/reporting-verbs.ts'
import type { Heard } from './speakers-pronoun.ts'
import { type Scene, startOf, tokenAt, tokenBehind, type Who, type Window } from './speakers-scene.ts'

/** Who said a passage, by which words, and by which rule. */
export interface Attribution {
  readonly who: Who
  /** "said", "according to", ":" */
  readonly cue: string | null
  readonly rule: string
  /** Where the attribution ends, if it stands behind the passage: a passage that begins there goes on with this one. */
  readonly end: number | null
}

/** A passage with what stands around it in its paragraph, up to the passages beside it. */
export interface Place {
  readonly scene: Scene
  readonly index: number
  /** From the sentence's start, or the passage before, to the opening mark. */
  readonly lead: Window
  /** From the closing mark to the end of the sentence, or the passage behind. */
  readonly tail: Window
  /** The passage ended a sentence: what follows is a sentence of its own. */
  readonly isEnded: boolean
  readonly heard: Heard | null
}

const MARK = /^["'.,;!?:)\]]$|^''$/
export const DASH = /^[—–~-]{1,2}$/
/** “….” Said Roe. */
export const SAID_APART = /^(?:Said|Says|Added|Adds)$/
const LONGEST_LEAD = 80

export function placeOf(scene: Scene, index: number, heard: Heard | null): Place {
  const { doc, passages } = scene
  const passage = passages[index]!
  const previous = passages[index - 1]
  const sentence = sentenceAt(doc, passage.outer.start)
  const block = doc.blocks[sentence?.block ?? 0]!
  const leadFrom = Math.max(sentence?.start ?? 0, block.start, previous && previous.outer.end <= passage.outer.start ? previous.outer.end : 0)
  const leadEnd = tokenBehind(scene, passage.outer.start)
  const lead = { from: Math.max(tokenBehind(scene, leadFrom), leadEnd - LONGEST_LEAD), to: leadEnd }
  let from = tokenBehind(scene, passage.outer.end)
  const lastBlock = doc.blocks[sentenceAt(doc, Math.max(passage.outer.start, passage.outer.end - 1))?.block ?? 0]!
  const next = passages[index + 1]
  const tailLimit = Math.min(lastBlock.end, next ? next.outer.start : doc.text.length)
  let isEnded = /[.…]["')\]]{0,2}$/.test(doc.plain.slice(Math.max(passage.start, passage.end - 4), passage.end))
  while (startOf(scene, from) < tailLimit && MARK.test(tokenAt(scene, from)!.text)) {
    if (/^[.!?]$/.test(tokenAt(scene, from)!.text)) isEnded = true
    from++
  }
  const first = tokenAt(scene, from)
  const tailEnd = first && first.start < tailLimit ? Math.min(tailLimit, doc.sentences[first.sentence]!.end) : 0
  // "…" said Roe: the sentence goes on
  if (first && (isReporting(first) || SAID_APART.test(first.text) || DASH.test(first.text))) isEnded = false
  return { scene, index, lead, tail: { from, to: Math.max(from, tokenBehind(scene, tailEnd)) }, isEnded, heard }
}
