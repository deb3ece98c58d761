import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseLexicon } from '../src/text/lexicon.ts'
import { phraseFinder, phrasePattern } from '../src/text/phrases.ts'

const LISTS = readdirSync('src/lexicons').filter((name) => /^(?:lines-|boilerplate-openings)/.test(name))
const SURROUNDINGS = [
  { before: '', after: '', flags: 'i' },
  { before: '[\\s*#"(-]{0,8}', after: '$', flags: 'i' },
  { before: '[\\s*#"(-]{0,8}', after: '(?![\\p{L}\\d])(?<rest>.{0,60})$', flags: 'iu' },
]
const fixtureLines = readdirSync('fixtures/releases').flatMap((name) => readFileSync(`fixtures/releases/${name}`, 'utf8').split('\n'))

it.each(LISTS)('finds in %s what one pattern of it would find', (name) => {
  const source = readFileSync(`src/lexicons/${name}`, 'utf8')
  const entries = parseLexicon(source).map((entry) => entry.replaceAll('…', ' some words '))
  const lines = entries.flatMap((entry) => [
    entry,
    `** ${entry.toUpperCase()}`,
    `${entry}: more`,
    `${entry}s`,
    `x ${entry}`,
    entry.replace(' ', '  '),
    entry.slice(0, -1),
  ])
  for (const surroundings of SURROUNDINGS) {
    const find = phraseFinder(source, surroundings)
    const { before, after, flags } = surroundings
    const whole = new RegExp(`^${before}${phrasePattern(source)}${after}`, flags)
    for (const line of [...lines, ...fixtureLines]) expect([line, find(line) !== null]).toEqual([line, whole.test(line)])
  }
})
