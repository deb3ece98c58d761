import type { Document, Options, ReadResult } from '../document.ts'
import { findBlocks } from './blocks.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokens.ts'

/** Blanks of a certain width or that do not break: to a rule they are blanks. */
const SPECIAL_BLANK = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

/** Makes the document that all rules read: text, look-alike, blocks with their roles, sentences, tokens. */
export function segment(source: ReadResult, options: Options): Document {
  const read = { ...source, text: source.text.replace(SPECIAL_BLANK, ' ') }
  const plain = normalise(read.text)
  const { blocks, pageTitle } = findBlocks(read)
  const { sentences, tokens, sentenceRanges } = tokenise(plain, blocks)
  return {
    text: read.text,
    plain,
    blocks: blocks.map((block, i) => ({ ...block, ...sentenceRanges[i]! })),
    sentences,
    tokens,
    metadata: read.metadata,
    pageTitle,
    options,
  }
}
