import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { runBatch } from '../src/batch/batch.ts'
import type { Pool } from '../src/batch/pool.ts'
import type { Answer, Task } from '../src/batch/task.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

it('keeps no answers that were handed on', async () => {
  const pool = { run: async (tasks: readonly Task[]) => tasks.map(({ path }): Answer => ({ path, line: '{}', error: null, fingerprint: null })) }
  const portions = async function* () {
    for (let i = 0; i < 50; i++) yield [{ path: `${i}.txt` }]
  }
  const handedOn: WeakRef<readonly Answer[]>[] = []
  const kept: number[] = []
  for await (const answers of runBatch(portions(), pool as unknown as Pool, 1, new AbortController().signal)) {
    handedOn.push(new WeakRef(answers))
    // Objects that a weak reference was asked for stay until the turn of the event loop ends.
    await new Promise((resolve) => setImmediate(resolve))
    collectGarbage()
    kept.push(handedOn.slice(0, -5).filter((reference) => reference.deref() !== undefined).length)
  }
  expect(handedOn.length).toBe(50)
  expect(Math.max(...kept)).toBe(0)
})
