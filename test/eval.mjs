// npm run eval -- [RELEASES GOLD] [options of the scorer, as --misses]
// Runs the built command over a folder of releases and scores what it prints against gold answers.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const scorer = join(project, '../shared/tools/score.mjs')
const isFolders = process.argv[2] !== undefined && !process.argv[2].startsWith('-')
const [releases, gold] = isFolders ? process.argv.slice(2, 4) : ['corpus/dev', 'gold/dev'].map((path) => join(project, '../shared', path))
const options = process.argv.slice(isFolders ? 4 : 2)

const absent = [releases, gold, scorer].find((path) => path === undefined || !existsSync(path))
if (absent !== undefined || gold === undefined) {
  console.error(`eval: ${absent ?? 'GOLD'} is not there. Give the folders: npm run eval -- RELEASES GOLD`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'press-extract-eval-'))
try {
  const results = join(folder, 'results.ndjson')
  const file = openSync(results, 'w')
  const { status } = spawnSync(process.execPath, [join(project, 'bin/extract.js'), releases], { stdio: ['ignore', file, 'inherit'] })
  closeSync(file)
  if (status !== 0) console.error(`eval: the command ended with exit code ${status}`)
  const scored = spawnSync(process.execPath, [scorer, gold, results, ...options], { stdio: 'inherit' })
  process.exitCode = status || scored.status || 0
} finally {
  rmSync(folder, { recursive: true })
}
