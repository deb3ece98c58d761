import { expect, test } from 'vitest'
import { tokenise } from '../src/text/tokens.ts'

/** Tokens divided by blanks, sentences by bars. */
function show(text: string): string {
  const { sentences, tokens } = tokenise(text, [{ start: 0, end: text.length }])
  return sentences
    .map(({ firstToken, endToken }) =>
      tokens
        .slice(firstToken, endToken)
        .map((token) => token.text)
        .join(' '),
    )
    .join(' | ')
}

test.each([
  ["The U.S. Mayor's Office of R&D, Inc. met John B. Lee.", "The U.S. Mayor 's Office of R&D , Inc. met John B. Lee ."],
  ['Jane Roe, Ph.D., spoke. Ph.Doe did not.', 'Jane Roe , Ph.D. , spoke . | Ph . Doe did not .'],
  ['Bo Day, Psy.D., LL.M. They spoke, M.Scene P.S.', 'Bo Day , Psy.D. , LL.M. | They spoke , M. Scene P.S.'],
  ["O'Neil-Barr didn't see Rivertown's", "O'Neil-Barr didn't see Rivertown 's"],
  ["'séance' é's 's", "' séance ' é 's ' s"],
  ['1,200.50 on 3rd, 12-year-old 4x4 5.6x 12.', '1,200.50 on 3rd , 12-year-old 4x4 5 . 6x 12 .'],
  ['the Loom.js Foundation. js', 'the Loom.js Foundation . js'],
  ['visit example.com. example.company', 'visit example.com . example . company'],
  ['growth.The end', 'growth . | The end'],
  ['He took vitamin B. The rest', 'He took vitamin B. The rest'],
  ['At Example Inc. The board of Example Inc. met No. Then', 'At Example Inc. | The board of Example Inc. met No. Then'],
  ['DetailsJane RoeDirector McDonald', 'Details Jane Roe Director McDonald'],
  ['Panel IIJane Roe, IIIxample', 'Panel II Jane Roe , IIIxample'],
  ['MADRIDThe WORLDMill NASAWorks', 'MADRID The WORLDMill NASAWorks'],
  ['"It works!" He left. (They stayed.) 𝒜. 😀', '" It works ! " | He left . | ( They stayed . ) 𝒜 . 😀'],
])('%s', (text, tokens) => {
  expect(show(text)).toBe(tokens)
})

test('shapes are seen', () => {
  const text = 'word Word WORD wOrd B B. U.S. 3rd ! Jean-Luc McDonald élan Élan 中 ǅ'
  const shapes = tokenise(text, [{ start: 0, end: text.length }]).tokens.map((token) => token.shape)
  expect(shapes.join(' ')).toBe('lower capital upper mixed capital capital upper number mark capital mixed lower capital lower lower')
})

test('a block ends every token', () => {
  const { tokens } = tokenise('Example.com', [
    { start: 0, end: 4 },
    { start: 4, end: 9 },
    { start: 9, end: 11 },
  ])
  expect(tokens.map((token) => token.text)).toEqual(['Exam', 'ple', '.', 'c', 'om'])
})
