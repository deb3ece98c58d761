import type { Command, Option } from 'commander'

/** A command as completions and the manual page see it. */
export interface Described {
  /** Empty for the program itself. */
  readonly name: string
  readonly about: string
  readonly usage: string
  readonly options: readonly DescribedOption[]
}

export interface DescribedOption {
  readonly flags: readonly string[]
  readonly value: string | null
  readonly choices: readonly string[]
  readonly about: string
}

/** The program first, then its commands. */
export function describeCommands(program: Command): Described[] {
  return [describe(program, ''), ...program.commands.map((command) => describe(command, command.name()))]
}

function describe(command: Command, name: string): Described {
  const help = command.createHelp()
  return { name, about: command.description(), usage: command.usage(), options: help.visibleOptions(command).map(describeOption) }
}

function describeOption(option: Option): DescribedOption {
  const flags = option.flags.split(/[\s,|]+/).filter((flag) => flag.startsWith('-'))
  const value = /[<[](?<value>[^>\]]{1,80})[>\]]/.exec(option.flags)?.groups!.value ?? null
  return { flags, value, choices: option.argChoices ?? [], about: option.description }
}
