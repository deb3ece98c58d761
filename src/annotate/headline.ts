import type { Annotation, Document } from '../document.ts'
import { squash } from '../text/page-title.ts'
import { foldSpace } from '../text/white-space.ts'

const LABEL = /^[\s*#]{0,6}(?:(?:title|headline|subject|press release|news release|media release|for immediate release)\s?[:–—-]\s{0,3})/i
/** Markup left in plain text: "**Riverton Opens Bridge**", "# Riverton Opens Bridge". */
const EMPHASIS = /^((?:\*{1,3}|_{1,3}|#{1,6}\s{1,3}))([^*_#\n][^\n]{2,400}?)(?:\*{1,3}|_{1,3}|\s#{1,6})?$/
const SITE_END = /\s(?:[-|–—»]|::)\s[^-|–—»]{2,60}$/

/** The release's own main title, with the place where it stands; a title that stands only outside of the text has an empty range. */
export function findHeadline(doc: Document): Annotation<'headline', string> | null {
  const index = doc.blocks.findIndex((block) => block.role === 'headline')
  const block = doc.blocks[index]
  if (!block) return fromMetadata(doc)
  const words = doc.text.slice(block.start, block.end)
  const label = LABEL.exec(words)
  const start = block.start + (label && label[0].length < words.length ? label[0].length : 0)
  const emphasis = EMPHASIS.exec(doc.text.slice(start, block.end))
  if (emphasis)
    return {
      kind: 'headline',
      value: foldSpace(emphasis[2]!),
      start: start + emphasis[1]!.length,
      end: start + emphasis[1]!.length + emphasis[2]!.length,
      rule: 'headline-line',
    }
  // the first line of a saved page ends with the site's name
  const hasChrome = index === 0 && doc.blocks.slice(1, 8).some((other) => other.role === 'chrome')
  const site = hasChrome ? SITE_END.exec(doc.text.slice(start, block.end)) : null
  const end = site ? start + site.index : block.end
  const title = doc.pageTitle
  if (title && isCutOrBroken(doc.text.slice(start, end), title.squashed)) {
    // a headline cut short or broken inside of a word: the page's title has it whole
    return { kind: 'headline', value: foldSpace(doc.text.slice(title.span.start, title.span.end)), ...title.span, rule: 'headline-page-title' }
  }
  const rule = block.kind === 'heading' ? 'headline-heading' : site ? 'headline-page-title' : 'headline-line'
  return { kind: 'headline', value: foldSpace(doc.text.slice(start, end)), start, end, rule }
}

function isCutOrBroken(words: string, title: string): boolean {
  const own = squash(words)
  if (/(?:\.{3}|…)$/.test(own)) return own.length > 16 && title.startsWith(own.replace(/(?:\.{3}|…)$/, ''))
  return words.includes('\n') && own === title
}

function fromMetadata(doc: Document): Annotation<'headline', string> | null {
  const { title, publisher } = doc.metadata
  if (!title || title === publisher) return null
  const whole = publisher ? title.replace(new RegExp(`\\s+[-|–—»:]+\\s+${publisher.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`), '') : title
  const label = LABEL.exec(whole)?.[0] ?? ''
  const own = label.length < whole.length ? whole.slice(label.length) : whole
  const at = doc.text.indexOf(own)
  return { kind: 'headline', value: foldSpace(own), start: Math.max(at, 0), end: at < 0 ? 0 : at + own.length, rule: 'headline-metadata' }
}
