import type { Document, Frame } from '../document.ts'

export function findFrame(_doc: Document): Frame {
  return { headline: null, dateline: null, releaseDate: null, embargo: null }
}
