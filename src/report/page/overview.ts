import type { Report, ReportRelease } from '../data.ts'
import { renderRanking, renderTimeline } from './charts.ts'
import { fold, h, plural } from './dom.ts'
import { linkTo } from './places.ts'
import type { View } from './release.ts'
import { type Total, totalOrganizations, totalPeople } from './totals.ts'

const FIRST_ROWS = 250
const FIRST_RANKED = 10

/** What a search looks at, made when it is first needed. */
const haystacks = new WeakMap<ReportRelease, string>()

/** All releases: figures, timeline, who is quoted and named most, and a table to search. */
export function renderOverview({ title, releases }: Report, query: string): View {
  const people = totalPeople(releases)
  const organizations = totalOrganizations(releases)
  const quotes = releases.reduce((sum, release) => sum + release.quotes.length, 0)
  const input = h('input', {
    type: 'search',
    id: 'find',
    value: query,
    placeholder: 'Search names, words, dates',
    'aria-label': 'Search all releases',
    input: () => search(),
  })
  const status = h('p', { class: 'found-count', role: 'status' })
  const rows = h('tbody')
  const more = h('p', { class: 'more-rows' })
  const element = h(
    'div',
    { class: 'overview' },
    h('header', { class: 'release-head' }, h('h1', { dir: 'auto' }, title)),
    h(
      'dl',
      { class: 'figures' },
      figure(releases.length, 'Releases'),
      figure(people.length, 'People'),
      figure(quotes, 'Quotes'),
      figure(organizations.length, 'Organizations'),
    ),
    renderTimeline(releases.flatMap(({ date }) => date ?? [])),
    h(
      'div',
      { class: 'rankings' },
      ranking(
        'People by quotes',
        people.filter((total) => total.quotes > 0),
        (total) => total.quotes,
        'quote',
        linkTo.person,
      ),
      ranking('Organizations by mentions', organizations, (total) => total.mentions, 'mention', linkTo.organization),
    ),
    h(
      'section',
      { class: 'all' },
      h('div', { class: 'tools' }, h('h2', {}, 'Releases'), h('div', { class: 'finder' }, input), status),
      h(
        'div',
        { class: 'table', tabindex: 0, role: 'region', 'aria-label': 'Releases' },
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h('tr', {}, ...['Date', 'Release', 'Issuer', 'Quotes', 'People'].map((name) => h('th', { scope: 'col', class: name.toLowerCase() }, name))),
          ),
          rows,
        ),
      ),
      more,
    ),
  )
  search()
  return {
    element,
    title,
    onKey: (key) => {
      if (key !== '/') return false
      input.focus()
      return true
    },
  }

  function search(): void {
    const words = fold(input.value).split(/\s+/).filter(Boolean)
    const found = [...releases.keys()].filter((i) => words.every((word) => haystackOf(releases[i]!).includes(word)))
    status.textContent = words.length === 0 ? '' : `${plural(found.length, 'release')} of ${releases.length.toLocaleString('en')}`
    show(found, FIRST_ROWS)
  }

  function show(found: readonly number[], most: number): void {
    rows.replaceChildren(...found.slice(0, most).map((i) => row(releases[i]!, i)))
    more.replaceChildren(
      ...(found.length > most
        ? [h('button', { type: 'button', class: 'filter', click: () => show(found, found.length) }, `Show all ${found.length.toLocaleString('en')}`)]
        : []),
    )
  }
}

function row(release: ReportRelease, index: number): HTMLElement {
  return h(
    'tr',
    { class: release.error === null ? null : 'failed' },
    h('td', { class: 'date' }, release.date ?? ''),
    h(
      'td',
      { class: 'release' },
      h('a', { href: linkTo.release(index), dir: 'auto' }, release.headline ?? release.path ?? 'Release'),
      (release.error ?? release.place) && h('span', { class: 'about' }, release.error ?? release.place),
    ),
    h('td', { class: 'issuer', dir: 'auto' }, release.issuer?.name ?? ''),
    h('td', { class: 'quotes' }, String(release.quotes.length)),
    h('td', { class: 'people' }, String(release.people.length)),
  )
}

function haystackOf(release: ReportRelease): string {
  let haystack = haystacks.get(release)
  if (haystack === undefined) {
    const { path, headline, issuer, date, dateline, text, people, organizations, quotes } = release
    const names = [...people, ...organizations].map(({ name }) => name)
    haystack = fold([path, headline, issuer?.name, date, dateline, text ?? quotes.map((quote) => quote.text).join('\n'), ...names].join('\n'))
    haystacks.set(release, haystack)
  }
  return haystack
}

const figure = (value: number, name: string) => h('div', {}, h('dt', {}, name), h('dd', {}, value.toLocaleString('en')))

function ranking(title: string, totals: readonly Total[], value: (total: Total) => number, unit: string, link: (name: string) => string): HTMLElement {
  const list = (most: number) =>
    renderRanking(
      totals.slice(0, most).map((total) => ({ name: total.name, about: total.titles[0] ?? '', value: value(total), href: link(total.name) })),
      unit,
    )
  const holder = h('div', {}, totals.length === 0 ? h('p', { class: 'none' }, 'None found.') : list(FIRST_RANKED))
  const button =
    totals.length > FIRST_RANKED &&
    h(
      'button',
      {
        type: 'button',
        class: 'filter',
        click: (event) => {
          holder.replaceChildren(list(totals.length))
          ;(event.currentTarget as HTMLElement).remove()
        },
      },
      `Show all ${totals.length.toLocaleString('en')}`,
    )
  return h('section', {}, h('h2', {}, title), holder, button)
}
