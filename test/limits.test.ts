import { zipSync } from 'fflate'
import { extractSource } from 'press-extract'
import { describe, expect, it } from 'vitest'
import { extract, linesOf, makeFolder, releaseOf } from './command.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const TEXT = releaseOf('Ayre')
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, bytes(`${TEXT}${i}`)]))
const nested = (depth: number) =>
  `<!doctype html><body>${'<div>'.repeat(depth)}<h1>Town Opens Library</h1><p>The town has opened its library today, and it is glad.</p>`
const email = (depth: number) => {
  const open = Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('')
  return `From: Acme Press Office <press@acme.example>\r\nSubject: Town Opens Library\r\nMIME-Version: 1.0\r\n${open}Content-Type: text/plain\r\n\r\n${TEXT}`
}
const docx = (text: string) =>
  zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    'word/document.xml': bytes(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  })

/** A file, the option and a value that refuses it, and one that does not. */
const LIMITS = (
  [
    ['a.txt', TEXT, '--max-bytes', '100', '1k'],
    ['a.txt', TEXT, '--max-characters', '100', '1k'],
    ['a.html', nested(3), '--max-characters', '100', '1k'],
    ['tags.html', `<h1>Town Opens Library</h1>${'<p>The town has opened it.</p>'.repeat(50)}`, '--max-characters', '2k', '20k'],
    ['a.zip', zipSync(many(12)), '--max-entries', '11', '12'],
    ['a.zip', zipSync(many(12)), '--max-unpacked', '2k', '20k'],
    ['a.docx', docx('The town opens its library. '.repeat(200)), '--max-unpacked', '2k', '20k'],
    ['a.html', nested(60), '--max-depth', '50', '100'],
    ['a.rtf', `{\\rtf1\\ansi ${'{'.repeat(60)}The town has opened its library.${'}'.repeat(60)}}`, '--max-depth', '50', '100'],
    ['a.eml', email(60), '--max-depth', '50', '100'],
  ] as const
).map(([name, content, option, refused, taken]) => ({ name, content, option, refused, taken }))

describe('a limit is told with the option that raises it', () => {
  it.each(LIMITS)('$name $option', async ({ name, content, option, refused, taken }) => {
    const folder = makeFolder({ [name]: content })
    const ran = await extract([name, option, refused], { cwd: folder })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(option)
    expect(await extract([name, option, taken], { cwd: folder })).toMatchObject({ code: 0, err: expect.not.stringContaining('too') })
  })
  it('pages of a PDF', async () => {
    expect(await extract(['fixtures/formats/battery.pdf', '--max-pages', '1'])).toMatchObject({ code: 0 })
    const ran = await extract(['fixtures/formats/battery.pdf', '--max-pages', '0.5'])
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('--max-pages') })
  })
})

describe('the usual limits hold', () => {
  it('for one large file in an archive: told, and the others are read', async () => {
    const folder = makeFolder({ 'a.zip': zipSync({ 'bomb.txt': new Uint8Array(41_000_000), 'a.txt': bytes(TEXT) }, { level: 9 }) })
    const ran = await extract(['a.zip'], { cwd: folder })
    expect(ran.code).toBe(1)
    expect(linesOf(ran).map(({ source, error }) => [source.path, error?.code ?? 'ok'])).toEqual([
      ['a.zip#a.txt', 'ok'],
      ['a.zip#bomb.txt', 'too-large'],
    ])
  })
  it('for an archive of files that are small each', async () => {
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.txt`, new Uint8Array(4_500_000)]))
    const ran = await extract(['a.zip'], { cwd: makeFolder({ 'a.zip': zipSync(files, { level: 9 }) }) })
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('--max-unpacked') })
  })
  it('for an archive of too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array()]))
    const ran = await extract(['many.zip'], { cwd: makeFolder({ 'many.zip': zipSync(files, { level: 0 }) }) })
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('at most 20000 are read. Raise --max-entries') })
  })
  it('for 1,000 parts of an e-mail in each other', async () => {
    const ran = await extract(['a.eml'], { cwd: makeFolder({ 'a.eml': email(1000) }) })
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--max-depth') })
  })
})

it('holds for the library too', async () => {
  await expect(extractSource(TEXT, { maxCharacters: 100 })).rejects.toMatchObject({ code: 'too-large' })
  await expect(extractSource(nested(60), { format: 'html', maxDepth: 50 })).rejects.toMatchObject({ code: 'too-large' })
  expect((await extractSource(TEXT, { maxCharacters: 1000 })).dateline?.place).toBe('AYRE, Ohio')
})

it('refuses a worker too little memory to begin', async () => {
  expect(await extract(['a.txt', '--worker-memory', '1MB'])).toMatchObject({ code: 2, err: expect.stringContaining('at least 64MB') })
})
