import type { Report } from '../data.ts'
import { h } from './dom.ts'
import { renderEntity } from './entity.ts'
import { renderOverview } from './overview.ts'
import { linkTo, readPlace } from './places.ts'
import { renderRelease, type View } from './release.ts'

const report = JSON.parse(document.getElementById('report')!.textContent) as Report
const isBatch = report.releases.length !== 1
const main = h('main', { id: 'main', tabindex: -1 })
let view: View | null = null

document.body.append(renderBanner(), main, renderFoot())
addEventListener('hashchange', () => {
  draw()
  scrollTo(0, 0)
  main.focus({ preventScroll: true })
  showFound()
})
addEventListener('keydown', onKey)
draw()
showFound()

/** A search is about the table, which stands far down. */
function showFound(): void {
  const place = readPlace()
  if (place.view === 'overview' && place.query !== '') main.querySelector('.all')?.scrollIntoView()
}

function draw(): void {
  const place = readPlace()
  if (!isBatch) view = renderRelease(report.releases[0]!, false, null)
  else if (place.view === 'release' && report.releases[place.index]) view = renderRelease(report.releases[place.index]!, true, renderNeighbours(place.index))
  else if (place.view === 'person' || place.view === 'organization') view = renderEntity(report, place.view, place.name)
  else view = renderOverview(report, place.view === 'overview' ? place.query : '')
  document.title = view.title === report.title ? report.title : `${view.title} – ${report.title}`
  main.replaceChildren(view.element)
}

function renderNeighbours(index: number): HTMLElement {
  const last = report.releases.length - 1
  return h(
    'nav',
    { class: 'back', 'aria-label': 'Releases' },
    h('a', { href: linkTo.overview }, '‹ All releases'),
    h(
      'span',
      { class: 'steps' },
      index > 0 && h('a', { href: linkTo.release(index - 1), rel: 'prev' }, 'Previous'),
      index < last && h('a', { href: linkTo.release(index + 1), rel: 'next' }, 'Next'),
    ),
  )
}

function renderBanner(): HTMLElement {
  const button = h('button', { type: 'button', class: 'theme', click: switchTheme }, 'Dark or light')
  return h(
    'header',
    { class: 'banner' },
    h('a', { class: 'skip', href: '#main', click: skip }, 'Skip to the content'),
    h('span', { class: 'brand' }, 'press-extract'),
    button,
  )
}

function skip(event: Event): void {
  event.preventDefault()
  main.focus()
}

function switchTheme(): void {
  const root = document.documentElement
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
}

function renderFoot(): HTMLElement {
  const key = (name: string, does: string) => h('span', {}, h('kbd', {}, name), ` ${does}`)
  return h(
    'footer',
    {},
    h('p', { class: 'keys' }, key('/', 'search'), key('n', 'next mark'), key('p', 'mark before'), key('1–8', 'show or hide a kind'), key('Esc', 'close')),
    h(
      'p',
      {},
      `Found by the rules of press-extract ${report.version}. Rules miss things and can be wrong: check a quote against its release before you print it.`,
    ),
  )
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof HTMLInputElement) {
    if (event.key === 'Escape') event.target.blur()
    return
  }
  if (view?.onKey(event.key)) event.preventDefault()
}
