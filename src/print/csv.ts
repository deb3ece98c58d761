import { stringify } from 'csv-stringify/sync'
import type { Cell } from './tables.ts'

/**
 * Lines of CSV, or of tab-separated values. A cell that a spreadsheet would take for a formula gets an apostrophe in front,
 * unless told to keep it.
 */
export function printRows(rows: readonly (readonly Cell[])[], delimiter: ',' | '\t', keepFormulas: boolean): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter, escape_formulas: !keepFormulas, quoted_match: /[\r\t]/ },
  )
}
