import { describe, expect, it } from 'vitest'
import { findFrame } from '../src/annotate/frame.ts'
import { no, yes } from '../src/annotate/quote.examples.ts'
import { findPassages } from '../src/annotate/quote.ts'
import { segment } from '../src/text/segment.ts'

const ABOVE = 'Riverton Opens Old Mill\nThe town of Riverton has opened the old mill that stands by the river and has three floors for all who come.\n'
const docOf = (text: string) => segment({ text: ABOVE + text, blocks: null, map: null, metadata: {}, warnings: [] }, {})
const passagesOf = (text: string) => {
  const doc = docOf(text)
  return findPassages(doc, findFrame(doc))
}

describe('passages', () => {
  it.each(yes)('%s', (text, expected) => {
    expect(passagesOf(text).map((passage) => passage.text)).toEqual(expected)
  })
  it.each(no.map((text) => [text.slice(0, 60), text]))('none in %s', (_, text) => {
    expect(passagesOf(text)).toEqual([])
  })
  it('warns of a mark that never closes', () => {
    expect(passagesOf('“We open on Monday, said Jane Roe, the mayor.').map((passage) => passage.warning?.code)).toEqual(['unclosed-quote'])
  })
})
