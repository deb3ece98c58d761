import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { open, read } from '../src/read/read.ts'

const FOLDER = new URL('../fixtures/formats/', import.meta.url)
const RELEASES = ['harbor', 'river', 'battery']
const FORMATS = { txt: 'text', md: 'markdown', html: 'html', eml: 'eml', docx: 'docx', odt: 'odt', rtf: 'rtf', pdf: 'pdf' }
const bytesOf = (name: string) => readFileSync(new URL(name, FOLDER))
const readFixture = (name: string) => read(bytesOf(name), { path: name })
/** Bullets are marks of the text in plain text only. */
const fold = (text: string) => text.replace(/^- /gm, '').replace(/\s+/g, ' ').trim()

/** Pages with nothing on them that could be read. */
function emptyPdf(pages = 1): Uint8Array {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>'
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ')
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`, ...Array(pages).fill(page)]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

it('refuses a PDF of more pages than are read, and takes no missing option for a lifted limit', async () => {
  await expect(read(emptyPdf(3), { path: 'long.pdf', maxPages: 2 })).rejects.toMatchObject({ code: 'too-large' })
  await expect(read(emptyPdf(2), { path: 'short.pdf', maxPages: 2 })).rejects.toMatchObject({ code: 'no-text-layer' })
  const tooLong = Buffer.from('The bridge is open. '.repeat(450_000))
  await expect(read(tooLong, { path: 'long.txt', maxBytes: 20_000_000, ...({ maxCharacters: undefined } as object) })).rejects.toMatchObject({
    code: 'too-large',
  })
})

describe.each(RELEASES)('%s', (release) => {
  it.each(Object.entries(FORMATS))('reads the same from .%s', async (ending, format) => {
    const result = await readFixture(`${release}.${ending}`)
    expect(result.format).toBe(format)
    expect(fold(result.text)).toBe(fold((await readFixture(`${release}.txt`)).text))
  })

  it.each(['md', 'html', 'docx', 'odt', 'rtf', 'pdf'])('knows the headline in .%s', async (ending) => {
    const { text, blocks } = await readFixture(`${release}.${ending}`)
    const headings = blocks!.filter(({ kind, level }) => kind === 'heading' && level === 1).map(({ start, end }) => text.slice(start, end))
    expect(headings).toHaveLength(1)
    expect(fold((await readFixture(`${release}.txt`)).text)).toContain(headings[0])
  })

  it.each(Object.keys(FORMATS))('is recognized by its content (.%s)', async (ending) => {
    if (ending === 'txt') return
    expect((await read(bytesOf(`${release}.${ending}`), { path: null })).format).toBe(FORMATS[ending as keyof typeof FORMATS])
  })
})

describe('e-mail', () => {
  it('takes subject, date and sender as metadata', async () => {
    expect((await readFixture('river.eml')).metadata).toEqual({
      title: 'Minister announces first flood forecast centre for the Tamsin valley',
      date: '2023-09-05',
      publisher: 'Ministry of Water and Rivers',
    })
  })

  it('reads a forwarded release without the layers around it', async () => {
    const mail = [
      'From: Ann Poe <ann@daily.example>',
      'Subject: Fwd: FW: Town opens library',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Worth a look?',
      '',
      '---------- Forwarded message ---------',
      'From: Town of Roe Press Office <press@roe.example>',
      'Date: Fri, May 3, 2024 at 9:00 AM',
      'Subject: PRESS RELEASE: Town opens library',
      'To: <list@roe.example>',
      '',
      'ROE =96 The town opened its library, =93a good day.=94',
    ].join('\r\n')
    const result = await read(new TextEncoder().encode(mail), { path: 'a.eml' })
    expect(result.text.trim()).toBe('ROE – The town opened its library, “a good day.”\n\nFrom: Town of Roe Press Office <press@roe.example>')
    expect(result.metadata).toEqual({ title: 'Town opens library', date: '2024-05-03', publisher: 'Town of Roe Press Office' })
  })
  it('says which attachments it did not read', async () => {
    const part = (name: string) =>
      `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\na\r\n`
    const mail = `From: a@roe.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nSee the release.\r\n${part('release.pdf')}${part('logo.png')}--b--`
    const { warnings } = await read(new TextEncoder().encode(mail), { path: 'a.eml' })
    expect(warnings.map(({ code, message }) => [code, message.slice(0, 32)])).toEqual([['attachment-not-read', 'The attachment "release.pdf" is ']])
  })
  it.each([
    [
      'is named below a text that names no address',
      'Jane Roe <jane@roe.example>',
      'text/plain',
      'It is open.',
      'It is open.\n\nFrom: Jane Roe <jane@roe.example>',
    ],
    ['is named below a page', '"Roe, Jane" <jane@roe.example>', 'text/html', '<p>It is open.</p>', 'It is open.\n\nFrom: Roe, Jane <jane@roe.example>'],
    ['is left out where the text names one', 'Jane Roe <jane@roe.example>', 'text/plain', 'Write to a@roe.example.', 'Write to a@roe.example.'],
    ['is left out where nobody reads its answers', 'Roe News <no-reply@roe.example>', 'text/plain', 'It is open.', 'It is open.'],
  ])('has a sender who %s', async (_, from, type, body, text) => {
    const mail = `From: ${from}\r\nSubject: Town opens library\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
    expect((await read(new TextEncoder().encode(mail), { path: 'a.eml' })).text.trim()).toBe(text)
  })
})

