import type { Document, Options, ReadResult } from '../document.ts'
import { findBlocks } from './blocks.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokens.ts'

/** Makes the document that all rules read: text, look-alike, blocks with their roles, sentences, tokens. */
export function segment(read: ReadResult, options: Options): Document {
  const plain = normalise(read.text)
  const blocks = findBlocks(read)
  const { sentences, tokens, sentenceRanges } = tokenise(plain, blocks)
  return {
    text: read.text,
    plain,
    blocks: blocks.map((block, i) => ({ ...block, ...sentenceRanges[i]! })),
    sentences,
    tokens,
    metadata: read.metadata,
    options,
  }
}
