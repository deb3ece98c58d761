import { parseLexicon } from './lexicon.ts'

/** What "…" in an entry of a word list stands for. */
const ANYTHING = '.{0,80}'
const FIRST_WORD = /^[\p{L}\d]+/u
const WORDS = /[\p{L}\d]+/gu

/**
 * A word list of phrases as one pattern, without groups of its own. In an entry a blank stands for white space, an apostrophe for
 * every kind of it, "…" for up to eighty characters of anything; nothing else has a meaning.
 */
export function phrasePattern(source: string): string {
  return toPattern(parseLexicon(source))
}

/** What stands around the phrase in its line, as patterns, and the flags of the whole. */
interface Surroundings {
  readonly before?: string
  readonly after?: string
  readonly flags?: string
}

/**
 * Finds the phrase of a word list that a line begins with, as `^before(?:one phrase or the other)after` would. Patterns are made only
 * of phrases that the line can begin with: for most lines of none, which a short run of the command is glad of.
 */
export function phraseFinder(source: string, { before = '', after = '', flags = 'i' }: Surroundings): (line: string) => RegExpExecArray | null {
  const lead = new RegExp(`^${before}`, flags)
  const patterns = new Map<string, RegExp>()
  let index: PhraseIndex | null = null
  return (line) => {
    index ??= indexPhrases(parseLexicon(source), after === '')
    const first = firstWordOf(line, before === '' ? 0 : lead.exec(line)![0].length)
    const phrases = index.byFirstWord.get(first)
    const found = phrases && patternOf(phrases).exec(line)
    if (found) return found
    const lower = index.others.length === 0 ? '' : line.toLowerCase()
    for (const { phrase, word } of index.others) {
      const other = lower.includes(word) ? patternOf([phrase]).exec(line) : null
      if (other) return other
    }
    return null
  }

  function patternOf(phrases: readonly string[]): RegExp {
    const key = phrases[0]!
    const known = patterns.get(key)
    if (known) return known
    const pattern = new RegExp(`^${before}${toPattern(phrases)}${after}`, flags)
    patterns.set(key, pattern)
    return pattern
  }
}

/** The word that begins at `start`, in lower case; most are of plain letters. */
function firstWordOf(line: string, start: number): string {
  let end = start
  let code = line.charCodeAt(end)
  while ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) code = line.charCodeAt(++end)
  if (code >= 128) return FIRST_WORD.exec(line.slice(start))?.[0].toLowerCase() ?? ''
  return line.slice(start, end).toLowerCase()
}

interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>
  /** Phrases that do not begin with a whole word, with a word that a line must hold. */
  readonly others: readonly { readonly phrase: string; readonly word: string }[]
}

function indexPhrases(phrases: readonly string[], mayGoOn: boolean): PhraseIndex {
  const byFirstWord = new Map<string, string[]>()
  const others: { phrase: string; word: string }[] = []
  for (const phrase of phrases) {
    const first = FIRST_WORD.exec(phrase)?.[0] ?? ''
    const next = phrase.slice(first.length).trimStart()[0]
    const isWhole = first !== '' && next !== '…' && (next !== undefined || !mayGoOn)
    if (!isWhole) others.push({ phrase, word: longestWord(phrase) })
    else byFirstWord.set(first.toLowerCase(), [...(byFirstWord.get(first.toLowerCase()) ?? []), phrase])
  }
  return { byFirstWord, others }
}

function longestWord(phrase: string): string {
  const words = phrase.toLowerCase().match(WORDS) ?? ['']
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest))
}

function toPattern(phrases: readonly string[]): string {
  const patterns = phrases.map((phrase) =>
    phrase
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/'/g, "['’]")
      .replace(/\s?…\s?/g, ANYTHING)
      .replace(/\s/g, '\\s{1,3}'),
  )
  // the longest first: "media contacts" before "media"
  return `(?:${patterns.sort((a, b) => b.length - a.length).join('|')})`
}
