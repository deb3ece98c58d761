import type { ReadResult } from '../document.ts'
import { ExtractError } from '../errors.ts'
import { type Limits, overLimit } from './limits.ts'
import { joinParagraphs } from './pages.ts'
import { dropRunningHeads, joinLines, type Line, toLines } from './pdf-lines.ts'

const PATIENCE = 1_500

/**
 * A PDF: lines joined to paragraphs, column after column, running heads and page numbers dropped, hyphenation mended, ligatures
 * spelled out. Throws `no-text-layer` for scanned pages, `encrypted`, `broken`, `too-large`.
 */
export async function readPdf(bytes: Uint8Array, { maxPages }: Limits): Promise<ReadResult> {
  const { getDocumentProxy } = await import('unpdf')
  // The parser takes the bytes over: it gets a copy.
  const pdf = await within(getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: true, verbosity: 0 })).catch(explain)
  try {
    if (pdf.numPages > maxPages) throw overLimit(`This PDF has ${pdf.numPages} pages`, maxPages, '--max-pages')
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(explain)
      const content = await within(page.getTextContent()).catch(explain)
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push(toLines(content.items, width, height))
    }
    if (pages.every((lines) => lines.length === 0)) {
      throw new ExtractError(
        'no-text-layer',
        `This PDF has ${pdf.numPages} page${pdf.numPages > 1 ? 's' : ''} and no text: scanned pictures. Run a text recognition over it first.`,
      )
    }
    const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown } | undefined
    const title =
      typeof info?.Title === 'string' && / .* /.test(info.Title) && !/^(?:microsoft|untitled|document)\b|\.(?:docx?|indd|pdf)$/i.test(info.Title)
        ? info.Title
        : ''
    return joinParagraphs(joinLines(dropRunningHeads(pages)), title ? { title } : {})
  } finally {
    await pdf.destroy().catch(() => undefined)
  }
}

function explain(error: unknown): never {
  if (error instanceof ExtractError) throw error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') throw new ExtractError('encrypted', 'This PDF is encrypted. Save it without a password first.')
  throw new ExtractError('broken', 'This PDF cannot be read: it is damaged or cut off. Get it again.')
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExtractError('too-large', `This PDF took longer than ${PATIENCE} ms to read.`)), PATIENCE)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}
