import { createReadStream, readFileSync, statSync } from 'node:fs'
import { ExtractError, noFile, tooLarge, unreadable } from '../errors.ts'

/** The bytes of a file. Throws an `ExtractError` if it cannot be read or has more than `most`. */
export async function readBytes(path: string, most: number): Promise<Uint8Array> {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) throw noFile()
    if (stats.size > most) throw tooLarge(stats.size, most)
    if (stats.isFile()) return readFileSync(path)
  } catch (cause) {
    throw cause instanceof ExtractError ? cause : unreadable(cause as NodeJS.ErrnoException)
  }
  // A pipe has no length that could be asked for before.
  return readStream(createReadStream(path), most)
}

/** The bytes of a stream up to its end. Throws an `ExtractError` if there are more than `most`. */
export async function readStream(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      length += chunk.length
      if (length > most) throw tooLarge(null, most)
    }
  } catch (cause) {
    throw cause instanceof ExtractError ? cause : unreadable(cause as NodeJS.ErrnoException)
  }
  return Buffer.concat(chunks)
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
