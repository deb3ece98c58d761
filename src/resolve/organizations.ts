import type { Document, Organization, OrganizationMention, PersonMention } from '../document.ts'
import { isKnownAcronym } from '../text/known-bodies.ts'
import { normalise } from '../text/normalise.ts'
import { joinNames } from './organizations-join.ts'

const ACRONYM = /^(?=.{0,12}\p{Lu}.{0,12}\p{Lu})[\p{Lu}\p{N}&.-]{2,8}s?$/u

/** One organization for all its names, in the order of the text: the fullest name, its acronym, the other forms. */
export function resolveOrganizations(doc: Document, found: readonly OrganizationMention[], _people: readonly PersonMention[]): Organization[] {
  const mentions = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  return joinNames(doc, mentions).map((group) => {
    const name = fullest(group)
    const forms = firstForms(group, name)
    const acronym =
      group.find((mention) => mention.acronym !== null)?.acronym ?? forms.find((form) => form !== name && (ACRONYM.test(form) || isKnownAcronym(form))) ?? null
    return {
      name,
      acronym,
      aliases: forms.filter((form) => form !== name && form !== acronym),
      mentions: group.map(({ start, end, rule }) => ({ text: doc.text.slice(start, end), start, end, rule })),
      rule: group.find((mention) => mention.name === name)!.rule,
    }
  })
}

/** The names of a body in the order of the text, each in one of its spellings: curly or straight apostrophes make no other name. */
function firstForms(group: readonly OrganizationMention[], fullestName: string): string[] {
  const forms = new Map([[normalise(fullestName), fullestName]])
  const seen = new Set<string>()
  for (const { name } of group) {
    const key = normalise(name)
    seen.add(key)
    if (!forms.has(key)) forms.set(key, name)
  }
  return [...seen].map((key) => forms.get(key)!)
}

/** The longest form; one in mixed case rather than in capitals. */
function fullest(group: readonly OrganizationMention[]): string {
  let best = group[0]!.name
  for (const { name } of group) {
    const isBetter =
      name.length > best.length
        ? !(isCaps(name) && !isCaps(best) && name.length < best.length + 4)
        : isCaps(best) && !isCaps(name) && name.toLowerCase() === best.toLowerCase()
    if (isBetter) best = name
  }
  return best
}

function isCaps(name: string): boolean {
  return !/\p{Ll}/u.test(name) && name.includes(' ')
}
