import type { Original } from '../results/originals.ts'
import type { Release } from '../schema.ts'
import type { Cell, Table } from './tables.ts'

/** A table format: header and rows as text. */
export interface TablePrinter {
  readonly header: (table: Table) => string
  readonly rows: (rows: readonly (readonly Cell[])[]) => string
}

export interface PrintedFile {
  /** Replaces nothing: is put behind the name of the release. */
  readonly ending: string
  readonly content: string
}

/** What a release becomes; the first file is what standard output gets. */
export type ReleasePrinter = (release: Release, original: Original | null) => readonly [PrintedFile, ...PrintedFile[]]

export interface TableOptions {
  readonly keepFormulas: boolean
}

export const tableNames = ['releases', 'people', 'quotes', 'organizations', 'contacts'] as const

/** An output format. Nothing of it is loaded before it is asked for. */
export interface ExportFormat {
  readonly name: string
  readonly about: string
  /** For tables: rows of all releases together. For the others: something for each release. */
  readonly tables?: (options: TableOptions) => Promise<TablePrinter>
  readonly releases?: () => Promise<ReleasePrinter>
  /** Cannot be printed without the text of the release. */
  readonly needsText?: true
  /** What stands in the folder beside the releases. */
  readonly folderFiles?: () => Promise<Readonly<Record<string, string>>>
}

export const exportFormats: readonly ExportFormat[] = [
  { name: 'csv', about: 'tables for spreadsheets', tables: (options) => loadCsv(',', options) },
  { name: 'tsv', about: 'the same, parted by tabs', tables: (options) => loadCsv('\t', options) },
  {
    name: 'markdown',
    about: 'tables for reading',
    tables: async () => {
      const { printHeader, printRow } = await import('./markdown.ts')
      return { header: printHeader, rows: (rows) => rows.map((row) => printRow(row)).join('') }
    },
  },
  {
    name: 'jsonld',
    about: 'schema.org NewsArticle with Quotation, Person, Organization, ContactPoint',
    releases: async () => (await import('./jsonld.ts')).printJsonLd,
  },
  { name: 'ninjs', about: 'IPTC ninjs 2.1', releases: async () => (await import('./ninjs.ts')).printNinjs },
  { name: 'vcard', about: 'contacts as vCard 4.0 (RFC 6350)', releases: async () => (await import('./vcard.ts')).printVcards },
  {
    name: 'brat',
    about: 'stand-off annotation, .ann beside .txt',
    releases: async () => (await import('./brat.ts')).printBrat,
    needsText: true,
    folderFiles: async () => ({ 'annotation.conf': (await import('./brat.ts')).ANNOTATION_CONF }),
  },
]

async function loadCsv(delimiter: ',' | '\t', { keepFormulas }: TableOptions): Promise<TablePrinter> {
  const { printRows } = await import('./csv.ts')
  return { header: ({ columns }) => printRows([columns], delimiter, keepFormulas), rows: (rows) => printRows(rows, delimiter, keepFormulas) }
}
