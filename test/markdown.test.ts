import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMarkdown } from '../src/read/markdown.ts'
import { cutStretches } from '../src/read/markdown-stretches.ts'

const plainParts = (body: string) => cutStretches(body).flatMap(({ start, end, isPlain }) => (isPlain ? [body.slice(start, end)] : []))

it.each([
  ['Words alone.\n\nMore words, on\ntwo lines.\n', ['Words alone.', 'More words, on\ntwo lines.']],
  ['# Town opens library\n\nIt opened.\n\nThe *mayor* spoke.\n\nAt last.', ['It opened.', 'At last.']],
  // entities and tags, but no "AT&T" and no "<3"
  ['AT&T came <3 [1].\n\nFish &amp; chips.\n\nA <b>bold</b> move.', ['AT&T came <3 [1].']],
  // a paragraph that belongs to the item before it
  ['- one\n\n  still one\n\nno more', ['no more']],
  ['Heading\n=======\n\nText.', ['Text.']],
  ['Name | Office\n---|---\nRoe | Mayor', []],
  // fences, comments and definitions reach over blank lines
  ['```\n\nno text\n\n```', []],
  ['<!-- one\n\ntwo -->', []],
  ['See [the plan].\n\n[the plan]: https://town.example', []],
])('finds the paragraphs that need no parser: %j', (body, expected) => {
  expect(plainParts(body)).toEqual(expected)
})

/** A definition that nobody uses: it prints nothing, and everything goes through the parser. */
const DEFINITION = '[unused]: https://town.example\n\n'

it('reads the same with and without the parser', async () => {
  const bit = fc.constantFrom(
    ...[
      'Words of a text',
      'The **mayor** said',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '  \n',
      '\n    ',
      '\n- ',
      '- item',
      '\n1. ',
      '2) ',
      '\n> ',
      '# ',
      '\n---\n',
      '\n===\n',
    ],
    ...['`code`', '*', '_', '<b>', '</b>', '<div>\n', '[a](b)', '](', '|', '\n|a|b|\n|-|-|\n', '&amp;', '&', '\\', '\t', '\u00a0', '~~', '+ ', 'AT&T', '<3'],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(bit, { maxLength: 24 }), async (bits) => {
      const source = bits.join('')
      const [quick, whole] = [await readMarkdown(source), await readMarkdown(DEFINITION + source)]
      expect({ text: quick.text, blocks: quick.blocks }).toEqual({ text: whole.text, blocks: whole.blocks })
    }),
    { numRuns: 2000 },
  )
})

it('takes line ends of either kind for the same', async () => {
  const source = 'The *mayor* spoke\nfor an hour.\n\nWords on\ntwo lines.\n'
  const [lf, crlf] = [await readMarkdown(source), await readMarkdown(source.replaceAll('\n', '\r\n'))]
  expect(crlf.text).toBe(lf.text)
})
