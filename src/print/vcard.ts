import type { Release } from '../schema.ts'
import type { ReleasePrinter } from './exports.ts'

type Contact = Release['contacts'][number]

/** A line has at most 75 bytes; the next one goes on behind a blank. */
const LINE_BYTES = 75

/** Each contact as a vCard 4.0 (RFC 6350). Contacts without a name and an organization are called by their address. */
export const printVcards: ReleasePrinter = (release) => [{ ending: '.vcf', content: release.contacts.map((contact) => printCard(contact, release)).join('') }]

function printCard(contact: Contact, { headline }: Release): string {
  const { name, title, organization, emails, phones } = contact
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${name === null && organization !== null ? 'org' : 'individual'}`,
    `FN:${escapeText(name ?? organization?.name ?? emails[0] ?? phones[0] ?? 'Press contact')}`,
    ...(organization ? [`ORG:${escapeText(organization.name)}`] : []),
    ...(title ? [`TITLE:${escapeText(title)}`] : []),
    ...emails.map((email) => `EMAIL;TYPE=work:${escapeText(email)}`),
    ...phones.map((phone) => `TEL;TYPE=work:${escapeText(phone)}`),
    ...(headline ? [`NOTE:${escapeText(`Named in “${headline.text}”`)}`] : []),
    'END:VCARD',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function escapeText(value: string): string {
  return value.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

function fold(line: string): string {
  let folded = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return folded
}
