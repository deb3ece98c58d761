import type { Metadata } from '../document.ts'
import { attribute, type Element, elementsOf, type Node, tagOf, textOf } from './html-tree.ts'

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline']
const DATES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dc:date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'release_date',
  'parsely-pub-date',
  'sailthru.date',
]
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl']
const PUBLISHERS = ['og:site_name', 'dcterms.publisher', 'dc.publisher', 'publisher', 'application-name']
const ISO_DATE = /^\s{0,9}(\d{4})-(\d{2})-(\d{2})(?!\d)/
const BAR = /\s{1,20}(?:[|•·»]|::?)\s{1,20}/
const DASH = /\s{1,20}(?:[–—]|-{1,2})\s{1,20}/g
const SHORTEST = 12
/** "Linden Press Room": where all releases of a site stand, no title of one. */
const SECTION = /^(?:\S{1,30}\s){0,4}(?:press\s?room|news\s?room|(?:press|news|media) (?:releases?|cent(?:er|re)|office|archives?))$/i

/** What the page says of itself: meta tags, JSON-LD, `<title>`, `<time>`. */
export function readHtmlMetadata(page: Node): Metadata {
  const named = new Map<string, string>()
  const linked: Record<string, string> = {}
  const headings: string[] = []
  let pageTitle = ''
  let time = ''
  for (const element of elementsOf(page)) {
    const tag = tagOf(element)
    if (tag === 'meta' || attribute(element, 'content') !== null) addNamed(named, element)
    if (tag === 'title' && pageTitle === '' && !SECTION.test(fold(textOf(element)))) pageTitle = fold(textOf(element))
    if (tag === 'h1' || tag === 'h2') headings.push(fold(textOf(element)))
    if (tag === 'time' && time === '') time = attribute(element, 'datetime') ?? ''
    if (tag === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? '')) addLinked(linked, element)
  }
  const first = (names: readonly string[]) => names.map((name) => named.get(name)).find((value) => value)
  const title = cutSite(linked.headline || first(TITLES) || pageTitle, headings, named.get('og:site_name'))
  const date = toDay(linked.datePublished) ?? names(DATES, named).map(toDay).find(Boolean) ?? toDay(time)
  const author = linked.author ?? first(AUTHORS)
  const publisher = linked.publisher ?? first(PUBLISHERS)
  return { ...(title && { title }), ...(date && { date }), ...(author && !/^https?:/.test(author) && { author }), ...(publisher && { publisher }) }
}

function names(keys: readonly string[], named: ReadonlyMap<string, string>): string[] {
  return keys.flatMap((key) => named.get(key) ?? [])
}

function addNamed(named: Map<string, string>, element: Element): void {
  const key = attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'itemprop')
  const content = fold(attribute(element, 'content') ?? '')
  for (const name of key?.toLowerCase().split(/\s+/) ?? []) if (content !== '' && !named.has(name)) named.set(name, content)
}

/** JSON-LD: the first news article, release or page in it. */
function addLinked(linked: Record<string, string>, element: Element): void {
  let data: unknown
  try {
    data = JSON.parse(element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
  } catch {
    return
  }
  const entries = (Array.isArray(data) ? data : [data]).flatMap((entry) => (isRecord(entry) && Array.isArray(entry['@graph']) ? entry['@graph'] : [entry]))
  for (const entry of entries) {
    if (!isRecord(entry) || !/Article|PressRelease|BlogPosting|Report/.test(String(entry['@type']))) continue
    for (const key of ['headline', 'datePublished'] as const) if (typeof entry[key] === 'string') linked[key] ??= fold(entry[key])
    for (const key of ['author', 'publisher'] as const) {
      const value = Array.isArray(entry[key]) ? entry[key][0] : entry[key]
      const name = isRecord(value) ? value.name : value
      if (typeof name === 'string') linked[key] ??= fold(name)
    }
  }
}

/** "Council opens library | Town of Roe" → "Council opens library". */
function cutSite(title: string, headings: readonly string[], site: string | undefined): string {
  const heading = headings.find((text) => text.length > 15 && title.toLowerCase().startsWith(text.toLowerCase()))
  if (heading) return heading
  if (site && title.toLowerCase().endsWith(site.toLowerCase())) {
    const cut = title.slice(0, -site.length).replace(/\s{0,20}(?:[|–—•·»:-]{1,2})\s{0,20}$/, '')
    if (cut.length >= SHORTEST) return cut
  }
  // Bars part a title from its sections and site; a dash may belong to the title, so it parts the last piece only.
  const beforeBar = title.split(BAR)[0]!
  if (beforeBar !== title) return beforeBar.length >= SHORTEST ? beforeBar : title
  const dash = [...title.matchAll(DASH)].at(-1)
  return dash && dash.index >= SHORTEST && title.length - dash.index < 50 ? title.slice(0, dash.index) : title
}

function toDay(value: string | undefined): string | undefined {
  return ISO_DATE.exec(value ?? '')
    ?.slice(1, 4)
    .join('-')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
