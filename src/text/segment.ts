import type { Document, Options, ReadResult } from '../document.ts'
import { findBlocks } from './blocks.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokens.ts'

/** Blanks of a certain width or that do not break: to a rule they are blanks. */
const SPECIAL_BLANK = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

/** Makes the document that all rules read: text, look-alike, blocks with their roles, sentences, tokens. */
export function segment(source: ReadResult, options: Options): Document {
  const text = source.text.replace(SPECIAL_BLANK, ' ')
  const plain = normalise(text)
  const { blocks, pageTitle } = findBlocks(text, source)
  const { sentences, tokens, sentenceRanges } = tokenise(plain, blocks)
  return {
    text,
    plain,
    // written out, here and wherever many are made: V8 gives each copy made by `...` a shape of its own, and what reads it is slow
    blocks: blocks.map(({ kind, level, start, end, role }, i) => {
      const { firstSentence, endSentence } = sentenceRanges[i]!
      return { kind, level, start, end, role, firstSentence, endSentence }
    }),
    sentences,
    tokens,
    metadata: source.metadata,
    pageTitle,
    options,
  }
}
