import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type ExtractError, noFile, noReleases, unreadable } from '../errors.ts'
import { formats } from '../read/formats.ts'

/** A file to read (`path` null: standard input), or why there is none. */
export interface Input {
  readonly path: string | null
  readonly error: ExtractError | null
}

interface Named {
  readonly path: string
  /** Where it stands in the order: a folder's ends in a slash. */
  readonly key: string
  readonly kind: 'file' | 'folder' | 'other'
  readonly error: ExtractError | null
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/**
 * The files behind the operands in the order of their paths, folders read recursively; `-` (standard input) first.
 * Lazy, so that a long list is never held. Hidden files, `node_modules` and files of unknown endings in folders are left
 * out; a file that is named is always taken.
 */
export function* listInputs(operands: readonly string[]): Generator<Input> {
  if (operands.includes('-')) yield { path: null, error: null }
  const named = operands.filter((operand) => operand !== '-').map(look)
  for (const { path, kind, error } of dropContained(named.sort(byKey))) {
    if (error === null && kind === 'folder') yield* listFolder(path)
    else yield { path, error }
  }
}

function look(operand: string): Named {
  const path = join(operand).replace(/(?<=.)\/$/, '')
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return { path, key: path === '.' ? '' : `${path}/`, kind: 'folder', error: null }
    // Pipes are read too: `extract <(command)`.
    if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) return { path, key: path, kind: 'file', error: null }
    return { path, key: path, kind: 'other', error: noFile() }
  } catch (cause) {
    return { path, key: path, kind: 'other', error: unreadable(cause as NodeJS.ErrnoException) }
  }
}

/** Each file once, also where it is named beside a folder that holds it. */
function dropContained(sorted: readonly Named[]): Named[] {
  const kept: Named[] = []
  let folder: string | null = null
  for (const operand of sorted) {
    const isInside = folder !== null && operand.key.startsWith(folder)
    if (operand.error === null && (isInside || kept.at(-1)?.key === operand.key)) continue
    if (operand.kind === 'folder') folder = operand.key
    kept.push(operand)
  }
  return kept
}

function* listFolder(root: string): Generator<Input> {
  const endings = formats.flatMap((format) => format.endings)
  const isKnown = new RegExp(`\\.(?:${endings.join('|')})$`, 'i')
  let isEmpty = true
  for (const input of walk(root)) {
    isEmpty = false
    yield input
  }
  if (isEmpty) yield { path: root, error: noReleases(endings) }

  function* walk(folder: string): Generator<Input> {
    let entries: Named[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
        .map((entry) => ({ path: join(folder, entry.name), key: entry.isDirectory() ? `${entry.name}/` : entry.name, kind: kindOf(entry), error: null }))
    } catch (cause) {
      yield { path: folder, error: unreadable(cause as NodeJS.ErrnoException) }
      return
    }
    for (const entry of entries.sort(byKey)) {
      if (entry.kind === 'folder') yield* walk(entry.path)
      else if (entry.kind === 'file' && isKnown.test(entry.path)) yield { path: entry.path, error: null }
    }
  }
}

const kindOf = (entry: { isDirectory(): boolean; isFile(): boolean }) => (entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other')
/** By code unit: the same order on every machine, and that of the whole paths. */
const byKey = (a: Named, b: Named) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
