import { bareLetters } from '../text/bare-letters.ts'
import { attribute, type Element, elementsOf, isElement, isText, type Node, tagOf, textOf } from './html-tree.ts'

/** Where the release stands in a page. */
export interface Main {
  readonly root: Element
  /** Elements that are no part of the release, with everything in them. */
  readonly dropped: ReadonlySet<Element>
  /** Heading levels; 0 for a heading of the site that stands above the release's own. */
  readonly levels: ReadonlyMap<Element, number>
}

interface Measure {
  /** Characters, without white space around them. */
  text: number
  /** Characters in links that lead elsewhere (no `mailto:`, no `tel:`). */
  linked: number
  links: number
  /** Characters in paragraphs: what makes a release a release. */
  prose: number
}

const INVISIBLE_TAGS = new Set(
  'head script style noscript template svg iframe object embed canvas video audio select button input textarea datalist map link meta nav dialog'.split(' '),
)
const INVISIBLE_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-(?:invisible|hidden)|d-none|hidden-print|print-only|clip)(?:\s|$)/i
const INVISIBLE_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i
const CHROME_ROLES = new Set('navigation banner contentinfo search complementary dialog alertdialog alert menu menubar toolbar tablist'.split(' '))
const CHROME_WORDS = new Set(
  'advert advertisement ads breadcrumb breadcrumbs comments consent cookie cookies disqus gdpr modal newsletter pager pagination popup promo recommended related share sharing sharethis addthis subscribe subscription trending'.split(
    ' ',
  ),
)
/** Names that releases use as well: chrome only where links say so too. */
const WEAK_CHROME_WORDS = new Set(
  'banner comment footer follow header login masthead menu nav navbar navigation search sidebar sidenav signup social skip tags toolbar topbar utility widget'.split(
    ' ',
  ),
)
const CHROME_HEADING =
  /^(?:related\b|more (?:news|releases|stories|from|in)\b|(?:latest|recent|other) (?:news|posts|releases|stories)\b|share\b|follow us|tags?:?$|categor|topics?:?$|stay connected|you (?:may|might) also|in this section|search\b|menu$|navigation$|newsletter|subscribe)/i
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const CONTACT = /\b(?:media|press|news|public)\s{1,9}(?:contact|enquir|inquir|relation|office)|\bcontacts?\b/i
const FOR_PRESS = /\b(?:media|press|news)\s{1,9}(?:contact|enquir|inquir|relation|office)/i
const ADDRESS = /@|\d{3}[\s.)-]{1,3}\d{3,4}/
const RELEASE_MARK = /\b(?:immediate release|press release|news release|media release|embargo)/i
const YEAR = /\b(?:19|20)\d\d\b/
/** Less than this is a label, a link or a line of a menu, not a paragraph. */
const SHORTEST_PROSE = 60
const HEADINGS = /^h[1-6]$/
/** What old pages call the element that newer ones mark as `main`. */
const MAIN_ID = /^(?:main-?content|page-?content|article-?(?:body|content))$/i
/** So many letters of a page's title are more than the name of a site or section. */
const SHORTEST_TITLE = 24

