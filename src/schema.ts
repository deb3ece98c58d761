import * as z from 'zod/mini'

/** Half-open UTF-16 offsets into the source as decoded (EML, DOCX, PDF …: into the text that `extract text` prints). */
const offsets = { start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }
const rule = z.string()
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Names an entry of `organizations` or `people`; `id` is null when the text does not name who it is. */
const Reference = z.object({ id: z.nullable(z.string()), name: z.string() })

const Title = z.object({ text: z.string(), role: z.string(), organization: z.nullable(Reference), ...offsets, rule })
const Mention = z.object({ text: z.string(), ...offsets, rule })
const Person = z.object({
  id: z.string(),
  name: z.string(),
  honorific: z.nullable(z.string()),
  titles: z.array(Title),
  mentions: z.array(Mention),
})
const Quote = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'statement']),
  text: z.string(),
  ...offsets,
  speaker: z.nullable(Reference),
  cue: z.nullable(z.string()),
  continues: z.nullable(z.string()),
  rule,
  reason: z.nullable(z.string()),
})
const Organization = z.object({
  id: z.string(),
  name: z.string(),
  acronym: z.nullable(z.string()),
  aliases: z.array(z.string()),
  mentions: z.array(z.object({ text: z.string(), ...offsets })),
  rule,
})
const Contact = z.object({
  name: z.nullable(z.string()),
  title: z.nullable(z.string()),
  organization: z.nullable(Reference),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  ...offsets,
  rule,
})
const Source = z.object({
  path: z.nullable(z.string()),
  format: z.string(),
  sha256: z.string(),
  length: z.int().check(z.nonnegative()),
})

/** The contract of the output; `extract schema` prints it as JSON Schema. */
export const Release = z.object({
  schemaVersion: z.literal('1'),
  source: Source,
  headline: z.nullable(z.object({ text: z.string(), ...offsets, rule })),
  issuer: z.nullable(Reference),
  releaseDate: z.nullable(isoDate),
  embargo: z.nullable(z.object({ text: z.string(), until: z.nullable(z.string()) })),
  dateline: z.nullable(
    z.object({
      text: z.string(),
      place: z.nullable(z.string()),
      date: z.nullable(isoDate),
      wire: z.nullable(z.string()),
      ...offsets,
      rule,
    }),
  ),
  people: z.array(Person),
  quotes: z.array(Quote),
  organizations: z.array(Organization),
  contacts: z.array(Contact),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), ...offsets })),
  /** Only where a batch looks for duplicates: the path of the release that has the same text and came first. */
  duplicateOf: z.optional(z.string()),
})

export type Release = z.infer<typeof Release>
export type Source = z.infer<typeof Source>
