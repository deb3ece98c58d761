import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import picomatch from 'picomatch'
import { type ExtractError, noFile, noMatches, noReleases, unreadable } from '../errors.ts'
import { formats } from '../read/formats.ts'

/** A file to read (`path` null: standard input), or why there is none. */
export interface Input {
  readonly path: string | null
  readonly error: ExtractError | null
}

/** Globs that decide which files of folders are taken; matched against the path below the folder. */
export interface Filter {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

interface Named {
  readonly path: string
  /** Where it stands in the order: a folder's ends in a slash. */
  readonly key: string
  readonly kind: 'file' | 'folder' | 'other'
  readonly error: ExtractError | null
  /** For a folder that a pattern begins with: the pattern, below the folder. */
  readonly pattern?: string
}

const ENDINGS = formats.flatMap((format) => format.endings)
const KNOWN_ENDING = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i')

/**
 * The files behind the operands in the order of their paths, folders read recursively, patterns (`archive/**` + `/*.html`) expanded; `-`
 * (standard input) first. Lazy, so that a long list is never held. Hidden files, `node_modules`, links that lead out and files of
 * unknown endings in folders are left out; a file that is named is always taken.
 */
export function* listInputs(operands: readonly string[], filter: Filter = {}): Generator<Input> {
  if (operands.includes('-')) yield { path: null, error: null }
  const named = operands.filter((operand) => operand !== '-').map(look)
  for (const operand of dropContained(named.sort(byKey))) {
    if (operand.error === null && operand.kind === 'folder') yield* listFolder(operand, filter)
    else yield { path: operand.path, error: operand.error }
  }
}

function look(operand: string): Named {
  const path = join(operand).replace(/(?<=.)\/$/, '')
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return folderAt(path)
    // Pipes are read too: `extract <(command)`.
    if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) return { path, key: path, kind: 'file', error: null }
    return { path, key: path, kind: 'other', error: noFile() }
  } catch (cause) {
    const { base, glob } = picomatch.scan(path)
    if (glob === '') return { path, key: path, kind: 'other', error: unreadable(cause as NodeJS.ErrnoException) }
    return { ...folderAt(base === '' ? '.' : base), pattern: glob }
  }
}

const folderAt = (path: string): Named => ({ path, key: path === '.' ? '' : `${path}/`, kind: 'folder', error: null })

/** Each file once, also where it is named beside a folder that holds it. */
function dropContained(sorted: readonly Named[]): Named[] {
  const kept: Named[] = []
  let folder: string | null = null
  for (const operand of sorted) {
    const isInside = folder !== null && operand.key.startsWith(folder)
    if (operand.error === null && (isInside || kept.at(-1)?.key === operand.key)) continue
    if (operand.kind === 'folder' && operand.pattern === undefined) folder = operand.key
    kept.push(operand)
  }
  return kept
}

function* listFolder({ path: root, pattern }: Named, filter: Filter): Generator<Input> {
  const isIncluded = filter.include?.length ? picomatch(filter.include as string[]) : pattern === undefined ? KNOWN_ENDING.test.bind(KNOWN_ENDING) : () => true
  const isExcluded = filter.exclude?.length ? picomatch(filter.exclude as string[]) : () => false
  const isMatch = pattern === undefined ? () => true : picomatch(pattern)
  let isEmpty = true
  for (const input of walk(root)) {
    isEmpty = false
    yield input
  }
  if (isEmpty) yield pattern === undefined ? { path: root, error: noReleases(ENDINGS) } : { path: join(root, pattern), error: noMatches() }

  function* walk(folder: string): Generator<Input> {
    let entries: Named[]
    try {
      entries = readdirSync(folder, { withFileTypes: true }).filter(isShown).map(toNamed)
    } catch (cause) {
      yield { path: folder, error: unreadable(cause as NodeJS.ErrnoException) }
      return
    }
    for (const { path, kind } of entries.sort(byKey)) {
      const below = relative(root, path)
      if (kind === 'folder' && !isExcluded(below)) yield* walk(path)
      else if (kind === 'file' && isMatch(below) && isIncluded(below) && !isExcluded(below)) yield { path, error: null }
    }
  }

  function toNamed(entry: Dirent): Named {
    const path = join(entry.parentPath, entry.name)
    const kind = entry.isDirectory() ? 'folder' : entry.isFile() || (entry.isSymbolicLink() && staysInside(path)) ? 'file' : 'other'
    return { path, key: kind === 'folder' ? `${entry.name}/` : entry.name, kind, error: null }
  }

  /** True for a link to a file below the same folder. Links to folders could go round in circles. */
  function staysInside(link: string): boolean {
    try {
      return statSync(link).isFile() && realpathSync(link).startsWith(`${realpathSync(root)}/`)
    } catch {
      return false
    }
  }
}

const isShown = ({ name }: Dirent) => !name.startsWith('.') && name !== 'node_modules'
/** By code unit: the same order on every machine, and that of the whole paths. */
const byKey = (a: Named, b: Named) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
