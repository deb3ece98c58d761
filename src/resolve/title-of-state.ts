import { withOrganization } from '../annotate/titles-found.ts'
import type { Person, Title } from '../document.ts'
import { isCommonWord } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'

/** The head of a state beside a name: "*President* Larsen". */
const PRESIDENT = /^(?:(?:former|then|vice)[\s-])?president$/i
/** A rank by which one is addressed: "*Professor* Larsen". */
const RANK = /^(?:(?:emeritus|associate|assistant|adjunct) )?professor$/i
const BEFORE_NAME = /^title-(?:before|and-title)-name$/
/** "President of *Examplia*", "King of the *Republic of Examplia*" */
const OF = /^(?:[\p{L}-]{2,12} ){0,2}(?:president|governor|chancellor|king|queen|premier|prime minister|head of state) of (?:the )?(.{2,60})$/iu
const STATE = /^(?:Federal |Democratic |People's |Islamic |Socialist ){0,2}(?:Republic|State|Kingdom|Commonwealth|Federation|Union) of /
/** Offices of a government for a field of work. */
const MINISTER = /^(?:[\p{L}-]{2,14} ){0,3}(?:minister|secretary)(?: of state)?$/iu
/** Words of a body's own kind. */
const KIND =
  /\b(?:ministry|department|office|agency|council|commission|committee|authority|board|bureau|institute|society|association|union|chamber|federation|foundation|trust|club|party|cabinet|university|college|bank|court)\b/i

/** People to whom a rank or the presidency of a state may belong, and what stands before their names. */
export function countPresidents(people: readonly Person[]): number {
  return people.filter(({ titles }) => titles.some(({ text, rule }) => PRESIDENT.test(text) && BEFORE_NAME.test(rule))).length
}

/** "President Larsen", "*Professor* Ann Roe", "President of Examplia": whoever sends the release, it is no office of theirs. `presidents` are named in the text. */
export function isOfNoHouse(title: Title, name: string, presidents: number): boolean {
  const place = OF.exec(title.text)?.[1]
  if (place !== undefined) return isPlace(place) || STATE.test(place)
  if (!BEFORE_NAME.test(title.rule)) return false
  return RANK.test(title.text) || (PRESIDENT.test(title.text) && (presidents > 1 || !name.includes(' ')))
}

/** "Minister of *Mills and Rivers*": a field of work in capitals is no body. */
export function withoutField(title: Title): Title {
  const field = title.organization
  if (field === null || !MINISTER.test(title.role) || KIND.test(field) || !title.text.endsWith(field)) return title
  const isField = field.split(/[ \t]/).every((word) => /^(?:&|[a-z]+)$/.test(word) || isCommonWord(word.toLowerCase().replace(/,$/, '')))
  return isField ? withOrganization(title, null, title.text) : title
}
