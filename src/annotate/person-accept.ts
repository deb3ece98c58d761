import type { Document, OrganizationMention } from '../document.ts'
import { matchesIn } from '../text/matches.ts'
import { isNobodysName } from '../text/name-words.ts'
import { ENOUGH } from './name-points.ts'
import { keyOf, type Sighting, surnameOf } from './sighting.ts'

/** Points for a name whose last word stands alone elsewhere in the text, as surnames do. */
const SURNAME_ALONE = 1.2
/** The same, where it has an address or does what people do: "Mr. Roe", "Roe was arrested". */
const SURNAME_ADDRESSED = 2
/** Points for a surname that a mailbox of the text bears ("jane.roe@"). */
const IN_MAILBOX = 2.5
const MAILBOX = /(?<![\w.+-])[\w.+-]{3,40}(?=@\w)/g
const MOST_MAILBOXES = 20
/** Of a body that may bear a person's name. */
const MOST_WORDS = 6

/** Names of two words and more with enough to speak for them, anywhere in the text. */
export function acceptFull(doc: Document, sightings: readonly Sighting[], organizations: readonly OrganizationMention[]): Map<string, readonly string[]> {
  const best = new Map<string, number>()
  const introduced = new Set<string>()
  const things = new Set<string>()
  for (const { words, points, hasContext, isThing } of sightings) {
    if (words.length < 2) continue
    const key = keyOf(words)
    best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, points))
    if (hasContext) introduced.add(key)
    if (isThing) things.add(key)
  }
  const openings = findOpenings(organizations)
  const accepted = new Map<string, readonly string[]>()
  const mailboxes = findMailboxes(doc)
  const singles = sightings.filter(({ words }) => words.length === 1)
  const alone = new Set(singles.map(({ words }) => words[0]!.toLowerCase()))
  const isAddressed = ({ name, hasContext, before, after }: Sighting) =>
    name.honorific < name.first || (hasContext && before.titles.length === 0 && after.titles.length === 0)
  const addressed = new Set(singles.filter(isAddressed).map(({ words }) => words[0]!.toLowerCase()))
  for (const { words } of sightings) {
    if (words.length < 2) continue
    const key = keyOf(words)
    if (isNobodysName(key) || (!introduced.has(key) && (things.has(key) || openings.has(key)))) continue
    const surname = surnameOf(words)
    const points =
      best.get(key)! +
      (addressed.has(surname) ? SURNAME_ADDRESSED : alone.has(surname) ? SURNAME_ALONE : 0) +
      (isInMailbox(mailboxes, surname) ? IN_MAILBOX : 0)
    if (points >= ENOUGH) accepted.set(key, words)
  }
  return accepted
}

/** "ann roe" of the Ann Roe Institute: where nothing tells of the person, the name is the body's. */
function findOpenings(organizations: readonly OrganizationMention[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { name } of organizations) {
    const words = name.split(' ', MOST_WORDS)
    for (let end = 2; end < words.length; end++) found.add(keyOf(words.slice(0, end)))
  }
  return found
}

function findMailboxes(doc: Document): string[] {
  const found: string[] = []
  if (!doc.plain.includes('@')) return found
  for (const match of matchesIn(doc.plain, MAILBOX)) if (found.push(match[0].toLowerCase()) >= MOST_MAILBOXES) break
  return found
}

function isInMailbox(mailboxes: readonly string[], surname: string): boolean {
  return surname.length > 3 && mailboxes.some((mailbox) => mailbox.includes(surname) && mailbox.length > surname.length)
}
