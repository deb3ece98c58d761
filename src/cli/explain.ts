import { explainRelease } from '../explain/explain.ts'
import type { Fill } from './late.ts'
import { addLookOptions, type LookOptions, withOriginals } from './look.ts'

const EXAMPLES = `
Says for each answer which rule gave it and in which words, and what was left out and why.

Examples:
  extract explain release.txt
  extract explain release.txt --fields quotes`

/** Why each answer is there. */
export const fillExplain: Fill = (command, io, end) => {
  addLookOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((operands: string[], options: LookOptions) => withOriginals(operands, options, io, end, explainRelease))
}
