import { toJSONSchema } from 'zod/mini'
import { Release } from './schema.ts'

/** The contract of the output as JSON Schema, draft 2020-12. */
export function describeRelease(): object {
  return toJSONSchema(Release, { target: 'draft-2020-12' })
}
