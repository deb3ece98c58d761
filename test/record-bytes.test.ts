import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract, linesOf } from './command.ts'

it('answers records that carry the bytes of a file', async () => {
  const path = 'fixtures/formats/river.docx'
  const record = { id: 1, base64: readFileSync(path).toString('base64') }
  const [first, second, broken] = linesOf(
    await extract(['stream', '--pass'], {
      input: [record, { ...record, path }, { id: 3, base64: 'UEsDBA==', page: 2 }].map((line) => JSON.stringify(line)).join('\n'),
    }),
  )
  const [own] = linesOf(await extract([path]))
  expect(second).toEqual({ id: 1, pass: {}, ...own })
  expect(first).toEqual({ ...second, source: { ...own.source, path: null } })
  expect(broken).toMatchObject({ id: 3, pass: { page: 2 }, error: { code: expect.any(String) } })
})
