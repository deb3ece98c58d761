import type { Contact } from '../document.ts'
import { type Page, toKey } from './issuer-page.ts'

/** Wires that write of others: "ExampleNewsWire", "Example Wire News". */
const WIRE = /^\p{Lu}[\p{L}-]{2,24}\s?Wire(?:\s?News)?$/u
/** True for the name of a wire, whose offices are not meant where it writes of a company. */
export const isNewsWire = (name: string): boolean => WIRE.test(name)

/** So short a first word says little about a mailbox. */
const SHORTEST_WORD = 5

/**
 * A wire or a paper that writes of a company and names nobody but itself to turn to is the sender. Any other body must have its own mailbox,
 * and no company may head the page, describe itself or be called the source: an agency answers for those.
 */
export function findContactSender(page: Page, contacts: readonly Contact[]): string | null {
  const name = contacts.find(({ organization }) => organization !== null)?.organization ?? null
  if (name === null || contacts.some((contact) => contact.name !== null || (contact.organization ?? name) !== name)) return null
  if (isNewsWire(name)) return name
  const first = toKey(name.split(' ')[0]!)
  const isOwn = first.length >= SHORTEST_WORD && page.domains.length > 0 && page.domains.every((domain) => domain.startsWith(first))
  return isOwn && page.abouts === 0 && !page.marks.some(({ kind, isAbove }) => kind === 'source' || (kind === 'header' && isAbove)) ? name : null
}
