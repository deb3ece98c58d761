import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a config file may be called, the first that is there counts. */
export const CONFIG_FILES = ['press-extract.config.json', 'press-extract.config.js', 'press-extract.config.mjs', '.extractrc', '.extractrc.json'] as const

/** The config file of a folder or of the nearest folder above it; null if there is none. Only looks, and loads nothing. */
export function findConfig(folder: string): string | null {
  for (const name of CONFIG_FILES) if (existsSync(join(folder, name))) return join(folder, name)
  const above = dirname(folder)
  return above === folder ? null : findConfig(above)
}
