import type { Block, Contact, Document } from '../document.ts'
import { isBodyPiece, isOfficeName } from './contact-names.ts'
import type { Reach } from './contact-reach.ts'

const BULLET = /^[•·▪*-]\s/
const EDGES = /^[•·▪*\s-]{1,6}|[\s,:;(–—-]{1,6}$/g
const LONGEST_NAME = 100
const MOST_WORDS = 12

/** "• Guild of Millers, 555-0100" in a list of several: each item is a body and how it is reached. Null for any other block. */
export function readContactItem(doc: Document, index: number, reaches: readonly Reach[], bodies: ReadonlySet<string>): Contact | null {
  const { start, end } = doc.blocks[index]!
  const [first] = reaches
  if (!first || !isItem(doc, doc.blocks[index]) || !(isItem(doc, doc.blocks[index - 1]) || isItem(doc, doc.blocks[index + 1]))) return null
  const name = doc.text.slice(start, Math.min(first.start, start + LONGEST_NAME)).replace(EDGES, '')
  if (first.start - start > LONGEST_NAME || name.split(' ').length > MOST_WORDS || !(bodies.has(name) || isBodyPiece(name)) || isOfficeName(name)) return null
  const valuesOf = (kind: Reach['kind']) => [...new Set(reaches.filter((reach) => reach.kind === kind).map(({ value }) => value))]
  return { name, title: null, organization: name, emails: valuesOf('email'), phones: valuesOf('phone'), start, end, rule: 'contact-item' }
}

function isItem(doc: Document, block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'item' || BULLET.test(doc.plain.slice(block.start, block.start + 2)))
}
