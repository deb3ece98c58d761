import type { Contact, Document, Entities, Span } from '../document.ts'
import { isField } from '../text/contact-labels.ts'
import { matchesIn } from '../text/matches.ts'
import { hasFirstName, isOfficeName, isPersonName, isTitle, PARTICLE, splitTitle } from './contact-names.ts'
import type { Reach } from './contact-reach.ts'

const SENTENCE_END = /(?<=\p{Ll}{2}|\d|["')])[.!?]["')]{0,2}\s+(?=["'(]?\p{Lu})/gu
const VERB =
  /\b(?:contact(?: person)?(?: for [^.;:@]{2,60}?)? is|contact(?:ing)?|call(?:ing)?|text(?:ing)?|reach(?:ing)?(?: out to)?|e-?mail(?:ing)?|write(?: to)?|notify|get in touch with|speak (?:to|with)|(?:available|obtained) from|(?:sign up|register|check|book) with|whatsapp|ring|(?:arranged|requested|booked|made) through|(?:sent|addressed) to|inquiries to|rsvp to|direct(?:ed)?(?:\s\p{Ll}{2,12}){0,6} to|or):?\s(?:the\s|our\s|your local\s)?/giu
/** A name behind the verb, up to "at", "in", a comma or the address. */
const NAME = new RegExp(
  String.raw`^(?:(?:Mr|Mrs|Ms|Dr)\.\s)?\p{Lu}[\p{L}\p{M}\d.'&-]{0,30}(?:\s(?:"\p{Lu}\p{L}{1,15}"\s)?(?:(?:of|for|the|and|on|&|${PARTICLE})\s){0,2}\p{Lu}[\p{L}\p{M}\d.'&-]{0,30}){0,9}`,
  'u',
)
/** "the communications team", "switchboard": an office in small letters. */
const OFFICE =
  /^(?:\p{L}[\p{L}-]{1,20}'s\s)?(?<office>(?:(?:media|press|news|communications?|public affairs|duty|on-call|ticket|box|visitor|customer)\s){0,2}(?:team|office|officer|desk|switchboard|newsroom))(?=\s(?:on|at|by|via)\b)/u
const TRADE_BEFORE = /^(?:\p{Ll}[\p{Ll}-]{2,20}\s){1,4}(?=\p{Lu})/u
/** What may stand between the name and the address: "in Riverton", ", the town's engineer,", "'s worker hotline", "at". */
const BEHIND =
  /^(?:'s)?\s?(?:(?:worker|employer|toll-free|general|main|media|press|information)?\s?(?:hotline|helpline|office|line|desk)\s?)?(?:in\s\p{Lu}[\p{L}\s]{1,30}\s?)?(?<beside>,.{0,60}?|\s?\([^()]{2,50}\))?,?\s?(?:directly\s)?(?:at|by|on|via|through|:|\(|toll|with|or|free|anonymously|$)/iu
/** "He can be reached at …" */
const PRONOUN = /^\W{0,3}(?:he|she|they)\s(?:can|may|is|will)\b.{0,20}\b(?:reached|contacted|available)\b/i
/** "Example's press office can be reached on …" */
const OFFICE_REACHED =
  /^\W{0,3}(?:[Tt]he\s)?((?:\p{Lu}[\p{L}.'-]{0,24}\s){0,4}(?:(?:media|press|news|communications)\s)(?:team|office|desk))\s(?:can|may|is|will)\b.{0,20}\b(?:reached|contacted|available)\b/u
/** "Jane Roe, the city's spokeswoman, can be reached at …" */
const SUBJECT =
  /^\W{0,3}(?:[^.:\n]{2,60}:\s)?(?:(?:[Oo]ur|[Tt]he)\s(?:\p{Ll}{3,15}\s){1,4}|(?:\p{Lu}\p{L}{1,20}\s){1,2}\p{Ll}{4,15}\s)?(?<name>(?:(?:Mr|Mrs|Ms|Dr)\.\s)?\p{Lu}[\p{L}\p{M}.'-]{0,24}(?:\s\p{Lu}[\p{L}\p{M}.'-]{0,24}){0,4})(?:,(?<beside>[^,]{2,80}),)?\s(?:can|may|is|will)\b.{0,20}\b(?:reached|contacted|available)\b/u
const OF_BODY = /^(?<name>.{4,40}?) (?:of|from|with) (?:the )?\p{Lu}/u
const LINE = /\b(?:hotline|helpline|office|line|desk|department|center|centre|bureau|division)$/i
/** "555-0143 *Jane Roe (Riverton):* 555-0144", "; or *Investors: Bo Day in Linden,* 555-0145": right before an address nothing but a name and where it is. */
const BESIDE =
  /(?:^[\s,;]{1,4}|[;:]\s)(?:(?:and|or)\s)?(?:\p{Lu}[\p{L} ]{2,20}:\s)?(?<name>\p{Lu}[^\d,;:@()]{3,40}?)(?:\sin\s(?:the\s)?\p{Lu}[\p{L}. ]{1,25})?(?:\s\([^()]{2,30}\))?[\s,:–-]{1,4}$/u
/** Names the way as well, "via e-mail at", "call or text". */
const WAY = /^(?:e-?mail|call|text|or)\b/i
const MOST_VERBS = 3
/** How far in front of its address a name may stand. */
const REACH_BACK = 300
/** A sentence with more addresses than that is no sentence. */
const MOST_COMPARED = 200

interface Named {
  readonly name: string
  readonly title: string | null
}

/** Addresses inside of running text: "call the Example Hotline at 1-800-555-0101". One entry for each sentence and name. */
export function findProse(doc: Document, block: Span, reaches: readonly Reach[], entities: Entities): Contact[] {
  const found: (Contact & { emails: string[]; phones: string[]; end: number })[] = []
  const slice = doc.plain.slice(block.start, block.end)
  const ends = matchesIn(slice, SENTENCE_END).map((match) => block.start + match.index + match[0].length)
  let sentence = 0
  let last = { sentence: -1, name: null as string | null }
  for (const [i, reach] of reaches.entries()) {
    while (sentence < ends.length && ends[sentence]! <= reach.start) sentence++
    const from = Math.max(sentence > 0 ? ends[sentence - 1]! : block.start, reach.start - REACH_BACK)
    const named =
      findBeside(doc, Math.max(from, reaches[i - 1]?.end ?? 0), reach.start) ??
      findName(doc, from, reach.start) ??
      findSubject(doc, from, reach.start, entities)
    const name = named?.name ?? (reach.kind === 'email' ? bearerOf(reach.value, doc.text.slice(from, reach.start), entities) : null)
    let contact = found.at(-1)
    if (!contact || last.sentence !== sentence || (name !== null && name !== last.name)) {
      const rule = name === null ? 'address-in-text' : isPersonName(name) ? 'call-person-at' : 'call-body-at'
      // what stands before the address of somebody else is nothing of this one
      const start = last.sentence === sentence && last.name !== null ? Math.max(from, reaches[i - 1]!.end) : from
      contact = { name, title: named?.title ?? null, organization: null, emails: [], phones: [], start, end: reach.end, rule }
      found.push(contact)
    }
    const list = reach.kind === 'email' ? contact.emails : contact.phones
    if (list.length > MOST_COMPARED || !list.includes(reach.value)) list.push(reach.value)
    contact.end = Math.max(contact.end, reach.end)
    last = { sentence, name: name ?? (last.sentence === sentence ? last.name : null) }
  }
  return found
}

/** A name alone between a mark, or the address before, and this address. */
function findBeside(doc: Document, from: number, to: number): Named | null {
  const slice = doc.plain.slice(from, to)
  const name = BESIDE.exec(slice)?.groups!.name
  if (name === undefined || !isPersonName(name) || !hasFirstName(name)) return null
  const start = from + slice.lastIndexOf(name)
  return { name: doc.text.slice(start, start + name.length), title: null }
}

/** The name behind the last verb of calling before the address; "reach out to Jane Roe via e-mail at" has one without a name. */
function findName(doc: Document, from: number, to: number): Named | null {
  const slice = doc.plain.slice(from, to)
  for (const verb of matchesIn(slice, VERB).slice(-MOST_VERBS).reverse()) {
    const named = nameBehind(doc, from, slice, verb)
    if (named !== null) return named
    if (!WAY.test(verb[0])) return null
  }
  return null
}

function nameBehind(doc: Document, from: number, slice: string, verb: RegExpExecArray): Named | null {
  let start = verb.index + verb[0].length
  const office = OFFICE.exec(slice.slice(start))
  if (office) start += office[0].length - office.groups!.office!.length
  // "sign up with *coordinator* Jane Roe"
  const trade = office ? null : TRADE_BEFORE.exec(slice.slice(start))
  if (trade && isTitle(trade[0].trim())) start += trade[0].length
  const match = NAME.exec(slice.slice(start)) ?? OFFICE.exec(slice.slice(start))
  if (!match) return null
  const words = match[0].replace(/[.,'&-]{1,9}$/, '')
  if (/^(?:at|us|our|their|for)$/i.test(words)) return null
  const behind = BEHIND.exec(slice.slice(start + match[0].length))
  if (!behind && !LINE.test(words)) return null
  // "call OSC's worker hotline at": the line belongs to the body named before it
  const name = withoutField(words.replace(/'s$/, '').replace(/^(\p{Lu}{2,6})s$/u, '$1'))
  const at = from + start
  return withTitle(doc.text.slice(at, at + name.length), behind?.groups?.beside)
}

/** "Jane Roe *Cell*", "Press Office *Phone*": a page without lines runs the name and the field of the address together. */
function withoutField(words: string): string {
  const rest = words.slice(0, Math.max(0, words.lastIndexOf(' ')))
  return rest !== '' && isField(words.slice(rest.length + 1)) && !isOfficeName(words) && (isOfficeName(rest) || hasFirstName(rest)) ? rest : words
}

/** Who "can be reached at" the address: by name or, behind a pronoun, the person named last. */
function findSubject(doc: Document, from: number, to: number, entities: Entities): Named | null {
  const slice = doc.plain.slice(from, to)
  if (PRONOUN.test(slice)) {
    const name = lastPerson(entities, from)
    return name === null ? null : { name, title: null }
  }
  const office = OFFICE_REACHED.exec(slice)?.[1]
  if (office) return { name: doc.text.slice(from + slice.indexOf(office), from + slice.indexOf(office) + office.length), title: null }
  const subject = SUBJECT.exec(slice)?.groups
  return subject && isPersonName(subject.name!) ? withTitle(subject.name!, subject.beside) : null
}

/** The title stands in front of the name, "Detective Sergeant Jane Roe", or between commas behind it. */
function withTitle(words: string, beside: string | undefined): Named {
  const split = splitTitle(words)
  if (split) return split
  // "Jane Roe of Example Mills"
  const body = OF_BODY.exec(words)?.groups
  if (body && isPersonName(body.name!)) return { name: body.name!, title: null }
  const titled = body ? splitTitle(body.name!) : null
  if (titled) return titled
  const title = beside?.replace(/^[\s,(]{1,20}|[\s,)]{1,20}$/g, '').replace(/^(?:the|a|an)\s/i, '') ?? ''
  return { name: words, title: isPersonName(words) && isTitle(title) ? title : null }
}

/** "More about Jane Roe: jane@janeroe.example": the person of the sentence whose whole name the address holds. */
function bearerOf(address: string, sentence: string, { people }: Entities): string | null {
  const letters = address.replace(/[^\p{L}@]/gu, '')
  const found = people.find(({ name }) => name.includes(' ') && sentence.includes(name) && letters.includes(name.toLowerCase().replace(/[^\p{L}]/gu, '')))
  return found?.name ?? null
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
