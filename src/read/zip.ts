import type { UnzipFileInfo } from 'fflate'
import { ExtractError } from '../errors.ts'

/** One unpacked file, and all of them together: beyond this an archive is a bomb, not a document. */
const LARGEST_ENTRY = 40_000_000
const LARGEST_SUM = 120_000_000
const MOST_ENTRIES = 20_000
const ENCRYPTED_FLAG = 1

/** The files in a ZIP archive whose names are wanted, in the order of the archive. Throws `broken`, `encrypted` or `too-large`. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
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
    if (++count > MOST_ENTRIES) throw new ExtractError('too-large', `This archive holds more than ${MOST_ENTRIES} files.`)
    if (!isWanted(file.name)) return false
    sum += file.originalSize
    if (file.originalSize > LARGEST_ENTRY || sum > LARGEST_SUM)
      throw new ExtractError('too-large', `"${file.name}" would unpack to ${file.originalSize} bytes: too large for a release.`)
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    if (error instanceof ExtractError) throw error
    throw new ExtractError('broken', 'This file starts like a ZIP archive (DOCX, ODT, ZIP) but cannot be unpacked. It may be cut off; get it again.')
  }
}
