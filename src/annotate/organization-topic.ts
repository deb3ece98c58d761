import type { Scan } from './organization-walk.ts'

/** Asked once for each document. */
const asked = new WeakMap<Scan['classes'], Map<ReadonlySet<string>, boolean>>()

/** Whether the text as a whole has one of the words that those who write of a matter use. */
export function speaksOf({ classes, words }: Scan, matter: ReadonlySet<string>): boolean {
  let known = asked.get(classes)
  if (!known) {
    known = new Map()
    asked.set(classes, known)
  }
  let found = known.get(matter)
  if (found === undefined) {
    found = words.some((word) => matter.has(word))
    known.set(matter, found)
  }
  return found
}
