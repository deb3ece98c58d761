/** Anything but single blanks between words. */
const UNEVEN = /[^\S ]|\s\s|^\s|\s$/

/** White space of any kind and length as one blank, none at the ends: as the contract prints text. */
export function foldSpace(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}
