import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { COMMAND, extract, linesOf, makeFolder, releaseOf, runProcess } from './command.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const GUARD = join(import.meta.dirname, 'no-network.mjs')

describe('nothing leaves', () => {
  it('opens no socket, asks no name server and starts no program, whatever it reads', async () => {
    const ran = await runProcess(process.execPath, ['--import', GUARD, COMMAND, 'fixtures', '--workers', '1'])
    expect(ran.err).not.toContain('LEFT')
    expect(linesOf(ran).filter(({ error }) => !error).length).toBeGreaterThan(30)
  })
  it('has a guard that tells', async () => {
    const ran = await runProcess(process.execPath, ['--import', GUARD, '-e', "import('node:dns').then((dns) => dns.lookup('example', () => {}))"])
    expect(ran.err).toContain('LEFT: dns')
  })
  it.each(['battery.html', 'battery.pdf', 'battery.docx', 'battery.eml'])('needs no more than to read files: %s', async (name) => {
    const flag = Number(process.versions.node.split('.')[0]) >= 22 ? '--permission' : '--experimental-permission'
    const ran = await runProcess(process.execPath, [flag, '--no-warnings', '--allow-fs-read=*', COMMAND, `fixtures/formats/${name}`])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(linesOf(ran)[0].headline).not.toBeNull()
  })
})

describe('nothing runs', () => {
  it('reads nothing of scripts, styles, frames and hidden marks', async () => {
    const mark = join(makeFolder(), 'mark')
    const page = `<!doctype html><html><head><script>require('fs').writeFileSync(${JSON.stringify(mark)}, '')</script><style>body{background:url(https://a.example/EVIL)}</style></head>
<body onload="EVIL()"><h1>Town Opens Mill</h1><p>The town has opened a mill. <img src=x onerror="EVIL()"><iframe src="https://a.example/EVIL"></iframe><svg><script>EVIL</script></svg></p>
<template><p>EVIL</p></template><noscript><p>EVIL</p></noscript><p>“We are glad to see it open at last,” said Mayor Jane Whitlock.</p></body></html>`
    const folder = makeFolder({ 'page.html': page })
    const text = await extract(['text', 'page.html'], { cwd: folder })
    expect(text.out).toContain('We are glad')
    expect(text.out).not.toContain('EVIL')
    expect(existsSync(mark)).toBe(false)
  })
  it('resolves no entity of a document type, from inside or outside', async () => {
    const secret = join(makeFolder({ secret: 'SECRET' }), 'secret')
    const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;"><!ENTITY s SYSTEM "file://${secret}">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Town Opens Mill &s; &b;</w:t></w:r></w:p></w:body></w:document>`
    const folder = makeFolder({ 'a.docx': zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'word/document.xml': bytes(xml) }) })
    const text = await extract(['text', 'a.docx'], { cwd: folder })
    expect(text.out).toContain('Town Opens Mill')
    expect(text.out).not.toMatch(/SECRET|haha/)
  })
})

describe('nothing escapes', () => {
  it('keeps the paths of an archive in the folder of the results', async () => {
    const archive = zipSync({ '../../evil.txt': bytes(releaseOf('Ayre')), '/root.txt': bytes(releaseOf('Bree')), 'C:\\c.txt': bytes(releaseOf('Cole')) })
    const folder = makeFolder({ 'in/a.zip': archive })
    const ran = await extract(['in', '--out', 'deep/er/out/'], { cwd: folder })
    expect(ran.code).toBe(0)
    for (const outside of ['evil.txt.json', 'deep/evil.txt.json', 'deep/er/evil.txt.json', 'root.txt.json'])
      expect(existsSync(join(folder, outside))).toBe(false)
    expect(existsSync('/root.txt.json')).toBe(false)
  })
  it('writes over nothing without --force', async () => {
    const folder = makeFolder({ 'in/a.txt': releaseOf('Ayre'), 'out/a.txt.json': 'mine', 'mine.ndjson': 'mine' })
    expect(await extract(['in', '--out', 'out/'], { cwd: folder })).toMatchObject({ code: 1, err: expect.stringContaining('is there already') })
    expect(await extract(['in', '--out', 'mine.ndjson'], { cwd: folder })).toMatchObject({ code: 1, err: expect.stringContaining('is there already') })
    expect([readFileSync(join(folder, 'out/a.txt.json'), 'utf8'), readFileSync(join(folder, 'mine.ndjson'), 'utf8')]).toEqual(['mine', 'mine'])
    expect(await extract(['in', '--out', 'out/', '--force'], { cwd: folder })).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(join(folder, 'out/a.txt.json'), 'utf8')).source.path).toBe('in/a.txt')
  })
})

describe('nothing commands the terminal', () => {
  const COMMANDS = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E]/
  const evil = releaseOf('Ayre').replace('opened', 'ope\u009b31mned\u202e\u001b[2J').replace('last', 'la\u009bst')
  /** What the command line prints on a terminal. */
  const onTerminal = async (...args: string[]) => {
    let shown = ''
    const show = async (text: string) => {
      shown += text
    }
    const io = {
      stdin: () => process.stdin,
      isStdinTerminal: () => true,
      isStdoutTerminal: () => true,
      isStderrTerminal: () => true,
      out: show,
      err: show,
      onInterrupt: () => () => {},
    }
    await run(args, io)
    return shown
  }
  it.each([[[]], [['--compact']], [['text']]])('in what it prints: %s', async (args) => {
    const path = join(makeFolder({ 'a.txt': evil }), 'a.txt')
    const shown = await onTerminal(...args, path)
    expect(shown).toContain('glad to see')
    expect(shown).not.toMatch(COMMANDS)
    if (args[0] !== 'text') expect(JSON.parse(shown).quotes[0].text).toContain('\u009b')
  })
  it('in what it says of a file', async () => {
    const ran = await extract(['no\u001b[2Jfile\n.txt'])
    expect(ran.err).toContain('no')
    expect(ran.err.replace(/\n/g, '')).not.toMatch(COMMANDS)
    for (const line of ran.err.trimEnd().split('\n')) expect(line).toMatch(/^extract: /)
  })
})

describe('nothing is read without an end', () => {
  it.each([
    ['html', '<div>'.repeat(100_000)],
    ['markdown', '> '.repeat(100_000)],
    ['markdown', '['.repeat(100_000)],
    ['rtf', `{\\rtf1 ${'{'.repeat(100_000)}`],
    ['text', '('.repeat(100_000)],
  ])(
    'ends on %s of great depth with an answer or an error',
    async (format, text) => {
      const ran = await extract(['--format', format, '-'], { input: `${text} Town Opens Mill` })
      expect(ran.err).not.toMatch(/RangeError|internal|at .*\.js/)
      expect([0, 1]).toContain(ran.code)
    },
    60_000,
  )
})
