// npm run licenses [-- --check]
// Writes docs/licenses.md: every package that is in the published bundle or installed with it, with its licence and its text.
// --check only compares, and fails if the list is out of date or a licence is not one of those that may be shipped.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const FILE = `${project}docs/licenses.md`
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MIT-0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense'])

const lock = JSON.parse(readFileSync(`${project}package-lock.json`, 'utf8'))
const shipped = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
  .map(([path]) => describe(path))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

const refused = shipped.filter(({ license }) => !license.split(/ (?:OR|AND) |[()]/).some((one) => ALLOWED.has(one.trim())))
for (const { name, license } of refused) console.error(`licenses: ${name} is under ${license}, which may not be shipped without a look`)

const document = `# Licences

Made by \`npm run licenses\` from the lock file; not edited by hand. These ${shipped.length} packages are in the published bundle or
installed with it.

| package | version | licence |
| --- | --- | --- |
${shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}

## Texts

${[...groupByText(shipped)].map(([text, names]) => `### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``).join('\n\n')}
`

if (process.argv.includes('--check')) {
  const isSame = readFileSync(FILE, 'utf8') === document
  if (!isSame) console.error('licenses: docs/licenses.md is out of date; run npm run licenses')
  process.exitCode = isSame && refused.length === 0 ? 0 : 1
} else {
  writeFileSync(FILE, document)
  process.exitCode = refused.length > 0 ? 1 : 0
}

function describe(path) {
  const folder = `${project}${path}`
  const { name, version, license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(?:licen[sc]e|copying)(?:[-.].*)?$/i.test(entry))
  const text = file === undefined ? 'No text comes with the package.' : readFileSync(`${folder}/${file}`, 'utf8')
  return { name, version, license: license?.type ?? license ?? licenses?.[0]?.type ?? 'unknown', text: text.replace(/\r/g, '').trim() }
}

function groupByText(packages) {
  const groups = new Map()
  for (const { name, text } of packages) groups.set(text, [...(groups.get(text) ?? []), name])
  return groups
}
