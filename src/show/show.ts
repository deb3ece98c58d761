import { neutralise } from '../print/visible.ts'
import { type Kind, kinds, type Mark, markAll } from '../results/marks.ts'
import { type Nested, nest } from '../results/nest.ts'
import type { Original } from '../results/originals.ts'
import type { Release } from '../schema.ts'
import { summarise } from './summary.ts'
import { paint, type Styled, wrap } from './terminal.ts'

export interface Look {
  readonly width: number
  readonly hasColours: boolean
  /** Only these kinds; null for all. */
  readonly kinds: ReadonlySet<Kind> | null
}

const BOLD = 1
const DIM = 2
const UNDERLINE = 4
const CLOSING = /^[”"’'»“]{0,2}/
const styles: Readonly<Record<Kind, readonly number[]>> = {
  headline: [BOLD],
  dateline: [36],
  person: [BOLD, 34],
  title: [35],
  quote: [33],
  statement: [33, UNDERLINE],
  organization: [32],
  contact: [31],
}

/** The release as it is read, its answers in place, then a legend and a summary. */
export function showRelease(release: Release, original: Original, look: Look): string {
  return [showText(release, original, look), showLegend(release, look), summarise(release, look)].filter((block) => block !== '').join('\n')
}

function showText(release: Release, { text, place }: Original, look: Look): string {
  const shown = neutralise(text)
  const marks = markAll(release, place).filter(({ kind }) => look.kinds === null || look.kinds.has(kind))
  const lines: string[] = []
  let above = 0
  for (const paragraph of shown.matchAll(/\S[^\n]*/g)) {
    const range = { start: paragraph.index, end: paragraph.index + paragraph[0].trimEnd().length }
    const here = marks.filter((mark) => mark.start < range.end && mark.end > range.start)
    const isApart = lines.length > 0 && shown.slice(above, range.start).split('\n').length > 2
    above = range.end
    if (isApart) lines.push('')
    const chunks = flatten(nest(range, here), [])
    for (const line of wrap(chunks, look.width)) lines.push(paint(line, look.hasColours))
  }
  return `${lines.join('\n')}\n`

  function flatten(nodes: readonly Nested<Mark>[], style: readonly number[]): Styled[] {
    /** Of the quote that ended just before; stands behind its closing mark. */
    let label: Styled[] = []
    const chunks = nodes.flatMap(({ mark, start, end, children }): Styled[] => {
      const before = label
      label = []
      if (mark === null) {
        const plain = shown.slice(start, end)
        const close = before.length === 0 ? 0 : CLOSING.exec(plain)![0].length
        return [{ text: plain.slice(0, close), style }, ...before, { text: plain.slice(close), style }]
      }
      const inside = flatten(children, [...style.filter((code) => code < 30), ...styles[mark.kind]])
      const speaker = end === mark.end ? speakerOf(mark) : null
      if (look.hasColours) {
        if (speaker !== null) label = [{ text: ` ‹${speaker}›`, style: [DIM] }]
        return [...before, ...inside]
      }
      // Without colours, as in the examples of the rules: [words](kind).
      return [{ text: '[', style: [] }, ...inside, { text: `](${mark.kind}${speaker === null ? '' : `: ${speaker}`})`, style: [] }]
    })
    return [...chunks, ...label]
  }

  function speakerOf({ ref }: Mark): string | null {
    const name = release.quotes.find(({ id }) => id === ref)?.speaker?.name
    return name === undefined ? null : neutralise(name)
  }
}

function showLegend(release: Release, look: Look): string {
  if (!look.hasColours) return ''
  const present = new Set(markAll(release, (span) => span).map(({ kind }) => kind))
  const names = kinds.filter((kind) => present.has(kind) && (look.kinds === null || look.kinds.has(kind)))
  const chunks = names.flatMap((kind) => [
    { text: kind, style: styles[kind] },
    { text: ' ', style: [] },
  ])
  return wrap(chunks, look.width)
    .map((line) => `${paint(line, true).trimEnd()}\n`)
    .join('')
}
