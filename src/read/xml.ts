/** What an XML file is made of, in its order. */
type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const ENTITY = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Splits XML into tags and text. No validation: office programs write well-formed files, and entities beyond the five are refused. */
export function* parseXml(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open === -1) break
    if (open > at) yield { kind: 'text', text: decodeXml(xml.slice(at, open)) }
    if (xml.startsWith('<!--', open)) {
      at = skipPast(xml, '-->', open)
      continue
    }
    if (xml.startsWith('<![CDATA[', open)) {
      at = skipPast(xml, ']]>', open)
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) }
      continue
    }
    const close = skipPast(xml, '>', open)
    const tag = xml.slice(open + 1, close - 1)
    at = close
    if (tag.startsWith('?') || tag.startsWith('!')) continue
    if (tag.startsWith('/')) {
      yield { kind: 'close', name: tag.slice(1).trim() }
      continue
    }
    const isEmpty = tag.endsWith('/')
    const space = tag.search(/\s/)
    const end = isEmpty ? tag.length - 1 : tag.length
    const name = tag.slice(0, space === -1 ? end : space)
    yield { kind: 'open', name, attributes: space === -1 ? '' : tag.slice(space, end), isEmpty }
    if (isEmpty) yield { kind: 'close', name }
  }
}

/** The value of an attribute, or null. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}="`)
  if (at === -1) return null
  const start = at + name.length + 3
  return decodeXml(attributes.slice(start, attributes.indexOf('"', start)))
}

function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (_, decimal: string | undefined, hex: string | undefined, name: string) => {
    if (name) return NAMED[name]!
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}

function skipPast(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? xml.length : at + mark.length
}
