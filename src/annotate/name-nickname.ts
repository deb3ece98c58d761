import type { Token } from '../document.ts'
import { isParticle } from '../text/name-words.ts'
import { isTitleHead } from '../text/title-words.ts'
import { isNameWord } from './name.ts'

/** Index behind the closing mark of `"Bob"` or `(Bob)` if a surname follows; 0 if it is no nickname. */
export function findNicknameEnd(tokens: readonly Token[], open: number, limit: number): number {
  const closing = tokens[open]!.text === '(' ? ')' : tokens[open]!.text
  for (let i = open + 1; i < Math.min(limit - 1, open + 4); i++) {
    if (tokens[i]!.text === closing)
      return i > open + 1 && tokens[open]!.start > tokens[open - 1]!.end && opensSurname(tokens, i + 1) && !isTitleHead(tokens[i + 1]!.lower) ? i + 1 : 0
    // "Bo 'The Hammer' Roe"
    if (!isNameWord(tokens[i]!) && !(tokens[i]!.text === 'The' && i === open + 1)) return 0
  }
  return 0
}

/** "Roe", "*del* Valle" behind a nickname. */
function opensSurname(tokens: readonly Token[], at: number): boolean {
  return isNameWord(tokens[at]!) || (isParticle(tokens[at]!.text) && tokens[at + 1] !== undefined && isNameWord(tokens[at + 1]!))
}
