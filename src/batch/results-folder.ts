import { createHash } from 'node:crypto'
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { begun, noOutput } from '../errors.ts'
import { Done } from './done.ts'
import type { Results } from './results-file.ts'
import type { Answer } from './task.ts'

/** The paths that are answered, one a line; a file of answers alone does not say that it is whole. */
const LIST = '.extract-done'
const FORBIDDEN = /[<>:"|?*\\\0-\x1F]/g
const LONGEST = 180

/** One file for each answer: the tree of the inputs with `.json` behind each name. Each file appears whole or not at all. */
export class ResultsFolder implements Results {
  readonly done = new Done()
  readonly #folder: string
  /** The folder whose tree is mirrored; "" for paths as they were given. */
  readonly #root: string
  readonly #list: number
  readonly #mayReplace: boolean
  #written = 0

  constructor(folder: string, root: string, { isResumed, mayReplace }: { readonly isResumed: boolean; readonly mayReplace: boolean }) {
    this.#folder = folder
    this.#root = root
    this.#mayReplace = mayReplace
    if (!mayReplace && existsSync(join(folder, LIST))) throw begun(folder)
    try {
      mkdirSync(folder, { recursive: true })
      this.#list = openSync(join(folder, LIST), isResumed ? 'a+' : 'w+')
      if (isResumed) this.#readDone(readFileSync(join(folder, LIST), 'utf8'))
    } catch (cause) {
      throw noOutput(folder, cause as NodeJS.ErrnoException, 0)
    }
  }

  write(answers: readonly Answer[]): void {
    for (const { path, line } of answers) {
      if (line === null) continue
      const target = join(this.#folder, nameFor(path, this.#root))
      if (!this.#mayReplace && existsSync(target)) throw begun(target)
      const draft = `${target}.part`
      try {
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(draft, `${line}\n`)
        renameSync(draft, target)
        if (path !== null) writeSync(this.#list, `${JSON.stringify(path)}\n`)
      } catch (cause) {
        rmSync(draft, { force: true })
        throw noOutput(target, cause as NodeJS.ErrnoException, this.#written)
      }
      this.#written++
    }
  }

  close(): void {
    closeSync(this.#list)
  }

  #readDone(list: string): void {
    const lines = list.split('\n')
    for (const line of lines.slice(0, -1)) if (line !== '') this.done.add(JSON.parse(line))
    // A torn line says nothing, and the next must not grow on it.
    if (lines.at(-1) !== '') ftruncateSync(this.#list, Buffer.byteLength(list) - Buffer.byteLength(lines.at(-1)!))
  }
}

/** A name below the folder, whatever the path says. */
function nameFor(path: string | null, root: string): string {
  const above = `${join(root)}/`
  const shown = path === null ? 'standard-input' : path.startsWith(above) ? path.slice(above.length) : path
  const segments = shown.split('/').filter((segment) => segment !== '')
  const safe = segments.map((segment) => (/^\.+$/.test(segment) ? segment.replaceAll('.', '%2E') : shorten(segment.replace(FORBIDDEN, encodeURIComponent))))
  return `${safe.join('/')}.json`
}

const shorten = (name: string) =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 13)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
