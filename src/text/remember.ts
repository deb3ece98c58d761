/** Longer words are rare; to keep one could keep the whole text alive that it was cut from. */
const LONGEST = 12
/** The words of some hundred releases. */
const MOST = 20_000

/** Asks a question about words once for each: releases use the same few thousand over and over. The answer must depend on the word alone. */
export function remember<Answer extends string | boolean | null>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = ask(word)
    if (word.length > LONGEST) return answer
    if (answers.size >= MOST) answers.clear()
    answers.set(word, answer)
    return answer
  }
}
