import type { Pool } from './pool.ts'
import type { Answer, Task } from './task.ts'

/** Tasks that a worker gets at once; the first portions are small, so that the first answers come soon. */
const PORTION = 32
/** Portions in the hands of one worker or waiting for it. */
const AHEAD = 3

/**
 * The answers to all tasks in the order of the tasks, in portions. Takes new tasks only as fast as answers are fetched, so memory stays
 * flat, and hands answers on as soon as the tasks pause. Ends early when `signal` says so.
 */
export async function* runBatch(portions: AsyncIterable<readonly Task[]>, pool: Pool, workers: number, signal: AbortSignal): AsyncGenerator<readonly Answer[]> {
  const source = portions[Symbol.asyncIterator]()
  let stop = () => {}
  signal.addEventListener('abort', () => stop(), { once: true })
  const flying: Promise<readonly Answer[]>[] = []
  let pulling: Promise<IteratorResult<readonly Task[]>> | null = null
  let isEnded = false
  while (!isEnded || flying.length > 0) {
    if (!isEnded && flying.length < workers * AHEAD) pulling ??= source.next()
    if (signal.aborted) return
    // Anew each time: a promise that never settles keeps what came of every race it was in.
    const stopped = new Promise<'stopped'>((resolve) => {
      stop = () => resolve('stopped')
    })
    const got = await Promise.race([stopped, ...flying.slice(0, 1), ...(pulling === null ? [] : [pulling])])
    if (got === 'stopped') return
    if (Array.isArray(got)) {
      flying.shift()
      yield got
    } else {
      pulling = null
      const { done, value } = got as IteratorResult<readonly Task[], undefined>
      if (done) isEnded = true
      else flying.push(pool.run(value))
    }
  }
}

/** Tasks in portions that grow. */
export async function* inPortions(tasks: AsyncIterable<Task>): AsyncGenerator<readonly Task[]> {
  let portion: Task[] = []
  let size = 1
  for await (const task of tasks) {
    portion.push(task)
    if (portion.length < size) continue
    yield portion
    portion = []
    size = Math.min(size * 2, PORTION)
  }
  if (portion.length > 0) yield portion
}
