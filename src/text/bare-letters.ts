/** Letters and digits alone, in lower case: what two settings of a title or a name have in common. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
