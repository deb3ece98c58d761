/** What a token can be in the name of a body, as bits: a word is often several things at once. */
export const NAME = 1
export const HEAD = 2
export const COMPANY = 4
export const FORM = 8
export const TOPIC = 16
export const OPENER = 32
export const OFFICE = 64
export const OTHER = 128
export const CALENDAR = 256
/** "of", "for", "and", "the": words in lower case inside names. */
export const LINK = 512
/** A word whose "'s" lost its apostrophe: "the Justice Departments Criminal Division". */
export const POSSESSIVE = 1024
/** A head of another language. */
export const FOREIGN = 2048
