import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractFrom } from '../src/extract.ts'
import { parseWords } from '../src/own/words.ts'
import { readText } from '../src/read/text.ts'
import { type Rule, rules } from '../src/rules.ts'
import { extract, linesOf, makeFolder } from './command.ts'

const TEXT = `Harbour opens again

DALE, Ohio, May 3, 2024 – The harbour of Dale opened on Friday after a year of work by Quayside Nine, a builder.

“It floats,” quips Grand Harbourlord Ebba Quist. “We are glad of every ship that comes back to us.”

The work was paid for by Skerry Vane. QN will run the harbour. Quayside Nine said it is proud of it.
`
const run = (text: string, options = {}) => extractFrom(readText(text), { path: null, format: 'text', sha256: '', length: text.length }, options)
const WORDS = `# of our own
[titles]
Grand Harbourlord

[organizations]
Quayside Nine (QN)   # a builder
[people]
Skerry Vane
[reporting verbs]
quip quips quipped quipping
`

describe('own words', () => {
  it('find what the built-in lists do not', () => {
    const without = run(TEXT)
    expect(without.people.map(({ name }) => name)).not.toContain('Skerry Vane')
    const release = run(TEXT, { words: parseWords(WORDS) })
    expect(release.organizations.find(({ name }) => name === 'Quayside Nine')).toMatchObject({ acronym: 'QN', rule: 'own-organization' })
    expect(release.organizations.find(({ name }) => name === 'Quayside Nine')!.mentions.map(({ text }) => text)).toEqual([
      'Quayside Nine',
      'QN',
      'Quayside Nine',
    ])
    expect(release.people.find(({ name }) => name === 'Skerry Vane')!.mentions[0]).toMatchObject({ text: 'Skerry Vane', rule: 'own-person' })
    expect(release.people.find(({ name }) => name === 'Ebba Quist')!.titles.map(({ text }) => text)).toEqual(['Grand Harbourlord'])
    expect(release.quotes.map(({ speaker, cue }) => [speaker?.name, cue])[0]).toEqual(['Ebba Quist', 'quips'])
  })

  it('take out what is never an organization', () => {
    const text = `${TEXT}\nThe Dale Harbour Board met on Monday.\n`
    expect(run(text).organizations.map(({ name }) => name)).toContain('Dale Harbour Board')
    const words = parseWords('[never organizations]\nDale Harbour Board\n')
    expect(run(text, { words }).organizations.map(({ name }) => name)).not.toContain('Dale Harbour Board')
  })

  it('know a place', () => {
    const text = 'Harbour opens again\n\nSkarvik, May 3, 2024 – The harbour of the town opened on Friday after a year of work.\n'
    const release = run(text, { words: parseWords('[places]\nSkarvik\n') })
    expect(release.dateline).toMatchObject({ place: 'Skarvik' })
  })

  it('hold for their release alone', () => {
    const before = run(TEXT)
    run(TEXT, { words: parseWords(WORDS) })
    expect(run(TEXT)).toEqual(before)
  })

  it.each([
    ['Quayside Nine\n', 'words.txt, line 1: "Quayside Nine" stands in no list. Put a heading above it: [titles], '],
    ['\n[title]\n', 'words.txt, line 2: There is no list [title]. Did you mean [titles]?'],
    ['[colours]\n', 'There is no list [colours]. The lists are [titles], [organizations]'],
    ['[organizations]\n# one\nDale Board (DB\n', 'line 3: The brackets in "Dale Board (DB" are not in order. Write it as "Dale Water Board (DWB)".'],
    ['[organizations]\nDale Board (the board)\n', 'line 2: "the board" is no acronym.'],
    ['[organizations]\nA One, B Two\n', 'line 2: "A One, B Two" looks like several entries. Give each a line of its own.'],
    ['[people]\nQuist\n', 'line 2: "Quist" is one word. Give the whole name'],
    ['[places]\n42\n', 'line 2: "42" has no letter.'],
    ['[reporting verbs]\nQuips\n', 'line 2: "Quips" has a capital.'],
    ['[organizations]\nDale Board\n[never organizations]\ndale board\n', 'words.txt: "Dale Board" is both an organization and never one.'],
  ])('say what is wrong with %j', (source, message) => {
    expect(() => parseWords(source, 'words.txt')).toThrow(message)
  })
})

