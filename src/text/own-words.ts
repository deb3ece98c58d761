import type { OwnWords } from '../document.ts'

/** Own words as the built-in lists are asked for them. */
interface OwnSets {
  readonly places: ReadonlySet<string>
  readonly titleHeads: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly reportingVerbs: ReadonlySet<string>
  readonly neverOrganizations: ReadonlySet<string>
}

/** Holds only while `withOwnWords` works on one release, which nothing interrupts: so the same text and words give the same answers. */
let own: OwnSets | null = null
const sets = new WeakMap<OwnWords, OwnSets>()

/** Does the work with these words beside the built-in lists. The work may not be asynchronous. */
export function withOwnWords<Result>(words: OwnWords | undefined, work: () => Result): Result {
  const before = own
  own = words === undefined ? null : setsOf(words)
  try {
    return work()
  } finally {
    own = before
  }
}

// All take lower case.
export const isOwnPlace = (name: string): boolean => own?.places.has(name) ?? false
export const isOwnTitleHead = (word: string): boolean => own?.titleHeads.has(word) ?? false
export const isOwnTitleModifier = (word: string): boolean => own?.titleModifiers.has(word) ?? false
export const isOwnReportingVerb = (form: string): boolean => own?.reportingVerbs.has(form) ?? false
export const isNeverOrganization = (name: string): boolean => own?.neverOrganizations.has(name) ?? false

function setsOf(words: OwnWords): OwnSets {
  let made = sets.get(words)
  if (!made) {
    const titles = words.titles.map((title) => title.toLowerCase().split(/\s+/))
    made = {
      places: new Set(words.places.map((place) => place.toLowerCase())),
      titleHeads: new Set(titles.map((title) => title.at(-1)!)),
      titleModifiers: new Set(titles.flatMap((title) => title.slice(0, -1))),
      neverOrganizations: new Set(words.neverOrganizations.map((name) => name.toLowerCase())),
      reportingVerbs: new Set(words.reportingVerbs.flatMap((verb) => verb.split(/\s+/))),
    }
    sets.set(words, made)
  }
  return made
}
