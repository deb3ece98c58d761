import { parseLexicon } from './lexicon.ts'

/** What "…" in an entry of a word list stands for. */
const ANYTHING = '.{0,80}'

/**
 * A word list of phrases as one pattern, without groups of its own. In an entry a blank stands for white space, an apostrophe for
 * every kind of it, "…" for up to eighty characters of anything; nothing else has a meaning.
 */
export function phrasePattern(source: string): string {
  const phrases = parseLexicon(source).map((entry) =>
    entry
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/'/g, "['’]")
      .replace(/\s?…\s?/g, ANYTHING)
      .replace(/\s/g, '\\s{1,3}'),
  )
  // the longest first: "media contacts" before "media"
  return `(?:${phrases.sort((a, b) => b.length - a.length).join('|')})`
}
