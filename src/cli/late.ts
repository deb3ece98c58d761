import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Adds arguments, options and action to a command; `end` takes the exit code. */
export type Fill = (command: Command, io: Io, end: (code: number) => void) => void

/** Commands that are only loaded when they are called: a plain release does not wait for them. */
export const lateCommands: readonly { readonly name: string; readonly about: string; readonly load: () => Promise<Fill> }[] = [
  { name: 'table', about: 'write tables for spreadsheets', load: async () => (await import('./table.ts')).fillTable },
  {
    name: 'report',
    about: 'write a page to read: text with its answers, people, quotes, contacts',
    load: async () => (await import('./report.ts')).fillReport,
  },
  { name: 'show', about: 'show a release in the terminal, its answers in colour', load: async () => (await import('./show.ts')).fillShow },
  { name: 'explain', about: 'say for each answer which rule gave it, and what was left out', load: async () => (await import('./explain.ts')).fillExplain },
  { name: 'score', about: 'measure results against answers that a person gave', load: async () => (await import('./score.ts')).fillScore },
  { name: 'completion', about: 'print completions for a shell', load: async () => (await import('./completion.ts')).fillCompletion },
  { name: 'man', about: 'print the manual page', load: async () => (await import('./man.ts')).fillMan },
]

/** Adds them all by name and line; only those that `isCalled` are filled. */
export async function addLateCommands(program: Command, io: Io, end: (code: number) => void, isCalled: (name: string) => boolean): Promise<void> {
  for (const { name, about, load } of lateCommands) {
    const command = program.command(name).description(about)
    if (isCalled(name)) (await load())(command, io, end)
  }
}

/** Fills all commands beside the one that was called. */
export async function fillAll(called: Command, io: Io, end: (code: number) => void): Promise<void> {
  for (const { name, load } of lateCommands)
    if (name !== called.name()) (await load())(called.parent!.commands.find((command) => command.name() === name)!, io, end)
}
