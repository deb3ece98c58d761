/** A stretch of the source that reads as something else. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  sect: '§',
  para: '¶',
  euro: '€',
  pound: '£',
  cent: '¢',
  frac12: '½',
  frac14: '¼',
  shy: '\u00AD',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  ccedil: 'ç',
  ntilde: 'ñ',
  szlig: 'ß',
  aelig: 'æ',
  Eacute: 'É',
  Egrave: 'È',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Ccedil: 'Ç',
  Oslash: 'Ø',
  Aring: 'Å',
}
const ENTITY = /&(?:([A-Za-z]{2,6}\d{0,2})|#(\d{2,6})|#[xX]([\da-fA-F]{2,5}));/g
/** What windows-1252 puts where Unicode has control characters ("&#147;"). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const QUOTED_PRINTABLE = /(?:=[\dA-F]{2})+|=\r?\n/g
const QUOTED_PRINTABLE_SURE = /=(?:E2=80=[89A][\dA-F]|C2=A0|20\r?\n|3D|9[1-7](?![\dA-F])|\r?\n)/g
const LONE_QUOTED_BLANK = /=20(?=\s|$)/g

/** Entities and quoted-printable marks that a bad export left in plain text. */
export function findLeftovers(source: string): Edit[] {
  const edits: Edit[] = []
  if (source.includes('&')) {
    for (const match of source.matchAll(ENTITY)) {
      const text = match[1] ? NAMED[match[1]] : fromCode(match[2] ? Number(match[2]) : Number.parseInt(match[3]!, 16))
      if (text !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text })
    }
  }
  if (source.includes('=')) edits.push(...findQuotedPrintable(source))
  return edits.sort((a, b) => a.start - b.start)
}

function findQuotedPrintable(source: string): Edit[] {
  const isSure = (source.match(QUOTED_PRINTABLE_SURE)?.length ?? 0) >= 3
  const pattern = isSure ? QUOTED_PRINTABLE : LONE_QUOTED_BLANK
  return [...source.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: /^=\r?\n/.test(match[0]) ? '' : decodeBytes(match[0]),
  }))
}

function decodeBytes(marks: string): string {
  const bytes = Uint8Array.from(marks.slice(1).split('='), (pair) => Number.parseInt(pair, 16))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => fromCode(byte) ?? '').join('')
  }
}

function fromCode(code: number): string | undefined {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80]
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}
