import { setTimeout as sleep } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import { noWorker } from '../errors.ts'
import type { Answer, Lost, Task, TaskSettings } from './task.ts'
import { shareCores } from './v8-settings.ts'

/** How often in one timeout the workers are looked at. */
const LOOKS = 8
const MEGABYTE = 1_000_000
/** What a system that is short of files, threads or memory gets (ms) before a worker is started again, and how often. */
const PAUSE = 100
const MOST_STARTS = 50

/** Workers that answer tasks. A release that takes too long, or that a worker dies of, is an answer with an error. */
export class Pool {
  readonly #workers: number
  readonly #settings: TaskSettings
  #pool: Tinypool
  #reopening: Promise<void> | null = null
  #isClosed = false
  readonly #inFlight = new Set<AbortController>()

  constructor(workers: number, settings: TaskSettings) {
    this.#workers = workers
    this.#settings = settings
    this.#pool = this.#open()
  }

  /** The answers to these tasks, in their order. */
  async run(tasks: readonly Task[], starts = 1): Promise<Answer[]> {
    const pool = this.#pool
    const position = new Int32Array(new SharedArrayBuffer(12)).fill(-1)
    const controller = new AbortController()
    const stopWatching = this.#watch(position, (reason) => controller.abort(reason))
    this.#inFlight.add(controller)
    try {
      return await pool.run({ tasks, settings: this.#settings, position }, { signal: controller.signal })
    } catch (cause) {
      if (this.#isClosed) return []
      const isAtWork = position[0]! >= 0 && position[0]! < tasks.length
      // a release is to blame only where the pool was not replaced around it
      if (isAtWork && pool === this.#pool) return this.run(markLost(tasks, position, controller.signal.reason === 'timeout' ? 'timeout' : 'crash'))
      if (starts > MOST_STARTS) throw noWorker(cause as NodeJS.ErrnoException)
      await this.#reopen(pool)
      return this.run(tasks, starts + 1)
    } finally {
      this.#inFlight.delete(controller)
      stopWatching()
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#end(this.#pool)
  }

  #open(): Tinypool {
    shareCores()
    // Built beside this file.
    const filename = new URL('./worker.js', import.meta.url).href
    const resourceLimits = { maxOldGenerationSizeMb: Math.floor(this.#settings.workerMemory / MEGABYTE) }
    const pool = new Tinypool({ filename, minThreads: 1, maxThreads: this.#workers, idleTimeout: 60_000, resourceLimits })
    // A worker could not be started; the pool starts no other, and what waits for one would wait forever.
    pool.on('error', () => void this.#reopen(pool))
    return pool
  }

  /** A new pool in the place of one that cannot start its workers. */
  #reopen(broken: Tinypool): Promise<void> {
    if (broken !== this.#pool || this.#isClosed) return Promise.resolve()
    this.#reopening ??= sleep(PAUSE).then(() => {
      this.#reopening = null
      if (this.#isClosed) return
      this.#pool = this.#open()
      void this.#end(broken)
    })
    return this.#reopening
  }

  /** Ends what a pool does. Its own way to end does not stand a worker that fails meanwhile. */
  async #end(pool: Tinypool): Promise<void> {
    for (const controller of this.#inFlight) controller.abort('ended')
    await Promise.all(pool.threads.map((thread) => thread.terminate()))
  }

  #watch(position: Int32Array, onEnd: (reason: 'timeout' | 'crash') => void): () => void {
    const most = this.#settings.timeoutSeconds * 1000
    let last = ''
    let looks = 0
    const timer = setInterval(() => {
      const now = position.join()
      // Portions that still wait for a worker are in no hurry.
      looks = position[0] !== -1 && now === last ? looks + 1 : 0
      last = now
      if (position[2] === 1) onEnd('crash')
      else if (looks > LOOKS) onEnd('timeout')
      // not unreferenced: the process must not end while an answer is awaited from a thread that is gone
    }, most / LOOKS)
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
