import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { lateCommands } from '../src/cli/late.ts'
import { parseWords } from '../src/own/words.ts'
import { extract, linesOf, makeFolder } from './command.ts'

const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const textOf = (path: string) => readFileSync(path, 'utf8')
const blocksOf = (path: string, language: string) =>
  [...textOf(path).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block]) => block!)

it.each(PAGES)('%s leads to files that are there', (path) => {
  for (const [, link] of textOf(path).matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(join(dirname(path), link!)), link).toBe(true)
})

it.each(PAGES)('%s speaks of commands and options that there are', async (path) => {
  const names = ['schema', 'text', 'stream', ...lateCommands.map(({ name }) => name)]
  const helps = new Map(await Promise.all(['', ...names].map(async (name) => [name, (await extract([name, '--help'].filter(Boolean))).out] as const)))
  for (const [, line] of textOf(path).matchAll(/(?:^|`|npx |\$ )(extract [^`\n|#]*)/gm)) {
    const words = line!.trim().split(/\s+/)
    const command = names.includes(words[1]!) ? words[1]! : ''
    for (const word of words.filter((word) => /^--[a-z]/.test(word))) expect(helps.get(command)!.concat('--version'), `${line}`).toContain(word)
  }
})

it('lists the names of the library', async () => {
  const api = textOf('docs/api/README.md')
  for (const name of Object.keys(await import('press-extract'))) expect(api).toMatch(new RegExp(`^### ${name}(?:\\(\\))?$`, 'm'))
})

it('shows a file of words that is one', () => {
  const [block] = blocksOf('docs/developers.md', 'ini')
  expect(Object.values(parseWords(block!)).every((list) => list.length === 1)).toBe(true)
})

it('shows a rule that works', async () => {
  const [block] = blocksOf('docs/developers.md', 'js')
  const folder = makeFolder({
    'press-extract.config.mjs': block!,
    'a.txt': 'Town buys ship\n\nDALE, Ohio, May 3, 2024 – The town of Dale has bought the MV Ternvik for its ferry line.\n',
  })
  const [release] = linesOf(await extract(['a.txt'], { cwd: folder }))
  expect(release.organizations).toContainEqual(expect.objectContaining({ name: 'MV Ternvik', rule: 'vessel' }))
})

it('shows gold answers that can be scored', async () => {
  const [block] = blocksOf('docs/researchers.md', 'json')
  const folder = makeFolder({ 'gold/a.json': block!, 'a.txt': 'Town opens library\n\nDALE, Ohio, May 3, 2024 – It is open.\n' })
  expect((await extract(['score', 'gold', 'a.txt'], { cwd: folder })).out).toMatch(/^headline +1\.000/m)
})
