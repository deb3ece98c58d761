import type { Block, Contact, Document, Frame, Span } from '../document.ts'
import { bareLetters } from '../text/bare-letters.ts'
import { matchesIn } from '../text/matches.ts'

/** A block that says who speaks: a line of the header, "SOURCE: X", "About X", "For more information", the note of a wire, a name alone at the end. */
export interface Mark extends Span {
  readonly kind: 'header' | 'source' | 'about' | 'more' | 'news' | 'signature'
  /** The words behind "SOURCE:" or "About", else all of them, as a key. */
  readonly key: string
  /** Stands above the headline. */
  readonly isAbove: boolean
}

/** What the page shows of its sender, read once for all organizations. Keys are names by `toKey`. */
export interface Page {
  readonly senders: readonly { readonly name: string; readonly key: string }[]
  readonly site: { readonly name: string; readonly key: string } | null
  readonly headline: { readonly name: string; readonly key: string } | null
  readonly marks: readonly Mark[]
  /** How many paragraphs of boilerplate begin with "About". */
  readonly abouts: number
  /** The names of the contacts' mail domains. */
  readonly domains: readonly string[]
  /** The names of the sites that the text sends its readers to. */
  readonly hosts: readonly string[]
}

const SOURCE = /^\s*(?:source\s?[:–—-]|(?:from|(?:issued|released|published) by|(?:press|media|news) (?:release|statement))\s?:|\(?paid for by\s)\s{0,3}/i
const FROM_ALONE = /^(?:from|source|issued by|released by|published by)\s?:$/i
/** "Issued by the Ministry of Mills", which opens a line of its own. */
const ISSUED_BY = /^\s{0,3}(?:[Ii]ssued|[Rr]eleased|[Pp]ublished) by (?:the )?(?=\p{Lu})/u
const ABOUT = /^[\s#*]{0,4}about\s(?:the\s)?/i
/** "Press Service of the Ministry of Mills", "Linden Sheriff's Office, 12 Mill Road" */
const SIGNATURE =
  /^\s{0,3}(?:(?:the )?(?:press|information|media|communications?|public relations) (?:service|office|department|division|cent(?:er|re)|secretariat|bureau|unit|directorate)(?: of|,) )?(?<name>\p{Lu}[^,;:|.]{3,100})(?:,.{0,80})?$/iu
/** "MINISTRY OF MILLS 14 MARCH 2031" */
const DATE_BEHIND = /[\s,]{1,3}(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2},)\s\d{4}\.?$/u
/** So far from the end of a text in one line its source may stand. */
const TAIL = 500
const LONGEST_SIGNATURE = 160
/** So many lines may stand behind the last paragraph. */
const MOST_SIGNATURES = 4
const MORE = /^(?:for (?:more|further|additional) information|to learn more|learn more|more information)\b/i
const NEWS_LINE = /^(?:the post .{1,300} appeared first on|view (?:the )?(?:source|original)|.{2,60} is powered by)/i
/** "www.example.org", "example.org/mills" */
const HOST = /(?<![\w.@/-])(?:https?:\/\/)?(?:www\.([\w-]{3,40})\.[a-z]{2}|([\w-]{3,40})\.(?:com|org|net|gov|edu|io|ai|co|example)\b)/gi
const MOST_HOSTS = 30
const DOMAIN_END = /\.(?:com?|org|net|gov|edu|example|[a-z]{2})(?:\.[a-z]{2})?$/
/** First parts of hosts that name a service. */
const SERVICE = /^(?:press|media|email|mail|info|newsroom|alumni|groups|lists|students?|staff|public|group)/i
/** So much of a block is looked at. */
const NEAR = 200

/** "example-mills-guild": the name of an author in an address. */
const SLUG = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u

/** True if the page names the body as its sender: by its name, with its desk behind it, or as part of an address. */
export function isSender(sender: string, name: string): boolean {
  if (sender.startsWith(`${name} `)) return true
  return SLUG.test(sender) && `${sender}-`.startsWith(`${name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}-`)
}

export function readPage(doc: Document, frame: Frame, contacts: readonly Contact[]): Page {
  const withKey = (name: string) => ({ name, key: toKey(name) })
  const site = doc.pageTitle?.site ?? siteBehind(doc, frame) ?? siteInTitle(doc, frame)
  return {
    senders: [doc.metadata.author, doc.metadata.publisher].filter((name) => name !== undefined).map(withKey),
    site: site ? withKey(site) : null,
    headline: frame.headline && withKey(frame.headline.value),
    marks: findMarks(doc),
    abouts: doc.blocks.filter((block) => block.role === 'boilerplate' && ABOUT.test(doc.plain.slice(block.start, block.start + 20))).length,
    domains: contacts.flatMap((contact) => contact.emails.flatMap((email) => namesOfHost(email.slice(email.indexOf('@') + 1)))),
    hosts: [...new Set(matchesIn(doc.plain, HOST).map((match) => toKey(match[1] ?? match[2]!)))].slice(0, MOST_HOSTS),
  }
}

/** "Mayor Opens Bridge - City of Rivertown", a heading: what the headline leaves out. */
function siteBehind(doc: Document, { headline }: Frame): string | null {
  const block = headline && doc.blocks.find(({ start, end }) => start <= headline.start && headline.end < end)
  const rest = block ? doc.text.slice(headline.end, block.end) : ''
  return rest.replace(/^[\s\p{P}\p{S}]{1,10}/u, '') || null
}

/** "Mayor Opens Bridge — City of Rivertown", the page's title: what stands behind the headline. */
function siteInTitle({ metadata }: Document, { headline }: Frame): string | null {
  const rest = headline && metadata.title?.startsWith(headline.value) ? metadata.title.slice(headline.value.length) : ''
  return /^\s[-|–—»]\s(.{2,60})$/u.exec(rest)?.[1] ?? null
}

function findMarks(doc: Document): Mark[] {
  const headline = doc.blocks.findIndex((block) => block.role === 'headline')
  const signatures = findSignatures(doc, headline)
  return doc.blocks.flatMap((block, i) => {
    const isAbove = headline < 0 || i < headline
    const next = doc.blocks[i + 1]
    // "From:" and, in the next line, who sends it
    if (next && FROM_ALONE.test(doc.plain.slice(block.start, block.end)) && next.end - next.start < NEAR)
      return [{ kind: 'source' as const, key: toKey(doc.plain.slice(next.start, next.end)), start: next.start, end: next.end, isAbove }]
    return markOf(doc, block, isAbove) ?? signatures.get(i) ?? sourceInside(doc, block) ?? []
  })
}

/** "… Linden, Ohio. SOURCE Linden Mills, Inc. /Web site: …", in the one line of a whole release. */
function sourceInside({ plain }: Document, { start, end, role }: Block): Mark | null {
  if (end - start < LONGEST_SIGNATURE || role === 'header') return null
  const at = plain.slice(Math.max(start, end - TAIL), end).lastIndexOf(' SOURCE ')
  const from = Math.max(start, end - TAIL) + at + ' SOURCE '.length
  return at < 0
    ? null
    : { kind: 'source', key: toKey(plain.slice(from, Math.min(end, from + NEAR))), start: from, end: Math.min(end, from + NEAR), isAbove: false }
}

/** The short lines behind the last paragraph: "Press Service of the Ministry of Mills", "Linden County Sheriff, 12 Mill Road". */
function findSignatures(doc: Document, headline: number): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>()
  let lines = 0
  for (let i = doc.blocks.length - 1; i > headline + 1 && lines < MOST_SIGNATURES; i--) {
    const { role, kind, start, end } = doc.blocks[i]!
    if (role === 'chrome') continue
    if (end - start > LONGEST_SIGNATURE || kind === 'item') break
    lines++
    const name = role === 'contact' ? undefined : SIGNATURE.exec(doc.plain.slice(start, end).replace(DATE_BEHIND, ''))?.groups!.name
    if (name !== undefined) found.set(i, { kind: 'signature', key: toKey(name), start, end, isAbove: false })
  }
  return found
}

