import { join } from 'node:path'
import { expect, it } from 'vitest'
import { widthOf } from '../src/show/terminal.ts'
import { extract, makeFolder, runProcess } from './command.ts'

const RELEASE = `Town Opens Its New Library

DALE, Ohio, May 3, 2024 – The town of Dale has opened its new library. “We are glad to see it open at last,” said Mayor Jane Whitlock.

Contact: press@dale.example
`
const at = (text = RELEASE) => makeFolder({ 'a.txt': text })
const unstyled = (text: string) => text.replace(/\x1b\[[\d;]*m/g, '')

it('shows answers in brackets where there are no colours', async () => {
  const ran = await extract(['show', 'a.txt', '--width', '72'], { cwd: at() })
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.out).toMatch(/^\[Town Opens Its New Library\]\(headline\)\n\n\[DALE, Ohio/)
  expect(ran.out.replace(/\s+/g, ' ')).toContain('“[We are glad to see it open at last,](quote: Jane Whitlock)” said [Mayor](title) [Jane Whitlock](person).')
  expect(ran.out).toMatch(/^People +Jane Whitlock, Mayor – 1 quote$/m)
  expect(ran.out).not.toContain('\x1b')
  for (const line of ran.out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(72)
})

it('shows answers in colour, with a legend, and the same words', async () => {
  const cwd = at()
  const ran = await extract(['show', 'a.txt', '--color'], { cwd })
  expect(ran.out).toContain('\x1b[1;34mJane Whitlock\x1b[0m')
  expect(ran.out).toMatch(/\x1b\[1;34mperson\x1b\[0m/)
  expect(unstyled(ran.out).replace(/\s+/g, ' ')).toContain('“We are glad to see it open at last,” ‹Jane Whitlock› said Mayor Jane Whitlock.')
  const terminal = (env: Record<string, string>, ...args: string[]) =>
    runProcess('script', ['-qec', `stty cols 40; node ${join(process.cwd(), 'bin/extract.js')} show a.txt ${args.join(' ')}`, '/dev/null'], { cwd, env })
  const onTerminal = await terminal({ NO_COLOR: '' })
  expect(onTerminal.out).toContain('\x1b[1;34m')
  for (const line of unstyled(onTerminal.out).split('\r\n')) expect(line.length).toBeLessThanOrEqual(40)
  expect((await terminal({ NO_COLOR: '1' })).out).not.toContain('\x1b')
  expect((await terminal({ NO_COLOR: '' }, '--no-color')).out).not.toContain('\x1b')
})

it('shows only the fields that are asked for', async () => {
  const cwd = at()
  const { out } = await extract(['show', 'a.txt', '--fields', 'people'], { cwd })
  expect(out).toContain('[Jane Whitlock](person)')
  expect(out).not.toMatch(/\]\((?:quote|title|headline)/)
  expect(out).not.toMatch(/^Contacts/m)
  expect(await extract(['show', 'a.txt', '--fields', 'peple'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('people, titles, quotes') })
})

it('lets no release command the terminal', async () => {
  const evil = RELEASE.replace('Jane', 'J\x1b[31mane').replace('glad', 'gl\x1b]0;title\x07ad \u009b2J \u202E')
  for (const command of ['show', 'explain'])
    for (const flag of ['--color', '--no-color']) {
      const { out } = await extract([command, 'a.txt', flag], { cwd: at(evil) })
      expect(unstyled(out)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/)
      expect(out).toContain('␛')
    }
})

it('shows many releases, and results', async () => {
  const folder = makeFolder({ 'in/a.txt': RELEASE, 'in/b.txt': '', 'in/c.txt': RELEASE })
  const ran = await extract(['show', 'in'], { cwd: folder })
  expect(ran).toMatchObject({ code: 1, err: 'extract: in/b.txt: This file is empty.\n' })
  expect(ran.out.match(/^─+$/gm)).toHaveLength(1)
  const { out } = await extract(['in/a.txt'], { cwd: folder })
  const results = makeFolder({ 'r.ndjson': out })
  const shown = await extract(['show', join(results, 'r.ndjson')], { cwd: folder })
  expect(shown.out).toBe((await extract(['show', 'in/a.txt'], { cwd: folder })).out)
  expect(await extract(['show', 'r.ndjson'], { cwd: results })).toMatchObject({ code: 1, err: expect.stringContaining('--releases') })
})

it('counts columns as terminals do', () => {
  expect([widthOf('abc'), widthOf('e\u0301'), widthOf('東京'), widthOf('🎉')]).toEqual([3, 1, 4, 2])
})

it('explains each answer: rule, words, and what was left out', async () => {
  const text = `${RELEASE}\nThe “Read More” club meets there.\n\n“It was a long wait, but the shelves are full now.”\n`
  const { out, code } = await extract(['explain', 'a.txt', '--width', '100'], { cwd: at(text) })
  expect(code).toBe(0)
  const folded = out.replace(/\s+/g, ' ')
  expect(folded).toMatch(/Jane Whitlock title-before-name …[^…]+said Mayor \[Jane Whitlock\]/)
  expect(folded).toMatch(/title-before-name title “Mayor” …/)
  expect(folded).toMatch(/– Jane Whitlock quote-said-name verb “said” …/)
  expect(folded).toMatch(/Left out .*Quoted words: “Read More” .*not speech/)
  const longer = 'It was paid by the University of Dale School of Medicine.\n'
  const organizations = await extract(['explain', 'a.txt', '--fields', 'organizations'], { cwd: at(`${RELEASE}\n${longer}`) })
  expect(organizations.out).toMatch(/Left out[\s\S]+Organization: [\s\S]+seen by [a-z-]+, lost to “/)
  expect((await extract(['explain', 'a.txt', '--fields', 'contacts'], { cwd: at(text) })).out).toMatch(/^Contacts\n {2}press@dale\.example\n/)
})
