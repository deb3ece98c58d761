import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Output {
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[]
  readonly inputs: Readonly<Record<string, unknown>>
}

const { outputs } = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as { outputs: Readonly<Record<string, Output>> }
/** The packages that are needed for every release. */
const AT_START = ['commander', 'zod']

/** Every file that is loaded before anything is read. */
function loadedWith(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const { path, kind, external } of outputs[entry]!.imports) if (kind === 'import-statement' && !external) loadedWith(path, seen)
  return seen
}

it.each(['dist/run.js', 'dist/index.js', 'dist/worker.js'])('%s loads no library that a plain release does not need', (entry) => {
  const inputs = [...loadedWith(entry)].flatMap((output) => Object.keys(outputs[output]!.inputs))
  expect(inputs.some((input) => input === 'src/extract.ts')).toBe(true)
  const packages = new Set(inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter((name) => name !== undefined))
  expect([...packages].filter((name) => !AT_START.includes(name))).toEqual([])
})

it('loads nothing for reports, tables and other formats before they are asked for', () => {
  const own = [...loadedWith('dist/run.js')].flatMap((output) => Object.keys(outputs[output]!.inputs)).filter((input) => input.startsWith('src/'))
  const late = own.filter((input) => /^src\/(?:print|results|report|show|explain|score|own)\//.test(input))
  expect(late.sort()).toEqual(['src/own/config-files.ts', 'src/own/word-rules.ts', 'src/print/exports.ts', 'src/print/json.ts', 'src/print/visible.ts'])
  const commands = own.filter((input) => input.startsWith('src/cli/')).map((input) => input.slice('src/cli/'.length))
  expect(commands.sort()).toEqual([
    'extract.ts',
    'io.ts',
    'late.ts',
    'options.ts',
    'output-options.ts',
    'own.ts',
    'quick-patterns.ts',
    'run.ts',
    'schema.ts',
    'stream.ts',
    'text.ts',
  ])
})

it('knows the libraries that are loaded late', () => {
  // Else the test above could not fail.
  const late = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
  for (const name of ['parse5', 'mdast-util-from-markdown', 'postal-mime', 'iconv-lite', 'csv-stringify'])
    expect(late.some((input) => input.includes(`node_modules/${name}/`))).toBe(true)
})
