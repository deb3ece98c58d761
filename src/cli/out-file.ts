import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { taken, unwritable } from '../errors.ts'

/** A file to write to; one that is there is only written over if `isForced`. Everything throws an `ExtractError` that says what to do. */
export function openOut(path: string, isForced: boolean) {
  const flag = isForced ? 'w' : 'wx'
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      throw code === 'EEXIST' ? taken(path) : unwritable(path, cause as NodeJS.ErrnoException)
    }
  }
  attempt(() => mkdirSync(dirname(path), { recursive: true }))
  let file: number | null = null
  return {
    // whole, also where the system takes less at once
    write: (text: string) => attempt(() => writeFileSync((file ??= openSync(path, flag)), text)),
    writeWhole: (text: string) => attempt(() => writeFileSync(path, text, { flag })),
    close: () => void (file !== null && closeSync(file)),
  }
}
