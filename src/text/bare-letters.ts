const ASCII = /^[\0-\x7F]*$/

/** Letters and digits alone, in lower case: what two settings of a title or a name have in common. */
export function bareLetters(text: string): string {
  const lower = text.toLowerCase()
  return ASCII.test(lower) ? lower.replace(/[^a-z0-9]+/g, '') : lower.replace(/[^\p{L}\p{N}]+/gu, '')
}
