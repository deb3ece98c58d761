import type { Token } from '../document.ts'
import { isBodyHead } from '../text/body-words.ts'
import { isCommonWord, isFirstName } from '../text/name-words.ts'
import { isPlace } from '../text/places.ts'
import { isDegree, isTitleHead, isTitleModifier } from '../text/title-words.ts'

/** Words of a name that may stand before an office. */
const MOST_WORDS = 3
/** Offices that only a company, an association or the like has: what stands before them is its name, a town is not. */
const OF_HOUSE = new Set(
  'ceo cfo coo cto cio cmo cso cpo cro cdo cco ciso chro co-ceo founder co-founder cofounder founders co-founders spokesman spokeswoman spokesperson editor-in-chief'.split(
    ' ',
  ),
)
/** The same of two words and more, by the word that they begin with and the noun. */
const OF_HOUSE_BY_GRADE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['chief', new Set(['officer', 'executive', 'scientist', 'economist', 'technologist', 'strategist', 'counsel'])],
  ['managing', new Set(['director', 'partner', 'editor'])],
  ['executive', new Set(['director', 'president', 'chairman', 'chair'])],
  ['vice', new Set(['president'])],
  ['general', new Set(['manager', 'counsel', 'secretary'])],
])
/** Offices of bodies that go by their initials: "*FAA* Administrator". */
const OF_INITIALS = new Set('administrator president chairman chairwoman chairperson chair secretary-general secretary-treasurer director-general'.split(' '))
const ADJECTIVE = /(?:al|ic|ive|ary|ed|ing|ous|ent|ant)$/

/** "*Zentrolab* CEO", "*FAA* Administrator", "*Quill Zentro* chief marketing officer": a name that no list knows before an office that only a body has. `first` and `head` are tokens of the title. */
export function findHouse(tokens: readonly Token[], first: number, head: number): string | null {
  let grade = first
  while (grade < head && !isTitleModifier(tokens[grade]!.lower) && !isTitleHead(tokens[grade]!.lower)) grade++
  if (grade === first || grade - first > MOST_WORDS) return null
  const words = tokens.slice(first, grade)
  if (!words.every(({ shape, text }) => /^(?:capital|upper|mixed)$/.test(shape) && !isDegree(text))) return null
  const areInitials = words.length === 1 && words[0]!.shape === 'upper'
  const isName = areInitials ? /^[A-Z-]{3,8}$/.test(words[0]!.text) : words.some(isOwnWord)
  if (!isName || isPlace(words.map(({ text }) => text).join(' ')) || isFirstName(words[0]!.text)) return null
  return isOfHouse(tokens, grade, head) || (areInitials && isOfInitials(tokens, grade, head)) ? words.map(({ text }) => text).join(' ') : null
}

function isOwnWord({ text, lower, shape }: Token): boolean {
  return !isCommonWord(lower) && !isPlace(text) && (shape === 'mixed' || (shape === 'capital' && !ADJECTIVE.test(lower)))
}

function isOfHouse(tokens: readonly Token[], grade: number, head: number): boolean {
  const noun = tokens[head]!.lower
  return OF_HOUSE.has(noun) || (OF_HOUSE_BY_GRADE.get(gradeOf(tokens, grade, head))?.has(noun) ?? false)
}

/** The first of the words before a noun that are no time: "chief" of "former interim chief executive". */
function gradeOf(tokens: readonly Token[], grade: number, head: number): string {
  let i = grade
  while (i < head && /^(?:former|interim|acting|global|group|senior|deputy|new|then|first)$/.test(tokens[i]!.lower)) i++
  return tokens[i]!.lower
}

function isOfInitials(tokens: readonly Token[], grade: number, head: number): boolean {
  // "MSCA Advisory *Committee* Chair"
  if (tokens.slice(grade, head).some(({ text }) => isBodyHead(text))) return false
  const noun = tokens[head]!.lower
  return OF_INITIALS.has(noun) || (noun === 'general' && /^(?:secretary|director)$/.test(tokens[head - 1]!.lower) && head - 1 >= grade)
}
