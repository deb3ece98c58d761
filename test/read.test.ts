import { build } from 'esbuild'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { ReadResult } from '../src/document.ts'
import { open, read } from '../src/read/read.ts'
import { findHyphenations } from '../src/read/wrapped.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const readAs = (path: string, text: string) => read(bytesOf(text), { path })
const blocksOf = (result: ReadResult) => result.blocks?.map((block) => result.text.slice(block.start, block.end))

/** Every run of the map that is as long as its source stands there unchanged; white space may become a blank. */
function expectTrueMap(result: ReadResult, source: string): void {
  let last = 0
  for (const run of result.map ?? []) {
    expect(run.start).toBeGreaterThanOrEqual(last)
    last = run.end
    if (run.sourceLength !== run.end - run.start) continue
    const there = source.slice(run.source, run.source + run.sourceLength)
    expect(there.replace(/\s/g, ' ')).toBe(result.text.slice(run.start, run.end).replace(/\s/g, ' '))
  }
}

describe('plain text', () => {
  const said = '“We’re proud,” said Renée Müller – the mayor’s café. “It’s a day for José,” she added… '.repeat(3)

  it.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])('is decoded from %s', async (charset) => {
    expect((await read(iconv.encode(said, charset), { path: 'a.txt' })).text).toBe(said)
    expect((await read(iconv.encode(said, charset, { addBOM: true }), { path: 'a.txt' })).text).toBe(said)
  })

  it('is its own source where lines are paragraphs', async () => {
    const result = await readAs('a.txt', 'Town opens library\n\nROE FALLS, May 3 – The town opened it.\n')
    expect(result).toMatchObject({ format: 'text', map: null, blocks: null })
  })

  const wrapped = [
    'CONTACT: Jane Roe',
    'jane@roe.example',
    '',
    'ROE FALLS, Ohio, May 3, 2024 -- The Town of Roe Falls today opened the',
    'new reading room of its library, the first self-funded public building',
    'in the county since 1950, and said that only the patient cooper-',
    'ation of its volunteers &ldquo;made it possible&rdquo; after years, well-',
    'known years, of waiting for a roof.',
  ]

  it.each(['\n', '\r\n', '\r'])('joins lines of a fixed width (line end %j)', async (end) => {
    const source = wrapped.join(end)
    const result = await readAs('a.txt', source)
    const blocks = blocksOf(result)!.map((block) => block.replace(/\s+/g, ' '))
    expect(blocks.slice(0, 2)).toEqual(['CONTACT: Jane Roe', 'jane@roe.example'])
    expect(blocks).toHaveLength(3)
    expect(blocks[2]).toContain('patient cooperation of its volunteers “made it possible” after years, well-known years')
    expectTrueMap(result, source)
  })

  it('joins the wide lines of a printed page', async () => {
    const line = (end: string) => `The men and women of the old mill on the bank of the river in Riverton make more flour than in any year before ${end}`
    const source = [line('it'), line('Jane'), 'Roe came, and they are glad that she did.'].join('\n')
    expect(blocksOf(await readAs('a.txt', `Mill opens\n\n${source}\n${source}\n`))).toHaveLength(3)
  })

  it.each([
    ['high', 'er', 'higher'],
    ['well', 'known', 'well-known'],
    ['self', 'made', 'self-made'],
    ['com', 'pany', 'company'],
  ])('joins “%s-” and “%s” over a line end', (left, right, word) => {
    const line = 'The mill on the bank of the river makes more flour than in any year'
    const source = [
      line,
      `${line}, and the people of the town say of it that it is ${left}-`,
      `${right} than ever, as it was before the war and after it, they say,`,
      line,
      line,
    ].join('\n')
    const blocks = [{ start: 0, end: source.length, kind: 'paragraph' as const, level: null }]
    const [edit] = findHyphenations(source, blocks)
    expect(source.slice(edit!.start - left.length - (word.includes('-') ? 1 : 0), edit!.start) + source.slice(edit!.end, edit!.end + right.length)).toBe(word)
  })

  it('joins lines of a fixed width among many short ones, and leaves a list of names alone', async () => {
    const short = [
      '# # #',
      'Contact:',
      'Jane Roe',
      'Tel: 555-555-0156',
      'jane@roe.example',
      'Bo Day',
      '555-555-0136',
      'bo@roe.example',
      'Roe Falls',
      'Ohio',
    ].join('\n')
    const body = [
      'Roe Falls, Ohio — March 7, 2024 — The Union of Example Millers said today',
      'that sixteen per cent of its members had voted to strike over the long',
      'shifts. The first walkout is planned for the end of the month.',
      '',
      '“In the end, it was the millers who made the difference,” said Delia Ann',
      'Quillfield, president of the union.',
    ].join('\n')
    const blocks = blocksOf(await readAs('a.txt', `${body}\n\n${short}\n`))!.map((block) => block.replace(/\s+/g, ' '))
    expect(blocks[1]).toContain('Delia Ann Quillfield')
    expect(blocks.slice(2, 5)).toEqual(['# # #', 'Contact:', 'Jane Roe'])
  })

  it('finds the paragraphs of a body on one line', async () => {
    const sentence = 'The company makes batteries for electric grids in many towns of the region. It does so with care. '
    const source = `AUSTIN, Texas – ${sentence.repeat(3).trim()}  “We are glad,” said Ms. Roe. ${sentence.repeat(4).trim()}  Contact  Jane Roe  jane@roe.example`
    expect(
      blocksOf(await readAs('a.txt', source))!
        .slice(1)
        .map((block) => block.slice(0, 16)),
    ).toEqual(['“We are glad,” s', 'Contact', 'Jane Roe', 'jane@roe.example'])
  })

  it('decodes quoted-printable marks left over', async () => {
    const source = 'The town=E2=80=99s library=20\nopens on Monday, =\nas said. It is=C2=A0new.'
    const result = await readAs('a.txt', source)
    expect(result.text.replace(/\s+/g, ' ')).toBe('The town’s library opens on Monday, as said. It is new.')
    expectTrueMap(result, source)
  })

  it('warns of lost quotation marks and apostrophes', async () => {
    const lost = `This is a day of joy, said Mayor Roe. ${'The room holds forty readers. '.repeat(30)}It was long, she said. He added more.`
    expect((await readAs('a.txt', lost)).warnings.map(({ code }) => code)).toEqual(['lost-quotation-marks'])
    expect((await readAs('a.txt', lost.replace('This is a day of joy,', '“This is a day of joy,”'))).warnings).toEqual([])
  })
})

