import type { Metadata, PageTitle, Span } from '../document.ts'
import { matchesIn } from './matches.ts'

/** Neither curly marks nor dashes: most lines. */
const PLAIN = /^[!-_a-~]*$/
const SEPARATOR = /\s(?:[-|–—»•:]|::|\/\/)\s/g
/** A line of a menu, whole: "About Example University" is none. */
const CHROME_NEAR =
  /^(?:home|(?:main )?menu\b.{0,20}|search\b.{0,20}|skip to .{1,40}|you are here:?|news(?:room)?|contact us|about(?: us)?|navigation\b.{0,20}|toggle .{1,30}|breadcrumbs?)$/i
/** The name of an office may hold its holder's. */
const LONGEST_SITE = 80
/** How far below the page's title its headline may stand. */
const NEAR = 40

/** The title that a saved page carries on its first line and repeats as its headline; null if the first line is no such title. */
export function findPageTitle(text: string, blocks: readonly Span[], metadata: Metadata): PageTitle | null {
  const first = blocks[0]
  if (!first || first.end - first.start > 400) return null
  const line = text.slice(first.start, first.end)
  const squashBlock = (block: Span | undefined) => (block ? squash(text.slice(block.start, Math.min(block.end, block.start + 400))) : undefined)
  const hasMenu = blocks.slice(1, 12).some((block) => block.end - block.start < 60 && CHROME_NEAR.test(text.slice(block.start, block.end)))
  const cuts = matchesIn(line, SEPARATOR)
    .map((match) => ({ at: match.index, site: line.slice(match.index + match[0].length).trim() }))
    .reverse()
  for (const { at, site } of [...cuts, { at: line.length, site: null }]) {
    const squashed = squash(line.slice(0, at))
    if (squashed.length < 8 || (site !== null && site.length > LONGEST_SITE)) continue
    if (site === null && !hasMenu) return null
    const hasMarker = blocks.slice(1, 15).some((block) => /^for immediate release$/i.test(text.slice(block.start, block.end)))
    const isRepeated = blocks
      .slice(1, NEAR)
      .some((block, i) => opensAlike(text, block, squashed) && startsAlike(squashed, squashBlock(block), squashBlock(blocks[i + 2])))
    if (isRepeated || (hasMenu && !hasMarker && site !== null && at === cuts[0]?.at))
      return { block: 0, span: { start: first.start, end: first.start + at }, squashed, site }
  }
  return metadata.title && hasMenu && squash(metadata.title) === squash(line)
    ? { block: 0, span: { start: first.start, end: first.end }, squashed: squash(line), site: null }
    : null
}

/** Quick look at the first letter, before the whole line is compared. */
function opensAlike(text: string, block: Span, title: string): boolean {
  const first = text[block.start]!.toLowerCase()
  return first === title[0] || !/[\p{L}\d]/u.test(first)
}

/** True if a later line is the title, its cut form ("Mayor Opens …"), or its first half. */
function startsAlike(title: string, other = '', next: string | undefined): boolean {
  const cut = other.replace(/(?:\.{3}|…)$/, '')
  if (cut.length < 8) return false
  if (title === other || (cut !== other && title.startsWith(cut))) return true
  return cut.length >= 16 && title.startsWith(cut) && next !== undefined && title.startsWith(cut + next.slice(0, Math.max(1, title.length - cut.length)))
}

/** Letters, digits and marks alone, in lower case: what two settings of a title have in common. */
export function squash(text: string): string {
  const letters = text.replace(/[\s\u00A0]+/g, '')
  if (PLAIN.test(letters)) return letters.toLowerCase()
  return letters
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[–—]/g, '-')
    .toLowerCase()
}
