import type { Kind, Mark } from '../../results/marks.ts'
import type { ReportRelease } from '../data.ts'
import { makeCard } from './card.ts'
import { h } from './dom.ts'
import { makeFinder } from './finder.ts'
import { kindNames } from './kinds.ts'
import { renderPanel } from './panel.ts'
import { renderText } from './text.ts'

export interface View {
  readonly element: HTMLElement
  readonly title: string
  /** True if the key meant something here. */
  readonly onKey: (key: string) => boolean
}

/** Kinds that the reader has switched off; they stay off from release to release. */
const hidden = new Set<Kind>()

export function renderRelease(release: ReportRelease, isBatch: boolean, neighbours: HTMLElement | null): View {
  const title = release.headline ?? release.path ?? 'Release'
  const text = release.text === null ? null : renderText(release, release.text)
  const marked = [...(text?.querySelectorAll<HTMLElement>('[data-mark][tabindex]') ?? [])]
  const markOf = (element: HTMLElement) => release.marks[Number(element.dataset.mark)]!
  const card = makeCard(release, isBatch, (mark) => visit(elementOf(mark)))
  const finder = text && makeFinder(text)
  if (marked[0]) marked[0].tabIndex = 0

  text?.addEventListener('mouseover', (event) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')
    if (element) card.show(markOf(element), element, false)
    point(element?.dataset.ref)
  })
  text?.addEventListener('mouseleave', () => {
    card.hide(false)
    point(undefined)
  })
  text?.addEventListener('click', (event) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')
    if (element) card.show(markOf(element), element, true)
    else card.hide(true)
  })
  text?.addEventListener('focusin', (event) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')
    if (element?.matches(':focus-visible')) card.show(markOf(element), element, true)
  })

  const element = h(
    'div',
    { class: 'release' },
    h(
      'header',
      { class: 'release-head' },
      neighbours,
      h('p', { class: 'kicker' }, [release.issuer?.name, release.date, release.place].filter(Boolean).join(' · ')),
      h('h1', { dir: 'auto' }, title),
      h('p', { class: 'facts' }, [release.embargo, release.path].filter(Boolean).join(' · ')),
    ),
    release.error !== null && h('p', { class: 'problem' }, release.error),
    text && h('div', { class: 'tools' }, renderFilters(text), finder!.element),
    release.error === null &&
      h(
        'div',
        { class: 'columns' },
        h(
          'article',
          { class: 'paper', 'aria-label': 'Text of the release' },
          text ?? h('p', { class: 'none' }, 'The text was not at hand when this page was made. Name its folder with --releases to have it here.'),
        ),
        renderPanel(release, isBatch, jump),
      ),
    card.element,
  )
  return { element, title, onKey }

  function renderFilters(body: HTMLElement): HTMLElement {
    const present = kindNames.filter(({ kind }) => release.marks.some((mark) => mark.kind === kind))
    return h(
      'div',
      { class: 'filters', role: 'group', 'aria-label': 'Show' },
      ...present.map(({ kind, many }) => {
        const number = kindNames.findIndex((entry) => entry.kind === kind) + 1
        body.classList.toggle(`without-${kind}`, hidden.has(kind))
        return h(
          'button',
          { type: 'button', class: 'filter', 'data-kind': kind, 'aria-pressed': String(!hidden.has(kind)), title: `Key ${number}`, click: () => toggle(kind) },
          h('span', { class: `swatch ${kind}` }),
          many,
          h(
            'span',
            { class: 'count' },
            String(new Set(release.marks.filter((mark) => mark.kind === kind).map((mark) => (kind === 'title' ? mark : mark.ref))).size),
          ),
        )
      }),
    )
  }

  function toggle(kind: Kind): void {
    if (!hidden.delete(kind)) hidden.add(kind)
    text?.classList.toggle(`without-${kind}`, hidden.has(kind))
    element.querySelector(`.filter[data-kind=${kind}]`)?.setAttribute('aria-pressed', String(!hidden.has(kind)))
    card.hide(true)
  }

  function elementOf(mark: Mark): HTMLElement | undefined {
    return marked.find((candidate) => markOf(candidate) === mark)
  }

  function jump(ref: string): void {
    visit(marked.find((candidate) => candidate.dataset.ref === ref && !hidden.has(markOf(candidate).kind)))
  }

  /** Goes to a mark: it is in view, has the focus, and its card is open. */
  function visit(target: HTMLElement | undefined): void {
    if (!target) return
    for (const other of marked) other.tabIndex = other === target ? 0 : -1
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center' })
    card.show(markOf(target), target, true)
    point(target.dataset.ref)
  }

  /** All mentions of one answer, made to stand out. */
  function point(ref: string | undefined): void {
    for (const other of text?.querySelectorAll<HTMLElement>('[data-ref]') ?? []) other.classList.toggle('same', other.dataset.ref === ref)
  }

  function onKey(key: string): boolean {
    const shown = marked.filter((candidate) => !hidden.has(markOf(candidate).kind))
    const at = shown.indexOf(document.activeElement as HTMLElement)
    if (key === 'n' || key === 'ArrowRight') visit(shown[(at + 1) % shown.length])
    else if (key === 'p' || key === 'ArrowLeft') visit(shown.at(at <= 0 ? -1 : at - 1))
    else if (/^[1-8]$/.test(key)) toggle(kindNames[Number(key) - 1]!.kind)
    else if (key === '/') finder?.focus()
    else if (key === 'Escape') card.hide(true)
    else return false
    return true
  }
}
