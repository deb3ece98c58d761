import { Tinypool } from 'tinypool'
import type { Answer, Lost, Task, TaskSettings } from './task.ts'

/** How often in one timeout the workers are looked at. */
const LOOKS = 8
const MEGABYTE = 1_000_000

/** Workers that answer tasks. A release that takes too long, or that a worker dies of, is an answer with an error. */
export class Pool {
  readonly #pool: Tinypool
  readonly #settings: TaskSettings

  constructor(workers: number, settings: TaskSettings) {
    this.#settings = settings
    // Built beside this file.
    const filename = new URL('./worker.js', import.meta.url).href
    const resourceLimits = { maxOldGenerationSizeMb: Math.floor(settings.workerMemory / MEGABYTE) }
    this.#pool = new Tinypool({ filename, minThreads: 1, maxThreads: workers, idleTimeout: 60_000, resourceLimits })
  }

  /** The answers to these tasks, in their order. */
  async run(tasks: readonly Task[]): Promise<Answer[]> {
    const position = new Int32Array(new SharedArrayBuffer(8)).fill(-1)
    const controller = new AbortController()
    const stopWatching = this.#watch(position, () => controller.abort())
    try {
      return await this.#pool.run({ tasks, settings: this.#settings, position }, { signal: controller.signal })
    } catch {
      return this.run(markLost(tasks, position, controller.signal.aborted ? 'timeout' : 'crash'))
    } finally {
      stopWatching()
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  #watch(position: Int32Array, onTimeout: () => void): () => void {
    const most = this.#settings.timeoutSeconds * 1000
    let last = ''
    let looks = 0
    const timer = setInterval(() => {
      const now = position.join()
      // Portions that still wait for a worker are in no hurry.
      looks = position[0] !== -1 && now === last ? looks + 1 : 0
      last = now
      if (looks > LOOKS) onTimeout()
    }, most / LOOKS)
    timer.unref()
    return () => clearInterval(timer)
  }
}

/** The same tasks, with the release noted that the worker was at. */
function markLost(tasks: readonly Task[], position: Int32Array, reason: Lost['reason']): Task[] {
  const at = Math.max(0, position[0]!)
  const release = position[1]!
  return tasks.map((task, i) => {
    if (i !== at) return task
    const isKnown = release < 0 || task.lost?.some((lost) => lost.release === release)
    return { ...task, lost: [...(task.lost ?? []), { release: isKnown ? null : release, reason }] }
  })
}
