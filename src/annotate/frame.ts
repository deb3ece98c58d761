import type { Dateline, Document, Frame, Warning } from '../document.ts'
import { findDates } from '../text/dates.ts'
import { findProtected } from './contact-protected.ts'
import { type DatelineFound, readDateline } from './dateline.ts'
import { findEmbargo } from './embargo.ts'
import { findHeadline } from './headline.ts'
import { findReleaseDate } from './release-date.ts'

/** The dateline opens one of the first paragraphs of the body. */
const FIRST_PARAGRAPHS = 3
/** One with the name of a wire in it, also below a long summary. */
const FIRST_OF_WIRE = 8

/** What the release says of itself: headline, dateline, date, embargo. Absent parts are null; doubts are warnings. */
export function findFrame(doc: Document): Frame {
  const found = findDateline(doc)
  const embargo = findEmbargo(doc)
  const releaseDate = findReleaseDate(doc, found?.found ?? null, found?.dateline.place ?? null, embargo?.until ?? null)
  const ofDateline = found?.warning?.code === 'ambiguous-date' && releaseDate.iso ? null : found?.warning
  const warnings = [ofDateline, releaseDate.warning, ...findProtected(doc)].filter((warning): warning is Warning => Boolean(warning))
  return { headline: findHeadline(doc), dateline: found && withDay(doc, found, releaseDate.iso), releaseDate: releaseDate.iso, embargo, warnings }
}

/** A dateline's day has its year, or the order of its day and month, from where the release's date has it. */
function withDay(doc: Document, { dateline, found }: DatelineFound, iso: string | null): Dateline {
  if (!iso || !found || found.iso || found.problem === 'impossible') return dateline
  const numbers = doc.plain.slice(found.start, found.end).match(/\d+/g)?.map(Number) ?? []
  const isSame =
    found.monthDay === null
      ? iso
          .split('-')
          .slice(1)
          .map(Number)
          .every((part) => numbers.includes(part))
      : iso.endsWith(found.monthDay)
  return isSame ? { ...dateline, date: iso } : dateline
}

function findDateline(doc: Document): DatelineFound | null {
  let paragraphs = 0
  let doubtful: DatelineFound | null = null
  for (const [i, block] of doc.blocks.entries()) {
    if (block.role === 'chrome' || block.role === 'headline' || block.kind === 'heading') continue
    if (block.role !== 'header' && block.role !== 'subheadline' && block.role !== 'body') continue
    const any = readDateline(doc.text, doc.plain, block)
    const found = paragraphs < FIRST_PARAGRAPHS || any?.dateline.wire ? any : null
    if (found?.isDoubtful) doubtful ??= found
    // a place among the header's lines is the sender's address, unless the next line is the day
    else if (found && found.dateline.rule === 'place-line' && block.role === 'header') doubtful ??= withDateLine(doc, i, found)
    else if (found) return found
    if (block.role === 'body' && ++paragraphs >= FIRST_OF_WIRE) break
  }
  return doubtful
}

/** "Colombo" and below it "8 July 2031": a place and the day on lines of their own. */
function withDateLine(doc: Document, at: number, found: DatelineFound): DatelineFound | null {
  const next = doc.blocks[at + 1]
  const date = next?.role === 'header' ? findDates(doc.plain, next)[0] : undefined
  if (!date?.iso || date.start !== next!.start || date.end !== next!.end) return null
  return { ...found, dateline: { ...found.dateline, date: date.iso, end: date.end, rule: 'place-line-date-line' }, found: date }
}
