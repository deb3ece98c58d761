import { type Command, InvalidArgumentError } from 'commander'
import { noText } from '../errors.ts'
import { type Kind, kinds } from '../results/marks.ts'
import { type Original, openOriginals } from '../results/originals.ts'
import { readResults } from '../results/results.ts'
import { rememberStdin } from '../results/stdin.ts'
import type { Release } from '../schema.ts'
import type { Look } from '../show/show.ts'
import { type Io, tellFailure } from './io.ts'
import { addReadOptions, type ReadOptions } from './options.ts'

/** The options of commands that show a release in the terminal. */
export interface LookOptions extends ReadOptions {
  readonly fields?: ReadonlySet<Kind>
  readonly width?: number
  readonly color?: boolean
  readonly releases?: string
}

/** Lines of text are easiest to read up to this width. */
const WIDEST = 100
const NARROWEST = 20
const FIELDS: Readonly<Partial<Record<Kind, string>>> = {
  person: 'people',
  title: 'titles',
  quote: 'quotes',
  statement: 'statements',
  organization: 'organizations',
  contact: 'contacts',
}

/** As the output calls it. */
const nameField = (kind: Kind) => FIELDS[kind] ?? kind

export function addLookOptions(command: Command): Command {
  command
    .usage('[options] <releases or results…>')
    .argument('<files...>', 'releases, folders, results (NDJSON), or - for standard input')
    .option('--fields <list>', `only these: ${kinds.map(nameField).join(', ')}`, parseKinds)
    .option('--width <columns>', 'width of the lines (default: of the terminal)', parseWidth)
    .option('--color', 'colours also where the output is no terminal')
    .option('--no-color', 'no colours')
    .option('--releases <folder>', 'where the releases lie, if not where the results say')
  return addReadOptions(command, '--from, --format <name>')
}

/** Prints each release with its text. */
export async function withOriginals(
  operands: readonly string[],
  options: LookOptions,
  io: Io,
  end: (code: number) => void,
  print: (release: Release, original: Original, look: Look) => string,
): Promise<void> {
  const { stdin, bytes } = rememberStdin(io.stdin, options.maxBytes)
  const originalOf = openOriginals(options, bytes)
  const hasColours = options.color ?? (process.env.NO_COLOR ? false : io.isStdoutTerminal())
  const look = { width: options.width ?? Math.min(WIDEST, Math.max(NARROWEST, io.columns?.() ?? 80)), hasColours, kinds: options.fields ?? null }
  let isFirst = true
  for await (const outcome of readResults(operands, stdin, options)) {
    const original = outcome.release && (await originalOf(outcome.release))
    const error = outcome.error ?? (original === null ? noText() : null)
    if (error !== null) {
      tellFailure(io, outcome.path, error)
      end(1)
      continue
    }
    const printed = print(outcome.release!, original!, look)
    await io.out(isFirst ? printed : `\n${'─'.repeat(look.width)}\n\n${printed}`)
    isFirst = false
  }
}

function parseKinds(list: string): ReadonlySet<Kind> {
  return new Set(
    list.split(',').map((name) => {
      const kind = kinds.find((known) => known === name.trim() || nameField(known) === name.trim())
      if (kind === undefined) throw new InvalidArgumentError(`There is no field "${name.trim()}" to show; there are ${kinds.map(nameField).join(', ')}.`)
      return kind
    }),
  )
}

function parseWidth(columns: string): number {
  if (!/^\d{2,4}$/.test(columns) || Number(columns) < NARROWEST) throw new InvalidArgumentError(`Give a number of columns from ${NARROWEST} on.`)
  return Number(columns)
}
