import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extract, makeFolder, releaseOf, runProcess } from './command.ts'

const FILES = {
  'good.txt': releaseOf('Ayre'),
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'picture.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  'noise.txt': Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32)),
  'large.txt': 'word '.repeat(300),
  'folder/readme.json': '{}',
}

it.each([
  ['a missing file', ['gone.txt'], /^extract: gone\.txt: There is no such file or folder\. Check the path\.$/],
  ['a folder without releases', ['folder'], /^extract: folder: There is no release in this folder; looked for files that end in \.pdf, .*\.txt/],
  ['an empty file', ['empty.txt'], /^extract: empty\.txt: This file is empty\.$/],
  ['a blank file', ['blank.txt'], /^extract: blank\.txt: There is no text in this file\.$/],
  ['an image', ['picture.txt'], /^extract: picture\.txt: This is a PNG image, not text\.$/],
  ['bytes that are no text', ['noise.txt'], /^extract: noise\.txt: These bytes are no text/],
  [
    'a large file',
    ['large.txt', '--max-bytes', '1k'],
    /^extract: large\.txt: This file has 1500 bytes; at most 1000 are read\. Raise --max-bytes to read it\.$/,
  ],
  ['a missing file to show', ['text', 'gone.txt'], /^extract: There is no such file or folder/],
])('says in one line what is wrong with %s', async (_, args, message) => {
  const ran = await extract(args, { cwd: makeFolder(FILES) })
  expect(ran).toMatchObject({ code: 1 })
  const [told, ...others] = ran.err.trimEnd().split('\n')
  expect(told).toMatch(message)
  expect(others.every((line) => /^extract: 0 done, 1 failed/.test(line))).toBe(true)
  expect(ran.out.split('\n').every((line) => line === '' || JSON.parse(line).error)).toBe(true)
})

it('speaks of standard input as such', async () => {
  expect(await extract([], { input: '' })).toEqual({ code: 1, out: '', err: 'extract: standard input: This file is empty.\n' })
  const large = await extract(['--max-bytes', '10'], { input: releaseOf('Ayre') })
  expect(large).toEqual({ code: 1, out: '', err: 'extract: standard input: There are more than 10 bytes. Raise --max-bytes to read them.\n' })
})

it.each([
  ['an unknown option', ['--feilds', 'quotes'], /unknown option '--feilds'.*--fields/s],
  ['an unknown field', ['good.txt', '--fields', 'quote'], /There is no field "quote"; the fields are .*quotes/],
  ['a date that is none', ['good.txt', '--reference-date', '2024-02-30'], /YYYY-MM-DD/],
  ['an unknown format', ['good.txt', '--format', 'word'], /docx/],
  ['a size that is none', ['good.txt', '--max-bytes', 'many'], /5000000 or 5MB/],
  ['a missing operand', ['text'], /missing required argument 'file'/],
  ['both layouts', ['good.txt', '--pretty', '--compact'], /cannot be used with/],
])('refuses %s with exit code 2', async (_, args, message) => {
  const ran = await extract(args, { cwd: makeFolder(FILES) })
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toMatch(message)
  expect(ran.err).not.toMatch(/^\s+at /m)
})

it('asks for an input instead of waiting at a terminal', async () => {
  const ran = await runProcess('script', ['-qec', `node ${join(process.cwd(), 'bin/extract.js')}`, '/dev/null'])
  expect(ran.code).toBe(2)
  expect(ran.out).toContain('nothing to read')
})
