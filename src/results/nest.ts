import type { Span } from '../document.ts'

/** A stretch of text: plain, or of a mark that may hold others. */
export interface Nested<Mark extends Span> extends Span {
  readonly mark: Mark | null
  readonly children: readonly Nested<Mark>[]
}

/** The range as a tree: marks inside marks. One that crosses another goes on behind it. `marks` in the order of the text. */
export function nest<Mark extends Span>(range: Span, marks: readonly Mark[]): Nested<Mark>[] {
  const waiting = marks.flatMap((mark) => cut(mark, mark, range))
  const nodes = fill(range)
  return nodes

  function fill(inside: Span): Nested<Mark>[] {
    const found: Nested<Mark>[] = []
    let at = inside.start
    const plain = (end: number) => {
      if (end > at) found.push({ start: at, end, mark: null, children: [] })
    }
    while (waiting.length > 0 && waiting[0]!.start < inside.end) {
      const { mark, ...piece } = waiting.shift()!
      const own = { start: Math.max(piece.start, at), end: Math.min(piece.end, inside.end) }
      if (piece.end > inside.end) putBack({ mark, start: inside.end, end: piece.end })
      if (own.end <= own.start) continue
      plain(own.start)
      found.push({ ...own, mark, children: fill(own) })
      at = own.end
    }
    plain(inside.end)
    return found
  }

  function putBack(piece: { mark: Mark } & Span): void {
    const before = waiting.findIndex((other) => other.start > piece.start || (other.start === piece.start && other.end < piece.end))
    waiting.splice(before === -1 ? waiting.length : before, 0, piece)
  }
}

function cut<Mark extends Span>(mark: Mark, { start, end }: Span, range: Span): ({ mark: Mark } & Span)[] {
  const piece = { mark, start: Math.max(start, range.start), end: Math.min(end, range.end) }
  return piece.end > piece.start ? [piece] : []
}
