// When two answers count as the same.

/** Letters and digits with their apostrophes, in lower case. */
export const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []

export const plain = (text: string | null | undefined) => wordsOf(text).join(' ')

/** Without a leading article. */
export const bare = (text: string | null | undefined) => plain(text).replace(/^(the|a|an) /, '')

const LEGAL_FORM = / (inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|sa|nv|s a|pty|lp)$/

/** An organization without article, possessive and legal forms. */
export function organizationKey(name: string | null | undefined): string {
  let key = bare(name).replace(/'s?(?= |$)/g, '')
  while (LEGAL_FORM.test(key)) key = key.replace(LEGAL_FORM, '')
  return key
}

/** The same name, or a shorter form of it that keeps the surname. */
export function isSamePerson(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length === 0 || y.length === 0) return false
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.join(' ') === long.join(' ') || (short.length > 1 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word)))
}

/** A person, an organization, or a surname alone. */
export function isSameSpeaker(found: string | null, gold: string | null): boolean {
  if (!found || !gold) return false
  if (isSamePerson(found, gold) || organizationKey(found) === organizationKey(gold)) return true
  return wordsOf(found).length === 1 && wordsOf(gold).at(-1) === wordsOf(found)[0]
}

/** F1 of the longest common sequence of words. */
export function overlap(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length === 0 || y.length === 0) return 0
  let row = new Uint32Array(y.length + 1)
  for (const word of x) {
    const next = new Uint32Array(y.length + 1)
    for (let j = 1; j <= y.length; j++) next[j] = word === y[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!)
    row = next
  }
  return (2 * row[y.length]!) / (x.length + y.length)
}
