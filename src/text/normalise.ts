const QUOTATION = /[“”„‟«»″]/g
const APOSTROPHE = /[‘’‚‛`´′ʼ]/g
const HYPHEN = /[\u2010\u2011\u00AD]/g
const SPACE = /[\s\u00A0\u200B\u2060\uFEFF]/g

/** The look-alike of the same length: one kind of mark for each, every white space one blank. */
export function normalise(text: string): string {
  return text.replace(QUOTATION, '"').replace(APOSTROPHE, "'").replace(HYPHEN, '-').replace(SPACE, ' ')
}
