// npm run check:install
// Packs the package as it would be published, installs it with nothing else into an empty folder and runs the command and
// the library on every Node that is supported. Needs the network (npm packages `node-<platform>-<cpu>` carry the binaries).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const NODES = ['20.19', '22', '24']
const TEXT = 'AYRE, Ohio, May 3, 2024 – The town of Ayre has opened its new library. “We are glad to see it open at last,” said Mayor Jane Whitlock.\n'

const folder = mkdtempSync(join(tmpdir(), 'press-extract-install-'))
const run = (program, args, options = {}) => execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options })
try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: project }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `./${packed.filename}`])
  writeFileSync(join(folder, 'release.txt'), TEXT)
  writeFileSync(
    join(folder, 'use.js'),
    `import { extract, extractFile } from 'press-extract'
     const release = extract(${JSON.stringify(TEXT)})
     const same = await extractFile('release.txt')
     if (JSON.stringify(release.quotes) !== JSON.stringify(same.quotes)) throw new Error('the file says something else')
     console.log(release.quotes[0].speaker.name)`,
  )
  const nodes = join(folder, 'nodes')
  mkdirSync(nodes)
  writeFileSync(join(nodes, 'package.json'), '{"private": true}')
  const binaries = NODES.map((version) => `node-${version}@npm:node-${process.platform}-${process.arch}@${version}`)
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...binaries], { cwd: nodes })
  const command = join(folder, 'node_modules/press-extract/bin/extract.js')
  for (const version of NODES) {
    const node = join(nodes, 'node_modules', `node-${version}`, 'bin/node')
    const release = JSON.parse(run(node, [command, 'release.txt']))
    expect(release.dateline?.date, '2024-05-03', version)
    expect(run(node, ['use.js']).trim(), 'Jane Whitlock', version)
    expect(run(node, [command, '--version']).trim(), JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version, version)
    console.log(`Node ${run(node, ['--version']).trim()}: installed and runs`)
  }
  console.log(
    `${packed.filename}: ${packed.files.length} files, ${(packed.size / 1e6).toFixed(2)} MB packed, ${(packed.unpackedSize / 1e6).toFixed(2)} MB unpacked`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function expect(found, wanted, version) {
  if (found !== wanted) throw new Error(`Node ${version}: found ${found}, wanted ${wanted}`)
}
