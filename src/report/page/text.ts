import type { Span } from '../../document.ts'
import type { Mark } from '../../results/marks.ts'
import { type Nested, nest } from '../../results/nest.ts'
import type { ReportRelease } from '../data.ts'
import { h } from './dom.ts'

/** Lines of a paragraph that is wrapped by hand are at least so long, but for the last. */
const WRAPPED = 50
const CLOSING = /^[”"’'»“]{0,2}/

/** The text of a release in paragraphs, its answers marked. Marks know their number in `release.marks` as `data-mark`. */
export function renderText(release: ReportRelease, text: string): HTMLElement {
  const numbers = new Map(release.marks.map((mark, i) => [mark, i]))
  const seen = new Set<Mark>()
  const body = h('div', { class: 'text', id: 'text' })
  for (const { start, end } of paragraphsOf(text)) {
    const words = text.slice(start, end)
    const marks = release.marks.filter((mark) => mark.start < end && mark.end > start)
    body.append(h('p', { class: isWrapped(words) ? null : 'lines', dir: 'auto' }, ...renderNodes(nest({ start, end }, marks), words)))
  }
  return body

  function renderNodes(nodes: readonly Nested<Mark>[], paragraph: string): Node[] {
    /** Of the quote that ended just before; stands behind its closing mark. */
    let label: Node | null = null
    const rendered = nodes.flatMap(({ mark, start, end, children }) => {
      const before = label
      label = null
      if (mark === null) {
        const plain = text.slice(start, end)
        const close = before === null ? 0 : CLOSING.exec(plain)![0].length
        return [plain.slice(0, close), before, plain.slice(close)].flatMap((part) =>
          part === null || part === '' ? [] : typeof part === 'string' ? document.createTextNode(part) : part,
        )
      }
      const isFirst = !seen.has(mark)
      seen.add(mark)
      const element = h('mark', { class: `mark ${mark.kind}`, 'data-mark': numbers.get(mark)!, 'data-ref': mark.ref, tabindex: isFirst ? -1 : null })
      element.append(...renderNodes(children, paragraph))
      if (end === mark.end) label = speakerLabel(mark, paragraph)
      return before === null ? [element] : [before, element]
    })
    return label === null ? rendered : [...rendered, label]
  }

  /** Who speaks, where the paragraph itself does not name them. */
  function speakerLabel({ ref, kind }: Mark, paragraph: string): Node | null {
    const name = release.quotes.find(({ id }) => id === ref)?.speaker?.name
    if (name === undefined || paragraph.includes(name.split(' ').at(-1)!)) return null
    return h('span', { class: `speaker ${kind}`, 'data-speaker': name })
  }
}

/** Parted by empty lines. */
function* paragraphsOf(text: string): Generator<Span> {
  let from = 0
  for (const { index: to, 0: gap } of [...text.matchAll(/\n[^\S\n]*\n\s*/g), { index: text.length, 0: '' }]) {
    const whole = text.slice(from, to)
    const start = from + whole.length - whole.trimStart().length
    const end = from + whole.trimEnd().length
    if (end > start) yield { start, end }
    from = to + gap.length
  }
}

function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split('\n')
  return lines.slice(0, -1).every((line) => line.trim().length >= WRAPPED)
}
