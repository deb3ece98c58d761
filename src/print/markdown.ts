import type { Cell, Table } from './tables.ts'

const MARKS = /[\\`*_[\]<>|~#&]/g

export const printHeader = ({ columns }: Table): string =>
  `${printRow(columns)}${printRow(
    columns.map(() => '---'),
    false,
  )}`

/** A row of a Markdown table: on one line, and nothing in it is markup. */
export function printRow(cells: readonly Cell[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? escapeText(String(cell ?? '')) : cell)).join(' | ')} |\n`
}

function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKS, (mark) => `\\${mark}`)
}
