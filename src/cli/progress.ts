import type { SingleBar } from 'cli-progress'
import type { Answer } from '../batch/task.ts'
import { type Io, tellFailure, tellNote } from './io.ts'

/** Tells on standard error how a batch goes: a bar on a terminal, else a line for each failure; at the end the counts. */
export class Progress {
  #done = 0
  failed = 0
  readonly #io: Io
  readonly #isQuiet: boolean
  readonly #start = performance.now()
  #bar: SingleBar | null = null

  constructor(io: Io, isQuiet: boolean) {
    this.#io = io
    this.#isQuiet = isQuiet
  }

  async showBar(total: number): Promise<void> {
    const { SingleBar, Presets } = (await import('cli-progress')).default
    const format = '{bar} {value}/{total}  {rate}/s  {eta_formatted} left  {failed} failed'
    this.#bar = new SingleBar({ format, stream: process.stderr, hideCursor: false, clearOnComplete: true, etaBuffer: 500 }, Presets.shades_classic)
    this.#bar.start(total, 0, { rate: 0, failed: 0 })
  }

  count(answers: readonly Answer[]): void {
    for (const { path, line, error } of answers) {
      if (error === null) this.#done += line === null ? 0 : 1
      else {
        this.failed++
        if (!this.#isQuiet && this.#bar === null) tellFailure(this.#io, path, error)
      }
    }
    this.#bar?.update(this.#done + this.failed, { rate: this.#rate(), failed: this.failed })
  }

  hideBar(): void {
    this.#bar?.stop()
  }

  end(): void {
    this.hideBar()
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(1)
    tellNote(this.#io, `${this.#done} done, ${this.failed} failed in ${seconds} s (${this.#rate()}/s)`)
  }

  #rate(): number {
    return Math.round(((this.#done + this.failed) * 1000) / Math.max(1, performance.now() - this.#start))
  }
}