/** Finds the release in a page by structure: landmarks, headings, how much text stands in links. */
export function findMain(page: Node, title: string | null): Main {
  const elements = [...elementsOf(page)]
  const body = elements.find((element) => tagOf(element) === 'body') ?? elements[0]!
  const dropped = new Set<Element>()
  const hidden = new Set<Element>()
  const measures = measure(elements, hidden)
  const of = (element: Element) => measures.get(element)!
  const total = of(body).prose
  const titleElement = findTitle(elements, hidden, title)
  const holders = new Set<Element>()
  for (let at: Node | null = titleElement; at && isElement(at); at = at.parentNode) holders.add(at)
  const landmarks = elements.filter((element) => isLandmark(element) && of(element).prose >= total * 0.5)
  const landmark = landmarks.find((element) => tagOf(element) === 'main' || attribute(element, 'role') === 'main') ?? landmarks[0] ?? null

  for (const element of elements) {
    if (hidden.has(element)) dropped.add(element)
    else if (!holders.has(element) && of(element).prose < Math.max(total * 0.4, 1) && isChrome(element, of(element))) dropped.add(element)
  }
  dropAround(findCore(body, of, total))
  return { root: body, dropped, levels: findLevels(elements, titleElement, title) }

  /** On the way from the body down to the core, keeps beside it only what belongs to a release. */
  function dropAround(core: Element): void {
    let isAfter = false
    const path = new Set<Node>()
    for (let at: Node | null = core; at && isElement(at); at = at.parentNode) path.add(at)
    let inLandmark = landmark === null || landmark === body
    for (let at: Element = body; at !== core; ) {
      let next: Element = core
      isAfter = false
      for (const child of at.childNodes) {
        if (!isElement(child)) continue
        if (path.has(child)) {
          next = child
          isAfter = true
        } else if (!dropped.has(child) && !holders.has(child) && !INLINE.has(tagOf(child)) && !belongs(child, inLandmark, isAfter)) dropped.add(child)
      }
      at = next
      if (at === landmark) inLandmark = true
    }
  }

  function belongs(element: Element, inLandmark: boolean, isAfter: boolean): boolean {
    const { text, linked, prose } = of(element)
    if (text === 0) return true
    const words = text < 2000 ? textOf(element) : ''
    if (/^\s*(?:©|copyright\b)/i.test(words)) return false
    if (linked > text * 0.6) return false
    if ((inLandmark && landmark !== null) || (isAfter && isForPress(element, text))) return true
    if (!isAfter && text < 300 && (RELEASE_MARK.test(words) || (YEAR.test(words) && text < 80))) return true
    if (landmark !== null) return false
    return prose > 0 || HEADINGS.test(tagOf(element)) || (CONTACT.test(words) && ADDRESS.test(words)) || (!isAfter && linked === 0 && text < 80)
  }
}

function isLandmark(element: Element): boolean {
  if (MAIN_ID.test(attribute(element, 'id') ?? '')) return true
  return tagOf(element) === 'main' || tagOf(element) === 'article' || attribute(element, 'role') === 'main' || attribute(element, 'itemprop') === 'articleBody'
}

/** Text, links and prose of every element; what nobody sees goes to `hidden` and counts nothing. */
function measure(elements: readonly Element[], hidden: Set<Element>): Map<Element, Measure> {
  const measures = new Map<Element, Measure>()
  const inLink = new Set<Node>()
  const inline = new Map<Element, { text: number; linked: number }>()
  for (const element of elements) {
    const parent = element.parentNode
    if (isInvisible(element) || (parent && hidden.has(parent as Element))) hidden.add(element)
    if ((parent && inLink.has(parent)) || (tagOf(element) === 'a' && !/^\s{0,9}(?:mailto|tel):/i.test(attribute(element, 'href') ?? 'mailto:')))
      inLink.add(element)
  }
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]!
    const own: Measure = { text: 0, linked: 0, links: tagOf(element) === 'a' && inLink.has(element) ? 1 : 0, prose: 0 }
    const line = { text: 0, linked: 0 }
    measures.set(element, own)
    inline.set(element, line)
    if (hidden.has(element)) {
      own.links = 0
      continue
    }
    for (const child of element.childNodes) {
      if (isText(child)) {
        const length = child.value.trim().length
        line.text += length
        own.text += length
        if (inLink.has(element)) {
          line.linked += length
          own.linked += length
        }
      } else if (isElement(child)) {
        const below = measures.get(child)!
        own.text += below.text
        own.linked += below.linked
        own.links += below.links
        own.prose += below.prose
        if (INLINE.has(tagOf(child))) {
          line.text += inline.get(child)!.text
          line.linked += inline.get(child)!.linked
        }
      }
    }
    if (!INLINE.has(tagOf(element)) && line.text >= SHORTEST_PROSE && line.linked < line.text * 0.4 && !HEADINGS.test(tagOf(element))) own.prose += line.text
  }
  return measures
}

