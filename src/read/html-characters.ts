import type { Builder } from './builder.ts'

const REFERENCE = /^&(?:#\d{1,7};?|#[xX][\da-fA-F]{1,6};?|[A-Za-z][A-Za-z\d]{1,31};)/
const AMPERSAND = /^&(?:amp;?|AMP;?|#0{0,5}38;?|#[xX]0{0,5}26;?)/
const MARKUP = /^<(?:!--[\s\S]{0,100000}?-->|[^>]{0,100000}>)/
/** From so many blanks on a gap is kept as two: pages that lost a dash show it so ("WASHINGTON    Three former …"). */
const WIDE = 3

/**
 * Adds the decoded characters of a text node beside the source between `from` and `to`: entities stand for their characters,
 * white space is folded, comments and misplaced tags between the characters are skipped.
 */
export function addDecoded(out: Builder, value: string, source: string, from: number, to: number, keepSpace: boolean): void {
  let at = from
  let i = 0
  let plainFrom = from
  let plainLength = 0
  const flush = () => {
    if (plainLength > 0) out.add(value.slice(i - plainLength, i), plainFrom)
    plainLength = 0
  }
  while (i < value.length) {
    const char = value[i]!
    if (!keepSpace && isSpace(char) && !(char === ' ' && source[at] === ' ' && isPlainBlank(value, i, out, plainLength))) {
      flush()
      const start = at
      let end = i
      while (end < value.length && isSpace(value[end]!)) end++
      while (at < to && isSpace(source[at]!)) at++
      const run = value.slice(i, end)
      i = end
      const last = out.tail(1)
      if (last === '' || /\s/.test(last)) continue
      if (at === start) out.insert(' ')
      else if (run.length >= WIDE && !/[\n\r\t]/.test(run)) out.add('  ', start, at - start)
      else out.add(' ', start, at - start)
      continue
    }
    // Most characters, and the single blank between two words, stand as they are.
    if (source[at] === char && char !== '&' && (keepSpace || !isSpace(char) || isPlainBlank(value, i, out, plainLength))) {
      if (plainLength === 0) plainFrom = at
      plainLength++
      at++
      i++
      continue
    }
    flush()
    const length = referenceLength(char, source, at)
    if (length > 0) {
      const units = isHighSurrogate(char) ? 2 : 1
      out.add(value.slice(i, i + units), at, length)
      at += length
      i += units
      continue
    }
    const markup = source[at] === '<' ? MARKUP.exec(source.slice(at, Math.min(to, at + 100_010))) : null
    if (markup && at + markup[0].length <= to) at += markup[0].length
    else if (source[at] === '\r' && source[at + 1] === '\n') at++
    else if (at < to && source.indexOf(char, at) !== -1 && source.indexOf(char, at) < to) at = source.indexOf(char, at)
    else {
      out.insert(char)
      i++
    }
  }
  flush()
}

function isPlainBlank(value: string, i: number, out: Builder, pending: number): boolean {
  if (i + 1 < value.length && isSpace(value[i + 1]!)) return false
  return pending > 0 ? !isSpace(value[i - 1]!) : /\S$/.test(out.tail(1))
}

/** Length of the character reference at `at` that stands for `char`; 1 for a bare ampersand; 0 if there is none. */
function referenceLength(char: string, source: string, at: number): number {
  if (source[at] !== '&') return 0
  const slice = source.slice(at, at + 40)
  if (char === '&') return AMPERSAND.exec(slice)?.[0].length ?? 1
  const reference = REFERENCE.exec(slice)
  if (reference) return reference[0].length
  // "&nbsp", "&copy" without their semicolon.
  return /^&[A-Za-z]{2,6}/.exec(slice)?.[0].length ?? 0
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f'
}

function isHighSurrogate(char: string): boolean {
  const code = char.charCodeAt(0)
  return code >= 0xd800 && code < 0xdc00
}
