import type { Described, DescribedOption } from './describe.ts'

/** The manual page, in the language of man(7). */
export function printManual(all: readonly Described[], version: string, examples: string): string {
  const [program, ...commands] = all as [Described, ...Described[]]
  return [
    `.TH EXTRACT 1 "" "press-extract ${escapeRoff(version)}" "User Commands"`,
    '.SH NAME',
    'extract \\- facts out of press releases',
    '.SH SYNOPSIS',
    `.B extract\n${escapeRoff(program.usage)}`,
    ...commands.map(({ name, usage }) => `.br\n.B extract ${name}\n${escapeRoff(usage)}`),
    '.SH DESCRIPTION',
    escapeRoff(program.about),
    'It works by rules, needs no network, and prints JSON that says for each answer where it stands and which rule gave it.',
    '.SH OPTIONS',
    ...program.options.map(printOption),
    '.SH COMMANDS',
    ...commands.flatMap(({ name, about, options }) => [`.SS ${name}`, escapeRoff(`${about[0]!.toUpperCase()}${about.slice(1)}.`), ...options.map(printOption)]),
    '.SH EXAMPLES',
    '.nf',
    escapeRoff(examples.trim()),
    '.fi',
    '.SH FILES',
    '.TP\n.I press-extract.config.json, press-extract.config.js, .extractrc',
    'Settings of your own: words, rules, a reference date. Looked for in the folder where the command runs and in those above it.',
    '.SH ENVIRONMENT',
    '.TP\n.B NO_COLOR',
    'When set, nothing is coloured.',
    '.SH EXIT STATUS',
    '0 all done, 1 at least one input failed, 2 wrong use, 130 ended with Ctrl-C.',
    '',
  ].join('\n')
}

function printOption({ flags, value, choices, about }: DescribedOption): string {
  const names = flags.map((flag) => `\\fB${escapeRoff(flag)}\\fR`).join(', ')
  return `.TP\n${names}${value === null ? '' : ` \\fI${escapeRoff(value)}\\fR`}\n${escapeRoff(about + (choices.length > 0 ? ` (${choices.join(', ')})` : ''))}`
}

function escapeRoff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
    .replace(/…/g, '...')
    .replace(/[“”]/g, '"')
    .replace(/–/g, '\\(en')
}
