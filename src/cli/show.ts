import { showRelease } from '../show/show.ts'
import type { Fill } from './late.ts'
import { addLookOptions, type LookOptions, withOriginals } from './look.ts'

const EXAMPLES = `
Without colours (NO_COLOR, a pipe) answers stand in brackets: [Jane Whitlock](person).

Examples:
  extract show release.txt
  extract show release.txt --fields people,quotes
  extract show release.txt --color | less -R`

/** A release in the terminal, its answers in colour. */
export const fillShow: Fill = (command, io, end) => {
  addLookOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((operands: string[], options: LookOptions) => withOriginals(operands, options, io, end, showRelease))
}
