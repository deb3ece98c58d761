import type { Token } from '../document.ts'
import { isCommonWord, isFirstName, isParticle } from '../text/name-words.ts'
import { isTitleHead } from '../text/title-words.ts'
import { isInitial, isNameWord } from './name.ts'

/** Index behind the closing mark of `"Bob"` or `(Bob)` if a surname follows; 0 if it is no nickname. */
export function findNicknameEnd(tokens: readonly Token[], open: number, limit: number): number {
  const closing = tokens[open]!.text === '(' ? ')' : tokens[open]!.text
  for (let i = open + 1; i < Math.min(limit - 1, open + 4); i++) {
    if (tokens[i]!.text === closing)
      return i > open + 1 && tokens[open]!.start > tokens[open - 1]!.end && opensSurname(tokens, i + 1) && !isTitleHead(tokens[i + 1]!.lower) ? i + 1 : 0
    // "Bo 'The Hammer' Roe", 'Bo "bigbo" Roe'
    const isFirst = i === open + 1
    if (!isNameWord(tokens[i]!) && !(isFirst && (tokens[i]!.text === 'The' || isSmallNickname(tokens, i)))) return 0
  }
  return 0
}

/** How somebody is called on a network: a word in small letters between quotation marks. */
function isSmallNickname(tokens: readonly Token[], at: number): boolean {
  const { shape, lower } = tokens[at]!
  const [open, close] = [tokens[at - 1]!, tokens[at + 1]!]
  return shape === 'lower' && open.text === '"' && close.text === '"' && (!isCommonWord(lower) || isFirstName(tokens[at - 2]!.text))
}

/** "Roe", "*del* Valle", "*B.* Roe" behind a nickname. */
function opensSurname(tokens: readonly Token[], at: number): boolean {
  return (
    isNameWord(tokens[at]!) ||
    (isInitial(tokens[at]!) && tokens[at + 1] !== undefined && isNameWord(tokens[at + 1]!)) ||
    (isParticle(tokens[at]!.text) && tokens[at + 1] !== undefined && isNameWord(tokens[at + 1]!))
  )
}
