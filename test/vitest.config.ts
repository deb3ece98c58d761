import { readFile } from 'node:fs/promises'
import { defineConfig } from 'vitest/config'
import { narrowLetters } from '../src/build/letters.mjs'

/** Word lists are imported as their text, as in the bundle; by itself the test runner would give their address. */
const wordLists = {
  name: 'word-lists',
  enforce: 'pre' as const,
  load: async (id: string) => (id.endsWith('.txt') ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null),
}

/** The patterns as they are built. */
const letters = {
  name: 'letters',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (/\/src\/.*\.ts$/.test(id) ? narrowLetters(code) : null),
}

export default defineConfig({ plugins: [wordLists, letters], test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } })
