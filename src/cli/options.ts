import { type Command, InvalidArgumentError, Option } from 'commander'
import type { OwnWords } from '../document.ts'
import type { Field } from '../print/json.ts'
import { formats } from '../read/formats.ts'
import { LIMITS, type Limits, settleLimits } from '../read/limits.ts'
import type { Rule } from '../rules.ts'
import { Release } from '../schema.ts'

/** The options that decide how an input is read. */
export interface ReadOptions extends Limits {
  readonly format?: string
  readonly textField?: string
  readonly idField?: string
  // what `--lexicon` and the config file say, when they have been read
  readonly words?: OwnWords
  readonly rules?: readonly Rule[]
  readonly rulesFrom?: string
}

/** The options that decide how much work is done at once. */
export interface WorkOptions {
  readonly workers?: number
  /** Seconds. */
  readonly timeout: number
  /** Bytes. */
  readonly workerMemory: number
}

/** Far more than any release takes. */
const WORKER_MEMORY = 1e9
/** With less a worker cannot even begin. */
const LEAST_MEMORY = 64e6
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 }

const limit = (flags: string, description: string) => new Option(flags, description).argParser(parseSize).helpGroup('Limits:')

/** `flags`: what the format is called where `--format` means that of the output. */
export function addReadOptions(command: Command, flags = '--format <name>'): Command {
  return command
    .addOption(new Option(flags, 'read every input as this format, whatever it looks like').choices(formats.map(({ name }) => name)))
    .addOption(limit('--max-bytes <size>', 'refuse larger files; "20MB" is understood').default(LIMITS.maxBytes, '5MB'))
    .addOption(limit('--max-characters <n>', 'refuse longer texts, and pages').default(LIMITS.maxCharacters, '8M'))
    .addOption(limit('--max-entries <n>', 'refuse archives of more files').default(LIMITS.maxEntries))
    .addOption(limit('--max-unpacked <size>', 'refuse archives and office files that unpack to more').default(LIMITS.maxUnpacked, '40MB'))
    .addOption(limit('--max-depth <n>', 'refuse pages, RTF files and e-mails that nest deeper').default(LIMITS.maxDepth))
    .addOption(limit('--max-pages <n>', 'refuse longer PDFs').default(LIMITS.maxPages))
    .option('--text-field <name>', 'field or column of JSON lines and CSV that holds the text')
    .option('--id-field <name>', 'field or column of JSON lines and CSV that names the release')
    .option('--lexicon <file...>', 'words of your own: titles, organizations, people, places, verbs of saying')
    .option('--config <file>', 'settings of your own (else press-extract.config.json, .js or .extractrc, here or above)')
    .option('--no-config', 'look for no settings')
}

export function addWorkOptions(command: Command): Command {
  return command
    .addOption(new Option('--workers <n>', 'worker threads (default: as many as pay)').argParser(parseCount))
    .addOption(limit('--timeout <seconds>', 'give up a release after so long (unasked in batches alone)').default(10).argParser(parseSeconds))
    .addOption(limit('--worker-memory <size>', 'give up a release that takes more memory (likewise)').default(WORKER_MEMORY, '1GB').argParser(parseMemory))
}

/** The options that readers know. */
export function pickReadOptions({ format, textField, idField, words, rulesFrom, ...limits }: ReadOptions): ReadOptions {
  return {
    ...settleLimits(limits),
    ...(format !== undefined && { format }),
    ...(textField !== undefined && { textField }),
    ...(idField !== undefined && { idField }),
    ...(words !== undefined && { words }),
    ...(rulesFrom !== undefined && { rulesFrom }),
  }
}

function parseCount(count: string): number {
  if (!/^[1-9]\d{0,2}$/.test(count)) throw new InvalidArgumentError('Give a number of threads, as 4.')
  return Number(count)
}

function parseSeconds(seconds: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(seconds) || Number(seconds) === 0) throw new InvalidArgumentError('Give a number of seconds, as 10 or 0.5.')
  return Number(seconds)
}

function parseSize(given: string): number {
  const { number, unit } = /^(?<number>\d{1,15}(?:\.\d{1,6})?) ?(?<unit>[kmg]?)b?$/i.exec(given)?.groups ?? {}
  const size = number === undefined ? 0 : Math.floor(Number(number) * UNITS[unit!.toLowerCase()]!)
  if (size < 1) throw new InvalidArgumentError('Give a number, as 5000000 or 5MB.')
  return size
}

function parseMemory(size: string): number {
  const bytes = parseSize(size)
  if (bytes < LEAST_MEMORY) throw new InvalidArgumentError('Give at least 64MB.')
  return bytes
}

export function parseDate(date: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)
  if (!isDate) throw new InvalidArgumentError('Give a date as YYYY-MM-DD, for instance 2024-03-31.')
  return date
}

export function parseFields(list: string): Field[] {
  const known = Object.keys(Release.shape) as Field[]
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.includes(name as Field))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no field "${unknown}"; the fields are ${known.join(', ')}.`)
  return names as Field[]
}
