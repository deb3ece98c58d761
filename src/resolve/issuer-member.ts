import type { Document, Organization, Person, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import legislators from '../lexicons/legislators.txt'
import officeHolders from '../lexicons/office-holders.txt'
import { phrasePattern } from '../text/phrases.ts'
import type { Page } from './issuer-page.ts'

/** A house of parliament, which its members speak in and which does not send what they say. */
const PARLIAMENT =
  /^(?:(?:U\.?S\.?|United States|State) )?(?:House(?: of (?:Representatives|Commons|Lords|Delegates|Assembly))?|Senate|Congress|(?:State |General )?Assembly|Parliament|Legislature|Dáil|Lok Sabha|Rajya Sabha|National Assembly|Knesset)$/u
const MEMBER = new RegExp(`^${phrasePattern(legislators)}\\.?(?:\\s|$)`, 'i')
const CHAIR = /^chair/i
const FORMER = /^(?:former|then|ex-|late)\b/i
/** So far into the body a member who speaks is named. */
const OPENING = 1500
/** "said Roe", "Roe said", "Congressman Roe spoke" */
const SPEAKS = /^(?:\s\([^)]{1,12}\))?,?\s(?:today\s)?(?:said|says|stated|spoke|added|told|released|issued|introduced|voted|wrote|announced)\b/
const SPOKEN = /\b(?:said|says|stated|added|wrote)\s(?:(?:U\.?S\.?|\p{Lu}\p{L}{2,14}\.?)\s){0,3}$/u
/** "the Linden Parliamentary Assembly", whose members sit in parliaments of their own. */
const ASSEMBLY = /\b(?:Parliamentary Assembly|Inter-Parliamentary Union|Parliamentary Union)\b/
const OFFICE_OF = new RegExp(
  `^(?:The )?Office of (?:the )?.{0,60}\\b(?:attorney|auditor|commissioner|secretary of state|${phrasePattern(officeHolders)})\\b`,
  'i',
)
const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
const HOLDER = new RegExp(`\\b${phrasePattern(officeHolders)}\\b`, 'i')
/** "– Acting Attorney General ", "Governor ": nothing but the office stands before the name that opens the text. */
const OFFICE_ALONE = /^[\s–—:)\]-]{0,6}(?:(?:Acting|Interim|State|Lt\.|Lieutenant)\s)?(?:\p{Lu}[\p{L}.'’-]{1,20}\s){1,5}$/u
const BEHIND = 260

/** The only legislator of the opening, if she speaks there and no body but the house of parliament is the sender. */
export function findSpeakingMember({ plain, blocks }: Document, people: readonly Person[], best: Organization | null): Person | null {
  if (best !== null && !PARLIAMENT.test(best.name)) return null
  const from = blocks.find(({ role }) => role === 'body')?.start ?? 0
  const members = people.filter(
    ({ titles, honorific, mentions }) =>
      mentions.some(({ start }) => start >= from && start < from + OPENING) &&
      [honorific ?? '', ...titles.map(({ text }) => text)].some((title) => MEMBER.test(title) && !CHAIR.test(title) && !FORMER.test(title)),
  )
  const [member] = members
  if (member === undefined || members.length > 1) return null
  return member.mentions.some(({ start, end }) => SPEAKS.test(plain.slice(end, end + 40)) || SPOKEN.test(plain.slice(Math.max(0, start - 40), start)))
    ? member
    : null
}

/** "Jane Roe (MP, Spain), who chairs a committee of the Linden Parliamentary Assembly": the assembly that the sentence names speaks, not a parliament's member. */
export function findAssembly(organizations: readonly Organization[], lead: Span | null): string | null {
  if (lead === null) return null
  return (
    organizations.find(({ name, mentions }) => ASSEMBLY.test(name) && mentions.some(({ start, end }) => start >= lead.start && end <= lead.end))?.name ?? null
  )
}

/** "Office of Linden State Attorney Jane Roe", as the page calls itself. */
export function findOfficeSite({ site }: Page): string | null {
  return site !== null && OFFICE_OF.test(site.name) ? site.name : null
}

/** "Attorney General Jane Roe has announced …", which opens a text that names no other sender. */
export function findHeadedText({ plain }: Document, people: readonly Person[], lead: Span | null): Person | null {
  if (lead === null) return null
  for (const person of people) {
    const first = person.mentions.find(({ start }) => start >= lead.start)
    if (first === undefined || !OFFICE_ALONE.test(plain.slice(lead.start, first.start))) continue
    if (!person.titles.some(({ text }) => HOLDER.test(text) && !FORMER.test(text))) continue
    if (ANNOUNCES.test(plain.slice(first.end, Math.min(lead.end, first.end + BEHIND)))) return person
  }
  return null
}
