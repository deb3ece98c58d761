import { availableParallelism } from 'node:os'
import { inPortions, runBatch } from '../batch/batch.ts'
import { readStream } from '../batch/bytes.ts'
import { Duplicates } from '../batch/fingerprint.ts'
import { type Filter, type Input, listInputs } from '../batch/inputs.ts'
import { Pool } from '../batch/pool.ts'
import type { Results } from '../batch/results-file.ts'
import type { Answer, Task, TaskSettings } from '../batch/task.ts'
import { watchInputs } from '../batch/watch.ts'
import { toExtractError } from '../errors.ts'
import type { Io } from './io.ts'
import { Progress } from './progress.ts'

/** From so many inputs on a second worker pays for its start. */
const MANY = 500

export interface BatchOptions extends Filter {
  readonly workers?: number
  readonly watch?: true
  readonly quiet?: true
  readonly failFast?: true
}

/** Answers all that the operands hold, in order, and says how it ended. `bytes`: of the only operand, where they were read already. */
export async function runOperands(
  operands: readonly string[],
  bytes: Uint8Array | null,
  results: Results,
  settings: TaskSettings,
  options: BatchOptions,
  io: Io,
): Promise<number> {
  const list = () => listInputs(operands, options)
  const progress = new Progress(io, options.quiet === true)
  const hasBar = io.isStderrTerminal() && !options.quiet && !options.watch
  const total = bytes !== null || options.watch ? 1 : countInputs(list(), hasBar ? Number.POSITIVE_INFINITY : MANY)
  if (hasBar) await progress.showBar(total)
  const workers = options.workers ?? (total >= MANY ? availableParallelism() : 1)
  const portionsOf = (signal: AbortSignal) => (options.watch ? watchedPortions(signal) : inPortions(toTasks(list())))
  return runPortions(portionsOf, workers, results, settings, options, io, progress)

  async function* toTasks(inputs: Iterable<Input>): AsyncGenerator<Task> {
    for (const { path, error } of inputs) {
      const isDone = path !== null && results.done.has(path)
      if (isDone && settings.fingerprint === null) continue
      const done = path === null ? [] : [...results.done.in(path), ...(isDone ? [path] : [])]
      yield { path, ...(await known(path, error)), ...(done.length > 0 && { done }) }
    }
  }

  async function known(path: string | null, error: Input['error']): Promise<Partial<Task>> {
    if (error !== null) return { error: { code: error.code, message: error.message } }
    if (bytes !== null) return { bytes }
    if (path !== null) return {}
    try {
      return { bytes: await readStream(io.stdin(), settings.maxBytes) }
    } catch (cause) {
      const { code, message } = toExtractError(cause)
      return { error: { code, message } }
    }
  }

  async function* watchedPortions(signal: AbortSignal): AsyncGenerator<readonly Task[]> {
    for await (const inputs of watchInputs(list, signal)) yield* inPortions(toTasks(inputs))
  }
}

/** Answers tasks until there are no more, or the user ends it. Returns the exit code. */
export async function runPortions(
  portionsOf: (signal: AbortSignal) => AsyncIterable<readonly Task[]>,
  workers: number,
  results: Results,
  settings: TaskSettings,
  options: BatchOptions,
  io: Io,
  progress: Progress | null,
): Promise<number> {
  const pool = new Pool(workers, settings)
  const duplicates = settings.fingerprint === null ? null : new Duplicates()
  const controller = new AbortController()
  let exitCode = 0
  const offInterrupt = io.onInterrupt((code) => {
    exitCode = code
    controller.abort()
  })
  try {
    for await (const answers of runBatch(portionsOf(controller.signal), pool, workers, controller.signal)) {
      const marked = duplicates === null ? answers : answers.map((answer) => markDuplicate(answer, duplicates))
      const failing = options.failFast ? marked.findIndex(({ error }) => error !== null) : -1
      const kept = failing === -1 ? marked : marked.slice(0, failing + 1)
      await results.write(kept)
      progress?.count(kept)
      if (exitCode === 0 && kept.some(({ error }) => error !== null)) exitCode = 1
      if (failing !== -1 || controller.signal.aborted) break
    }
    progress?.end()
  } finally {
    offInterrupt()
    progress?.hideBar()
    results.close()
    await pool.close()
  }
  return exitCode
}

function countInputs(inputs: Iterable<Input>, most: number): number {
  let count = 0
  for (const _ of inputs) if (++count >= most) break
  return count
}

function markDuplicate(answer: Answer, duplicates: Duplicates): Answer {
  if (answer.path === null || answer.fingerprint === null) return answer
  const first = duplicates.find(answer.path, answer.fingerprint)
  if (first === null || answer.line === null) return answer
  return { ...answer, line: `${answer.line.slice(0, -1).trimEnd()},"duplicateOf":${JSON.stringify(first)}}` }
}
