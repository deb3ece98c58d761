import type { Person } from '../document.ts'

const SAME_ROLE: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bchief financial officer\b/g, 'cfo'],
  [/\bchief operating officer\b/g, 'coo'],
  [/\b(?:congressman|congresswoman|rep|u\.s\. representative)\b/g, 'representative'],
  [/\bsen\b/g, 'senator'],
  [/\b(?:chairman|chairwoman|chairperson)\b/g, 'chair'],
  [/\bgov\b/g, 'governor'],
  [/\bsupt\b/g, 'superintendent'],
  [/\bprof\b/g, 'professor'],
  [/\bda\b/g, 'district attorney'],
  [/(?<=\b(?:secretary|director|attorney|governor))-(?=general\b)|(?<=\b(?:vice|deputy|under))-(?=\p{L})/gu, ' '],
  [/\bprime minister\b/g, 'premier'],
]
/** "the Example chief": the head of a body, whatever the title. */
const CHIEF = new Set('chief boss head executive'.split(' '))
const CHIEF_TITLE = /\b(?:CEO|chief executive|president|founder|chair(?:man|woman|person)?|head|chief|managing director|director)\b/i
/** "the lawmaker" */
const LAWMAKER = new Set('lawmaker legislator parliamentarian'.split(' '))
const LAWMAKER_TITLE = /\b(?:senator|sen|representative|rep|congress(?:man|woman|member)|assembly(?:man|woman|member)|deputy|delegate|MP|MEP|MLA|MSP|TD)\b/i
const MOST_WORDS = 8

/** Who holds an office, by words for it in lower case: each title is read once, by the first to ask. */
export type HoldersOf = (words: readonly string[]) => ReadonlySet<Person>

interface Office {
  readonly holder: Person
  readonly order: number
  readonly words: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
}

export function indexOffices(everybody: readonly Person[]): HoldersOf {
  let byWord: ReadonlyMap<string, readonly Office[]> | null = null
  const known = new Map<string, ReadonlySet<Person>>()
  return (role) => {
    const phrase = canonical(role.join(' '))
    const found = known.get(phrase) ?? new Set(find(phrase.split(' ').filter((word) => /\p{L}{2}/u.test(word))))
    known.set(phrase, found)
    return found
  }

  function find(wanted: readonly string[]): readonly Person[] {
    if (wanted.length === 0 || wanted.length > MOST_WORDS) return []
    const last = wanted.at(-1)!
    if (LAWMAKER.has(last)) return everybody.filter(({ titles }) => titles.some(({ text }) => LAWMAKER_TITLE.test(text)))
    if (CHIEF.has(last)) return everybody.filter(({ titles }) => titles.some(({ text }) => CHIEF_TITLE.test(text)))
    byWord ??= indexWords(everybody)
    // of all words, the one that the fewest offices have
    const lists = wanted.map((word) => byWord!.get(word) ?? [])
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a))
    // all stand in the title, and the last is an office in it ("Example" alone is none of "Example CEO")
    const offices = fewest.filter(({ words, heads }) => heads.has(last) && wanted.every((word) => words.has(word)))
    return offices.sort((a, b) => a.order - b.order).map(({ holder }) => holder)
  }
}

function indexWords(everybody: readonly Person[]): ReadonlyMap<string, readonly Office[]> {
  const index = new Map<string, Office[]>()
  for (const [order, holder] of everybody.entries()) {
    for (const { text } of holder.titles) {
      const title = canonical(text.toLowerCase())
      // "Gov." is short for it
      const words = new Set(title.split(/[^\p{L}\p{N}.-]+/u).map(bare))
      const heads = new Set(title.split(/\s(?:of|for|at|in|and|&)\s|[,–—/]/).map((part) => bare(part.trim().split(' ').at(-1)!)))
      for (const word of words) {
        const offices = index.get(word)
        if (offices) offices.push({ holder, order, words, heads })
        else index.set(word, [{ holder, order, words, heads }])
      }
    }
  }
  return index
}

const bare = (word: string) => word.replace(/(?<=\p{Ll})\.$/u, '')

const canonical = (role: string) => SAME_ROLE.reduce((text, [pattern, name]) => text.replace(pattern, name), role)
