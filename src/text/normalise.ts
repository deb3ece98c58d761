const QUOTATION = /[“”„‟«»″]/g
const APOSTROPHE = /[‘’‚‛`´′ʼ]/g
const HYPHEN = /[\u2010\u2011\u00AD]/g
/** Every white space but the plain blank. */
const SPACE = /[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/g

/** Nothing to be changed: most names. */
const PLAIN = /^[ -_a-~]*$/

/** The look-alike of the same length: one kind of mark for each, every white space one blank. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(QUOTATION, '"').replace(APOSTROPHE, "'").replace(HYPHEN, '-').replace(SPACE, ' ')
}
