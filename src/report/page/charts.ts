import { h, plural, svg } from './dom.ts'
import { linkTo } from './places.ts'

const WIDTH = 720
const HEIGHT = 100
const MOST_BARS = 48

/** Releases by day, month or year, whichever gives a readable number of bars; a bar leads to its releases. Null without dates. */
export function renderTimeline(dates: readonly string[]): HTMLElement | null {
  const length = [10, 7, 4].find((size) => listSteps(dates, size).length <= MOST_BARS) ?? 4
  const steps = listSteps(dates, length)
  if (steps.length < 2) return null
  const counts = steps.map((step) => dates.filter((date) => date.startsWith(step)).length)
  const most = Math.max(...counts)
  const slot = WIDTH / steps.length
  const unit = length === 10 ? 'day' : length === 7 ? 'month' : 'year'
  const every = Math.ceil(steps.length / 8)
  const bars = steps.map((step, i) => {
    const height = (counts[i]! / most) * (HEIGHT - 10)
    const x = i * slot
    return svg(
      'a',
      { href: linkTo.find(step), 'aria-label': `${step}: ${plural(counts[i]!, 'release')}` },
      svg('title', {}, `${step}: ${plural(counts[i]!, 'release')}`),
      svg('rect', { class: 'hit', x, y: 0, width: slot, height: HEIGHT }),
      svg('rect', { class: 'column', x: x + slot * 0.12, y: HEIGHT - height, width: slot * 0.76, height }),
    )
  })
  const labels = steps.map((step, i) =>
    i % every === 0 ? h('span', { style: `grid-column:${i + 1} / span ${Math.min(every, steps.length - i)}` }, step) : null,
  )
  return h(
    'figure',
    { class: 'timeline' },
    h('figcaption', {}, `Releases by ${unit}`),
    svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'group', 'aria-label': `Releases by ${unit}` }, ...bars),
    h(
      'div',
      { class: every === 1 ? 'labels centred' : 'labels', 'aria-hidden': 'true', style: `grid-template-columns:repeat(${steps.length},1fr)` },
      ...labels,
    ),
  )
}

/** Every day, month or year from the first to the last that occurs. */
function listSteps(dates: readonly string[], length: number): string[] {
  const sorted = [...dates].sort()
  const [first, last] = [sorted[0]?.slice(0, length), sorted.at(-1)?.slice(0, length)]
  const steps: string[] = []
  for (let step = first; step !== undefined && step <= last! && steps.length <= 400; step = after(step)) steps.push(step)
  return steps
}

function after(step: string): string {
  if (step.length === 4) return String(Number(step) + 1).padStart(4, '0')
  const date = new Date(`${step.padEnd(10, '-01')}T00:00:00Z`)
  if (step.length === 7) date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, step.length)
}

/** A list with a bar for each row; rows lead somewhere. */
export function renderRanking(
  rows: readonly { readonly name: string; readonly about: string; readonly value: number; readonly href: string }[],
  unit: string,
): HTMLElement {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return h(
    'ol',
    { class: 'ranking' },
    ...rows.map(({ name, about, value, href }) =>
      h(
        'li',
        {},
        h('a', { href, dir: 'auto' }, name),
        about !== '' && h('span', { class: 'about', dir: 'auto' }, about),
        h(
          'span',
          { class: 'value' },
          svg(
            'svg',
            { viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
            svg('rect', { class: 'column', width: (100 * value) / most, height: 6 }),
          ),
          h('span', {}, plural(value, unit)),
        ),
      ),
    ),
  )
}
