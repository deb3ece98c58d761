import type { Annotation, Document } from '../document.ts'
import { isNameOfSite } from '../text/blocks-headline.ts'
import { isBodyHead, isLegalForm } from '../text/body-words.ts'
import { readDate } from '../text/dates.ts'
import { hasHeadlineWord } from '../text/header-lines.ts'
import { squash } from '../text/page-title.ts'
import { foldSpace } from '../text/white-space.ts'
import { findDateBehindTitle } from './headline-date.ts'

const LABEL = /^[\s*#]{0,6}(?:(?:title|headline|subject|re|press release|news release|media release|for immediate release)\s?[:–—-]\s{0,3})/i
/** Markup left in plain text: "**Riverton Opens Bridge**", "# Riverton Opens Bridge", "= Riverton Opens Bridge". */
const EMPHASIS = /^((?:\*{1,3}|_{1,3}|(?:#|=){1,6}\s{1,3}))([^*_#=\n][^\n]{2,400}?)(?:\*{1,3}|_{1,3}|\s#{1,6})?$/
const SITE_END = /\s(?:[-|–—»/]|::)\s(?<site>[^-|–—»/]{2,60})$/
/** "City of Riverton - Mayor Opens the New Bridge": the site's name before the title. */
const SITE_START = /^(?<site>[^-|–—»/\n]{2,60}?)\s(?:[-|–—»]|::)\s/
const ROOM = /^(?:News ?[Rr]oom|Press [Rr]oom|NEWSROOM)\s{1,3}(?=\p{Lu})/u
const BEHIND_DATE = /^\s{0,3}[:–—|-]?\s{1,3}(?=[\p{Lu}"“‘])/u
const OFFICE = /^(?:Attorney|Governor|Mayor|Sheriff|Police|Premier|City|Town|Village|County|Borough|State)$/
/** A title of so few words may be part of a name: "Open Day / Linden College". */
const SHORTEST_TITLE = 4

/** The release's own main title, with the place where it stands; a title that stands only outside of the text has an empty range. */
export function findHeadline(doc: Document): Annotation<'headline', string> | null {
  const index = doc.blocks.findIndex((block) => block.role === 'headline')
  const block = doc.blocks[index]
  if (!block) return fromMetadata(doc)
  const words = doc.text.slice(block.start, block.end)
  const label = LABEL.exec(words)
  const opening = block.kind === 'heading' ? SITE_START.exec(words) : null
  const isOpened =
    opening !== null &&
    isSite(opening.groups!.site!) &&
    isNameOfSite(opening.groups!.site!) &&
    words.slice(opening[0].length).split(' ').length >= SHORTEST_TITLE
  const skipped = isOpened ? opening[0].length : label && label[0].length < words.length ? label[0].length : (measureRoom(words) ?? measureDate(words))
  const start = block.start + skipped
  const emphasis = EMPHASIS.exec(doc.text.slice(start, block.end))
  if (emphasis)
    return {
      kind: 'headline',
      value: foldSpace(emphasis[2]!),
      start: start + emphasis[1]!.length,
      end: start + emphasis[1]!.length + emphasis[2]!.length,
      rule: 'headline-line',
    }
  // a heading that was the title of a saved page ends with the site's name
  const ending = block.kind === 'heading' ? SITE_END.exec(doc.text.slice(start, block.end)) : null
  const site = ending && isSite(ending.groups!.site!) && ending.input.slice(0, ending.index).split(' ').length >= SHORTEST_TITLE ? ending : null
  const end = site ? start + site.index : start + (findDateBehindTitle(doc.plain.slice(start, block.end))?.end ?? block.end - start)
  const title = doc.pageTitle
  if (title && isCutOrBroken(doc.text.slice(start, end), title.squashed)) {
    // a headline cut short or broken inside of a word: the page's title has it whole
    return { kind: 'headline', value: foldSpace(doc.text.slice(title.span.start, title.span.end)), ...title.span, rule: 'headline-page-title' }
  }
  const rule = block.kind === 'heading' ? 'headline-heading' : site ? 'headline-page-title' : 'headline-line'
  return { kind: 'headline', value: foldSpace(doc.text.slice(start, end)), start, end, rule }
}

/** "Newsroom Riverton Man Arrested in Mill Fire": the page, and then the title. */
function measureRoom(words: string): number | null {
  const room = ROOM.exec(words)?.[0].length
  const rest = room === undefined ? [] : words.slice(room).split(' ')
  return rest.length > SHORTEST_TITLE && !hasHeadlineWord(rest[0]!) && rest.some(hasHeadlineWord) ? room! : null
}

/** "12/09/2031 Riverton opens its bridge": the day before the title, with what parts them. */
function measureDate(words: string): number {
  const date = /^\d/.test(words) ? readDate(words, 0) : null
  const gap = date && (date.iso ?? date.problem) !== 'no-year' ? BEHIND_DATE.exec(words.slice(date.end)) : null
  return gap && words.slice(date!.end).split(' ').length > SHORTEST_TITLE ? date!.end + gap[0].length : 0
}

/** "Linden Ports Authority (LPA)", "Linden County Sheriff": a name and nothing else, of a body or of who heads it; no company, which headlines name for other reasons. */
export function isSite(name: string): boolean {
  const words = name.replace(/\s\(\p{Lu}{2,8}\)$/u, '').split(' ')
  const isName = words.length > 1 && words.every((word) => /^(?:\p{Lu}[\p{L}.'’]*|of|the|and|for|&)$/u.test(word))
  return isName && !isLegalForm(words.at(-1)!) && words.some((word) => isBodyHead(word) || OFFICE.test(word))
}

function isCutOrBroken(words: string, title: string): boolean {
  const own = squash(words)
  if (/(?:\.{3}|…)$/.test(own)) return own.length > 16 && title.startsWith(own.replace(/(?:\.{3}|…)$/, ''))
  return words.includes('\n') && own === title
}

function fromMetadata(doc: Document): Annotation<'headline', string> | null {
  const { title, publisher } = doc.metadata
  if (!title || title === publisher || isNameOfSite(title)) return null
  const whole = publisher ? title.replace(new RegExp(`\\s+[-|–—»:]+\\s+${publisher.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`), '') : title
  const label = LABEL.exec(whole)?.[0] ?? ''
  const own = label.length < whole.length ? whole.slice(label.length) : whole
  const at = doc.text.indexOf(own)
  return { kind: 'headline', value: foldSpace(own), start: Math.max(at, 0), end: at < 0 ? 0 : at + own.length, rule: 'headline-metadata' }
}