function markOf(doc: Document, block: Block, isAbove: boolean): Mark | null {
  const { start, end } = block
  const words = doc.plain.slice(start, Math.min(end, start + NEAR))
  const mark = (kind: Mark['kind'], opening: RegExp | null = null) => ({ kind, key: toKey(opening ? words.replace(opening, '') : words), start, end, isAbove })
  if (block.role === 'header' && end - start < 120) return /^(?:source|from)\s?:/i.test(words) ? mark('source', SOURCE) : mark('header')
  if (SOURCE.test(words) && words.length < 160) return mark('source', SOURCE)
  if (ISSUED_BY.test(words) && words.length < 160) return mark('source', ISSUED_BY)
  if (ABOUT.test(words)) return mark('about', ABOUT)
  if (MORE.test(words)) return { ...mark('more'), end: Math.min(end, start + NEAR) }
  return NEWS_LINE.test(words) ? mark('news') : null
}

/** "linden.police.example" shows "lindenpolice" and "linden". */
function namesOfHost(host: string): string[] {
  const whole = host.replace(DOMAIN_END, '')
  const first = whole.slice(0, Math.max(0, whole.indexOf('.')))
  return first.length > 4 && !SERVICE.test(first) ? [toKey(whole), toKey(first)] : [toKey(whole)]
}

/** Letters and digits alone: "The Example Group, Inc." and "Example Group Inc" agree. */
export function toKey(name: string): string {
  return bareLetters(name.replace(/^the\s+/i, ''))
}
