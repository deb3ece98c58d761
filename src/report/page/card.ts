import type { Mark } from '../../results/marks.ts'
import type { ReportRelease } from '../data.ts'
import { h, plural } from './dom.ts'
import { nameOf } from './kinds.ts'
import { linkTo } from './places.ts'

export interface Card {
  readonly element: HTMLElement
  readonly show: (mark: Mark, beside: HTMLElement, isPinned: boolean) => void
  readonly hide: (evenIfPinned: boolean) => void
}

/** The small card that says what a mark is: rule, full name, and where else it stands. `go` leads to another mark. */
export function makeCard(release: ReportRelease, isBatch: boolean, go: (mark: Mark) => void): Card {
  const element = h('div', { class: 'card', id: 'card', role: 'status', hidden: true })
  let isPinned = false

  return {
    element,
    show(mark, beside, pin) {
      if (isPinned && !pin) return
      isPinned = pin
      element.replaceChildren(...describe(mark))
      element.hidden = false
      element.classList.toggle('pinned', pin)
      place(beside)
    },
    hide(evenIfPinned) {
      if (isPinned && !evenIfPinned) return
      isPinned = false
      element.hidden = true
    },
  }

  function describe(mark: Mark): Node[] {
    const person = release.people.find(({ id }) => id === mark.ref)
    const organization = release.organizations.find(({ id }) => id === mark.ref)
    const quote = release.quotes.find(({ id }) => id === mark.ref)
    const contact = release.contacts.find(({ id }) => id === mark.ref)
    const name = person?.name ?? organization?.name ?? (quote ? (quote.speaker?.name ?? 'No speaker') : (contact?.name ?? contact?.organization ?? null))
    const details = person ? person.titles : organization ? [organization.acronym ?? '', ...organization.aliases] : quote?.reason ? [quote.reason] : []
    const words = quote ? plural(quote.words, 'word') : null
    const link = !isBatch || !name ? null : person ? linkTo.person(person.name) : organization ? linkTo.organization(organization.name) : null
    return [
      h('p', { class: 'card-kind' }, h('span', { class: `swatch ${mark.kind}` }), nameOf(mark.kind), words && ` · ${words}`),
      ...(name ? [h('p', { class: 'card-name', dir: 'auto' }, link ? h('a', { href: link }, name) : name)] : []),
      ...details.filter(Boolean).map((detail) => h('p', { class: 'card-detail', dir: 'auto' }, detail)),
      h('p', { class: 'card-rule' }, 'Rule ', h('code', {}, mark.rule)),
      ...elsewhere(mark),
    ]
  }

  function elsewhere(mark: Mark): Node[] {
    const same = release.marks.filter((other) => other.ref === mark.ref && other.kind === mark.kind)
    if (same.length < 2) return []
    const at = same.indexOf(mark)
    const step = (by: number) => () => go(same[(at + by + same.length) % same.length]!)
    return [
      h(
        'p',
        { class: 'card-elsewhere' },
        h('button', { type: 'button', 'aria-label': 'Mention before', click: step(-1) }, '‹'),
        ` ${at + 1} of ${plural(same.length, 'mention')} `,
        h('button', { type: 'button', 'aria-label': 'Next mention', click: step(1) }, '›'),
      ),
    ]
  }

  /** Below the mark, inside the window; narrow windows show it at their foot by style. */
  function place(beside: HTMLElement): void {
    const box = beside.getClientRects()[0] ?? beside.getBoundingClientRect()
    const width = element.offsetWidth
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8))
    const isAbove = box.bottom + element.offsetHeight + 12 > window.innerHeight && box.top > element.offsetHeight + 12
    element.style.left = `${left + window.scrollX}px`
    element.style.top = `${(isAbove ? box.top - element.offsetHeight - 8 : box.bottom + 8) + window.scrollY}px`
  }
}