describe('own rules', () => {
  const ships: Rule = {
    name: 'ship-of-the-line',
    kind: 'organization',
    *find(doc) {
      for (const { index, 0: words } of doc.text.matchAll(/Harbourlord/g)) yield { start: index, end: index + words.length }
    },
  }

  it('add what they see, and win where they overlap', () => {
    const release = run(TEXT, { rules: [...rules, ships] })
    expect(release.organizations.find(({ rule }) => rule === 'ship-of-the-line')).toMatchObject({ name: 'Harbourlord' })
    const person: Rule = { name: 'the-board', kind: 'person', find: (doc) => [{ start: doc.text.indexOf('Quayside'), end: doc.text.indexOf(', a builder') }] }
    expect(run(TEXT, { rules: [...rules, person], words: undefined }).people.map(({ name }) => name)).toContain('Quayside Nine')
    const quote: Rule = { name: 'motto', kind: 'quote', find: (doc) => [{ start: doc.text.indexOf('it is proud'), end: doc.text.indexOf('it is proud') + 15 }] }
    expect(run(TEXT, { rules: [...rules, quote] }).quotes.at(-1)).toMatchObject({ text: 'it is proud of', kind: 'direct' })
  })

  it('see what came before them', () => {
    let seen: string[] = []
    const rule: Rule = {
      name: 'looks',
      kind: 'person',
      find: (_, { people }) => {
        seen = people.map(({ name }) => name)
        return []
      },
    }
    run('DALE, Ohio, May 3, 2024 – “It is open at last,” said Mayor Jane Whitlock.', { rules: [...rules, rule] })
    expect(seen).toEqual(['Jane Whitlock'])
  })

  it('leave out built-in ones that are not wanted', () => {
    expect(run(TEXT, { rules: rules.filter(({ kind }) => kind !== 'quote') }).quotes).toEqual([])
  })

  it('are refused when they point outside of the text', () => {
    const rule: Rule = { name: 'wild', kind: 'person', find: () => [{ start: 5, end: 3 }] }
    expect(() => run(TEXT, { rules: [...rules, rule] })).toThrow('The rule "wild" gave the range 5–3')
  })
})

describe('the command', () => {
  const names = (ran: { out: string }) =>
    linesOf(ran as never).map(({ organizations }) => organizations.some(({ rule }: { rule: string }) => rule === 'own-organization'))

  it('takes words with --lexicon, or finds them by a config file above', async () => {
    const folder = makeFolder({ 'in/a.txt': TEXT, 'own/words.txt': WORDS })
    expect(names(await extract(['in/a.txt'], { cwd: folder }))).toEqual([false])
    expect(names(await extract(['in/a.txt', '--lexicon', 'own/words.txt'], { cwd: folder }))).toEqual([true])
    for (const [name, content] of [
      ['press-extract.config.json', '{"lexicon": "own/words.txt"}'],
      ['press-extract.config.js', 'export default { lexicon: ["own/words.txt"] }'],
      ['.extractrc', '{"words": {"organizations": ["Quayside Nine (QN)"]}}'],
    ] as const) {
      const other = makeFolder({ 'in/a.txt': TEXT, 'own/words.txt': WORDS, 'package.json': '{"type":"module"}', [name]: content })
      expect(names(await extract(['a.txt'], { cwd: join(other, 'in') }))).toEqual([true])
      expect(names(await extract(['a.txt', '--no-config'], { cwd: join(other, 'in') }))).toEqual([false])
      expect(names(await extract([join(other, 'in/a.txt'), '--config', join(other, name)]))).toEqual([true])
    }
  })

  it('hands words and rules to the workers of a batch', async () => {
    const config = `export default {
      words: { organizations: ['Quayside Nine (QN)'] },
      referenceDate: '2024-05-04',
      rules: [{ name: 'mine', kind: 'person', find: (doc) => [{ start: doc.text.indexOf('Skerry'), end: doc.text.indexOf('Skerry') + 11 }] }],
    }`
    const folder = makeFolder({ 'in/a.txt': TEXT.replace(', 2024', ''), 'in/b.txt': TEXT, 'press-extract.config.mjs': config })
    for (const args of [['in'], ['in', '--workers', '2'], ['in/a.txt', 'in/b.txt', '--to', 'csv', '--table', 'people']]) {
      const ran = await extract(args, { cwd: folder })
      expect(ran).toMatchObject({ code: 0 })
      expect(ran.out.match(/Skerry Vane/g)?.length).toBeGreaterThanOrEqual(2)
      expect(ran.out).toContain('2024-05-03')
    }
  })

  it.each([
    ['press-extract.config.json', '{\n"lexicon": "words.txt",\n}', /^extract: press-extract\.config\.json, line 3: This is no JSON/],
    ['press-extract.config.json', '{"lexicons": "words.txt"}', /There is no setting "lexicons"\. Did you mean "lexicon"\?/],
    ['press-extract.config.json', '{"lexicon": "gone.txt"}', /gone\.txt: There is no such file\. Check the path\./],
    ['press-extract.config.json', '[]', /holds no object/],
    ['press-extract.config.json', '{"words": {"people": ["Quist"]}}', /words\.people, line 2: "Quist" is one word/],
    ['press-extract.config.mjs', 'export default { rules: [{}] }', /Rule 1 is none\. A rule is \{ name/],
    ['press-extract.config.mjs', 'export default { rules: ', /cannot be loaded/],
  ])('says what is wrong with %s %j', async (name, content, message) => {
    const ran = await extract(['a.txt'], { cwd: makeFolder({ 'a.txt': TEXT, [name]: content }) })
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toMatch(message)
    expect(ran.err).toMatch(/^[^\n]+\n$/)
  })
})