describe('Markdown', () => {
  it('gives clean text with a true map', async () => {
    const source = [
      '---',
      'title: "Town opens library"',
      'date: 2024-05-03T09:00:00Z',
      'author: Town of Roe',
      '---',
      '# Town &amp; county',
      '',
      '**ROE, May 3** – Mayor *Jane* **Roe** \\*said\\* it. See [our site](https://roe.example/a) ![logo](x.png)',
      'and [write to us](mailto:press@roe.example).',
      '',
      '> “A day',
      '> of joy.”',
      '',
      '* one',
      '* two **bold**',
      '',
      '| Name | Phone |',
      '| --- | --- |',
      '| Jane Roe | 555-0100 |',
      '',
      '**Never closed **but bold. <b>Tag</b><!-- gone -->',
      '',
      'Jane Roe  ',
      '[jane@roe.example](mailto:jane@roe.example)',
    ].join('\n')
    const result = await readAs('a.md', source)
    expect(result.metadata).toEqual({ title: 'Town opens library', date: '2024-05-03', author: 'Town of Roe' })
    expect(result.blocks!.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'quotation', 'item', 'item', 'row', 'row', 'paragraph', 'paragraph'])
    expect(blocksOf(result)!.map((block) => block.replace(/ +/g, ' '))).toEqual([
      'Town & county',
      'ROE, May 3 – Mayor Jane Roe *said* it. See our site and write to us (press@roe.example).',
      '“A day\nof joy.”',
      'one',
      'two bold',
      'Name | Phone',
      'Jane Roe | 555-0100',
      'Never closed but bold. Tag',
      'Jane Roe\njane@roe.example',
    ])
    expectTrueMap(result, source)
    const at = result.text.indexOf('press@')
    const run = result.map!.find((held) => held.start <= at && at < held.end)!
    expect(source.slice(run.source + at - run.start).startsWith('press@roe.example')).toBe(true)
  })

  it('shows a title that only the front matter has', async () => {
    const source = "---\ntitle: 'Town opens library'\n---\nROE – The town opened it."
    const result = await readAs('a.md', source)
    expect(blocksOf(result)).toEqual(['Town opens library', 'ROE – The town opened it.'])
    expectTrueMap(result, source)
  })

  it('drops the emphasis of a title in the front matter', async () => {
    const source = '---\ntitle: "Town *opens* its __new__ library_hall"\n---\nROE – The town opened it.'
    const result = await readAs('a.md', source)
    expect(blocksOf(result)).toEqual(['Town opens its new library_hall', 'ROE – The town opened it.'])
    expect(result.metadata).toMatchObject({ title: 'Town opens its new library_hall' })
    expectTrueMap(result, source)
  })

  it.each([
    ['title: >-\n  Town opens its\n  new library', 'Town opens its new library'],
    ["title: 'Town opens its\n  new library' ", 'Town opens its new library'],
    ['title: Town opens library # draft', 'Town opens library'],
  ])('reads a title over several lines or with a comment: %s', async (field, title) => {
    const source = `---\n${field}\nlayout: post\n---\nROE – The town opened it.`
    const result = await readAs('a.md', source)
    expect(result.metadata).toMatchObject({ title })
    expect(blocksOf(result)?.[0]).toBe(title)
    expectTrueMap(result, source)
  })

  it.each([
    ["'2031-03-04'", '2031-03-04'],
    ['2031-03-04T21:00:00.000Z', '2031-03-04'],
    ['4 March 2031', '2031-03-04'],
    ['January 01 2031', undefined],
    ['03/04/2031', undefined],
  ])('reads the date %s of the front matter, but none that nobody gave', async (date, expected) => {
    expect((await readAs('a.md', `---\ntitle: Town opens library\ndate: ${date}\n---\nROE – The town opened it.`)).metadata.date).toBe(expected)
  })

  it('reads markup line by line as a page does, also in a fence', async () => {
    const markup = '<p>The town of\n  Roe opened <a\n  href="/l">its</a> library.</p>\n<p>Jane\nRoe spoke.</p>'
    for (const source of [markup, `\`\`\`html\n${markup}\n\`\`\``]) {
      const result = await readAs('a.md', source)
      expect(blocksOf(result)).toEqual(['The town of Roe opened its library.', 'Jane Roe spoke.'])
      expectTrueMap(result, source)
    }
  })

  it('keeps headings that are written as markup', async () => {
    const result = await readAs('a.md', '<h2>Town opens library</h2>\n<p>ROE – The town opened it.</p>')
    expect(result.blocks!.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', null],
    ])
  })

  it.each([
    ['a.md', '---\nlayout: post\ntitle: "Town opens library"\ndate: 2031-03-04 10:00:00 -0500\n---\n', 'markdown'],
    ['a.txt', '---\nlayout: post\ntitle: Town opens library\ndate: 2031-03-04\n---\n', 'markdown'],
    ['a.md', '+++\ntitle = "Town opens library"\ndate = 2031-03-04T10:00:00Z\n+++\n\n{{< figure src="x.png" >}}\n\n', 'markdown'],
    ['a.md', 'Title: Town opens library\nPublished: 20310304\nAuthor: Ann Roe\n---\n', 'markdown'],
    ['a.html', '---\ntitle: Town opens library\npublished_at: 4 March 2031\n---\n{% include share.html %}\n', 'html'],
    ['a.md', 'Url: town-opens-library\nTitle: Town opens library\nAuthor: Jane Roe\nPublished: 20310304\n---\n', 'markdown'],
  ])('reads a post %s with its front matter: %s', async (path, front, format) => {
    const source = `${front}<p>ROE &ndash; The town of Roe\nhas opened its library.</p>\n`
    const result = await read(bytesOf(source), { path })
    expect(result).toMatchObject({ format, metadata: { title: 'Town opens library', date: '2031-03-04' } })
    expect(blocksOf(result)).toEqual(['Town opens library', 'ROE – The town of Roe has opened its library.'])
    expectTrueMap(result, source)
  })

  it('takes a rule above a release for no front matter', async () => {
    const result = await read(bytesOf('---\nThe town of Roe opened its library.\n---\nIt has forty seats.'), { path: 'a.txt' })
    expect(result.format).toBe('text')
  })

  it('leaves out what is said of the look of a paragraph or a link', async () => {
    const source = '{:start="1"}\n1. The town of Roe opened its library.\n\n[Roe](http://roe.example/){.external} is {open} now.'
    expect(blocksOf(await readAs('a.md', source))).toEqual(['The town of Roe opened its library.', 'Roe is {open} now.'])
    expect(blocksOf(await readAs('a.md', '# The town of Roe opens its library {#the_town_of_roe_opens_its_library}\n\nIt is *open*.'))?.[0]).toBe(
      'The town of Roe opens its library',
    )
  })

  it('is recognized without its ending', async () => {
    expect((await read(bytesOf('# Town opens library\n\n**ROE** – The town opened it.'), { path: null })).format).toBe('markdown')
    expect((await read(bytesOf('Town opens library'), { path: null, format: 'markdown' })).format).toBe('markdown')
  })
})

