import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { COMMAND, extract, linesOf, makeFolder, releaseOf, runProcess } from './command.ts'

const records = (...list: unknown[]) => list.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

it('answers each record in its order, and goes on after bad ones', async () => {
  const folder = makeFolder({ 'a.md': releaseOf('Ayre') })
  const input = records(
    { id: 1, text: releaseOf('Bree') },
    { id: 'two', path: join(folder, 'a.md') },
    '{broken',
    '[1]',
    { id: 3 },
    '',
    { id: { a: 1 }, text: '' },
    { id: 4, path: join(folder, 'gone.txt') },
    { text: releaseOf('Cole') },
  )
  const ran = await extract(['stream'], { input })
  expect(linesOf(ran).map(({ id, dateline, error }) => [id, error?.code ?? dateline.place])).toEqual([
    [1, 'BREE, Ohio'],
    ['two', 'AYRE, Ohio'],
    [null, 'bad-record'],
    [null, 'bad-record'],
    [3, 'bad-record'],
    [{ a: 1 }, 'empty'],
    [4, 'missing'],
    [null, 'COLE, Ohio'],
  ])
  expect(ran).toMatchObject({ code: 1, err: '' })
  const [first] = linesOf(ran)
  expect({ ...first, id: undefined }).toEqual({ ...linesOf(await extract([], { input: releaseOf('Bree') }))[0], id: undefined })
})

it('passes other fields on when told to', async () => {
  const input = records({ id: 1, text: releaseOf('Bree'), year: 2024, source: 'wire' })
  expect(linesOf(await extract(['stream', '--fields', 'dateline'], { input }))).toEqual([{ id: 1, dateline: expect.anything() }])
  const [answer] = linesOf(await extract(['stream', '--pass'], { input }))
  expect(answer).toMatchObject({ id: 1, pass: { year: 2024, source: 'wire' }, source: { path: null } })
})

it('answers as soon as the input pauses', async () => {
  const answers: number[] = []
  const ran = await extract(['stream'], {
    onStart: async (child) => {
      child.stdout!.on('data', (chunk) =>
        answers.push(
          ...String(chunk)
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line).id),
        ),
      )
      for (let id = 1; id <= 3; id++) {
        child.stdin!.write(`${JSON.stringify({ id, text: releaseOf(`Town${id}`) })}\n{"id": `)
        while (!answers.includes(id)) await sleep(5)
        child.stdin!.write('"half", "text": ""}\n')
      }
      child.stdin!.end()
    },
  })
  expect(answers).toEqual([1, 'half', 2, 'half', 3, 'half'])
  expect(ran.code).toBe(1)
})

it('keeps its memory when a line does not end', async () => {
  const ran = await runProcess('bash', [
    '-c',
    `(head -c 90000000 /dev/zero | tr '\\0' x; echo; echo '{"id":2,"text":"DALE, Ohio, May 3, 2024 – The town is open."}') | node --max-old-space-size=60 ${COMMAND} stream --max-bytes 1MB`,
  ])
  expect(linesOf(ran).map(({ id, error }) => [id, error?.code])).toEqual([
    [null, 'too-large'],
    [2, undefined],
  ])
})

it('refuses a record that is too large alone', async () => {
  const ran = await extract(['stream', '--max-bytes', '1k'], { input: records({ id: 1, text: 'word '.repeat(400) }, { id: 2, text: 'A word.' }) })
  expect(linesOf(ran).map(({ id, error }) => [id, error?.code])).toEqual([
    [1, 'too-large'],
    [2, undefined],
  ])
})
