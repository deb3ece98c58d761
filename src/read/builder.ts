import type { MapRun, ReadBlock } from '../document.ts'

interface OpenBlock {
  readonly kind: ReadBlock['kind']
  readonly level: number | null
  readonly start: number
}

/** Collects the read text piece by piece, with its blocks and the map to the source. Offsets are UTF-16 units. */
export class Builder {
  #parts: string[] = []
  #length = 0
  #runs: { start: number; end: number; source: number; sourceLength: number }[] = []
  #blocks: ReadBlock[] = []
  #open: OpenBlock | null = null

  get length(): number {
    return this.#length
  }

  /** Adds text that stands at `source`; `sourceLength` differs from its length where an entity was decoded. */
  add(text: string, source: number, sourceLength: number = text.length): void {
    if (text === '') return
    const last = this.#runs.at(-1)
    const start = this.#length
    const end = start + text.length
    const exact = sourceLength === text.length
    if (last && exact && last.end === start && last.source + last.sourceLength === source && last.sourceLength === last.end - last.start) {
      last.end = end
      last.sourceLength += sourceLength
    } else this.#runs.push({ start, end, source, sourceLength })
    this.#parts.push(text)
    this.#length = end
  }

  /** Adds text that stands nowhere in the source. */
  insert(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Starts a block, two line ends after the one before. */
  open(kind: ReadBlock['kind'], level: number | null = null): void {
    this.close()
    if (this.#length > 0) this.insert(kind === 'row' && this.#blocks.at(-1)?.kind === 'row' ? '\n' : '\n\n')
    this.#open = { kind, level, start: this.#length }
  }

  /** Ends the open block; a block without any letter or mark is taken back. */
  close(): void {
    const open = this.#open
    this.#open = null
    if (!open) return
    const text = this.#slice(open.start)
    const left = text.length - text.trimStart().length
    const right = text.trimEnd().length
    if (right === 0) {
      this.#truncate(this.#blocks.at(-1)?.end ?? 0)
      return
    }
    this.#truncate(open.start + right)
    this.#blocks.push({ start: open.start + left, end: open.start + right, kind: open.kind, level: open.level })
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  /** The text of the open block so far. */
  get current(): string {
    return this.#open ? this.#slice(this.#open.start) : ''
  }

  /** The last characters of the open block. */
  tail(length: number): string {
    return this.#open ? this.#slice(Math.max(this.#open.start, this.#length - length)) : ''
  }

  /** True behind the last word of a sentence: who said it may follow. */
  get endsSentence(): boolean {
    return /[.!?…]["'”’]?\s*$/.test(this.tail(8))
  }

  finish(): { text: string; blocks: ReadBlock[]; map: MapRun[] } {
    this.close()
    return { text: this.#parts.join(''), blocks: this.#blocks, map: this.#runs }
  }

  #slice(start: number): string {
    const parts: string[] = []
    let at = this.#length
    for (let i = this.#parts.length - 1; i >= 0 && at > start; i--) {
      const part = this.#parts[i]!
      at -= part.length
      parts.push(at < start ? part.slice(start - at) : part)
    }
    return parts.reverse().join('')
  }

  #truncate(length: number): void {
    while (this.#length > length) {
      const part = this.#parts.pop()!
      this.#length -= part.length
      if (this.#length < length) {
        this.#parts.push(part.slice(0, length - this.#length))
        this.#length = length
      }
    }
    while (this.#runs.length > 0 && this.#runs.at(-1)!.end > length) {
      const run = this.#runs.at(-1)!
      if (run.start >= length) this.#runs.pop()
      else {
        if (run.sourceLength === run.end - run.start) run.sourceLength = length - run.start
        run.end = length
        break
      }
    }
  }
}