describe('HTML', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html><head><title>Town opens library | Town of Roe</title><meta name="date" content="2024-05-03"></head><body>${body}</body></html>`
  const text = 'The town of Roe opened its new library on Friday after four long years of work by many hands.'

  it.each([
    ['<big>The town of Roe opens its library</big><br/><em>Doors open in May</em>', ['The town of Roe opens its library', 'Doors open in May']],
    ['<span class="a">The town of Roe opens its library</span><br><span class="b">Doors open</span>', ['The town of Roe opens its library', 'Doors open']],
    ['<b>The town of Roe opens its new</b><br><b>library</b>', ['The town of Roe opens its new\nlibrary']],
    ['<b>Jane Roe</b><br><em>Mayor of Roe</em>', ['Jane Roe\nMayor of Roe']],
    ['<b>The town of Roe opens its library</b><br><em>Doors open</em> in May', ['The town of Roe opens its library\nDoors open in May']],
  ])('parts a headline from a line of another style: %s', async (inside, expected) => {
    const result = await read(bytesOf(page(`<p>${inside}</p><p>${text}</p><p>${text}</p>`)), { path: 'a.html' })
    expect(
      blocksOf(result)
        ?.slice(0, -2)
        .filter((block) => block !== 'Town opens library'),
    ).toEqual(expected)
  })

  it.each([
    ['Media contact: Ann Poe, 612-555-0143, ann@roe.example', true],
    ['© 2024 Town of Roe. Contact us: 612-555-0143, info@roe.example', false],
    ['<a href=/>Media contacts</a> <a href=/>press@roe.example</a> <a href=/>All contacts</a>', false],
  ])('keeps the foot of a page that says whom the press may ask: %s', async (foot, isKept) => {
    const result = await read(bytesOf(page(`<article><h1>Town opens library</h1><p>${text}</p><p>${text}</p></article><footer><p>${foot}</p></footer>`)), {
      path: 'a.html',
    })
    expect(blocksOf(result)?.slice(3)).toEqual(isKept ? [foot] : [])
  })

  it('keeps the lines of addresses that stand side by side in a table apart', async () => {
    const row = '<td><b>North</b><br>Jane Roe<br>Lindenvej 3<br>Phone: 555 0101</td><td><b>South</b><br>Bo Day<br>24 Mill St<br>Phone: 555 0102</td>'
    const result = await read(bytesOf(page(`<h1>Town opens library</h1><p>${text}</p><table><tr>${row}</tr><tr><td>Seats</td><td>40</td></tr></table>`)), {
      path: 'a.html',
    })
    expect(blocksOf(result)?.slice(2)).toEqual(['North\nJane Roe\nLindenvej 3\nPhone: 555 0101', 'South\nBo Day\n24 Mill St\nPhone: 555 0102', 'Seats | 40'])
  })

  it('finds the release in its page', async () => {
    const source = page(`<nav><a href=/>Home</a></nav><div class="cookie-bar">We use <a href=c>cookies</a></div>
      <header><h2>Town of Roe</h2></header><main><h1>News</h1><article><p>FOR IMMEDIATE RELEASE</p><h1>Town opens library</h1><p>${text}</p><p>${text}</p>
      <blockquote><p>It is a good day.</p><footer><cite>Mayor Jane Roe</cite></footer></blockquote>
      <ul><li>forty seats</li></ul><table><tr><td>Seats</td><td>40</td></tr></table>
      <p>Jane Roe<br>Press Officer<br><a href="mailto:jane@roe.example">Write</a><br><br>Tom Poe</p></article>
      <div class="related"><h2>Related</h2><ul><li><a href=1>Harold Finch speaks</a></li></ul></div></main><footer>© Town of Roe</footer>`)
    const result = await read(bytesOf(source), { path: 'a.html' })
    expect(result.metadata).toMatchObject({ title: 'Town opens library', date: '2024-05-03' })
    expect(result.blocks!.map(({ kind, level }) => (level ? `${kind}${level}` : kind))).toEqual([
      ...['paragraph', 'paragraph', 'heading1', 'paragraph', 'paragraph', 'quotation', 'paragraph', 'item', 'row', 'paragraph', 'paragraph'],
    ])
    expect(blocksOf(result)).toEqual([
      ...['News', 'FOR IMMEDIATE RELEASE', 'Town opens library', text, text, 'It is a good day.', 'Mayor Jane Roe', 'forty seats', 'Seats | 40'],
      ...['Jane Roe\nPress Officer\nWrite (jane@roe.example)', 'Tom Poe'],
    ])
    expectTrueMap(result, source)
  })

  it('takes the release from the element that is called the main content, and the heading that the title ends with', async () => {
    const box = '<div id="box"><h2>Stay Informed</h2>Receive the latest words of Roe about what moves its people.</div>'
    const release = `<h1>Press Release</h1><h2>Town of Roe opens its library anew</h2><p>${text}</p><p>${text}</p>`
    const source = page(`${box}<div id="maincontent">${release}</div>`).replace(
      /<title>.*<\/title>/,
      '<title>News - Town of Roe opens its library anew</title>',
    )
    const result = await read(bytesOf(source), { path: 'a.html' })
    expect(blocksOf(result)).toEqual(['Press Release', 'Town of Roe opens its library anew', text, text])
    expect(result.blocks![0]!.level).toBeNull()
  })

  it('maps entities, comments and white space', async () => {
    const source = page(`<p>${text} &ldquo;Tom &amp; I&rdquo;<!-- x --> said&nbsp;it&#8217;s\n   a <b>good</b>\r\n day &amp;amp; AT&T &copy 2024</p>`)
    const result = await read(bytesOf(source), { path: 'a.html' })
    expect(result.text).toBe(`Town opens library\n\n${text} “Tom & I” said\u00A0it’s a good day &amp; AT&T © 2024`)
    expectTrueMap(result, source)
  })

  it('warns of protected addresses', async () => {
    const result = await read(
      bytesOf(page(`<p>${text}</p><p>Write to <a href="/cdn" class="__cf_email__" data-cfemail="00aa">[email&#160;protected]</a></p>`)),
      { path: 'a.html' },
    )
    const warning = result.warnings.find(({ code }) => code === 'protected-email')!
    expect(result.text.slice(warning.start, warning.end)).toBe('[email\u00A0protected]')
  })

  it('keeps what a small page holds', async () => {
    expect((await read(bytesOf('<p>Town opens</p><p>library</p>'), { path: null })).text).toBe('Town opens\n\nlibrary')
  })
})

