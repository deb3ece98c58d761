import type { Document, Span } from '../document.ts'
import { type Page, toKey } from './issuer-page.ts'

const MOST_WORDS = 5
const SHORTEST = 4
const CAPITAL = /^[\p{Lu}\d]/u
/** "the town of *Dale*": a place, for which a press officer writes, but not the name of who sends. */
const PLACES = new Set('town city village borough county parish district municipality state province island'.split(' '))

/** The words that open the headline, or stand in the first sentence, and which the mailbox of the contacts is called after: "Linden opens …", press@linden.example. */
export function findMailboxName({ plain }: Document, { headline, domains }: Page, lead: Span | null): string | null {
  if (domains.length === 0) return null
  const opening = headline === null ? null : nameAt(headline.name.split(/\s+/), 0, domains)
  if (opening !== null || lead === null) return opening
  const words = plain.slice(lead.start, lead.end).split(/\s+/)
  for (let i = 0; i < words.length; i++) {
    const name = CAPITAL.test(words[i]!) ? nameAt(words, i, domains) : null
    if (name !== null) return name
  }
  return null
}

function nameAt(words: readonly string[], from: number, hosts: readonly string[]): string | null {
  const start = from + (/^the$/i.test(words[from]!) ? 1 : 0)
  if (words[start - 1] === 'of' && PLACES.has(words[start - 2]?.toLowerCase() ?? '')) return null
  for (let to = start + 1; to <= Math.min(start + MOST_WORDS, words.length); to++) {
    const name = words
      .slice(start, to)
      .join(' ')
      .replace(/(?:['’]s?|[,:;.®™]){1,2}$/u, '')
    const key = toKey(name)
    if (key.length >= SHORTEST && hosts.includes(key)) return name
  }
  return null
}
