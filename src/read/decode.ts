import { ExtractError } from '../errors.ts'

const SAMPLE = 64 * 1024
/** More than one control character in so many: no text. */
const CONTROL_SHARE = 200
const CONTROLS = /[\0-\x08\x0B\x0E-\x1A\x1C-\x1F\x7F]/g
const OLE = 'an old Microsoft Office file'
const KNOWN_BINARIES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x1F\x8B', 'a gzip archive'],
  ['\xD0\xCF\x11\xE0', OLE],
  ['\x7FELF', 'a program'],
  ['MZ', 'a program'],
  ['RIFF', 'a sound or image file'],
  ['ID3', 'a sound file'],
]
// What typesetting leaves in a release, and what the wrong table makes of it.
const LIKELY =
  /\p{L}[’']\p{Ll}|(?<=\s|^)[“‘«]\p{L}|[\p{L}.,!?][”’»](?=\s|$)|(?<=\s)[–—•](?=\s)|\p{L}[—–]\p{L}|(?<=\p{Ll})[éèêëáàâäãåíîïóôöõøúûüñçßæœšž]|[€£]\d|[®™©°§…]/gu
const UNLIKELY =
  /[\u0080-\u009F\uFFFD]|\p{Ll}[ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ]|[ÒÓÔÕ](?=\p{L})|\s[ÐÑÒÓÔÕÚ](?=\s)|\p{Ll}[¹²³ºª¼½¾≤≥∂∑∏π∫Ω]\p{Ll}|[‚„†‡ˆ‰][\p{Ll}]/gu

/**
 * The characters of a file, without its byte order mark. UTF-8 first, then UTF-16, then the old one-byte tables.
 * Throws `not-text` for bytes that are no text.
 */
export async function decode(bytes: Uint8Array, charset?: string): Promise<string> {
  if (charset) return decodeAs(bytes, charset)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const binary = nameBinary(bytes)
  if (binary === OLE && findUtf16(bytes, 'EncryptedPackage'))
    throw new ExtractError('encrypted', 'This Office document is encrypted. Save it without a password first.')
  if (binary === OLE) throw new ExtractError('not-text', 'This is an old Microsoft Office file. Save it as DOCX first.')
  if (binary) throw new ExtractError('not-text', `This is ${binary}, not text.`)
  const wide = guessUtf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const text = tryUtf8(bytes) ?? (await decodeOneByte(bytes))
  refuseControls(text)
  return text
}

/** What kind of file the first bytes belong to, or null. */
function nameBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const found = KNOWN_BINARIES.find(([magic]) => head.startsWith(magic))
  // "MZ" and "ID3" may open a text; a program has zero bytes.
  return found && (found[0].charCodeAt(0) > 126 || found[0].charCodeAt(0) < 32 || bytes.subarray(0, 512).includes(0) || head.startsWith('PK')) ? found[1] : null
}

async function decodeAs(bytes: Uint8Array, charset: string): Promise<string> {
  if (/^utf-?8$/i.test(charset)) {
    const text = tryUtf8(bytes)
    if (text !== null) return text
  }
  const iconv = await import('iconv-lite')
  if (!iconv.default.encodingExists(charset)) return tryUtf8(bytes) ?? decodeOneByte(bytes)
  return iconv.default.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 4096) & ~1
  if (end < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

async function decodeOneByte(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  const { default: chardet } = await import('chardet')
  const sample = bytes.subarray(0, SAMPLE)
  const guess = chardet.detect(sample)
  const candidates = ['windows-1252', 'macintosh']
  // chardet names every Western file ISO-8859-1, and short ones by chance: its word counts only where it reads better.
  if (guess && !/^(UTF|ISO-8859-1$|ASCII)/i.test(guess) && iconv.encodingExists(guess)) candidates.push(guess)
  let best = candidates[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const text = iconv.decode(Buffer.from(sample), candidate)
    const score = countMatches(text, LIKELY) - 2 * countMatches(text, UNLIKELY)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), best)
}

function findUtf16(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'))
}

function refuseControls(text: string): void {
  const sample = text.slice(0, SAMPLE)
  const controls = countMatches(sample, CONTROLS)
  if (controls > 2 && controls * CONTROL_SHARE > sample.length) throw new ExtractError('not-text', 'These bytes are no text: control characters all over.')
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
