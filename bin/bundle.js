// Loads the command. Compiling the bundle takes longer than reading a release does, so its compiled code is kept: newer versions of
// Node do that themselves, for older ones the build leaves it beside the bundle. V8 refuses the code of another version, and compiles.
const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire, enableCompileCache } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const BUNDLE = join(__dirname, '..', 'dist', 'command.cjs')
/** V8 checks the version of what made it, but not the processor. */
const KEPT = join(__dirname, '..', 'dist', `command-${process.arch}.code`)

function loadBundle() {
  if (!enableCompileCache) return runScript(compile(readKept()))
  enableCompileCache()
  return require(BUNDLE)
}

/** `use` is given the bundle, so that the functions it calls are compiled when their code is written. */
async function keepCode(use) {
  const script = compile()
  await use(runScript(script))
  writeFileSync(KEPT, script.createCachedData())
}

function compile(cachedData) {
  // ASCII alone, which is read fastest as Latin-1
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(BUNDLE, 'latin1')}\n})`
  return new Script(source, { filename: BUNDLE, cachedData })
}

function runScript(script) {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE))
  return module.exports
}

function readKept() {
  try {
    return readFileSync(KEPT)
  } catch {
    return undefined
  }
}

module.exports = { loadBundle, keepCode, compile }