describe('files of many releases', () => {
  const list = async (path: string, content: string, hints: object = {}) => {
    const found: string[] = []
    for await (const entry of open(bytesOf(content), { path, ...hints }))
      found.push(
        `${entry.suffix} ${await entry.read().then(
          (result) => result.text.trim(),
          (error) => error.code,
        )}`,
      )
    return found
  }

  it('opens JSON lines, tables and mailboxes', async () => {
    expect(await list('a.jsonl', '{"id":7,"text":"One"}\n\nno json\n{"body":"Two"}\n{"x":1}\n')).toEqual(['#7 One', '#3 broken', '#4 Two', '#5 no-text-field'])
    expect(await list('a.jsonl', '{"k":"a","html":"<p>One</p>","other":"Two"}', { textField: 'other', idField: 'k' })).toEqual(['#a Two'])
    expect(await list('a.csv', 'id;text\n1;"One; ""two""\nthree"\n2;Four\n')).toEqual(['#1 One; "two"\nthree', '#2 Four'])
    const mail = (name: string) =>
      `From a@roe.example Fri May  3 09:00:00 2024\nFrom: a@roe.example\nSubject: ${name}\nMIME-Version: 1.0\n\n${name} text\n>From here on\n\n`
    expect(await list('a.mbox', mail('One') + mail('Two'))).toEqual([
      '#1 One text\nFrom here on\n\nFrom: a@roe.example',
      '#2 Two text\nFrom here on\n\nFrom: a@roe.example',
    ])
  })

  it('gives one entry for anything else', async () => {
    expect(await list('a.txt', 'Town opens library')).toEqual([' Town opens library'])
  })
})

it('loads no library for a plain text release', async () => {
  const { metafile } = await build({
    entryPoints: ['src/read/read.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
    outdir: 'unused',
  })
  const reached = new Set<string>()
  const visit = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(next)
  }
  visit(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]!.entryPoint === 'src/read/read.ts')!)
  expect([...reached].filter((path) => !metafile.outputs[path] && !path.startsWith('node:'))).toEqual([])
})
