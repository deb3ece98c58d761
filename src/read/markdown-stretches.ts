/** A part of a Markdown text from blank line to blank line: one paragraph without any mark, or what needs the parser. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly isPlain: boolean
}

const WORD = /[^ \t\r\n]/
const BLANK_LINES = /\r?\n(?:[ \t]{0,200}\r?\n){1,200}/g
/** What can change the meaning of text behind the next blank line: fences, raw HTML that a blank line does not end, definitions of links. */
const FAR_REACHING = /```|~~~|<(?:script|pre|style|textarea|[!?])|\]:/i
/** Anything that can be more than text: marks of emphasis, code, links, tags, entities, breaks; and at the start of a line: headings, items, quotations, tables, underlines. */
const MARK = /[*_`\\\t\0]|~~|\](?=[([])|<(?=[a-z/])|&(?=[#a-z][\da-z]{1,32};)|\r(?!\n)| {2}\r?\n| {40}|^ {0,40}(?:[-+=#>|:]|\d{1,9}[.)])/im
/** What goes on in an indented paragraph behind the next blank line. */
const ITEM = /^[ >]{0,40}(?:[-+*]|\d{1,9}[.)])[ \t\r\n]/m

/**
 * The parser reads every character several times, and most paragraphs of a release are nothing but words. Those are found
 * here, so that it is given the others alone. A paragraph that is not indented ends every list and quotation before it, so
 * that the parts can be parsed one by one.
 */
export function cutStretches(body: string): Stretch[] {
  if (FAR_REACHING.test(body)) return [{ start: 0, end: body.length, isPlain: false }]
  const stretches: Stretch[] = []
  let markedFrom = -1
  let hasItem = false
  const take = (start: number, end: number) => {
    const part = body.slice(start, end)
    const indent = part.search(WORD)
    if (indent === -1) return
    if ((hasItem && indent > 0) || MARK.test(part)) {
      if (markedFrom === -1) markedFrom = start
      hasItem ||= ITEM.test(part)
      return
    }
    if (markedFrom !== -1) stretches.push({ start: markedFrom, end: start, isPlain: false })
    markedFrom = -1
    hasItem = false
    stretches.push({ start: start + indent, end: start + part.trimEnd().length, isPlain: true })
  }
  let from = 0
  for (const gap of body.matchAll(BLANK_LINES)) {
    take(from, gap.index)
    from = gap.index + gap[0].length
  }
  take(from, body.length)
  if (markedFrom !== -1) stretches.push({ start: markedFrom, end: body.length, isPlain: false })
  return stretches
}
