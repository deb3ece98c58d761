import { ExtractError } from '../errors.ts'

/** What reading one file may cost. What is over a limit is refused and said so, never cut. */
export interface Limits {
  /** Bytes of one file, and of one file in an archive. */
  readonly maxBytes: number
  /** Characters of a text, or of the page that it is taken from. */
  readonly maxCharacters: number
  /** Files in an archive. */
  readonly maxEntries: number
  /** Bytes that all files of an archive, or the parts of an office file, unpack to. */
  readonly maxUnpacked: number
  /** Elements of a page, groups of an RTF file, or parts of an e-mail inside of each other. */
  readonly maxDepth: number
  /** Pages of a PDF. */
  readonly maxPages: number
}

/** Releases are short; what is larger is something else. */
export const LIMITS: Limits = {
  maxBytes: 5_000_000,
  maxCharacters: 8_000_000,
  maxEntries: 20_000,
  maxUnpacked: 40_000_000,
  maxDepth: 500,
  maxPages: 200,
}

/** The limits that were given, with the usual ones for the others. */
export function settleLimits(given: Partial<Limits>): Limits {
  return {
    maxBytes: given.maxBytes ?? LIMITS.maxBytes,
    maxCharacters: given.maxCharacters ?? LIMITS.maxCharacters,
    maxEntries: given.maxEntries ?? LIMITS.maxEntries,
    maxUnpacked: given.maxUnpacked ?? LIMITS.maxUnpacked,
    maxDepth: given.maxDepth ?? LIMITS.maxDepth,
    maxPages: given.maxPages ?? LIMITS.maxPages,
  }
}

/** `found` says what there is: "This page has 9000000 characters". */
export const overLimit = (found: string, most: number, option: string) =>
  new ExtractError('too-large', `${found}; at most ${most} are read. Raise ${option} to read it.`)

/** Throws `too-large` for a text of more characters than may be read. */
export function refuseLong(text: string, what: string, { maxCharacters }: Limits): void {
  if (text.length > maxCharacters) throw overLimit(`This ${what} has ${text.length} characters`, maxCharacters, '--max-characters')
}
