import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lateCommands } from '../src/cli/late.ts'
import { extract, linesOf, makeFolder, releaseOf } from './command.ts'

const has = (program: string) => process.env.TEST_EVERYTHING !== undefined || spawnSync(program, ['--version']).error === undefined
const scriptOf = async (shell: string) => {
  const ran = await extract(['completion', shell])
  expect(ran).toMatchObject({ code: 0, err: '' })
  return ran.out
}

it('completes in bash', async () => {
  const folder = makeFolder({ 'complete.bash': await scriptOf('bash'), 'tall.txt': '' })
  const complete = (...words: string[]) => {
    const script = `source ./complete.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _extract; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.trim().split('\n')
  }
  expect(complete('extract', 'ta')).toEqual(['table', 'tall.txt'])
  expect(complete('extract', 'table', 'ta')).toEqual(['tall.txt'])
  expect(complete('extract', 'table', '--format', '')).toEqual(['csv', 'tsv', 'markdown'])
  expect(complete('extract', '--ref')).toEqual(['--reference-date'])
  expect(complete('extract', 'show', '--wi')).toEqual(['--width'])
  expect(complete('extract', 'completion', '--')).not.toContain('--width')
})

it.skipIf(!has('fish'))('completes in fish', async () => {
  const folder = makeFolder({ 'extract.fish': await scriptOf('fish') })
  const complete = (line: string) => {
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `source extract.fish; complete -C ${JSON.stringify(line)}`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    return stdout
      .trim()
      .split('\n')
      .map((row) => row.split('\t')[0])
  }
  expect(complete('extract ta')).toContain('table')
  expect(complete('extract table --form')).toContain('--format')
  expect(complete('extract table --format ')).toEqual(expect.arrayContaining(['csv', 'tsv', 'markdown']))
})

it.skipIf(!has('zsh'))('prints completions that zsh takes', async () => {
  const folder = makeFolder({ _extract: await scriptOf('zsh') })
  const script = 'fpath=(. $fpath); autoload -Uz compinit; compinit -u -D; source ./_extract; print $_comps[extract]'
  const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toBe('_extract\n')
})

it('has a manual page with every command and option', async () => {
  const { out } = await extract(['man'])
  expect(readFileSync('dist/extract.1', 'utf8')).toBe(out)
  const commands = ['schema', 'text', 'stream', ...lateCommands.map(({ name }) => name)]
  for (const name of commands) {
    expect(out).toContain(`.SS ${name}\n`)
    for (const [flag] of (await extract([name, '--help'])).out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm))
      expect(out).toContain(flag.trim().split(' ').at(-1)!.replace(/-/g, '\\-'))
  }
})

it.skipIf(!has('mandoc'))('has a manual page without warnings', () => {
  const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', 'dist/extract.1'], { encoding: 'utf8' })
  // the same page on every day
  expect(stdout.replace(/^.*missing date, using "": TH\n/, '')).toBe('')
})

it.each([
  [['tabel', 'x.ndjson'], /no file or command "tabel" \(Did you mean extract table\?\)/],
  [['shwo', 'x.txt'], /Did you mean extract show\?/],
  [['table', '--tabel', 'quotes', 'x'], /Did you mean --table\?/],
  [['table', '--table', 'quote', 'x'], /Allowed choices are releases, people, quotes/],
  [['--feilds', 'quotes'], /Did you mean --fields\?/],
  [['x.txt', '--format', 'csv', '--resume', '--out', 'y'], /--resume is for JSON, and cannot be used with --to or --format csv/],
])('guesses what was meant by %j', async (args, message) => {
  const ran = await extract(args)
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toMatch(message)
})

it('explains late commands too, wherever they stand', async () => {
  const help = await extract(['table', '--help'])
  expect(help.out).toContain('--table <name>')
  expect(await extract(['help', 'table'])).toEqual(help)
  expect((await extract(['--quiet', 'table', '--help'])).out).toBe(help.out)
})

it('takes a file that is called like a slip', async () => {
  expect((await extract(['tabel'], { cwd: makeFolder({ tabel: releaseOf('Ayre') }) })).code).toBe(0)
})

it('tells failures as JSON when asked to', async () => {
  const folder = makeFolder({ 'in/a.txt': releaseOf('Ayre'), 'in/b.txt': '' })
  const errorsOf = async (...args: string[]) => {
    const { err, code } = await extract(args, { cwd: folder })
    return { code, lines: linesOf({ out: err, err: '', code }) }
  }
  const missing = { source: { path: 'gone.txt' }, error: { code: 'missing', message: expect.stringContaining('no such file') } }
  expect(await errorsOf('gone.txt', '--json-errors')).toEqual({ code: 1, lines: [missing] })
  expect(await errorsOf('--json-errors', 'show', 'gone.txt')).toEqual({ code: 1, lines: [missing] })
  expect(await errorsOf('--feilds', '--json-errors')).toEqual({ code: 2, lines: [{ error: { code: 'usage', message: expect.stringContaining('--fields') } }] })
  const empty = { source: { path: 'in/b.txt' }, error: { code: 'empty', message: 'This file is empty.' } }
  expect(await errorsOf('in', '--json-errors')).toEqual({ code: 1, lines: [empty, { note: expect.stringContaining('1 done, 1 failed') }] })
  expect(await errorsOf('table', 'in', '--json-errors', '--out', join(folder, 'tables'))).toEqual({ code: 1, lines: [empty] })
  expect(await errorsOf('a.txt', '--lexicon', 'gone.txt', '--json-errors')).toEqual({
    code: 1,
    lines: [{ error: { code: 'config', message: expect.stringContaining('gone.txt') } }],
  })
})
