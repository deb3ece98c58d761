import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { firstWord } from '../src/text/known-bodies.ts'
import { lexiconSet, parseLexicon } from '../src/text/lexicon.ts'
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
})

it('finds every known body by its first word', () => {
  const names = parseLexicon(readFileSync(`${FOLDER}/organizations-known.txt`, 'utf8')).flatMap((line) => line.split(' = '))
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => firstWord(name) !== wordsIn(name)[0])).toEqual([])
})
