const BEYOND_ONE_UNIT = 0xffff

/**
 * All matches of a global pattern, as `matchAll` finds them. That one makes a copy of the pattern for each text, which for a long
 * pattern takes longer than to look through a release.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > BEYOND_ONE_UNIT ? 2 : 1
  }
  return found
}
