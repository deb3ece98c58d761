import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compile } from '../bin/bundle.js'

interface Input {
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[]
}

type Inputs = Readonly<Record<string, Input>>

const { library, command } = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as Readonly<Record<'library' | 'command', { inputs: Inputs }>>
/** The packages that are needed for every release. */
const AT_START = ['commander', 'zod']

/** Every file that is loaded before anything is read. */
function loadedWith(entry: string, inputs: Inputs, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const { path, kind, external } of inputs[entry]!.imports) if (kind !== 'dynamic-import' && !external) loadedWith(path, inputs, seen)
  return seen
}

it.each([
  ['src/cli/run.ts', command],
  ['src/index.ts', library],
  ['src/batch/worker.ts', library],
] as const)('%s loads no library that a plain release does not need', (entry, { inputs }) => {
  const loaded = [...loadedWith(entry, inputs)]
  expect(loaded).toContain('src/extract.ts')
  const packages = new Set(loaded.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter((name) => name !== undefined))
  expect([...packages].filter((name) => !AT_START.includes(name))).toEqual([])
})

it('loads nothing for reports, tables and other formats before they are asked for', () => {
  const own = [...loadedWith('src/cli/run.ts', command.inputs)].filter((input) => input.startsWith('src/'))
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
  const late = Object.keys(command.inputs)
  for (const name of ['parse5', 'mdast-util-from-markdown', 'postal-mime', 'iconv-lite', 'csv-stringify'])
    expect(late.some((input) => input.includes(`node_modules/${name}/`))).toBe(true)
})

it('is built with code that this version of Node takes', () => {
  const kept = readFileSync(`dist/command-${process.arch}.code`)
  expect(compile(kept).cachedDataRejected).toBe(false)
  expect(compile(kept.subarray(0, 1000)).cachedDataRejected).toBe(true)
})
