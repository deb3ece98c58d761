import type { Release } from '../schema.ts'

/** One of the names that a release is printed with. */
export type Field = keyof Release

/** A release on one line, or indented. With `fields` only those are printed. */
export function printJson(release: Release, isPretty: boolean, fields?: readonly Field[]): string {
  const picked = fields === undefined ? release : Object.fromEntries(Object.entries(release).filter(([name]) => fields.includes(name as Field)))
  return isPretty ? JSON.stringify(picked, null, 2) : JSON.stringify(picked)
}

/** The record that stands in the place of a release that could not be read. */
export function printError(path: string | null, { code, message }: { readonly code: string; readonly message: string }, isPretty: boolean): string {
  const record = { source: { path }, error: { code, message } }
  return isPretty ? JSON.stringify(record, null, 2) : JSON.stringify(record)
}
