import type { Report, ReportRelease } from '../data.ts'
import { h, plural } from './dom.ts'
import { linkTo } from './places.ts'
import type { View } from './release.ts'
import { keyOf, totalOrganizations, totalPeople } from './totals.ts'

/** One person or organization over all releases: titles, and what was said where. */
export function renderEntity({ releases }: Report, kind: 'person' | 'organization', name: string): View {
  const total = (kind === 'person' ? totalPeople : totalOrganizations)(releases).find((one) => keyOf(one.name) === keyOf(name))
  const title = total?.name ?? name
  const element = h(
    'div',
    { class: 'entity' },
    h(
      'header',
      { class: 'release-head' },
      h('p', { class: 'back' }, h('a', { href: linkTo.overview }, '‹ All releases')),
      h('h1', { dir: 'auto' }, title),
      total
        ? h('p', { class: 'facts' }, `${plural(total.releases.length, 'release')}, ${plural(total.quotes, 'quote')}, ${plural(total.mentions, 'mention')}`)
        : h('p', { class: 'none' }, 'There is nobody of this name in these releases.'),
    ),
    total && total.titles.length > 0 && h('ul', { class: 'titles' }, ...total.titles.map((text) => h('li', { dir: 'auto' }, text))),
    ...(total?.releases ?? []).map((index) => renderIn(releases[index]!, index)),
  )
  return { element, title, onKey: () => false }

  function renderIn(release: ReportRelease, index: number): HTMLElement {
    const ids = (kind === 'person' ? release.people : release.organizations).filter((one) => keyOf(one.name) === keyOf(title)).map(({ id }) => id)
    const quotes = release.quotes.filter(({ speaker }) => speaker !== null && speaker.id !== null && ids.includes(speaker.id))
    return h(
      'section',
      { class: 'said' },
      h('h2', {}, h('a', { href: linkTo.release(index), dir: 'auto' }, release.headline ?? release.path ?? 'Release')),
      h('p', { class: 'facts' }, [release.date, release.issuer?.name].filter(Boolean).join(' · ')),
      ...quotes.map(({ text }) => h('blockquote', { dir: 'auto' }, text)),
    )
  }
}
