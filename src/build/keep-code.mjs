// Leaves the compiled code of the command beside its bundle, with the functions that a plain release needs.
import { readdirSync, readFileSync } from 'node:fs'
import { keepCode } from '../../bin/bundle.js'

const RELEASES = 'fixtures/releases'
/** Makes a release so long that the command sets no flags of V8 for it: code is taken only under the flags it was made with. */
const PADDING = Buffer.alloc(60_000, '\n')

await keepCode(async ({ run }) => {
  for (const name of readdirSync(RELEASES).filter((name) => name.endsWith('.txt'))) await run(['-'], ioFor(readFileSync(`${RELEASES}/${name}`)))
})

function ioFor(release) {
  return {
    stdin: async function* () {
      yield release
      yield PADDING
    },
    isStdinTerminal: () => false,
    isStdoutTerminal: () => false,
    isStderrTerminal: () => false,
    onInterrupt: () => () => {},
    out: async () => {},
    err: () => {},
  }
}
