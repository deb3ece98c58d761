import { relative } from 'node:path'
import type { Command } from 'commander'
import { findConfig } from '../own/config-files.ts'

const nearest = () => {
  const found = findConfig(process.cwd())
  return found === null ? null : relative('', found)
}

/** Reads own words and rules before a command acts, if there are any, and puts them among its options. */
export async function readOwn(command: Command): Promise<void> {
  const { lexicon = [], config, referenceDate }: { lexicon?: string[]; config?: string | false; referenceDate?: string } = command.opts()
  const isReader = command.options.some(({ long }) => long === '--lexicon')
  const path = !isReader || config === false ? null : (config ?? nearest())
  if (path === null && lexicon.length === 0) return
  const { loadOwn } = await import('../own/config.ts')
  const own = await loadOwn(lexicon, path)
  for (const [name, value] of Object.entries(own)) if (name !== 'referenceDate' || referenceDate === undefined) command.setOptionValue(name, value)
}
