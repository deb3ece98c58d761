import type { Document, Warning } from '../document.ts'
import { warnOf } from './dateline.ts'
import { type DateFound, findDates } from './dates.ts'

export interface ReleaseDateFound {
  readonly iso: string | null
  readonly warning: Warning | null
}

const LABELLED =
  /^[\s*#(–—-]{0,6}(?:for immediate release|for release|release(?:d| date)?|date(?:d| of (?:release|issue|publication))?|published|posted|issued|press release|news release|media release|immediate release)\b[\s:–—|(on-]{0,8}(?:date:?\s)?/i
const NOT_THIS = /^(?:updated|last (?:updated|modified|reviewed)|embargo|not for|event|when|deadline)/i
const STAMP = /^(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?/
const LONGEST = 120

/** The date that the release bears: in its dateline, on a line of its own at the top, labelled at the top or bottom, or in the file's own data. */
export function findReleaseDate(doc: Document, fromDateline: DateFound | null): ReleaseDateFound {
  if (fromDateline?.iso) return { iso: fromDateline.iso, warning: null }
  if (fromDateline?.problem === 'ambiguous') return { iso: settle(doc, fromDateline), warning: null }
  let noYear = fromDateline?.problem === 'no-year' ? fromDateline : null
  let warning: Warning | null = null
  const bodyStart = doc.blocks.findIndex((block) => block.role === 'body')
  for (const [i, block] of doc.blocks.entries()) {
    if (block.end - block.start > LONGEST || block.role === 'headline' || block.role === 'subheadline') continue
    const words = doc.plain.slice(block.start, block.end)
    const isTop = i < (bodyStart < 0 ? doc.blocks.length : bodyStart)
    const isStamp = STAMP.test(words)
    const label = LABELLED.exec(words)
    if (
      NOT_THIS.test(words.trim()) ||
      (!isTop && !isStamp && !(label && block.role !== 'chrome' && /^(?:date|published|posted|issued|release)/i.test(words.trim())))
    )
      continue
    const date = findDates(doc.plain, block)[0]
    if (!date || !(isStamp || isAlone(doc, block, date, label))) continue
    if (date.iso) return { iso: date.iso, warning: null }
    if (date.problem === 'no-year') noYear ??= date
    else warning ??= warnOf(date, doc.text.slice(date.start, date.end))
  }
  const settled = noYear ? withYear(doc, noYear) : null
  return { iso: settled ?? doc.metadata.date ?? null, warning }
}

/** True if the line holds little else than the date and what labels it. */
function isAlone(doc: Document, block: { start: number; end: number }, date: DateFound, label: RegExpExecArray | null): boolean {
  const before = doc.plain.slice(block.start + (label?.[0].length ?? 0), date.start)
  return /^[\s\p{L},.|:–—()-]{0,40}$/u.test(before) && block.end - date.end < 60
}

/** A date whose day and month may be swapped: the file's own date may decide. */
function settle(doc: Document, _date: DateFound): string | null {
  return doc.metadata.date ?? null
}

/** The year of a date without one: from the file's own date or the caller's reference date, the nearest before it. */
function withYear(doc: Document, date: DateFound): string | null {
  const reference = doc.options.referenceDate ?? doc.metadata.date
  if (!reference || !date.monthDay) return null
  const year = Number(reference.slice(0, 4))
  const same = `${year}-${date.monthDay}`
  return same <= reference ? same : `${year - 1}-${date.monthDay}`
}
