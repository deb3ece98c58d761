// Bundles a TypeScript file of the tests with the rules in src/, so that a plain script can run it.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { letters } from '../src/build/letters.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))

/** The module that `path` (from the root of the project) makes. */
export async function importBundled(path) {
  const folder = `${project}node_modules/.cache/press-extract`
  mkdirSync(folder, { recursive: true })
  const outfile = `${folder}/${path.replace(/\W+/g, '-')}.mjs`
  await build({
    entryPoints: [project + path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    loader: { '.txt': 'text' },
    plugins: [letters],
    logLevel: 'warning',
  })
  return import(outfile)
}
