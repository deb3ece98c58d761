import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { noOutput } from '../errors.ts'
import { Done } from './done.ts'
import type { Answer } from './task.ts'

/** Where answers go. A sink never leaves a part of an answer behind. */
export interface Results {
  /** What an earlier run wrote there. */
  readonly done: Done
  write(answers: readonly Answer[]): void | Promise<void>
  close(): void
}

const CHUNK = 1 << 16
const NEWLINE = 10

/** One line for each answer, appended. With `isResumed`, a torn last line is cut off and the others are `done`. */
export class ResultsFile implements Results {
  readonly done = new Done()
  readonly #path: string
  readonly #file: number
  /** Bytes of whole lines. */
  #length = 0
  #written = 0

  constructor(path: string, isResumed: boolean) {
    this.#path = path
    try {
      this.#file = openSync(path, 'a+')
      if (isResumed && fstatSync(this.#file).isFile()) this.#readDone()
    } catch (cause) {
      throw noOutput(path, cause as NodeJS.ErrnoException, 0)
    }
  }

  write(answers: readonly Answer[]): void {
    const lines = answers.filter(({ line }) => line !== null)
    if (lines.length === 0) return
    const bytes = Buffer.from(`${lines.map(({ line }) => line).join('\n')}\n`)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    } catch (cause) {
      if (fstatSync(this.#file).isFile()) ftruncateSync(this.#file, this.#length)
      throw noOutput(this.#path, cause as NodeJS.ErrnoException, this.#written)
    }
    this.#length += bytes.length
    this.#written += lines.length
  }

  close(): void {
    // Pipes and devices cannot be synced.
    if (fstatSync(this.#file).isFile()) fsyncSync(this.#file)
    closeSync(this.#file)
  }

  #readDone(): void {
    const chunk = Buffer.alloc(CHUNK)
    let rest = Buffer.alloc(0)
    for (let at = 0; ; ) {
      const read = readSync(this.#file, chunk, 0, CHUNK, at)
      if (read === 0) break
      at += read
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)])
      let from = 0
      for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
        const path = pathIn(bytes.toString('utf8', from, end))
        if (path === undefined) return ftruncateSync(this.#file, this.#length)
        if (path !== null) this.done.add(path)
        this.#length += end + 1 - from
        from = end + 1
      }
      rest = bytes.subarray(from)
    }
    ftruncateSync(this.#file, this.#length)
  }
}

/** The path of the release that a line tells of; undefined for what is no whole line. */
function pathIn(line: string): string | null | undefined {
  try {
    const { path } = (JSON.parse(line) as { source: { path: string | null } }).source
    return path
  } catch {
    return undefined
  }
}
