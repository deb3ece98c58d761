#!/usr/bin/env node
const { loadBundle } = require('./bundle.js')

loadBundle()
  .run(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode
  })
