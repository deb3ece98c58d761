import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import * as z from 'zod/mini'
import { badGold } from '../errors.ts'

const optional = z.optional(z.boolean())
const text = z.nullish(z.string())
const texts = z.nullish(z.array(z.string()))

const Title = z.object({ text: z.string(), short: text, role: text, org: text, optional })

/** The right answers for one release, as a person gave them. */
export const Gold = z.object({
  headline: text,
  issuer: text,
  releaseDate: text,
  dateline: z.nullish(z.object({ place: text, date: text })),
  people: z.array(z.object({ name: z.string(), titles: z.nullish(z.array(Title)), optional })),
  quotes: z.array(z.object({ text: z.string(), kind: z.string(), speaker: text, optional })),
  organizations: z.array(z.object({ name: z.string(), acronym: text, aliases: texts, optional })),
  contacts: z.array(z.object({ name: text, emails: texts, phones: texts, optional })),
})
export type Gold = z.infer<typeof Gold>

/** A file without its folders and its ending: what a release and its answers have in common. */
export const stemOf = (path: string) => basename(path, extname(path))

/** The gold answers of a folder by the name of their release, in the order of the names. Throws an `ExtractError` for a file that holds none. */
export function readGold(folder: string, only: RegExp | null): ReadonlyMap<string, Gold> {
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch (cause) {
    throw badGold(folder, `The folder of gold answers cannot be read (${(cause as NodeJS.ErrnoException).code}).`)
  }
  const stems = names.map(stemOf).filter((stem) => only === null || only.test(stem))
  if (stems.length === 0) throw badGold(folder, 'There are no gold answers here: one JSON file for each release.')
  return new Map(stems.sort().map((stem) => [stem, readOne(join(folder, `${stem}.json`))]))
}

function readOne(path: string): Gold {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw badGold(path, `This is no JSON (${(cause as Error).message}).`)
  }
  const parsed = Gold.safeParse(json)
  if (!parsed.success)
    throw badGold(path, `${parsed.error.issues[0]!.path.join('.')}: ${parsed.error.issues[0]!.message}. See the guide for the form of gold answers.`)
  return parsed.data
}
