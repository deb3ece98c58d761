import nouns from '../lexicons/body-nouns.txt'
import legalForms from '../lexicons/company-suffixes.txt'
import heads from '../lexicons/organization-heads.txt'
import { lexiconSet, parseLexicon } from './lexicon.ts'

/** Legal forms so short count only as they are written, "AG", "SE"; a bit longer ones also in capitals: "INC". */
const SHORTEST_FORM = 2
const SHORT_FORM = 3

let headWords: ReadonlySet<string> | null = null
let nounWords: ReadonlySet<string> | null = null
let forms: ReadonlySet<string> | null = null

/** True for a noun that names a body: "Department", "Council". Takes any case. */
export function isBodyHead(word: string): boolean {
  headWords ??= lexiconSet(heads)
  return headWords.has(word.toLowerCase())
}

/** True for a noun that says of the name beside it that it is a body's: "agency", "charity". Takes lower case. */
export function isBodyNoun(lower: string): boolean {
  nounWords ??= lexiconSet(nouns)
  return nounWords.has(lower)
}

/** True for the legal form of a company: "Inc.", "GmbH". Takes the word as written, with or without full stop. */
export function isLegalForm(word: string): boolean {
  forms ??= new Set(parseLexicon(legalForms).flatMap(waysToWrite))
  return forms.has(word) || (word.endsWith('.') && forms.has(word.slice(0, -1)))
}

function waysToWrite(form: string): string[] {
  if (form.length <= SHORTEST_FORM) return [form]
  return form.length <= SHORT_FORM ? [form, form.toUpperCase()] : [form, form.toLowerCase(), form.toUpperCase()]
}
