// Bundles the sources into dist/: the library and the worker as modules that share their parts, and the command as one file, which
// starts faster and whose compiled code can be kept.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { letters } from './letters.mjs'

const COMMAND = 'dist/command.cjs'

rmSync('dist', { recursive: true, force: true })

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // else patterns become calls that V8 cannot read ahead
  supported: { 'regexp-unicode-property-escapes': true },
  loader: { '.txt': 'text' },
  plugins: [letters],
  external: ['unpdf', 'tinypool'],
  outdir: 'dist',
  metafile: true,
  logLevel: 'warning',
}

const library = await build({
  ...common,
  entryPoints: ['src/index.ts', 'src/batch/worker.ts'],
  format: 'esm',
  splitting: true,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
})

/** commander asks for what starts other programs, which this command never does: 3 ms of each start. */
const lateChildren = {
  name: 'late-children',
  setup: ({ onLoad }) =>
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const late = source.replace(
        "const childProcess = require('node:child_process')",
        "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) }",
      )
      if (late === source) throw new Error('commander no longer asks for node:child_process in the line that is replaced here')
      return { contents: late, loader: 'js' }
    }),
}

const command = await build({
  ...common,
  entryPoints: { command: 'src/cli/run.ts' },
  format: 'cjs',
  // `require` takes modules, too, and needs nobody to answer for it when the code was compiled before
  supported: { ...common.supported, 'dynamic-import': false },
  outExtension: { '.js': '.cjs' },
  minifyWhitespace: true,
  plugins: [
    letters,
    lateChildren,
    {
      name: 'import-module',
      setup: ({ onResolve }) => onResolve({ filter: /\/import-module\.ts$/ }, () => ({ path: '../bin/import-module.js', external: true })),
    },
  ],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
})

// Patterns and templates keep their other characters otherwise; a file of ASCII alone is read several times faster.
const escaped = readFileSync(COMMAND, 'utf8').replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
writeFileSync(COMMAND, escaped)
writeFileSync('dist/meta.json', JSON.stringify({ library: library.metafile, command: command.metafile }))
