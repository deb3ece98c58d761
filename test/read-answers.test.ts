import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import type { extractFrom } from '../src/extract.ts'
import type { read } from '../src/read/read.ts'

const FOLDER = new URL('../fixtures/formats/', import.meta.url)
/** Answers are compared with those of the Markdown file, whose markup says the most. */
const OTHERS = ['txt', 'html', 'eml', 'docx', 'odt', 'rtf', 'pdf']

let project: { extractFrom: typeof extractFrom; read: typeof read }

beforeAll(async () => {
  const folder = mkdtempSync('node_modules/.test-')
  try {
    await build({
      stdin: { contents: `export { extractFrom } from './src/extract.ts'; export { read } from './src/read/read.ts'`, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile: `${folder}/all.mjs`,
      loader: { '.txt': 'text' },
      packages: 'external',
    })
    project = await import(`${process.cwd()}/${folder}/all.mjs`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What a reader of the release would compare: no offsets, no rules. */
async function answersOf(name: string) {
  const result = await project.read(readFileSync(new URL(name, FOLDER)), { path: name })
  const release = project.extractFrom(result, { path: name, format: result.format, sha256: '0'.repeat(64), length: result.text.length }, {})
  return {
    headline: release.headline?.text ?? null,
    releaseDate: release.releaseDate,
    dateline: release.dateline && { place: release.dateline.place, date: release.dateline.date },
    people: release.people.map(({ name: person, titles }) => [person, ...titles.map(({ text }) => text)]),
    quotes: release.quotes.map(({ text, speaker }) => [text, speaker?.name ?? null]),
    organizations: release.organizations.map(({ name: organization, acronym }) => [organization, acronym]),
    contacts: release.contacts.map(({ name: contact, title, emails, phones }) => ({ contact, title, emails, phones })),
  }
}

describe.each(['harbor', 'river', 'battery'])('%s', (release) => {
  it.each(OTHERS)('gives the same answers from .%s', async (ending) => {
    const expected = await answersOf(`${release}.md`)
    expect(expected.headline).not.toBeNull()
    expect(await answersOf(`${release}.${ending}`)).toEqual(expected)
  })
})

describe('blocks of quotation with who said it inside', () => {
  const top = 'The Linden Alliance today welcomed ten new members, which will help it to build better looms for all.'
  const said = 'Looms across the valley will be safer and faster for all who weave.'
  const whole = `${said} As <cite>The Loom</cite> tells us, we are proud to be a part of this work.`

  it.each([
    [
      'page.html',
      `<h1>Alliance welcomes members</h1><p>${top}</p><blockquote>${whole}<cite>-- Jane Roe, CTO at Example Mills</cite></blockquote><p>It grew.</p>`,
    ],
    [
      'page.html',
      `<h1>Alliance welcomes members</h1><p>${top}</p><blockquote><p>${whole}</p><footer>— Jane Roe, CTO at Example Mills</footer></blockquote><p>It grew.</p>`,
    ],
    ['post.md', `# Alliance welcomes members\n\n${top}\n\n<blockquote>\n${whole}\n<cite>-- Jane Roe, CTO at Example Mills</cite>\n</blockquote>\n\nIt grew.\n`],
    ['post.md', `# Alliance welcomes members\n\n${top}\n\n> ${whole}\n> — Jane Roe, CTO at Example Mills\n\nIt grew.\n`],
  ])('%s %#', async (path, source) => {
    const result = await project.read(new TextEncoder().encode(source), { path })
    const { quotes } = project.extractFrom(result, { path, format: result.format, sha256: '0'.repeat(64), length: source.length }, {})
    expect(quotes.map(({ kind, text, speaker }) => [kind, text, speaker?.name])).toEqual([['statement', whole.replace(/<[^>]+>/g, ''), 'Jane Roe']])
  })
})
