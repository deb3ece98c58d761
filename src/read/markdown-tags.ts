const TAG = /<(?:!--|\/?([a-z][a-z0-9-]{0,20})(?:\s[^<>]{0,2000})?\/?>)/gi
const HIDDEN_TAG = /^(?:script|style)$/i

/** Tags, comments, and scripts and styles with what is in them. One that nobody closes is text. */
export function* findMarkup(html: string): Generator<{ index: number; length: number; tag: string }> {
  const lower = html.toLowerCase()
  const unclosed = new Set<string>()
  let from = 0
  for (const match of html.matchAll(TAG)) {
    if (match.index < from) continue
    const tag = match[1] ?? ''
    const end = tag === '' ? '-->' : HIDDEN_TAG.test(tag) && match[0][1] !== '/' ? `</${tag.toLowerCase()}` : null
    let length = match[0].length
    if (end !== null) {
      const close = unclosed.has(end) ? -1 : lower.indexOf(end, match.index + length)
      if (close === -1) unclosed.add(end)
      const behind = close === -1 ? -1 : lower.indexOf('>', close + end.length - 1)
      if (behind !== -1) length = behind + 1 - match.index
      else if (tag === '') continue
    }
    from = match.index + length
    yield { index: match.index, length, tag }
  }
}
