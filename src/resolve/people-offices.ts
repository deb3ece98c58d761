import { withOrganization } from '../annotate/titles-found.ts'
import type { Title } from '../document.ts'

/** What tells two offices of the same words apart. */
const STATUS = /^(?:former|acting|late) /
/** Words without a hyphen, which parts the words of a title. */
const PLAIN_WORDS = /^[A-Za-z']+(?: [A-Za-z']+)*$/
/** Nobody holds more offices: further ones are only compared with so many. */
const MOST_OFFICES = 100

/** Each office once, in its fullest wording. */
export function mergeTitles(titles: readonly Title[]): Title[] {
  const kept: Title[] = []
  for (const title of titles) {
    const same = kept.slice(0, MOST_OFFICES).findIndex((other) => isSameOffice(other, title))
    if (same < 0) kept.push(title)
    else if (
      keyOf(title.text).length > keyOf(kept[same]!.text).length ||
      (kept[same]!.organization === null && title.organization !== null && keyOf(title.text) === keyOf(kept[same]!.text))
    )
      kept[same] = withOrganization(title, title.organization ?? kept[same]!.organization)
    else if (kept[same]!.organization === null && title.organization !== null) kept[same] = withOrganization(kept[same]!, title.organization)
  }
  return kept
}

/** "District Attorney" and "Example County District Attorney", "Acting District Attorney" and "Acting Linden District Attorney": the words of one are the end or the start of the other. */
export function isSameOffice(a: Title, b: Title): boolean {
  const [x, y] = [officeKey(a), officeKey(b)]
  if (x === y) return true
  const status = STATUS.exec(x)?.[0] ?? ''
  if (status !== (STATUS.exec(y)?.[0] ?? '')) return false
  const [short, long] = (x.length <= y.length ? [x, y] : [y, x]).map((key) => (status === 'acting ' ? key.slice(status.length) : key)) as [string, string]
  return long.endsWith(` ${short}`) || long.startsWith(`${short} of `) || long.startsWith(`${short} for `)
}

/** The words of a title, its noun in the singular where one title was given to several people. */
function officeKey(title: Title): string {
  // "EPD Officers"
  if (title.text.endsWith(` ${title.role}s`)) return keyOf(title.text.slice(0, -1))
  return title.organization === null && /s$/.test(title.text) && !/s$/.test(title.role) ? keyOf(title.role) : keyOf(title.text)
}

function keyOf(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase()
  return text
    .replace(/\([^()]{1,20}\)/g, ' ')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bu\.\s?s\./g, 'us')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
