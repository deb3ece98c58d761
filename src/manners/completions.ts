import type { Described, DescribedOption } from './describe.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A script that completes commands, options and their values; everything else is completed as files. */
export function printCompletions(shell: Shell, all: readonly Described[]): string {
  return { bash: printBash, zsh: printZsh, fish: printFish }[shell](all)
}

const commandsOf = (all: readonly Described[]) => all.filter(({ name }) => name !== '')
const flagsOf = ({ options }: Described) => options.flatMap(({ flags }) => flags)
const withChoices = ({ options }: Described) => options.filter(({ choices }) => choices.length > 0)

function printBash(all: readonly Described[]): string {
  const names = commandsOf(all).map(({ name }) => name)
  const values = all.flatMap((command) =>
    withChoices(command).map(({ flags, choices }) => `    ${flags.map((flag) => `${command.name}:${flag}`).join('|')}) words="${choices.join(' ')}" ;;`),
  )
  return `# bash completion for extract; put it into ~/.local/share/bash-completion/completions/extract
_extract() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" name="" words=""
  case "\${COMP_WORDS[1]}" in
    ${names.join('|')}) [ "$COMP_CWORD" -gt 1 ] && name="\${COMP_WORDS[1]}" ;;
  esac
  case "$name:$prev" in
${values.join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    return
  fi
  if [[ "$cur" == -* ]]; then
    case "$name" in
${all.map((command) => `      ${command.name || '""'}) words="${flagsOf(command).join(' ')}" ;;`).join('\n')}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    return
  fi
  [ "$COMP_CWORD" -eq 1 ] && words="${names.join(' ')}"
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "\${words// /$'\\n'}" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -F _extract extract
`
}

function printZsh(all: readonly Described[]): string {
  const option = ({ flags, value, choices, about }: DescribedOption) => {
    const action = value === null ? '' : `:${value}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}`
    const names = flags.length > 1 ? `'(${flags.join(' ')})'{${flags.join(',')}}` : `'${flags[0]}'`
    return `${names}'[${quoteZsh(about)}]${action}'`
  }
  const list = ({ options }: Described) => [...options.map(option), `'*:file:_files'`].join(' \\\n        ')
  const commands = commandsOf(all)
  return `#compdef extract
# zsh completion for extract; put it into a folder of $fpath as _extract
_extract() {
  local -a commands=(
${commands.map(({ name, about }) => `    '${name}:${quoteZsh(about)}'`).join('\n')}
  )
  case "$words[2]" in
${commands.map((command) => `    ${command.name})\n      (( CURRENT > 2 )) && { shift words; (( CURRENT-- )); _arguments \\\n        ${list(command)}; return }\n      ;;`).join('\n')}
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
        ${list(all[0]!)}
}
compdef _extract extract
`
}

const quoteZsh = (text: string) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&')

function printFish(all: readonly Described[]): string {
  const lines = commandsOf(all).map(({ name, about }) => `complete -c extract -n __fish_use_subcommand -a ${name} -d ${quoteFish(about)}`)
  for (const { name, options } of all)
    for (const { flags, value, choices, about } of options) {
      const when = name === '' ? '__fish_use_subcommand' : `'__fish_seen_subcommand_from ${name}'`
      const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
      const wants = value === null ? '' : choices.length > 0 ? ` -x -a ${quoteFish(choices.join(' '))}` : ' -r'
      lines.push(`complete -c extract -n ${when} ${names}${wants} -d ${quoteFish(about)}`)
    }
  return `# fish completion for extract; put it into ~/.config/fish/completions/extract.fish\n${lines.join('\n')}\n`
}

const quoteFish = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
