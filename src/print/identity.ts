import type { Release } from '../schema.ts'

/** The release named by its own bytes (RFC 6920): the same file has the same name everywhere. */
export function uriOf({ source }: Release): string {
  return `ni:///sha-256;${Buffer.from(source.sha256, 'hex').toString('base64url')}`
}
