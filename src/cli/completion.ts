import { Argument } from 'commander'
import { printCompletions, type Shell, shells } from '../manners/completions.ts'
import { describeCommands } from '../manners/describe.ts'
import { type Fill, fillAll } from './late.ts'

const EXAMPLES = `
Examples:
  extract completion bash > ~/.local/share/bash-completion/completions/extract
  extract completion zsh > ~/.zfunc/_extract            (a folder of your $fpath)
  extract completion fish > ~/.config/fish/completions/extract.fish`

export const fillCompletion: Fill = (command, io, end) => {
  command
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: Shell) => {
      await fillAll(command, io, end)
      await io.out(printCompletions(shell, describeCommands(command.parent!)))
    })
}
