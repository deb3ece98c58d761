import type { Metadata, ReadResult, Warning } from '../document.ts'
import { ExtractError } from '../errors.ts'
import type { Limits } from './limits.ts'
import { readText } from './text.ts'

const LARGEST_HEADER = 1_000_000
/** What windows-1252 puts where Node's decoder leaves control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const SUBJECT_PREFIX = /^(?:\s*(?:re|fwd?|wg|tr|aw)\s*:|\s*\[[^\]]{1,40}\]|\s*(?:press|news|media)\s+release\s*:|\s*for (?:immediate )?release\s*:)\s*/i
/** The head of a forwarded message, as mailers write it. */
const FORWARD = /^[ \t>]*(?:-{2,20}\s?(?:Forwarded message|Original Message|Forwarded by[^\n]{0,100}?)\s?-{2,20}|Begin forwarded message:)[ \t]*$/im
const FORWARD_FIELD = /^[ \t>*]{0,40}(From|Sent|Date|Subject|To|Cc|Reply-To)\s?:\*?/i
/** Longer lines are text. */
const LONGEST_FIELD = 600
const QUOTED_REPLY = /^On .{5,200} wrote:[ \t]*\n[ \t]*>/m
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,60}\.\w/
/** Mailboxes that nobody reads. */
const MACHINE = /^(?:no-?_?reply|do-?_?not-?_?reply|bounces?|mailer|postmaster|notifications?|newsletter|owner|list)\b/i
/** What may hold the release; pictures and signatures do not. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|txt|md|html?|eml|zip)$/i
const OFFICE = /\b(?:press|news|media|office|communications?|department|ministry|agency|council|university|inc|llc|ltd|public affairs|relations)\b/i

/**
 * An e-mail: the text part, or the HTML part where that says more; a forwarded release without the layers around it.
 * Subject, date and sender become metadata. Charsets and transfer encodings are decoded.
 */
export async function readEml(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(bytes, { maxNestingDepth: limits.maxDepth, maxHeadersSize: LARGEST_HEADER }).catch(() => {
    throw new ExtractError(
      'broken',
      `This e-mail cannot be taken apart: its parts are nested more than ${limits.maxDepth} deep (--max-depth), or its headers are endless.`,
    )
  })
  const plain = mend(email.text ?? '')
  const html = mend(email.html ?? '')
  const sender = email.from?.name || undefined
  const headers: Metadata = describe(
    mend(email.subject ?? ''),
    toDay(email.headers.find((header) => header.key === 'date')?.value ?? ''),
    sender && mend(sender),
  )
  const isPlain = plain.trim().length > 200 || html.trim() === ''
  const unread = email.attachments.flatMap(({ filename }) => (filename && DOCUMENT.test(filename) ? [notRead(mend(filename))] : []))
  const from = email.from?.address ? (sender ? `${mend(sender)} <${email.from.address}>` : email.from.address) : ''
  if (isPlain) {
    const forwarded = unwrap(plain.replace(/\r\n?/g, '\n'))
    const result = readText(forwarded.text)
    // Who passed a release on, and when, says nothing about it.
    const shown = withSender(result, forwarded.metadata ? forwarded.from : from)
    return { ...shown, map: null, metadata: forwarded.metadata ?? headers, warnings: [...shown.warnings, ...unread] }
  }
  const { readHtml } = await import('./html.ts')
  const result = readHtml(html, limits)
  const shown = withSender(result, from)
  return { ...shown, map: null, metadata: { ...result.metadata, ...headers }, warnings: [...shown.warnings, ...unread] }
}

function notRead(filename: string): Warning {
  return { code: 'attachment-not-read', message: `The attachment "${filename}" is not read. Save it, and give it by itself.`, start: 0, end: 0 }
}

/** A release that names no address can be answered at its sender's, in a line below it. */
function withSender(result: ReadResult, from: string): ReadResult {
  const address = /<?([^<>\s@]{1,64}@[^<>\s@]{3,190})>?$/.exec(from)?.[1]
  if (address === undefined || MACHINE.test(address) || ADDRESS.test(result.text)) return result
  const line = `From: ${from}`
  const text = `${result.text.trimEnd()}\n\n${line}`
  const block = { kind: 'paragraph', level: null, start: text.length - line.length, end: text.length } as const
  return { ...result, text, blocks: result.blocks && [...result.blocks, block] }
}

/** The innermost forwarded message; a note of a few lines above it is the forwarder's own. */
function unwrap(text: string): { text: string; metadata: Metadata | null; from: string } {
  let inner = unquote(text)
  let metadata: Metadata | null = null
  let sender = ''
  for (let layer = 0; layer < 20; layer++) {
    const mark = FORWARD.exec(inner)
    if (!mark || mark.index > 2000) break
    const lines = inner
      .slice(mark.index + mark[0].length)
      .replace(/^\n+/, '')
      .split('\n')
    const fields = new Map<string, string>()
    let line = 0
    for (; line < lines.length; line++) {
      const field = lines[line]!.length > LONGEST_FIELD ? null : FORWARD_FIELD.exec(lines[line]!)
      if (!field) {
        if (lines[line]!.trim() === '' && fields.size < 2) continue
        if (/^[ \t>]+\S/.test(lines[line]!) && fields.size > 0) continue
        break
      }
      fields.set(field[1]!.toLowerCase(), lines[line]!.slice(field[0].length).trim())
    }
    if (fields.size < 2) break
    sender = fields.get('from') ?? ''
    const from = /^"?([^"<]{2,100}?)"?\s{0,9}<|^([^<@]{2,100})$/.exec(fields.get('from') ?? '')
    metadata = describe(fields.get('subject') ?? '', toDay(fields.get('date') ?? fields.get('sent') ?? ''), from?.[1] ?? from?.[2])
    inner = unquote(lines.slice(line).join('\n'))
  }
  const reply = QUOTED_REPLY.exec(inner)
  return { text: reply && reply.index > 400 ? inner.slice(0, reply.index) : inner, metadata, from: sender }
}

/** Text of which most lines are quoted with ">" is read without them. */
function unquote(text: string): string {
  const lines = text.split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.filter((line) => line.startsWith('>')).length < filled.length * 0.6) return text
  return lines.map((line) => line.replace(/^>[ \t]?/, '')).join('\n')
}

function describe(subject: string, date: string | undefined, sender: string | undefined): Metadata {
  let title = subject.replace(/\s+/g, ' ').trim()
  for (let i = 0; i < 10 && SUBJECT_PREFIX.test(title); i++) title = title.replace(SUBJECT_PREFIX, '')
  return { ...(title && { title }), ...(date && { date }), ...(sender && (OFFICE.test(sender) ? { publisher: sender } : { author: sender })) }
}

/** The day that the date names, wherever the reader is: "Tue, 1 Oct 2024 09:00 -0400", "October 1, 2024 at 9 AM". */
function toDay(date: string): string | undefined {
  const match = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(date) ?? /\b()([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(date)
  if (!match) return undefined
  const [day, year] = match[1] === '' ? [match[3]!, match[4]!] : [match[1]!, match[3]!]
  const month = MONTHS.indexOf(match[2]!.toLowerCase()) + 1
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

function mend(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
}
