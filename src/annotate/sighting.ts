import type { Document, Sentence } from '../document.ts'
import { isFamilyFirst, isNameSuffix } from '../text/name-words.ts'
import type { NameCandidate } from './name.ts'
import type { TitlesFound } from './titles-found.ts'

/** "Jr.", "III." */
const LONGEST_SUFFIX = 4

/** A name as it stands, with what stands around it. */
export interface Sighting {
  readonly name: NameCandidate
  readonly words: readonly string[]
  readonly before: TitlesFound
  readonly after: TitlesFound
  readonly points: number
  /** Something beside the name speaks for a person: a title, an address, what people do. */
  readonly hasContext: boolean
  /** What stands beside it is told of things, and nothing speaks for a person. */
  readonly isThing: boolean
  /** The last letter is an "s" whose apostrophe an export lost: no part of the name. */
  readonly isPossessive: boolean
}

export function wordsOf(doc: Document, name: NameCandidate): string[] {
  const words: string[] = []
  for (let i = name.first; i < name.end; i++) if (doc.tokens[i]!.shape !== 'mark') words.push(doc.tokens[i]!.text)
  return words
}

export function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase().replaceAll('.', '')
}

/** The last word, or the first of a name that sets the family first ("Kim Yong-chol"). Lower case. */
export function surnameOf(words: readonly string[]): string {
  const bare = words.filter((word) => word.length > LONGEST_SUFFIX || !isNameSuffix(word.toLowerCase().replace('.', '')))
  return (isFamilyFirst(bare) ? bare[0]! : bare.at(-1)!).toLowerCase()
}

/** A name that opens its sentence, or stands as its first name behind a comma: "With ten years of work, *Jane Roe* has". */
export function isSubject({ tokens }: Document, name: number, { firstToken }: Sentence, previous: Sighting | undefined): boolean {
  return name === firstToken || (tokens[name - 1]!.text === ',' && (previous === undefined || previous.name.end <= firstToken))
}
