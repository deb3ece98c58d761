import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { firstWord } from '../src/text/known-bodies.ts'
import { lexiconSet, parseLexicon } from '../src/text/lexicon.ts'
import { isBaseWord, isFirstName, isSurname } from '../src/text/name-words.ts'
import { wordsIn } from '../src/text/phrase-index.ts'

it('reads the entries behind the comments', () => {
  expect(parseLexicon('# Towns.\n# By hand.\nNew Aldo\nÜberlingen\n')).toEqual(['New Aldo', 'Überlingen'])
  expect([...lexiconSet('# Towns.\nNew Aldo\nÜberlingen\n')]).toEqual(['new aldo', 'überlingen'])
})

const FOLDER = 'src/lexicons'
const LISTS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

it.each(LISTS)('%s says what it holds, then holds an entry a line', (name) => {
  const lines = readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n')
  const first = lines.findIndex((line) => !line.startsWith('#'))
  expect(first).toBeGreaterThan(0)
  expect(lines.pop()).toBe('')
  expect(lines.slice(first).filter((line) => line.startsWith('#') || line === '' || line.trim() !== line)).toEqual([])
  expect(new Set(lines.slice(first)).size).toBe(lines.length - first)
})

it('finds every known body by its first word', () => {
  const names = parseLexicon(readFileSync(`${FOLDER}/organizations-known.txt`, 'utf8')).flatMap((line) => line.split(' = '))
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => firstWord(name) !== wordsIn(name)[0])).toEqual([])
})

/** Houses and forces of a state, and bodies that a text means by these words unless it says otherwise. */
const BODIES_ALL_THE_SAME =
  /^(?:Congress|Senate|House|Parliament|Pentagon|Army|Navy|MoD|Stanford|Cornell|Nike|Fannie Mae|Freddie Mac|Morgan Stanley|Merrill Lynch|Eli Lilly|Clifford Chance|Washington Post|Kimberly-Clark|Dana-Farber)$/

it('has no known body that is a person or a word', () => {
  const isPersonOrWord = (name: string) => {
    const words = name.replace(/['’]s$/, '').split(' ')
    const [first, last] = [words[0]!, words.at(-1)!]
    if (words.length === 1) return isFirstName(first) || isSurname(first) || isBaseWord(first.toLowerCase())
    return words.length === 2 && isFirstName(first) && (isSurname(last) || isFirstName(last)) && !isBaseWord(first.toLowerCase())
  }
  const names = parseLexicon(readFileSync(`${FOLDER}/organizations-known.txt`, 'utf8')).flatMap((line) => line.split(' = '))
  expect(names.filter((name) => name !== name.toUpperCase() && isPersonOrWord(name) && !BODIES_ALL_THE_SAME.test(name))).toEqual([])
})