it('reads the columns of a PDF one after the other, and below them the lines as wide as one', async () => {
  const { text } = await readFixture('../layouts/columns.pdf')
  const order = ['on Tuesday.', 'answer questions every afternoon', 'a reason to stay', 'Media contact:', 'sam.poe@mills.example'].map((words) =>
    fold(text).indexOf(words),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order[0]).toBeGreaterThan(0)
})

it('reads Word files as their reader sees them', async () => {
  const paragraph = (inner: string) => `<w:p>${inner}</w:p>`
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const body = [
    paragraph(`<w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('Town &amp; county')}`),
    paragraph(
      `${run('It ')}<w:del>${run('closed').replaceAll('w:t>', 'w:delText>')}</w:del><w:ins>${run('opened')}</w:ins>${run(' today.')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>`,
    ),
    paragraph(`<w:pPr><w:numPr/></w:pPr>${run('forty seats')}`),
    `<w:tbl><w:tr><w:tc>${paragraph(run('Seats'))}</w:tc><w:tc>${paragraph(run('40'))}</w:tc></w:tr></w:tbl>`,
    paragraph(`<w:hyperlink r:id="r1">${run('Write to us')}</w:hyperlink>`),
  ].join('')
  const file = (text: string) => new TextEncoder().encode(text)
  const docx = zipSync({
    'word/document.xml': file(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': file('<w:styles><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>'),
    'word/_rels/document.xml.rels': file('<Relationships><Relationship Id="r1" Target="mailto:press@roe.example"/></Relationships>'),
    'word/footnotes.xml': file(`<w:footnotes><w:footnote>${paragraph(run('A note.'))}</w:footnote></w:footnotes>`),
  })
  const { text, blocks } = await read(docx, { path: 'a.docx' })
  expect(blocks!.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'heading: Town & county',
    'paragraph: It opened today.',
    'item: forty seats',
    'row: Seats | 40',
    'paragraph: Write to us (press@roe.example)',
    'paragraph: A note.',
  ])
})

it('opens an archive entry by entry', async () => {
  const archive = zipSync({
    'a/river.docx': bytesOf('river.docx'),
    'b.txt': bytesOf('harbor.txt'),
    'logo.png': new Uint8Array(9),
    '__MACOSX/b.txt': new Uint8Array(9),
  })
  const found: string[] = []
  for await (const entry of open(archive, { path: 'x.zip' })) found.push(`${entry.suffix} ${(await entry.read()).format}`)
  expect(found).toEqual(['#a/river.docx docx', '#b.txt text'])
})

describe('bytes that lie', () => {
  const repeat = (text: string, times: number) => Buffer.from(text.repeat(times))
  const nested = (depth: number) =>
    Buffer.from(
      `From: a@roe.example\nMIME-Version: 1.0\nSubject: x\n${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('')}\ntext\n`,
    )
  const cases: [string, string, Uint8Array][] = [
    ['a.txt', 'not-text', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(3000)])],
    ['b.txt', 'not-text', Buffer.alloc(2000)],
    ['c.txt', 'empty', Buffer.from(' \n\t\n')],
    ['d.txt', 'empty', Buffer.alloc(0)],
    ['cut.pdf', 'broken', bytesOf('harbor.pdf').subarray(0, 9000)],
    ['locked.pdf', 'encrypted', bytesOf('locked.pdf')],
    ['scan.pdf', 'no-text-layer', emptyPdf()],
    ['text.pdf', 'broken', Buffer.from('This is no PDF.')],
    ['text.docx', 'broken', Buffer.from('This is no archive.')],
    ['cut.docx', 'broken', bytesOf('harbor.docx').subarray(0, 3000)],
    ['cut.odt', 'broken', bytesOf('harbor.odt').subarray(0, 9000)],
    ['cut.rtf', 'broken', bytesOf('harbor.rtf').subarray(0, 300)],
    ['locked.docx', 'encrypted', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['old.doc', 'not-text', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])],
    ['bomb.docx', 'too-large', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })],
    ['large.html', 'too-large', repeat('<p>The town opened its library.</p>\n', 600_000)],
    ['deep.html', 'too-large', repeat('<div>', 20_000)],
    ['nested.eml', 'broken', nested(1000)],
    ['tables.html', 'too-large', repeat('<table><tr><td>a', 20_000)],
    ['brackets.md', 'broken', repeat('[a](', 50_000)],
    ['items.md', 'broken', repeat('- a\n', 50_000)],
    ['groups.rtf', 'too-large', Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`)],
  ]

  it.each(cases)('%s is refused as %s', async (path, code, bytes) => {
    const before = performance.now()
    await expect(read(bytes, { path })).rejects.toMatchObject({ code })
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
