import type { ReportContact, ReportRelease } from '../data.ts'
import { h, plural } from './dom.ts'
import { linkTo } from './places.ts'

const SNIPPET = 110

/** What stands beside the text: people with their quotes, organizations, contacts. `jump` leads to the first mark of an answer. */
export function renderPanel(release: ReportRelease, isBatch: boolean, jump: (ref: string) => void): HTMLElement {
  const total = release.quotes.reduce((sum, { words }) => sum + words, 0)
  const wordsOf = (id: string | null) => release.quotes.filter(({ speaker }) => (speaker?.id ?? null) === id).reduce((sum, { words }) => sum + words, 0)
  const people = [...release.people].sort((a, b) => wordsOf(b.id) - wordsOf(a.id))
  const speaking = release.organizations.filter(({ id }) => wordsOf(id) > 0)
  const nameless = release.quotes.filter(({ speaker }) => speaker === null || speaker.id === null)

  return h(
    'aside',
    { class: 'panel', 'aria-label': 'Facts' },
    section(
      'People',
      people.length,
      ...people.map((person) => speakerEntry(person.id, person.name, person.titles, isBatch ? linkTo.person(person.name) : null)),
    ),
    speaking.length > 0 && section('Organizations that speak', speaking.length, ...speaking.map(({ id, name }) => speakerEntry(id, name, [], null))),
    nameless.length > 0 && section('Quotes without a named person', nameless.length, h('ul', { class: 'quotes' }, ...nameless.map(quoteItem))),
    section(
      'Organizations',
      release.organizations.length,
      h(
        'ul',
        { class: 'plain' },
        ...release.organizations.map(({ id, name, acronym, mentions }) =>
          h('li', {}, jumpTo(id, acronym ? `${name} (${acronym})` : name), h('span', { class: 'count' }, `${mentions}×`)),
        ),
      ),
    ),
    section('Contacts', release.contacts.length, ...release.contacts.map(contactEntry)),
    release.warnings.length > 0 &&
      section('Notes', release.warnings.length, h('ul', { class: 'plain' }, ...release.warnings.map((warning) => h('li', {}, warning)))),
  )

  function speakerEntry(id: string, name: string, titles: readonly string[], link: string | null): HTMLElement {
    const quotes = release.quotes.filter(({ speaker }) => speaker?.id === id)
    const words = wordsOf(id)
    const share = total === 0 ? 0 : Math.round((100 * words) / total)
    return h(
      'div',
      { class: 'entry' },
      h('p', { class: 'entry-name' }, jumpTo(id, name), link && h('a', { class: 'more', href: link, 'aria-label': `${name} in all releases` }, 'all')),
      ...titles.map((title) => h('p', { class: 'entry-title', dir: 'auto' }, title)),
      quotes.length > 0 &&
        h(
          'div',
          { class: 'share' },
          h('span', { class: 'track', 'aria-hidden': 'true' }, h('span', { class: 'bar', style: `width:${share}%` })),
          `${plural(quotes.length, 'quote')}, ${share} % of quoted words`,
        ),
      quotes.length > 0 && h('ul', { class: 'quotes' }, ...quotes.map(quoteItem)),
    )
  }

  function quoteItem({ id, text, speaker, reason }: ReportRelease['quotes'][number]): HTMLElement {
    const short = text.length > SNIPPET ? `${text.slice(0, SNIPPET).trimEnd()}…` : text
    const who = speaker === null ? reason : speaker.id === null ? speaker.name : null
    return h('li', {}, jumpTo(id, `“${short}”`), who && h('span', { class: 'reason' }, who))
  }

  function jumpTo(ref: string, label: string): HTMLElement {
    return h('button', { type: 'button', class: 'jump', dir: 'auto', 'data-jump': ref, click: () => jump(ref) }, label)
  }

  function contactEntry({ id, name, title, organization, emails, phones }: ReportContact): HTMLElement {
    const label = name ?? organization ?? 'Press contact'
    return h(
      'div',
      { class: 'entry' },
      h('p', { class: 'entry-name' }, jumpTo(id, label)),
      ...[title, name ? organization : null].map((line) => line && h('p', { class: 'entry-title' }, line)),
      ...emails.map((email) => h('p', {}, h('a', { href: `mailto:${encodeURIComponent(email).replace('%40', '@')}` }, email))),
      ...phones.map((phone) => h('p', {}, h('a', { href: `tel:${phone.split(/ext|x/i, 1)[0]!.replace(/[^\d+]/g, '')}` }, phone))),
    )
  }
}

function section(title: string, count: number, ...children: (Node | null | false)[]): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, title, ' ', h('span', { class: 'count' }, String(count))),
    ...(count > 0 ? children : [h('p', { class: 'none' }, 'None found.')]),
  )
}
