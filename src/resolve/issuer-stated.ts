import type { Document, Frame, Person, Span } from '../document.ts'

/** "COMMUNIQUÉ ISSUED AT THE END OF THE ANNUAL MEETING OF THE LINDEN YOUTH COUNCIL HELD ON …": whose meeting it was. */
const COMMUNIQUE =
  /^communiqu[eé]\s(?:issued\s)?(?:at|by|after|on|from|of|following)\b.{0,90}?\b(?:assembly|meeting|congress|conference|convention|session|retreat|summit|workshop|forum)\sof\s(?:the\s)?(?<name>[^,.:;\n]{6,90}?)(?=\s(?:held|which|on|at|in)\s|[,.:;]|$)/iu
/** "Linden Joinery is proud to announce" */
const PROUD =
  /^[\s–—:-]{0,6}(?:The\s)?(?<name>\p{Lu}[\p{L}\d&.'’-]{0,24}(?:\s(?:(?:&|and|of|the|for)\s)?[\p{Lu}\d][\p{L}\d&.'’-]{0,24}){0,5}),?\s(?:is|are)\s(?:(?:very|so|extremely|truly|both)\s)?(?:proud|pleased|delighted|excited|thrilled|happy|honou?red|glad)\s(?:and\s\p{L}{4,10}\s)?to\s(?:announce|introduce|share|present|welcome|launch|unveil|confirm|report)\b/u
const LONGEST_LEAD = 300
/** Who speaks with no name of its own: "We are proud", "The team is pleased". */
const NO_NAME = /^(?:We|I|It|He|She|They|This|That|These|Our|My|His|Her|Their)(?:\s|$)/

/** The body whose communiqué it is, as the text writes it elsewhere; null for other headlines. */
export function findCommuniqueMaker({ text }: Document, { headline }: Frame): string | null {
  const name = COMMUNIQUE.exec(headline?.value ?? '')?.groups!.name
  if (name === undefined || !/^\p{Lu}/u.test(name)) return null
  const after = text.slice(headline!.end)
  const at = after.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? name : after.slice(at, at + name.length)
}

/** Whose pride opens the text, where no rule knows the name; nobody's own. */
export function findProud({ plain, text }: Document, people: readonly Person[], lead: Span | null): string | null {
  if (lead === null) return null
  const found = PROUD.exec(plain.slice(lead.start, Math.min(lead.end, lead.start + LONGEST_LEAD)))
  const name = found?.groups!.name
  if (name === undefined || NO_NAME.test(name) || people.some((person) => person.name === name || name.endsWith(` ${person.name}`))) return null
  const at = lead.start + found!.index + found![0].indexOf(name)
  return text.slice(at, at + name.length)
}
