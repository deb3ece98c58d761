import { isLegalForm } from './body-words.ts'
import { isCommonWord, isFirstName } from './name-words.ts'
import { isPlace } from './places.ts'
import { isTitleHead } from './title-words.ts'

/** Labels that an export runs together with the name before them: "DengPhone". */
const LABEL = new Set('phone email tel telephone fax website mobile office'.split(' '))
/** "Panel IIJane", "Session IVBo": a numeral ended the line. */
const NUMERAL_FIRST = /^(?:II|III|IV|VI|VII|VIII|IX)(?=\p{Lu}\p{Ll}{2,}$)/u
const TWO_WORDS = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}{2,}$)/u
/** "saidJane": the blank behind the verb was lost with a tag. */
const SAID_FIRST = /^(?:said|says|added|adds)(?=\p{Lu}\p{Ll})/u
/** "LLPJane", "INC.Bo" without its point: a legal form ended the line. */
const FORM_FIRST = /^\p{Lu}{2,5}(?=\p{Lu}\p{Ll}{2,}$)/u
/** "RIVERTONThe": the dash behind the place was lost. */
const PLACE_FIRST = /^\p{Lu}{4,}(?=\p{Lu}\p{Ll}{2,}$)/u

/** "DetailsJane", "RoeDirector": exports run a name together with the line before or after it. The length of the first word, 0 if it is all one word. */
export function measureGlued(text: string): number {
  const said = SAID_FIRST.exec(text)?.[0]
  if (said) return said.length
  const place = PLACE_FIRST.exec(text)?.[0]
  if (place) return isPlace(place) ? place.length : 0
  const form = FORM_FIRST.exec(text)?.[0]
  if (form && isLegalForm(form) && isFirstName(text.slice(form.length))) return form.length
  const numeral = NUMERAL_FIRST.exec(text)?.[0]
  if (numeral) return isFirstName(text.slice(numeral.length)) ? numeral.length : 0
  const first = TWO_WORDS.exec(text)?.[0]
  if (!first) return 0
  const rest = text.slice(first.length)
  return LABEL.has(rest.toLowerCase()) || isTitleHead(rest.toLowerCase()) || (first.length > 4 && isCommonWord(first.toLowerCase()) && isFirstName(rest))
    ? first.length
    : 0
}
