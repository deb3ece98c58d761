import type { UnzipFileInfo } from 'fflate'
import { ExtractError } from '../errors.ts'
import { type Limits, overLimit } from './limits.ts'

const ENCRYPTED_FLAG = 1

/** The files in a ZIP archive whose names are wanted, in the order of the archive. Throws `broken`, `encrypted` or `too-large`. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string, size: number) => boolean, limits: Limits): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await import('fflate')
  // A Word file with a password is no archive but an old container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new ExtractError('encrypted', 'This Office document is encrypted or of an old kind. Save it as DOCX without a password first.')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new ExtractError('broken', 'This is no ZIP archive, which DOCX, ODT and ZIP files are. Its ending may be wrong: try --format text.')
  // Bit 0 of the flags, 6 bytes into the first entry.
  if (((bytes[6] ?? 0) & ENCRYPTED_FLAG) === ENCRYPTED_FLAG)
    throw new ExtractError('encrypted', 'This archive is encrypted. Unpack it with its password first.')
  let sum = 0
  let count = 0
  const filter = (file: UnzipFileInfo) => {
    if (++count > limits.maxEntries) throw overLimit(`This archive holds ${count} files or more`, limits.maxEntries, '--max-entries')
    if (!isWanted(file.name, file.originalSize)) return false
    sum += file.originalSize
    if (sum > limits.maxUnpacked) throw overLimit(`This archive would unpack to ${sum} bytes or more`, limits.maxUnpacked, '--max-unpacked')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    if (error instanceof ExtractError) throw error
    throw new ExtractError('broken', 'This file starts like a ZIP archive (DOCX, ODT, ZIP) but cannot be unpacked. It may be cut off; get it again.')
  }
}