function isInvisible(element: Element): boolean {
  const tag = tagOf(element)
  if (INVISIBLE_TAGS.has(tag)) return true
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true
  return INVISIBLE_STYLE.test(attribute(element, 'style') ?? '') || INVISIBLE_CLASS.test(attribute(element, 'class') ?? '')
}

function isChrome(element: Element, { text, linked, links, prose }: Measure): boolean {
  const tag = tagOf(element)
  if (INLINE.has(tag) && tag !== 'span') return false
  if (HEADINGS.test(tag)) return CHROME_HEADING.test(textOf(element).trim())
  if (tag === 'footer') {
    if (linked > text * 0.5) return true
    return isInside(element, /^(?:article|main|blockquote|figure)$/) ? text > 400 && !isContact(element, text) : !isForPress(element, text)
  }
  if (tag === 'header') return !isInside(element, /^(?:article|main)$/)
  if (tag === 'aside' || attribute(element, 'role') === 'complementary') return !isContact(element, text)
  if (CHROME_ROLES.has(attribute(element, 'role') ?? '')) return true
  if (tag === 'form') return true
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/[^a-z]+/)
  const share = text === 0 ? 0 : linked / text
  if (names.some((name) => CHROME_WORDS.has(name))) return (share > 0.2 || prose < 200) && !isContact(element, text)
  if (names.some((name) => WEAK_CHROME_WORDS.has(name))) return share > 0.4 || (text < 40 && links > 0)
  return /^(?:ul|ol|dl|div|section|table)$/.test(tag) && links >= 3 && share > 0.75 && prose === 0
}

/** A box beside the text may hold whom to write to. */
function isContact(element: Element, length: number): boolean {
  if (length === 0 || length > 800) return false
  const words = textOf(element)
  return CONTACT.test(words) && ADDRESS.test(words)
}

/** The foot of a page is its site's, unless it says whom the press may ask. */
function isForPress(element: Element, length: number): boolean {
  return length < 400 && isContact(element, length) && FOR_PRESS.test(textOf(element))
}

function isInside(element: Element, tags: RegExp): boolean {
  for (let at: Node | null = element.parentNode; at && isElement(at); at = at.parentNode) if (tags.test(tagOf(at))) return true
  return false
}

/** The deepest element that still holds most of the paragraphs; never a paragraph itself, whose neighbours belong to it. */
function findCore(body: Element, of: (element: Element) => Measure, total: number): Element {
  let core = body
  for (;;) {
    const next: Node | undefined = core.childNodes.find((child) => isElement(child) && of(child).prose > total * 0.7)
    if (!next || !isElement(next) || !next.childNodes.some((child) => isElement(child) && !INLINE.has(tagOf(child)) && of(child).prose > 0)) return core
    core = next
  }
}

/** The heading that says what the page's title says; else the first `h1`. */
function findTitle(elements: readonly Element[], hidden: ReadonlySet<Element>, title: string | null): Element | null {
  const seen = elements.filter((element) => HEADINGS.test(tagOf(element)) && !hidden.has(element) && textOf(element).trim() !== '')
  return seen.find((element) => title !== null && isSame(textOf(element), title)) ?? seen.find((element) => tagOf(element) === 'h1') ?? null
}

function findLevels(elements: readonly Element[], titleElement: Element | null, title: string | null): Map<Element, number> {
  const levels = new Map<Element, number>()
  const isKnown = titleElement !== null && title !== null && isSame(textOf(titleElement), title)
  let isAbove = true
  for (const element of elements) {
    if (element === titleElement) isAbove = false
    if (HEADINGS.test(tagOf(element))) levels.set(element, isKnown && isAbove && element !== titleElement ? 0 : Number(tagOf(element)[1]))
  }
  return levels
}

function isSame(a: string, b: string): boolean {
  const [heading, title] = [bareLetters(a), bareLetters(b)]
  // the title may name its section first, "Press Releases - Town opens library", or the site behind it
  return heading === title || (heading.length >= SHORTEST_TITLE && (title.endsWith(heading) || title.startsWith(heading)))
}
