// What a terminal shows: lines that fit its width, in colours.

/** Colours and the like, as numbers of the SGR sequence; empty for plain text. */
export interface Styled {
  readonly text: string
  readonly style: readonly number[]
}

const NO_WIDTH = /\p{M}|\p{Cf}/u
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/** Lines no wider than `width`, broken at blanks; a word that is wider stands alone. */
export function wrap(chunks: readonly Styled[], width: number, indent = ''): Styled[][] {
  const lines: Styled[][] = []
  let line: Styled[] = []
  let used = 0
  const end = () => {
    lines.push(line)
    line = indent === '' ? [] : [{ text: indent, style: [] }]
    used = widthOf(indent)
  }
  for (const word of splitWords(chunks)) {
    const wide = word.reduce((sum, { text }) => sum + widthOf(text), 0)
    const isStart = used === 0 || used === widthOf(indent)
    if (!isStart && used + 1 + wide > width) end()
    else if (!isStart) {
      // The blank has the style of both its sides, so that underlines go on.
      line.push({ text: ' ', style: (line.at(-1)?.style ?? []).filter((code) => word[0]!.style.includes(code)) })
      used++
    }
    line.push(...word)
    used += wide
  }
  if (line.some(({ text }) => text !== indent)) lines.push(line)
  return lines
}

function splitWords(chunks: readonly Styled[]): Styled[][] {
  const words: Styled[][] = [[]]
  for (const { text, style } of chunks)
    for (const [i, part] of text.split(/\s+/).entries()) {
      if (i > 0) words.push([])
      if (part !== '') words.at(-1)!.push({ text: part, style })
    }
  return words.filter((word) => word.length > 0)
}

/** One string for a terminal, or plain. */
export function paint(line: readonly Styled[], hasColours: boolean): string {
  let painted = ''
  let now = ''
  for (const { text, style } of hasColours ? line : line.map(({ text }) => ({ text, style: [] }))) {
    const wanted = style.join(';')
    if (wanted !== now) painted += `${now === '' ? '' : '\x1b[0m'}${wanted === '' ? '' : `\x1b[${wanted}m`}`
    now = wanted
    painted += text
  }
  return now === '' ? painted : `${painted}\x1b[0m`
}
