import type { Contact, Document, Entities, Span } from '../document.ts'
import { isPersonName } from './contact-names.ts'
import type { Reach } from './contact-reach.ts'

const SENTENCE_END = /(?<=\p{Ll}{2}|\d|["')])[.!?]["')]{0,2}\s+(?=["'(]?\p{Lu})/gu
const VERB =
  /\b(?:contact(?:ing)?|call(?:ing)?|reach(?:ing)?(?: out to)?|e-?mail(?:ing)?|write(?: to)?|notify|get in touch with|speak (?:to|with)|inquiries to|rsvp to|directed to|or)\s(?:the\s|our\s|attorney\s|your local\s)?/gi
/** A name behind the verb, up to "at", "in", a comma or the address. */
const NAME = /^(?:(?:Mr|Mrs|Ms|Dr)\.\s)?\p{Lu}[\p{L}\p{M}\d.'&-]{0,30}(?:\s(?:(?:of|for|the|and|on|de|&)\s){0,2}\p{Lu}[\p{L}\p{M}\d.'&-]{0,30}){0,9}/u
/** "He can be reached at …" */
const PRONOUN = /^\W{0,3}(?:he|she|they)\s(?:can|may|is|will)\b.{0,20}\b(?:reached|contacted|available)\b/i
const LINE = /\b(?:hotline|helpline|office|line|desk|department|center|centre|bureau|division)$/i

/** Addresses inside of running text: "call the Example Hotline at 1-800-555-0101". One entry for each sentence and name. */
export function findProse(doc: Document, block: Span, reaches: readonly Reach[], entities: Entities): Contact[] {
  const found: Contact[] = []
  const slice = doc.plain.slice(block.start, block.end)
  const ends = [...slice.matchAll(SENTENCE_END)].map((match) => block.start + match.index + match[0].length)
  let last = { sentence: -1, name: null as string | null }
  for (const reach of reaches) {
    const sentence = ends.filter((end) => end <= reach.start).length
    const from = Math.max(sentence > 0 ? ends[sentence - 1]! : block.start, reach.start - 300)
    const name = findName(doc, from, reach.start) ?? (PRONOUN.test(doc.plain.slice(from, reach.start)) ? lastPerson(entities, from) : null)
    const previous = found.at(-1)
    if (previous && last.sentence === sentence && (name === null || name === last.name)) {
      found[found.length - 1] = add(previous, reach)
    } else {
      const isPerson = name !== null && isPersonName(name)
      const base: Contact = {
        name,
        title: null,
        organization: null,
        emails: [],
        phones: [],
        start: from,
        end: reach.end,
        rule: name === null ? 'address-in-text' : isPerson ? 'call-person-at' : 'call-body-at',
      }
      found.push(add(base, reach))
    }
    last = { sentence, name: name ?? (last.sentence === sentence ? last.name : null) }
  }
  return found
}

/** The person named last before `at`. */
function lastPerson(entities: Entities, at: number): string | null {
  let name: string | null = null
  let latest = -1
  for (const person of entities.people) {
    for (const mention of person.mentions) {
      if (mention.end > at || mention.start <= latest) continue
      latest = mention.start
      name = person.name
    }
  }
  return name
}

function add(contact: Contact, reach: Reach): Contact {
  const email = reach.kind === 'email' && !contact.emails.includes(reach.value) ? [reach.value] : []
  const phone = reach.kind === 'phone' && !contact.phones.includes(reach.value) ? [reach.value] : []
  return { ...contact, emails: [...contact.emails, ...email], phones: [...contact.phones, ...phone], end: Math.max(contact.end, reach.end) }
}

/** The name behind the last verb of calling before the address. */
function findName(doc: Document, from: number, to: number): string | null {
  const slice = doc.plain.slice(from, to)
  const verb = [...slice.matchAll(VERB)].at(-1)
  if (!verb) return null
  const start = verb.index + verb[0].length
  const match = NAME.exec(slice.slice(start))
  if (!match) return null
  const words = match[0].replace(/[.,'&-]+$/, '')
  if (/^(?:at|us|our|their|for)$/i.test(words)) return null
  const behind = slice.slice(start + match[0].length)
  // "call OSC's worker hotline at": the line belongs to the body named before it
  const name = words.replace(/'s$/, '').replace(/^(\p{Lu}{2,6})s$/u, '$1')
  if (
    !/^(?:'s)?\s?(?:(?:worker|employer|toll-free|general|main|media|press|information)?\s?(?:hotline|helpline|office|line|desk)\s?)?(?:in\s\p{Lu}[\p{L}\s]{1,30}\s?)?(?:,.{0,60})?\s?(?:at|by|on|via|:|\(|toll|with|or|$)/iu.test(
      behind,
    ) &&
    !LINE.test(words)
  )
    return null
  const at = from + start
  return doc.text.slice(at, at + name.length)
}
