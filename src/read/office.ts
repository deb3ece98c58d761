import { hasAddress } from './addresses.ts'
import { joinCells, type Paragraph } from './pages.ts'

interface OpenParagraph {
  kind: Paragraph['kind']
  level: number | null
  text: string
}

interface OpenRow {
  readonly cells: Paragraph[][]
}

/** Collects the paragraphs, table rows and notes of a word processor's file while its tags go by. */
export class OfficeCollector {
  readonly #done: Paragraph[] = []
  readonly #notes: Paragraph[] = []
  readonly #open: OpenParagraph[] = []
  readonly #rows: OpenRow[] = []
  #inNote = 0

  openParagraph(kind: Paragraph['kind'], level: number | null): void {
    this.#open.push({ kind, level, text: '' })
  }

  get paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1)
  }

  add(text: string): void {
    const paragraph = this.#open.at(-1)
    if (paragraph) paragraph.text += text
  }

  closeParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph || paragraph.text.trim() === '') return
    const cell = this.#rows.at(-1)?.cells.at(-1)
    if (this.#inNote > 0) this.#notes.push({ ...paragraph, kind: 'paragraph', level: null })
    else (cell ?? this.#done).push(paragraph)
  }

  /** A link whose address its text does not show. */
  closeLink(target: string | null, from: number): void {
    const address = /^(?:mailto|tel):([^?]{3,200})/i.exec(target ?? '')?.[1]
    const paragraph = this.#open.at(-1)
    if (address && paragraph && !hasAddress(paragraph.text.slice(from), address)) paragraph.text += ` (${address})`
  }

  openRow(): void {
    this.#rows.push({ cells: [] })
  }

  openCell(): void {
    this.#rows.at(-1)?.cells.push([])
  }

  closeRow(): void {
    const row = this.#rows.pop()
    if (row) (this.#rows.at(-1)?.cells.at(-1) ?? this.#done).push(...joinCells(row.cells))
  }

  openNote(): void {
    this.#inNote++
  }

  closeNote(): void {
    this.#inNote = Math.max(0, this.#inNote - 1)
  }

  /** Everything in its order, notes at the end. */
  finish(): Paragraph[] {
    while (this.#open.length > 0) this.closeParagraph()
    while (this.#rows.length > 0) this.closeRow()
    return [...this.#done, ...this.#notes]
  }
}
