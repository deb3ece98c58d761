import type { Document, Organization, Span } from '../document.ts'
import { type Page, toKey } from './issuer-page.ts'

/** "About The Yard", alone on its line. */
const ALONE = /^[\s#*]{0,4}(?:[Aa]bout|ABOUT)\s(?<name>(?:[Tt]he\s)?[\p{Lu}\d][^?!:]{1,60}?)[\s:*–—-]{0,4}$/u
/** "About Get Mills DoneGet Mills Done grinds …", heading and paragraph run together. */
const TWICE = /^[\s#*]{0,4}(?:[Aa]bout|ABOUT)\s(?:[Tt]he\s)?(?<name>[\p{Lu}\d][^?!:]{1,60}?)[\s:.,–—-]{0,3}\k<name>(?!\p{Ll})/u
/** What the text below says it is: "is an annual *festival* of …". */
const IS_A = /\b(?:is|was) (?:an?|the|one of the) (?<what>(?:[\p{L}\d'-]{1,20},? ){1,7})/u
/** Words that make no name by themselves: "About Us", "About the Author". */
const NOBODY = words(
  'us our this author authors book company program programme project event study survey report research firm film show album exhibition conference',
)
/** What a work or a thing is called. */
const THING = words(
  'trial study drug therapy treatment vaccine medicine antibody device software app festival conference award prize campaign competition contest novel memoir book film documentary album song game town city region technology',
)
const LOOKED_AT = 300
const NEAR_START = 60

/**
 * The one of "About X" whose name opens the headline or the text, if no organization bears it: brands and places of business with everyday names,
 * and people who write of themselves.
 */
export function findDescribed(doc: Document, page: Page, organizations: readonly Organization[], lead: Span | null): string | null {
  const from = lead?.start ?? 0
  const opening = toKey(doc.plain.slice(from, from + NEAR_START))
  for (const mark of page.marks) {
    const name = mark.kind === 'about' ? nameIn(doc, mark) : null
    if (name === null) continue
    const key = toKey(name)
    if (!page.headline?.key.startsWith(key) && !opening.includes(key)) continue
    if (organizations.some((organization) => [organization.name, organization.acronym ?? '', ...organization.aliases].some((own) => toKey(own) === key)))
      continue
    return name
  }
  return null
}

function nameIn(doc: Document, { start, end }: Span): string | null {
  const block = doc.text.slice(start, Math.min(end, start + LOOKED_AT))
  const name = (TWICE.exec(block) ?? ALONE.exec(block))?.groups!.name!.trim()
  if (name === undefined || name.split(' ').every((word) => NOBODY.has(word.toLowerCase()))) return null
  const what = IS_A.exec(doc.plain.slice(start, start + LOOKED_AT))?.groups!.what
  return what !== undefined && holdsOne(THING, what) ? null : name
}

const holdsOne = (list: ReadonlySet<string>, text: string) => text.split(/[\s,]+/).some((word) => list.has(word.toLowerCase()))

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
